import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { chooseLandingPost } from './presentCampaign'
import { chooseText, indexRecords, withDescendants } from './vocabulary'

describe('chooseText', () => {
  test.each([
    [{ nl: 'Uitgaan', en: 'Nightlife' }, 'en', { value: 'Nightlife', language: 'en' }],
    [{ nl: 'Uitgaan', en: 'Nightlife' }, 'ar', { value: 'Uitgaan', language: 'nl' }],
    [{ nl: '', pl: 'Klub' }, 'en', { value: 'Klub', language: 'pl' }],
    [{}, 'nl', null],
  ] as const)('%j in %s', (text, language, expected) => {
    expect(chooseText({ text, language })).toEqual(expected)
  })
})

describe('withDescendants', () => {
  const theme = (id: string, parentId: string | null) => ({ id, slug: id, name: {}, description: {}, parentId })

  test.each([
    ['a', ['a', 'b', 'c', 'd']],
    ['b', ['b', 'd']],
    ['d', ['d']],
    ['x', ['x', 'y']],
    ['gone', ['gone']],
  ])('%s has %j', (id, expected) => {
    const tree = [theme('a', null), theme('b', 'a'), theme('c', 'a'), theme('d', 'b'), theme('x', 'y'), theme('y', 'x')]
    expect(withDescendants({ themes: indexRecords(tree), id })).toEqual(expected)
  })
})

describe('chooseLandingPost', () => {
  const record = {
    id: 'k', slug: 'k', name: {}, description: {}, startDate: parsePlainDate('2027-01-01'), endDate: null, themeIds: [],
    audienceIds: [], landingItemId: 'i',
  }
  const post = (publicId: string, language: 'nl' | 'en', channelId: string, itemId = 'i') => ({ publicId, language, channelId, itemId })
  const landingPosts = [post('p1', 'nl', 'web'), post('p2', 'nl', 'app'), post('p3', 'en', 'app'), post('p0', 'nl', 'web', 'other')]

  test.each([
    ['nl', 'web', false, 'p1'],
    ['nl', 'app', false, 'p2'],
    ['nl', 'kiosk', false, 'p1'],
    ['en', 'web', false, 'p3'],
    ['ar', 'web', false, null],
    ['ar', 'web', true, 'p1'],
  ] as const)('%s on %s (or Dutch: %s) is %s', (language, channelId, orDutch, expected) => {
    expect(chooseLandingPost({ record, landingPosts, language, channelId, orDutch })).toBe(expected)
  })

  test('a campaign without a page has none', () => {
    expect(chooseLandingPost({ record: { ...record, landingItemId: null }, landingPosts, language: 'nl' })).toBeNull()
  })
})
