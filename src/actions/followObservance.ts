import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { decideFollow, type Follow } from '@/domain/observances/decideFollow'
import type { Observance } from '@/domain/observances/observance'
import { resolveObservance } from '@/domain/observances/resolveObservance'
import type { Instant } from '@/domain/time/instant'
import { daysBetween } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { findTied } from '@/queries/readTied'
import { SLUGS } from '@/slugs'

import { editSeries } from './editSeries'
import { moveCampaign, type MoveCampaignOutcome } from './moveCampaign'
import { moveCards } from './moveCards'
import { isRefusal, type Refusal } from './outcome'

/** Titles of what moved, and of what stands ready to be asked about. */
export type Followed = { moved: string[]; asks: string[] }

/** A day is looked after this many years on. */
const YEARS_LOOKED_AHEAD = 5

type Change = { req: PayloadRequest; before: Observance; after: Observance; now: Instant }

/**
 * Moves what is tied to an observance whose date changed, in the caller's transaction. What has to be asked
 * first stays and is listed with the observance; so does a series whose rhythm does not fit the new day. Somebody
 * who does not plan changes only the observance.
 */
export async function followObservance({ req: caller, before, after, now }: Change): Promise<Followed> {
  const years = findChangedYears({ before, after, now })
  if (years.length === 0 || isPlanner({ req: caller }) !== true) return { moved: [], asks: [] }
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => followWithin({ req, before, after, now, years }) })
}

async function followWithin({ req, before, after, now, years }: Change & { years: number[] }): Promise<Followed> {
  const subjects = await findTied({ req, observanceId: after.id })
  const today = todayAt(now)
  const followed: Followed = { moved: [], asks: [] }
  const handled = new Set<string>()
  for (const year of years) {
    const { moves, asks } = decideFollow({
      ...subjects,
      observance: after,
      before: resolveObservance({ observance: before, year }),
      after: resolveObservance({ observance: after, year }),
      now,
      today,
      zone: readEnv().timeZone,
    })
    for (const follow of moves) {
      // What moved from one year into the next is not moved again.
      if (handled.has(follow.id)) continue
      handled.add(follow.id)
      const outcome = await applyFollow({ req, follow, now })
      ;(isRefusal(outcome) ? followed.asks : followed.moved).push(follow.title)
    }
    followed.asks.push(...asks.map(({ follow }) => follow.title))
  }
  return followed
}

/** What is worth saying beside that it moved. */
export type AppliedFollow = { kind: 'followed'; more: string[] }

/**
 * Writes one move along with an observance: a card keeps its tie and takes its event along, a campaign keeps its
 * length and its phases, and a series goes as when somebody moves all of its times.
 */
export async function applyFollow({
  req,
  follow,
  moveReleases,
  withItems,
  now,
}: {
  req: PayloadRequest
  follow: Follow
  /** whether armed releases and approved events move along; absent asks */
  moveReleases?: boolean
  /** of a campaign: whether its items that follow no day themselves go along */
  withItems?: boolean
  now: Instant
}): Promise<Refusal | AppliedFollow> {
  if (follow.kind === 'campaign') {
    const { id, from, to, until, phases } = follow
    if (withItems && from !== null) {
      const outcome = await moveCampaign({
        req,
        campaignId: id,
        move: { kind: 'shift', days: daysBetween({ from, to }), withItems: true, keepsTie: true },
        seen: { version: null, cards: null },
        moveReleases,
        isPreview: false,
        now,
      })
      if (isRefusal(outcome)) return outcome
      return { kind: 'followed', more: outcome.kind === 'moved' ? describeItems(outcome) : [] }
    }
    await req.payload.update({
      collection: SLUGS.campaigns,
      // Whatever language the request is in.
      locale: DEFAULT_LANGUAGE,
      id,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      data: { startDate: to, endDate: until, phases },
      req,
    })
    return { kind: 'followed', more: [] }
  }
  const { id, revision, to, until, series } = follow
  if (series) {
    const outcome = await editSeries({ req, itemId: id, ...series, scope: 'all', now })
    return isRefusal(outcome) ? outcome : { kind: 'followed', more: [] }
  }
  const moves = [{ id, revision, plannedDate: to, plannedUntil: until, keepsTie: true as const }]
  const outcome = await moveCards({ req, moves, ...(moveReleases === undefined ? {} : { moveReleases }), now })
  if (isRefusal(outcome)) return outcome
  return { kind: 'followed', more: outcome.kind === 'moved' ? outcome.notes.map(({ person }) => person.nl) : [] }
}

function describeItems({ cards, stays, notes }: Extract<MoveCampaignOutcome, { kind: 'moved' }>): string[] {
  const moved = cards.length === 1 ? '1 item schoof mee.' : `${cards.length} items schoven mee.`
  const stayed = stays.map(({ title, person }) => `"${title}" bleef staan. ${person.nl}`)
  return [moved, ...stayed, ...new Set(notes.map(({ person }) => person.nl))]
}

function findChangedYears({ before, after, now }: Omit<Change, 'req'>): number[] {
  const thisYear = Number(todayAt(now).slice(0, 4))
  const soon = Array.from({ length: YEARS_LOOKED_AHEAD + 2 }, (_, index) => thisYear - 1 + index)
  const named = [...before.dates, ...after.dates].map(({ year }) => year)
  return [...new Set([...soon, ...named])]
    .sort((a, b) => a - b)
    .filter((year) => resolveObservance({ observance: before, year }).startsOn !== resolveObservance({ observance: after, year }).startsOn)
}

function todayAt(now: Instant) {
  return wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
}
