import { describeRecurrence } from '../recurrence/describeRecurrence'
import { expandRecurrence } from '../recurrence/expandRecurrence'
import { formatRecurrence } from '../recurrence/formatRecurrence'
import { parseRecurrence } from '../recurrence/parseRecurrence'
import { MOST_OCCURRENCES, type RecurrenceId } from '../recurrence/recurrence'
import { buildRecurrence, readRecurrenceForm, type RecurrenceForm } from '../recurrence/recurrenceForm'
import { refusal } from '../recurrence/refusal'
import type { ScreenLocale } from '../time/dutch'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { PlanningCard } from './card'
import { dayOfInstant } from './dayOfInstant'
import { hasTimeOfDay, startOfSeries } from './findOccurrences'

/** What a recurrence comes to, or every reason why it is none, in the language of the screen. */
export type RecurrencePreview =
  | {
      kind: 'preview'
      /** RFC 5545 lines in their one stored form */
      text: string
      words: string
      form: RecurrenceForm
      /** days and times (`HH:mm`) on the clock of the municipality; no time while the item has none either */
      times: { recurrenceId: RecurrenceId; date: PlainDate; time: string | null; isOver: boolean }[]
      /** days that became items of their own and have no place in it; only told of an item that was saved */
      lost?: PlainDate[]
    }
  | { kind: 'refused-preview'; reasons: string[] }

/**
 * What a recurrence, typed or chosen in the form, gives for an item with this start. Writes nothing; the work is
 * bounded whatever the text says.
 *
 * @throws DomainError `invalid-time-zone`
 * @example previewRecurrence({ card, asked: { text: 'RRULE:FREQ=WEEKLY;COUNT=3' }, now, zone, locale: 'nl' })
 */
export function previewRecurrence({
  card,
  asked,
  now,
  zone,
  locale,
}: {
  card: Pick<PlanningCard, 'kind' | 'startsAt' | 'releaseAt' | 'plannedDate'>
  asked: { text: string } | { form: RecurrenceForm }
  now: Instant
  zone: string
  locale: ScreenLocale
}): RecurrencePreview {
  const most = MOST_OCCURRENCES[card.kind]
  const start = startOfSeries({ card: { ...card, recurrence: null }, zone })
  if (start === null) return { kind: 'refused-preview', reasons: [refusal('no-start').person[locale]] }
  const parsed =
    'text' in asked
      ? parseRecurrence({ text: asked.text, start, zone, most })
      : buildRecurrence({ form: asked.form, start, zone, most })
  if (parsed.kind === 'refused') {
    return { kind: 'refused-preview', reasons: parsed.reasons.map(({ person }) => person[locale]) }
  }
  const { recurrence } = parsed
  const isTimed = hasTimeOfDay(card)
  const today = dayOfInstant({ instant: now, zone })
  return {
    kind: 'preview',
    text: formatRecurrence(recurrence),
    words: describeRecurrence({ recurrence, start, zone, locale }),
    form: readRecurrenceForm({ recurrence, start }),
    times: expandRecurrence({ recurrence, start, zone }).map(({ recurrenceId, wallTime, instant }) => ({
      recurrenceId,
      date: wallTime.date,
      time: isTimed ? wallTime.time.slice(0, 5) : null,
      // Of a planned day it is not known when on that day.
      isOver: isTimed ? instant <= now : wallTime.date < today,
    })),
  }
}
