import { afterAll, beforeAll, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readEnv, type Env } from '@/env'
import { seedWhenEmpty } from '@/seedWhenEmpty'
import { SLUGS } from '@/slugs'

import { listVocabulary } from '../../seed/listVocabulary'
import { installDemo } from '../../seed/installDemo'
import { countRecords } from '../helpers/countRecords'
import { openEmptyCalendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

let calendar: Awaited<ReturnType<typeof openEmptyCalendar>>
let production: Env
const silent = { say: () => undefined }

beforeAll(async () => {
  calendar = await openEmptyCalendar()
  setClock(null)
  production = { ...readEnv(), mode: 'production' }
})
afterAll(() => calendar.close())

test('production gets the vocabularies and nothing else, at the moment of the first start', { timeout: 300_000 }, async () => {
  const from = Date.now() - 1000
  expect(await seedWhenEmpty({ payload: calendar.payload, env: production, ...silent })).toEqual([])
  const counts = await countRecords(calendar.payload)
  const words = listVocabulary(parsePlainDate('2026-01-05'))
  for (const collection of new Set(words.map((word) => word.collection))) {
    expect(counts[collection], collection).toBe(words.filter((word) => word.collection === collection).length)
  }
  for (const collection of [SLUGS.users, SLUGS.contentItems, SLUGS.campaigns, SLUGS.posts, SLUGS.media]) {
    expect(counts[collection], collection).toBe(0)
  }
  const entries = await readJournal(calendar.payload)
  expect(entries.filter(({ at }) => Date.parse(at) < from)).toEqual([])
  expect(entries.every(({ actorId }) => !actorId)).toBe(true)
})

test('words come in every language they have, themes under their parents', async () => {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.themes,
    overrideAccess: true,
    depth: 1,
    locale: 'ar',
    fallbackLocale: false,
    where: { slug: { in: ['online-sgg', 'sexting'] } },
    sort: 'sortOrder',
  })
  expect(docs[0]?.name).toBe('الحدود على الإنترنت')
  expect(docs[1]?.parent).toMatchObject({ slug: 'online-sgg' })
  expect(docs[1]?.name).toBeFalsy()
})

test('a second start changes nothing', async () => {
  const before = { counts: await countRecords(calendar.payload), head: (await readJournal(calendar.payload)).at(-1) }
  await seedWhenEmpty({ payload: calendar.payload, env: production, ...silent })
  expect(await countRecords(calendar.payload)).toEqual(before.counts)
  expect((await readJournal(calendar.payload)).at(-1)).toEqual(before.head)
})

test('the demonstration never enters production, nor a calendar that came from it', async () => {
  await expect(installDemo({ payload: calendar.payload, env: production, ...silent })).rejects.toThrow(/production/)
  const before = await countRecords(calendar.payload)
  const demo: Env = { ...production, mode: 'demo' }
  expect(await installDemo({ payload: calendar.payload, env: demo, ...silent })).toEqual({ kind: 'not-empty' })
  expect(await seedWhenEmpty({ payload: calendar.payload, env: demo, ...silent })).toEqual([])
  expect(await countRecords(calendar.payload)).toEqual(before)
})
