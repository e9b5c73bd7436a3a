import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servedAt } from '@/access/served'
import { parseInstant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import type { ServedSource } from '@/queries/servedSource'
import { SLUGS } from '@/slugs'

import { openCalendar, type Calendar } from '../helpers/openCalendar'
import { watchQueries } from '../helpers/watchQueries'

let calendar: Calendar
let source: ServedSource

beforeAll(async () => {
  calendar = await openCalendar()
  source = createServedSource(calendar.payload)
})
afterAll(() => calendar.close())

const now = parseInstant('2026-05-14T07:00:00Z')
const someId = () => calendar.themes.online

type Asked = [name: string, ask: () => Promise<unknown>]
const QUESTIONS: Asked[] = [
  ['a list', () => source.findPosts({ now, limit: 11 })],
  ['the next page', () => source.findPosts({ now, limit: 11, after: { publishedAt: now, id: 'p_1' } })],
  ['a list of a channel', () => source.findPosts({ now, limit: 11, channelIds: [calendar.channels.website] })],
  ['a list of a theme', () => source.findPosts({ now, limit: 11, themeIds: [someId()] })],
  ['a list of an audience', () => source.findPosts({ now, limit: 11, audienceIds: [calendar.audiences.jongeren] })],
  ['a list of a campaign', () => source.findPosts({ now, limit: 11, campaignIds: [someId()] })],
  ['a list of a language and kind', () => source.findPosts({ now, limit: 11, languages: ['nl'], kinds: ['event'] })],
  ['a list of a period', () => source.findPosts({ now, limit: 11, from: now, to: now })],
  ['one post', () => source.findPost({ publicId: 'p_1', now })],
  ['its translations', () => source.findTranslations({ itemIds: [someId()], now })],
  ['landing posts', () => source.findLandingPosts({ itemIds: [someId()], now })],
  ['whether a campaign is visible', () => source.hasServedPost({ campaignId: someId(), now })],
  ['a picture', () => source.findMedia({ sha256: '0'.repeat(64), now })],
  ['the boundaries', () => source.readBoundaries(now)],
  ['the newest journal entry', () => source.readDataVersion()],
  [
    'the list of the REST API',
    async () =>
      calendar.payload.find({ collection: SLUGS.posts, overrideAccess: false, req: await calendar.as(null), depth: 1 }),
  ],
  ['the served condition alone', () => calendar.payload.find({ collection: SLUGS.posts, where: servedAt(now), depth: 0 })],
]

describe('no served query reads a whole collection', () => {
  test.each(QUESTIONS)('%s', async (_name, ask) => {
    const watch = watchQueries(calendar.payload)
    await ask()
    const plans = await watch.explain()
    expect(plans.length, 'no query was seen').toBeGreaterThan(0)
    expect(plans.flatMap(({ query, scans }) => scans.map((scan) => `${scan} in ${query}`))).toEqual([])
  })

  test('a list walks the index of its order and stops, instead of sorting all that is served', async () => {
    const watch = watchQueries(calendar.payload)
    await source.findPosts({ now, limit: 11 })
    const plans = await watch.explain()
    expect(plans).toHaveLength(1)
    if (calendar.payload.db.name === 'mongoose') return
    const [walk, ...more] = plans[0]?.steps ?? []
    expect(walk).toContain('USING INDEX publishedAt_publicId_idx')
    expect(more.at(-1)).toBe('USE TEMP B-TREE FOR RIGHT PART OF ORDER BY')
  })

  test('a scan would be seen', async () => {
    const watch = watchQueries(calendar.payload)
    await calendar.payload.find({ collection: SLUGS.posts, where: { 'text.plain': { equals: 'x' } }, depth: 0 })
    const plans = await watch.explain()
    expect(plans.some(({ scans }) => scans.length > 0)).toBe(true)
  })
})
