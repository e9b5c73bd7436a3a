import { describe, expect, test } from 'vitest'

import { applyParagraphEdit, applyParagraphs } from './applyParagraphs'
import { splitParagraphs } from './splitParagraphs'
import { convertToRichText } from '../../../seed/richText'
import { renderRichText } from '../presentation/richText'

const read = (markup: string) => convertToRichText({ markup, language: 'nl' })
const htmlOf = (state: unknown) => renderRichText(state).html
const keyOf = (state: unknown, text: string): string => {
  const found = splitParagraphs(state).find((paragraph) => paragraph.text === text)
  if (!found) throw new Error(`no piece "${text}"`)
  return found.key
}

const STORY = read(`
### Wat hielp

Ik belde **na een jaar** met [Veilig Thuis](https://veiligthuis.nl).

- Een vriendin die bleef
- Rust

> Je bent niet alleen.
`)

describe('splitParagraphs', () => {
  test('gives every piece in reading order', () => {
    expect(splitParagraphs(STORY).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Wat hielp'],
      ['paragraph', 'Ik belde na een jaar met Veilig Thuis.'],
      ['listitem', 'Een vriendin die bleef'],
      ['listitem', 'Rust'],
      ['quote', 'Je bent niet alleen.'],
    ])
  })

  test('keys are the same at every reading, and apart for equal words', () => {
    const twice = read('Ja.\n\nNee.\n\nJa.')
    const keys = splitParagraphs(twice).map(({ key }) => key)
    expect(splitParagraphs(structuredClone(twice)).map(({ key }) => key)).toEqual(keys)
    expect(new Set(keys).size).toBe(3)
    const longer = splitParagraphs(read('Eerst dit.\n\nJa.\n\nNee.\n\nJa.')).map(({ key }) => key)
    expect(longer.slice(1)).toEqual(keys)
  })

  test.each([[null], [undefined], ['x'], [{ root: 'x' }], [{ root: { type: 'root', children: [] } }]])('nothing in %j', (state) => {
    expect(splitParagraphs(state)).toEqual([])
  })

  test('line breaks and nested points', () => {
    expect(splitParagraphs(read('Een\\\ntwee')).map(({ text }) => text)).toEqual(['Een\ntwee'])
    const [list] = read('- Boven').root.children
    const inner = read('- Onder').root.children[0]
    const state = { root: { type: 'root', children: [{ ...list, children: [...(list as { children: unknown[] }).children, { type: 'listitem', children: [inner] }] }] } }
    expect(splitParagraphs(state).map(({ text }) => text)).toEqual(['Boven', 'Onder'])
  })
})

describe('applyParagraphEdit', () => {
  const belde = 'Ik belde na een jaar met Veilig Thuis.'
  test.each([
    ['a word more', 'Ik belde na een jaar toch met Veilig Thuis.', '<p>Ik belde <strong>na een jaar</strong> toch met <a href="https://veiligthuis.nl/">Veilig Thuis</a>.</p>'],
    ['a comma', 'Ik belde, na een jaar met Veilig Thuis.', '<p>Ik belde, <strong>na een jaar</strong> met <a href="https://veiligthuis.nl/">Veilig Thuis</a>.</p>'],
    ['a word inside what is bold', 'Ik belde na een lang jaar met Veilig Thuis.', '<p>Ik belde <strong>na een lang jaar</strong> met <a href="https://veiligthuis.nl/">Veilig Thuis</a>.</p>'],
    ['a word inside the link', 'Ik belde na een jaar met Veilig bij Thuis.', '<p>Ik belde <strong>na een jaar</strong> met <a href="https://veiligthuis.nl/">Veilig bij Thuis</a>.</p>'],
    ['half of the link', 'Ik belde na een jaar met Thuis.', '<p>Ik belde <strong>na een jaar</strong> met <a href="https://veiligthuis.nl/">Thuis</a>.</p>'],
    ['without the link', 'Ik belde na een jaar.', '<p>Ik belde <strong>na een jaar</strong>.</p>'],
    ['other words', 'Heel iets anders', '<p>Heel iets anders</p>'],
    ['a new line', 'Ik belde na een jaar\nmet Veilig Thuis.', '<p>Ik belde <strong>na een jaar</strong><br>met <a href="https://veiligthuis.nl/">Veilig Thuis</a>.</p>'],
    ['nothing left', '', ''],
  ])('%s', (_name, text, html) => {
    const changed = applyParagraphEdit({ state: STORY, key: keyOf(STORY, belde), text })
    expect(htmlOf(changed)).toBe(
      `<h3>Wat hielp</h3>${html}<ul><li>Een vriendin die bleef</li><li>Rust</li></ul><blockquote><p>Je bent niet alleen.</p></blockquote>`,
    )
  })

  test('everything else stays to the byte, and the given state as it was', () => {
    const before = JSON.stringify(STORY)
    const changed = applyParagraphEdit({ state: STORY, key: keyOf(STORY, 'Rust'), text: 'Rust en tijd' }) as typeof STORY
    expect(JSON.stringify(STORY)).toBe(before)
    for (const index of [0, 1, 3]) expect(JSON.stringify(changed.root.children[index])).toBe(JSON.stringify(STORY.root.children[index]))
    expect(JSON.stringify(applyParagraphEdit({ state: STORY, key: keyOf(STORY, belde), text: belde }))).toBe(before)
    expect(applyParagraphEdit({ state: STORY, key: 'weg', text: 'x' })).toBe(STORY)
  })

  test('what is left of a split run stays bold', () => {
    const bold = read('**Nu** of **nooit**')
    expect(htmlOf(applyParagraphEdit({ state: bold, key: keyOf(bold, 'Nu of nooit'), text: 'Nooit' }))).toBe('<p>Nooit</p>')
    expect(htmlOf(applyParagraphEdit({ state: bold, key: keyOf(bold, 'Nu of nooit'), text: 'Nu of echt nooit' }))).toBe(
      '<p><strong>Nu</strong> of echt <strong>nooit</strong></p>',
    )
  })
})

describe('applyParagraphs', () => {
  const state = read('Een.\n\nTwee.\n\n- Punt\n- Tweede punt')
  const pieces = splitParagraphs(state)
  const [one, two, point, second] = pieces as [(typeof pieces)[0], (typeof pieces)[0], (typeof pieces)[0], (typeof pieces)[0]]
  const fresh = { key: 'n1', text: 'Nieuw.' }
  const points = '<ul><li>Punt</li><li>Tweede punt</li></ul>'
  test.each([
    ['a new one first', [fresh, ...pieces], `<p>Nieuw.</p><p>Een.</p><p>Twee.</p>${points}`],
    ['a new one between', [one, fresh, two, point, second], `<p>Een.</p><p>Nieuw.</p><p>Twee.</p>${points}`],
    ['a new point', [one, two, point, fresh, second], '<p>Een.</p><p>Twee.</p><ul><li>Punt</li><li>Nieuw.</li><li>Tweede punt</li></ul>'],
    ['one away', [one, point, second], `<p>Een.</p>${points}`],
    ['the whole list away', [one, two], '<p>Een.</p><p>Twee.</p>'],
    ['everything away', [], ''],
    ['all at once', [{ ...two, text: 'Twee!' }, fresh], '<p>Twee!</p><p>Nieuw.</p>'],
  ])('%s', (_name, wanted, html) => {
    expect(htmlOf(applyParagraphs({ state, keys: pieces.map(({ key }) => key), wanted, language: 'nl' }))).toBe(html)
  })

  test('points are numbered anew', () => {
    const numbered = read('1. Een\n2. Twee\n3. Drie')
    const all = splitParagraphs(numbered)
    const changed = applyParagraphs({ state: numbered, keys: all.map(({ key }) => key), wanted: all.slice(1), language: 'nl' })
    const [list] = changed.root.children as { children: { value: number }[] }[]
    expect(list?.children.map(({ value }) => value)).toEqual([1, 2])
  })

  test('begins a text where there was none', () => {
    expect(htmlOf(applyParagraphs({ state: null, keys: [], wanted: [fresh], language: 'nl' }))).toBe('<p>Nieuw.</p>')
  })
})
