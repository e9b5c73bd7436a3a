import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { askContribution } from '@/actions/askContribution'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { readCoWritingPanel } from '@/queries/readCoWritingPanel'
import { relationIds } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { openHttp, type Answer, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories } from '../helpers/openStories'

type Who = keyof Calendar['people'] | 'anonymous'

const DAY = 86_400

let calendar: Calendar
let http: Http
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
})
afterAll(() => calendar.close())
beforeEach(() => void later(30 * DAY))

const makeItem = () => writeItem(calendar, { more: { isStory: false, coWriters: [] } })
const ask = async (itemId: string) =>
  askContribution({ req: await calendar.as('communications'), itemId, expertId: calendar.people.expert, feeEuros: 75, now })
const answer = (itemId: string, given: 'yes' | 'done'): Promise<Answer> =>
  http.rest(`/content-items/${itemId}/co-writing/answers`, { as: 'expert', method: 'POST', json: { answer: given } })
const close = async (itemId: string, as: Who): Promise<Answer> =>
  http.rest(`/contributions/${(await contributionOf(itemId)).id}/closings`, { as, method: 'POST', json: {} })

async function contributionOf(itemId: string) {
  const where: Where = { and: [{ item: { equals: itemId } }, { expert: { equals: calendar.people.expert } }] }
  const { docs } = await calendar.payload.find({ collection: SLUGS.contributions, overrideAccess: true, depth: 0, where })
  return docs[0]!
}
const coWritersOf = async (itemId: string) =>
  relationIds((await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, trash: true })).coWriters)

/** An item in which the expert was asked, and said yes. */
async function begin(): Promise<string> {
  later(14 * DAY)
  const itemId = await makeItem()
  const asked = await ask(itemId)
  expect(asked.kind === 'contribution-asked' ? asked.kind : asked).toBe('contribution-asked')
  expect((await answer(itemId, 'yes')).status).toBe(200)
  return itemId
}
const aftercareDay = () => addSeconds({ instant: now, seconds: 14 * DAY }).slice(0, 10)

test('whoever says that a text is ready, the next question is welcome after the days of rest', async () => {
  const first = await begin()
  const second = await begin()
  later(14 * DAY)
  expect(await ask(await makeItem())).toMatchObject({ kind: 'blocked', message: expect.stringContaining('2 vragen open') as string })
  const thanks = await answer(first, 'done')
  expect(thanks.body).toMatchObject({ message: 'Dank u wel. U kunt hier blijven kijken en veranderen.', isOpen: true })
  const closed = await close(second, 'substance')
  expect([closed.status, await contributionOf(second)]).toMatchObject([200, { state: 'done', aftercareDueOn: aftercareDay() }])
  // Ready is no farewell: the page stays open for who wrote.
  expect(await coWritersOf(second)).toEqual([calendar.people.expert])
  const third = await makeItem()
  expect((await ask(third)).kind).toBe('contribution-asked')
  expect((await answer(third, 'yes')).status).toBe(200)
  expect((await answer(third, 'done')).status).toBe(200)
})

describe('who is no longer in an item has nothing open there', () => {
  const closings: Record<string, (itemId: string) => Promise<unknown>> = {
    'taken out in the form': (itemId) => editItem(calendar, { itemId, by: 'communications', data: { coWriters: [] } }),
    archived: async (itemId) => archiveItem({ req: await calendar.as('communications'), itemId, archived: true, now }),
    'in the trash': (itemId) =>
      calendar.payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, data: { deletedAt: '2026-03-01T00:00:00.000Z' } }),
  }

  test.each(Object.keys(closings))('%s: who wrote is ready, and is asked how they are', async (how) => {
    const itemId = await begin()
    await closings[how]!(itemId)
    expect(await contributionOf(itemId)).toMatchObject({ state: 'done', aftercareDueOn: aftercareDay() })
  })

  test.each(Object.keys(closings))('%s: a question without an answer lapses, and is no "rather not" of theirs', async (how) => {
    later(14 * DAY)
    const itemId = await makeItem()
    expect((await ask(itemId)).kind).toBe('contribution-asked')
    await closings[how]!(itemId)
    const contribution = await contributionOf(itemId)
    expect([contribution.state, contribution.answeredAt ?? null, contribution.aftercareDueOn ?? null]).toEqual(['declined', null, null])
  })

  test('another save of the item, and of who writes along, closes nothing', async () => {
    const itemId = await begin()
    await editItem(calendar, { itemId, by: 'communications', data: { title: 'Andere werktitel' } })
    await editItem(calendar, { itemId, by: 'communications', data: { coWriters: [calendar.people.expert] } })
    expect((await contributionOf(itemId)).state).toBe('writing')
    expect((await answer(itemId, 'done')).status).toBe(200)
  })

  test('a story that was taken back is closed, and its page too', async () => {
    const stories = openStories({ calendar, later })
    const told = await stories.makeStory()
    expect((await ask(told.itemId)).kind).toBe('contribution-asked')
    expect((await answer(told.itemId, 'yes')).status).toBe(200)
    later(1)
    expect((await stories.revoke([told.consentIds[0]!])).kind).toBe('consent-revoked')
    expect((await contributionOf(told.itemId)).state).toBe('done')
  }, 90_000)
})

describe('an adviser', () => {
  test('takes back a question that waits: the item closes, and the card says that it lapsed', async () => {
    const itemId = await makeItem()
    expect((await ask(itemId)).kind).toBe('contribution-asked')
    const taken = await close(itemId, 'communications')
    expect(taken.body).toMatchObject({ kind: 'contribution-closed', message: 'De vraag is teruggenomen.' })
    expect(await coWritersOf(itemId)).toEqual([])
    const panel = await readCoWritingPanel({ req: await calendar.as('communications'), itemId })
    expect(panel?.experts.find(({ expertId }) => expertId === calendar.people.expert)).toMatchObject({ state: 'declined', hasLapsed: true })
    expect((await close(itemId, 'communications')).status).toBe(409)
  })

  test.each([
    ['viewer', 404],
    ['partner', 404],
    ['administrator', 404],
    ['expert', 404],
    ['anonymous', 401],
  ] as const)('is who does that; %s is answered %d', async (as, status) => {
    const itemId = await begin()
    expect((await close(itemId, as)).status).toBe(status)
    expect((await contributionOf(itemId)).state).toBe('writing')
    expect((await answer(itemId, 'done')).status).toBe(200)
  })
})
