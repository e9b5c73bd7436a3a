import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { liftBrake } from '@/actions/liftBrake'
import { recordPlacement } from '@/actions/recordPlacement'
import { setBrake } from '@/actions/setBrake'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { describeCardState } from '@/domain/planning/describeCardState'
import type { BrakeScope } from '@/domain/serving/brake'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findCardsById } from '@/queries/findPlanningCards'
import { previewBrake } from '@/queries/previewBrake'
import { readOpenBrakes } from '@/queries/readBrakes'
import { readStartPage } from '@/queries/readStartPage'
import { SLUGS } from '@/slugs'

import { approve, askReview, expectConsistent, reviewAndApprove, writeVariants } from '../helpers/approvals'
import { openHttp, type Caller, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http
let api: DeliveryApi
/** the present; only goes forward, as the journal does */
let now = parseInstant('2026-02-02T08:00:00Z')

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  api = createDeliveryApi({
    source: createServedSource(calendar.payload),
    clock: () => now,
    // Answers stay in memory for the whole test: only the product's own rules may throw them away.
    monotonic: () => 0,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: (error) => {
      throw error
    },
    requestsPerMinute: 100_000,
  })
})
afterAll(async () => {
  api.close()
  await calendar.close()
})
beforeEach(() => {
  later(3600)
})
afterEach(() => expectConsistent(calendar))

function later(seconds: number): Instant {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}
const ahead = (seconds: number) => addSeconds({ instant: now, seconds })

/** What readers get: the delivery API with its kept answers, REST and GraphQL must say the same. */
async function headlines(): Promise<string[]> {
  const answer = await api.app.request('/delivery/v1/posts?pageSize=100')
  expect(answer.status).toBe(200)
  const { items } = (await answer.json()) as { items: { headline: string }[] }
  const shown = items.map(({ headline }) => headline).sort()
  const rest = await http.rest('/posts?limit=100&depth=0')
  expect(rest.body.docs.map(({ headline }) => String(headline)).sort()).toEqual(shown)
  const graphql = await http.graphql('{ Posts(limit: 100) { docs { headline } } }')
  const docs = (graphql.body.data?.Posts as { docs: { headline: string }[] }).docs
  expect(docs.map(({ headline }) => headline).sort()).toEqual(shown)
  return shown
}

async function servingRevision(): Promise<number> {
  const answer = await api.app.request('/delivery/v1/posts')
  return Number(answer.headers.get('serving-revision'))
}

type Wish = Parameters<typeof writeItem>[1]

async function publish(headline: string, wish: Wish = {}): Promise<string> {
  const itemId = await writeItem(calendar, { title: headline, headline, ...wish })
  await reviewAndApprove(calendar, { itemId, ...(wish?.releaseAt ? {} : { moment: 'now' as const }), now })
  return itemId
}

type Pause = { scope?: BrakeScope; id?: string; reason?: string; from?: Instant | null; needsApproval?: boolean; by?: keyof Calendar['people'] }

async function pause({ by = 'communications', ...wish }: Pause): Promise<string> {
  const outcome = await setBrake({
    req: await calendar.as(by),
    scope: 'item',
    id: '',
    reason: 'Er is iets gebeurd.',
    from: null,
    needsApproval: false,
    ...wish,
    now,
  })
  if (outcome.kind !== 'brake-set') throw new Error(JSON.stringify(outcome))
  return outcome.brakeId
}

async function lift(brakeId: string, itemId: string | null = null) {
  return liftBrake({ req: await calendar.as('substance'), brakeId, itemId, now })
}

async function itemOf(itemId: string) {
  return calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
}

async function cardState(itemId: string): Promise<string> {
  const [card] = await findCardsById({ req: await calendar.as('viewer'), ids: [itemId] })
  return describeCardState({ card: card!, now, zone: 'Europe/Amsterdam' }).kind
}

async function panelOf(itemId: string) {
  const view = await describeItemForApproval({ req: await calendar.as('substance'), itemId })
  if (!view) throw new Error('no view')
  return view
}

/** Everything in the calendar is free again, so that one test does not meet the pauses of another. */
async function liftAll(): Promise<void> {
  for (const { id } of await readOpenBrakes({ req: await calendar.as('substance') })) await lift(id)
}
afterEach(liftAll)

describe('every scope', () => {
  const scopes: [BrakeScope, (itemId: string) => string, object][] = [
    ['theme', () => calendar.themes.horeca, { themes: 'horeca' }],
    ['audience', () => calendar.audiences.ouderen, { audiences: 'ouderen' }],
    ['channel', () => calendar.channels.instagram, { channels: 'instagram' }],
    ['item', (itemId) => itemId, {}],
  ]
  test.each(scopes)('a pause on a %s stops what it covers in its second, leaves the rest, and gives it back', async (scope, targetOf, about) => {
    const more = {
      ...('themes' in about ? { themes: [calendar.themes.horeca] } : {}),
      ...('audiences' in about ? { audiences: [calendar.audiences.ouderen] } : {}),
    }
    const name = `Op ${scope}`
    const itemId = await publish(name, { channels: ['channels' in about ? 'instagram' : 'website'], more })
    await publish(`Naast ${scope}`)
    later(60)
    expect(await headlines()).toEqual(expect.arrayContaining([name, `Naast ${scope}`]))
    const before = await servingRevision()

    const brakeId = await pause({ scope, id: targetOf(itemId) })
    expect(await headlines()).not.toContain(name)
    expect(await headlines()).toContain(`Naast ${scope}`)
    const held = await servingRevision()
    expect(held).toBeGreaterThan(before)
    expect(await cardState(itemId)).toBe('paused')
    const view = await panelOf(itemId)
    expect(view.pauses.map(({ id }) => id)).toEqual([brakeId])
    expect(view.languages[0]?.channels.map(({ state }) => state)).toEqual(['paused'])
    expect(view.languages[0]).toMatchObject({ mayWithdraw: true, mayMoveRelease: false })

    later(60)
    expect(await lift(brakeId)).toMatchObject({ kind: 'brake-lifted' })
    expect(await headlines()).toContain(name)
    expect(await servingRevision()).toBeGreaterThan(held)
    expect([await cardState(itemId), (await panelOf(itemId)).pauses]).toEqual(['live', []])
  })

  test('a campaign', async () => {
    const { id } = await calendar.payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      depth: 0,
      locale: 'nl',
      data: { publicName: 'Vraag om Angela', slug: 'vraag-om-angela', startDate: '2026-01-01', endDate: '2026-12-31' } as never,
    })
    const itemId = await publish('In de campagne', { more: { campaign: String(id) } })
    const brakeId = await pause({ scope: 'campaign', id: String(id) })
    expect(await headlines()).not.toContain('In de campagne')
    const campaigns = await (await api.app.request('/delivery/v1/campaigns')).text()
    expect(campaigns).not.toContain('vraag-om-angela')
    later(1)
    await lift(brakeId)
    expect(await headlines()).toContain('In de campagne')
    expect(await cardState(itemId)).toBe('live')
  })

  test('a theme holds the themes below it', async () => {
    await publish('Onder online', { more: { themes: [calendar.themes.sexting] } })
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.online })
    expect(await headlines()).not.toContain('Onder online')
    await lift(brakeId)
  })

  test('a theme that is made or moved under it meanwhile is held with it, until the lift', async () => {
    const req = await calendar.as('communications')
    const write = { collection: SLUGS.themes, overrideAccess: false, user: req.user, depth: 0, locale: 'nl' } as const
    const apart = await calendar.payload.create({ ...write, data: { name: 'Apart', slug: 'apart' } as never })
    await publish('Schuift eronder', { more: { themes: [String(apart.id)] } })
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.online })
    expect(await headlines()).toContain('Schuift eronder')
    later(5)
    await calendar.payload.update({ ...write, id: apart.id, data: { parent: calendar.themes.sexting } })
    expect(await headlines()).not.toContain('Schuift eronder')
    const fresh = await calendar.payload.create({ ...write, data: { name: 'Nieuw eronder', slug: 'nieuw-eronder', parent: calendar.themes.online } as never })
    await publish('Onder het nieuwe', { more: { themes: [String(fresh.id)] } })
    expect(await headlines()).not.toContain('Onder het nieuwe')
    later(5)
    // Out of the tree it stays held: nothing comes back by accident.
    await calendar.payload.update({ ...write, id: apart.id, data: { parent: null } })
    expect(await headlines()).not.toContain('Schuift eronder')
    later(5)
    await lift(brakeId)
    expect(await headlines()).toEqual(expect.arrayContaining(['Schuift eronder', 'Onder het nieuwe']))
  })

  test('an item that shows on two channels stays on the one that is not paused', async () => {
    const itemId = await publish('Twee kanalen', { channels: ['website', 'instagram'] })
    await pause({ scope: 'channel', id: calendar.channels.instagram })
    expect((await headlines()).filter((headline) => headline === 'Twee kanalen')).toHaveLength(1)
    expect(await cardState(itemId)).toBe('live')
    const [language] = (await panelOf(itemId)).languages
    expect(language?.channels.map(({ slug, state }) => `${slug} ${state}`)).toEqual(['instagram paused', 'website live'])
  })
})

describe('to the second', () => {
  test('set in the very second of a release, nothing gets through; a second later it would have', async () => {
    const releaseAt = ahead(600)
    await publish('Op de seconde', { releaseAt })
    await publish('Andere seconde', { releaseAt, more: { themes: [calendar.themes.horeca] } })
    later(600)
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.online })
    expect(await headlines()).not.toContain('Op de seconde')
    expect(await headlines()).toContain('Andere seconde')
    later(1)
    expect(await headlines()).not.toContain('Op de seconde')
    await lift(brakeId)
    expect(await headlines()).toContain('Op de seconde')
  })

  test('a coming pause begins by itself, and answers kept in memory know it', async () => {
    const itemId = await publish('Tot de avond')
    const from = ahead(600)
    const brakeId = await pause({ scope: 'item', id: itemId, from })
    later(599)
    expect(await headlines()).toContain('Tot de avond')
    expect([await cardState(itemId), (await panelOf(itemId)).languages[0]?.sentenceNow]).toEqual(['live', expect.stringContaining('Er komt een pauze aan')])
    const before = await servingRevision()
    later(1)
    expect(await headlines()).not.toContain('Tot de avond')
    expect(await servingRevision()).toBe(before + 1)
    expect(await cardState(itemId)).toBe('paused')
    later(10)
    await lift(brakeId)
    expect(await headlines()).toContain('Tot de avond')
  })

  test('a coming pause that is lifted before it begins was never there', async () => {
    const itemId = await publish('Toch niet')
    const brakeId = await pause({ scope: 'item', id: itemId, from: ahead(600), needsApproval: true })
    later(300)
    await lift(brakeId)
    later(600)
    expect(await headlines()).toContain('Toch niet')
  })

  test('a moment in the past is refused and nothing is written', async () => {
    const itemId = await publish('Niet gisteren')
    const outcome = await setBrake({
      req: await calendar.as('communications'),
      scope: 'item',
      id: itemId,
      reason: 'Te laat.',
      from: ahead(-1),
      needsApproval: false,
      now,
    })
    expect(outcome).toMatchObject({ kind: 'blocked' })
    expect(await readOpenBrakes({ req: await calendar.as('viewer') })).toEqual([])
    expect(await headlines()).toContain('Niet gisteren')
  })

  test('one that begins this second is no past', async () => {
    const itemId = await publish('Deze seconde')
    await pause({ scope: 'item', id: itemId, from: now })
    expect(await headlines()).not.toContain('Deze seconde')
  })
})

describe('what is new', () => {
  test('approved during a pause, it waits and appears in the second of the lift', async () => {
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.sexting })
    const itemId = await publish('Nieuw onder de pauze')
    expect(await headlines()).not.toContain('Nieuw onder de pauze')
    expect([await cardState(itemId), (await itemOf(itemId)).stage]).toEqual(['paused', 'approved'])
    later(60)
    await lift(brakeId)
    expect(await headlines()).toContain('Nieuw onder de pauze')
    expect(await cardState(itemId)).toBe('live')
  })

  test('a release after the lift comes at its own moment, not at the lift', async () => {
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.sexting })
    const itemId = await publish('Pas morgen', { releaseAt: ahead(86_400) })
    expect(await cardState(itemId)).toBe('paused')
    later(60)
    await lift(brakeId)
    expect([(await headlines()).includes('Pas morgen'), await cardState(itemId)]).toEqual([false, 'armed'])
    later(86_340)
    expect(await headlines()).toContain('Pas morgen')
  })

  test('the sentence of the verdict says that it waits', async () => {
    const itemId = await writeItem(calendar, { headline: 'Wat doet mijn ja' })
    await askReview(calendar, { itemId, now })
    await pause({ scope: 'theme', id: calendar.themes.sexting })
    const [language] = (await panelOf(itemId)).languages
    expect(language?.sentenceNow).toContain('is pas te zien als die is opgeheven')
  })

  test('an item that comes under a paused theme is held at once, and freed when it leaves it', async () => {
    const itemId = await publish('Verhuist', { more: { themes: [calendar.themes.horeca] } })
    await pause({ scope: 'theme', id: calendar.themes.online })
    expect(await headlines()).toContain('Verhuist')
    later(5)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.sexting] } })
    expect([(await headlines()).includes('Verhuist'), await cardState(itemId)]).toEqual([false, 'paused'])
    later(5)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.horeca] } })
    expect([(await headlines()).includes('Verhuist'), await cardState(itemId)]).toEqual([true, 'live'])
  })
})

describe('what a pause holds is not lost meanwhile', () => {
  test('the item cannot be thrown away: it would be back at the lift', async () => {
    const itemId = await publish('Niet weg te gooien')
    const brakeId = await pause({ scope: 'item', id: itemId })
    const trash = { method: 'PATCH', as: 'communications', json: { deletedAt: now } } as const
    expect((await http.rest(`/content-items/${itemId}`, trash)).status).toBe(409)
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now })
    expect((await http.rest(`/content-items/${itemId}`, trash)).status).toBe(200)
    later(5)
    await lift(brakeId)
    expect(await headlines()).not.toContain('Niet weg te gooien')
  })

  test('nor the picture of a text that was approved during the pause and has no post yet', async () => {
    const picture = await sharp({ create: { width: 32, height: 24, channels: 3, background: '#2a6b2e' } }).png().toBuffer()
    const { id: mediaId } = await calendar.payload.create({
      collection: SLUGS.media,
      overrideAccess: true,
      locale: 'nl',
      data: { alt: 'Een groen vlak.', rightsHolder: 'Gemeente' } as never,
      file: { data: picture, mimetype: 'image/png', name: 'vlak.png', size: picture.length },
    })
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.sexting })
    const variants = [{ ...(writeVariants(calendar, { channels: ['website'], headline: 'Met beeld' })[0] as object), media: [mediaId] }]
    const itemId = await writeItem(calendar, { headline: 'Met beeld', more: { variants } })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    const erase = () => http.rest(`/media/${mediaId}`, { as: 'communications', method: 'DELETE' })
    const answer = await erase()
    expect(answer.status, answer.text).toBe(409)
    later(5)
    await lift(brakeId)
    expect(await headlines()).toContain('Met beeld')
  })
})

describe('with new approval', () => {
  test('the old words stay away after the lift; the same words come back when somebody says yes again', async () => {
    const itemId = await publish('Eerst opnieuw lezen')
    const brakeId = await pause({ scope: 'item', id: itemId, needsApproval: true })
    expect((await itemOf(itemId)).stage).toBe('writing')
    later(60)
    await lift(brakeId)
    expect(await headlines()).not.toContain('Eerst opnieuw lezen')
    expect(await cardState(itemId)).not.toBe('paused')
    later(60)
    await askReview(calendar, { itemId, now })
    expect(await headlines()).not.toContain('Eerst opnieuw lezen')
    expect(await approve(calendar, { itemId, moment: 'now', now })).toMatchObject({ kind: 'approved', edition: 2 })
    expect(await headlines()).toContain('Eerst opnieuw lezen')
  })

  test('approved anew while the pause runs, it appears at the lift', async () => {
    const itemId = await publish('Tijdens de pauze gelezen')
    const brakeId = await pause({ scope: 'item', id: itemId, needsApproval: true })
    later(60)
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    expect(await headlines()).not.toContain('Tijdens de pauze gelezen')
    later(60)
    await lift(brakeId)
    expect(await headlines()).toContain('Tijdens de pauze gelezen')
  })

  test('a coming one leaves readers what they have until it begins', async () => {
    const itemId = await publish('Nog even te lezen')
    await pause({ scope: 'item', id: itemId, from: ahead(100), needsApproval: true })
    expect([(await headlines()).includes('Nog even te lezen'), (await itemOf(itemId)).stage]).toEqual([true, 'writing'])
    later(100)
    expect(await headlines()).not.toContain('Nog even te lezen')
  })
})

describe('lifting', () => {
  test('item by item, then all; nothing twice', async () => {
    const one = await publish('Vrijgegeven')
    const other = await publish('Nog vast')
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.sexting })
    later(10)
    expect(await lift(brakeId, one)).toMatchObject({ kind: 'brake-lifted', items: 1 })
    expect([(await headlines()).includes('Vrijgegeven'), (await headlines()).includes('Nog vast')]).toEqual([true, false])
    expect([await cardState(one), await cardState(other)]).toEqual(['live', 'paused'])
    expect(await lift(brakeId, one)).toMatchObject({ kind: 'blocked' })
    later(10)
    expect(await lift(brakeId)).toMatchObject({ kind: 'brake-lifted' })
    expect(await headlines()).toContain('Nog vast')
    expect(await lift(brakeId)).toMatchObject({ kind: 'blocked' })
    expect(await lift(brakeId, other)).toMatchObject({ kind: 'blocked' })
  })

  test('what two pauses hold comes back with the last', async () => {
    const itemId = await publish('Dubbel vast')
    const byTheme = await pause({ scope: 'theme', id: calendar.themes.sexting })
    const byItem = await pause({ scope: 'item', id: itemId })
    later(10)
    await lift(byTheme)
    expect([(await headlines()).includes('Dubbel vast'), await cardState(itemId)]).toEqual([false, 'paused'])
    later(10)
    await lift(byItem)
    expect(await headlines()).toContain('Dubbel vast')
  })

  test('what was withdrawn during a pause does not come back', async () => {
    const itemId = await publish('Ingetrokken')
    const brakeId = await pause({ scope: 'item', id: itemId })
    later(10)
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now })
    later(10)
    await lift(brakeId)
    expect(await headlines()).not.toContain('Ingetrokken')
  })

  test('an item that it does not cover, or that is not there, is not found', async () => {
    const itemId = await publish('Ergens anders', { more: { themes: [calendar.themes.horeca] } })
    const brakeId = await pause({ scope: 'theme', id: calendar.themes.online })
    expect(await lift(brakeId, itemId)).toMatchObject({ kind: 'not-found' })
    expect(await lift(brakeId, '404')).toMatchObject({ kind: 'not-found' })
    expect(await lift('404')).toMatchObject({ kind: 'not-found' })
  })

  test('two at once: one lifts, one reads that it was lifted', async () => {
    const itemId = await publish('Tegelijk')
    const brakeId = await pause({ scope: 'item', id: itemId })
    const outcomes = await Promise.all([lift(brakeId), lift(brakeId)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['blocked', 'brake-lifted'])
  })
})

describe('before it is set', () => {
  const preview = async (scope: BrakeScope, id: string, from: Instant | null = null) =>
    previewBrake({ req: await calendar.as('communications'), scope, id, from, now })

  test('counts what stops, per channel, and what it cannot reach', async () => {
    const about = { more: { audiences: [calendar.audiences.ouderen], themes: [calendar.themes.horeca] } }
    await publish('Telt mee', { ...about, channels: ['website', 'schermen'] })
    await publish('Telt later mee', { ...about, releaseAt: ahead(1000) })
    await publish('Telt niet mee')
    const { toPlace } = (await readStartPage({ req: await calendar.as('communications') })) ?? {}
    const task = toPlace?.find(({ title }) => title === 'Telt mee')
    const permalink = 'https://schermen.proef.example/9'
    await recordPlacement({ req: await calendar.as('communications'), publicId: task!.publicId, permalink, now })
    const brakes = { overrideAccess: true, collection: SLUGS.brakes } as const
    const before = await calendar.payload.count(brakes)

    const seen = await preview('audience', calendar.audiences.ouderen)
    // Other tests left texts for this audience on the website.
    const website = seen?.channels.find(({ name }) => name === 'Website')
    expect(website).toMatchObject({ armed: 1 })
    expect(website?.live).toBeGreaterThanOrEqual(1)
    expect(seen?.channels.find(({ name }) => name === 'Schermen')).toEqual({ name: 'Schermen', live: 1, armed: 0 })
    expect(seen?.copies).toMatchObject([{ publicId: task!.publicId, title: 'Telt mee', channelName: 'Schermen', permalink }])
    const then = await preview('audience', calendar.audiences.ouderen, ahead(1000))
    expect(then?.channels.find(({ name }) => name === 'Website')).toEqual({ name: 'Website', live: website!.live + 1, armed: 0 })
    expect(await calendar.payload.count(brakes)).toEqual(before)

    // A pause is no withdrawal: nobody is sent out to take anything down, and nothing is placed during it.
    await pause({ scope: 'audience', id: calendar.audiences.ouderen })
    const view = await readStartPage({ req: await calendar.as('communications') })
    const named = [...(view?.toTakeDown ?? []), ...(view?.toPlace ?? [])].map(({ title }) => title)
    expect(named).not.toContain('Telt mee')
  })

  test('says which themes lie below', async () => {
    expect(await preview('theme', calendar.themes.online)).toMatchObject({ name: 'Online', below: expect.arrayContaining(['Sexting']) })
    expect(await preview('theme', '404')).toBeNull()
  })
})

describe('at the doors', () => {
  const body = (id: string) => ({ scope: 'item', id, reason: 'Er is iets gebeurd.' })

  test.each<[Caller, number]>([
    ['communications', 200],
    ['substance', 200],
    ['administrator', 403],
    ['viewer', 403],
    ['expert', 403],
    ['partner', 403],
    ['apiClient', 401],
    ['anonymous', 401],
  ])('%s sets a pause: %d', async (as, status) => {
    const itemId = await publish(`Van ${as}`)
    const set = await http.rest('/brakes/set', { as, method: 'POST', json: body(itemId) })
    expect(set.status, set.text).toBe(status)
    expect((await headlines()).includes(`Van ${as}`)).toBe(status !== 200)
  })

  test.each<[Caller, number]>([
    ['communications', 200],
    ['substance', 200],
    ['administrator', 403],
    ['viewer', 403],
    ['expert', 404],
    ['partner', 404],
    ['apiClient', 401],
    ['anonymous', 401],
  ])('%s lifts it: %d', async (as, status) => {
    const itemId = await publish(`Vast voor ${as}`)
    const brakeId = await pause({ scope: 'item', id: itemId })
    const lifted = await http.rest(`/brakes/${brakeId}/lifts`, { as, method: 'POST', json: {} })
    expect(lifted.status, lifted.text).toBe(status)
    expect((await headlines()).includes(`Vast voor ${as}`)).toBe(status === 200)
  })

  test.each<[Caller, number]>([
    ['viewer', 200],
    ['administrator', 200],
    ['expert', 403],
    ['partner', 403],
    ['apiClient', 403],
    ['anonymous', 403],
  ])('%s reads the pauses: %d', async (as, status) => {
    expect((await http.rest('/brakes', { as })).status).toBe(status)
  })

  test('nobody writes pauses past the actions', async () => {
    const itemId = await publish('Niet langs de deur')
    const brakeId = await pause({ scope: 'item', id: itemId })
    for (const as of ['administrator', 'communications', 'substance'] as const) {
      expect((await http.rest('/brakes', { as, method: 'POST', json: body(itemId) })).status).toBe(403)
      const lifted = { liftedAt: '2026-01-01T00:00:00.000Z' }
      expect((await http.rest(`/brakes/${brakeId}`, { as, method: 'PATCH', json: lifted })).status).toBe(403)
      expect((await http.rest(`/brakes/${brakeId}`, { as, method: 'DELETE' })).status).toBe(403)
    }
    expect(await headlines()).not.toContain('Niet langs de deur')
  })

  test.each<[string, object]>([
    ['no reason', { reason: '  ' }],
    ['another scope', { scope: 'kind' }],
    ['no moment', { from: 'morgen' }],
    ['a field too many', { liftedAt: null }],
    ['nothing to pause', { id: '' }],
  ])('refuses %s', async (_name, wrong) => {
    const answer = await http.rest('/brakes/set', { as: 'communications', method: 'POST', json: { ...body('1'), ...wrong } })
    expect(answer.status).toBe(400)
  })

  test('what is not there cannot be paused', async () => {
    const answer = await http.rest('/brakes/set', { as: 'communications', method: 'POST', json: body('404') })
    expect(answer.status).toBe(404)
  })

  test('the journal has who, what and why, and no words of the item', async () => {
    const itemId = await publish('Woorden van het item')
    const brakeId = await pause({ scope: 'item', id: itemId, reason: 'Een melding in de wijk.' })
    later(5)
    await lift(brakeId, itemId)
    await lift(brakeId)
    const { docs } = await calendar.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: true,
      sort: 'seq',
      where: { objectId: { equals: brakeId }, objectType: { equals: SLUGS.brakes } },
    })
    expect(docs.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['brake-set', calendar.people.communications],
      ['brake-lifted', calendar.people.substance],
      ['brake-lifted', calendar.people.substance],
    ])
    expect(docs[0]?.details).toMatchObject({ scope: 'item', ids: [itemId], needsApproval: false, reason: 'Een melding in de wijk.' })
    expect(docs.slice(1).map(({ details }) => (details as { itemId: string }).itemId)).toEqual([itemId, 'all'])
    expect(JSON.stringify(docs)).not.toContain('Woorden van het item')
  })
})
