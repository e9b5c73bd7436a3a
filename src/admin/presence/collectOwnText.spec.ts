import { describe, expect, test } from 'vitest'

import { collectOwnText } from './collectOwnText'

const channelNames = new Map([['c1', 'Website']])
const text = {
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Vraag om Angel.' }] }],
  },
}

describe('collectOwnText', () => {
  test('keeps the order of the form, with each channel under its name', () => {
    const values = {
      title: 'Angelshot',
      brief: '  ',
      variants: [{ channel: 'c1', headline: 'Eén woord', text, hashtags: ['deventer', 'benjeoke'] }],
    }
    expect(collectOwnText({ values, channelNames })).toBe(
      'Angelshot\n\n— Website —\n\nEén woord\n\nVraag om Angel.\n\n#deventer #benjeoke',
    )
  })

  test.each([
    ['nothing at all', {}, ''],
    ['a channel without a word', { title: 'Idee', variants: [{ channel: 'c1' }] }, 'Idee'],
    ['a channel that is not known yet', { variants: [{ channel: 'c9', headline: 'Kop' }] }, '— … —\n\nKop'],
    ['a body that cannot be shown', { variants: [{ channel: 'c1', headline: 'Kop', text: { root: 'x' } }] }, '— Website —\n\nKop'],
  ])('leaves out what is empty: %s', (_, values, expected) => {
    expect(collectOwnText({ values, channelNames })).toBe(expected)
  })
})
