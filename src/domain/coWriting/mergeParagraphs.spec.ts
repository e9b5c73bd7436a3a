import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { followParagraphs } from './followParagraphs'
import { mergeParagraphs } from './mergeParagraphs'
import type { KeyedText } from './paragraph'

const read = (line: string): KeyedText[] =>
  line === '' ? [] : line.split(' ').map((word) => ({ key: word.charAt(0), text: word }))
const write = (paragraphs: readonly KeyedText[]) => paragraphs.map(({ text }) => text).join(' ')

describe('mergeParagraphs', () => {
  test.each([
    ['nobody changed anything', 'a b c', 'a b c', 'a b c', 'a b c', []],
    ['different pieces are both kept', 'a b c', 'a1 b c', 'a b c2', 'a1 b c2', []],
    ['neighbours too', 'a b', 'a1 b', 'a b2', 'a1 b2', []],
    ['the same change by both', 'a b', 'a1 b', 'a1 b', 'a1 b', []],
    ['the same piece: theirs stands, both are shown', 'a b', 'a1 b', 'a2 b', 'a2 b', [['a', 'a1', 'a2']]],
    ['each puts in one', 'a b', 'a x b', 'a b y', 'a x b y', []],
    ['both put in at one place', 'a b', 'a x b', 'a y b', 'a x y b', []],
    ['first of all', 'a', 'x a', 'a1', 'x a1', []],
    ['mine is gone, theirs unchanged', 'a b c', 'a c', 'a b c', 'a c', []],
    ['theirs is gone, mine unchanged', 'a b c', 'a b c', 'a c', 'a c', []],
    ['both took it away', 'a b', 'a', 'a', 'a', []],
    ['I took away what they changed', 'a b', 'a', 'a b2', 'a b2', [['b', null, 'b2']]],
    ['they took away what I changed', 'a b', 'a b1', 'a', 'a', [['b', 'b1', null]]],
    ['new after a piece that is gone', 'a b', 'a b x', 'a', 'a x', []],
    ['everything away against one change', 'a b', '', 'a b2', 'b2', [['b', null, 'b2']]],
    ['from nothing', '', 'x', 'y', 'x y', []],
  ] as const)('%s', (_name, base, mine, theirs, merged, conflicts) => {
    const result = mergeParagraphs({ base: read(base), mine: read(mine), theirs: read(theirs) })
    expect(write(result.merged)).toBe(merged)
    expect(result.conflicts.map((conflict) => [conflict.key, conflict.mine, conflict.theirs])).toEqual(conflicts)
  })
})

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f']
/** A later version: each piece as it was, changed or gone, with new ones in between. */
const versionOf = (base: readonly KeyedText[], who: string): fc.Arbitrary<KeyedText[]> =>
  fc
    .array(fc.record({ fate: fc.constantFrom('same', 'same', 'changed', 'gone'), isFollowed: fc.boolean() }), {
      minLength: base.length,
      maxLength: base.length,
    })
    .map((fates) =>
      base.flatMap(({ key, text }, index) => {
        const { fate, isFollowed } = fates[index] ?? { fate: 'same', isFollowed: false }
        const kept = fate === 'gone' ? [] : [{ key, text: fate === 'changed' ? `${text} ${who}` : text }]
        return isFollowed ? [...kept, { key: `${who}${index}`, text: `nieuw ${who} ${index}` }] : kept
      }),
    )
const threeWays = fc.integer({ min: 0, max: KEYS.length }).chain((count) => {
  const base = KEYS.slice(0, count).map((key) => ({ key, text: `tekst ${key}` }))
  return fc.record({ base: fc.constant(base), mine: versionOf(base, 'ik'), theirs: versionOf(base, 'zij') })
})

describe('mergeParagraphs, always', () => {
  test('nobody loses a word: what I wrote is kept or shown, and so is what they wrote', () => {
    fc.assert(
      fc.property(threeWays, ({ base, mine, theirs }) => {
        const old = new Map(base.map(({ key, text }) => [key, text]))
        const { merged, conflicts } = mergeParagraphs({ base, mine, theirs })
        const kept = new Set(merged.map(({ text }) => text))
        const shownMine = new Set(conflicts.map((conflict) => conflict.mine))
        for (const { key, text } of mine) if (old.get(key) !== text) expect(kept.has(text) || shownMine.has(text)).toBe(true)
        for (const { key, text } of theirs) if (old.get(key) !== text) expect(kept.has(text)).toBe(true)
        expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length)
      }),
    )
  })

  test('who changed nothing gets the other version as it is', () => {
    fc.assert(
      fc.property(threeWays, ({ base, mine, theirs }) => {
        expect(mergeParagraphs({ base, mine: base, theirs })).toEqual({ merged: theirs, conflicts: [] })
        expect(mergeParagraphs({ base, mine, theirs: base })).toEqual({ merged: mine, conflicts: [] })
      }),
    )
  })

  test('both sides meet the same conflicts', () => {
    fc.assert(
      fc.property(threeWays, ({ base, mine, theirs }) => {
        const there = mergeParagraphs({ base, mine, theirs }).conflicts
        const back = mergeParagraphs({ base, mine: theirs, theirs: mine }).conflicts
        const turned = back.map((conflict) => ({ key: conflict.key, mine: conflict.theirs, theirs: conflict.mine }))
        const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
        expect(turned.sort(byKey)).toEqual([...there].sort(byKey))
      }),
    )
  })

  test('merging again with what came out changes nothing more', () => {
    fc.assert(
      fc.property(threeWays, ({ base, mine, theirs }) => {
        const { merged } = mergeParagraphs({ base, mine, theirs })
        expect(mergeParagraphs({ base: merged, mine: merged, theirs: merged })).toEqual({ merged, conflicts: [] })
      }),
    )
  })
})

describe('followParagraphs', () => {
  const before = [
    { key: 'a', text: 'Ik belde na een jaar.' },
    { key: 'b', text: 'Dat hielp mij enorm.' },
    { key: 'c', text: 'Nu gaat het goed.' },
  ]
  test.each([
    ['nothing changed', ['Ik belde na een jaar.', 'Dat hielp mij enorm.', 'Nu gaat het goed.'], ['a', 'b', 'c']],
    ['one reworded', ['Ik belde na een jaar.', 'Dat hielp mij heel erg.', 'Nu gaat het goed.'], ['a', 'b', 'c']],
    ['one rewritten from the first word to the last', ['Ik belde na een jaar.', 'Zij luisterde.', 'Nu gaat het goed.'], ['a', 'b', 'c']],
    ['one put in', ['Ik belde na een jaar.', 'Zij luisterde.', 'Dat hielp mij enorm.', 'Nu gaat het goed.'], ['a', 't1', 'b', 'c']],
    ['one taken out', ['Ik belde na een jaar.', 'Nu gaat het goed.'], ['a', 'c']],
    ['one put in and its neighbour reworded', ['Ik belde na een jaar.', 'Zij luisterde.', 'Dat hielp mij zo.', 'Nu gaat het goed.'], ['a', 't1', 'b', 'c']],
    ['all new, as many', ['Een.', 'Twee.', 'Drie.'], ['a', 'b', 'c']],
    ['all new, fewer', ['Een.'], ['t1']],
    ['empty', [], []],
  ])('%s', (_name, after, keys) => {
    expect(followParagraphs({ before, after, prefix: 't' }).map(({ key }) => key)).toEqual(keys)
  })

  test('a new name is never one that is taken', () => {
    expect(followParagraphs({ before: [{ key: 't1', text: 'Ja.' }], after: ['Ja.', 'Nee, dank je.'], prefix: 't' })).toEqual([
      { key: 't1', text: 'Ja.' },
      { key: 't2', text: 'Nee, dank je.' },
    ])
  })
})
