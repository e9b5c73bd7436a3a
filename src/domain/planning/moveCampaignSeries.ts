import { decideSeriesFollow } from '../observances/decideSeriesFollow'
import { recurrenceIdOf, timeOfId, dateOfId, type RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { PlanningCard } from './card'
import { isApprovedAnywhere } from './decideMoveCards'
import { describeCardState, type StayReason } from './describeCardState'
import type { CampaignStayCode } from './moveCampaignReasons'

/** A series that goes along as a whole, named by its first time and the day on which that comes to stand. */
export type SeriesMove = {
  id: string
  /** the revision that was looked at */
  revision: number
  recurrenceId: RecurrenceId
  to: PlainDate
}

/**
 * How a series goes along with its campaign: as when somebody moves all of its times. What is approved or lies with
 * a reviewer stays, since its days are part of the words; so does what has begun, and where no rhythm says what the
 * new days ask.
 *
 * @returns why it stays, or the move
 * @example decideCampaignSeries({ card, days: 7, now, zone }) // { id: '7', recurrenceId: '2026-03-24T09:00', to: '2026-03-31', … }
 */
export function decideCampaignSeries({
  card,
  days,
  now,
  zone,
}: {
  card: PlanningCard
  days: number
  now: Instant
  zone: string
}): SeriesMove | CampaignStayCode | StayReason {
  const stays = describeCardState({ card, now, zone }).stays
  // Of a series whose first times are over only the later ones can move; that is said as such.
  if (stays !== null && stays.code !== 'past') return stays.code
  if (isApprovedAnywhere(card) || card.stage === 'review') return 'series'
  const follow = decideSeriesFollow({ card, days, now, zone })
  return typeof follow === 'string' ? follow : { id: card.id, revision: card.revision, ...follow }
}

/**
 * The move that takes a series back to where it stood.
 *
 * @param revision of the series after the move
 * @example invertSeriesMove({ move, revision: 4 })
 */
export function invertSeriesMove({ move, revision }: { move: SeriesMove; revision: number }): SeriesMove {
  const { id, recurrenceId, to } = move
  const time = timeOfId(recurrenceId)
  return { id, revision, recurrenceId: recurrenceIdOf({ date: to, time }), to: dateOfId(recurrenceId) }
}
