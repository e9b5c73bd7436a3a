import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { moveRelease } from '@/actions/moveRelease'
import { recordPlacement } from '@/actions/recordPlacement'
import { setBrake } from '@/actions/setBrake'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import type { DeliveryApi } from '@/delivery-api'
import { describeCardState } from '@/domain/planning/describeCardState'
import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import { findCardsById } from '@/queries/findPlanningCards'
import { previewBrake } from '@/queries/previewBrake'
import { readOpenBrakes } from '@/queries/readBrakes'
import { readClashes } from '@/queries/readClashes'
import { readStartPage } from '@/queries/readStartPage'
import { SLUGS } from '@/slugs'

import { askReview, expectConsistent, reviewAndApprove, writeVariants } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'
import { openPauses, type Pauses } from '../helpers/openPauses'

let calendar: Calendar
let http: Http
let api: DeliveryApi
let pauses: Pauses
const clock = openClock('2026-02-02T08:00:00Z')

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
  pauses = openPauses({ calendar, http, api, clock })
})
afterAll(async () => {
  api.close()
  await calendar.close()
})
beforeEach(() => {
  clock.later(3600)
})
afterEach(() => expectConsistent(calendar))
afterEach(() => pauses.liftAll())

async function servingRevision(): Promise<number> {
  const answer = await api.app.request('/delivery/v1/posts')
  return Number(answer.headers.get('serving-revision'))
}

async function itemOf(itemId: string) {
  return calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
}

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
    const itemId = await pauses.publish(name, { channels: ['channels' in about ? 'instagram' : 'website'], more })
    await pauses.publish(`Naast ${scope}`)
    clock.later(60)
    expect(await pauses.headlines()).toEqual(expect.arrayContaining([name, `Naast ${scope}`]))
    const before = await servingRevision()

    const brakeId = await pauses.pause({ scope, id: targetOf(itemId) })
    expect(await pauses.headlines()).not.toContain(name)
    expect(await pauses.headlines()).toContain(`Naast ${scope}`)
    const held = await servingRevision()
    expect(held).toBeGreaterThan(before)
    expect(await pauses.cardState(itemId)).toBe('paused')
    const view = await pauses.panelOf(itemId)
    expect(view.pauses.map(({ id }) => id)).toEqual([brakeId])
    expect(view.languages[0]?.channels.map(({ state }) => state)).toEqual(['paused'])
    expect(view.languages[0]).toMatchObject({ mayWithdraw: true, mayMoveRelease: false })

    clock.later(60)
    expect(await pauses.lift(brakeId)).toMatchObject({ kind: 'brake-lifted' })
    expect(await pauses.headlines()).toContain(name)
    expect(await servingRevision()).toBeGreaterThan(held)
    expect([await pauses.cardState(itemId), (await pauses.panelOf(itemId)).pauses]).toEqual(['live', []])
  })

  test('a campaign', async () => {
    const { id } = await calendar.payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      depth: 0,
      locale: 'nl',
      data: { publicName: 'Vraag om Angela', slug: 'vraag-om-angela', startDate: '2026-01-01', endDate: '2026-12-31' } as never,
    })
    const itemId = await pauses.publish('In de campagne', { more: { campaign: String(id) } })
    const brakeId = await pauses.pause({ scope: 'campaign', id: String(id) })
    expect(await pauses.headlines()).not.toContain('In de campagne')
    const campaigns = await (await api.app.request('/delivery/v1/campaigns')).text()
    expect(campaigns).not.toContain('vraag-om-angela')
    clock.later(1)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('In de campagne')
    expect(await pauses.cardState(itemId)).toBe('live')
  })

  test('a theme holds the themes below it', async () => {
    await pauses.publish('Onder online', { more: { themes: [calendar.themes.sexting] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online })
    expect(await pauses.headlines()).not.toContain('Onder online')
    await pauses.lift(brakeId)
  })

  test('a theme that is made or moved under it meanwhile is held with it, until the lift', async () => {
    const req = await calendar.as('communications')
    const write = { collection: SLUGS.themes, overrideAccess: false, user: req.user, depth: 0, locale: 'nl' } as const
    const apart = await calendar.payload.create({ ...write, data: { name: 'Apart', slug: 'apart' } as never })
    await pauses.publish('Schuift eronder', { more: { themes: [String(apart.id)] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online })
    expect(await pauses.headlines()).toContain('Schuift eronder')
    clock.later(5)
    await calendar.payload.update({ ...write, id: apart.id, data: { parent: calendar.themes.sexting } })
    expect(await pauses.headlines()).not.toContain('Schuift eronder')
    const fresh = await calendar.payload.create({ ...write, data: { name: 'Nieuw eronder', slug: 'nieuw-eronder', parent: calendar.themes.online } as never })
    await pauses.publish('Onder het nieuwe', { more: { themes: [String(fresh.id)] } })
    expect(await pauses.headlines()).not.toContain('Onder het nieuwe')
    clock.later(5)
    // Out of the tree it stays held: nothing comes back by accident.
    await calendar.payload.update({ ...write, id: apart.id, data: { parent: null } })
    expect(await pauses.headlines()).not.toContain('Schuift eronder')
    clock.later(5)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toEqual(expect.arrayContaining(['Schuift eronder', 'Onder het nieuwe']))
  })

  test('an item that shows on two channels stays on the one that is not paused', async () => {
    const itemId = await pauses.publish('Twee kanalen', { channels: ['website', 'instagram'] })
    await pauses.pause({ scope: 'channel', id: calendar.channels.instagram })
    expect((await pauses.headlines()).filter((headline) => headline === 'Twee kanalen')).toHaveLength(1)
    expect(await pauses.cardState(itemId)).toBe('live')
    const [language] = (await pauses.panelOf(itemId)).languages
    expect(language?.channels.map(({ slug, state }) => `${slug} ${state}`)).toEqual(['instagram paused', 'website live'])
  })
})

describe('to the second', () => {
  test('set in the very second of a release, nothing gets through; a second later it would have', async () => {
    const releaseAt = clock.ahead(600)
    await pauses.publish('Op de seconde', { releaseAt })
    await pauses.publish('Andere seconde', { releaseAt, more: { themes: [calendar.themes.horeca] } })
    clock.later(600)
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online })
    expect(await pauses.headlines()).not.toContain('Op de seconde')
    expect(await pauses.headlines()).toContain('Andere seconde')
    clock.later(1)
    expect(await pauses.headlines()).not.toContain('Op de seconde')
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Op de seconde')
  })

  test('a pause in the very second of a release takes the text away, and the revision rises on', async () => {
    const releaseAt = clock.ahead(600)
    await pauses.publish('In dezelfde tel', { releaseAt })
    clock.later(600)
    expect(await pauses.headlines()).toContain('In dezelfde tel')
    const seen = [await servingRevision()]
    const brakeId = await pauses.pause({ scope: 'channel', id: calendar.channels.website })
    expect(await pauses.headlines()).not.toContain('In dezelfde tel')
    seen.push(await servingRevision())
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('In dezelfde tel')
    seen.push(await servingRevision())
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
  })

  test('a coming pause begins by itself, and answers kept in memory know it', async () => {
    const itemId = await pauses.publish('Tot de avond')
    const from = clock.ahead(600)
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, from })
    clock.later(599)
    expect(await pauses.headlines()).toContain('Tot de avond')
    expect([await pauses.cardState(itemId), (await pauses.panelOf(itemId)).languages[0]?.sentenceNow]).toEqual(['live', expect.stringContaining('Er komt een pauze aan')])
    const before = await servingRevision()
    clock.later(1)
    expect(await pauses.headlines()).not.toContain('Tot de avond')
    expect(await servingRevision()).toBe(before + 1)
    expect(await pauses.cardState(itemId)).toBe('paused')
    clock.later(10)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Tot de avond')
  })

  test('a coming pause that is lifted before it begins was never there', async () => {
    const itemId = await pauses.publish('Toch niet')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, from: clock.ahead(600), needsApproval: true })
    expect((await itemOf(itemId)).stage).toBe('writing')
    clock.later(300)
    expect(await pauses.lift(brakeId)).toMatchObject({ kind: 'brake-lifted', message: expect.stringContaining('alles blijft zoals het was') })
    expect((await itemOf(itemId)).stage).toBe('approved')
    clock.later(600)
    expect(await pauses.headlines()).toContain('Toch niet')
  })

  test('one that is lifted before it begins gives no approval back to words that changed meanwhile', async () => {
    const itemId = await pauses.publish('Intussen veranderd')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, from: clock.ahead(600), needsApproval: true })
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over iets anders.' } })
    clock.later(300)
    await pauses.lift(brakeId)
    expect((await itemOf(itemId)).stage).toBe('writing')
  })

  test('a moment in the past is refused and nothing is written', async () => {
    const itemId = await pauses.publish('Niet gisteren')
    const outcome = await setBrake({
      req: await calendar.as('communications'),
      scope: 'item',
      id: itemId,
      reason: 'Te laat.',
      from: clock.ahead(-1),
      needsApproval: false,
      now: clock.now,
    })
    expect(outcome).toMatchObject({ kind: 'blocked' })
    expect(await readOpenBrakes({ req: await calendar.as('viewer') })).toEqual([])
    expect(await pauses.headlines()).toContain('Niet gisteren')
  })

  test('one that begins this second is no past', async () => {
    const itemId = await pauses.publish('Deze seconde')
    await pauses.pause({ scope: 'item', id: itemId, from: clock.now })
    expect(await pauses.headlines()).not.toContain('Deze seconde')
  })
})

describe('what comes later under a pause that asks new approval', () => {
  const asks = { needsApproval: true } as const
  const paused = 'gepauzeerd, nieuwe goedkeuring nodig'
  const wordsOf = async (itemId: string) => {
    const [card] = await findCardsById({ req: await calendar.as('viewer'), ids: [itemId] })
    return describeCardState({ card: card!, now: clock.now, zone: 'Europe/Amsterdam' }).words.nl
  }

  async function expectAsked(itemId: string): Promise<void> {
    expect((await itemOf(itemId)).stage).toBe('writing')
    expect(await wordsOf(itemId)).toContain('nieuwe goedkeuring nodig')
    const [language] = (await pauses.panelOf(itemId)).languages
    expect(language).toMatchObject({ stage: 'writing', mayRequestReview: true })
    const view = await readClashes({ req: await calendar.as('communications'), year: 2026 })
    const clash = view?.clashes.find(({ code, cardIds }) => code === 'pause-asks-approval' && cardIds.includes(itemId))
    expect(clash?.wayOut.nl).toBe('Open het item en vraag opnieuw beoordeling.')
  }

  test('by its theme: it is held, says so, and comes back when it is approved anew and the pause is over', async () => {
    const itemId = await pauses.publish('Krijgt een thema', { more: { themes: [calendar.themes.horeca] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online, ...asks })
    clock.later(60)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.horeca, calendar.themes.online] } })
    expect(await pauses.headlines()).not.toContain('Krijgt een thema')
    await expectAsked(itemId)
    expect(await wordsOf(itemId)).toBe(paused)
    clock.later(60)
    await reviewAndApprove(calendar, { itemId, moment: 'now', now: clock.now })
    expect([(await itemOf(itemId)).stage, await wordsOf(itemId)]).toEqual(['approved', 'gepauzeerd, niet te zien'])
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Krijgt een thema')
  })

  test('by a release that is moved into its time', async () => {
    const itemId = await pauses.publish('Schuift erin', { releaseAt: clock.ahead(600), endsAt: clock.ahead(1200) })
    await pauses.pause({ scope: 'item', id: itemId, from: clock.ahead(3600), ...asks })
    expect((await itemOf(itemId)).stage).toBe('approved')
    const moved = await moveRelease({
      req: await calendar.as('communications'),
      itemId,
      language: 'nl',
      releaseAt: clock.ahead(7200),
      endsAt: clock.ahead(9000),
      now: clock.now,
    })
    expect(moved).toMatchObject({ kind: 'moved', message: expect.stringContaining('een pauze die een nieuwe goedkeuring vraagt') })
    await expectAsked(itemId)
  })

  test('a pause that is over asks nothing of it', async () => {
    const itemId = await pauses.publish('Komt na afloop', { more: { themes: [calendar.themes.horeca] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online, ...asks })
    clock.later(60)
    await pauses.lift(brakeId)
    clock.later(60)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.online] } })
    expect(await pauses.headlines()).toContain('Komt na afloop')
    expect((await itemOf(itemId)).stage).toBe('approved')
  })
})

describe('what is new', () => {
  test('approved during a pause, it waits and appears in the second of the lift', async () => {
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    const itemId = await pauses.publish('Nieuw onder de pauze')
    expect(await pauses.headlines()).not.toContain('Nieuw onder de pauze')
    expect([await pauses.cardState(itemId), (await itemOf(itemId)).stage]).toEqual(['paused', 'approved'])
    clock.later(60)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Nieuw onder de pauze')
    expect(await pauses.cardState(itemId)).toBe('live')
  })

  test('a release after the lift comes at its own moment, not at the lift', async () => {
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    const itemId = await pauses.publish('Pas morgen', { releaseAt: clock.ahead(86_400) })
    expect(await pauses.cardState(itemId)).toBe('paused')
    clock.later(60)
    await pauses.lift(brakeId)
    expect([(await pauses.headlines()).includes('Pas morgen'), await pauses.cardState(itemId)]).toEqual([false, 'armed'])
    clock.later(86_340)
    expect(await pauses.headlines()).toContain('Pas morgen')
  })

  test('the sentence of the verdict says that it waits', async () => {
    const itemId = await writeItem(calendar, { headline: 'Wat doet mijn ja' })
    await askReview(calendar, { itemId, now: clock.now })
    await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    const [language] = (await pauses.panelOf(itemId)).languages
    expect(language?.sentenceNow).toContain('is pas te zien als die is opgeheven')
  })

  test('an item that comes under a paused theme is held at once, and freed when it leaves it', async () => {
    const itemId = await pauses.publish('Verhuist', { more: { themes: [calendar.themes.horeca] } })
    await pauses.pause({ scope: 'theme', id: calendar.themes.online })
    expect(await pauses.headlines()).toContain('Verhuist')
    clock.later(5)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.sexting] } })
    expect([(await pauses.headlines()).includes('Verhuist'), await pauses.cardState(itemId)]).toEqual([false, 'paused'])
    clock.later(5)
    await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.horeca] } })
    expect([(await pauses.headlines()).includes('Verhuist'), await pauses.cardState(itemId)]).toEqual([true, 'live'])
  })
})

describe('what a pause holds is not lost meanwhile', () => {
  test('the item cannot be thrown away: it would be back at the lift', async () => {
    const itemId = await pauses.publish('Niet weg te gooien')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId })
    const trash = { method: 'PATCH', as: 'communications', json: { deletedAt: clock.now } } as const
    expect((await http.rest(`/content-items/${itemId}`, trash)).status).toBe(409)
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now: clock.now })
    expect((await http.rest(`/content-items/${itemId}`, trash)).status).toBe(200)
    clock.later(5)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).not.toContain('Niet weg te gooien')
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
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    const variants = [{ ...(writeVariants(calendar, { channels: ['website'], headline: 'Met beeld' })[0] as object), media: [mediaId] }]
    const itemId = await writeItem(calendar, { headline: 'Met beeld', more: { variants } })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now: clock.now })
    const erase = () => http.rest(`/media/${mediaId}`, { as: 'communications', method: 'DELETE' })
    const answer = await erase()
    expect(answer.status, answer.text).toBe(409)
    clock.later(5)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Met beeld')
  })
})

describe('before it is set', () => {
  const preview = async (scope: BrakeScope, id: string, from: Instant | null = null) =>
    previewBrake({ req: await calendar.as('communications'), scope, id, from, now: clock.now })

  test('counts what stops, per channel, and what it cannot reach', async () => {
    const about = { more: { audiences: [calendar.audiences.ouderen], themes: [calendar.themes.horeca] } }
    await pauses.publish('Telt mee', { ...about, channels: ['website', 'schermen'] })
    await pauses.publish('Telt later mee', { ...about, releaseAt: clock.ahead(1000) })
    await pauses.publish('Telt niet mee')
    const { toPlace } = (await readStartPage({ req: await calendar.as('communications') })) ?? {}
    const task = toPlace?.find(({ title }) => title === 'Telt mee')
    const permalink = 'https://schermen.proef.example/9'
    await recordPlacement({ req: await calendar.as('communications'), publicId: task!.publicId, permalink, now: clock.now })
    const brakes = { overrideAccess: true, collection: SLUGS.brakes } as const
    const before = await calendar.payload.count(brakes)

    const seen = await preview('audience', calendar.audiences.ouderen)
    // Other tests left texts for this audience on the website.
    const website = seen?.channels.find(({ name }) => name === 'Website')
    expect(website).toMatchObject({ armed: 1 })
    expect(website?.live).toBeGreaterThanOrEqual(1)
    expect(seen?.channels.find(({ name }) => name === 'Schermen')).toEqual({ name: 'Schermen', live: 1, armed: 0 })
    expect(seen?.copies).toMatchObject([{ publicId: task!.publicId, title: 'Telt mee', channelName: 'Schermen', permalink }])
    const then = await preview('audience', calendar.audiences.ouderen, clock.ahead(1000))
    expect(then?.channels.find(({ name }) => name === 'Website')).toEqual({ name: 'Website', live: website!.live + 1, armed: 0 })
    expect(await calendar.payload.count(brakes)).toEqual(before)

    // A pause is no withdrawal: nobody is sent out to take anything down, and nothing is placed during it.
    await pauses.pause({ scope: 'audience', id: calendar.audiences.ouderen })
    const view = await readStartPage({ req: await calendar.as('communications') })
    const named = [...(view?.toTakeDown ?? []), ...(view?.toPlace ?? [])].map(({ title }) => title)
    expect(named).not.toContain('Telt mee')
  })

  test('says which themes lie below', async () => {
    expect(await preview('theme', calendar.themes.online)).toMatchObject({ name: 'Online', below: expect.arrayContaining(['Sexting']) })
    expect(await preview('theme', '404')).toBeNull()
  })
})
