import { afterAll, beforeAll, expect, test } from 'vitest'

import { setClock } from '@/clock'
import type { Tied } from '@/domain/observances/listTied'
import type { PlanningCard } from '@/domain/planning/card'
import { findCardsById } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = '2026-03-02T09:00:00Z'

let calendar: Calendar
let http: Http
let observance: string
let campaign: string

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
  const create = { overrideAccess: true, depth: 0 } as const
  const made = await calendar.payload.create({
    ...create,
    collection: SLUGS.observances,
    data: {
      name: 'Paarse Vrijdag',
      slug: 'paarse-vrijdag',
      kind: 'day',
      rule: { kind: 'nth-weekday', nth: '2', weekday: '5', month: '12' },
    } as never,
  })
  observance = String(made.id)
  const led = await calendar.payload.create({
    ...create,
    collection: SLUGS.campaigns,
    data: {
      publicName: 'Draag paars',
      slug: 'draag-paars',
      startDate: '2026-12-07',
      endDate: '2026-12-11',
      phases: [{ name: 'Start', startDate: '2026-12-07', endDate: '2026-12-08' }],
      tie: { observance, offsetDays: -4 },
    } as never,
  })
  campaign = String(led.id)
})
afterAll(() => calendar.close())

const write = (title: string, plannedDate: string | null, more: object = {}) =>
  writeItem(calendar, { title, more: { plannedDate, tie: { observance, offsetDays: -2 }, ...more } })

async function cardOf(id: string): Promise<PlanningCard> {
  const [card] = await findCardsById({ req: await calendar.as('communications'), ids: [id] })
  if (!card) throw new Error(`no card ${id}`)
  return card
}

async function saveDate(startsOn: string | null, by: keyof Calendar['people'] = 'communications'): Promise<void> {
  const req = await calendar.as(by)
  await calendar.payload.update({
    collection: SLUGS.observances,
    id: observance,
    overrideAccess: false,
    user: req.user,
    req,
    data: { dates: [{ year: 2026, startsOn, status: startsOn === null ? 'unknown' : 'confirmed' }] } as never,
  })
}

async function tied(): Promise<Tied[]> {
  const { body, status } = await http.rest(`/observances/${observance}/tied`, { as: 'communications' })
  expect(status).toBe(200)
  return (body as unknown as { tied: Tied[] }).tied
}

const sayYes = (id: string, more: object = {}, as: keyof Calendar['people'] = 'communications') =>
  http.rest(`/observances/${observance}/follows`, { as, method: 'POST', json: { id, ...more } })

test('a tie without a date gets the day; a date of its own and the time of an event stay', async () => {
  expect((await cardOf(await write('Zonder datum', null))).plannedDate).toBe('2026-12-09')
  expect((await cardOf(await write('Met datum', '2026-12-01'))).plannedDate).toBe('2026-12-01')
  const event = { kind: 'event', event: { startsAt: '2026-12-08T18:00:00Z' } }
  expect((await cardOf(await write('Bijeenkomst', null, event))).plannedDate).toBeNull()
})

test('who chooses a tie is told which day that is', async () => {
  const ask = (query: string, as: keyof Calendar['people'] | null = 'communications') =>
    http.rest(`/observances/${observance}/tied-day?${query}`, as === null ? {} : { as })
  expect((await ask('offsetDays=-2&on=2026-12-01')).body).toEqual({
    words: { nl: 'twee dagen voor Paarse Vrijdag', en: 'two days before Paarse Vrijdag' },
    day: '2026-12-09',
  })
  expect((await ask('offsetDays=0')).body).toMatchObject({ words: { nl: 'op Paarse Vrijdag' }, day: '2026-12-11' })
  expect((await ask('offsetDays=0&on=2027-01-05')).body).toMatchObject({ day: '2027-12-10' })
  expect((await ask('offsetDays=1.5')).status).toBe(400)
  expect((await ask('offsetDays=0', null)).status).toBe(401)
})

test('another date takes along what stood on its day, still tied; what must be asked stays', async () => {
  const onItsDay = await write('Staat goed', '2026-12-09', { plannedUntil: '2026-12-10' })
  const own = await write('Eigen dag', '2026-12-02')
  const armed = await write('Staat klaar', '2026-12-09', { releaseAt: '2026-12-09T08:00:00Z' })
  await reviewAndApprove(calendar, { itemId: armed, now: NOW })
  await saveDate('2026-12-18')

  expect(await cardOf(onItsDay)).toMatchObject({
    plannedDate: '2026-12-16',
    plannedUntil: '2026-12-17',
    tie: { observanceId: observance, offsetDays: -2 },
  })
  expect((await cardOf(own)).plannedDate).toBe('2026-12-02')
  expect((await cardOf(armed)).plannedDate).toBe('2026-12-09')
  const led = await calendar.payload.findByID({ collection: SLUGS.campaigns, id: campaign, overrideAccess: true, depth: 0 })
  expect(led).toMatchObject({
    startDate: '2026-12-14',
    endDate: '2026-12-18',
    phases: [{ name: 'Start', startDate: '2026-12-14', endDate: '2026-12-15' }],
  })
  const states = new Map((await tied()).map((entry) => [entry.id, entry]))
  expect(states.get(onItsDay)).toMatchObject({ state: 'on-its-day' })
  expect(states.get(own)).toMatchObject({ state: 'asks', reason: 'own-date', follow: { to: '2026-12-16' } })
  expect(states.get(armed)).toMatchObject({ state: 'asks', reason: 'armed' })

  const refused = await sayYes(own, {}, 'partner')
  expect(refused.status).toBe(403)
  expect((await sayYes(own)).body).toMatchObject({ kind: 'moved', message: '"Eigen dag" staat nu op woensdag 16 december 2026.' })
  expect(await cardOf(own)).toMatchObject({ plannedDate: '2026-12-16', tie: { offsetDays: -2 } })
  const again = await sayYes(own)
  expect([again.status, again.body]).toMatchObject([409, { kind: 'blocked' }])
  const asks = await sayYes(armed)
  expect([asks.status, asks.body]).toMatchObject([409, { kind: 'asks-release' }])
  expect((await sayYes(armed, { moveReleases: true })).status).toBe(200)
  expect(await cardOf(armed)).toMatchObject({
    plannedDate: '2026-12-16',
    tie: { offsetDays: -2 },
    served: [{ from: '2026-12-16T08:00:00Z' }],
  })
})

test('a series goes along with its first time, still tied; an approved one after a yes, an unclear one not', async () => {
  const writeSeries = (title: string, recurrence: string) =>
    writeItem(calendar, {
      title,
      releaseAt: '2026-12-16T08:00:00.000Z',
      more: { plannedDate: '2026-12-16', tie: { observance, offsetDays: -2 }, recurrence },
    })
  const weekly = 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3'
  const planned = await writeSeries('Reeks', `${weekly}\nEXDATE:20261223T090000`)
  const approved = await writeSeries('Goedgekeurde reeks', weekly)
  await reviewAndApprove(calendar, { itemId: approved, now: NOW })
  const unclear = await writeSeries('Twee dagen', 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4')
  await saveDate('2026-12-10')

  expect(await cardOf(planned)).toMatchObject({
    plannedDate: '2026-12-08',
    releaseAt: '2026-12-08T08:00:00Z',
    recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3\nEXDATE:20261215T090000',
    tie: { observanceId: observance, offsetDays: -2 },
  })
  expect(await cardOf(approved)).toMatchObject({ plannedDate: '2026-12-16', recurrence: weekly })
  expect(await cardOf(unclear)).toMatchObject({ plannedDate: '2026-12-16', releaseAt: '2026-12-16T08:00:00Z' })
  const states = new Map((await tied()).map((entry) => [entry.id, entry]))
  expect(states.get(planned)).toMatchObject({ state: 'on-its-day' })
  expect(states.get(approved)).toMatchObject({ state: 'asks', reason: 'armed-series', follow: { to: '2026-12-08' } })
  expect(states.get(unclear)).toMatchObject({
    state: 'stays',
    person: { nl: expect.stringContaining('Haar ritme past niet bij de nieuwe dag') },
  })

  expect((await sayYes(approved)).body).toMatchObject({ kind: 'moved', message: expect.stringContaining('8 december 2026') })
  expect(await cardOf(approved)).toMatchObject({
    plannedDate: '2026-12-08',
    recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3',
    stage: 'writing',
    tie: { offsetDays: -2 },
  })
  // Its old days are gone for readers; the new ones wait for an approval.
  const { totalDocs } = await calendar.payload.count({
    collection: SLUGS.posts,
    overrideAccess: true,
    where: { and: [{ item: { equals: approved } }, { servedUntil: { greater_than: '2026-12-01T00:00:00.000Z' } }] },
  })
  expect(totalDocs).toBe(0)
  const refused = await sayYes(unclear)
  expect([refused.status, refused.body]).toMatchObject([409, { message: expect.stringContaining('kies zelf de dagen') }])
  await saveDate('2026-12-18')
})

test('an event follows with its time, also without planned days; an approved one is asked about', async () => {
  await saveDate('2026-12-11')
  const evening = (on: string) => ({ kind: 'event', event: { startsAt: `${on}T18:30:00.000Z`, endsAt: `${on}T20:00:00.000Z`, placeName: 'Bibliotheek' } })
  const planned = await write('Avond op de kalender', '2026-12-09', evening('2026-12-09'))
  const bare = await write('Avond zonder geplande dag', null, evening('2026-12-09'))
  const approved = await write('Goedgekeurde avond', '2026-12-09', { ...evening('2026-12-09'), releaseAt: '2026-11-20T08:00:00Z' })
  await reviewAndApprove(calendar, { itemId: approved, now: NOW })
  expect((await tied()).find((entry) => entry.id === bare)).toMatchObject({ state: 'on-its-day', date: '2026-12-09' })
  await saveDate('2026-12-18')

  for (const id of [planned, bare]) {
    expect(await cardOf(id)).toMatchObject({
      plannedDate: '2026-12-16',
      startsAt: '2026-12-16T18:30:00Z',
      endsAt: '2026-12-16T20:00:00Z',
      tie: { offsetDays: -2 },
    })
  }
  expect(await cardOf(approved)).toMatchObject({ plannedDate: '2026-12-09', startsAt: '2026-12-09T18:30:00Z', stage: 'approved' })
  const states = new Map((await tied()).map((entry) => [entry.id, entry]))
  expect(states.get(planned)).toMatchObject({ state: 'on-its-day' })
  expect(states.get(bare)).toMatchObject({ state: 'on-its-day' })
  expect(states.get(approved)).toMatchObject({ state: 'asks', reason: 'armed-event', follow: { to: '2026-12-16' } })

  const no = await sayYes(approved, { moveReleases: false })
  expect(no.body).toMatchObject({ message: expect.stringContaining('De bijeenkomst zelf blijft op woensdag 9 december om 19.30 uur.') })
  expect((await tied()).find((entry) => entry.id === approved)).toMatchObject({ state: 'on-its-day', eventDay: '2026-12-09' })
  await saveDate('2026-12-11')
  const yes = await sayYes(approved, { moveReleases: true })
  expect(yes.body).toMatchObject({ kind: 'moved', message: expect.stringContaining('De bijeenkomst schuift mee naar woensdag 2 december') })
  expect(await cardOf(approved)).toMatchObject({ plannedDate: '2026-12-09', startsAt: '2026-12-02T18:30:00Z', stage: 'writing' })
  await saveDate('2026-12-18')
})

test('a campaign with items that follow no day is asked about; "yes" takes them along, tied items go once', async () => {
  const made = await calendar.payload.create({
    ...{ collection: SLUGS.campaigns, overrideAccess: true, depth: 0 },
    data: { publicName: 'Paarse week', startDate: '2026-12-14', endDate: '2026-12-18', tie: { observance, offsetDays: -4 } } as never,
  })
  const own = String(made.id)
  const untied = (title: string, more: object = {}) =>
    writeItem(calendar, { title, more: { campaign: own, plannedDate: '2026-12-15', ...more } })
  const loose = await untied('Zonder band')
  const series = await untied('Reeks', { recurrence: 'RRULE:FREQ=DAILY;COUNT=2' })
  const armed = await writeItem(calendar, {
    title: 'Staat klaar',
    releaseAt: '2026-12-15T08:00:00Z',
    more: { campaign: own, plannedDate: '2026-12-15' },
  })
  await reviewAndApprove(calendar, { itemId: armed, now: NOW })
  const follows = await write('Met band', '2026-12-16', { campaign: own })
  await saveDate('2026-12-11')

  const periodOf = async () => {
    const doc = await calendar.payload.findByID({ collection: SLUGS.campaigns, id: own, overrideAccess: true, depth: 0 })
    return [doc.startDate, doc.endDate, doc.tie?.offsetDays]
  }
  expect(await periodOf()).toEqual(['2026-12-14', '2026-12-18', -4])
  expect(await cardOf(follows)).toMatchObject({ plannedDate: '2026-12-09' })
  expect((await tied()).find((entry) => entry.id === own)).toMatchObject({
    ...{ state: 'asks', reason: 'with-items', follow: { to: '2026-12-07', untied: 3 } },
    person: { nl: 'Bij deze campagne horen 3 items die zelf geen speciale dag volgen. Gaan die even ver mee?' },
  })
  const asks = await sayYes(own, { withItems: true })
  expect([asks.status, asks.body]).toMatchObject([409, { kind: 'asks-release' }])
  expect(await periodOf()).toEqual(['2026-12-14', '2026-12-18', -4])
  const yes = await sayYes(own, { withItems: true, moveReleases: true })
  expect([yes.status, yes.body]).toMatchObject([200, { message: expect.stringContaining('3 items schoven mee.') }])
  expect(await periodOf()).toEqual(['2026-12-07', '2026-12-11', -4])
  expect(await cardOf(loose)).toMatchObject({ plannedDate: '2026-12-08' })
  expect(await cardOf(series)).toMatchObject({ plannedDate: '2026-12-08' })
  expect(await cardOf(armed)).toMatchObject({ plannedDate: '2026-12-08', served: [{ from: '2026-12-08T08:00:00Z' }] })
  expect(await cardOf(follows)).toMatchObject({ plannedDate: '2026-12-09', tie: { offsetDays: -2 } })
  expect((await tied()).find((entry) => entry.id === own)).toMatchObject({ state: 'on-its-day' })

  await saveDate('2026-12-18')
  expect((await sayYes(own, { withItems: false })).status).toBe(200)
  expect(await periodOf()).toEqual(['2026-12-14', '2026-12-18', -4])
  expect(await cardOf(loose)).toMatchObject({ plannedDate: '2026-12-08' })
})

test('an unknown date leaves everything where it is, and the same date moves nothing', async () => {
  const id = await write('Blijft staan', '2026-12-16')
  const { revision } = await cardOf(id)
  await saveDate('2026-12-18')
  await saveDate(null)
  expect(await cardOf(id)).toMatchObject({ plannedDate: '2026-12-16', revision })
  expect((await tied()).find((entry) => entry.id === id)).toMatchObject({ state: 'date-unknown' })
})

test('who does not plan changes the day only', async () => {
  const id = await write('Voor de adviseur', '2026-12-16')
  await saveDate('2026-12-18')
  await saveDate('2026-12-11', 'administrator')
  expect((await cardOf(id)).plannedDate).toBe('2026-12-16')
  expect((await tied()).find((entry) => entry.id === id)).toMatchObject({ state: 'asks', follow: { to: '2026-12-09' } })
})

test('a day whose save fails moves nothing', async () => {
  const id = await write('Alles of niets', '2026-12-09')
  const { hooks } = calendar.payload.collections[SLUGS.observances].config
  const failing = () => {
    throw new Error('the save fails')
  }
  hooks.afterChange.push(failing)
  await expect(saveDate('2026-12-04')).rejects.toThrow('the save fails')
  hooks.afterChange.splice(hooks.afterChange.indexOf(failing), 1)
  expect((await cardOf(id)).plannedDate).toBe('2026-12-09')
})
