import { addDays, daysBetween, type PlainDate } from '../../time/plainDate'
import type { PlanningCard } from '../card'
import { findFreeDay } from '../findFreeDay'
import type { ClashContext } from './clash'
import { isMovable, laterDay } from './clashCard'

/** Who comes to a later day only after weeks would rather be earlier. */
const FEW_DAYS = 14

type Bounds = { from: PlainDate; until: PlainDate | null }

/**
 * A day to which a card can go without meeting the next clash: free, within its campaign and the national campaign
 * that this ties in with, before its help lines have to be checked anew, and with somebody to approve it.
 *
 * @param later first day of the search onwards, which comes first
 * @param earlier last day of the search back, when nothing is free in the fortnight after
 * @returns null when the card cannot be moved, or no such day exists
 * @example findNewDay({ card, context, later: addDays({ date, days: 1 }), earlier: addDays({ date, days: -1 }) })
 */
export function findNewDay({ card, context, later, earlier }: {
  card: PlanningCard
  context: ClashContext
  later?: PlainDate
  earlier?: PlainDate
}): PlainDate | null {
  const { occupancy, readApprovalLack } = context
  const length = lengthOf({ card, context })
  if (length === null || !isMovable({ card, context })) return null
  const { from, until } = boundsOf({ card, context, length })
  const search = { card, occupancy, length, isAllowed: (day: PlainDate) => readApprovalLack({ card, day }) === null }
  const first = later === undefined ? null : laterDay(later, from)
  const onwards = first === null ? null : findFreeDay({ ...search, from: first, until })
  const isSoon = first !== null && onwards !== null && daysBetween({ from: first, to: onwards }) < FEW_DAYS
  if (isSoon || earlier === undefined) return onwards
  const last = until !== null && until < earlier ? until : earlier
  const back = last < from ? null : findFreeDay({ ...search, from, until: last, direction: 'earlier' })
  return back ?? onwards
}

function lengthOf({ card, context: { days } }: { card: PlanningCard; context: ClashContext }): number | null {
  const [first, last] = [days.dayOf(card), days.lastDayOf(card)]
  return first === null || last === null ? null : daysBetween({ from: first, to: last })
}

/** Where the first day of a card may lie; its last day must do too. */
function boundsOf({ card, context: { campaignById, helpLines, days, today }, length }: {
  card: PlanningCard
  context: ClashContext
  length: number
}): Bounds {
  const campaign = card.campaignId === null ? undefined : campaignById.get(card.campaignId)
  const day = days.dayOf(card) ?? today
  const ends = [campaign?.endDate, campaign?.national?.endDate].flatMap((end) => (end ? [addDays({ date: end, days: -length })] : []))
  // A check that is late already is a clash of its own, which no move solves.
  const checks = helpLines.flatMap(({ id, checkAgainBy }) =>
    checkAgainBy !== null && checkAgainBy >= day && card.helpLineIds.includes(id) ? [checkAgainBy] : [],
  )
  const [first, ...more] = [...ends, ...checks]
  return {
    from: laterDay(campaign?.startDate ?? today, today),
    until: first === undefined ? null : more.reduce((earliest, end) => (end < earliest ? end : earliest), first),
  }
}
