import { describe, expect, test } from 'vitest'
import { findPhoneNumbers, hasHref, hasInsecureHref, isHttpsUrl, isWellFormedHashtag } from './textPatterns'

test.each([
  ['deventer', true],
  ['benjeoké', true],
  ['ookjij_2026', true],
  ['العنف', true],
  ['не_мовчи', true],
  ['', false],
  ['#deventer', false],
  ['twee woorden', false],
  ['een-streepje', false],
  ['2026', false],
  ['_', false],
  ['uitroep!', false],
])('hashtag %j: %s', (hashtag, expected) => {
  expect(isWellFormedHashtag(hashtag)).toBe(expected)
})

test.each([
  ['https://www.example.org/a?b=c#d', true],
  ['HTTPS://example.org', true],
  ['http://example.org', false],
  ['//example.org', false],
  ['example.org', false],
  ['', false],
  ['https://', false],
  ['https://exa mple.org', false],
  ['javascript:alert(1)', false],
  ['https://user:secret@example.org', false],
])('https %j: %s', (url, expected) => {
  expect(isHttpsUrl(url)).toBe(expected)
})

test.each<[string, boolean, boolean]>([
  ['<p>tekst</p>', false, false],
  ['<a href="https://example.org">x</a>', true, false],
  ['<a href="mailto:info@example.org">x</a> <a href="tel:112">y</a>', true, false],
  ['<a href="http://example.org">x</a>', true, true],
  ['<a href="https://example.org">x</a><a href=\'http://example.org\'>x</a>', true, true],
  ['<a href=http://example.org>x</a>', true, true],
  ['<a href="/contact">x</a>', true, true],
])('links in %s', (html, isLink, isInsecure) => {
  expect([hasHref(html), hasInsecureHref(html)]).toEqual([isLink, isInsecure])
})

describe('findPhoneNumbers', () => {
  test.each<[string, string[]]>([
    ['Bel 0800-2000 of 112.', ['0800-2000', '112']],
    ['Bel 113 of 0800-0113', ['113', '0800-0113']],
    ['Mobiel 06-12345678 en 06 12 34 56 78', ['06-12345678', '06 12 34 56 78']],
    ['Vast (0570) 12 34 56', ['(0570) 12 34 56']],
    ['020-261 52 75', ['020-261 52 75']],
    ['0800-266 64 36, dag en nacht', ['0800-266 64 36']],
    ['0900-8844', ['0900-8844']],
    ['+31 570 123 456', ['+31 570 123 456']],
    ['+31 (0)570 123456', ['+31 (0)570 123456']],
    ['0031570123456', ['0031570123456']],
    ['116 111 en 116006', ['116 111', '116006']],
  ])('%s', (text, expected) => {
    expect(findPhoneNumbers(text)).toEqual(expected)
  })

  test.each([
    'Op 01-02-2026 of 1/02/2026',
    'In 2026 waren er 200.000 mensen',
    'Van 09.00 tot 17.00 uur',
    '€ 3.000 en €112',
    'Artikel 1123',
    'Nummer 0570',
    '54 % van de meisjes en 22 % van de jongens',
    '2023-2024',
    '1.112 mensen',
    '',
  ])('nothing in %j', (text) => {
    expect(findPhoneNumbers(text)).toEqual([])
  })
})
