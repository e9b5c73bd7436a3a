import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { giveConsent } from '@/actions/giveConsent'
import { recordPlacement } from '@/actions/recordPlacement'
import { stopByCode } from '@/actions/stopByCode'
import { setClock } from '@/clock'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { readTimeMachine } from '@/queries/readTimeMachine'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { approve, askReview, currentHash, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { given, openStories, QUOTE, SECRET } from '../helpers/openStories'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
let api: DeliveryApi
let now: Instant = parseInstant('2026-03-02T08:00:00Z')

const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
  stories = openStories({ calendar, later })
  api = createDeliveryApi({
    source: createServedSource(calendar.payload),
    clock: () => now,
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
  await expectConsistent(calendar)
  api.close()
  await calendar.close()
})
beforeEach(() => void later(60))

type Post = { id: string; headline: string | null; text: { html: string }; media: { sha256: string }[]; edition: number }

async function deliver(query = ''): Promise<{ posts: Post[]; cacheControl: string | null; nextCursor: string | null }> {
  const answer = await api.app.request(`/delivery/v1/posts?pageSize=100${query}`)
  expect(answer.status).toBe(200)
  const body = (await answer.json()) as { items: Post[]; nextCursor: string | null }
  return { posts: body.items, cacheControl: answer.headers.get('cache-control'), nextCursor: body.nextCursor }
}

const find = async (publicId: string) => (await deliver()).posts.find(({ id }) => id === publicId) ?? null
const showPicture = async (sha256: string) => {
  const answer = await api.app.request(`/delivery/v1/media/${sha256}/original`)
  await answer.body?.cancel()
  return [answer.status, answer.headers.get('cache-control')]
}

describe('given, approved, served', () => {
  test('a story is blocked without, and what rests on a consent is asked for anew every time', async () => {
    const itemId = await writeItem(calendar, { headline: 'Zonder ja', more: { isStory: true, coWriters: [calendar.people.expert] } })
    await askReview(calendar, { itemId, now })
    await stories.assent(itemId)
    const refused = await approve(calendar, { itemId, moment: 'now', now: later(1) })
    expect(refused).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('nog geen toestemming')] })

    const story = await stories.makeStory()
    const { posts, cacheControl } = await deliver()
    expect(posts.find(({ id }) => id === story.publicIds[0])?.text.html).toContain(QUOTE)
    expect(cacheControl).toBe('no-cache')
    expect(await showPicture(story.picture.sha256)).toEqual([200, 'no-cache'])
    const single = await api.app.request(`/delivery/v1/posts/${story.publicIds[0]}`)
    expect(single.headers.get('cache-control')).toBe('no-cache')
    expect(JSON.stringify(await single.json())).not.toContain('restsOnConsent')
  })
})

describe('only the picture', () => {
  test('in the same second a new edition without it, at every door', async () => {
    const story = await stories.makeStory()
    const [publicId = ''] = story.publicIds
    const at = later(1)
    expect((await find(publicId))?.media).toHaveLength(1)
    const outcome = await stories.revoke([story.consentIds[2]!])
    expect(outcome).toMatchObject({ kind: 'consent-revoked', said: expect.arrayContaining(['Op Website staat de tekst nu zonder de foto.']) as string[] })

    // The same second: the clock has not moved.
    const post = await find(publicId)
    expect([post?.edition, post?.media, post?.text.html.includes(QUOTE)]).toEqual([2, [], true])
    expect(await showPicture(story.picture.sha256)).toEqual([404, 'no-store'])
    const rest = await http.rest(`/posts?where[publicId][equals]=${publicId}`)
    expect(rest.body.docs).toHaveLength(1)
    expect(rest.text).not.toContain(story.picture.sha256)
    const graphql = await http.graphql(`{ Posts(where: { publicId: { equals: "${publicId}" } }) { docs { edition media } } }`)
    expect(graphql.body.data).toEqual({ Posts: { docs: [{ edition: 2, media: [] }] } })
    for (const as of ['communications', 'administrator', 'expert', 'anonymous'] as const) {
      expect((await http.rest(`/media/file/${story.picture.filename}`, { as })).status, as).toBeGreaterThan(400)
      expect((await http.rest(`/media/${story.picture.id}`, { as })).status, as).toBeGreaterThan(400)
    }
    expect((await http.rest(`/media/${story.picture.id}`, { as: 'communications', method: 'PATCH', json: { name: 'x' } })).status).toBe(403)

    const { docs: editions } = await calendar.payload.find({
      collection: SLUGS.editions,
      overrideAccess: true,
      depth: 0,
      sort: 'number',
      where: { item: { equals: story.itemId } },
    })
    expect(editions.map(({ basis, sealedAt, approvedAt }) => [basis, Boolean(sealedAt), approvedAt])).toEqual([
      ['approval', true, expect.any(String)],
      ['part-removed', false, dateFromInstant(at).toISOString()],
    ])
    expect(editions[1]?.verdicts).toEqual(editions[0]?.verdicts)
    expect(JSON.stringify(editions[1]?.consents)).not.toContain(story.consentIds[2])

    // The working copy lost it too, is again what is shown, and stays approved.
    const states = await readItemLanguages({ req: await calendar.as(null), itemId: story.itemId })
    expect([states.get('nl')?.stage, states.get('nl')?.contentHash]).toEqual(['approved', editions[1]?.contentHash])
    expect(await currentHash(calendar, story.itemId)).toBe(editions[1]?.contentHash)
    const item = await http.rest(`/content-items/${story.itemId}?depth=0`, { as: 'communications' })
    expect(item.text).not.toContain(story.picture.id)
    expect(item.body).toMatchObject({ revision: 3, stage: 'approved' })
    await expectConsistent(calendar)
  })
})

describe('only the quote, with the code', () => {
  test('years later, without an account, and whatever was stopped before', async () => {
    const story = await stories.makeStory()
    const [publicId = ''] = story.publicIds
    later(5 * 365 * 86_400)
    const read = await http.rest('/consents/code-readings', { method: 'POST', json: { code: story.code.toLowerCase().replaceAll('-', ' ') } })
    expect(read.status).toBe(200)
    const { view } = read.body as unknown as { view: { parts: { name: string; given: string; effects: string[]; consentIds: string[] }[] } }
    expect(view.parts.map(({ name }) => name)).toEqual(['De tekst', 'Het citaat', 'De foto'])
    // Neutral: nothing of the text itself, its title or its giver.
    for (const word of [QUOTE, 'avond', 'Naam van expert', story.picture.id, story.picture.sha256]) expect(read.text).not.toContain(word)
    const quoteId = view.parts[1]!.consentIds[0]!
    const stopped = await http.rest('/consents/code-revocations', { method: 'POST', json: { code: story.code, consentIds: [quoteId] } })
    expect([stopped.status, stopped.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const post = await find(publicId)
    expect(post?.text.html).toBe(`<p>${SECRET}</p><p>Praat erover met iemand.</p>`)
    expect(post?.media).toHaveLength(1)
    expect(await currentHash(calendar, story.itemId)).toBe((await latestEdition(story.itemId)).contentHash)

    // Of the same code, and of what is stopped already: nothing changes, and it still opens.
    const revision = await journalCount()
    const again = await http.rest('/consents/code-revocations', { method: 'POST', json: { code: story.code, consentIds: [quoteId] } })
    expect([again.status, await journalCount()]).toEqual([200, revision])
    const all = await stopByCode({ req: await calendar.as(null), code: story.code, consentIds: 'all', now: later(1) })
    expect(all.kind).toBe('consent-revoked')
    expect(await find(publicId)).toBeNull()
    expect((await http.rest('/consents/code-readings', { method: 'POST', json: { code: story.code } })).status).toBe(200)
  })

  test('wrong, unknown and mangled codes answer the same; a right one is never held up', async () => {
    const story = await stories.makeStory()
    const other = await stories.makeStory()
    const wrong = ['AAAA-AAAA-AAAA-AAAA', 'CCCC-DDDD-FFFF-HHHH', '', 'x', story.code.slice(0, -1)]
    const answers = []
    for (const code of wrong) answers.push(await http.rest('/consents/code-readings', { method: 'POST', json: { code } }))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
    // A code stops what it gave and nothing else.
    const foreign = await http.rest('/consents/code-revocations', { method: 'POST', json: { code: story.code, consentIds: other.consentIds } })
    expect(foreign.status).toBe(404)
    expect(await find(other.publicIds[0]!)).not.toBeNull()
    const flood = []
    for (let guess = 0; guess < 30; guess += 1) flood.push((await http.rest('/consents/code-readings', { method: 'POST', json: { code: 'x' } })).status)
    expect(flood.at(-1)).toBe(429)
    expect((await http.rest('/consents/code-readings', { method: 'POST', json: { code: story.code } })).status).toBe(200)
    expect((await http.rest('/consents/code-revocations', { method: 'POST', json: { code: story.code, consentIds: 'all' } })).status).toBe(200)
  })

  test('the code is kept nowhere', async () => {
    const story = await stories.makeStory()
    for (const collection of [SLUGS.consents, SLUGS.journalEntries, SLUGS.editions, SLUGS.posts, SLUGS.mailMessages]) {
      const { docs } = await calendar.payload.db.find({ collection, limit: 0, pagination: false })
      const everything = JSON.stringify(docs)
      for (const form of [story.code, story.code.replaceAll('-', '')]) expect(everything, collection).not.toContain(form)
    }
    const seen = await http.rest('/consents?limit=100', { as: 'communications' })
    expect(seen.body.docs.length).toBeGreaterThan(0)
    expect(seen.text).not.toContain('codeHash')
  })
})

const journalCount = async () => (await calendar.payload.count({ collection: SLUGS.journalEntries, overrideAccess: true })).totalDocs

async function latestEdition(itemId: string) {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.editions,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    sort: '-seq',
    where: { item: { equals: itemId } },
  })
  return docs[0]!
}

/** Words that stand in one story alone, so that lists can be searched for them. */
const ALONE = 'Deze zin staat in één verhaal en nergens anders.'
const PEOPLE = ['administrator', 'communications', 'substance', 'viewer', 'expert', 'partner', 'anonymous', 'apiClient'] as const

describe('the story', () => {
  test('is gone and sealed at every door, for everybody', async () => {
    const story = await stories.makeStory({ headline: 'Verzegelde kop', words: ALONE })
    const [publicId = ''] = story.publicIds
    const { payload } = calendar
    const talk = { item: story.itemId, language: 'nl', author: calendar.people.communications, writtenAt: now } as const
    const comment = await payload.create({ collection: SLUGS.comments, overrideAccess: true, data: { ...talk, body: 'Mooi over die avond.' } })
    const suggestion = await payload.create({
      collection: SLUGS.suggestions,
      overrideAccess: true,
      data: { ...talk, channel: calendar.channels.website, field: 'text', before: ALONE, after: 'Anders.', state: 'open' },
    })
    const shownAt = now
    const edition = await latestEdition(story.itemId)
    const { docs: versions } = await payload.findVersions({ collection: SLUGS.contentItems, overrideAccess: true, where: { parent: { equals: story.itemId } } })
    later(10)
    const outcome = await stories.revoke([story.consentIds[0]!])
    expect(outcome).toMatchObject({ kind: 'consent-revoked', said: expect.arrayContaining(['De hele tekst is nu weg van Website.']) as string[] })

    expect(await find(publicId)).toBeNull()
    const words = [ALONE, 'Verzegelde kop']
    for (const as of PEOPLE) {
      const doors = [
        await http.rest(`/posts?where[publicId][equals]=${publicId}`, { as }),
        await http.rest(`/editions?limit=200&depth=2`, { as }),
        await http.rest(`/editions/${edition.id}`, { as }),
        await http.rest(`/editions?where[content][like]=avond`, { as }),
        await http.rest(`/content-items/${story.itemId}?locale=all&depth=2`, { as }),
        await http.rest(`/content-items/versions?where[parent][equals]=${story.itemId}&locale=all`, { as }),
        await http.rest(`/content-items/versions/${versions[0]!.id}`, { as }),
        await http.rest(`/comments?where[item][equals]=${story.itemId}`, { as }),
        await http.rest(`/suggestions/${suggestion.id}`, { as }),
        await http.rest(`/comments/${comment.id}`, { as }),
        await http.rest(`/dispatches?depth=3`, { as }),
        await http.rest(`/verdicts?depth=3`, { as }),
        await http.graphql('{ Editions(limit: 100) { docs { id title content } } }', { as }),
        await http.graphql(`{ versionsContentItems(where: { parent: { equals: "${story.itemId}" } }) { docs { version { title variants { headline text } } } } }`, { as }),
        await http.graphql(`{ ContentItem(id: "${story.itemId}") { title variants { headline text summary } } }`, { as }),
      ]
      doors.forEach(({ text }, index) => {
        for (const word of [...words, 'Mooi over die avond']) expect(text.includes(word), `${as}, door ${index}: ${word}`).toBe(false)
      })
    }
    for (const { id } of versions) {
      const back = await http.rest(`/content-items/versions/${id}`, { as: 'communications', method: 'POST' })
      expect([back.status, back.text.includes('verzegeld')]).toEqual([403, true])
    }
    const machine = await readTimeMachine({ req: await calendar.as('viewer'), at: shownAt, channel: null, language: null })
    expect(machine?.sealed).toContain(publicId)
    expect(machine?.posts.find(({ id }) => id === publicId)).toMatchObject({ headline: null, text: { html: '' }, media: [] })
    for (const word of words) expect(JSON.stringify(machine)).not.toContain(word)
    const view = await describeItemForApproval({ req: await calendar.as('substance'), itemId: story.itemId })
    for (const word of words) expect(JSON.stringify(view)).not.toContain(word)
    expect((await readItemLanguages({ req: await calendar.as(null), itemId: story.itemId })).get('nl')?.stage).toBe('idea')

    // The one way in: an administrator with a reason, written down.
    const path = `/editions/${edition.id}/openings`
    const reason = 'Verzoek van de archiefdienst.'
    for (const as of ['communications', 'substance', 'viewer', 'expert'] as const) {
      expect((await http.rest(path, { as, method: 'POST', json: { reason } })).status, as).toBe(403)
    }
    expect((await http.rest(path, { as: 'administrator', method: 'POST', json: {} })).status).toBe(400)
    const opened = await http.rest(path, { as: 'administrator', method: 'POST', json: { reason } })
    expect([opened.status, opened.text.includes(ALONE)]).toEqual([200, true])
    const { docs: entries } = await payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where: { action: { equals: 'record-opened' } } })
    expect(entries).toMatchObject([{ objectId: String(edition.id), actorId: calendar.people.administrator, details: { reason } }])
    await expectConsistent(calendar)
  })

  test('cannot be approved again, nor shown by a new approval of what is left', async () => {
    const story = await stories.makeStory({ words: 'Op die kade wist zij voor het eerst zeker dat het niet aan haar lag.' })
    later(1)
    await stories.revoke([story.consentIds[0]!])
    const edited = await http.rest(`/content-items/${story.itemId}?locale=nl`, {
      as: 'communications',
      method: 'PATCH',
      json: {
        isStory: false,
        variants: [{ channel: calendar.channels.website, headline: 'Toch weer', text: convertToRichText({ markup: 'Op die kade wist zij voor het eerst zeker dat het niet aan haar lag.', language: 'nl' }) }],
      },
    })
    expect(edited.status).toBe(200)
    await askReview(calendar, { itemId: story.itemId, now: later(1) })
    const refused = await approve(calendar, { itemId: story.itemId, moment: 'now', now: later(1) })
    expect(refused).toMatchObject({ kind: 'blocked', reasons: expect.arrayContaining([expect.stringContaining('ingetrokken')]) as string[] })
  })
})

describe('while somebody reads', () => {
  test('a page that comes after the revocation has nothing of it', async () => {
    const made = [await stories.makeStory({ headline: 'Een' }), await stories.makeStory({ headline: 'Twee' }), await stories.makeStory({ headline: 'Drie' })]
    later(1)
    const first = await api.app.request('/delivery/v1/posts?pageSize=1')
    const { items, nextCursor } = (await first.json()) as { items: Post[]; nextCursor: string }
    expect(items[0]?.id).toBe(made[2]!.publicIds[0])
    await stories.revoke([made[1]!.consentIds[0]!])
    const second = (await (await api.app.request(`/delivery/v1/posts?pageSize=1&cursor=${nextCursor}`)).json()) as { items: Post[] }
    expect(second.items[0]?.id).toBe(made[0]!.publicIds[0])
    const refreshed = (await (await api.app.request('/delivery/v1/posts?pageSize=1')).json()) as { nextCursor: string }
    await stories.revoke([made[0]!.consentIds[0]!, made[2]!.consentIds[0]!])
    const none = (await (await api.app.request(`/delivery/v1/posts?pageSize=100&cursor=${refreshed.nextCursor}`)).json()) as { items: Post[] }
    for (const { publicIds } of made) expect(none.items.some(({ id }) => publicIds.includes(id))).toBe(false)
  }, 120_000)
})

describe('a period', () => {
  test('ends to the second, can be made longer before, and never after', async () => {
    const itemId = await writeItem(calendar, { headline: 'Voor even', more: { isStory: true, coWriters: [calendar.people.expert] } })
    const lastDay = dateFromInstant(now).toISOString().slice(0, 10)
    const outcome = given(await giveConsent({ req: await calendar.as('expert'), itemId, wish: await stories.wishOf(itemId, { lastDay }), now }))
    await askReview(calendar, { itemId, now })
    await stories.assent(itemId)
    const approved = await approve(calendar, { itemId, moment: 'now', now: later(1) })
    expect(approved.kind === 'approved' ? approved.kind : approved).toBe('approved')
    const heads = async () => (await deliver()).posts.filter(({ headline }) => headline === 'Voor even').length
    expect(await heads()).toBe(1)
    const [consentId = ''] = outcome.consentIds
    const prolong = (as: 'expert' | 'communications', until: string | null) =>
      http.rest(`/consents/${consentId}/prolongations`, { as, method: 'POST', json: { lastDay: until } })
    const day = (days: number) => addSeconds({ instant: now, seconds: days * 86_400 }).slice(0, 10)
    expect((await prolong('communications', day(3))).status).toBe(404)
    expect((await prolong('expert', lastDay)).status).toBe(409)
    const end = day(3)
    expect((await prolong('expert', end)).status).toBe(200)
    later(86_400)
    expect(await heads()).toBe(1)
    now = parseInstant(`${end}T22:59:59Z`)
    setClock(() => dateFromInstant(now))
    const { docs } = await calendar.payload.find({ collection: SLUGS.consents, overrideAccess: true, where: { id: { equals: consentId } } })
    const last = parseInstant(new Date(docs[0]!.validUntil!).toISOString().replace('.000', ''))
    now = addSeconds({ instant: last, seconds: -1 })
    setClock(() => dateFromInstant(now))
    expect(await heads()).toBe(1)
    later(1)
    expect(await heads()).toBe(0)
    expect((await prolong('expert', null)).status).toBe(409)
    expect(await heads()).toBe(0)
  })
})

describe('who may', () => {
  test('an adviser on request; nobody else for somebody', async () => {
    const story = await stories.makeStory()
    const json = { consentIds: [story.consentIds[2]!] }
    const status = async (as: (typeof PEOPLE)[number]) => (await http.rest('/consents/revocations', { as, method: 'POST', json })).status
    expect([await status('viewer'), await status('partner'), await status('administrator')]).toEqual([404, 404, 404])
    expect([await status('anonymous'), await status('apiClient')]).toEqual([401, 401])
    expect((await find(story.publicIds[0]!))?.media).toHaveLength(1)
    expect(await status('communications')).toBe(200)
    expect((await find(story.publicIds[0]!))?.media).toHaveLength(0)
    const { docs } = await calendar.payload.find({ collection: SLUGS.consents, overrideAccess: true, where: { id: { in: json.consentIds } } })
    expect(docs[0]).toMatchObject({ revokedThrough: 'request' })
  })

  test('a consent on paper is recorded by an adviser, and stopped by its giver', async () => {
    const itemId = await writeItem(calendar, { more: { isStory: true, coWriters: [calendar.people.expert] } })
    const { contentHashes: _read, ...wish } = await stories.wishOf(itemId)
    const json = { itemId, expertId: calendar.people.expert, ...wish }
    const give = (as: (typeof PEOPLE)[number], body: object = json) => http.rest('/consents/give', { as, method: 'POST', json: body })
    expect([(await give('viewer')).status, (await give('partner')).status, (await give('anonymous')).status]).toEqual([403, 403, 401])
    expect((await give('communications', { ...json, expertId: calendar.people.viewer })).status).toBe(404)
    const made = await give('communications')
    expect(made.status).toBe(200)
    const { consentIds } = made.body as unknown as { consentIds: string[] }
    const own = await http.rest('/consents/revocations', { as: 'expert', method: 'POST', json: { consentIds } })
    expect(own.status).toBe(200)
  })

  test.each([
    ['viewer', 403],
    ['partner', 403],
    ['anonymous', 403],
    ['apiClient', 403],
  ] as const)('%s reads no consents', async (as, status) => {
    expect((await http.rest('/consents', { as })).status).toBe(status)
  })
})

describe('copies out of reach', () => {
  test('what was placed by hand is a task, ticked off by an adviser', async () => {
    const itemId = await writeItem(calendar, {
      headline: 'Op de schermen',
      channels: ['website', 'schermen'],
      more: { isStory: true, coWriters: [calendar.people.expert] },
    })
    const channelIds = [calendar.channels.website, calendar.channels.schermen]
    const outcome = given(await giveConsent({ req: await calendar.as('expert'), itemId, wish: await stories.wishOf(itemId, { channelIds }), now }))
    await askReview(calendar, { itemId, now })
    await stories.assent(itemId)
    expect((await approve(calendar, { itemId, moment: 'now', now: later(1) })).kind).toBe('approved')
    const where: Where = { and: [{ item: { equals: itemId } }, { channel: { equals: calendar.channels.schermen } }] }
    const { docs: posts } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, where, depth: 0 })
    const permalink = 'https://www.deventer.example/scherm'
    const placed = await recordPlacement({ req: await calendar.as('communications'), publicId: posts[0]!.publicId, permalink, now: later(1) })
    expect(placed.kind).toBe('placed')
    later(1)
    const stopped = await stories.revoke(outcome.consentIds)
    expect(stopped).toMatchObject({ said: expect.arrayContaining([expect.stringContaining('Schermen')]) as string[] })
    const [consentId = ''] = outcome.consentIds
    const copies = async () =>
      (await calendar.payload.findByID({ collection: SLUGS.consents, id: consentId, overrideAccess: true, depth: 0 })).copies?.map(
        ({ where: place, doneAt }) => [place, Boolean(doneAt)],
      )
    expect(await copies()).toEqual([[`Schermen: ${permalink}`, false]])
    const tick = (as: (typeof PEOPLE)[number], json: object) => http.rest(`/consents/${consentId}/copies`, { as, method: 'POST', json })
    expect((await tick('expert', { index: 0, done: true })).status).toBe(403)
    expect((await tick('communications', { index: 0, done: true })).status).toBe(200)
    expect((await tick('communications', { index: 0, where: 'Ergens anders', done: true })).status).toBe(400)
    const add = (as: (typeof PEOPLE)[number], place: string) =>
      http.rest(`/consents/${consentId}/found-copies`, { as, method: 'POST', json: { where: place } })
    expect((await add('expert', 'Hier')).status).toBe(403)
    // Two who find something at once both add it.
    const found = await Promise.all([add('communications', 'Nieuwsbrief van een partner'), add('substance', 'Een flyer')])
    expect(found.map(({ status }) => status)).toEqual([200, 200])
    expect((await tick('communications', { index: 9, done: true })).status).toBe(404)
    const [first, ...added] = (await copies()) ?? []
    expect(first).toEqual([`Schermen: ${permalink}`, true])
    expect(added.sort()).toEqual([
      ['Een flyer', false],
      ['Nieuwsbrief van een partner', false],
    ])
  })
})

test('a picture goes from another item that shows it, also where nobody recorded a consent', async () => {
  const story = await stories.makeStory()
  const { payload } = calendar
  const otherId = await writeItem(calendar, { headline: 'Ook met de foto', isSensitive: false })
  const item = await payload.findByID({ collection: SLUGS.contentItems, id: otherId, depth: 0, overrideAccess: true })
  const variants = item.variants?.map((variant) => ({ ...variant, media: [story.picture.id] }))
  await payload.update({ collection: SLUGS.contentItems, id: otherId, overrideAccess: true, depth: 0, locale: 'nl', data: { variants } as never })
  await askReview(calendar, { itemId: otherId, now: later(1) })
  // With a record elsewhere it needs one here.
  const refused = await approve(calendar, { itemId: otherId, moment: 'now', now: later(1) })
  expect(refused).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('een foto in deze tekst')] })
  await stories.revoke([story.consentIds[2]!])
  const left = await payload.findByID({ collection: SLUGS.contentItems, id: otherId, depth: 0, overrideAccess: true })
  expect(left.variants?.[0]?.media ?? []).toEqual([])
})

test('rows of posts and editions hold nothing about whose consent it is', async () => {
  const story = await stories.makeStory()
  const person = await calendar.payload.findByID({ collection: SLUGS.users, id: calendar.people.expert, overrideAccess: true, depth: 0 })
  for (const collection of [SLUGS.posts, SLUGS.editions]) {
    const { docs } = await calendar.payload.db.find({ collection, limit: 0, pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    const dump = JSON.stringify(docs)
    for (const word of [person.id, person.displayName, person.email, 'codeHash', 'recognisability']) expect(dump, `${collection}: ${word}`).not.toContain(word)
  }
  const { docs: entries } = await calendar.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    limit: 0,
    pagination: false,
    where: { action: { in: ['consent-given', 'consent-revoked', 'record-sealed', 'edition-approved', 'item-changed'] } },
  })
  const details = JSON.stringify(entries.map((entry) => entry.details))
  for (const word of [SECRET, QUOTE, person.displayName, person.email, story.code]) expect(details).not.toContain(word)
})
