import type { Field } from 'payload'

import { ITEM_KINDS, type ItemKind } from '@/domain/content'
import { checkItemRecurrence } from '@/domain/planning/checkItemRecurrence'
import { instantFromDate, type Instant } from '@/domain/time/instant'
import { isPlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'

/** The rest of the item as it stands in the form or comes in by another door. */
type Around = {
  kind?: unknown
  releaseAt?: unknown
  plannedDate?: unknown
  event?: { startsAt?: unknown } | null
}

function instantOf(value: unknown): Instant | null {
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return moment === null || Number.isNaN(moment.getTime()) ? null : instantFromDate(moment)
}

/** A rule that nobody can carry out is refused where it is written, with the start that the item has. */
function validateRecurrence(
  value: unknown,
  { data, req }: { data: Around; req: { i18n?: { language?: string } } },
): string | true {
  if (typeof value !== 'string' || value.trim() === '') return true
  const reasons = checkItemRecurrence({
    card: {
      kind: ITEM_KINDS.find((kind) => kind === data.kind) ?? ('publication' satisfies ItemKind),
      recurrence: value,
      startsAt: instantOf(data.event?.startsAt),
      releaseAt: instantOf(data.releaseAt),
      plannedDate: isPlainDate(data.plannedDate) ? data.plannedDate : null,
    },
    zone: readEnv().timeZone,
  })
  const locale = req.i18n?.language === 'en' ? 'en' : 'nl'
  return reasons.length === 0 || reasons.map(({ person }) => person[locale]).join(' ')
}

export const recurrenceField: Field = {
  type: 'collapsible',
  label: { nl: 'Herhalen', en: 'Repeat' },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'recurrence',
      type: 'textarea',
      maxLength: 8000,
      validate: validateRecurrence as never,
      label: { nl: 'Herhaling (RFC 5545)', en: 'Recurrence (RFC 5545)' },
      admin: {
        components: { Field: '@/admin/recurrence/RecurrenceField.client#RecurrenceField' },
        rows: 3,
        description: {
          nl: 'Telt vanaf het begin van de bijeenkomst, of vanaf het moment van verschijnen.',
          en: 'Counts from the start of the event, or from the release.',
        },
      },
    },
  ],
}
