import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/plainDate'
import type { PlanningCard } from './card'
import { decideMoveCards, type CardMove } from './decideMoveCards'
import { day, makeCard, moment } from './planningFixtures'
import {
  batchOf,
  dropRedo,
  dropUndo,
  EMPTY_UNDO_STACK,
  forgetCards,
  noteOwnRevision,
  planRedo,
  planUndo,
  pushBatch,
  reconcile,
  settleRedo,
  settleUndo,
  type UndoStack,
} from './undoStack'

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')

/** A calendar that carries out what is decided, as the server would. */
function carryOut(cards: PlanningCard[], moves: CardMove[], moveReleases = false) {
  const decision = decideMoveCards({ cards, moves, moveReleases, now, zone, role: 'communications' })
  if (decision.kind !== 'moved') return { decision, cards, revisions: [], writes: [] }
  const writes = new Map(decision.writes.map((write) => [write.id, write]))
  const next = cards.map((card) => {
    const write = writes.get(card.id)
    if (write === undefined) return card
    const { plannedDate, plannedUntil, tie, wishedReleaseAt: releaseAt, eventTime } = write.after
    return { ...card, ...eventTime, revision: card.revision + 1, plannedDate, plannedUntil, tie, releaseAt }
  })
  return {
    decision,
    cards: next,
    revisions: next.filter(({ id }) => writes.has(id)),
    writes: decision.writes,
  }
}
const plansOf = (cards: PlanningCard[]) =>
  cards.map(({ id, plannedDate, plannedUntil, tie, releaseAt, startsAt, endsAt }) => ({
    id,
    plannedDate,
    plannedUntil,
    tie,
    releaseAt,
    startsAt,
    endsAt,
  }))
const start = [
  makeCard({ id: 'a', plannedDate: day('2026-05-14'), tie: { observanceId: 'o1', offsetDays: 0 } }),
  makeCard({ id: 'b', plannedDate: day('2026-05-14'), plannedUntil: day('2026-05-16') }),
  makeCard({ id: 'c', releaseAt: moment('2026-05-14T07:00:00Z') }),
  makeCard({ id: 'd' }),
  makeCard({ id: 'e', startsAt: moment('2026-05-14T17:30:00Z'), endsAt: moment('2026-05-14T19:30:00Z') }),
]
type World = { cards: PlanningCard[]; stack: UndoStack }
function move({ cards, stack }: World, moves: CardMove[]): World {
  const done = carryOut(cards, moves)
  if (done.writes.length === 0) return { cards, stack }
  const batch = batchOf({ writes: done.writes, moveReleases: false })
  return { cards: done.cards, stack: pushBatch({ stack, batch, revisions: done.revisions }) }
}
function step(world: World, direction: 'undo' | 'redo'): World {
  const plan = direction === 'undo' ? planUndo(world.stack) : planRedo(world.stack)
  if (plan === null) return world
  const done = carryOut(world.cards, plan.moves, plan.moveReleases)
  expect(done.decision.kind).toBe('moved')
  const settle = direction === 'undo' ? settleUndo : settleRedo
  return { cards: done.cards, stack: settle({ stack: world.stack, revisions: done.revisions }) }
}
const to = (world: World, id: string, plannedDate: string | null): CardMove => ({
  id,
  revision: world.cards.find((card) => card.id === id)!.revision,
  plannedDate: plannedDate === null ? null : day(plannedDate),
  plannedUntil: null,
})
const fresh: World = { cards: start, stack: EMPTY_UNDO_STACK }

test('nothing to undo or redo at first', () => {
  expect([planUndo(EMPTY_UNDO_STACK), planRedo(EMPTY_UNDO_STACK)]).toEqual([null, null])
})

test('there, back and there again, tie and wished release included', () => {
  const moved = move(fresh, [to(fresh, 'a', '2026-05-20'), to(fresh, 'c', '2026-05-20')])
  const back = step(moved, 'undo')
  expect(plansOf(back.cards)).toEqual(plansOf(start))
  expect(plansOf(step(back, 'redo').cards)).toEqual(plansOf(moved.cards))
})

test('a new move ends what could be redone', () => {
  const back = step(move(fresh, [to(fresh, 'a', '2026-05-20')]), 'undo')
  const other = move(back, [to(back, 'b', '2026-05-21')])
  expect(planRedo(other.stack)).toBeNull()
  expect(other.stack.done).toHaveLength(1)
})

test('whether releases went along is remembered', () => {
  const { writes, revisions } = carryOut(start, [to(fresh, 'a', '2026-05-20')])
  const stack = pushBatch({
    stack: EMPTY_UNDO_STACK,
    batch: batchOf({ writes, moveReleases: true }),
    revisions,
  })
  expect(planUndo(stack)).toMatchObject({
    moveReleases: true,
    moves: [{ id: 'a', revision: 2, restore: { shiftDays: -6 } }],
  })
})

test('fifty steps are kept', () => {
  let world = fresh
  for (let index = 0; index < 60; index += 1) {
    world = move(world, [to(world, 'd', addDays({ date: day('2026-06-01'), days: index }))])
  }
  expect(world.stack.done).toHaveLength(50)
})

describe('others', () => {
  const moved = move(fresh, [to(fresh, 'a', '2026-05-20'), to(fresh, 'b', '2026-05-20')])

  test('a card that a colleague changed is left alone, the rest goes back', () => {
    const cards = moved.cards.map((card) => (card.id === 'a' ? { ...card, revision: 3 } : card))
    const stack = reconcile({ stack: moved.stack, cards })
    expect(planUndo(stack)?.moves.map(({ id }) => id)).toEqual(['b'])
    expect(carryOut(cards, planUndo(stack)!.moves).decision.kind).toBe('moved')
  })

  test('nothing is left when all of it was changed, also of what was undone', () => {
    expect(forgetCards({ stack: moved.stack, ids: ['a', 'b'] })).toEqual(EMPTY_UNDO_STACK)
    expect(forgetCards({ stack: step(moved, 'undo').stack, ids: ['a', 'b'] })).toEqual(EMPTY_UNDO_STACK)
  })

  test('nothing changed: the same stack, so that a screen need not draw again', () => {
    expect(reconcile({ stack: moved.stack, cards: moved.cards })).toBe(moved.stack)
    expect(reconcile({ stack: moved.stack, cards: [] })).toBe(moved.stack)
  })

  test('one’s own edit elsewhere is no colleague’s', () => {
    const own = noteOwnRevision({
      stack: moved.stack,
      revisions: [
        { id: 'a', revision: 9 },
        { id: 'x', revision: 1 },
      ],
    })
    expect(reconcile({ stack: own, cards: [{ id: 'a', revision: 9 }] })).toBe(own)
    expect(planUndo(own)?.moves[0]).toMatchObject({ id: 'a', revision: 9 })
    expect(own.revisions).not.toHaveProperty('x')
  })
})

test('whatever was moved: all undone is the beginning, all redone is the end', () => {
  const anyMoves = fc.array(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        days: fc.option(fc.integer({ min: 0, max: 60 })),
        length: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 4, selector: ({ id }) => id },
    ),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(anyMoves, (batches) => {
      let world = fresh
      for (const batch of batches) {
        const moves = batch.map(({ id, days, length }) => {
          const date = days === null ? null : addDays({ date: day('2026-05-10'), days })
          return {
            ...to(world, id, date),
            plannedUntil: date === null ? null : addDays({ date, days: length }),
          }
        })
        world = move(world, moves)
      }
      const end = plansOf(world.cards)
      const count = world.stack.done.length
      for (let index = 0; index < count; index += 1) world = step(world, 'undo')
      expect(plansOf(world.cards)).toEqual(plansOf(start))
      for (let index = 0; index < count; index += 1) world = step(world, 'redo')
      expect(plansOf(world.cards)).toEqual(end)
    }),
    { numRuns: 25 },
  )
})

describe('a time of a series that was cancelled', () => {
  const cancelled = { itemId: 'r', recurrenceId: '2026-05-12T19:00' }
  const batch = { moves: [], moveReleases: false, cancelled }
  const done = pushBatch({ stack: EMPTY_UNDO_STACK, batch, revisions: [{ id: 'r', revision: 4 }] })

  test('is put back by undo and cancelled again by redo', () => {
    expect(planUndo(done)).toEqual(batch)
    const undone = settleUndo({ stack: done, revisions: [{ id: 'r', revision: 5 }] })
    expect([planUndo(undone), planRedo(undone)]).toEqual([null, batch])
    const redone = settleRedo({ stack: undone, revisions: [{ id: 'r', revision: 6 }] })
    expect([planUndo(redone), planRedo(redone)]).toEqual([batch, null])
  })

  test.each([
    ['a colleague changed the series', [{ id: 'r', revision: 5 }], null],
    ['another card changed', [{ id: 'x', revision: 9 }], batch],
    ['nothing changed', [{ id: 'r', revision: 4 }], batch],
  ])('%s', (_name, cards, expected) => {
    expect(planUndo(reconcile({ stack: done, cards }))).toEqual(expected)
  })
})

describe('new items', () => {
  const moved = { id: 'a', before: start[0] as never, after: start[0] as never, shiftDays: 0 }
  const older = pushBatch({ stack: EMPTY_UNDO_STACK, batch: { moves: [moved], moveReleases: false }, revisions: [] })
  const batch = { moves: [], moveReleases: false, created: ['n1', 'n2'] }
  const revisions = [{ id: 'n1', revision: 2 }, { id: 'n2', revision: 1 }]
  const done = pushBatch({ stack: older, batch, revisions })

  test('are what undo takes back first, and not the card that was moved before', () => {
    expect(planUndo(done)).toEqual({ moves: [], moveReleases: false, created: revisions })
    const after = [{ id: 'n1', revision: 3 }, { id: 'n2', revision: 2 }]
    const undone = settleUndo({ stack: done, revisions: after })
    expect(planRedo(undone)?.created).toEqual(after)
    expect(planUndo(undone)?.moves).toMatchObject([{ id: 'a' }])
  })

  test.each([
    ['a colleague wrote in one of them', [{ id: 'n1', revision: 5 }], [{ id: 'n2', revision: 1 }]],
    ['and in the other', [{ id: 'n1', revision: 5 }, { id: 'n2', revision: 5 }], undefined],
  ])('%s', (_name, cards, created) => {
    expect(planUndo(reconcile({ stack: done, cards }))?.created).toEqual(created)
  })
})

test('what is refused is dropped, and what lies below comes up', () => {
  const world = move(move(fresh, [to(fresh, 'a', day('2026-05-20'))]), [to(fresh, 'b', day('2026-05-21'))])
  expect(planUndo(world.stack)?.moves).toMatchObject([{ id: 'b' }])
  const dropped = dropUndo(world.stack)
  expect(planUndo(dropped)?.moves).toMatchObject([{ id: 'a' }])
  expect([planRedo(dropped), planUndo(dropUndo(dropUndo(dropped)))]).toEqual([null, null])
  const undone = settleUndo({ stack: world.stack, revisions: [] })
  expect(planRedo(dropRedo(undone))).toBeNull()
  expect(planUndo(dropRedo(undone))?.moves).toMatchObject([{ id: 'a' }])
})
