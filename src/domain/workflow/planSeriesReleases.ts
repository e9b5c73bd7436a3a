import type { PublicContent } from '../content'
import { followOccurrence } from '../recurrence/followOccurrence'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import type { ChannelRelease, ReleaseWish } from './planRelease'

/** The times of a publication series, and what of it was approved before. */
export type SeriesTimes = {
  /** in order, without those that are items of their own */
  occurrences: readonly { recurrenceId: RecurrenceId; instant: Instant }[]
  /** releases of the newest edition that have begun or were moved by themselves: these moments stay */
  kept: readonly ChannelRelease[]
  zone: string
}

/**
 * A release for each channel and each time of a series. A channel with a moment of its own keeps its distance to
 * the item's: a day earlier, an hour later, on the clock of the wall. What has begun goes on under its own
 * moments with the new words; a time that passed without ever being approved is left out, since nothing appears
 * in the past.
 *
 * @param start when the first time of the series appears
 * @example planSeriesReleases({ content, start, itemRelease, variantReleases: {}, series, now })
 */
export function planSeriesReleases({
  content,
  start,
  itemRelease,
  variantReleases,
  series,
  now,
}: {
  content: Pick<PublicContent, 'variants'>
  start: Instant
  itemRelease: ReleaseWish
  variantReleases: Readonly<Record<string, ReleaseWish>>
  series: SeriesTimes
  now: Instant
}): ChannelRelease[] {
  const { occurrences, kept, zone } = series
  return content.variants.flatMap(({ channelId, channel }) => {
    const own = variantReleases[channelId]
    const begins = own?.releaseAt ?? start
    const ends = own?.endsAt ?? itemRelease.endsAt
    return occurrences.flatMap((occurrence): ChannelRelease[] => {
      const { recurrenceId } = occurrence
      const known = kept.find((release) => release.channelId === channelId && release.recurrenceId === recurrenceId)
      if (known) return [{ ...known, channel }]
      const releaseAt = followOccurrence({ occurrence, start, moment: begins, zone })
      if (releaseAt < now) return []
      const endsAt = ends === null ? null : followOccurrence({ occurrence, start, moment: ends, zone })
      return [{ channelId, channel, releaseAt, endsAt, recurrenceId }]
    })
  })
}
