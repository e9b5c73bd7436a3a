import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { readTied } from '@/queries/readTied'

import { applyFollow } from './followObservance'
import { isRefusal, NOT_PLANNER, type Refusal } from './outcome'

export type MoveTiedOutcome = { kind: 'moved'; message: string } | Refusal

type Moving = {
  req: PayloadRequest
  observanceId: string
  /** the item or campaign that somebody said yes to */
  id: string
  moveReleases?: boolean
  /** of a campaign: whether its items that follow no day themselves go along; absent is no */
  withItems?: boolean
  now: Instant
}

/** Moves one item or campaign to the day of the observance it is tied to, after somebody was asked. */
export function moveTied({ req: caller, ...moving }: Moving): Promise<MoveTiedOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => moveWithin({ req, ...moving }) })
}

async function moveWithin({ req, observanceId, id, moveReleases, withItems, now }: Moving): Promise<MoveTiedOutcome> {
  const found = await readTied({ req, observanceId, now })
  const tied = found?.tied.find((candidate) => candidate.id === id)
  if (!tied) return { kind: 'not-found', message: 'Dit hoort niet (meer) bij deze dag. Laad de pagina opnieuw.' }
  if (tied.state !== 'asks') {
    const message = tied.state === 'stays' ? tied.person.nl : 'Er valt hier niets te verplaatsen. Laad de pagina opnieuw.'
    return { kind: 'blocked', message, reasons: [message] }
  }
  const outcome = await applyFollow({
    req,
    follow: tied.follow,
    now,
    ...(moveReleases === undefined ? {} : { moveReleases }),
    ...(withItems === undefined ? {} : { withItems }),
  })
  if (isRefusal(outcome)) return outcome
  const moved = `"${tied.title}" staat nu op ${describeDate({ date: tied.follow.to })}.`
  return { kind: 'moved', message: [moved, ...outcome.more].join(' ') }
}
