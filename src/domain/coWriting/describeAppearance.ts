import { describeMoment } from '../time/dutch'
import { FAR_FUTURE, parseInstant, type Instant } from '../time/instant'

/** What decides from when the public can read a channel of an item. */
export type AppearanceFacts = {
  channelName: string
  /** served stretches of this item, channel and language, in any order */
  served: readonly { from: Instant; until: Instant }[]
  /** when the text was asked to appear; null when that is open */
  releaseAt: Instant | null
}

/**
 * From when the public can read a channel, in one Dutch sentence without a full stop.
 *
 * @example describeAppearance({ facts, now, zone }) // 'Website: te lezen sinds maandag 2 maart 2026 om 09.00 uur'
 */
export function describeAppearance({ facts, now, zone }: { facts: AppearanceFacts; now: Instant; zone: string }): string {
  const { channelName, served, releaseAt } = facts
  // To the minute: an approval has a second, and nobody reads that.
  const moment = (instant: Instant) => describeMoment({ instant: parseInstant(`${instant.slice(0, 16)}:00Z`), zone, now })
  const current = served.find(({ from, until }) => from <= now && now < until)
  if (current) {
    const end = current.until === FAR_FUTURE ? '' : `, tot ${moment(current.until)}`
    return `${channelName}: iedereen kan dit lezen, sinds ${moment(current.from)}${end}`
  }
  const [next] = served.filter(({ from }) => from > now).sort((a, b) => (a.from < b.from ? -1 : 1))
  if (next) return `${channelName}: iedereen kan dit lezen vanaf ${moment(next.from)}`
  if (served.length > 0) return `${channelName}: stond er, en is er nu niet meer te lezen`
  if (releaseAt === null || releaseAt <= now) return `${channelName}: nog niet. Eerst moet de tekst worden goedgekeurd`
  return `${channelName}: nog niet. Op zijn vroegst ${moment(releaseAt)}, en alleen na goedkeuring`
}
