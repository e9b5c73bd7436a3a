import { z } from 'zod'

import { currentInstant } from '@/clock'
import { ITEM_KINDS } from '@/domain/content'
import { previewRecurrence } from '@/domain/planning/previewRecurrence'
import { NTHS, type Nth, type Weekday } from '@/domain/recurrence/recurrence'
import { parseInstant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { findLostOccurrences } from '@/queries/findLostOccurrences'

import { personEndpoint } from '../../shared/personEndpoint'

const plainDate = z.custom<PlainDate>(isPlainDate, 'dit is geen datum')
const instant = z.string().transform((text, context) => {
  try {
    return parseInstant(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'dit is geen tijdstip' })
    return z.NEVER
  }
})
const whole = z.number().int()
const weekday = z.custom<Weekday>((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7)
const nth = z.custom<Nth>((value) => (NTHS as readonly unknown[]).includes(value))

const days = z.strictObject({ kind: z.literal('days'), days: z.array(whole).min(1).max(32) })
const weekdays = z.strictObject({
  kind: z.literal('weekdays'),
  weekdays: z.array(z.strictObject({ nth, weekday })).min(1).max(35),
})
const workday = z.strictObject({ kind: z.literal('workday'), nth })
const months = z.array(whole).min(1).max(12)
const every = whole.min(1).max(1000)

const pattern = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days'), every }),
  z.strictObject({ kind: z.literal('weeks'), every, weekdays: z.array(weekday).min(1, 'kies een weekdag').max(7) }),
  z.strictObject({
    kind: z.literal('months'),
    every,
    months: months.nullable(),
    on: z.discriminatedUnion('kind', [days, weekdays, workday]),
  }),
  z.strictObject({ kind: z.literal('years'), every, months, on: z.discriminatedUnion('kind', [days, weekdays]) }),
])

const form = z.strictObject({
  repeat: z
    .strictObject({
      pattern,
      end: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('until'), date: plainDate }),
        z.strictObject({ kind: z.literal('count'), times: whole.min(1).max(10_000) }),
      ]),
    })
    .nullable(),
  exceptDates: z.array(plainDate).max(400),
  extraDates: z.array(z.strictObject({ date: plainDate, time: z.string().regex(/^\d{2}:\d{2}$/).nullable() })).max(400),
})

const question = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  startsAt: instant.nullable(),
  releaseAt: instant.nullable(),
  plannedDate: plainDate.nullable(),
  /** the item as it was saved, if it was: what of it a save would let go of is told */
  itemId: z.string().max(64).nullish(),
  asked: z.union([z.strictObject({ text: z.string().max(8000) }), z.strictObject({ form })]),
  locale: z.enum(['nl', 'en']),
})

/** What a recurrence in the form of an item comes to. The engine stays on the server: it weighs more than the form. */
export const recurrencePreviewEndpoint = personEndpoint({
  path: '/recurrence-previews',
  schema: question,
  act: async ({ req, input: { asked, locale, itemId, ...card } }) => {
    const zone = readEnv().timeZone
    const preview = previewRecurrence({ card, asked, locale, now: currentInstant(), zone })
    if (preview.kind !== 'preview' || !itemId) return preview
    const lost = await findLostOccurrences({ req, itemId, after: { ...card, recurrence: preview.text }, zone })
    return { ...preview, lost }
  },
})
