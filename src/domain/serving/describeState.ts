import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import type { HeldStretch } from './findHeld'
import type { Interval } from './interval'
import { isServedAt } from './isServedAt'
import type { ServedInterval } from './projectedRow'
import type { EditionFact, ServingFact } from './servingFact'

/** What readers of one public id get: nothing approved, waiting, served, held by a pause, over, or taken back. */
export const CHANNEL_STATES = ['none', 'armed', 'live', 'paused', 'ended', 'withdrawn'] as const
export type ChannelState = (typeof CHANNEL_STATES)[number]

/**
 * Whether the last thing that happened to a language is a withdrawal: nothing was approved after it. The
 * order is that of `seq`.
 *
 * @example isLanguageWithdrawn({ editions, facts, language: 'nl' })
 */
export function isLanguageWithdrawn({
  editions,
  facts,
  language,
}: {
  editions: readonly Pick<EditionFact, 'language' | 'seq'>[]
  facts: readonly ServingFact[]
  language: Language
}): boolean {
  const withdrawals = facts.filter((fact) => fact.kind === 'withdrawn' && fact.language === language)
  const lastWithdrawal = Math.max(0, ...withdrawals.map(({ seq }) => seq))
  const approvals = editions.filter((edition) => edition.language === language)
  return lastWithdrawal > Math.max(0, ...approvals.map(({ seq }) => seq))
}

/**
 * What readers of one public id get at a moment. Being served outweighs everything, being held by a pause what
 * is to come, and a release to come what is over: after a withdrawal, a newly approved edition shows as `armed`.
 *
 * @param rows the rows of one public id
 * @param held what open pauses keep away of it, see `findHeld`
 * @param isWithdrawn whether the language was withdrawn and not approved since
 * @example deriveChannelState({ rows: [], at: now, isWithdrawn: false }) // 'none'
 */
export function deriveChannelState({
  rows,
  at,
  isWithdrawn,
  held = [],
}: {
  rows: readonly ServedInterval[]
  at: Instant
  isWithdrawn: boolean
  held?: readonly Interval[]
}): ChannelState {
  if (rows.some((row) => isServedAt({ row, at }))) return 'live'
  if (held.some(({ from, until }) => from <= at && at < until)) return 'paused'
  if (rows.some((row) => row.servedFrom > at)) return 'armed'
  if (held.some(({ from }) => from > at)) return 'paused'
  if (isWithdrawn) return 'withdrawn'
  return rows.length > 0 ? 'ended' : 'none'
}

/** One channel of an item in one language, as the calendar shows it. */
export type ChannelDescription = {
  channel: string
  publicId: string
  state: ChannelState
  /** start of what is live now, or of what comes next; null when nothing is live or to come */
  servedFrom: Instant | null
  /** when what is live or to come stops; FAR_FUTURE when no end is known */
  servedUntil: Instant | null
}

/**
 * The state of each channel of an item in one language, in the order of `releases`. Moments are those of one
 * unbroken stretch, also where a new edition or another classification starts in the middle of it.
 *
 * @param rows the projected rows of the item; those of other public ids are left aside
 * @param releases which channels to describe
 * @param held what open pauses keep away of the item
 * @example
 * describeState({ rows, at: now, releases: [{ channel: 'website', publicId }], isWithdrawn: false })
 * // [{ channel: 'website', publicId: 'p_7Qm2…', state: 'armed', servedFrom: …, servedUntil: … }]
 */
export function describeState({
  rows,
  at,
  releases,
  isWithdrawn,
  held = [],
}: {
  rows: readonly (ServedInterval & { publicId: string })[]
  at: Instant
  releases: readonly { channel: string; publicId: string }[]
  isWithdrawn: boolean
  held?: readonly HeldStretch[]
}): ChannelDescription[] {
  return releases.map(({ channel, publicId }) => {
    const own = rows
      .filter((row) => row.publicId === publicId)
      .sort((a, b) => (a.servedFrom < b.servedFrom ? -1 : 1))
    const ownHeld = held.filter((stretch) => stretch.publicId === publicId)
    const state = deriveChannelState({ rows: own, at, isWithdrawn, held: ownHeld })
    const current = own.findIndex((row) => row.servedUntil > at)
    if (current === -1) return { channel, publicId, state, servedFrom: null, servedUntil: null }
    let first = current
    let last = current
    while (first > 0 && own[first - 1]?.servedUntil === own[first]?.servedFrom) first -= 1
    while (own[last + 1] !== undefined && own[last + 1]?.servedFrom === own[last]?.servedUntil) last += 1
    return {
      channel,
      publicId,
      state,
      servedFrom: own[first]?.servedFrom ?? null,
      servedUntil: own[last]?.servedUntil ?? null,
    }
  })
}
