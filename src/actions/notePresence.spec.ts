import { expect, test } from 'vitest'

import { notePresence } from './notePresence'

const anouk = { id: 'a', displayName: 'Anouk', role: 'communications' } as const
const meryem = { id: 'm', displayName: 'Meryem', role: 'substance' } as const
const heron = { id: 'h', displayName: 'Reiger', role: 'expert' } as const
const partner = { id: 'p', displayName: 'Partner', role: 'partner' } as const
const look = ({ itemId, at }: { itemId: string; at: number }) =>
  notePresence({ itemId, person: meryem, visit: 'look', isLeaving: false, at })

test('a late "I leave" of an earlier form does not end the visit that came after it', () => {
  notePresence({ itemId: 'one', person: anouk, visit: '1', isLeaving: false, at: 0 })
  notePresence({ itemId: 'one', person: anouk, visit: '2', isLeaving: false, at: 10 })
  notePresence({ itemId: 'one', person: anouk, visit: '1', isLeaving: true, at: 20 })
  expect(look({ itemId: 'one', at: 30 })).toEqual([{ displayName: 'Anouk' }])
  notePresence({ itemId: 'one', person: anouk, visit: '2', isLeaving: true, at: 40 })
  expect(look({ itemId: 'one', at: 50 })).toEqual([])
})

test('two tabs of one person are one person, and nobody is told of themselves', () => {
  notePresence({ itemId: 'two', person: anouk, visit: '1', isLeaving: false, at: 0 })
  expect(notePresence({ itemId: 'two', person: anouk, visit: '2', isLeaving: false, at: 0 })).toEqual([])
  expect(look({ itemId: 'two', at: 1 })).toEqual([{ displayName: 'Anouk' }])
})

test('who was not heard of for two rounds has left', () => {
  notePresence({ itemId: 'three', person: anouk, visit: '1', isLeaving: false, at: 0 })
  expect(look({ itemId: 'three', at: 45_000 })).toHaveLength(1)
  expect(look({ itemId: 'three', at: 45_001 })).toEqual([])
})

test('a reader is not named, and a partner is not told of an expert', () => {
  const enter = (person: typeof heron | typeof partner) =>
    notePresence({ itemId: 'four', person, visit: '1', isLeaving: false, at: 0 })
  expect(enter(heron)).toEqual([])
  expect(enter(partner)).toEqual([])
  expect(look({ itemId: 'four', at: 1 })).toEqual([{ displayName: 'Reiger' }])
  expect(enter(partner)).toEqual([{ displayName: 'Meryem' }])
})
