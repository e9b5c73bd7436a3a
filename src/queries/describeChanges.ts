import type { PublicContent } from '@/domain/content'
import { describeRecurrenceChange, type SeriesSide } from '@/domain/recurrence/describeRecurrenceChange'
import type { RecurrenceId, SeriesStart } from '@/domain/recurrence/recurrence'
import { describeMoment } from '@/domain/time/dutch'
import { isInstant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { compareContent } from '@/domain/workflow/compareContent'
import { diffWords } from '@/domain/workflow/diffWords'

import type { ContentChangeView } from './approvalView'
import type { Rules } from './readRules'

/** What the words of a publication series do not say: from when it counts, and which times readers had. */
export type SeriesAround = { start: SeriesStart | null; released?: readonly RecurrenceId[] }

/** What differs from the last edition, in words for people; empty when nothing was approved before. */
export function describeChanges({
  before,
  after,
  rules,
  zone,
  series,
  today,
}: {
  before: PublicContent | null
  after: PublicContent
  rules: Rules
  zone: string
  series: SeriesAround
  today: PlainDate
}): ContentChangeView[] {
  if (!before) return []
  const inWords = (value: string | null): string | null => {
    if (value === null) return null
    if (value === 'true') return 'ja'
    if (value === 'false') return 'nee'
    if (isInstant(value)) return describeMoment({ instant: value, zone })
    return rules.helpLines.reduce((text, line) => text.replaceAll(line.id, line.name), value)
  }
  return compareContent({ before, after }).map((change) => {
    const recurrence = RECURRENCES.has(change.path)
      ? describeRecurrenceChange({
          before: sideOf({ content: before, series, released: series.released, zone }),
          after: sideOf({ content: after, series, zone }),
          zone,
          from: today,
        })
      : null
    const [old, current] = recurrence
      ? [recurrence.before, recurrence.after]
      : [inWords(change.before), inWords(change.after)]
    return {
      path: change.path,
      channelName: rules.channels.find(({ slug }) => slug === change.channel)?.name ?? change.channel,
      label: change.label.nl,
      before: old,
      after: current,
      segments: diffWords({ before: old ?? '', after: current ?? '' }),
      ...(recurrence && { details: recurrence.days }),
    }
  })
}

const RECURRENCES: ReadonlySet<string> = new Set(['recurrence', 'event.recurrence'])

/** An event says itself when it starts and has its times in its words; a publication has them in its releases. */
function sideOf({
  content,
  series,
  released = [],
  zone,
}: {
  content: PublicContent
  series: SeriesAround
  released?: readonly RecurrenceId[] | undefined
  zone: string
}): SeriesSide {
  const { event } = content
  if (event === null) {
    return { text: content.recurrence ?? null, start: series.start, times: released.length > 0 ? released : null }
  }
  return {
    text: event.recurrence,
    start: event.startsAt === null ? null : wallTimeFromInstant({ instant: event.startsAt, zone }),
    times: event.occurrences?.map(({ recurrenceId }) => recurrenceId) ?? null,
  }
}
