import { describe, expect, test } from 'vitest'

import { convertToRichText } from '../../../seed/richText'
import { renderRichText } from '../presentation/richText'
import { sampleContent, sampleWebsite } from '../workflow/sampleContent'
import { removeParts } from './removeParts'
import { removeQuoteFromRichText } from './removeQuoteFromRichText'

const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'
const state = (markup: string) => convertToRichText({ markup, language: 'nl' })
const item = (...children: object[]) => ({ type: 'listitem', children })
const line = (text: string) => ({ type: 'text', text })
const bullets = (...children: object[]) => ({ type: 'list', listType: 'bullet', children })
const root = (...children: object[]) => ({ root: { type: 'root', children } })

const STATES: [string, unknown][] = [
  ['a paragraph', state(`Vooraf.\n\n${QUOTE}\n\nErna.`)],
  ['marks inside the words', state('Vooraf.\n\nIk **durfde mijn** telefoon niet *meer* aan te raken, zei zij.')],
  ['a heading', state(`### ${QUOTE}\n\nErna.`)],
  ['a block quote', state(`Vooraf.\n\n> ${QUOTE}`)],
  ['an item of a list', state(`- Een\n- ${QUOTE}\n- Drie`)],
  ['the only item of a list', state(`Vooraf.\n\n1. ${QUOTE}`)],
  ['an item with a list under it', root(bullets(item(line('Een')), item(line(QUOTE)), item(bullets(item(line('Onder')))), item(line('Twee'))))],
  ['an item in an item', root(bullets(item(line('Een')), item(bullets(item(line(QUOTE)), item(line('Een b'))))))],
  ['the only item in an item', root(bullets(item(line('Een')), item(bullets(item(line(QUOTE)))), item(line('Twee'))))],
]

describe('takes out of the editor what is taken out of the edition', () => {
  test.each(STATES)('%s', (_, before) => {
    const rendered = renderRichText(before)
    const content = { ...sampleContent, variants: [{ ...sampleWebsite, ...rendered }] }
    const expected = removeParts({ content, part: { part: 'quote', quote: QUOTE } })?.variants[0]
    const after = removeQuoteFromRichText({ state: before, quote: QUOTE })
    expect(expected?.html).not.toBe(rendered.html)
    expect(renderRichText(after)).toEqual({ html: expected?.html, plain: expected?.plain })
  })
})

test.each([
  ['only the quote', state(QUOTE)],
  ['words over two paragraphs', state('Vooraf.\n\nIk durfde mijn telefoon\n\nniet meer aan te raken.')],
  ['a piece of it elsewhere', state(`${QUOTE}\n\nHaar telefoon niet meer aan te raken, dat hielp.`)],
  ['nothing', null],
])('leaves nothing of %s', (_, before) => {
  expect(removeQuoteFromRichText({ state: before, quote: QUOTE })).toBeNull()
})

test('leaves a text without the quote as it is', () => {
  const before = state('Vooraf.\n\n- Een\n- Twee')
  expect(removeQuoteFromRichText({ state: before, quote: QUOTE })).toEqual(before)
})
