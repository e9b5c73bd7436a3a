import type { CalendarEvent } from '@/domain/planning/announce'
import type { PlanningCard } from '@/domain/planning/card'
import type { ArmedMove, CardMove } from '@/domain/planning/decideMoveCards'
import type { PlainDate } from '@/domain/time/plainDate'
import type { PlannerCards } from '@/queries/readPlanner'

import type { CancelQuestion } from '../recurrence/CancelTimeDialog.client'

/** What people read and hear after something they did, or a colleague. */
export type Notice = { tone: 'success' | 'warning' | 'danger'; text: string; reasons?: string[] }

/** A question that stands between a move and its being done. */
export type MoveQuestion =
  | { kind: 'release'; message: string; armed: ArmedMove[]; moves: CardMove[]; remarks: string[] }
  | { kind: 'scope'; title: string; itemId: string; recurrenceId: string; to: PlainDate }
  | ({ kind: 'cancel' } & CancelQuestion)

/** Where focus belongs after an act: the first of these that is on the screen. A key of a card, or a day. */
export type Moved = { places: readonly string[] }

type CalendarSay = (event: CalendarEvent | string) => void

export function moveOnScreen(card: PlanningCard, moves: readonly CardMove[]): PlanningCard {
  const move = moves.find(({ id }) => id === card.id)
  if (!move) return card
  return { ...card, plannedDate: move.plannedDate, plannedUntil: move.plannedUntil, ...(move.plannedDate ? {} : { releaseAt: null }) }
}

/** The first card that moves, and its day in case it is not drawn. */
export const placesOf = (moves: readonly CardMove[]): Moved => ({
  places: moves.slice(0, 1).flatMap(({ id, plannedDate }) => (plannedDate === null ? [id] : [id, plannedDate])),
})

/** Of an error whose cause is a status. */
export const isSignedOut = (error: unknown): boolean => error instanceof Error && error.cause === 401

export function putBack(card: PlanningCard, moves: readonly CardMove[], before: PlannerCards): PlanningCard {
  if (!moves.some(({ id }) => id === card.id)) return card
  return before.cards.find(({ id }) => id === card.id) ?? card
}

/** Says which card a colleague changed; a few by name, more as a sentence. */
export function announceOthers({ before, after, say }: { before: PlannerCards; after: PlanningCard[]; say: CalendarSay }): void {
  const known = new Map(before.cards.map((card) => [card.id, card.revision]))
  const changed = after.filter(({ id, revision }) => known.get(id) !== revision)
  const [first] = changed
  if (first) say({ kind: 'changed-by-other', title: first.title })
}
