import type { IncomingMessage } from 'node:http'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { createViewLink } from '@/actions/createViewLink'
import { revokeViewLink } from '@/actions/revokeViewLink'
import { setClock } from '@/clock'
import { endOfDayAfter } from '@/domain/time/endOfDay'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { answerGuestCalendar } from '@/guest/sharedPlan/answerGuestCalendar'
import { readGuestPlan } from '@/guest/sharedPlan/readGuestPlan'
import { checkJournal } from '@/queries/checkJournal'
import { readSharing } from '@/queries/readSharing'
import { createGuestGate } from '@/server/guestGate'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const SECRET_TITLE = 'Sanne vertelt over sexting'
const START = parseInstant('2026-03-02T08:00:00Z')

let calendar: Calendar
let http: Http
let now: Instant = START

const secondsBetween = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / 1000
const later = (seconds: number) => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => dateFromInstant(now))
  http = await openHttp(calendar)
  const planned = { plannedDate: '2026-05-14' }
  await writeItem(calendar, { title: SECRET_TITLE, more: { ...planned, owner: calendar.people.communications } })
  await writeItem(calendar, {
    title: 'Markt in de binnenstad',
    isSensitive: false,
    channels: ['instagram'],
    more: { plannedDate: '2026-06-03', themes: [calendar.themes.horeca], owner: calendar.people.substance },
  })
  await writeItem(calendar, { title: 'Alleen een idee', isSensitive: false })
})
afterAll(() => calendar.close())
beforeEach(() => later(60))

type Wish = { by?: keyof Calendar['people']; kind?: 'page' | 'calendar'; query?: string; days?: number }

async function make({ by = 'communications', kind = 'page', query = '', days }: Wish = {}) {
  const req = await calendar.as(by)
  const outcome = await createViewLink({ req, kind, recipient: 'De wethouder', query, ...(days && { days }), now })
  if (outcome.kind !== 'view-link-created') throw new Error(outcome.message)
  const token = (outcome.url.split('/').at(-1) ?? '').replace('.ics', '')
  return { ...outcome, token }
}

const look = (token: string) => readGuestPlan({ payload: calendar.payload, token, yearAsked: undefined })
const follow = (token: string, headers: Record<string, string> = {}, method = 'GET') =>
  answerGuestCalendar({ payload: calendar.payload, token, request: new Request('http://localhost/agenda/x', { method, headers }) })

describe('what a reader without an account gets', () => {
  test('the plan under discreet titles, without people, hours or ideas', async () => {
    const { token } = await make()
    const guest = await look(token)
    expect(guest?.plan.cards.map(({ title, from }) => [from, title])).toEqual([
      ['2026-05-14', 'Tip van de week'],
      ['2026-06-03', 'Markt in de binnenstad'],
    ])
    const everything = JSON.stringify(guest)
    for (const hidden of [SECRET_TITLE, 'Alleen een idee', 'Naam van', ...Object.values(calendar.people)]) {
      expect(everything).not.toContain(hidden)
    }
  })

  test('filters come along, owners do not', async () => {
    const owner = calendar.people.communications
    const { token } = await make({ query: `weergave=maand&kanaal=instagram&eigenaar=${owner}` })
    const guest = await look(token)
    expect(guest?.plan.cards.map(({ title }) => title)).toEqual(['Markt in de binnenstad'])
    expect(guest?.plan.filterWords).toBe('Kanaal: Instagram')
    const { docs } = await calendar.payload.find({ collection: SLUGS.viewLinks, overrideAccess: true, sort: '-createdAt', limit: 1 })
    expect(docs[0]?.query).toBe(`kanaal=${calendar.channels.instagram}`)
  })

  test('a search looks at the titles that others see', async () => {
    expect((await look((await make({ query: 'zoek=sanne' })).token))?.plan.cards).toEqual([])
    expect((await look((await make({ query: 'zoek=tip' })).token))?.plan.cards).toHaveLength(1)
    const guest = await look((await make({ query: 'zoek=sanne' })).token)
    expect(guest?.plan.filterWords).toBe('Titels met een zoekwoord')
    expect(JSON.stringify(guest)).not.toMatch(/sanne/iu)
  })

  test('when it was last used is noted, at most once in five minutes', async () => {
    const { token, linkId } = await make()
    const lastUsed = async () => (await calendar.payload.findByID({ collection: SLUGS.viewLinks, id: linkId, overrideAccess: true })).lastUsedAt
    expect(await lastUsed()).toBeFalsy()
    await look(token)
    const first = await lastUsed()
    expect(first).toBe(dateFromInstant(now).toISOString())
    later(60)
    await look(token)
    expect(await lastUsed()).toBe(first)
    later(300)
    await look(token)
    expect(await lastUsed()).toBe(dateFromInstant(now).toISOString())
  })

  test('the journal says that it was used, once a day', async () => {
    const { token, linkId } = await make({ kind: 'calendar' })
    const used = async () => {
      const where = { objectId: { equals: linkId }, action: { equals: 'view-link-used' } }
      return (await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where })).docs
    }
    const midnight = endOfDayAfter({ instant: now, days: 0, zone: 'Europe/Amsterdam' })
    for (const wait of [60, 900, 3600]) {
      later(wait)
      await follow(token)
    }
    expect(await used()).toMatchObject([{ actorKind: 'guest', actorId: linkId, details: { kind: 'calendar' } }])
    later(secondsBetween(now, midnight) + 60)
    await follow(token)
    expect(await used()).toHaveLength(2)
  })
})

describe('a value of the filter that is no longer there lets nothing through', () => {
  const shownBy = async (token: string) => {
    const plan = (await look(token))?.plan
    return { titles: plan?.cards.map(({ title }) => title), words: plan?.filterWords }
  }
  const change = (collection: 'channels' | 'themes' | 'campaigns', id: string, data: object) =>
    calendar.payload.update({ collection, id, data: data as never, overrideAccess: true, trash: true })
  const storedQuery = (linkId: string, query: string) =>
    calendar.payload.db.updateOne({ collection: SLUGS.viewLinks, id: linkId, data: { query } })

  test('a channel that is no longer used', async () => {
    const page = await make({ query: 'kanaal=instagram' })
    const agenda = await make({ kind: 'calendar', query: 'kanaal=instagram' })
    await change('channels', calendar.channels.instagram, { isActive: false })
    expect(await shownBy(page.token)).toEqual({ titles: [], words: 'Kanaal: onbekend' })
    expect(await (await follow(agenda.token)).text()).not.toContain('BEGIN:VEVENT')
    const file = await http.rest('/content-items/calendar.ics?kanaal=instagram', { as: 'communications' })
    expect(file.text).not.toContain('BEGIN:VEVENT')
    await change('channels', calendar.channels.instagram, { isActive: true })
    expect((await shownBy(page.token)).titles).toEqual(['Markt in de binnenstad'])
  })

  test('a campaign in the trash', async () => {
    const campaign = await calendar.payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      data: { publicName: 'Samen sterk', startDate: '2026-06-01', endDate: '2026-06-30' } as never,
    })
    await writeItem(calendar, { title: 'Week van de campagne', isSensitive: false, more: { plannedDate: '2026-06-10', campaign: campaign.id } })
    const { token } = await make({ query: `campagne=${campaign.id}` })
    expect(await shownBy(token)).toEqual({ titles: ['Week van de campagne'], words: 'Campagne: Samen sterk' })
    await change('campaigns', String(campaign.id), { deletedAt: '2026-03-02T09:00:00Z' })
    expect(await shownBy(token)).toEqual({ titles: [], words: 'Campagne: onbekend' })
  })

  test('a theme under another address: a link holds on to the theme itself, an older one falls shut', async () => {
    const { token, linkId } = await make({ query: 'thema=uitgaan-horeca' })
    await change('themes', calendar.themes.horeca, { slug: 'uitgaan' })
    expect(await shownBy(token)).toEqual({ titles: ['Markt in de binnenstad'], words: 'Thema: Uitgaan' })
    await storedQuery(linkId, 'thema=uitgaan-horeca')
    expect(await shownBy(token)).toEqual({ titles: [], words: 'Thema: onbekend' })
    await change('themes', calendar.themes.horeca, { slug: 'uitgaan-horeca' })
  })

  test('who shares sees the same words before the link is made', async () => {
    const data = await readSharing({ req: await calendar.as('communications'), query: 'kanaal=fax', locale: 'nl' })
    expect(data?.current).toMatchObject({ query: 'kanaal=fax', words: 'Kanaal: onbekend' })
  })

  test('an address that is too long is refused, not cut', async () => {
    const many = Array.from({ length: 90 }, (_, index) => `kanaal=een-lang-kanaal-dat-er-niet-is-${index}`).join('&')
    const file = await http.rest(`/content-items/calendar.ics?${many}&thema=sexting`, { as: 'communications' })
    expect(file.status).toBe(400)
    expect(file.body).toMatchObject({ message: expect.stringContaining('Kies minder filters') as string })
    const slugs = Array.from({ length: 60 }, (_, index) => `thema=t${index}`).join('&')
    const link = await createViewLink({ req: await calendar.as('communications'), kind: 'page', recipient: 'X', query: `${slugs}&zoek=${'ë'.repeat(200)}&kanaal=${'x'.repeat(400)}`, now })
    expect(link.kind).toBe('blocked')
  })
})

test('what was shown and then put away stays in the plan; what nobody saw leaves it', async () => {
  const write = (title: string, plannedDate: string) =>
    writeItem(calendar, { title, isSensitive: false, releaseAt: dateFromInstant(addSeconds({ instant: now, seconds: 60 })).toISOString(), more: { plannedDate } })
  const shown = await write('Al geweest', '2026-03-05')
  const unseen = await write('Toch niet', '2026-03-06')
  await reviewAndApprove(calendar, { itemId: shown, now })
  later(600)
  const req = await calendar.as('communications')
  for (const itemId of [shown, unseen]) expect((await archiveItem({ req, itemId, archived: true, now })).kind).toBe('archived')
  const { token } = await make()
  const titles = (await look(token))?.plan.cards.map(({ title }) => title)
  expect(titles).toContain('Al geweest')
  expect(titles).not.toContain('Toch niet')
  const text = (await http.rest('/content-items/calendar.ics', { as: 'communications' })).text
  expect(text).toContain('SUMMARY:Al geweest')
  expect(text).not.toContain('Toch niet')
})

describe('what is sensitive', () => {
  test('keeps the name of its calendar out of the filter, and its maker is warned before', async () => {
    const agenda = await make({ by: 'substance2', kind: 'calendar', query: 'thema=sexting&zoek=tip' })
    const text = await (await follow(agenda.token)).text()
    expect(text).toContain('SUMMARY:Tip van de week')
    expect(text).toContain('X-WR-CALNAME:Contentkalender\r\n')
    expect(text).not.toMatch(/sexting/iu)
    const req = await calendar.as('communications')
    const sharing = async (query: string) => (await readSharing({ req, query, locale: 'nl' }))?.current
    expect(await sharing('thema=sexting&zoek=sanne')).toMatchObject({ namesSubject: true, words: 'Thema: Sexting; in de titel “sanne”' })
    expect(await sharing('kanaal=instagram')).toMatchObject({ namesSubject: false })
  })

  test('a campaign that was asked for keeps its bar when none of its items may name it', async () => {
    const campaign = await calendar.payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      data: { publicName: 'Stil verdriet', startDate: '2026-10-01', endDate: '2026-10-31' } as never,
    })
    await writeItem(calendar, { title: 'Verhaal van de maand', more: { plannedDate: '2026-10-10', campaign: campaign.id } })
    const plan = (await look((await make({ query: `campagne=${campaign.id}` })).token))?.plan
    expect(plan?.cards.map(({ title, campaignId }) => [title, campaignId])).toEqual([['Tip van de week', null]])
    expect(plan?.campaigns.map(({ name }) => name)).toEqual(['Stil verdriet'])
  })
})

describe('a link ends', () => {
  test('by itself: after 30 days, or the days that were asked, at most 90, at the end of that day', async () => {
    const endAfter = (days: number) => endOfDayAfter({ instant: now, days, zone: 'Europe/Amsterdam' })
    expect((await make()).expiresAt).toBe(endAfter(30))
    expect((await make({ days: 7 })).expiresAt).toBe(endAfter(7))
    expect((await make({ days: 4000 })).expiresAt).toBe(endAfter(90))
  })

  test('on the day that its page names, at 23.59.59, and not before', async () => {
    const { token, expiresAt } = await make({ days: 1 })
    const last = addSeconds({ instant: expiresAt ?? now, seconds: -1 })
    expect(wallTimeFromInstant({ instant: last, zone: 'Europe/Amsterdam' }).time).toBe('23:59:58')
    later(secondsBetween(now, last))
    expect(await look(token)).not.toBeNull()
    later(1)
    expect(await look(token)).toBeNull()
  })

  test('by its maker or an administrator, not by a colleague', async () => {
    const { token, linkId } = await make()
    const revoke = async (who: keyof Calendar['people']) => revokeViewLink({ req: await calendar.as(who), linkId, now })
    expect((await revoke('communications2')).kind).toBe('not-found')
    expect((await revoke('partner')).kind).toBe('not-found')
    expect(await look(token)).not.toBeNull()
    expect((await revoke('administrator')).kind).toBe('view-link-revoked')
    expect(await look(token)).toBeNull()
    expect((await revoke('communications')).kind).toBe('view-link-revoked')
  })

  test('with the rights of whoever made it', async () => {
    const { token } = await make({ by: 'substance2' })
    const id = calendar.people.substance2
    const give = (role: 'partner' | 'substance') =>
      calendar.payload.update({ collection: SLUGS.users, id, data: { role }, overrideAccess: true })
    expect(await look(token)).not.toBeNull()
    await give('partner')
    expect(await look(token)).toBeNull()
    await give('substance')
    expect(await look(token)).not.toBeNull()
  })

  test('guessed, mangled, or of the other kind: there is nothing', async () => {
    const page = await make()
    const agenda = await make({ kind: 'calendar' })
    for (const token of ['', 'x', 'A'.repeat(43), `${page.token}A`, page.token.slice(1), agenda.token]) {
      expect(await look(token), token).toBeNull()
    }
    expect((await follow(page.token)).status).toBe(404)
  })
})

describe('a calendar to subscribe to', () => {
  test('shows the plan for others and answers "unchanged" until it changes', async () => {
    const { token, url, expiresAt } = await make({ by: 'viewer', kind: 'calendar' })
    expect(url).toMatch(/\/agenda\/[\w-]{43}\.ics$/)
    expect(expiresAt).toBeNull()
    const answer = await follow(token)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(answer.headers.get('cache-control')).toContain('private')
    expect(text).toContain('SUMMARY:Tip van de week')
    expect(text).not.toContain('Sanne')
    expect(text).not.toContain(token)
    expect(text).toContain('X-WR-CALNAME:Contentkalender\r\n')
    later(3600)
    const etag = answer.headers.get('etag') ?? ''
    expect((await follow(token, { 'if-none-match': etag })).status).toBe(304)
    const head = await follow(token, {}, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
    await writeItem(calendar, { title: 'Later erbij', isSensitive: false, more: { plannedDate: '2026-09-01' } })
    expect((await follow(token, { 'if-none-match': etag })).status).toBe(200)
  })

  test('a new one takes the place of the old; what does not work answers the same for every reason', async () => {
    const old = await make({ by: 'substance', kind: 'calendar' })
    const next = await make({ by: 'substance', kind: 'calendar' })
    expect((await follow(next.token)).status).toBe(200)
    const answers = await Promise.all([old.token, 'A'.repeat(43), 'kort'].map((token) => follow(token)))
    const shown = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text(), [...answer.headers]]))
    expect(new Set(shown.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
})

describe('over HTTP', () => {
  test('advisers make links; the secret leaves once and is kept nowhere', async () => {
    const json = { kind: 'page', recipient: 'Wijkteam', query: 'kanaal=website', days: 14 }
    const made = await http.rest('/view-links/links', { as: 'communications', method: 'POST', json })
    expect(made.status).toBe(200)
    const { url, linkId } = made.body as unknown as { url: string; linkId: string }
    const token = url.split('/').at(-1) ?? ''
    expect(await look(token)).not.toBeNull()
    const stored = await calendar.payload.db.findOne<{ id: string; tokenHash?: string }>({ collection: SLUGS.viewLinks, where: { id: { equals: linkId } } })
    expect(stored?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(stored)).not.toContain(token)
    const listed = await http.rest('/view-links', { as: 'communications' })
    expect(listed.body.docs.length).toBeGreaterThan(0)
    expect(listed.text).not.toContain('tokenHash')
    expect((await http.rest('/view-links', { as: 'communications2' })).body.totalDocs).toBe(0)
    expect((await http.rest('/view-links')).status).toBe(403)
    const where = { objectId: { equals: linkId } }
    const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where })
    expect(docs.map(({ action, actorKind, actorId }) => [action, actorKind, actorId]).reverse()).toEqual([
      ['view-link-created', 'user', calendar.people.communications],
      ['view-link-used', 'guest', linkId],
    ])
    for (const hidden of ['Wijkteam', token]) expect(JSON.stringify(docs)).not.toContain(hidden)
    const ended = await http.rest(`/view-links/${linkId}/revocations`, { as: 'communications', method: 'POST', json: {} })
    expect(ended.status).toBe(200)
    expect(await look(token)).toBeNull()
  })

  test.each([
    ['viewer', 'page', 403],
    ['administrator', 'page', 403],
    ['expert', 'page', 403],
    ['partner', 'calendar', 403],
    ['apiClient', 'page', 401],
    ['anonymous', 'calendar', 401],
    ['viewer', 'calendar', 200],
  ] as const)('%s asks for a %s: %d', async (as, kind, status) => {
    const json = { kind, recipient: 'Iemand' }
    expect((await http.rest('/view-links/links', { as, method: 'POST', json })).status).toBe(status)
  })

  test.each([{ days: 91 }, { days: 0 }, { recipient: ' ' }, { kind: 'feed' }, { token: 'zelf bedacht' }])('refuses %j', async (wrong) => {
    const json = { kind: 'page', recipient: 'Iemand', ...wrong }
    expect((await http.rest('/view-links/links', { as: 'communications', method: 'POST', json })).status).toBe(400)
  })

  test('nobody writes links past the actions', async () => {
    const json = { kind: 'page', recipient: 'Iemand', tokenHash: 'a'.repeat(64) }
    expect((await http.rest('/view-links', { as: 'administrator', method: 'POST', json })).status).toBe(403)
    const { linkId } = await make()
    const longer = { expiresAt: '2030-01-01T00:00:00Z' }
    expect((await http.rest(`/view-links/${linkId}`, { as: 'communications', method: 'PATCH', json: longer })).status).toBe(403)
  })

  test('the calendar as a file, for who reads the plan', async () => {
    const file = await http.rest('/content-items/calendar.ics?kanaal=instagram', { as: 'viewer' })
    expect([file.status, file.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="contentkalender.ics"'])
    expect(file.text).toContain('SUMMARY:Markt in de binnenstad')
    expect(file.text).not.toContain('Tip van de week')
    for (const as of ['anonymous', 'expert', 'partner', 'apiClient'] as const) {
      expect((await http.rest('/content-items/calendar.ics', { as })).status, as).toBe(403)
    }
  })
})

test('what was taken out as a file stands in the journal; what was refused does not', async () => {
  const where = { action: { equals: 'plan-exported' } }
  const exported = async () =>
    (await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, pagination: false, limit: 0, sort: 'seq', where })).docs
  const before = (await exported()).length
  const get = async (path: string, as: 'communications' | 'viewer' | 'partner') => (await http.rest(`/content-items/${path}`, { as })).status
  expect(await get('workbook?jaar=2026&voor=team', 'communications')).toBe(200)
  expect(await get('workbook?jaar=2026', 'viewer')).toBe(200)
  expect(await get('report-workbook?van=2026-01-01&tot=2026-03-31', 'viewer')).toBe(200)
  expect(await get('calendar.ics?zoek=sanne', 'communications')).toBe(200)
  expect(await get('workbook?jaar=2026&voor=team', 'viewer')).toBe(403)
  for (const path of ['workbook?jaar=2026', 'report-workbook?van=2026-01-01&tot=2026-03-31', 'calendar.ics']) expect(await get(path, 'partner')).toBe(403)
  const entries = (await exported()).slice(before)
  expect(entries.map(({ actorId, details }) => [actorId, details])).toEqual([
    [calendar.people.communications, { file: 'workbook', audience: 'team', year: 2026 }],
    [calendar.people.viewer, { file: 'workbook', audience: 'shared', year: 2026 }],
    [calendar.people.viewer, { file: 'report', audience: 'shared', year: 2026 }],
    [calendar.people.communications, { file: 'calendar', audience: 'shared', year: null }],
  ])
  expect(JSON.stringify(entries)).not.toContain('sanne')
})

describe('guessing', () => {
  const ask = (url: string, address: string) =>
    ({ url, headers: {}, socket: { remoteAddress: address } }) as unknown as IncomingMessage

  test('wrong links are counted per address; a right one always opens', async () => {
    const { token } = await make()
    const gate = createGuestGate({ payload: calendar.payload, trustedProxies: 0, monotonic: () => 0, guessesPerMinute: 3 })
    const waits: number[] = []
    for (let index = 0; index < 4; index += 1) waits.push((await gate.look(ask(`/kijk/gok${index}`, '198.51.100.7'))).secondsToWait)
    expect(waits).toEqual([0, 0, 0, 20])
    expect((await gate.look(ask('/agenda/gok.ics', '198.51.100.7'))).secondsToWait).toBe(20)
    expect(await gate.look(ask('/kijk/gok', '203.0.113.9'))).toEqual({ secondsToWait: 0, isDead: true })
    expect(await gate.look(ask(`/kijk/${token}?jaar=2027`, '198.51.100.7'))).toEqual({ secondsToWait: 0, isDead: false })
    expect(await gate.look(ask('/admin', '198.51.100.7'))).toEqual({ secondsToWait: 0, isDead: false })
  })
})

test('the journal is whole', async () => {
  expect(await checkJournal({ payload: calendar.payload })).toMatchObject({ chain: { kind: 'whole' } })
})
