import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createTermNames, normaliseName } from './termNames'

const term = (id: string, name: string, slug = id) => ({ id, name, slug })

describe('labels', () => {
  test.each<[string, ReturnType<typeof term>[], string[]]>([
    ['as they are', [term('1', 'Jongeren')], ['Jongeren']],
    ['without separators and line breaks', [term('1', ' Thuis;\n veilig ')], ['Thuis, veilig']],
    [
      'alike: with their slug',
      [term('1', 'Online', 'a'), term('2', 'ONLINE', 'b')],
      ['Online (a)', 'ONLINE (b)'],
    ],
    ['alike but for an accent', [term('1', 'Café', 'a'), term('2', 'Cafe', 'b')], ['Café (a)', 'Cafe (b)']],
    ['alike, slug and all', [term('1', 'X', 'x'), term('2', 'X', 'x')], ['X (x)', 'X (x) [2]']],
    [
      'taken by another',
      [term('1', 'X', 'a'), term('2', 'X', 'b'), term('3', 'X (a)', 'c')],
      ['X (a)', 'X (b)', 'X (a) (c)'],
    ],
    ['of nothing', [term('1', ' ', '')], ['()']],
  ])('%s', (_name, terms, labels) => {
    const names = createTermNames(terms)
    expect(new Set(names.labels.map(normaliseName)).size).toBe(terms.length)
    expect(names.labels.map((label) => names.find(label))).toEqual(
      terms.map(({ id }) => ({ kind: 'found', id })),
    )
    expect(names.labels).toEqual(labels)
  })

  test('every label is found again, whatever the names are', () => {
    const anyTerms = fc
      .array(fc.string({ unit: fc.constantFrom(...'aAé ;()[]1\n'), maxLength: 6 }), { maxLength: 8 })
      .map((texts) => texts.map((name, at) => term(`id${at}`, name, `slug${at}`)))
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const names = createTermNames(terms)
        for (const { id } of terms) {
          const label = names.labelOf(id)
          expect(label).not.toMatch(/[;\n]/u)
          expect(names.find(label, [id])).toEqual({ kind: 'found', id })
        }
      }),
    )
  })
})

describe('finding', () => {
  const names = createTermNames([
    { ...term('1', 'Thema’s voor jongeren', 'jeugd'), aliases: ['youth'] },
    term('2', 'Omstanders', 'omstanders'),
  ])

  test.each([
    ["  THEMA'S  voor jongeren ", '1'],
    ['jeugd', '1'],
    ['Youth', '1'],
    ['omstanders', '2'],
  ])('%j is %s', (text, id) => {
    expect(names.find(text)).toEqual({ kind: 'found', id })
  })

  test.each([
    ['omstandrs', 'Omstanders'],
    ['oms', 'Omstanders'],
    ['voetbal', null],
    ['', null],
  ])('%j is unknown, nearest is %s', (text, nearest) => {
    expect(names.find(text)).toEqual({ kind: 'unknown', nearest })
  })

  test('an id that is gone is known only to the card that has it', () => {
    expect(names.labelOf('9')).toBe('[9]')
    expect(names.find('[9]', ['9'])).toEqual({ kind: 'found', id: '9' })
    expect(names.find('[9]', ['8'])).toMatchObject({ kind: 'unknown' })
  })

  test('thousands of nonsense names are answered at once, in the end without advice', () => {
    const answers = Array.from({ length: 5_000 }, (_, at) => names.find(`omstander ${at}`))
    expect(answers.every(({ kind }) => kind === 'unknown')).toBe(true)
    expect(answers.at(-1)).toEqual({ kind: 'unknown', nearest: null })
  })
})
