import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { dataFor, drawPicture, makeRecord, makeServed, NOW, uploadOf } from '../helpers/accessFixtures'
import { openHttp, queryOf, type Answer, type Caller, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'

const CALLERS: Caller[] = [
  'administrator',
  'communications',
  'substance',
  'expert',
  'partner',
  'viewer',
  'apiClient',
  'anonymous',
]

/**
 * A column is a caller in the order of CALLERS. `+` may; `-` is refused; `o` may ask, but this record is none
 * of theirs, so they find nothing. Without `versions` the collection keeps none.
 */
type Row = { read: string; create: string; update: string; delete: string; versions?: string; restore?: string; graphql?: string }

const VOCABULARY_OF_THE_OUTSIDE = {
  read: '++++++++',
  create: '+++-----',
  update: '+++-----',
  delete: '-++-----',
  versions: '+++-----',
  restore: '+++-----',
}
const VOCABULARY_OF_THE_INSIDE = { ...VOCABULARY_OF_THE_OUTSIDE, read: '++++++--' }
const PLANNING = {
  read: '+++--+--',
  create: '-++-----',
  update: '-++-----',
  delete: '-++-----',
  versions: '+++-----',
  restore: '-++-----',
}
const WRITTEN_BY_ACTIONS = { read: '+++--+--', create: '--------', update: '--------', delete: '--------' }

//                                          A C S E P V key anonymous
const TABLE: Record<string, Row> = {
  'content-items': {
    read: /*                               */ '+++oo+--',
    create: /*                             */ '-++-----',
    update: /*                             */ '-++o----',
    delete: /*                             */ '-++-----',
    versions: /*                           */ '+++-----',
    restore: /*                            */ '-++o----',
    graphql: 'ContentItems',
  },
  // Everybody may ask for campaigns; who does not read the plan finds the served ones, and this one is not.
  campaigns: { ...PLANNING, read: '+++oo+oo', graphql: 'Campaigns' },
  'year-plans': { ...PLANNING, graphql: 'YearPlans' },
  'time-entries': { ...PLANNING, graphql: 'TimeEntries' },
  'item-templates': { ...PLANNING, read: '+++-----', graphql: 'ItemTemplates' },
  // The record is shared and nobody's own.
  'saved-views': { read: '+++--+--', create: '+++--+--', update: 'ooo--o--', delete: 'ooo--o--', graphql: 'SavedViews' },
  // Links are made and ended by actions; whoever made one sees it, and the administrator all.
  'view-links': { read: '+oo--o--', create: '--------', update: '--------', delete: '--------', graphql: 'ViewLinks' },
  // Experts and partners find those of the items that they may read, and this one is in none.
  media: { read: '+++oo+--', create: '-++-----', update: '-++-----', delete: '-++-----', graphql: 'allMedia' },
  'attention-points': { ...VOCABULARY_OF_THE_INSIDE, graphql: 'AttentionPoints' },
  goals: { ...VOCABULARY_OF_THE_INSIDE, graphql: 'Goals' },
  levels: { ...VOCABULARY_OF_THE_INSIDE, graphql: 'Levels' },
  partners: { ...VOCABULARY_OF_THE_INSIDE, graphql: 'Partners' },
  themes: { ...VOCABULARY_OF_THE_OUTSIDE, graphql: 'Themes' },
  audiences: { ...VOCABULARY_OF_THE_OUTSIDE, graphql: 'Audiences' },
  channels: { ...VOCABULARY_OF_THE_OUTSIDE, graphql: 'Channels' },
  observances: { ...VOCABULARY_OF_THE_OUTSIDE, graphql: 'Observances' },
  // An old number does not come back in one go: changing one takes a second person.
  'help-lines': { ...VOCABULARY_OF_THE_OUTSIDE, restore: '--------', graphql: 'HelpLines' },
  'glossary-terms': { ...VOCABULARY_OF_THE_OUTSIDE, graphql: 'GlossaryTerms' },
  posts: { ...WRITTEN_BY_ACTIONS, read: '++++++++', graphql: 'Posts' },
  dispatches: { ...WRITTEN_BY_ACTIONS, graphql: 'Dispatches' },
  editions: { ...WRITTEN_BY_ACTIONS, graphql: 'Editions' },
  verdicts: { ...WRITTEN_BY_ACTIONS, graphql: 'Verdicts' },
  'item-languages': WRITTEN_BY_ACTIONS,
  'journal-entries': { ...WRITTEN_BY_ACTIONS, read: '+-+-----', graphql: 'JournalEntries' },
  // An expert finds their own; these are somebody else's.
  consents: { ...WRITTEN_BY_ACTIONS, read: '-++o----' },
  contributions: { ...WRITTEN_BY_ACTIONS, read: '-++o----' },
  comments: { ...WRITTEN_BY_ACTIONS, read: '-++o----' },
  suggestions: { ...WRITTEN_BY_ACTIONS, read: '-++o----' },
  'review-requests': { ...WRITTEN_BY_ACTIONS, graphql: 'ReviewRequests' },
  'teach-backs': { ...WRITTEN_BY_ACTIONS, graphql: 'TeachBacks' },
  brakes: { ...WRITTEN_BY_ACTIONS, graphql: 'Brakes' },
  'guest-links': { ...WRITTEN_BY_ACTIONS, read: '+++-----' },
  'mail-messages': { ...WRITTEN_BY_ACTIONS, read: '+-------' },
  // The record is a viewer's account: colleagues see the name, experts and partners do not.
  users: { read: '+++oo+--', create: '+-------', update: '+ooooo--', delete: '+-------', graphql: 'Users' },
  'api-clients': { read: '+-------', create: '+-------', update: '+-------', delete: '+-------', graphql: 'ApiClients' },
  // Everybody has preferences of their own by key (accessPeople.spec.ts); as records they are nobody's.
  'payload-preferences': { read: '--------', create: '--------', update: '--------', delete: '--------' },
  'payload-kv': { read: '--------', create: '--------', update: '--------', delete: '--------' },
  'payload-migrations': { read: '--------', create: '--------', update: '--------', delete: '--------' },
}

const WRITTEN_BY: ReadonlySet<string> = new Set([
  SLUGS.posts,
  SLUGS.dispatches,
  SLUGS.editions,
  SLUGS.verdicts,
  SLUGS.itemLanguages,
  SLUGS.journalEntries,
  'payload-migrations',
])

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  await makeServed(calendar)
  await calendar.payload.update({
    collection: SLUGS.users,
    id: calendar.people.partner,
    overrideAccess: true,
    data: { partner: await makeRecord(calendar, SLUGS.partners) },
  })
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

/** A record to be refused: the served ones where only actions write, a new one elsewhere. */
async function recordOf(slug: string): Promise<string> {
  if (slug === 'payload-migrations') return '00000000-0000-4000-8000-000000000000'
  if (slug === 'payload-preferences') {
    const user = { relationTo: SLUGS.users, value: calendar.people.substance2 }
    const made = await calendar.payload.db.create({ collection: slug, data: { key: `eigen-${Math.random()}`, value: {}, user } })
    return String(made.id)
  }
  if (!WRITTEN_BY.has(slug)) return makeRecord(calendar, slug)
  const { docs } = await calendar.payload.find({
    collection: slug as 'posts',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return String(docs[0]?.id)
}

const stillThere = async (slug: string, id: string): Promise<string> =>
  JSON.stringify(
    await calendar.payload.findByID({ collection: slug as 'posts', id, overrideAccess: true, disableErrors: true, depth: 0 }),
  )

const REFUSED = [401, 403, 404, 409, 501]

/** What the letter of the table promises, held against an answer about one record. */
function expectRecord({ letter, answer, id, what }: { letter: string; answer: Answer; id: string; what: string }): void {
  if (letter === '+') {
    expect(answer.status, `${what}: ${answer.text.slice(0, 300)}`).toBeLessThan(300)
    expect(answer.text, what).toContain(id)
    return
  }
  expect(REFUSED, `${what}: ${answer.status} ${answer.text.slice(0, 200)}`).toContain(answer.status)
  expect(answer.body.doc, what).toBeUndefined()
}

async function eachCaller(row: string, run: (input: { as: Caller; letter: string }) => Promise<void>): Promise<void> {
  expect(row).toHaveLength(CALLERS.length)
  for (const [index, as] of CALLERS.entries()) await run({ as, letter: row[index] ?? '?' })
}

test('the table names every collection, also those of Payload itself', () => {
  expect(Object.keys(TABLE).sort()).toEqual(calendar.payload.config.collections.map(({ slug }) => slug).sort())
})

describe.each(Object.entries(TABLE))('%s', (slug, row) => {
  const path = `/${slug}`

  test('read: list, count and by id over REST', async () => {
    const id = await recordOf(slug)
    const only = queryOf({ 'where[id][equals]': id, depth: 0 })
    await eachCaller(row.read, async ({ as, letter }) => {
      const list = await http.rest(`${path}${only}`, { as })
      const count = await http.rest(`${path}/count${only}`, { as })
      const byId = await http.rest(`${path}/${id}`, { as })
      if (letter === '-') {
        expectRecord({ letter, answer: list, id, what: `${as} list` })
        // An id and "count" are keys of one's own preferences, which are empty.
        if (slug === 'payload-preferences') return
        expectRecord({ letter, answer: byId, id, what: `${as} by id` })
        expectRecord({ letter, answer: count, id, what: `${as} count` })
        return
      }
      expectRecord({ letter, answer: byId, id, what: `${as} by id` })
      expect(list.status, `${as} list`).toBe(200)
      expect(list.body.docs.map((doc) => doc.id), `${as} list`).toEqual(letter === '+' ? [id] : [])
      expect(count.body.totalDocs, `${as} count`).toBe(letter === '+' ? 1 : 0)
    })
  })

  test('read over GraphQL and through the Local API', async () => {
    const id = await recordOf(slug)
    await eachCaller(row.read, async ({ as, letter }) => {
      const expected = letter === '+' ? [id] : []
      if (row.graphql) {
        const query = `{ ${row.graphql}(where: { id: { equals: "${id}" } }) { docs { id } totalDocs } }`
        const { body, text } = await http.graphql(query, { as })
        const found = body.data?.[row.graphql] as { docs: { id: string }[]; totalDocs: number } | null
        expect(found?.docs.map((doc) => doc.id) ?? [], `${as} over GraphQL: ${text}`).toEqual(expected)
        expect(Boolean(body.errors), `${as} over GraphQL: ${text}`).toBe(letter === '-')
      }
      if (slug === 'payload-migrations') return
      expect(await readLocally({ payload: calendar.payload, slug, id, as }), `${as} locally`).toEqual(expected)
    })
  })

  test('create', async () => {
    await eachCaller(row.create, async ({ as, letter }) => {
      const mark = `nieuw-${slug}-${as.toLowerCase()}`
      const ask =
        slug === SLUGS.media
          ? await uploadOf({ data: { alt: mark }, file: await drawPicture(100 + CALLERS.indexOf(as)) })
          : ({ method: 'POST', json: dataFor(slug, mark) } as const)
      const answer = await http.rest(path, { as, ...ask })
      expectRecord({ letter, answer, id: '"id"', what: as })
    })
  })

  test('update', async () => {
    await eachCaller(row.update, async ({ as, letter }) => {
      const id = await recordOf(slug)
      const before = await stillThere(slug, id)
      const { email: _, password: __, role: ___, ...json } = dataFor(slug, `anders-${slug}-${as.toLowerCase()}`)
      const answer = await http.rest(`${path}/${id}`, { as, method: 'PATCH', json })
      expectRecord({ letter, answer, id, what: as })
      const bulk = await http.rest(`${path}${queryOf({ 'where[id][equals]': id })}`, { as, method: 'PATCH', json })
      const bulkIds = (bulk.body.docs ?? []).map((doc) => doc.id)
      expect(bulkIds, `${as} in bulk`).toEqual(letter === '+' ? [id] : [])
      if (letter !== '+') expect(await stillThere(slug, id), as).toBe(before)
    })
  })

  test('delete', async () => {
    await eachCaller(row.delete, async ({ as, letter }) => {
      const id = await recordOf(slug)
      const before = await stillThere(slug, id)
      if (letter !== '+') await http.rest(`${path}${queryOf({ 'where[id][equals]': id })}`, { as, method: 'DELETE' })
      const answer = await http.rest(`${path}/${id}`, { as, method: 'DELETE' })
      // Payload deletes preferences by their key and says so when there is none.
      if (slug !== 'payload-preferences') expectRecord({ letter, answer, id, what: as })
      expect(await stillThere(slug, id), as).toBe(letter === '+' ? 'null' : before)
    })
  })
})

const VERSIONED = Object.entries(TABLE).flatMap(([slug, { versions, restore }]) =>
  versions && restore ? [{ slug, versions, restore }] : [],
)

describe.each(VERSIONED)('$slug', ({ slug, ...row }) => {
  const path = `/${slug}`

  test('reading and restoring a version', async () => {
    const id = await recordOf(slug)
    const { docs } = await calendar.payload.findVersions({
      collection: slug as 'themes',
      overrideAccess: true,
      where: { parent: { equals: id } },
    })
    const versionId = String(docs[0]?.id)
    await eachCaller(row.versions, async ({ as, letter }) => {
      const list = await http.rest(`${path}/versions${queryOf({ 'where[parent][equals]': id })}`, { as })
      expectRecord({ letter, answer: list, id: versionId, what: `${as} versions` })
      const one = await http.rest(`${path}/versions/${versionId}`, { as })
      expectRecord({ letter, answer: one, id: versionId, what: `${as} version` })
    })
    await eachCaller(row.restore, async ({ as, letter }) => {
      const before = await stillThere(slug, id)
      const answer = await http.rest(`${path}/versions/${versionId}`, { as, method: 'POST' })
      expectRecord({ letter, answer, id, what: `${as} restore` })
      if (letter !== '+') expect(await stillThere(slug, id), as).toBe(before)
    })
  })
})

async function readLocally({
  payload,
  slug,
  id,
  as,
}: {
  payload: Payload
  slug: string
  id: string
  as: Caller
}): Promise<string[]> {
  const user = await userOf(as)
  try {
    const { docs } = await payload.find({
      collection: slug as 'posts',
      overrideAccess: false,
      depth: 0,
      where: { id: { equals: id } },
      ...(user ? { user: user as never } : {}),
    })
    return docs.map((doc) => String(doc.id))
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return []
    throw error
  }
}

async function userOf(as: Caller): Promise<object | null> {
  if (as === 'anonymous') return null
  const collection = as === 'apiClient' ? SLUGS.apiClients : SLUGS.users
  const id = as === 'apiClient' ? http.apiClientId : calendar.people[as]
  return { ...(await calendar.payload.findByID({ collection, id, depth: 0, overrideAccess: true })), collection }
}
