import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { withdrawLanguage } from '@/actions/withdrawLanguage'
import type { DeliveryApi } from '@/delivery-api'
import { SLUGS } from '@/slugs'

import { approve, askReview, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Caller, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'
import { openPauses, type Pauses } from '../helpers/openPauses'
import { openStories } from '../helpers/openStories'

let calendar: Calendar
let http: Http
let api: DeliveryApi
let pauses: Pauses
let stories: ReturnType<typeof openStories>
const clock = openClock('2026-02-02T08:00:00Z')

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
  pauses = openPauses({ calendar, http, api, clock })
  stories = openStories({ calendar, later: clock.later })
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

async function reviewOf(itemId: string) {
  const [language] = (await pauses.panelOf(itemId)).languages
  return language!.review
}

async function itemOf(itemId: string) {
  return calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
}

describe('with new approval', () => {
  test('the old words stay away after the lift; the same words come back when somebody says yes again', async () => {
    const itemId = await pauses.publish('Eerst opnieuw lezen')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, needsApproval: true })
    expect((await itemOf(itemId)).stage).toBe('writing')
    clock.later(60)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).not.toContain('Eerst opnieuw lezen')
    expect(await pauses.cardState(itemId)).not.toBe('paused')
    clock.later(60)
    await askReview(calendar, { itemId, now: clock.now })
    expect(await pauses.headlines()).not.toContain('Eerst opnieuw lezen')
    expect(await approve(calendar, { itemId, moment: 'now', now: clock.now })).toMatchObject({ kind: 'approved', edition: 2 })
    expect(await pauses.headlines()).toContain('Eerst opnieuw lezen')
  })

  test('approved anew while the pause runs, it appears at the lift', async () => {
    const itemId = await pauses.publish('Tijdens de pauze gelezen')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, needsApproval: true })
    clock.later(60)
    await reviewAndApprove(calendar, { itemId, moment: 'now', now: clock.now })
    expect(await pauses.headlines()).not.toContain('Tijdens de pauze gelezen')
    clock.later(60)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).toContain('Tijdens de pauze gelezen')
  })

  /** A story that two people had said yes to, paused so that both have to say it again, and asked again. */
  async function pauseStory(headline: string): Promise<string> {
    const { itemId } = await stories.makeStory({ headline })
    expect(await pauses.headlines()).toContain(headline)
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, needsApproval: true })
    clock.later(60)
    await pauses.lift(brakeId)
    await askReview(calendar, { itemId, now: clock.later(60) })
    return itemId
  }

  test('of a story the new yes of who tells it is not enough: an adviser says yes anew too', async () => {
    const itemId = await pauseStory('Eerst de verteller')
    expect((await reviewOf(itemId)).stillNeeds.sort()).toEqual(['expert-assent', 'substance'])
    await stories.assent(itemId)
    expect(await pauses.headlines()).not.toContain('Eerst de verteller')
    expect(await approve(calendar, { itemId, moment: 'now', now: clock.later(1) })).toMatchObject({ kind: 'approved', edition: 2 })
    expect(await pauses.headlines()).toContain('Eerst de verteller')
  })

  test('nor the other way round', async () => {
    const itemId = await pauseStory('Eerst de adviseur')
    expect(await reviewOf(itemId)).toMatchObject({ hasApprovedThis: false })
    const waits = { kind: 'verdict-recorded', missing: ['expert-assent'] }
    expect(await approve(calendar, { itemId, moment: 'now', now: clock.later(1) })).toMatchObject(waits)
    expect(await pauses.headlines()).not.toContain('Eerst de adviseur')
    expect(await reviewOf(itemId)).toMatchObject({ hasApprovedThis: true, stillNeeds: ['expert-assent'] })
    await stories.assent(itemId)
    // The moment of the item has passed, so an adviser chooses one.
    expect(await approve(calendar, { itemId, moment: 'now', now: clock.later(1) })).toMatchObject({ kind: 'approved' })
    expect(await pauses.headlines()).toContain('Eerst de adviseur')
  })

  test('after a withdrawal both say yes anew as well', async () => {
    const { itemId } = await stories.makeStory({ headline: 'Na het intrekken' })
    clock.later(1)
    await withdrawLanguage({ req: await calendar.as('communications'), itemId, language: 'nl', reason: 'Klopt niet.', now: clock.now })
    await askReview(calendar, { itemId, now: clock.now })
    expect(await approve(calendar, { itemId, moment: 'now', now: clock.now })).toMatchObject({ kind: 'verdict-recorded', missing: ['expert-assent'] })
    expect(await pauses.headlines()).not.toContain('Na het intrekken')
  })

  test('a widened pause leaves what was approved after it was set', async () => {
    const req = await calendar.as('communications')
    const write = { collection: SLUGS.themes, overrideAccess: false, user: req.user, depth: 0, locale: 'nl' } as const
    const apart = await calendar.payload.create({ ...write, data: { name: 'Apart', slug: 'apart-later' } as never })
    const before = await pauses.publish('Ervoor', { more: { themes: [String(apart.id)] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online, needsApproval: true })
    clock.later(5)
    const after = await pauses.publish('Erna', { more: { themes: [String(apart.id)] } })
    clock.later(5)
    await calendar.payload.update({ ...write, id: apart.id, data: { parent: calendar.themes.online } })
    expect([(await itemOf(before)).stage, (await itemOf(after)).stage]).toEqual(['writing', 'approved'])
    clock.later(5)
    await pauses.lift(brakeId)
    const shown = await pauses.headlines()
    expect([shown.includes('Ervoor'), shown.includes('Erna')]).toEqual([false, true])
  })

  test('a coming one leaves readers what they have until it begins', async () => {
    const itemId = await pauses.publish('Nog even te lezen')
    await pauses.pause({ scope: 'item', id: itemId, from: clock.ahead(100), needsApproval: true })
    expect([(await pauses.headlines()).includes('Nog even te lezen'), (await itemOf(itemId)).stage]).toEqual([true, 'writing'])
    clock.later(100)
    expect(await pauses.headlines()).not.toContain('Nog even te lezen')
  })
})

describe('lifting', () => {
  test('item by item, then all; nothing twice', async () => {
    const one = await pauses.publish('Vrijgegeven')
    const other = await pauses.publish('Nog vast')
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    clock.later(10)
    expect(await pauses.lift(brakeId, one)).toMatchObject({ kind: 'brake-lifted', items: 1 })
    expect([(await pauses.headlines()).includes('Vrijgegeven'), (await pauses.headlines()).includes('Nog vast')]).toEqual([true, false])
    expect([await pauses.cardState(one), await pauses.cardState(other)]).toEqual(['live', 'paused'])
    expect(await pauses.lift(brakeId, one)).toMatchObject({ kind: 'blocked' })
    clock.later(10)
    expect(await pauses.lift(brakeId)).toMatchObject({ kind: 'brake-lifted' })
    expect(await pauses.headlines()).toContain('Nog vast')
    expect(await pauses.lift(brakeId)).toMatchObject({ kind: 'blocked' })
    expect(await pauses.lift(brakeId, other)).toMatchObject({ kind: 'blocked' })
  })

  test('what two pauses hold comes back with the last', async () => {
    const itemId = await pauses.publish('Dubbel vast')
    const byTheme = await pauses.pause({ scope: 'theme', id: calendar.themes.sexting })
    const byItem = await pauses.pause({ scope: 'item', id: itemId })
    clock.later(10)
    await pauses.lift(byTheme)
    expect([(await pauses.headlines()).includes('Dubbel vast'), await pauses.cardState(itemId)]).toEqual([false, 'paused'])
    clock.later(10)
    await pauses.lift(byItem)
    expect(await pauses.headlines()).toContain('Dubbel vast')
  })

  test('what was withdrawn during a pause does not come back', async () => {
    const itemId = await pauses.publish('Ingetrokken')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId })
    clock.later(10)
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now: clock.now })
    clock.later(10)
    await pauses.lift(brakeId)
    expect(await pauses.headlines()).not.toContain('Ingetrokken')
  })

  test('an item that it does not cover, or that is not there, is not found', async () => {
    const itemId = await pauses.publish('Ergens anders', { more: { themes: [calendar.themes.horeca] } })
    const brakeId = await pauses.pause({ scope: 'theme', id: calendar.themes.online })
    expect(await pauses.lift(brakeId, itemId)).toMatchObject({ kind: 'not-found' })
    expect(await pauses.lift(brakeId, '404')).toMatchObject({ kind: 'not-found' })
    expect(await pauses.lift('404')).toMatchObject({ kind: 'not-found' })
  })

  test('two at once: one lifts, one reads that it was lifted', async () => {
    const itemId = await pauses.publish('Tegelijk')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId })
    const outcomes = await Promise.all([pauses.lift(brakeId), pauses.lift(brakeId)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['blocked', 'brake-lifted'])
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
    const itemId = await pauses.publish(`Van ${as}`)
    const set = await http.rest('/brakes/set', { as, method: 'POST', json: body(itemId) })
    expect(set.status, set.text).toBe(status)
    expect((await pauses.headlines()).includes(`Van ${as}`)).toBe(status !== 200)
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
    const itemId = await pauses.publish(`Vast voor ${as}`)
    const brakeId = await pauses.pause({ scope: 'item', id: itemId })
    const lifted = await http.rest(`/brakes/${brakeId}/lifts`, { as, method: 'POST', json: {} })
    expect(lifted.status, lifted.text).toBe(status)
    expect((await pauses.headlines()).includes(`Vast voor ${as}`)).toBe(status === 200)
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
    const itemId = await pauses.publish('Niet langs de deur')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId })
    for (const as of ['administrator', 'communications', 'substance'] as const) {
      expect((await http.rest('/brakes', { as, method: 'POST', json: body(itemId) })).status).toBe(403)
      const lifted = { liftedAt: '2026-01-01T00:00:00.000Z' }
      expect((await http.rest(`/brakes/${brakeId}`, { as, method: 'PATCH', json: lifted })).status).toBe(403)
      expect((await http.rest(`/brakes/${brakeId}`, { as, method: 'DELETE' })).status).toBe(403)
    }
    expect(await pauses.headlines()).not.toContain('Niet langs de deur')
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
    const itemId = await pauses.publish('Woorden van het item')
    const brakeId = await pauses.pause({ scope: 'item', id: itemId, reason: 'Een melding in de wijk.' })
    clock.later(5)
    await pauses.lift(brakeId, itemId)
    await pauses.lift(brakeId)
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
