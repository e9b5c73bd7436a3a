import type { PublicContent } from '../content'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { planSeriesReleases, type SeriesTimes } from './planSeriesReleases'
import type { Reason, Wording } from './wording'

/** When something is meant to begin and stop being served; null means not chosen, or without end. */
export type ReleaseWish = { releaseAt: Instant | null; endsAt: Instant | null }

/**
 * When the text of one channel begins and stops being served; `endsAt` null means without end. A publication
 * series has one for each of its times, `recurrenceId` names which.
 */
export type ChannelRelease = {
  channelId: string
  channel: string
  releaseAt: Instant
  endsAt: Instant | null
  /** null for what appears once */
  recurrenceId: RecurrenceId | null
}

export type ReleaseObstacle = 'moment-in-past' | 'ends-before-release' | 'series-without-start' | 'series-over'

export type ReleasePlan =
  | { kind: 'planned'; releases: ChannelRelease[] }
  /** slugs of the channels whose moment is empty or past */
  | { kind: 'needs-moment'; channels: string[] }
  | { kind: 'blocked'; reasons: Reason<ReleaseObstacle>[] }

/**
 * When each channel of a text would begin and stop being served if it were approved now. A variant's own
 * moment goes before that of the item, for begin and end apart. `moment` stands in where a begin is empty or
 * past, and leaves every other begin alone.
 *
 * A publication series has a moment for each of its times and asks for none: `moment` is left aside.
 *
 * @param series the times of a publication series; null for what appears once
 * @param moment what the approver chose: `now`, a moment from now on, or null when nothing was asked yet
 * @param variantReleases by channel id
 * @example
 * planRelease({ content, itemRelease: { releaseAt: null, endsAt: null }, variantReleases: {}, moment: 'now', now })
 * // { kind: 'planned', releases: [{ channelId: 'c1', channel: 'website', releaseAt: now, endsAt: null }] }
 */
export function planRelease({
  content,
  itemRelease,
  variantReleases,
  series = null,
  moment,
  now,
}: {
  content: Pick<PublicContent, 'variants'>
  itemRelease: ReleaseWish
  variantReleases: Readonly<Record<string, ReleaseWish>>
  series?: SeriesTimes | null
  moment: 'now' | Instant | null
  now: Instant
}): ReleasePlan {
  if (moment !== null && moment !== 'now' && moment < now) {
    return { kind: 'blocked', reasons: [reason('moment-in-past', null, MOMENT_IN_PAST)] }
  }
  if (series !== null) return planSeries({ content, itemRelease, variantReleases, series, now })
  const chosen = moment === 'now' ? now : moment
  const wishes = content.variants.map(({ channelId, channel }) => {
    const own = variantReleases[channelId]
    const wished = own?.releaseAt ?? itemRelease.releaseAt
    const releaseAt = wished !== null && wished >= now ? wished : chosen
    return { channelId, channel, releaseAt, endsAt: own?.endsAt ?? itemRelease.endsAt, recurrenceId: null }
  })
  const releases = wishes.flatMap(({ releaseAt, ...wish }): ChannelRelease[] =>
    releaseAt === null ? [] : [{ ...wish, releaseAt }],
  )
  if (releases.length < wishes.length) {
    return {
      kind: 'needs-moment',
      channels: wishes.filter(({ releaseAt }) => releaseAt === null).map(({ channel }) => channel),
    }
  }
  const reasons = releases.filter(endsBeforeRelease).map(({ channel }) => describeEndBeforeRelease(channel))
  return reasons.length > 0 ? { kind: 'blocked', reasons } : { kind: 'planned', releases }
}

function planSeries(input: Omit<Parameters<typeof planSeriesReleases>[0], 'start'>): ReleasePlan {
  const { releaseAt: start } = input.itemRelease
  if (start === null) return { kind: 'blocked', reasons: [reason('series-without-start', null, WITHOUT_START)] }
  const releases = planSeriesReleases({ ...input, start })
  if (releases.length === 0) return { kind: 'blocked', reasons: [reason('series-over', null, SERIES_OVER)] }
  const ended = new Set(releases.filter(endsBeforeRelease).map(({ channel }) => channel))
  return ended.size > 0
    ? { kind: 'blocked', reasons: [...ended].map(describeEndBeforeRelease) }
    : { kind: 'planned', releases }
}

/**
 * Whether a release would end before it served anything.
 *
 * @example endsBeforeRelease({ releaseAt, endsAt: releaseAt }) // true
 */
export function endsBeforeRelease({
  releaseAt,
  endsAt,
}: Pick<ChannelRelease, 'releaseAt' | 'endsAt'>): boolean {
  return endsAt !== null && endsAt <= releaseAt
}

/**
 * The reason that belongs to `endsBeforeRelease`.
 *
 * @example describeEndBeforeRelease('website').code // 'ends-before-release'
 */
export function describeEndBeforeRelease(channel: string): Reason<'ends-before-release'> {
  return reason('ends-before-release', channel, {
    nl: `Het einde voor ${channel} ligt niet na het begin. Kies een later einde of een eerder begin.`,
    en: `The end for ${channel} is not after the start. Choose a later end or an earlier start.`,
  })
}

const MOMENT_IN_PAST: Wording = {
  nl: 'Dit moment is al voorbij. Kies "nu meteen" of een later moment.',
  en: 'This moment has passed. Choose "right now" or a later moment.',
}

const WITHOUT_START: Wording = {
  nl: 'Deze reeks heeft nog geen begin. Vul in wanneer de eerste keer verschijnt.',
  en: 'This series has no start yet. Fill in when its first post appears.',
}

const SERIES_OVER: Wording = {
  nl: 'Alle keren van deze reeks zijn al voorbij. Kies nieuwe datums.',
  en: 'All times of this series are over. Choose new dates.',
}

function reason<Code extends ReleaseObstacle>(
  code: Code,
  channel: string | null,
  person: Wording,
): Reason<Code> {
  return { code, channel, person }
}
