import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords, MAX_DIFF_WORDS, type DiffSegment } from './diffWords'

const show = (segments: DiffSegment[]): string =>
  segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('')

describe('diffWords', () => {
  test.each([
    ['', '', ''],
    ['gelijk', 'gelijk', 'gelijk'],
    ['', 'nieuw', '{+nieuw}'],
    ['oud', '', '{-oud}'],
    ['Bel ons vandaag', 'Bel ons morgen', 'Bel ons {-vandaag}{+morgen}'],
    ['Bel ons', 'Bel ons morgen', 'Bel ons{+ morgen}'],
    ['Zie je iets? Vraag het', 'Zie je iets, vraag het', 'Zie je iets{-?}{+,} {-Vraag}{+vraag} het'],
    ['een twee drie', 'een drie', 'een {-twee }drie'],
    ['a b c d', 'b c d e', '{-a }b c d{+ e}'],
    ['één émoji 👋', 'één émoji 👍', 'één émoji {-👋}{+👍}'],
  ])('%j to %j', (before, after, expected) => {
    expect(show(diffWords({ before, after }))).toBe(expected)
  })

  const words = (count: number, word: string): string =>
    Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')

  test('up to the bound it compares word by word', () => {
    const before = `${words(MAX_DIFF_WORDS / 2 - 1, 'oud')} midden ${words(10, 'oud')}`
    const after = `${words(MAX_DIFF_WORDS / 2 - 1, 'nieuw')} midden ${words(10, 'nieuw')}`
    expect(diffWords({ before, after })).toContainEqual(
      expect.objectContaining({ kind: 'same', text: expect.stringContaining('midden') }),
    )
  })

  test('above the bound the block is replaced, and what is around it stays', () => {
    const before = `begin ${words(MAX_DIFF_WORDS + 1, 'oud')} eind`
    const after = `begin ${words(MAX_DIFF_WORDS + 1, 'nieuw')} eind`
    expect(diffWords({ before, after }).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })

  test('a very long text with one change is still compared word by word', () => {
    const long = words(5_000, 'woord')
    expect(
      diffWords({ before: `${long} oud ${long}`, after: `${long} nieuw ${long}` }).filter(
        ({ kind }) => kind !== 'same',
      ),
    ).toEqual([
      { kind: 'removed', text: 'oud' },
      { kind: 'added', text: 'nieuw' },
    ])
  })

  const anyText = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '. ', '\n', 'é', '👋'))
    .map((parts) => parts.join(''))

  test('both texts can be read from the segments, and neighbours differ in kind', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), anyText, (before, after) => {
        const segments = diffWords({ before, after })
        const without = (kind: DiffSegment['kind']) =>
          segments
            .filter((s) => s.kind !== kind)
            .map((s) => s.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(segments.every(({ kind, text }, i) => text !== '' && kind !== segments[i + 1]?.kind)).toBe(
          true,
        )
      }),
    )
  })
})
