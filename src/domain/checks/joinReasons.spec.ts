import { describe, expect, test } from 'vitest'

import { joinReasons } from './missingReasons'

const of = (...codes: string[]) => codes.map((code) => ({ code, reason: `om ${code}` }))
const found = (...codes: string[]) => codes.map((code) => ({ code }))

describe('joinReasons', () => {
  test.each([
    ['nothing given, nothing before', [], [], ['name'], []],
    ['what was given before stays', [], of('name'), ['name'], of('name')],
    ['what is given now comes first', [{ code: 'name', reason: 'beter' }], of('name'), ['name'], [{ code: 'name', reason: 'beter' }]],
    ['what nobody asks any more is left out', [], of('name', 'blame'), ['blame'], of('blame')],
    ['what is given now is kept as it is', of('other'), of('name'), ['name'], of('other', 'name')],
  ])('%s', (_, given, earlier, codes, expected) => {
    expect(joinReasons({ given, earlier, findings: found(...codes) })).toEqual(expected)
  })
})
