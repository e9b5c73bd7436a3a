import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { approveLanguage } from '@/actions/approveLanguage'
import { archiveItem } from '@/actions/archiveItem'
import { giveAssent } from '@/actions/giveAssent'
import { queueDailyMails } from '@/actions/queueDailyMails'
import { remindReviewers } from '@/actions/remindReviewers'
import { requestChanges } from '@/actions/requestChanges'
import { requestReview } from '@/actions/requestReview'
import type { ReviewWish } from '@/actions/openReviewRequest'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findReviewQueue } from '@/queries/findReviewQueue'
import { countWaitingReviews } from '@/queries/findWaitingReviews'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { approve, currentHash, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

type Who = keyof Calendar['people']

let calendar: Calendar
let http: Http
// Tuesday 5 May 2026 is a day off for everybody; the 14th too.
let now = parseInstant('2026-05-04T08:00:00Z')
const atMoment = (text: string) => {
  now = parseInstant(text)
  setClock(() => dateFromInstant(now))
  return now
}
const later = (seconds: number) => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => dateFromInstant(now))
  http = await openHttp(calendar)
})
afterAll(() => calendar.close())
beforeEach(() => later(60))

const write = (title: string, more: Parameters<typeof writeItem>[1] = {}) => writeItem(calendar, { title, releaseAt: '2026-08-01T07:00:00Z', ...more })

/** A story that its teller allows to be shown, but has not said yes to yet. */
async function writeStory(title: string): Promise<string> {
  const itemId = await write(title, { releaseAt: '2027-02-01T08:00:00Z', more: { isStory: true, coWriters: [calendar.people.expert] } })
  await calendar.payload.create({
    collection: SLUGS.consents,
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      expert: calendar.people.expert,
      part: 'story',
      channels: [calendar.channels.website],
      languages: ['nl'],
      validFrom: now,
      recognisability: 'anonymous',
      givenAt: now,
    } as never,
  })
  return itemId
}

async function ask(itemId: string, wish: ReviewWish & { by?: Who } = {}) {
  const { by = 'communications', ...rest } = wish
  return requestReview({ req: await calendar.as(by), itemId, language: 'nl', now, ...rest })
}

const requestsOf = async (itemId: string) =>
  (await calendar.payload.find({ collection: SLUGS.reviewRequests, overrideAccess: true, depth: 0, sort: 'createdAt', pagination: false, where: { item: { equals: itemId } } })).docs

async function mailsOf(who: Who, kind: string) {
  const where: Where = { and: [{ recipient: { equals: calendar.people[who] } }, { kind: { equals: kind } }] }
  return (await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, depth: 0, pagination: false, where })).docs
}
const queueOf = async (who: Who) => findReviewQueue({ req: await calendar.as(who) })
const absent = (who: Who, data: object) =>
  calendar.payload.update({ collection: SLUGS.users, id: calendar.people[who], data: { absentFrom: null, absentUntil: null, deputy: null, ...data } as never, overrideAccess: true })
const panelOf = async (who: Who, itemId: string) => {
  const view = await describeItemForApproval({ req: await calendar.as(who), itemId })
  const language = view?.languages[0]
  if (!language) throw new Error('no language to look at')
  return language.review
}

describe('asking', () => {
  test('of nobody in particular goes to those whose verdict it needs, within three working days', async () => {
    const itemId = await write('Zonder namen')
    expect(await ask(itemId)).toMatchObject({ kind: 'review-requested', warnings: [] })
    expect(await requestsOf(itemId)).toMatchObject([
      { roles: ['substance'], people: [], dueOn: '2026-05-07', contentHash: await currentHash(calendar, itemId), askedBy: calendar.people.communications },
    ])
    for (const who of ['substance', 'substance2'] as const) expect(await mailsOf(who, 'review-asked')).toHaveLength(1)
    for (const who of ['communications', 'communications2', 'viewer'] as const) expect(await mailsOf(who, 'review-asked')).toEqual([])
    const [mail] = await mailsOf('substance', 'review-asked')
    expect(JSON.stringify(mail)).not.toContain('Zonder namen')
    expect(mail?.text).toContain(`/admin/goedkeuren?item=${itemId}`)
  })

  test('the usual number of days is a setting', async () => {
    const set = (reviewDays: number) => calendar.payload.updateGlobal({ slug: GLOBAL_SLUGS.settings, data: { reviewDays }, overrideAccess: true })
    await set(10)
    const itemId = await write('Meer tijd')
    await ask(itemId)
    await set(3)
    expect(await requestsOf(itemId)).toMatchObject([{ dueOn: '2026-05-19' }])
  })

  test('of people and roles, before a day, with a note and reasons at findings', async () => {
    const itemId = await write('Met namen')
    const { substance2, communications2 } = calendar.people
    const outcome = await ask(itemId, {
      people: [substance2, communications2],
      roles: [],
      dueOn: parsePlainDate('2026-05-20'),
      note: 'Klopt de toon?',
      reasons: [{ code: 'blaming-words', reason: 'Het is een citaat.' }],
    })
    expect(outcome.kind).toBe('review-requested')
    expect(await requestsOf(itemId)).toMatchObject([
      { people: [substance2, communications2], dueOn: '2026-05-20', note: 'Klopt de toon?', reasons: [{ code: 'blaming-words', reason: 'Het is een citaat.' }] },
    ])
    expect((await panelOf('substance2', itemId)).request).toMatchObject({ to: ['Naam van substance2', 'Naam van communications2'], note: 'Klopt de toon?' })
    const where: Where = { and: [{ objectId: { equals: itemId } }, { action: { equals: 'review-requested' } }] }
    const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where })
    for (const hidden of ['Klopt de toon', 'citaat']) expect(JSON.stringify(docs)).not.toContain(hidden)
  })

  test.each<[string, () => ReviewWish]>([
    ['a day that has passed', () => ({ dueOn: parsePlainDate('2026-05-01') })],
    ['somebody who reviews nothing', () => ({ people: [calendar.people.viewer] })],
    ['a role that reviews nothing', () => ({ roles: ['partner'] })],
  ])('is refused for %s, and nothing is written', async (_name, wish) => {
    const itemId = await write('Geweigerd')
    expect((await ask(itemId, wish())).kind).toBe('blocked')
    expect(await requestsOf(itemId)).toEqual([])
    expect((await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })).stage).toBe('writing')
  })

  test('over HTTP, with the same words', async () => {
    const itemId = await write('Over het net')
    const send = (json: object) => http.rest(`/content-items/${itemId}/review-requests`, { as: 'communications', method: 'POST', json })
    expect((await send({ language: 'nl', dueOn: 'morgen' })).status).toBe(400)
    expect((await send({ language: 'nl', note: 'x'.repeat(501) })).status).toBe(400)
    expect((await send({ language: 'nl', people: [calendar.people.viewer] })).status).toBe(409)
    const json = { language: 'nl', people: [calendar.people.substance], dueOn: '2026-05-29', note: 'Graag' }
    expect((await send(json)).status).toBe(200)
    expect(await requestsOf(itemId)).toMatchObject([{ dueOn: '2026-05-29' }])
  })
})

describe('a request ends', () => {
  test('by approval; who asked hears of it', async () => {
    const itemId = await write('Wordt goed')
    await ask(itemId, { by: 'communications2' })
    later(60)
    await approve(calendar, { itemId, by: 'substance', now })
    expect(await requestsOf(itemId)).toMatchObject([{ closedBecause: 'approved' }])
    expect(await mailsOf('communications2', 'verdict-given')).toHaveLength(1)
  })

  test('by a request for changes; a new one opens beside it', async () => {
    const itemId = await write('Moet anders')
    await ask(itemId, { by: 'communications2' })
    later(60)
    const contentHash = await currentHash(calendar, itemId)
    await requestChanges({ req: await calendar.as('substance'), itemId, language: 'nl', contentHash, comment: 'Noem de datum.', now })
    expect(await requestsOf(itemId)).toMatchObject([{ closedBecause: 'changes' }])
    expect(await mailsOf('communications2', 'changes-asked')).toHaveLength(1)
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over 4 mei.' } })
    later(60)
    await ask(itemId)
    expect((await requestsOf(itemId)).map(({ closedBecause }) => closedBecause ?? null)).toEqual(['changes', null])
  })

  test('by a new one: of a text that changed in review only the newest is open', async () => {
    const itemId = await write('Verandert')
    await ask(itemId, { people: [calendar.people.substance] })
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over iets anders.' } })
    later(60)
    await ask(itemId, { people: [calendar.people.substance2] })
    const requests = await requestsOf(itemId)
    expect(requests.map(({ closedBecause }) => closedBecause ?? null)).toEqual(['replaced', null])
    expect(requests[1]?.contentHash).not.toBe(requests[0]?.contentHash)
  })
})

test('in review it is asked anew of another; the text and its verdicts stay', async () => {
  const itemId = await write('Toch een ander')
  await ask(itemId, { people: [calendar.people.substance] })
  later(60)
  expect(await ask(itemId, { people: [calendar.people.substance2], dueOn: parsePlainDate('2026-05-29') })).toMatchObject({ kind: 'review-requested' })
  expect((await requestsOf(itemId)).map(({ closedBecause, dueOn }) => [closedBecause ?? null, dueOn])).toEqual([
    ['replaced', '2026-05-07'],
    [null, '2026-05-29'],
  ])
  expect((await queueOf('substance')).some((each) => each.itemId === itemId)).toBe(false)
  expect((await queueOf('substance2')).find((each) => each.itemId === itemId)).toMatchObject({ mayApprove: true, dueOn: '2026-05-29' })
})

describe('the queue', () => {
  test('holds what concerns its reader, the soonest due first', async () => {
    atMoment('2026-06-01T08:00:00Z')
    const of = async (title: string, wish: ReviewWish) => {
      const itemId = await write(title, { isSensitive: false })
      await ask(itemId, wish)
      return itemId
    }
    const { communications2, substance } = calendar.people
    await of('Rij: later', { people: [communications2], dueOn: parsePlainDate('2026-06-20') })
    await of('Rij: eerder', { people: [communications2], dueOn: parsePlainDate('2026-06-03') })
    await of('Rij: van een ander', { people: [substance], dueOn: parsePlainDate('2026-06-02') })
    await of('Rij: aan de rol', { roles: ['communications'], dueOn: parsePlainDate('2026-06-10') })
    const titlesOf = async (who: Who) => (await queueOf(who)).filter(({ title }) => title.startsWith('Rij')).map(({ title, dueOn, mayApprove }) => [title.slice(5), dueOn, mayApprove])
    expect(await titlesOf('communications2')).toEqual([
      ['eerder', '2026-06-03', true],
      ['aan de rol', '2026-06-10', true],
      ['later', '2026-06-20', true],
    ])
    expect(await titlesOf('substance')).toEqual([['van een ander', '2026-06-02', true]])
    expect(await titlesOf('substance2')).toEqual([])
    expect((await titlesOf('communications')).map(([title, , mayApprove]) => [title, mayApprove]), 'who asked follows it').toEqual([
      ['van een ander', false],
      ['eerder', false],
      ['aan de rol', false],
      ['later', false],
    ])
    for (const who of ['expert', 'partner'] as const) expect(await queueOf(who)).toEqual([])
  })

  test('of an absent colleague goes to who stands in, in those days', async () => {
    atMoment('2026-06-08T08:00:00Z')
    await absent('substance', { absentFrom: '2026-06-08', absentUntil: '2026-06-12', deputy: calendar.people.communications2 })
    const itemId = await write('Vervangen')
    await ask(itemId, { people: [calendar.people.substance], dueOn: parsePlainDate('2026-06-11') })
    const find = async () => (await queueOf('communications2')).find((each) => each.itemId === itemId)
    expect(await find()).toMatchObject({ standsInFor: 'Naam van substance', mayApprove: true })
    expect((await mailsOf('communications2', 'review-asked')).filter(({ text }) => text.includes(itemId))).toHaveLength(1)
    atMoment('2026-06-13T08:00:00Z')
    expect(await find()).toBeUndefined()
    await absent('substance', {})
  })
})

/** A story that goes on waiting would use up the pace of its teller in the tests that follow. */
async function putAway(itemId: string): Promise<void> {
  const { kind } = await archiveItem({ req: await calendar.as('communications'), itemId, archived: true, now })
  expect(kind).toBe('archived')
}

describe('changed since your verdict', () => {
  test('shows exactly what changed since one’s own, and asks only those concerned', async () => {
    atMoment('2026-06-15T08:00:00Z')
    // A story waits for its teller, so that a yes can be there before the text changes.
    const itemId = await writeStory('Verhaal dat verandert')
    await ask(itemId, { people: [calendar.people.substance, calendar.people.substance2] })
    later(60)
    expect(await approve(calendar, { itemId, by: 'substance', now })).toMatchObject({ kind: 'verdict-recorded', missing: ['expert-assent'] })
    expect(await panelOf('substance', itemId)).toMatchObject({ sinceYours: null, hasApprovedThis: true, stillNeeds: ['expert-assent'] })

    later(60)
    await editItem(calendar, { itemId, by: 'communications', data: { discreetTitle: 'Nieuws van de week' } })
    later(60)
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over thuis.' } })
    const own = await panelOf('substance', itemId)
    expect(own.sinceYours?.changes?.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['waarschuwing vooraf', 'Dit gaat over grenzen.', 'Dit gaat over thuis.'],
      ['neutrale titel', 'Tip van de week', 'Nieuws van de week'],
    ])
    expect(own.sinceYours).toMatchObject({ kind: 'approve', mustLookAgain: true })
    expect((await panelOf('substance2', itemId)).sinceYours, 'who never looked has nothing that changed since').toBeNull()
    const asker = await panelOf('communications', itemId)
    expect(asker).toMatchObject({ mustLookAgain: ['Naam van substance'], stillNeeds: ['substance', 'expert-assent'] })
    expect(asker.ask?.preselected).toEqual([calendar.people.substance])

    later(60)
    await ask(itemId, { people: asker.ask?.preselected ?? [] })
    later(60)
    await approve(calendar, { itemId, by: 'substance', now })
    expect(await panelOf('substance', itemId)).toMatchObject({ sinceYours: null, mustLookAgain: [], hasApprovedThis: true })

    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over grenzen.' } })
    expect((await panelOf('substance', itemId)).sinceYours?.changes?.map(({ path }) => path), 'since the last, not the first').toEqual(['contentNote'])
    await editItem(calendar, { itemId, by: 'communications', data: { discreetTitle: 'Tip van de week' } })
    expect(await panelOf('substance', itemId), 'again what it was at first').toMatchObject({ mustLookAgain: [], stillNeeds: ['expert-assent'] })
    await putAway(itemId)
  })

  test('asks nobody whose need another met', async () => {
    atMoment('2026-06-18T08:00:00Z')
    const itemId = await writeStory('Een ander keek al')
    await ask(itemId)
    later(60)
    await approve(calendar, { itemId, by: 'substance', now })
    later(60)
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over thuis.' } })
    expect(await panelOf('substance', itemId)).toMatchObject({ sinceYours: { mustLookAgain: true } })
    later(60)
    await ask(itemId)
    later(60)
    await approve(calendar, { itemId, by: 'substance2', now })
    expect(await panelOf('substance', itemId)).toMatchObject({ sinceYours: { mustLookAgain: false }, stillNeeds: ['expert-assent'] })
    expect((await panelOf('communications', itemId)).mustLookAgain).toEqual([])
    await putAway(itemId)
  })

  test('has the words that came with a verdict under it, for who asked', async () => {
    const itemId = await write('Met een opmerking')
    await ask(itemId)
    later(60)
    const contentHash = await currentHash(calendar, itemId)
    const req = await calendar.as('substance')
    expect((await approveLanguage({ req, itemId, language: 'nl', contentHash, comment: 'Mooi kort.', now })).kind).toBe('approved')
    expect((await panelOf('communications', itemId)).verdicts).toMatchObject([{ by: 'Naam van substance', comment: 'Mooi kort.' }])
  })

  test('is told to nobody outside the team', async () => {
    const itemId = await write('Gedeeld', { more: { coWriters: [calendar.people.expert] } })
    await ask(itemId, { note: 'Onder ons.' })
    expect(JSON.stringify(await panelOf('expert', itemId))).not.toContain('Onder ons')
  })
})

describe('reminders', () => {
  test('one working day before, and each working day after; once a day, and not when it is answered', async () => {
    atMoment('2026-07-01T06:00:00Z')
    const itemId = await write('Herinner mij')
    await ask(itemId, { people: [calendar.people.substance2], dueOn: parsePlainDate('2026-07-03') })
    const count = async () => (await mailsOf('substance2', 'review-reminder')).filter(({ text }) => text.includes(itemId)).length
    const remindOn = async (text: string) => {
      await remindReviewers({ payload: calendar.payload, now: atMoment(text) })
      return count()
    }
    expect(await remindOn('2026-07-01T07:00:00Z')).toBe(0)
    expect(await remindOn('2026-07-02T07:00:00Z')).toBe(1)
    expect(await remindOn('2026-07-02T15:00:00Z'), 'twice a day').toBe(1)
    expect(await remindOn('2026-07-03T07:00:00Z'), 'on the day itself').toBe(1)
    expect(await remindOn('2026-07-04T07:00:00Z'), 'a Saturday').toBe(1)
    expect(await remindOn('2026-07-06T07:00:00Z')).toBe(2)
    // Late in the evening in UTC it is the next day in the municipality.
    expect(await remindOn('2026-07-06T22:30:00Z')).toBe(3)
    expect(await remindOn('2026-07-07T07:00:00Z')).toBe(3)
    const where: Where = { and: [{ objectId: { equals: itemId } }, { action: { equals: 'review-reminded' } }] }
    const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where, sort: 'seq' })
    expect(docs.map(({ origin, actorKind, details }) => [origin, actorKind, (details as { reason: string }).reason])).toEqual([
      ['job', 'system', 'before'],
      ['job', 'system', 'late'],
      ['job', 'system', 'late'],
    ])
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Weer aan het schrijven.' } })
    expect(await remindOn('2026-07-08T07:00:00Z'), 'of a text that is written anew').toBe(3)
    await ask(itemId, { people: [calendar.people.substance2], dueOn: parsePlainDate('2026-07-08') })
    expect(await remindOn('2026-07-09T07:00:00Z')).toBe(4)
    await approve(calendar, { itemId, by: 'substance2', now: atMoment('2026-07-09T09:00:00Z') })
    expect(await remindOn('2026-07-10T07:00:00Z'), 'after the verdict').toBe(4)
  })

  test('go to who stands in as well, and not to who wants none', async () => {
    atMoment('2026-07-13T06:00:00Z')
    await absent('substance2', { absentFrom: '2026-07-13', absentUntil: '2026-07-24', deputy: calendar.people.communications2, mailOff: ['review-reminder'] })
    const itemId = await write('Herinner de vervanger')
    await ask(itemId, { people: [calendar.people.substance2], dueOn: parsePlainDate('2026-07-14') })
    const before = (await mailsOf('substance2', 'review-reminder')).length
    await remindReviewers({ payload: calendar.payload, now: atMoment('2026-07-13T07:00:00Z') })
    expect((await mailsOf('communications2', 'review-reminder')).filter(({ text }) => text.includes(itemId))).toHaveLength(1)
    expect(await mailsOf('substance2', 'review-reminder')).toHaveLength(before)
    await absent('substance2', { mailOff: [] })
  })
})

describe('a story that has its adviser’s yes', () => {
  const remindersOf = async (who: Who, kind: string, itemId: string) => (await mailsOf(who, kind)).filter(({ text }) => text.includes(itemId)).length
  const inQueueOf = async (who: Who, itemId: string) => (await queueOf(who)).find((each) => each.itemId === itemId)
  const answer = async (itemId: string, kind: 'approve' | 'decline') =>
    giveAssent({ req: await calendar.as('expert'), itemId, language: 'nl', contentHash: await currentHash(calendar, itemId), answer: kind, now })

  test('waits for its teller: the adviser is done, and the teller hears of it at their own pace', async () => {
    atMoment('2026-10-05T07:00:00Z')
    const itemId = await writeStory('Wacht op de verteller')
    await ask(itemId, { dueOn: parsePlainDate('2026-10-06') })
    for (const who of ['substance', 'substance2'] as const) expect(await inQueueOf(who, itemId)).toMatchObject({ mayApprove: true })
    later(60)
    expect((await approve(calendar, { itemId, by: 'substance', now })).kind).toBe('verdict-recorded')

    for (const who of ['substance', 'substance2'] as const) expect(await inQueueOf(who, itemId), who).toBeUndefined()
    expect(await inQueueOf('communications', itemId)).toMatchObject({ isOwnRequest: true, waitsForTeller: true })
    later(60)
    const twice = await approve(calendar, { itemId, by: 'substance', now })
    expect(twice).toMatchObject({ kind: 'blocked', message: expect.stringContaining('verteller') })
    const { status } = await http.rest(`/content-items/${itemId}/approvals`, {
      as: 'substance', method: 'POST', json: { language: 'nl', contentHash: await currentHash(calendar, itemId) },
    })
    expect(status).toBe(409)

    const remindOn = async (text: string) => {
      await remindReviewers({ payload: calendar.payload, now: atMoment(text) })
      return { adviser: await remindersOf('substance', 'review-reminder', itemId), teller: await remindersOf('expert', 'contribution-asked', itemId) }
    }
    expect(await remindOn('2026-10-07T07:00:00Z')).toEqual({ adviser: 0, teller: 1 })
    expect(await remindOn('2026-10-08T07:00:00Z'), 'no sooner than they want').toEqual({ adviser: 0, teller: 1 })
    expect(await remindOn('2026-10-20T07:00:00Z')).toEqual({ adviser: 0, teller: 1 })
    expect(await remindOn('2026-10-22T07:00:00Z')).toEqual({ adviser: 0, teller: 2 })
    const pause = (pausedAt: string | null) =>
      calendar.payload.update({ collection: SLUGS.users, id: calendar.people.expert, overrideAccess: true, data: { pausedAt } })
    await pause(now)
    expect(await remindOn('2026-11-10T08:00:00Z'), 'never in a pause').toEqual({ adviser: 0, teller: 2 })
    await pause(null)

    await answer(itemId, 'approve')
    expect(await requestsOf(itemId)).toMatchObject([{ closedBecause: 'approved' }])
    expect(await remindOn('2026-12-10T08:00:00Z')).toEqual({ adviser: 0, teller: 2 })
  })

  test('is the adviser’s again when the teller says no', async () => {
    atMoment('2026-10-12T07:00:00Z')
    const itemId = await writeStory('De verteller zegt nee')
    await ask(itemId)
    later(60)
    await approve(calendar, { itemId, by: 'substance', now })
    later(60)
    await answer(itemId, 'decline')
    expect(await inQueueOf('substance', itemId)).toMatchObject({ mayApprove: true })
    expect(await panelOf('substance', itemId)).toMatchObject({ hasApprovedThis: false })
    later(60)
    await answer(itemId, 'approve')
    later(60)
    expect((await approve(calendar, { itemId, by: 'substance', now })).kind).toBe('approved')
  })
})

test('on Monday each hears how many verdicts wait for them, however they were asked', async () => {
  atMoment('2027-01-04T05:00:00Z')
  const count = async () => {
    const counts = await countWaitingReviews({ req: await calendar.as(null), today: parsePlainDate('2027-01-04') })
    return { of: (who: Who) => counts.get(calendar.people[who]) ?? 0 }
  }
  // One is away, so that somebody stands in.
  await absent('substance', { absentFrom: '2027-01-04', absentUntil: '2027-01-08', deputy: calendar.people.communications2 })
  const before = await count()
  const more = async (who: Who) => (await count()).of(who) - before.of(who)
  const names = ['substance', 'substance2', 'communications', 'communications2'] as const
  const all = async () => Promise.all(names.map(more))
  const open = { isSensitive: false, releaseAt: '2027-03-01T08:00:00Z' }

  await ask(await write('Aan de rol'))
  expect(await all(), 'whose verdict it needs, and who stands in').toEqual([1, 1, 0, 1])
  const named = await write('Op naam', open)
  await ask(named, { people: [calendar.people.communications2] })
  expect(await all()).toEqual([1, 1, 0, 2])
  await editItem(calendar, { itemId: named, by: 'communications', data: { contentNote: 'Weer aan het schrijven.' } })
  expect(await all(), 'not of what left review').toEqual([1, 1, 0, 1])
  const story = await writeStory('Van een ja')
  await ask(story, { people: [calendar.people.substance2] })
  expect(await all()).toEqual([1, 2, 0, 1])
  later(60)
  await approve(calendar, { itemId: story, by: 'substance2', now })
  expect(await all(), 'not of who answered').toEqual([1, 1, 0, 1])
  await absent('substance', {})

  await ask(await write('Nog een aan de rol'))
  const total = (await count()).of('substance')
  await queueDailyMails({ payload: calendar.payload, now: atMoment('2027-01-04T07:00:00Z'), zone: 'Europe/Amsterdam' })
  const [mail] = (await mailsOf('substance', 'week')).filter(({ occasion }) => occasion.includes('2027-01-04'))
  expect(total).toBeGreaterThan(1)
  expect(mail?.text).toContain(`Op u wachten ${total} oordelen.`)
})

describe('an item that is put away', () => {
  const trash = (who: Who, itemId: string, deletedAt: string | null) =>
    http.rest(`/content-items/${itemId}?trash=true`, { as: who as 'communications', method: 'PATCH', json: { deletedAt } })
  const put = {
    archived: async (itemId: string, isAway: boolean) => {
      const outcome = await archiveItem({ req: await calendar.as('communications'), itemId, archived: isAway, now })
      expect(outcome.kind).toBe(isAway ? 'archived' : 'unarchived')
    },
    withdrawn: async (itemId: string, isAway: boolean) => {
      expect((await trash('communications', itemId, isAway ? now : null)).status).toBe(200)
    },
  }
  const english = (headline: string) => ({ variants: [{ channel: calendar.channels.website, headline, text: convertToRichText({ markup: 'Ask first.', language: 'en' }) }] })

  test.each(['archived', 'withdrawn'] as const)('is not asked about any more, in any language (%s)', async (because) => {
    const start = { archived: '2026-09-07', withdrawn: '2026-09-21' }[because]
    atMoment(`${start}T07:00:00Z`)
    const itemId = await write(`Weg ermee ${because}`)
    const stored = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    const rows = english('Ask first').variants.map((row) => ({ ...row, id: stored.variants?.[0]?.id }))
    await editItem(calendar, { itemId, by: 'communications', language: 'en', data: { variants: rows, contentNote: 'About limits.', discreetTitle: 'Tip' } })
    const asked = { req: await calendar.as('communications'), itemId, people: [calendar.people.substance2], dueOn: parsePlainDate(start), now }
    for (const language of ['nl', 'en'] as const) expect(await requestReview({ ...asked, language })).toMatchObject({ kind: 'review-requested' })
    const mine = async () => (await queueOf('substance2')).filter((entry) => entry.itemId === itemId)
    const reminders = async () => (await mailsOf('substance2', 'review-reminder')).filter(({ text }) => text.includes(itemId)).length
    expect((await mine())[0]?.languages).toHaveLength(2)

    later(60)
    await put[because](itemId, true)
    expect((await requestsOf(itemId)).map(({ language, closedBecause }) => [language, closedBecause])).toEqual([['nl', because], ['en', because]])
    expect(await mine()).toEqual([])
    await remindReviewers({ payload: calendar.payload, now: atMoment(addSeconds({ instant: now, seconds: 2 * 86_400 })) })
    expect(await reminders()).toBe(0)

    // Back again it is a text that is written: nothing of what was asked comes alive.
    later(60)
    await put[because](itemId, false)
    expect(await mine()).toEqual([])
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    expect(item.stage).toBe('writing')
    await remindReviewers({ payload: calendar.payload, now })
    expect(await reminders()).toBe(0)
    expect(await ask(itemId)).toMatchObject({ kind: 'review-requested' })
  })

  test('that is archived without a question keeps its languages as they are', async () => {
    const itemId = await write('Goedgekeurd en weg')
    await ask(itemId)
    expect((await approve(calendar, { itemId, moment: 'now', now })).kind).toBe('approved')
    await put.archived(itemId, true)
    await put.archived(itemId, false)
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    expect(item.stage).toBe('approved')
    expect(await requestsOf(itemId)).toMatchObject([{ closedBecause: 'approved' }])
  })
})

describe('history cannot be edited', () => {
  const EVERYBODY = ['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer', 'apiClient', 'anonymous'] as const
  const HISTORY = [SLUGS.verdicts, SLUGS.editions, SLUGS.journalEntries, SLUGS.reviewRequests] as const

  let ids: Record<(typeof HISTORY)[number], string>
  beforeAll(async () => {
    const newest = async (collection: (typeof HISTORY)[number]) =>
      String((await calendar.payload.find({ collection, overrideAccess: true, depth: 0, limit: 1 })).docs[0]?.id)
    ids = {
      [SLUGS.verdicts]: await newest(SLUGS.verdicts),
      [SLUGS.editions]: await newest(SLUGS.editions),
      [SLUGS.journalEntries]: await newest(SLUGS.journalEntries),
      [SLUGS.reviewRequests]: await newest(SLUGS.reviewRequests),
    }
  })
  const snapshot = async () => {
    const all = HISTORY.map(async (collection) => (await calendar.payload.find({ collection, overrideAccess: true, depth: 0, pagination: false, limit: 0, sort: 'id' })).docs)
    // Signing in and being refused is written down; only what is there already may not change.
    const [verdicts, editions, entries, requests] = await Promise.all(all)
    return JSON.stringify([verdicts, editions, entries?.filter(({ id }) => String(id) === ids[SLUGS.journalEntries]), requests])
  }

  test.each(HISTORY)('%s, over REST, by nobody', async (collection) => {
    const before = await snapshot()
    for (const as of EVERYBODY) {
      const id = ids[collection]
      const data = { decision: 'approve', comment: 'x', note: 'x', title: 'x', result: 'failed' }
      const tries = await Promise.all([
        http.rest(`/${collection}`, { as, method: 'POST', json: data }),
        http.rest(`/${collection}/${id}`, { as, method: 'PATCH', json: data }),
        http.rest(`/${collection}?where[id][equals]=${id}`, { as, method: 'PATCH', json: data }),
        http.rest(`/${collection}/${id}`, { as, method: 'DELETE' }),
        http.rest(`/${collection}?where[id][equals]=${id}`, { as, method: 'DELETE' }),
        http.rest(`/${collection}/${id}/duplicate`, { as, method: 'POST', json: {} }),
      ])
      for (const { status, text } of tries) expect(status, `${as} ${text}`).toBeGreaterThanOrEqual(400)
    }
    expect(await snapshot()).toBe(before)
  })

  test.each([
    ['Verdict', SLUGS.verdicts],
    ['Edition', SLUGS.editions],
    ['JournalEntry', SLUGS.journalEntries],
    ['ReviewRequest', SLUGS.reviewRequests],
  ] as const)('%s, over GraphQL: refused, or there is no such mutation', async (name, collection) => {
    const before = await snapshot()
    const id = ids[collection]
    for (const as of ['administrator', 'substance'] as const) {
      for (const mutation of [`delete${name}(id: "${id}") { id }`, `update${name}(id: "${id}", data: {}) { id }`, `create${name}(data: {}) { id }`]) {
        const { body } = await http.graphql(`mutation { ${mutation} }`, { as })
        expect(body.errors?.length, `${as} ${mutation}`).toBeGreaterThan(0)
        expect(Object.values(body.data ?? {}).filter((each) => each !== null)).toEqual([])
      }
    }
    expect(await snapshot()).toBe(before)
  })

  test.each([SLUGS.verdicts, SLUGS.editions, SLUGS.journalEntries] as const)('%s, by the Local API, also without asking access', async (collection) => {
    const before = await snapshot()
    const id = ids[collection]
    const where = { id: { equals: id } }
    const data = { comment: 'x', title: 'x', result: 'failed' } as never
    await expect(calendar.payload.update({ collection, id, data, overrideAccess: true })).rejects.toThrow()
    await expect(calendar.payload.update({ collection, where, data, overrideAccess: true })).rejects.toThrow()
    await expect(calendar.payload.delete({ collection, id, overrideAccess: true })).rejects.toThrow()
    await expect(calendar.payload.delete({ collection, where, overrideAccess: true })).rejects.toThrow()
    expect(await snapshot()).toBe(before)
  })

  test('and what was written is whole', () => expectConsistent(calendar))
})
