import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { saveParagraphs } from '@/actions/saveParagraphs'
import type { DeliveryApi } from '@/delivery-api'
import { readParagraphs } from '@/domain/coWriting/textFields'
import { parseInstant } from '@/domain/time/instant'
import { writerOfSession } from '@/queries/readWriter'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { askReview, currentHash, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { CALLERS, openHttp, queryOf, type Caller, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'
import { openStories } from '../helpers/openStories'
import { PLAN_DOORS, readPlan, readPlanFile } from '../helpers/planDoors'

/** Words that nobody approved: every door below tries to bring them to readers. */
const UNAPPROVED = 'NIETGOEDGEKEURD'
/** Words of a story whose teller took back their consent. */
const REVOKED = 'INGETROKKENVERHAAL'
const APPROVED = 'Goedgekeurde woorden'

const clock = openClock('2026-03-02T08:00:00Z')
let calendar: Calendar
let http: Http
let api: DeliveryApi
/** live: served now; armed: approved for later; draft: release moment past, never approved; story: taken back */
const items = { live: '', armed: '', draft: '', story: '' }
let consentId = ''
let picture = { sha256: '', filename: '' }
let oldVersion = ''

beforeAll(async () => {
  calendar = await openCalendar()
  clock.later(0)
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
  const coWriters = [calendar.people.expert]
  items.live = await writeItem(calendar, { title: UNAPPROVED, headline: `${UNAPPROVED} eerste opzet`, more: { coWriters, plannedDate: '2026-03-03' } })
  await write({ itemId: items.live, headline: APPROVED })
  await reviewAndApprove(calendar, { itemId: items.live, moment: 'now', now: clock.later(60) })
  items.armed = await writeItem(calendar, { title: UNAPPROVED, headline: APPROVED, releaseAt: '2026-03-20T08:00:00Z', more: { coWriters, plannedDate: '2026-03-20' } })
  await reviewAndApprove(calendar, { itemId: items.armed, now: clock.later(60) })
  items.draft = await writeItem(calendar, {
    title: `${UNAPPROVED} werktitel`,
    headline: UNAPPROVED,
    releaseAt: '2026-03-01T08:00:00Z',
    more: { coWriters, plannedDate: '2026-03-01' },
  })
  items.story = await tellAndRevoke()
  const { docs } = await calendar.payload.findVersions({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    where: { parent: { equals: items.live } },
    sort: 'createdAt',
    limit: 1,
  })
  oldVersion = String(docs[0]?.id)
  clock.later(60)
})
afterAll(async () => {
  await expectConsistent(calendar)
  api.close()
  await calendar.close()
})

async function write({ itemId, headline }: { itemId: string; headline: string }): Promise<void> {
  const answer = await http.rest(`/content-items/${itemId}?locale=nl`, { as: 'communications', method: 'PATCH', json: wordsWith(headline) })
  expect(answer.status, answer.text.slice(0, 300)).toBe(200)
}

async function tellAndRevoke(): Promise<string> {
  const stories = openStories({ calendar, later: clock.later })
  const story = await stories.makeStory({ title: REVOKED, headline: REVOKED, words: REVOKED, quote: `${REVOKED} als citaat.`, more: { plannedDate: '2026-03-12' } })
  consentId = story.consentIds[0] ?? ''
  picture = story.picture
  expect(await readOutside()).toContain(REVOKED)
  expect(await readPicture()).toBe(200)
  const revoked = await stories.revoke(story.consentIds)
  expect(revoked.kind, JSON.stringify(revoked)).toBe('consent-revoked')
  return story.itemId
}

/** Whether anybody gets the picture of the story as its readers did. */
async function readPicture(): Promise<number> {
  const answer = await api.app.request(`/delivery/v1/media/${picture.sha256}/small`)
  await answer.body?.cancel()
  return answer.status
}

const wordsWith = (headline: string) => ({
  variants: [
    {
      channel: calendar.channels.website,
      headline,
      text: convertToRichText({ markup: `${headline} in de tekst.`, language: 'nl' }),
    },
  ],
})

/** What the outside reads first at this second: the lists, through each of its doors. */
async function readOutside(): Promise<string> {
  const delivery = await api.app.request('/delivery/v1/posts?pageSize=100')
  const rest = await http.rest(`/posts${queryOf({ depth: 2, limit: 100 })}`)
  const graph = await http.graphql('{ Posts(limit: 100) { docs { headline summary text { html plain } } } }')
  return [await delivery.text(), rest.text, graph.text].join('\n')
}

/** Everything else that it can ask for: each post by its name, and every other collection. */
async function readOutsideWhole(): Promise<string> {
  const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, depth: 0, pagination: false, select: { publicId: true } })
  const byId = [...new Set(docs.map(({ publicId }) => `/posts/${publicId}`))]
  const seen: string[] = []
  for (const path of [...byId, '/campaigns', '/help-lines'])
    seen.push(await (await api.app.request(`/delivery/v1${path}`)).text())
  for (const slug of ['campaigns', 'media', 'content-items', 'editions'])
    seen.push((await http.rest(`/${slug}${queryOf({ depth: 2, limit: 100 })}`)).text)
  for (const { id } of docs) seen.push((await http.rest(`/posts/${id}`)).text)
  return seen.join('\n')
}

/** Now, when the armed one appears, and far away. */
async function readOutsideEver(): Promise<string> {
  const real = clock.now
  const seen: string[] = []
  for (const moment of [real, parseInstant('2026-03-20T08:00:00Z'), parseInstant('2027-06-01T00:00:00Z')]) {
    clock.jumpTo(moment)
    seen.push(await readOutside(), await readOutsideWhole())
  }
  clock.jumpTo(real)
  return seen.join('\n')
}

type Door = {
  name: string
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: () => string
  json?: () => unknown | Promise<unknown>
  graphql?: () => string
  file?: () => Promise<FormData>
  /** as a hook of the program would write: past all access, on behalf of a person */
  local?: (req: PayloadRequest) => Promise<unknown>
  /** who gets through, so that the door is really there; absent: nobody does */
  opensFor?: Caller
}

/** The year's workbook with one row that says of an unapproved card that it was approved. */
async function fileOf(): Promise<FormData> {
  const { bytes } = await http.rest('/content-items/workbook?jaar=2026', { as: 'communications' })
  const [header = [], ...rows] = (await readXlsx(bytes)).sheets[0]?.rows ?? []
  const row = rows.find((cells) => cells.includes(items.draft))
  if (!row) throw new Error('the card is not in the workbook')
  const cells = header.map((name, index) => (name === 'Titel' ? UNAPPROVED : String(name).startsWith('Fase') ? 'Goedgekeurd' : (row[index] ?? null)))
  const file = new Blob([new Uint8Array(await writeXlsx({ sheets: [{ name: 'Kaarten', rows: [header, cells] }] }))])
  const formWith = (fields: Record<string, string>) => {
    const form = new FormData()
    form.set('file', file, 'jaar.xlsx')
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return form
  }
  const seen = await http.rest('/content-items/workbook-imports', { as: 'communications', method: 'POST', raw: formWith({ isPreview: 'true' }) })
  return formWith({ isPreview: 'false', digest: String((seen.body as { digest?: unknown }).digest) })
}

const asHook = { overrideAccess: true, depth: 0, locale: 'nl' } as const
const item = (name: keyof typeof items, rest = '') => `/content-items/${items[name]}${rest}`
const onlyItem = (name: keyof typeof items) => queryOf({ 'where[id][equals]': items[name], locale: 'nl' })

const DOORS: Door[] = [
  { name: 'edit what is live', method: 'PATCH', path: () => item('live', '?locale=nl'), json: () => wordsWith(UNAPPROVED), opensFor: 'communications' },
  { name: 'edit what is armed', method: 'PATCH', path: () => item('armed', '?locale=nl'), json: () => wordsWith(UNAPPROVED), opensFor: 'substance' },
  { name: 'edit in bulk', method: 'PATCH', path: () => `/content-items${onlyItem('live')}`, json: () => wordsWith(UNAPPROVED), opensFor: 'communications' },
  {
    name: 'write the stage',
    method: 'PATCH',
    path: () => item('draft', '?locale=nl'),
    json: () => ({ stage: 'approved', archivedAt: null, sealedAt: null, cardFrom: '2026-01-01', ...wordsWith(UNAPPROVED) }),
    opensFor: 'communications',
  },
  { name: 'write the planned day', method: 'PATCH', path: () => item('draft'), json: () => ({ plannedDate: '2026-03-02', releaseAt: '2026-03-01T00:00:00Z' }), opensFor: 'communications' },
  {
    name: 'create as approved',
    method: 'POST',
    path: () => '/content-items?locale=nl',
    json: () => ({ title: 'Nieuw', stage: 'approved', releaseAt: '2026-03-01T00:00:00Z', ...wordsWith(UNAPPROVED) }),
    opensFor: 'communications',
  },
  { name: 'duplicate', method: 'POST', path: () => item('live', '/duplicate'), json: () => ({ title: UNAPPROVED }), opensFor: 'communications' },
  { name: 'restore an older version', method: 'POST', path: () => `/content-items/versions/${oldVersion}`, opensFor: 'communications' },
  { name: 'plan quickly', method: 'POST', path: () => '/content-items/plans', json: () => ({ title: UNAPPROVED, plannedDate: '2026-03-02' }), opensFor: 'communications' },
  {
    name: 'GraphQL',
    method: 'POST',
    path: () => '',
    graphql: () => `mutation { updateContentItem(id: "${items.live}", data: { discreetTitle: "${UNAPPROVED}" }, locale: nl) { id } }`,
    opensFor: 'communications',
  },
  { name: 'import a workbook', method: 'POST', path: () => '/content-items/workbook-imports', file: fileOf, opensFor: 'communications' },
  {
    name: 'write the stage from a hook',
    method: 'PATCH',
    path: () => '',
    local: (req) =>
      calendar.payload.update({
        ...asHook,
        collection: SLUGS.contentItems,
        id: items.draft,
        data: { stage: 'approved', cardFrom: '2026-01-01', ...wordsWith(UNAPPROVED) } as never,
        req,
      }),
    opensFor: 'communications',
  },
  {
    name: 'change an edition from a hook',
    method: 'PATCH',
    path: () => '',
    local: async (req) => {
      const { docs } = await calendar.payload.find({ ...asHook, collection: SLUGS.editions, where: { item: { equals: items.live } }, limit: 1 })
      return calendar.payload.update({ ...asHook, collection: SLUGS.editions, id: docs[0]!.id, data: { content: { headline: UNAPPROVED } } as never, req })
    },
  },
  { name: 'GraphQL on posts', method: 'POST', path: () => '', graphql: () => `mutation { createPost(data: { publicId: "p_x", headline: "${UNAPPROVED}" }) { id } }` },
  { name: 'approve with a stale hash', method: 'POST', path: () => item('live', '/approvals'), json: () => ({ language: 'nl', contentHash: 'a'.repeat(64), moment: 'now' }) },
  {
    name: 'approve what nobody asked to approve',
    method: 'POST',
    path: () => item('draft', '/approvals'),
    json: async () => ({ language: 'nl', contentHash: await currentHash(calendar, items.draft), moment: 'now' }),
  },
  ...(['posts', 'editions', 'item-languages', 'verdicts', 'journal-entries', 'dispatches', 'consents', 'brakes', 'guest-links', 'review-requests'] as const).map(
    (slug): Door => ({
      name: `create in ${slug}`,
      method: 'POST',
      path: () => `/${slug}`,
      json: () => ({ item: items.draft, language: 'nl', stage: 'approved', headline: UNAPPROVED, publicId: 'p_valsvalsvalsvalsvals', servedFrom: '2026-01-01T00:00:00Z', servedUntil: '9999-01-01T00:00:00Z' }),
    }),
  ),
  ...(['posts', 'editions', 'item-languages', 'verdicts', 'journal-entries', 'consents'] as const).flatMap((slug): Door[] => [
    { name: `change all of ${slug}`, method: 'PATCH', path: () => `/${slug}${queryOf({ 'where[id][exists]': 'true' })}`, json: () => ({ headline: UNAPPROVED, stage: 'approved', content: {}, revokedAt: null }) },
    { name: `empty ${slug}`, method: 'DELETE', path: () => `/${slug}${queryOf({ 'where[id][exists]': 'true' })}` },
  ]),
  { name: 'prolong what was taken back', method: 'POST', path: () => `/consents/${consentId}/prolongations`, json: () => ({ lastDay: null }) },
  { name: 'move the release of what was taken back', method: 'POST', path: () => item('story', '/release-moves'), json: () => ({ language: 'nl', releaseAt: '2026-03-02T00:00:00Z' }) },
  {
    name: 'approve what was taken back',
    method: 'POST',
    path: () => item('story', '/approvals'),
    json: async () => ({ language: 'nl', contentHash: await currentHash(calendar, items.story), moment: 'now' }),
  },
  { name: 'write as a guest without a link', method: 'POST', path: () => item('live', '/co-writing/comments'), json: () => ({ language: 'nl', body: UNAPPROVED }), opensFor: 'expert' },
]

async function runLocally(local: NonNullable<Door['local']>, as: keyof Calendar['people']) {
  try {
    await local(await calendar.as(as))
    return { status: 200, text: '', body: { errors: [] as unknown[] } }
  } catch (error) {
    return { status: 403, text: String(error), body: { errors: [error] as unknown[] } }
  }
}

describe.each(PLAN_DOORS)('$name', ({ name, opensFor }) => {
  test.each(CALLERS)('gives %s discreet titles at most', async (as) => {
    const seen = await readPlan({ calendar, http, now: clock.now, door: name, as })
    expect(seen !== null).toBe(opensFor.includes(as))
    if (seen === null) return
    expect(seen).toContain('Tip van de week')
    for (const words of [UNAPPROVED, REVOKED, APPROVED, 'Dit gaat over grenzen']) expect(seen, words).not.toContain(words)
  })
})

test('the workbook of the team has its working titles, and nothing of what was taken back', async () => {
  const seen = await readPlanFile({ http, path: 'workbook?jaar=2026&voor=team', as: 'communications' })
  expect(seen).toContain(UNAPPROVED)
  expect(seen).not.toContain(REVOKED)
})

test('the picture of what was taken back is nobody’s any more', async () => {
  expect(await readPicture()).toBe(404)
  for (const as of CALLERS) expect((await http.rest(`/media/file/${picture.filename}`, { as })).status, as).toBeGreaterThan(400)
})

describe.each(DOORS)('$name', (door) => {
  test('by no role brings anything unapproved or taken back to readers', async () => {
    for (const as of CALLERS) {
      clock.later(1)
      const json = await door.json?.()
      // Only people of the calendar set off its hooks.
      if (door.local && (as === 'apiClient' || as === 'anonymous')) continue
      const answer = door.local
        ? await runLocally(door.local, as as keyof Calendar['people'])
        : door.graphql
          ? await http.graphql(door.graphql(), { as })
          : await http.rest(door.path(), { as, method: door.method, ...(json === undefined ? {} : { json }), ...(door.file ? { raw: await door.file() } : {}) })
      const isThrough = answer.status < 300 && !answer.body.errors?.length
      if (as === door.opensFor) expect(isThrough, `${as}: ${answer.text.slice(0, 300)}`).toBe(true)
      if (door.opensFor === undefined) expect(isThrough, `${as}: ${answer.text.slice(0, 300)}`).toBe(false)
      const seen = await readOutside()
      expect(seen, as).not.toContain(UNAPPROVED)
      expect(seen, as).not.toContain(REVOKED)
    }
    const ever = await readOutsideEver()
    expect(ever).not.toContain(UNAPPROVED)
    expect(ever).not.toContain(REVOKED)
    expect(ever.split(APPROVED).length).toBeGreaterThan(3)
  })
})

test('nobody approves their own words, also after a comma of a co-writer', async () => {
  const approveAs = async (as: Caller) =>
    http.rest(item('draft', '/approvals'), {
      as,
      method: 'POST',
      json: { language: 'nl', contentHash: await currentHash(calendar, items.draft), moment: 'now' },
    })
  const before = await http.rest(item('draft', '?locale=nl'), { as: 'substance', method: 'PATCH', json: wordsWith(`${UNAPPROVED} van een adviseur`) })
  expect(before.status, before.text.slice(0, 300)).toBe(200)
  const written = await currentHash(calendar, items.draft)
  const stored = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: items.draft, overrideAccess: true, depth: 0, locale: 'nl' })
  const base = readParagraphs({ field: 'text', value: stored.variants?.[0]?.text }).map(({ key, text }) => ({ key, text }))
  const comma = await saveParagraphs({
    writer: writerOfSession({ req: await calendar.as('expert'), itemId: items.draft })!,
    language: 'nl',
    fields: [{ channelId: calendar.channels.website, field: 'text', base, mine: base.map(({ key, text }) => ({ key, text: `${text},` })) }],
    now: clock.later(60),
  })
  expect(comma.kind, JSON.stringify(comma)).toBe('paragraphs-saved')
  expect(await currentHash(calendar, items.draft)).not.toBe(written)
  await askReview(calendar, { itemId: items.draft, now: clock.later(60) })
  // Nothing but the words being theirs keeps this adviser from approving: the next one may.
  const own = await approveAs('substance')
  expect([own.status, own.text]).toEqual([403, expect.stringContaining('U schreef of wijzigde deze tekst zelf')])
  expect(await readOutsideEver()).not.toContain(UNAPPROVED)
  const other = await approveAs('substance2')
  expect(other.status, other.text).toBe(200)
  expect(await readOutside()).toContain(UNAPPROVED)
})

describe('words that somebody else copied stay of who wrote them', () => {
  const doors: [string, (itemId: string) => { path: string; json: object }][] = [
    ['the calendar', (itemId) => ({ path: '/content-items/copies', json: { itemId, plannedDate: '2026-05-01' } })],
    ['Payload', (itemId) => ({ path: `/content-items/${itemId}/duplicate`, json: {} })],
  ]
  test.each(doors)('over %s', async (_name, doorOf) => {
    const original = await writeItem(calendar, { headline: 'Om te kopiëren' })
    const written = await http.rest(`/content-items/${original}?locale=nl`, { as: 'substance', method: 'PATCH', json: wordsWith(`${UNAPPROVED} van een ander`) })
    expect(written.status, written.text.slice(0, 300)).toBe(200)
    const { path, json } = doorOf(original)
    const copied = await http.rest(path, { as: 'communications', method: 'POST', json })
    expect([200, 201], copied.text.slice(0, 300)).toContain(copied.status)
    const itemId = String((copied.body as unknown as { itemId?: string }).itemId ?? copied.body.doc.id)
    const authors = (await readItemLanguages({ req: await calendar.as(null), itemId })).get('nl')?.authorIds
    expect(authors?.toSorted()).toEqual([calendar.people.substance, calendar.people.communications].toSorted())
    await askReview(calendar, { itemId, now: clock.later(60) })
    const asked = await http.rest(`/content-items/${itemId}/approvals`, {
      as: 'substance',
      method: 'POST',
      json: { language: 'nl', contentHash: await currentHash(calendar, itemId), moment: 'now' },
    })
    expect([asked.status, asked.text]).toEqual([403, expect.stringContaining('U schreef of wijzigde deze tekst zelf')])
  })
})

test('two approvals at once give one edition', async () => {
  const itemId = await writeItem(calendar, { headline: 'Twee tegelijk' })
  await askReview(calendar, { itemId, now: clock.later(60) })
  const json = { language: 'nl', contentHash: await currentHash(calendar, itemId), moment: 'now' }
  const path = `/content-items/${itemId}/approvals`
  const answers = await Promise.all((['substance', 'substance2'] as const).map((as) => http.rest(path, { as, method: 'POST', json })))
  expect(answers.map(({ status }) => status).sort()[0]).toBe(200)
  const { totalDocs } = await calendar.payload.count({ collection: SLUGS.editions, overrideAccess: true, where: { item: { equals: itemId } } })
  expect(totalDocs).toBe(1)
})
