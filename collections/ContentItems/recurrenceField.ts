import type { Field } from 'payload'

import { checkItemRecurrence } from '@/domain/planning/checkItemRecurrence'
import { readEnv } from '@/env'

import { readSeriesSource, type ItemAround } from './readSeriesSource'

/** A rule that nobody can carry out is refused where it is written, with the start that the item has. */
function validateRecurrence(
  value: unknown,
  { data, req }: { data: ItemAround; req: { i18n?: { language?: string } } },
): string | true {
  if (typeof value !== 'string' || value.trim() === '') return true
  const reasons = checkItemRecurrence({
    card: readSeriesSource({ ...data, recurrence: value }),
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
      },
    },
  ],
}
