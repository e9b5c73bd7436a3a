import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { planItem } from '@/actions/planItem'
import { personEndpoint } from '../../collections/shared/personEndpoint'
import { parseInstant } from '@/domain/time/instant'
import { findWrittenChannels } from '@/queries/findWrittenChannels'
import { inAllLanguages } from '@/queries/inAllLanguages'
import { readItem } from '@/queries/readItem'
import { readTextByHash } from '@/queries/readTextByHash'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { readWordsChangedAt } from '@/queries/readWordsChangedAt'
import { SLUGS } from '@/slugs'

import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let templateId: string
let itemId: string
let campaignId: string
let req: PayloadRequest

let number = 0
function campaignOf(publicName: string): object {
  number += 1
  return { publicName, slug: `campagne-${number}`, startDate: '2026-05-01', endDate: '2026-06-14' }
}

beforeAll(async () => {
  calendar = await openCalendar()
  const { payload } = calendar
  const data = { name: 'Sjabloon', kind: 'publication' }
  const template = await payload.create({ collection: SLUGS.itemTemplates, overrideAccess: true, depth: 0, data: data as never })
  templateId = String(template.id)
})
afterAll(() => calendar.close())

beforeEach(async () => {
  itemId = await writeItem(calendar)
  await editItem(calendar, { itemId, by: 'communications', language: 'en', data: { discreetTitle: 'Tip of the week' } })
  const { payload } = calendar
  const door = { collection: SLUGS.campaigns, overrideAccess: true, depth: 0 } as const
  const data = campaignOf('Prettig over straat')
  campaignId = String((await payload.create({ ...door, locale: 'nl', data: data as never })).id)
  await payload.update({ ...door, id: campaignId, locale: 'en', data: { publicName: 'Safe in the street' } })
  req = await calendar.as('communications')
})

async function wordsOf(collection: 'content-items' | 'campaigns', id: string, field: string): Promise<unknown> {
  const record = await calendar.payload.findByID({ collection, id, overrideAccess: true, depth: 0, locale: 'all' })
  return (record as unknown as Record<string, unknown>)[field]
}

/** A person's own request, and no language named: what the mend is for. */
const own = () => ({ overrideAccess: false, user: req.user, depth: 0, req }) as const

async function expectWritesInDutch(): Promise<void> {
  const { payload } = calendar
  await payload.update({ collection: SLUGS.contentItems, id: itemId, data: { discreetTitle: 'Ander kopje' }, ...own() })
  expect(await wordsOf(SLUGS.contentItems, itemId, 'discreetTitle')).toEqual({ nl: 'Ander kopje', en: 'Tip of the week' })
  await payload.update({ collection: SLUGS.campaigns, id: campaignId, data: { publicName: 'Veilig uit' }, ...own() })
  expect(await wordsOf(SLUGS.campaigns, campaignId, 'publicName')).toEqual({ nl: 'Veilig uit', en: 'Safe in the street' })
}

const READS: [string, () => Promise<unknown>][] = [
  ['an item', () => readItem({ req, itemId })],
  ['since when its words are so', () => readWordsChangedAt({ req, itemId, languages: ['nl', 'en'] })],
  ['its text by hash', () =>
    readTextByHash({ req, itemId, language: 'nl', contentHash: 'x', readAt: parseInstant('2026-05-01T00:00:00Z'), editions: [] })],
  ['the channels that are written', () => findWrittenChannels({ req, itemIds: [itemId] })],
  ['a help line with what waits', () => readWaitingHelpLine({ req, id: calendar.helpLines.veiligThuis })],
  ['a template, to plan from', () => planItem({ req, input: { title: 'Uit sjabloon', plannedDate: null, templateId } })],
  ['that finds nothing', () =>
    calendar.payload.findByID({
      collection: SLUGS.contentItems,
      id: calendar.payload.db.name.includes('mongo') ? '0'.repeat(24) : '999999',
      overrideAccess: true,
      disableErrors: true,
      ...inAllLanguages(req),
    })],
]

describe('a write that names no language, after a read of all languages on the same request', () => {
  test.each(READS)('%s: is in the first language and leaves the others', async (_name, read) => {
    await read()
    expect(req.locale).toBe('nl')
    await expectWritesInDutch()
  })

  test('and while the read is still under way', async () => {
    const { payload } = calendar
    const change = { collection: SLUGS.contentItems, id: itemId, data: { discreetTitle: 'Tegelijk' }, ...own() } as const
    await Promise.all([readItem({ req, itemId }), payload.update(change)])
    expect(await wordsOf(SLUGS.contentItems, itemId, 'discreetTitle')).toEqual({ nl: 'Tegelijk', en: 'Tip of the week' })
  })

  test('a new record has words in the first language only, and can be deleted', async () => {
    await readItem({ req, itemId })
    const { payload } = calendar
    const made = await payload.create({ collection: SLUGS.campaigns, data: campaignOf('Nieuw') as never, ...own() })
    expect(await wordsOf(SLUGS.campaigns, String(made.id), 'publicName')).toEqual({ nl: 'Nieuw' })
    await readItem({ req, itemId })
    await payload.delete({ collection: SLUGS.campaigns, id: made.id, ...own(), overrideAccess: true })
    expect(await payload.count({ collection: SLUGS.campaigns, overrideAccess: true, where: { id: { equals: made.id } } })).toEqual({ totalDocs: 0 })
  })
})

test('a person who works in another language keeps it', async () => {
  req.locale = 'en'
  await readItem({ req, itemId })
  expect(req.locale).toBe('en')
})

test('the read is within the transaction of its request', async () => {
  const { payload } = calendar
  const id = await payload.db.beginTransaction()
  req.transactionID = id as string
  const title = 'Nog niet vastgelegd'
  await payload.update({ collection: SLUGS.contentItems, id: itemId, data: { title }, locale: 'nl', ...own() })
  expect((await readItem({ req, itemId }))?.title).toBe(title)
  await payload.db.rollbackTransaction(id as string)
  delete req.transactionID
  expect((await readItem({ req, itemId }))?.title).toBe('Een bericht')
})

test('all languages in the address of an act is no language of its writes', async () => {
  req.locale = 'all'
  const { handler } = personEndpoint({
    path: '/proof',
    schema: z.object({}),
    act: async () => {
      await expectWritesInDutch()
      return { kind: 'done' }
    },
  })
  expect((await handler(req)).status).toBe(200)
})
