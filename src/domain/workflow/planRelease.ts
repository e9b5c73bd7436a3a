import type { PublicContent } from '../content'
import type { Instant } from '../time/instant'
import type { Reason, Wording } from './wording'

/** When something is meant to begin and stop being served; null means not chosen, or without end. */
export type ReleaseWish = { releaseAt: Instant | null; endsAt: Instant | null }

/** When the text of one channel begins and stops being served; `endsAt` null means without end. */
export type ChannelRelease = {
  channelId: string
  channel: string
  releaseAt: Instant
  endsAt: Instant | null
}

export type ReleaseObstacle = 'moment-in-past' | 'ends-before-release'

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
  moment,
  now,
}: {
  content: Pick<PublicContent, 'variants'>
  itemRelease: ReleaseWish
  variantReleases: Readonly<Record<string, ReleaseWish>>
  moment: 'now' | Instant | null
  now: Instant
}): ReleasePlan {
  if (moment !== null && moment !== 'now' && moment < now) {
    return { kind: 'blocked', reasons: [reason('moment-in-past', null, MOMENT_IN_PAST)] }
  }
  const chosen = moment === 'now' ? now : moment
  const wishes = content.variants.map(({ channelId, channel }) => {
    const own = variantReleases[channelId]
    const wished = own?.releaseAt ?? itemRelease.releaseAt
    const releaseAt = wished !== null && wished >= now ? wished : chosen
    return { channelId, channel, releaseAt, endsAt: own?.endsAt ?? itemRelease.endsAt }
  })
  const releases = wishes.filter((wish): wish is ChannelRelease => wish.releaseAt !== null)
  if (releases.length < wishes.length) {
    return {
      kind: 'needs-moment',
      channels: wishes.filter(({ releaseAt }) => releaseAt === null).map(({ channel }) => channel),
    }
  }
  const reasons = releases.filter(endsBeforeRelease).map(({ channel }) => describeEndBeforeRelease(channel))
  return reasons.length > 0 ? { kind: 'blocked', reasons } : { kind: 'planned', releases }
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

function reason<Code extends ReleaseObstacle>(
  code: Code,
  channel: string | null,
  person: Wording,
): Reason<Code> {
  return { code, channel, person }
}
