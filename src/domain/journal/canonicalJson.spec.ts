import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { writeCanonicalJson } from './canonicalJson'

describe('writeCanonicalJson', () => {
  test.each<[string, unknown, string]>([
    ['sorts names', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['sorts by code unit, not by alphabet', { a: 1, B: 2, é: 3 }, '{"B":2,"a":1,"é":3}'],
    ['sorts inside as well', { x: { b: 1, a: [{ d: 1, c: 2 }] } }, '{"x":{"a":[{"c":2,"d":1}],"b":1}}'],
    ['keeps the order of lists', ['b', 'a'], '["b","a"]'],
    ['leaves out names without value', { a: null, b: undefined, c: false }, '{"c":false}'],
    ['keeps null in lists', [null, 1], '[null,1]'],
    ['escapes as JSON does', 'één "woord"\n\u2028', JSON.stringify('één "woord"\n\u2028')],
    ['writes minus zero as zero', -0, '0'],
    ['takes objects without prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['keeps pairs of surrogates', '👋', '"👋"'],
  ])('%s', (_name, value, expected) => {
    expect(writeCanonicalJson(value)).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['a fraction', 0.5],
    ['an unsafe number', 2 ** 53],
    ['no number', Number.NaN],
    ['a date object', { at: new Date(0) }],
    ['a function', () => 1],
    ['a lone surrogate', '\ud800'],
    ['a lone second surrogate', 'a\udc00'],
    ['a NUL', 'a\u0000b'],
    ['undefined in a list', [undefined]],
    ['a bigint', 1n],
  ])('refuses %s', (_name, value) => {
    expect(() => writeCanonicalJson(value)).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })

  test('is JSON, and the same after a round trip', () => {
    const plain = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.boolean(), fc.string(), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { maxKeys: 4 }),
    }))
    fc.assert(
      fc.property(plain.value, (value) => {
        fc.pre(!JSON.stringify(value).includes('\\u0000'))
        const text = writeCanonicalJson(value)
        expect(writeCanonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })
})
