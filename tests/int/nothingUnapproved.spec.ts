import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { giveAssent } from '@/actions/giveAssent'
import { giveConsent } from '@/actions/giveConsent'
import { revokeConsent } from '@/actions/revokeConsent'
import { saveParagraphs } from '@/actions/saveParagraphs'
import type { DeliveryApi } from '@/delivery-api'
import { readParagraphs } from '@/domain/coWriting/textFields'
import { parseInstant } from '@/domain/time/instant'
import { writerOfSession } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { approve, askReview, currentHash, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, queryOf, type Caller, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'

/** Words that nobody approved: every door below tries to bring them to readers. */
const UNAPPROVED = 'NIETGOEDGEKEURD'
/** Words of a story whose teller took back their consent. */
const REVOKED = 'INGETROKKENVERHAAL'
const APPROVED = 'Goedgekeurde woorden'
const CALLERS: Caller[] = ['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer', 'apiClient', 'anonymous']

const clock = openClock('2026-03-02T08:00:00Z')
let calendar: Calendar
let http: Http
let api: DeliveryApi
/** live: served now; armed: approved for later; draft: release moment past, never approved; story: taken back */
const items = { live: '', armed: '', draft: '', story: '' }
let consentId = ''
let oldVersion = ''

beforeAll(async () => {
  calendar = await openCalendar()
  clock.later(0)
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
  const coWriters = [calendar.people.expert]
  items.live = await writeItem(calendar, { headline: `${UNAPPROVED} eerste opzet`, more: { coWriters } })
  await write({ itemId: items.live, headline: APPROVED })
  await reviewAndApprove(calendar, { itemId: items.live, moment: 'now', now: clock.later(60) })
  items.armed = await writeItem(calendar, { headline: APPROVED, releaseAt: '2026-03-20T08:00:00Z', more: { coWriters } })
  await reviewAndApprove(calendar, { itemId: items.armed, now: clock.later(60) })
  items.draft = await writeItem(calendar, { headline: UNAPPROVED, releaseAt: '2026-03-01T08:00:00Z', more: { coWriters, plannedDate: '2026-03-01' } })
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
  const itemId = await writeItem(calendar, { headline: REVOKED, text: REVOKED, more: { isStory: true, coWriters: [calendar.people.expert] } })
  const expert = await calendar.as('expert')
  const given = await giveConsent({
    req: expert,
    itemId,
    expertId: null,
    wish: {
      parts: [{ part: 'story' }],
      channelIds: [calendar.channels.website],
      languages: ['nl'],
      lastDay: null,
      recognisability: 'anonymous',
      contentHashes: { nl: await currentHash(calendar, itemId) },
    },
    now: clock.later(60),
  })
  if (given.kind !== 'consent-given') throw new Error(JSON.stringify(given))
  consentId = given.consentIds[0] ?? ''
  await askReview(calendar, { itemId, now: clock.later(60) })
  await giveAssent({ req: await calendar.as('expert'), itemId, language: 'nl', contentHash: await currentHash(calendar, itemId), answer: 'approve', now: clock.later(60) })
  const outcome = await approve(calendar, { itemId, moment: 'now', now: clock.later(60) })
  expect(outcome.kind, JSON.stringify(outcome)).toBe('approved')
  expect(await readOutside()).toContain(REVOKED)
  const revoked = await revokeConsent({ req: await calendar.as('expert'), consentIds: [consentId], through: 'page', now: clock.later(60) })
  expect(revoked.kind, JSON.stringify(revoked)).toBe('consent-revoked')
  return itemId
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
