import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readServedUrl } from './servedUrl'

describe('readServedUrl', () => {
  test.each([
    ['https://www.deventer.nl', 'https://www.deventer.nl/'],
    ['HTTPS://www.Deventer.nl/pad?a=1&b=2#deel', 'https://www.deventer.nl/pad?a=1&b=2#deel'],
    ['  https://www.deventer.nl/a  ', 'https://www.deventer.nl/a'],
    ['https://www.deventer.nl/"><script>', 'https://www.deventer.nl/%22%3E%3Cscript%3E'],
    ['mailto:info@deventer.example', 'mailto:info@deventer.example'],
    ['tel:0800-2000', 'tel:0800-2000'],
    ['tel:+31570123456', 'tel:+31570123456'],
  ])('%s becomes %s', (value, expected) => {
    expect(readServedUrl(value)).toBe(expected)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://www.deventer.nl/1',
    'filesystem:https://www.deventer.nl/1',
    'view-source:https://www.deventer.nl',
    'file:///etc/passwd',
    'http://www.deventer.nl',
    '//evil.example/pad',
    '\\\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https://',
    'https://www.deventer.nl@evil.example/',
    'https://user:secret@evil.example/',
    'https://www.deven\u200bter.nl/',
    'https://www.deventer.nl/\u202egnp.exe',
    'https://www.deventer.nl/een pad',
    'mailto:',
    'mailto:?bcc=a@b.example',
    'tel:',
    'tel:javascript',
    'tel:0800;alert(1)',
    '/nieuws',
    '#deel',
    '',
    `https://www.deventer.nl/${'a'.repeat(3000)}`,
    null,
    undefined,
    42,
    { toString: () => 'https://www.deventer.nl' },
  ])('%j is refused', (value) => {
    expect(readServedUrl(value)).toBeNull()
  })

  test('whatever comes out begins with one of three schemes and goes in again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string().map((text) => `https://a.example/${text}`)), (text) => {
        const url = readServedUrl(text)
        if (url === null) return
        expect(url).toMatch(/^(https:\/\/|mailto:|tel:)/)
        expect(readServedUrl(url)).toBe(url)
      }),
    )
  })
})
