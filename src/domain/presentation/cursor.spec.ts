import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createPublicId } from '../serving/publicId'
import { instantFromDate, parseInstant } from '../time/instant'
import { decodeCursor, encodeCursor } from './cursor'

const place = { publishedAt: parseInstant('2026-05-01T07:00:00Z'), id: createPublicId(new Uint8Array(16).fill(7)) }

const write = (text: string) => Buffer.from(text).toString('base64url')

describe('cursor', () => {
  test('any place survives the way out and back', () => {
    const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    const ids = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(createPublicId)
    fc.assert(
      fc.property(moments, ids, (moment, id) => {
        const somewhere = { publishedAt: instantFromDate(moment), id }
        const cursor = encodeCursor(somewhere)
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(decodeCursor(cursor)).toEqual(somewhere)
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['words', 'volgende'],
    ['base64 with padding', `${encodeCursor(place)}==`],
    ['other characters', 'a b'],
    ['percent signs', '%00%ff'],
    ['another version', write(`2|${place.publishedAt}|${place.id}`)],
    ['an extra part', write(`1|${place.publishedAt}|${place.id}|x`)],
    ['a day that does not exist', write(`1|2026-02-30T07:00:00Z|${place.id}`)],
    ['a moment in another form', write(`1|2026-05-01T07:00:00.000Z|${place.id}`)],
    ['an id that is none', write(`1|${place.publishedAt}|' or 1=1`)],
    ['endless text', 'A'.repeat(100_000)],
  ])('%s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(expect.objectContaining({ code: 'invalid-cursor' }))
  })

  test('arbitrary text is a place or refused, never another error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(encodeCursor(decodeCursor(text))).toBe(text)
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-cursor' })
        }
      }),
    )
  })
})
