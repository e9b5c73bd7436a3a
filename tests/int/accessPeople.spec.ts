import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { makeRecord, NOW } from '../helpers/accessFixtures'
import { openHttp, queryOf, type Caller, type Http } from '../helpers/http'
import { emailOf, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const COLLEAGUES = ['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer'] as const

let calendar: Calendar
let http: Http
let own: { forExpert: string; forPartner: string }

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  const partner = await makeRecord(calendar, SLUGS.partners)
  await calendar.payload.update({
    collection: SLUGS.users,
    id: calendar.people.partner,
    overrideAccess: true,
    data: { partner },
  })
  own = {
    forExpert: await writeItem(calendar, { title: 'Samen geschreven', more: { coWriters: [calendar.people.expert] } }),
    forPartner: await writeItem(calendar, { title: 'Gedeeld', more: { sharedWith: [partner], brief: 'INTERN-opdracht' } }),
  }
  await writeItem(calendar, { title: 'Van niemand anders' })
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

describe('what is shared with one person', () => {
  test.each([
    ['expert', 'Samen geschreven'],
    ['partner', 'Gedeeld'],
  ] as const)('the %s sees "%s" and no other item', async (as, title) => {
    const { body } = await http.rest('/content-items?depth=0', { as })
    expect(body.docs.map((doc) => doc.title)).toEqual([title])
    const { body: graphql } = await http.graphql('{ ContentItems { docs { title } } }', { as })
    expect(graphql.data).toEqual({ ContentItems: { docs: [{ title }] } })
  })

  test('an expert writes in it, but plans and shares nothing', async () => {
    const path = `/content-items/${own.forExpert}`
    const answer = await http.rest(path, {
      as: 'expert',
      method: 'PATCH',
      json: { title: 'Beter', plannedDate: '2026-07-01', coWriters: [], hoursPlanned: 3, owner: calendar.people.expert },
    })
    expect(answer.status, answer.text).toBe(200)
    const item = await calendar.payload.findByID({
      collection: SLUGS.contentItems,
      id: own.forExpert,
      overrideAccess: true,
      depth: 0,
    })
    expect(item).toMatchObject({ title: 'Beter', coWriters: [calendar.people.expert], owner: calendar.people.communications })
    expect(item.plannedDate ?? null).toBeNull()
    expect(item.hoursPlanned ?? null).toBeNull()
  })

  test('a partner changes nothing in it', async () => {
    const answer = await http.rest(`/content-items/${own.forPartner}`, { as: 'partner', method: 'PATCH', json: { title: 'x' } })
    expect(answer.status).toBe(403)
  })

  test.each(['expert', 'partner'] as const)('the %s sees no partners, hours or euros of it', async (as) => {
    const { text } = await http.rest('/content-items?depth=2', { as })
    expect(text).not.toMatch(/"(partners|sharedWith|hoursPlanned|eurosPlanned)"/)
  })
})

describe('people', () => {
  test.each(COLLEAGUES)('the %s sees e-mail addresses only as administrator, or their own', async (as) => {
    const seen = as === 'administrator' ? Object.keys(calendar.people) : [as]
    for (const path of ['/users?limit=100', '/content-items?depth=3&limit=100', '/campaigns?depth=3']) {
      const { text } = await http.rest(path, { as })
      for (const who of Object.keys(calendar.people) as (keyof Calendar['people'])[]) {
        if (!seen.includes(who)) expect(text, `${path} shows ${who}`).not.toContain(emailOf(who))
      }
    }
    const { text } = await http.rest('/users?limit=100', { as })
    for (const who of seen) expect(text).toContain(emailOf(who as 'viewer'))
    const { text: graphql } = await http.graphql('{ Users(limit: 50) { docs { id email } } }', { as })
    expect([...graphql.matchAll(/[a-z0-9]+@proef\.example/g)].map(([email]) => email).sort()).toEqual(
      seen.map((who) => emailOf(who as 'viewer')).sort(),
    )
  })

  test.each(COLLEAGUES.filter((role) => role !== 'administrator'))('the %s finds nobody by an address', async (as) => {
    const queries: Record<string, string>[] = [
      { 'where[email][like]': 'proef' },
      { 'where[email][equals]': emailOf('expert') },
      { 'where[or][0][email][like]': 'expert' },
      { sort: 'email' },
    ]
    for (const query of queries) {
      const { body, status } = await http.rest(`/users${queryOf(query)}`, { as })
      expect([status, body.docs], JSON.stringify(query)).toEqual([400, undefined])
    }
    const { body } = await http.rest(`/content-items${queryOf({ 'where[owner.email][like]': 'proef' })}`, { as })
    expect(body.docs).toBeUndefined()
    const { body: graphql } = await http.graphql('{ Users(where: { email: { like: "proef" } }) { totalDocs } }', { as })
    expect(graphql.data?.Users ?? null).toBeNull()
  })

  test('what keeps an account safe is shown to nobody', async () => {
    for (const as of COLLEAGUES) {
      const { text } = await http.rest('/users?limit=100', { as })
      expect(text, as).not.toMatch(/"(hash|salt|password|resetPasswordToken|resetPasswordExpiration)"/)
      const { text: clients } = await http.rest('/api-clients', { as })
      expect(clients, as).not.toMatch(/sleutel-voor-de-proef|"apiKeyIndex"/)
    }
  })

  test.each(['expert', 'partner'] as const)('the %s sees themselves and the advisers, no expert and no partner', async (as) => {
    const { body } = await http.rest('/users?limit=100&depth=0', { as })
    const names = ['administrator', 'communications', 'communications2', 'substance', 'substance2', as]
    expect(body.docs.map((doc) => doc.displayName).sort()).toEqual(names.map((name) => `Naam van ${name}`).sort())
  })

  test('nobody gives themselves another role, partner or address', async () => {
    for (const as of COLLEAGUES.filter((role) => role !== 'administrator')) {
      const id = calendar.people[as]
      const json = { role: 'administrator', email: `ander-${as}@proef.example`, displayName: `Naam van ${as}` }
      const answer = await http.rest(`/users/${id}`, { as, method: 'PATCH', json })
      expect(answer.status, answer.text).toBe(200)
      const stored = await calendar.payload.findByID({ collection: SLUGS.users, id, overrideAccess: true, depth: 0 })
      expect(stored).toMatchObject({ role: as, email: emailOf(as) })
    }
  })
})

describe('preferences', () => {
  test('each person has their own by key', async () => {
    for (const as of COLLEAGUES) {
      const saved = await http.rest('/payload-preferences/kolommen', { as, method: 'POST', json: { value: { of: as } } })
      expect(saved.status, saved.text).toBe(200)
    }
    for (const as of COLLEAGUES) {
      const { body } = await http.rest('/payload-preferences/kolommen', { as })
      expect(body).toMatchObject({ value: { of: as } })
    }
  })

  test.each<Caller>(['apiClient', 'anonymous'])('the %s has none', async (as) => {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await http.rest('/payload-preferences/kolommen', {
        as,
        method,
        ...(method === 'POST' ? { json: { value: 1 } } : {}),
      })
      expect(answer.status, method).toBe(403)
    }
  })
})

describe('settings', () => {
  test.each([
    ['administrator', 200, 200],
    ['communications', 200, 403],
    ['substance', 200, 403],
    ['expert', 200, 403],
    ['partner', 200, 403],
    ['viewer', 200, 403],
    ['apiClient', 403, 403],
    ['anonymous', 403, 403],
  ] as const)('the %s reads them with %i and changes them with %i', async (as, read, update) => {
    expect((await http.rest('/globals/settings', { as })).status).toBe(read)
    const json = { websiteUrl: `https://${as.toLowerCase()}.example` }
    expect((await http.rest('/globals/settings', { as, method: 'POST', json })).status).toBe(update)
  })

  test('an object is no name', async () => {
    const json = { municipalityName: { a: 1 } }
    expect((await http.rest('/globals/settings', { as: 'administrator', method: 'POST', json })).status).toBe(400)
  })
})
