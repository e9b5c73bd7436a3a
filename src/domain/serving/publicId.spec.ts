import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createPublicId, isPublicId, PUBLIC_ID_BYTES } from './publicId'

const bytes = fc.uint8Array({ minLength: PUBLIC_ID_BYTES, maxLength: PUBLIC_ID_BYTES })

describe('createPublicId', () => {
  test.each([
    ['all zero', new Uint8Array(16), 'p_1111111111111111111111'],
    ['one', new Uint8Array(16).fill(1, 15), 'p_1111111111111111111112'],
    [
      'fifty-eight, the first carry',
      Uint8Array.from([...new Array<number>(15).fill(0), 58]),
      'p_1111111111111111111121',
    ],
    ['the largest', new Uint8Array(16).fill(255), 'p_YcVfxkQb6JRzqk5kF2tNLv'],
  ])('%s', (_name, given, expected) => {
    expect(createPublicId(given)).toBe(expected)
  })

  test.each([0, 15, 17, 32])('refuses %i bytes', (length) => {
    expect(() => createPublicId(new Uint8Array(length))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })

  test('is always recognised and keeps different bytes apart', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(isPublicId(createPublicId(a))).toBe(true)
        expect(createPublicId(a) === createPublicId(b)).toBe(Buffer.from(a).equals(Buffer.from(b)))
      }),
    )
  })
})

describe('isPublicId refuses', () => {
  test.each([
    ['another type', 12],
    ['nothing', undefined],
    ['no prefix', '1111111111111111111111'],
    ['another prefix', 'q_1111111111111111111111'],
    ['too short', 'p_111111111111111111111'],
    ['too long', 'p_11111111111111111111111'],
    ['a digit that base58 leaves out: 0', 'p_0111111111111111111111'],
    ['a digit that base58 leaves out: l', 'p_l111111111111111111111'],
    ['more than 128 bits', 'p_zzzzzzzzzzzzzzzzzzzzzz'],
    ['a line break at the end', 'p_1111111111111111111111\n'],
  ])('%s', (_name, value) => {
    expect(isPublicId(value)).toBe(false)
  })
})
