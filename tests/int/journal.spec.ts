import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { JournalEntry } from '@/payload-types'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { askReview, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { emailOf, openCalendar, TEST_PASSWORD, writeItem, type Calendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  // Signs in, so that later entries are of the act alone.
  for (const who of ['administrator', 'communications'] as const) await http.rest('/users/me', { as: who })
})
afterAll(() => calendar.close())

/** What an act added to the journal. */
async function entriesOf(act: () => Promise<unknown>): Promise<JournalEntry[]> {
  const before = await readJournal(calendar.payload)
  await act()
  return (await readJournal(calendar.payload)).slice(before.length)
}

async function expectDone(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer
  expect(status, text).toBeLessThan(300)
}

const as = (who: 'administrator' | 'communications') => ({ as: who, headers: {} })
const EMAIL = 'pas.begonnen@proef.example'
let newUserId = ''
let keyId = ''
const NEW_KEY = 'een-heel-geheime-sleutel-9f2c'

type Act = {
  name: string
  act: () => Promise<unknown>
  expected: () => Partial<JournalEntry>
}

/** In order: some need what those before them made. */
const ACTS: Act[] = [
  {
    name: 'a sign-in',
    act: () => http.rest('/users/login', { method: 'POST', json: { email: emailOf('substance'), password: TEST_PASSWORD } }),
    expected: () => ({
      action: 'signed-in',
      actorKind: 'user',
      actorId: calendar.people.substance,
      objectType: SLUGS.users,
      objectId: calendar.people.substance,
      result: 'ok',
    }),
  },
  {
    name: 'a failed sign-in of somebody who exists',
    act: () => http.rest('/users/login', { method: 'POST', json: { email: emailOf('substance'), password: 'verkeerd' } }),
    expected: () => ({ action: 'sign-in-failed', actorKind: 'anonymous', actorId: null, objectId: null, result: 'refused' }),
  },
  {
    name: 'a failed sign-in of somebody who does not exist',
    act: () => http.rest('/users/login', { method: 'POST', json: { email: 'niemand@proef.example', password: 'verkeerd' } }),
    expected: () => ({ action: 'sign-in-failed', actorKind: 'anonymous', actorId: null, objectId: null, result: 'refused' }),
  },
  {
    name: 'a new user',
    act: () =>
      expectDone(
        http.rest('/users', {
          ...as('administrator'),
          method: 'POST',
          json: { email: EMAIL, password: 'nieuw-wachtwoord-2026', displayName: 'Schuilnaam Ster', role: 'viewer' },
        }),
      ),
    expected: () => ({ action: 'user-created', actorId: calendar.people.administrator, objectType: SLUGS.users, objectId: newUserId }),
  },
  {
    name: 'a change of role',
    act: () =>
      expectDone(
        http.rest(`/users/${newUserId}`, { ...as('administrator'), method: 'PATCH', json: { role: 'communications' } }),
      ),
    expected: () => ({
      action: 'role-changed',
      actorId: calendar.people.administrator,
      objectId: newUserId,
      details: { fields: ['role'], role: 'communications', before: 'viewer' },
    }),
  },
  {
    name: 'a change of name',
    act: () =>
      expectDone(
        http.rest(`/users/${newUserId}`, {
          ...as('administrator'),
          method: 'PATCH',
          json: { displayName: 'Schuilnaam Maan' },
        }),
      ),
    expected: () => ({ action: 'user-changed', objectId: newUserId, details: { fields: ['displayName'] } }),
  },
  {
    name: 'a removed user',
    act: () => expectDone(http.rest(`/users/${newUserId}`, { ...as('administrator'), method: 'DELETE' })),
    expected: () => ({ action: 'user-deleted', actorId: calendar.people.administrator, objectId: newUserId }),
  },
  {
    name: 'a new key',
    act: () =>
      expectDone(
        http.rest('/api-clients', {
          ...as('administrator'),
          method: 'POST',
          json: { name: 'Sociale media', enableAPIKey: true, apiKey: NEW_KEY },
        }),
      ),
    expected: () => ({ action: 'key-created', actorId: calendar.people.administrator, objectType: SLUGS.apiClients, objectId: keyId }),
  },
  {
    name: 'a key that is switched off',
    act: () =>
      expectDone(
        http.rest(`/api-clients/${keyId}`, { ...as('administrator'), method: 'PATCH', json: { enableAPIKey: false } }),
      ),
    expected: () => ({ action: 'key-revoked', objectId: keyId, details: { enabled: false } }),
  },
  {
    name: 'a key that is thrown away',
    act: () => expectDone(http.rest(`/api-clients/${keyId}`, { ...as('administrator'), method: 'DELETE' })),
    expected: () => ({ action: 'key-revoked', objectId: keyId, details: { deleted: true } }),
  },
  {
    name: 'a change of a word list',
    act: () =>
      expectDone(
        http.rest(`/themes/${calendar.themes.horeca}`, {
          ...as('communications'),
          method: 'PATCH',
          json: { name: 'Uitgaan en horeca' },
        }),
      ),
    expected: () => ({
      action: 'vocabulary-changed',
      actorId: calendar.people.communications,
      objectType: SLUGS.themes,
      objectId: calendar.themes.horeca,
      details: { operation: 'update', fields: ['name'] },
    }),
  },
  {
    name: 'a change of the settings',
    act: () =>
      expectDone(
        http.rest('/globals/settings', {
          ...as('administrator'),
          method: 'POST',
          json: { contactEmail: 'bereikbaar@proef.example' },
        }),
      ),
    expected: () => ({ action: 'settings-changed', objectType: GLOBAL_SLUGS.settings, objectId: GLOBAL_SLUGS.settings }),
  },
]

describe('each of these makes exactly one entry', () => {
  test.each(ACTS.map((act) => [act.name, act] as const))('%s', async (_name, { act, expected }) => {
    const entries = await entriesOf(act)
    if (entries[0]?.action === 'user-created') newUserId = String(entries[0].objectId)
    if (entries[0]?.action === 'key-created') keyId = String(entries[0].objectId)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ origin: 'rest', ...expected() })
  })

  test('a sign-out, by the one who signs out', async () => {
    const entries = await entriesOf(() => expectDone(http.rest('/users/logout', { ...as('communications'), method: 'POST' })))
    expect(entries).toMatchObject([
      { action: 'signed-out', origin: 'rest', actorKind: 'user', actorId: calendar.people.communications },
    ])
  })

  test('an act through GraphQL and one by the program itself carry their own origin', async () => {
    const graphql = await entriesOf(async () => {
      const { body, text } = await http.graphql(
        `mutation ($id: String!) { updateTheme(id: $id, data: { sortOrder: 5 }) { id } }`,
        { as: 'administrator', variables: { id: calendar.themes.horeca } },
      )
      expect(body.errors, text).toBeUndefined()
    })
    expect(graphql).toMatchObject([{ origin: 'graphql', actorId: calendar.people.administrator }])
    const local = await entriesOf(() =>
      calendar.payload.update({
        collection: SLUGS.themes,
        id: calendar.themes.horeca,
        overrideAccess: true,
        data: { sortOrder: 7 },
      }),
    )
    expect(local).toMatchObject([{ origin: 'local', actorKind: 'system', actorId: null }])
  })
})

describe('the journal as a whole', () => {
  test('holds no address, name, password, key, or word of a text', async () => {
    const secret = 'Niemand buiten mag dit lezen'
    const itemId = await writeItem(calendar, { headline: secret, text: `${secret} in de tekst.`, title: `${secret} als titel` })
    await askReview(calendar, { itemId, now: '2026-01-06T09:00:00Z' })
    const whole = JSON.stringify(await readJournal(calendar.payload))
    expect(whole).toContain(itemId)
    expect(whole).not.toContain('@')
    for (const word of [secret, 'Schuilnaam', 'Naam van', TEST_PASSWORD, 'wachtwoord-2026', NEW_KEY, 'verkeerd']) {
      expect(whole).not.toContain(word)
    }
  })

  test('starts with its genesis, before the first user', async () => {
    const [first, second] = await readJournal(calendar.payload)
    expect(first).toMatchObject({ seq: 1, action: 'genesis', actorKind: 'system', origin: 'system', previousHash: '0'.repeat(64) })
    expect(second).toMatchObject({ seq: 2, previousHash: first!.hash })
  })

  test('cannot be changed or shortened over the Local API, even by the program', async () => {
    const { payload } = calendar
    const [entry] = await readJournal(payload)
    const target = { collection: SLUGS.journalEntries, id: entry!.id, overrideAccess: true } as const
    await expect(payload.update({ ...target, data: { action: 'signed-in' } })).rejects.toThrow()
    await expect(payload.delete(target)).rejects.toThrow()
    await expectConsistent(calendar)
  })

  test('stays whole and without gaps when twenty people write at once through REST', async () => {
    const before = (await readJournal(calendar.payload)).length
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        http.rest('/themes', {
          as: 'administrator',
          method: 'POST',
          json: { name: `Gelijktijdig ${index}`, slug: `gelijktijdig-${index}` },
        }),
      ),
    )
    const refused = answers.filter(({ status }) => status >= 300)
    const journal = await readJournal(calendar.payload)
    expect(refused.map(({ status, text }) => `${status} ${text}`)).toEqual([])
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1))
    expect(journal.length).toBe(before + 20)
    await expectConsistent(calendar)
  })
})
