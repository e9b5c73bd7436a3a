import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { giveConsent, type GiveConsentOutcome } from '@/actions/giveConsent'
import { giveAssent } from '@/actions/giveAssent'
import { revokeConsent } from '@/actions/revokeConsent'
import { stopByCode } from '@/actions/stopByCode'
import { setClock } from '@/clock'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import type { GiveWish } from '@/domain/consent/consentView'
import type { Language } from '@/domain/languages'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { SLUGS } from '@/slugs'

import { drawPicture } from '../helpers/accessFixtures'
import { approve, askReview, currentHash, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'
const SECRET = 'Zij vertelt over die avond aan het water.'

let calendar: Calendar
let http: Http
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

let red = 0
async function makePicture(): Promise<{ id: string; sha256: string; filename: string }> {
  const data = await drawPicture((red += 1))
  const file = { data, name: `foto-${red}.png`, mimetype: 'image/png', size: data.length }
  const made = await calendar.payload.create({ collection: SLUGS.media, overrideAccess: true, locale: 'nl', data: { alt: 'Twee handen' }, file })
  return { id: String(made.id), sha256: String(made.sha256), filename: String(made.filename) }
}

type Story = { itemId: string; picture: { id: string; sha256: string; filename: string }; publicIds: string[]; code: string; consentIds: string[] }

const wishOf = async (itemId: string, more: Partial<GiveWish> = {}): Promise<GiveWish> => ({
  parts: [{ part: 'story' }],
  channelIds: [calendar.channels.website],
  languages: ['nl'],
  lastDay: null,
  recognisability: 'pseudonym',
  contentHashes: { nl: await currentHash(calendar, itemId) },
  ...more,
})

const given = (outcome: GiveConsentOutcome) => {
  if (outcome.kind !== 'consent-given') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** A story with a quote and a picture, allowed, approved and live on the website. */
async function makeStory(wish: { title?: string; headline?: string; parts?: ('story' | 'quote' | 'picture')[] } = {}): Promise<Story> {
  const picture = await makePicture()
  const itemId = await writeItem(calendar, {
    title: wish.title ?? 'Verhaal over een avond',
    headline: wish.headline ?? 'Een avond aan het water',
    text: `${SECRET}\n\n> ${QUOTE}\n\nPraat erover met iemand.`,
    more: { isStory: true, coWriters: [calendar.people.expert] },
  })
  const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
  await calendar.payload.update({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: true,
    depth: 0,
    locale: 'nl',
    data: { variants: item.variants?.map((variant) => ({ ...variant, media: [picture.id] })) } as never,
  })
  const parts = (wish.parts ?? ['story', 'quote', 'picture']).map((part) =>
    part === 'quote' ? { part, quote: QUOTE } : part === 'picture' ? { part, pictureId: picture.id } : { part },
  )
  const outcome = given(
    await giveConsent({
      req: await calendar.as('expert'),
      itemId,
      wish: await wishOf(itemId, { parts, channelIds: [calendar.channels.website] }),
      now: later(1),
    }),
  )
  await askReview(calendar, { itemId, now: later(1) })
  await assent(itemId)
  const approved = await approve(calendar, { itemId, moment: 'now', now: later(1) })
  expect(approved.kind === 'approved' ? approved.kind : approved).toBe('approved')
  const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, where: { item: { equals: itemId } }, depth: 0 })
  return { itemId, picture, publicIds: docs.map(({ publicId }) => publicId), code: outcome.code, consentIds: outcome.consentIds }
}

async function assent(itemId: string, language: Language = 'nl'): Promise<void> {
  const outcome = await giveAssent({
    req: await calendar.as('expert'),
    itemId,
    language,
    contentHash: await currentHash(calendar, itemId, language),
    answer: 'approve',
    now: later(1),
  })
  expect(outcome.kind === 'assent-given' ? outcome.kind : outcome).toBe('assent-given')
}

const revoke = async (consentIds: string[], by: keyof Calendar['people'] = 'expert') =>
  revokeConsent({ req: await calendar.as(by), consentIds, through: by === 'expert' ? 'page' : 'request', now })

describe('given, approved, served', () => {
  test('a story is blocked without, and what rests on a consent is asked for anew every time', async () => {
    const itemId = await writeItem(calendar, { headline: 'Zonder ja', more: { isStory: true, coWriters: [calendar.people.expert] } })
    await askReview(calendar, { itemId, now })
    await assent(itemId)
    const refused = await approve(calendar, { itemId, moment: 'now', now: later(1) })
    expect(refused).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('nog geen toestemming')] })

    const story = await makeStory()
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
    const story = await makeStory()
    const [publicId = ''] = story.publicIds
    const at = later(1)
    expect((await find(publicId))?.media).toHaveLength(1)
    const outcome = await revoke([story.consentIds[2]!])
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
