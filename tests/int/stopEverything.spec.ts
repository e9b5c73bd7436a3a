import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { findConsents } from '@/queries/readConsents'
import { SLUGS } from '@/slugs'

import { expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openStories } from '../helpers/openStories'
import { readJournal } from '../helpers/readJournal'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
const { later } = openClock('2026-03-02T08:00:00Z')

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
  stories = openStories({ calendar, later })
})
afterAll(async () => {
  await expectConsistent(calendar)
  await calendar.close()
})
beforeEach(() => void later(60))

type StopWish = { as?: 'expert' | 'communications'; token?: string; json?: object }
const stop = (itemId: string, { as, token, json = { withConsents: true } }: StopWish) =>
  http.rest(`/content-items/${itemId}/co-writing/stops`, {
    method: 'POST',
    json,
    ...(as ? { as } : {}),
    ...(token ? { headers: { 'x-guest-link': token } } : {}),
  })
const openConsents = async (itemId: string) =>
  (await findConsents({ req: await calendar.as(null), where: { item: { equals: itemId } } })).filter(({ revokedAt }) => revokedAt === null).length
const isServed = async (publicId: string) => (await http.rest(`/posts?where[publicId][equals]=${publicId}`)).body.docs.length === 1
const coWritersOf = async (itemId: string) =>
  (await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })).coWriters ?? []
const actionsOf = async (itemId: string) =>
  (await readJournal(calendar.payload)).filter(({ objectId }) => objectId === itemId).map(({ action }) => action)

test('one act ends writing and everything that was allowed, in the same second', async () => {
  const { itemId, publicIds } = await stories.makeStory()
  const [publicId = ''] = publicIds
  expect([await isServed(publicId), await openConsents(itemId)]).toEqual([true, 3])
  const stopped = await stop(itemId, { as: 'expert' })
  expect([stopped.status, stopped.body.kind]).toEqual([200, 'expert-stopped'])
  // What went and what is out of reach, for who reads it on the page that closes.
  expect(stopped.body).toMatchObject({ said: expect.arrayContaining(['De hele tekst is nu weg van Website.']) as string[] })
  expect([await isServed(publicId), await openConsents(itemId)]).toEqual([false, 0])
  expect(await coWritersOf(itemId)).toEqual([])
  expect(await actionsOf(itemId)).toEqual(expect.arrayContaining(['consent-revoked', 'expert-stopped']))
})

test('without being asked it takes nothing back: what is live stays until its giver says so', async () => {
  const { itemId, publicIds } = await stories.makeStory()
  const stopped = await stop(itemId, { as: 'expert', json: {} })
  expect([stopped.status, stopped.body]).toMatchObject([200, { said: [] }])
  expect([await isServed(publicIds[0] ?? ''), await openConsents(itemId)]).toEqual([true, 3])
  expect(await coWritersOf(itemId)).toEqual([])
})

test('an earlier version that is put back brings back nobody who stopped', async () => {
  const { itemId } = await stories.makeStory()
  const { docs } = await calendar.payload.findVersions({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    depth: 0,
    sort: '-createdAt',
    limit: 1,
    where: { and: [{ parent: { equals: itemId } }, { 'version.coWriters': { exists: true } }] },
  })
  expect(docs[0]?.version.coWriters).toEqual([calendar.people.expert])
  expect((await stop(itemId, { as: 'expert', json: {} })).status).toBe(200)
  const back = await http.rest(`/content-items/versions/${docs[0]?.id}`, { as: 'communications', method: 'POST', json: {} })
  expect(back.status, back.text.slice(0, 300)).toBe(200)
  expect(await coWritersOf(itemId)).toEqual([])
  expect((await http.rest(`/content-items/${itemId}`, { as: 'expert' })).status).toBe(404)
})

test('with a link instead of an account as well, and for nobody else', async () => {
  const { itemId, publicIds } = await stories.makeStory()
  const made = await http.rest('/guest-links/links', {
    as: 'communications',
    method: 'POST',
    json: { itemId, language: 'nl', purpose: 'co-writing', recipient: 'Zon', expertId: calendar.people.expert },
  })
  const token = new URL(String(made.body.url)).pathname.split('/').at(-1) ?? ''
  expect((await stop(itemId, { as: 'communications' })).status).toBe(403)
  expect([await isServed(publicIds[0] ?? ''), await openConsents(itemId)]).toEqual([true, 3])
  const stopped = await stop(itemId, { token })
  expect([stopped.status, stopped.text.includes('gestopt')]).toEqual([200, true])
  expect([await isServed(publicIds[0] ?? ''), await openConsents(itemId)]).toEqual([false, 0])
})
