import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { giveConsent } from '@/actions/giveConsent'
import { moveRelease } from '@/actions/moveRelease'
import { recordPlacement } from '@/actions/recordPlacement'
import { recordTakeDown } from '@/actions/recordTakeDown'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { findConsents } from '@/queries/readConsents'
import { readConsentViews } from '@/queries/readConsentViews'
import { readStartPage } from '@/queries/readStartPage'
import { writerOfSession, type Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { approve, askReview, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { given, openStories } from '../helpers/openStories'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
let now: Instant = parseInstant('2026-03-02T08:00:00Z')

const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

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

const writer = async (itemId: string): Promise<Writer> => writerOfSession({ req: await calendar.as('expert'), itemId })!
const prolong = ({ consentId, lastDay, as = 'expert' }: { consentId: string; lastDay: unknown; as?: 'expert' | 'communications' | 'anonymous' }) =>
  http.rest(`/consents/${consentId}/prolongations`, { as, method: 'POST', json: { lastDay } })
const endOf = async (consentId: string) =>
  (await findConsents({ req: await calendar.as(null), where: { id: { equals: consentId } } }))[0]?.validUntil
const servedUntil = async (itemId: string) => {
  const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, depth: 0, where: { item: { equals: itemId } } })
  return docs.map((post) => parseInstant(new Date(post.servedUntil).toISOString()))
}

async function makeEnding(lastDay: string, channels: (keyof Calendar['channels'])[] = ['website']) {
  const itemId = await writeItem(calendar, { channels, more: { isStory: true, coWriters: [calendar.people.expert] } })
  const channelIds = channels.map((slug) => calendar.channels[slug])
  const give = async (more: object) =>
    given(await giveConsent({ req: await calendar.as('expert'), itemId, wish: await stories.wishOf(itemId, { channelIds, ...more }), now: later(1) })).consentIds[0]!
  const consentId = await give({ lastDay })
  await askReview(calendar, { itemId, now: later(1) })
  await stories.assent(itemId)
  expect((await approve(calendar, { itemId, moment: 'now', now: later(1) })).kind).toBe('approved')
  return { itemId, consentId, give }
}

describe('what the page of its giver offers', () => {
  test('a later day from the day after the last one, until there is none', async () => {
    const { itemId, consentId } = await makeEnding('2026-05-31')
    const offered = async () => (await readConsentViews({ writer: await writer(itemId), now })).stop.parts[0]
    expect(await offered()).toMatchObject({
      given: 'Gegeven op maandag 2 maart 2026, tot en met zondag 31 mei 2026.',
      prolong: { consentId, firstDay: '2026-06-01' },
    })
    expect(await servedUntil(itemId)).toEqual(['2026-05-31T22:00:00Z'])
    const said = await prolong({ consentId, lastDay: '2026-06-01' })
    expect([said.status, said.body]).toMatchObject([200, { message: 'Dank u wel. De nieuwe laatste dag is vastgelegd.' }])
    expect(await offered()).toMatchObject({
      given: 'Gegeven op maandag 2 maart 2026, tot en met maandag 1 juni 2026.',
      prolong: { consentId, firstDay: '2026-06-02' },
    })
    expect(await servedUntil(itemId)).toEqual(['2026-06-01T22:00:00Z'])
    later(1)
    const forever = await prolong({ consentId, lastDay: null })
    expect([forever.status, forever.body]).toMatchObject([200, { message: 'Dank u wel. Dit blijft nu staan tot u stopt.' }])
    expect(await offered()).toMatchObject({ given: 'Gegeven op maandag 2 maart 2026, tot u stopt.', prolong: null })
    expect(await servedUntil(itemId)).not.toContain('2026-06-01T22:00:00Z')
    expect((await prolong({ consentId, lastDay: '2027-01-01' })).status).toBe(409)
  })

  test('nothing for who comes by a link, nor of what is over or stopped', async () => {
    const { itemId, consentId } = await makeEnding('2026-03-03')
    const self = await writer(itemId)
    const link = { id: 'x' } as unknown as Writer['link']
    const offered = async (by: Writer) => (await readConsentViews({ writer: by, now })).stop.parts[0]?.prolong
    expect(await offered(self)).toEqual({ consentId, firstDay: '2026-03-04' })
    expect(await offered({ ...self, link })).toBeNull()
    later(3 * 86_400)
    expect(await offered(self)).toBeNull()
    expect((await prolong({ consentId, lastDay: '2026-12-01' })).status).toBe(409)
    const other = await makeEnding('2026-12-01')
    await stories.revoke([other.consentId])
    expect((await readConsentViews({ writer: await writer(other.itemId), now })).stop.parts[0]?.prolong).toBeNull()
    expect((await prolong({ consentId: other.consentId, lastDay: null })).status).toBe(409)
  })
})

test('what is read now stays too where it rests on an older record of the same thing', async () => {
  const { itemId, consentId, give } = await makeEnding('2026-05-31')
  const newer = await give({ lastDay: '2026-07-31' })
  const { stop } = await readConsentViews({ writer: await writer(itemId), now })
  expect(stop.parts.map(({ prolong: offer }) => offer)).toEqual([{ consentId: newer, firstDay: '2026-08-01' }])
  later(1)
  expect((await prolong({ consentId: newer, lastDay: '2026-09-30' })).status).toBe(200)
  expect([await endOf(consentId), await endOf(newer)]).toEqual(['2026-09-30T22:00:00Z', '2026-09-30T22:00:00Z'])
  expect(await servedUntil(itemId)).toEqual(['2026-09-30T22:00:00Z'])
})

test('only by whose it is, and never to nonsense', async () => {
  const { consentId } = await makeEnding('2026-05-31')
  expect((await prolong({ consentId, lastDay: null, as: 'anonymous' })).status).toBe(401)
  expect((await prolong({ consentId, lastDay: null, as: 'communications' })).status).toBe(404)
  for (const lastDay of ['morgen', '2026-02-30', '', 7, undefined]) expect((await prolong({ consentId, lastDay })).status).toBe(400)
  for (const lastDay of ['2026-05-31', '2026-03-01']) expect((await prolong({ consentId, lastDay })).status).toBe(409)
  expect(await endOf(consentId)).toBe('2026-05-31T22:00:00Z')
})

describe('what was placed by hand', () => {
  const toTakeDown = async (itemId: string) =>
    (await readStartPage({ req: await calendar.as('communications') }))?.toTakeDown?.filter((task) => task.itemId === itemId)
  const place = async (itemId: string) => {
    const task = (await readStartPage({ req: await calendar.as('communications') }))?.toPlace?.find((each) => each.itemId === itemId)
    expect(await recordPlacement({ req: await calendar.as('communications'), publicId: task!.publicId, now })).toMatchObject({ kind: 'placed' })
  }

  test('is to be taken down once its consent ended, counted with the later day', async () => {
    const lastDay = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)
    const { itemId, consentId } = await makeEnding(lastDay(2), ['schermen'])
    await place(itemId)
    expect(await toTakeDown(itemId)).toEqual([])
    expect((await prolong({ consentId, lastDay: lastDay(6) })).status).toBe(200)
    later(4 * 86_400)
    expect(await toTakeDown(itemId)).toEqual([])
    later(4 * 86_400)
    const [task] = (await toTakeDown(itemId)) ?? []
    expect(task).toMatchObject({ channelName: 'Schermen', because: 'consent-ended' })
    await recordTakeDown({ req: await calendar.as('substance'), dispatchId: task!.dispatchId, now })
    expect(await toTakeDown(itemId)).toEqual([])
  })

  test('stays where it only reached its own end', async () => {
    const { itemId } = await makeEnding('2027-12-31', ['schermen'])
    await place(itemId)
    const { docs } = await calendar.payload.find({ collection: SLUGS.editions, overrideAccess: true, depth: 0, where: { item: { equals: itemId } } })
    expect(docs.map(({ consents }) => (consents as unknown[]).length)).toEqual([1])
    const moved = await moveRelease({ req: await calendar.as('communications'), itemId, language: 'nl', endsAt: addSeconds({ instant: now, seconds: 30 }), now })
    expect(moved.kind).toBe('moved')
    later(60)
    expect(await toTakeDown(itemId)).toEqual([])
  })
})
