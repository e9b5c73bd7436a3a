import { describe, expect, test } from 'vitest'

import { FAR_FUTURE } from '../time/instant'
import { diffRows } from './diffRows'
import type { ProjectedRow } from './projectedRow'
import { at, themes } from './servingFixtures'

function rowOf(from: number, until: number | null, changes: Partial<ProjectedRow> = {}): ProjectedRow {
  return {
    publicId: 'website-nl',
    language: 'nl',
    channel: 'website',
    channelId: 'id-website',
    editionId: 'nl-1',
    number: 1,
    servedFrom: at(from),
    servedUntil: until === null ? FAR_FUTURE : at(until),
    classification: themes('a'),
    occurrences: [],
    restsOnConsent: false,
    publishedAt: at(0),
    modifiedAt: at(0),
    ...changes,
  }
}

type Lists = { existing: ProjectedRow[]; projected: ProjectedRow[] }
/** Moment of every action below. */
const NOW = at(10)

describe('diffRows gives', () => {
  const live = rowOf(0, null)
  const other = rowOf(0, 5, { publicId: 'website-en', language: 'en' })
  const armed = rowOf(20, null, { publishedAt: at(20), modifiedAt: at(20) })
  const rearmed = { ...armed, publishedAt: at(15) }

  test.each<[string, Lists, Partial<ReturnType<typeof diffRows>>]>([
    ['nothing when all is right', { existing: [other, live], projected: [live, other] }, {}],
    [
      'nothing when only ids stand in another order',
      {
        existing: [rowOf(0, null, { classification: themes('b', 'a') })],
        projected: [rowOf(0, null, { classification: themes('a', 'b') })],
      },
      {},
    ],
    ['a row that starts now', { existing: [], projected: [rowOf(10, null)] }, { create: [rowOf(10, null)] }],
    ['a row that starts later', { existing: [], projected: [armed] }, { create: [armed] }],
    [
      'an end from now on',
      { existing: [live], projected: [rowOf(0, 10)] },
      { update: [{ row: live, servedUntil: at(10) }] },
    ],
    [
      'a later end',
      { existing: [rowOf(0, 12)], projected: [rowOf(0, 30)] },
      { update: [{ row: rowOf(0, 12), servedUntil: at(30) }] },
    ],
    [
      'an end that was now, moved on',
      { existing: [rowOf(0, 10)], projected: [live] },
      { update: [{ row: rowOf(0, 10), servedUntil: FAR_FUTURE }] },
    ],
    ['an armed row that goes', { existing: [armed], projected: [] }, { remove: [armed] }],
    [
      'a row that started this very second and goes',
      { existing: [rowOf(10, null)], projected: [] },
      { remove: [rowOf(10, null)] },
    ],
    [
      'an armed row that changes otherwise, as remove and create',
      { existing: [armed], projected: [rearmed] },
      { remove: [armed], create: [rearmed] },
    ],
    [
      'a split',
      { existing: [live], projected: [rowOf(0, 10), rowOf(10, null, { classification: themes('b') })] },
      {
        update: [{ row: live, servedUntil: at(10) }],
        create: [rowOf(10, null, { classification: themes('b') })],
      },
    ],
  ])('%s', (_name, lists, expected) => {
    expect(diffRows({ ...lists, at: NOW })).toEqual({ remove: [], update: [], create: [], ...expected })
  })

  test('stored rows back with all that they carry', () => {
    const stored = { ...armed, id: 'row-7', html: '<p>…</p>' }
    expect(diffRows({ existing: [stored], projected: [], at: NOW }).remove).toEqual([stored])
  })
})

describe('diffRows refuses to rewrite the past', () => {
  const ended = rowOf(0, 5)
  const live = rowOf(0, null)
  test.each<[string, Lists]>([
    ['an ended row that goes', { existing: [ended], projected: [] }],
    ['a live row that goes', { existing: [live], projected: [] }],
    ['a live row that ends before now', { existing: [live], projected: [rowOf(0, 9)] }],
    ['an ended row that goes on', { existing: [ended], projected: [live] }],
    ['an ended row that ends otherwise', { existing: [ended], projected: [rowOf(0, 6)] }],
    ['a row that appears in the past', { existing: [], projected: [rowOf(9, null)] }],
    ['another start', { existing: [live], projected: [rowOf(1, null)] }],
    ['another edition', { existing: [live], projected: [rowOf(0, null, { editionId: 'nl-2' })] }],
    ['another number', { existing: [live], projected: [rowOf(0, null, { number: 2 })] }],
    ['another channel', { existing: [live], projected: [rowOf(0, null, { channel: 'facebook' })] }],
    ['another channel id', { existing: [live], projected: [rowOf(0, null, { channelId: 'id-2' })] }],
    ['another language', { existing: [live], projected: [rowOf(0, null, { language: 'en' })] }],
    [
      'another classification',
      { existing: [live], projected: [rowOf(0, null, { classification: themes('b') })] },
    ],
    ['another publishedAt', { existing: [live], projected: [rowOf(0, null, { publishedAt: at(-1) })] }],
    ['another modifiedAt', { existing: [live], projected: [rowOf(0, null, { modifiedAt: at(1) })] }],
  ])('%s', (_name, lists) => {
    expect(() => diffRows({ ...lists, at: NOW })).toThrowError(
      expect.objectContaining({ code: 'past-rewritten', person: expect.stringContaining('niets gewijzigd') }),
    )
  })
})

test.each<[string, Lists]>([
  ['stored', { existing: [rowOf(20, 25), rowOf(20, 30)], projected: [] }],
  ['projected', { existing: [], projected: [rowOf(20, 25), rowOf(20, 30)] }],
])('diffRows refuses two %s rows with one start', (_name, lists) => {
  expect(() => diffRows({ ...lists, at: NOW })).toThrowError(expect.objectContaining({ code: 'conflict' }))
})
