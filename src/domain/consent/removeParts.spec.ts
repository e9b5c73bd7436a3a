import { describe, expect, test } from 'vitest'

import type { PublicContent, VariantContent } from '../content'
import { hashContent } from '../workflow/contentHash'
import { sampleContent, samplePicture, sampleWebsite } from '../workflow/sampleContent'
import { removeParts, showsPart } from './removeParts'

const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'

const bare: VariantContent = {
  channelId: 'c-website',
  channel: 'website',
  headline: 'Praat erover',
  summary: null,
  html: '<p>Vraag eerst.</p>',
  plain: 'Vraag eerst.',
  hashtags: [],
  link: null,
  media: [],
  shareText: null,
  shareImage: null,
}

const contentOf = (...variants: Partial<VariantContent>[]): PublicContent => ({
  ...sampleContent,
  isStory: false,
  variants: variants.map((variant, index) => ({ ...bare, channelId: `c${index}`, channel: `kanaal-${index}`, ...variant })),
})

describe('a picture', () => {
  const part = { part: 'picture', pictureId: 'm1' } as const

  test('goes from every place of every channel, and nothing else changes', () => {
    const other = { ...samplePicture, mediaId: 'm9' }
    const content = contentOf(
      { media: [samplePicture, other], shareImage: samplePicture, pictograms: [samplePicture, other] },
      { media: [other] },
    )
    expect(showsPart({ content, part })).toBe('whole')
    const left = removeParts({ content, part })
    expect(left).toEqual(contentOf({ media: [other], shareImage: null, pictograms: [other] }, { media: [other] }))
    expect(showsPart({ content: left!, part })).toBe('absent')
  })

  test('leaves a text with the fingerprint of one that never had it', () => {
    const left = removeParts({ content: contentOf({ media: [samplePicture], pictograms: [samplePicture], audio: samplePicture }), part })
    expect(hashContent(left!)).toBe(hashContent(contentOf({})))
  })

  test('goes under another record of the same bytes too', () => {
    const twin = { ...samplePicture, mediaId: 'm1-again' }
    const content = contentOf({ media: [twin], audio: twin, shareImage: twin })
    expect(showsPart({ content, part })).toBe('absent')
    const withTwins = { ...part, twinIds: ['m1-again'] }
    expect(showsPart({ content, part: withTwins })).toBe('whole')
    expect(removeParts({ content, part: withTwins })).toEqual(contentOf({}))
  })

  test('that is not there changes nothing', () => {
    const content = contentOf({})
    expect(hashContent(removeParts({ content, part })!)).toBe(hashContent(content))
  })
})

describe('a quote', () => {
  const part = { part: 'quote', quote: QUOTE } as const
  test.each([
    ['a paragraph', `<p>Vooraf.</p><p>“${QUOTE}”</p><p>Erna.</p>`, '<p>Vooraf.</p><p>Erna.</p>'],
    ['a paragraph with marks inside the words', '<p>Vooraf.</p><p>Zij: ik <strong>durfde mijn</strong> telefoon<br>niet <em>meer</em> aan te raken</p>', '<p>Vooraf.</p>'],
    ['one item of a list', `<ul><li>Een</li><li>${QUOTE}</li><li>Drie</li></ul>`, '<ul><li>Een</li><li>Drie</li></ul>'],
    ['the only item of a list', `<p>Vooraf.</p><ol><li>${QUOTE}</li></ol>`, '<p>Vooraf.</p>'],
    ['an item in an item', `<ul><li>Een<ul><li>${QUOTE}</li><li>Een b</li></ul></li></ul>`, '<ul><li>Een<ul><li>Een b</li></ul></li></ul>'],
    ['an item and what hangs under it', `<ul><li>${QUOTE}<ul><li>Daarna</li></ul></li><li>Twee</li></ul>`, '<ul><li>Twee</li></ul>'],
    ['a block quote', `<p>Vooraf.</p><blockquote><p>${QUOTE}</p></blockquote>`, '<p>Vooraf.</p>'],
    ['one paragraph of a block quote', `<blockquote><p>Zij:</p><p>${QUOTE}</p></blockquote>`, '<blockquote><p>Zij:</p></blockquote>'],
    [
      'two paragraphs of a block quote',
      '<p>Vooraf.</p><blockquote><p>Ik durfde mijn telefoon</p><p>niet meer aan te raken.</p></blockquote>',
      '<p>Vooraf.</p>',
    ],
    ['a heading', `<h3>${QUOTE}</h3><p>Erna.</p>`, '<p>Erna.</p>'],
    ['a small heading, twice', `<h4>${QUOTE}</h4><p>Erna.</p><h4>${QUOTE}</h4>`, '<p>Erna.</p>'],
  ])('goes with %s', (_, html, expected) => {
    const plain = html.replace(/<[^>]*>/g, ' ')
    const left = removeParts({ content: contentOf({ html, plain }), part })
    expect(left?.variants[0]?.html).toBe(expected)
    expect(showsPart({ content: left!, part })).toBe('absent')
  })

  test('empties the lines that hold it, also in part, and what is read aloud', () => {
    const content: PublicContent = {
      ...contentOf({
        headline: '“Ik durfde mijn telefoon niet meer…”',
        summary: QUOTE,
        shareText: QUOTE,
        link: { url: 'https://www.example.org', label: QUOTE },
        html: `<p>Vooraf.</p><p>${QUOTE}</p>`,
        plain: `Vooraf.\n\n${QUOTE}`,
        audio: samplePicture,
      }),
      discreetShareText: QUOTE,
    }
    const left = removeParts({ content, part })
    expect(left).toEqual({
      ...contentOf({ headline: null, link: { url: 'https://www.example.org', label: null }, html: '<p>Vooraf.</p>', plain: 'Vooraf.' }),
      discreetShareText: null,
    })
  })

  test.each([
    ['the words alone', [{ html: `<p>${QUOTE}</p>`, plain: QUOTE }]],
    ['a headline alone, on a channel without more', [{ headline: QUOTE, html: '', plain: '' }]],
    ['words that run over two paragraphs', [{ html: '<p>Ik durfde mijn telefoon</p><p>niet meer aan te raken.</p>', plain: 'x' }]],
    ['words that somebody changed', [{ html: '<p>Ik durfde de telefoon niet meer aan te raken.</p>', plain: 'Ik durfde de telefoon niet meer aan te raken.' }]],
    ['words that are nowhere, as in a translation', [{ html: '<p>I no longer dared.</p>', plain: 'I no longer dared.' }, {}]],
  ])('leaves nothing of %s', (_, variants) => {
    expect(removeParts({ content: contentOf(...variants), part })).toBeNull()
  })

  test('keeps other channels: without the quote as they are, with a changed one dark', () => {
    const whole = { html: `<p>Vooraf.</p><p>${QUOTE}</p>`, plain: `Vooraf.\n\n${QUOTE}` }
    const changed = { html: '<p>Zij durfde mijn telefoon niet meer aan te raken, zei ze.</p>', plain: 'Zij durfde mijn telefoon niet meer aan te raken, zei ze.' }
    const left = removeParts({ content: contentOf(whole, {}, changed), part })
    expect(left?.variants.map(({ channel, plain }) => [channel, plain])).toEqual([
      ['kanaal-0', 'Vooraf.'],
      ['kanaal-1', 'Vraag eerst.'],
    ])
  })

  test('stays dark where a piece of it stays behind', () => {
    const html = `<p>Vooraf.</p><p>${QUOTE}</p><p>Haar telefoon niet meer aan te raken, dat hielp.</p>`
    expect(removeParts({ content: contentOf({ html, plain: html.replace(/<[^>]*>/g, ' ') }), part })).toBeNull()
  })
})

test('of a story nothing is left', () => {
  const content = { ...sampleContent, isStory: true, variants: [sampleWebsite] }
  expect(showsPart({ content, part: { part: 'story' } })).toBe('whole')
  expect(removeParts({ content, part: { part: 'story' } })).toBeNull()
})
