import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { approveLanguage } from '@/actions/approveLanguage'
import { requestReview } from '@/actions/requestReview'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { servedAt } from '@/access/served'
import { parseInstant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
beforeAll(async () => {
  calendar = await openCalendar()
})
afterAll(() => calendar.close())

const at = (text: string) => parseInstant(text)
const monday = at('2026-05-04T07:00:00Z')
const thursday = at('2026-05-14T07:00:00Z')

async function hashOf(itemId: string): Promise<string> {
  const item = await readItem({ req: await calendar.as(null), itemId })
  return hashContent(item!.contents.nl)
}

async function servedHeadlines(moment: string): Promise<string[]> {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    where: servedAt(at(moment)),
    pagination: false,
  })
  return docs.map((post) => post.headline ?? '')
}

describe('from writing to served', () => {
  test('an approved text is served from its second, not before', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday })
    const req = await calendar.as('communications')
    expect(await requestReview({ req, itemId, language: 'nl', now: monday })).toMatchObject({ kind: 'review-requested' })

    const outcome = await approveLanguage({
      req: await calendar.as('substance'),
      itemId,
      language: 'nl',
      contentHash: await hashOf(itemId),
      now: monday,
    })
    expect(outcome).toMatchObject({ kind: 'approved', edition: 1 })

    expect(await servedHeadlines('2026-05-14T06:59:59Z')).not.toContain('Vraag eerst, stuur dan')
    expect(await servedHeadlines('2026-05-14T07:00:00Z')).toContain('Vraag eerst, stuur dan')

    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true })
    expect(item.stage).toBe('approved')
  })

  test('an edit after approval changes nothing that is served and brings the item back to writing', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday, headline: 'Eerste' })
    await requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now: monday })
    const contentHash = await hashOf(itemId)
    await approveLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', contentHash, now: monday })
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    await editItem(calendar, {
      itemId,
      by: 'communications',
      data: { variants: item.variants!.map((variant) => ({ ...variant, headline: 'Tweede' })) },
    })
    const after = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true })
    expect(after.stage).toBe('writing')
    expect(await servedHeadlines('2026-05-14T07:00:00Z')).toContain('Eerste')
    expect(await servedHeadlines('2026-05-14T07:00:00Z')).not.toContain('Tweede')
  })

  test('a stale hash is refused and nothing is written', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday, headline: 'Verouderd' })
    await requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now: monday })
    const outcome = await approveLanguage({
      req: await calendar.as('substance'),
      itemId,
      language: 'nl',
      contentHash: '0'.repeat(64),
      now: monday,
    })
    expect(outcome.kind).toBe('stale')
    expect(await servedHeadlines('2026-05-15T07:00:00Z')).not.toContain('Verouderd')
  })

  test('nobody approves what they wrote', async () => {
    const itemId = await writeItem(calendar, { by: 'substance', releaseAt: thursday })
    await requestReview({ req: await calendar.as('substance'), itemId, language: 'nl', now: monday })
    const outcome = await approveLanguage({
      req: await calendar.as('substance'),
      itemId,
      language: 'nl',
      contentHash: await hashOf(itemId),
      now: monday,
    })
    expect(outcome).toMatchObject({ kind: 'not-allowed' })
  })

  test('a withdrawal ends every row of that language from its own moment', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday, headline: 'Ingetrokken' })
    await requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now: monday })
    const contentHash = await hashOf(itemId)
    await approveLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', contentHash, now: monday })
    const outcome = await withdrawLanguage({
      req: await calendar.as('substance'),
      itemId,
      language: 'nl',
      reason: 'Het klopt niet meer.',
      now: at('2026-05-15T10:00:00Z'),
    })
    expect(outcome.kind).toBe('withdrawn')
    expect(await servedHeadlines('2026-05-15T09:59:59Z')).toContain('Ingetrokken')
    expect(await servedHeadlines('2026-05-15T10:00:00Z')).not.toContain('Ingetrokken')
  })
})
