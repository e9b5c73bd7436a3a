import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { checkHelpLine } from '@/actions/checkHelpLine'
import { confirmHelpLine } from '@/actions/confirmHelpLine'
import { liftBrake } from '@/actions/liftBrake'
import { refuseHelpLine } from '@/actions/refuseHelpLine'
import { setBrake } from '@/actions/setBrake'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import type { DeliveryApi } from '@/delivery-api'
import type { Instant } from '@/domain/time/instant'
import { checkJournal } from '@/queries/checkJournal'
import { readStartPage } from '@/queries/readStartPage'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Caller, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'

const clock = openClock('2026-02-02T08:00:00Z')
let calendar: Calendar
let http: Http
let api: DeliveryApi
let id: string

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
})
afterAll(async () => {
  api.close()
  await calendar.close()
})
let count = 0
beforeEach(async () => {
  clock.later(3600)
  count += 1
  const line = await calendar.payload.create({
    collection: SLUGS.helpLines,
    overrideAccess: true,
    depth: 0,
    locale: 'nl',
    data: { name: `Lijn ${count}`, slug: `lijn-${count}`, phone: '0800-2000', isFree: true, hours: 'altijd', checkAgainBy: '2026-01-31' } as never,
  })
  id = String(line.id)
})
afterEach(async () => {
  expect(await checkJournal({ payload: calendar.payload })).toMatchObject({ chain: { kind: 'whole' } })
})

/** What readers get of this line, over both public doors; they must agree. */
async function seen(language = 'nl'): Promise<{ phone: string | null; isFree: boolean; hours: string | null }> {
  const answer = await api.app.request(`/delivery/v1/help-lines?language=${language}`)
  const { items } = (await answer.json()) as { items: { slug: string; phone: string | null; isFree: boolean; hours: string | null }[] }
  const { phone, isFree, hours } = items.find(({ slug }) => slug === `lijn-${count}`)!
  const rest = await http.rest(`/help-lines/${id}?locale=${language}&depth=0`)
  expect(rest.body).toMatchObject({ phone, isFree })
  expect(rest.text).not.toMatch(/propos/)
  return { phone, isFree, hours }
}

const patch = (as: Caller, json: object, query = '?locale=nl') => http.rest(`/help-lines/${id}${query}`, { as, method: 'PATCH', json })
const waitingOf = async (by: keyof Calendar['people'] = 'substance') => (await readWaitingHelpLine({ req: await calendar.as(by), id }))?.waiting ?? null
async function confirm(by: keyof Calendar['people'], fingerprint?: string) {
  return confirmHelpLine({ req: await calendar.as(by), id, fingerprint: fingerprint ?? (await waitingOf())?.fingerprint ?? '', now: clock.now })
}
async function entries(action: string) {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    where: { and: [{ action: { equals: action } }, { objectId: { equals: id } }, { objectType: { equals: SLUGS.helpLines } }] },
  })
  return docs
}

describe('a change by one person', () => {
  test('does not reach readers; the second person lets it, in that second', async () => {
    expect((await patch('communications', { phone: '0800-2001', isFree: false, source: 'gebeld' })).status).toBe(200)
    expect(await seen()).toEqual({ phone: '0800-2000', isFree: true, hours: 'altijd' })
    expect(await waitingOf()).toMatchObject({
      proposal: { phone: '0800-2001', isFree: false },
      proposedBy: calendar.people.communications,
      proposedAt: clock.now,
    })
    const line = await calendar.payload.findByID({ collection: SLUGS.helpLines, id, overrideAccess: true })
    expect(line.source).toBe('gebeld')

    clock.later(60)
    expect(await confirm('substance')).toMatchObject({ kind: 'help-line-confirmed' })
    expect(await seen()).toEqual({ phone: '0800-2001', isFree: false, hours: 'altijd' })
    expect(await waitingOf()).toBeNull()
    const checked = await calendar.payload.findByID({ collection: SLUGS.helpLines, id, overrideAccess: true })
    expect([checked.checkedOn, checked.checkAgainBy]).toEqual(['2026-02-02', '2026-08-02'])
    expect(await entries('help-line-proposed')).toMatchObject([{ actorId: calendar.people.communications, details: { fields: ['phone', 'isFree'] } }])
    const confirmed = await entries('help-line-confirmed')
    expect(confirmed).toMatchObject([{ actorId: calendar.people.substance, details: { proposedBy: calendar.people.communications } }])
    expect(JSON.stringify(confirmed)).not.toContain('0800')
  })

  test('kept answers, with their ETag, change at the confirmation and not before', async () => {
    const ask = async (etag?: string) => {
      const answer = await api.app.request('/delivery/v1/help-lines', etag ? { headers: { 'if-none-match': etag } } : {})
      return { status: answer.status, etag: answer.headers.get('etag') ?? '', text: await answer.text(), cache: answer.headers.get('cache-control') ?? '' }
    }
    const before = await ask()
    // An answer outside may live half a minute at most, and is asked after then.
    expect(Number(/max-age=(\d+)/.exec(before.cache)?.[1])).toBeLessThanOrEqual(30)
    await patch('communications', { phone: '0800-2002' })
    expect((await ask(before.etag)).status).toBe(304)
    await confirm('administrator')
    const after = await ask(before.etag)
    expect([after.status, after.text.includes('0800-2002')]).toEqual([200, true])
    expect(after.etag).not.toBe(before.etag)
  })

  test('posts that name the line have the new number in that second too', async () => {
    const headline = 'Bel als het nodig is'
    const itemId = await writeItem(calendar, { headline, more: { helpLines: [calendar.helpLines.emergency, id] } })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now: clock.now })
    const phones = async () => {
      const answer = await api.app.request('/delivery/v1/posts')
      const { items } = (await answer.json()) as { items: { headline: string; safety: { helpLines: { phone: string }[] } }[] }
      const post = items.find((each) => each.headline === headline)
      return post?.safety.helpLines.map(({ phone }) => phone) ?? []
    }
    expect(await phones()).toContain('0800-2000')
    await patch('communications', { phone: '0800-2003' })
    expect(await phones()).not.toContain('0800-2003')
    await confirm('communications2')
    expect(await phones()).toContain('0800-2003')
    expect(await phones()).not.toContain('0800-2000')
  })

  test('hours wait per language; naming all languages at once changes nothing', async () => {
    await patch('communications', { hours: '9–17 uur' })
    for (const [locale, hours] of [['en', '9–5'], ['ar', 'ليل نهار']] as const) {
      const answer = await patch('communications', { name: 'A line', hours }, `?locale=${locale}`)
      expect(answer.status, answer.text).toBe(200)
    }
    expect((await patch('communications', { hours: { pl: 'zawsze' } }, '?locale=all')).status).toBe(200)
    expect((await seen('pl')).hours).toBe('altijd')
    expect([(await seen()).hours, (await seen('en')).hours]).toEqual(['altijd', 'altijd'])
    expect((await waitingOf())?.proposal).toEqual({ hours: { nl: '9–17 uur', en: '9–5', ar: 'ليل نهار' } })
    await confirm('substance')
    const line = await calendar.payload.findByID({ collection: SLUGS.helpLines, id, overrideAccess: true, locale: 'all' })
    expect(line.name).toEqual({ nl: `Lijn ${count}`, en: 'A line', ar: 'A line' })
    expect([(await seen()).hours, (await seen('en')).hours, (await seen('ar')).hours]).toEqual(['9–17 uur', '9–5', 'ليل نهار'])
  })

  test.each<[string, object]>([
    ['a name', { name: 'Andere naam' }],
    ['the source', { source: 'gebeld' }],
    ['the same number with a blank', { phone: ' 0800-2000' }],
  ])('%s needs nobody else', async (_name, json) => {
    expect((await patch('communications', json)).status).toBe(200)
    expect(await waitingOf()).toBeNull()
    expect(await entries('help-line-proposed')).toEqual([])
  })

  test.each<[object, object]>([
    [{ isEmergency: true }, { isEmergency: true }],
    [{ mayBeAnonymous: true }, { mayBeAnonymous: true }],
    [{ region: 'Overijssel' }, { region: 'Overijssel' }],
    [{ forWhom: 'Voor mannen' }, { forWhom: 'Voor mannen' }],
  ])('%j waits too: readers choose by it', async (json, expected) => {
    const served = async () => {
      const answer = await api.app.request('/delivery/v1/help-lines')
      const { items } = (await answer.json()) as { items: { slug: string }[] }
      return items.find(({ slug }) => slug === `lijn-${count}`)
    }
    const before = await served()
    expect((await patch('communications', json)).status).toBe(200)
    expect(await served()).toEqual(before)
    expect(await confirm('substance')).toMatchObject({ kind: 'help-line-confirmed' })
    expect(await served()).toMatchObject(expected)
  })

  test('a number that is taken away waits as well', async () => {
    await patch('communications', { phone: '' })
    expect((await seen()).phone).toBe('0800-2000')
    await confirm('substance')
    expect((await seen()).phone).toBeNull()
  })
})

describe('who may', () => {
  test.each<[keyof Calendar['people'], string]>([
    ['communications', 'not-allowed'],
    ['communications2', 'help-line-confirmed'],
    ['substance', 'help-line-confirmed'],
    ['administrator', 'help-line-confirmed'],
    ['viewer', 'not-allowed'],
    ['expert', 'not-allowed'],
    ['partner', 'not-allowed'],
  ])('what communications proposed, %s confirms: %s', async (by, kind) => {
    await patch('communications', { phone: '0800-2004' })
    expect((await confirm(by)).kind).toBe(kind)
    expect((await seen()).phone).toBe(kind === 'help-line-confirmed' ? '0800-2004' : '0800-2000')
  })

  test.each<[Caller, number]>([
    ['anonymous', 401],
    ['apiClient', 401],
    ['viewer', 403],
    ['partner', 403],
    ['communications', 403],
    ['substance', 200],
  ])('over HTTP, %s: %d', async (as, status) => {
    await patch('communications', { phone: '0800-2005' })
    const { fingerprint } = (await waitingOf())!
    const answer = await http.rest(`/help-lines/${id}/confirmations`, { as, method: 'POST', json: { fingerprint } })
    expect(answer.status, answer.text).toBe(status)
  })

  test('the second person confirms what they looked at, and nothing that came after', async () => {
    await patch('communications', { phone: '0800-2006' })
    const { fingerprint } = (await waitingOf())!
    await patch('communications', { phone: '0900-6666' })
    expect(await confirm('substance', fingerprint)).toMatchObject({ kind: 'stale' })
    expect((await seen()).phone).toBe('0800-2000')
  })

  test('nobody slips a value into the proposal of somebody else', async () => {
    await patch('communications', { phone: '0800-2007' })
    const answer = await patch('substance', { chatUrl: 'https://chat.example' })
    expect(answer.status).toBe(409)
    expect((await waitingOf())?.proposal).toEqual({ phone: '0800-2007' })
    expect((await patch('substance', { source: 'gebeld' })).status).toBe(200)
    expect(await waitingOf()).toMatchObject({ proposal: { phone: '0800-2007' }, proposedBy: calendar.people.communications })
  })

  test('two confirm at once: one does, one is late', async () => {
    await patch('communications', { phone: '0800-2008' })
    const outcomes = await Promise.all([confirm('substance'), confirm('administrator')])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['blocked', 'help-line-confirmed'])
  })
})

describe('other doors', () => {
  test('a proposal that somebody writes themselves, or in the name of another, is dropped', async () => {
    const forged = { proposal: { phone: '0666-666' }, proposedBy: calendar.people.substance, proposedAt: '2026-01-01T00:00:00.000Z' }
    await patch('communications', forged)
    expect(await waitingOf()).toBeNull()
    await patch('communications', { phone: '0800-2009', ...forged })
    expect(await waitingOf()).toMatchObject({ proposal: { phone: '0800-2009' }, proposedBy: calendar.people.communications })
    expect((await confirm('communications')).kind).toBe('not-allowed')
    await patch('substance', { proposedBy: calendar.people.administrator })
    expect((await waitingOf())?.proposedBy).toBe(calendar.people.communications)
  })

  test('GraphQL', async () => {
    const answer = await http.graphql(`mutation { updateHelpLine(id: ${JSON.stringify(id)}, data: { phone: "0800-2010" }) { phone } }`, { as: 'communications' })
    expect(answer.body.errors, answer.text).toBeUndefined()
    expect((await seen()).phone).toBe('0800-2000')
    expect((await waitingOf())?.proposal).toEqual({ phone: '0800-2010' })
  })

  test('many at once', async () => {
    const answer = await http.rest(`/help-lines?where[slug][equals]=lijn-${count}`, { as: 'communications', method: 'PATCH', json: { phone: '0800-2011' } })
    expect(answer.status, answer.text).toBe(200)
    expect((await seen()).phone).toBe('0800-2000')
    expect((await waitingOf())?.proposal).toEqual({ phone: '0800-2011' })
  })

  test('an old version does not go back whole', async () => {
    await patch('communications', { phone: '0800-2012' })
    await confirm('substance')
    const versions = await http.rest(`/help-lines/versions?where[parent][equals]=${id}&sort=createdAt`, { as: 'communications' })
    const oldest = versions.body.docs[0] as { id: string }
    const answer = await http.rest(`/help-lines/versions/${oldest.id}`, { as: 'communications', method: 'POST', json: {} })
    expect(answer.status).toBe(409)
    expect((await seen()).phone).toBe('0800-2012')
  })

  test('the system passes, as nobody stands behind it; a person of the demonstration proposes like any other', async () => {
    const req = await createLocalReq({ context: { contentkalenderOrigin: 'seed' } }, calendar.payload)
    await calendar.payload.update({ collection: SLUGS.helpLines, id, overrideAccess: true, req, data: { phone: '0800-2013' } })
    expect((await seen()).phone).toBe('0800-2013')
    const played = await calendar.as('communications')
    played.context.contentkalenderOrigin = 'seed'
    const save = { collection: SLUGS.helpLines, id, overrideAccess: false, user: played.user, req: played } as const
    await calendar.payload.update({ ...save, data: { phone: '0800-2014' } })
    expect((await seen()).phone).toBe('0800-2013')
    expect(await waitingOf()).toMatchObject({ proposal: { phone: '0800-2014' }, proposedBy: calendar.people.communications })
  })

  test('a new line has no number for readers until a second person confirmed it', async () => {
    const json = {
      name: 'Nieuwe lijn',
      slug: 'nieuwe-lijn',
      phone: '0800-2015',
      hours: 'altijd',
      checkedOn: '2026-02-02',
      checkAgainBy: '2099-01-01',
      proposal: { phone: '0666' },
      proposedBy: calendar.people.substance,
    }
    const made = await http.rest('/help-lines?locale=nl', { as: 'communications', method: 'POST', json })
    expect(made.status, made.text).toBe(201)
    const newId = String(made.body.doc.id)
    const served = async () => (await api.app.request('/delivery/v1/help-lines')).text()
    expect(await served()).not.toMatch(/0800-2015|nieuwe-lijn/)
    expect((await http.rest(`/help-lines/${newId}`)).text).not.toContain('0800-2015')
    const { waiting, checkedOn, checkAgainBy } = (await readWaitingHelpLine({ req: await calendar.as('substance'), id: newId }))!
    expect([checkedOn, checkAgainBy]).toEqual([null, null])
    expect(waiting).toMatchObject({ proposal: { phone: '0800-2015', hours: { nl: 'altijd' } }, proposedBy: calendar.people.communications })
    const view = await readStartPage({ req: await calendar.as('substance') })
    expect(view?.helpLines).toContainEqual({ id: newId, name: 'Nieuwe lijn', kind: 'waiting', isOwn: false })
    const wish = { id: newId, fingerprint: waiting!.fingerprint, now: clock.now }
    expect(await confirmHelpLine({ req: await calendar.as('communications'), ...wish })).toMatchObject({ kind: 'not-allowed' })
    expect(await confirmHelpLine({ req: await calendar.as('substance'), ...wish })).toMatchObject({ kind: 'help-line-confirmed' })
    expect(await served()).toContain('0800-2015')
    const { docs } = await calendar.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: true,
      where: { and: [{ objectId: { equals: newId } }, { action: { equals: 'help-line-proposed' } }] },
    })
    expect(docs).toMatchObject([{ details: { fields: ['phone', 'hours'] } }])
  })

  test('nobody types that a line was checked', async () => {
    expect((await patch('communications', { checkedOn: '2026-02-02', checkAgainBy: '2099-01-01' })).status).toBe(200)
    const line = await calendar.payload.findByID({ collection: SLUGS.helpLines, id, overrideAccess: true })
    expect([line.checkedOn ?? null, line.checkAgainBy]).toEqual([null, '2026-01-31'])
  })
})

describe('taking a line away', () => {
  const shownAt = async (headline: string, releaseAt?: Instant) => {
    const itemId = await writeItem(calendar, {
      headline,
      ...(releaseAt ? { releaseAt } : {}),
      more: { helpLines: [calendar.helpLines.emergency, id] },
    })
    await reviewAndApprove(calendar, { itemId, ...(releaseAt ? {} : { moment: 'now' as const }), now: clock.now })
    return itemId
  }
  const withdraw = async (itemId: string) =>
    withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now: clock.now })
  const trash = { method: 'PATCH', as: 'communications', json: { deletedAt: '2026-02-02T08:00:00.000Z' } } as const
  const doors: [string, () => ReturnType<Http['rest']>][] = [
    ['the bin', () => http.rest(`/help-lines/${id}`, trash)],
    ['erasing', () => http.rest(`/help-lines/${id}`, { method: 'DELETE', as: 'communications' })],
  ]

  test.each(doors)('%s: not while readers see it', async (_name, take) => {
    const itemId = await shownAt('Bel dit nummer')
    const refused = await take()
    expect(refused.status, refused.text).toBe(409)
    expect(refused.text).toContain('staat bij 1 item')
    const posts = await (await api.app.request('/delivery/v1/posts')).text()
    expect(posts).toContain(`lijn-${count}`)
    expect((await seen()).phone).toBe('0800-2000')
    clock.later(1)
    await withdraw(itemId)
    expect((await take()).status).toBe(200)
  })

  test('many at once: not either', async () => {
    const itemId = await shownAt('Bel dit nummer')
    const query = `/help-lines?where[slug][equals]=lijn-${count}`
    expect((await http.rest(query, trash)).body.docs).toEqual([])
    expect((await http.rest(query, { method: 'DELETE', as: 'communications' })).body.docs).toEqual([])
    expect((await seen()).phone).toBe('0800-2000')
    clock.later(1)
    await withdraw(itemId)
  })

  test.each(doors)('%s: not while it stands ready, or a pause holds it', async (_name, take) => {
    const armed = await shownAt('Bel morgen', clock.ahead(86_400))
    expect((await take()).status).toBe(409)
    clock.later(1)
    await withdraw(armed)
    const scope = { scope: 'theme', id: calendar.themes.sexting, reason: 'Er is iets gebeurd.', from: null, needsApproval: false } as const
    const pause = await setBrake({ req: await calendar.as('communications'), ...scope, now: clock.now })
    const held = await shownAt('Bel na de pauze')
    expect((await take()).status).toBe(409)
    clock.later(1)
    await withdraw(held)
    const brakeId = pause.kind === 'brake-set' ? pause.brakeId : ''
    await liftBrake({ req: await calendar.as('substance'), brakeId, itemId: null, now: clock.now })
    expect((await take()).status).toBe(200)
  })
})

describe('refusing and checking', () => {
  test.each(['substance', 'communications'] as const)('%s drops the proposal; readers notice nothing', async (by) => {
    await patch('communications', { phone: '0800-2016' })
    expect(await refuseHelpLine({ req: await calendar.as(by), id, now: clock.now })).toMatchObject({ kind: 'help-line-refused' })
    expect([(await seen()).phone, await waitingOf()]).toEqual(['0800-2000', null])
    expect(await refuseHelpLine({ req: await calendar.as(by), id, now: clock.now })).toMatchObject({ kind: 'blocked' })
    expect(await entries('help-line-refused')).toHaveLength(1)
  })

  test('"still right" in one click, for half a year; not while a change waits', async () => {
    const [today, again] = [clock.now.slice(0, 10), `2026-08-${clock.now.slice(8, 10)}`]
    expect(await checkHelpLine({ req: await calendar.as('communications'), id, now: clock.now })).toMatchObject({ kind: 'help-line-checked', checkAgainBy: again })
    const line = await calendar.payload.findByID({ collection: SLUGS.helpLines, id, overrideAccess: true })
    expect([line.checkedOn, line.checkAgainBy, line.phone]).toEqual([today, again, '0800-2000'])
    expect(await entries('help-line-checked')).toHaveLength(1)
    await patch('communications', { phone: '0800-2017' })
    expect(await checkHelpLine({ req: await calendar.as('substance'), id, now: clock.now })).toMatchObject({ kind: 'blocked' })
    expect(await checkHelpLine({ req: await calendar.as('viewer'), id, now: clock.now })).toMatchObject({ kind: 'not-allowed' })
  })

  test('what is not there is not found', async () => {
    const wish = { id: '404', now: clock.now }
    expect(await checkHelpLine({ req: await calendar.as('substance'), ...wish })).toMatchObject({ kind: 'not-found' })
    expect(await refuseHelpLine({ req: await calendar.as('substance'), ...wish })).toMatchObject({ kind: 'not-found' })
    expect(await confirmHelpLine({ req: await calendar.as('substance'), fingerprint: '', ...wish })).toMatchObject({ kind: 'not-found' })
  })
})

test('the start page of advisers and administrators names overdue checks and waiting changes', async () => {
  const tasksOf = async (who: keyof Calendar['people']) => {
    const view = await readStartPage({ req: await calendar.as(who) })
    return view?.helpLines?.filter((task) => task.id === id) ?? null
  }
  expect(await tasksOf('communications')).toMatchObject([{ kind: 'overdue', checkAgainBy: '2026-01-31' }])
  await patch('communications', { phone: '0800-2018' })
  expect(await tasksOf('communications')).toMatchObject([{ kind: 'waiting', isOwn: true }])
  expect(await tasksOf('administrator')).toMatchObject([{ kind: 'waiting', isOwn: false }])
  expect(await tasksOf('viewer')).toBeNull()
  expect(await tasksOf('expert')).toBeNull()
  await confirm('substance')
  expect(await tasksOf('substance')).toEqual([])
  await calendar.payload.update({ collection: SLUGS.helpLines, id, overrideAccess: true, data: { checkAgainBy: null } })
  expect(await tasksOf('communications')).toMatchObject([{ kind: 'overdue', checkAgainBy: null }])
})
