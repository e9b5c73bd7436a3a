import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { approveLanguage } from '@/actions/approveLanguage'
import { requestReview } from '@/actions/requestReview'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { storedInstant } from '@/database/storedInstant'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { postSchema } from '@/delivery-api/schemas'
import { BRAKE_ACTIONS } from '@/domain/journal/brakeFacts'
import { SERVING_ACTIONS } from '@/domain/journal/servingFacts'
import { countBoundaries } from '@/domain/serving/countBoundaries'
import { computeServingRevision } from '@/domain/serving/servingRevision'
import { createPublicId } from '@/domain/serving/publicId'
import { addSeconds, dateFromInstant, isInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { createServedSource } from '@/queries/createServedSource'
import { readItem } from '@/queries/readItem'
import type { ServedSource } from '@/queries/servedSource'
import { SLUGS } from '@/slugs'

import { makeMp3 } from '../helpers/makeSound'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let source: ServedSource
const open: DeliveryApi[] = []

beforeAll(async () => {
  calendar = await openCalendar()
  source = createServedSource(calendar.payload)
})
afterEach(() => {
  for (const api of open.splice(0)) api.close()
})
afterAll(() => calendar.close())

const at = (text: string) => parseInstant(text)

function start(moment: string, from: ServedSource = source) {
  const time = { now: at(moment) as Instant, milliseconds: 0 }
  const api = createDeliveryApi({
    source: from,
    clock: () => time.now,
    monotonic: () => time.milliseconds,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: (error) => {
      throw error
    },
    requestsPerMinute: 100_000,
  })
  open.push(api)
  const get = async (path: string, init?: RequestInit) => api.app.request(`/delivery/v1${path}`, init)
  const list = async (path: string) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    return (await response.json()) as { items: Record<string, never>[]; nextCursor: string | null }
  }
  const headlines = async (path = '/posts?pageSize=100') => (await list(path)).items.map(({ headline }) => String(headline)).sort()
  return { time, get, list, headlines }
}

/** The whole way: written, sent to review, approved at `now`. */
async function publish(now: string, wish: Parameters<typeof writeItem>[1]): Promise<string> {
  setClock(() => dateFromInstant(at(now)))
  const itemId = await writeItem(calendar, wish)
  await approve({ itemId, now })
  return itemId
}

async function approve({ itemId, now, language = 'nl' }: { itemId: string; now: string; language?: 'nl' | 'en' }): Promise<void> {
  await requestReview({ req: await calendar.as('communications'), itemId, language, now: at(now) })
  const item = await readItem({ req: await calendar.as(null), itemId })
  const outcome = await approveLanguage({
    req: await calendar.as('substance'),
    itemId,
    language,
    contentHash: hashContent(item!.contents[language]),
    now: at(now),
  })
  expect(outcome).toMatchObject({ kind: 'approved' })
}

/** A row as the projection stores it, for what is not about approving. */
async function createRow(number: number, more: { [field: string]: unknown; event?: { occurrences: object[] } }): Promise<string> {
  const publicId = createPublicId(new Uint8Array(16).fill(number))
  const row = {
    publicId,
    kind: 'publication',
    language: 'nl',
    direction: 'ltr',
    channel: calendar.channels.website,
    headline: `Rij ${number}`,
    text: { html: '<p>Rij</p>', plain: 'Rij' },
    edition: 1,
    servedFrom: '2025-01-01T00:00:00Z',
    servedUntil: '2025-02-01T00:00:00Z',
    publishedAt: '2025-01-01T00:00:00Z',
    modifiedAt: '2025-01-01T00:00:00Z',
    ...more,
  }
  const data = JSON.parse(JSON.stringify(row), (_, value: unknown) => (isInstant(value) ? storedInstant(value) : value)) as typeof row
  data.event?.occurrences.forEach((occurrence, index) => Object.assign(occurrence, { id: `${publicId}-${index}` }))
  await calendar.payload.db.create({ collection: SLUGS.posts, req: await calendar.as(null), data })
  return publicId
}

describe('to the second', () => {
  test.each([
    ['in summer', '2026-05-14T07:00:00Z'],
    ['when the clock goes forward', '2026-03-29T01:00:00Z'],
    ['when the clock goes back', '2026-10-25T01:00:00Z'],
  ])('%s: absent a second before, present from its second, gone at its end', async (name, release) => {
    const releaseAt = at(release)
    const endsAt = addSeconds({ instant: releaseAt, seconds: 3600 })
    await publish('2026-02-02T08:00:00Z', { headline: `Op tijd ${name}`, releaseAt, endsAt })
    const { time, headlines, get } = start('2026-02-02T08:00:00Z')
    const seen: boolean[] = []
    for (const seconds of [-1, 0, 1, 3599, 3600, 3599, 0, -1]) {
      time.now = addSeconds({ instant: releaseAt, seconds })
      seen.push((await headlines()).includes(`Op tijd ${name}`))
    }
    expect(seen).toEqual([false, true, true, true, false, true, true, false])
    time.now = addSeconds({ instant: releaseAt, seconds: -1 })
    expect((await get('/posts')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  test('Serving-Revision counts the acts, and between them the starts and ends of rows that have come', async () => {
    const { totalDocs: acts } = await calendar.payload.count({
      collection: SLUGS.journalEntries,
      overrideAccess: true,
      where: { action: { in: [...SERVING_ACTIONS, ...BRAKE_ACTIONS] } },
    })
    expect(acts).toBeGreaterThan(0)
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, pagination: false, depth: 0 })
    const rows = docs.map((post) => ({ servedFrom: at(post.servedFrom), servedUntil: at(post.servedUntil) }))
    for (const { servedFrom } of rows) {
      for (const seconds of [-1, 0]) {
        const moment = addSeconds({ instant: servedFrom, seconds })
        const revision = (await start(moment).get('/posts')).headers.get('serving-revision')
        expect(Number(revision)).toBe(computeServingRevision({ acts, passed: countBoundaries({ rows, at: moment }) }))
      }
    }
  })
})

describe('writes', () => {
  test('of this process show at once, both an approval and a withdrawal', async () => {
    const now = '2026-06-01T08:00:00Z'
    const { headlines, time } = start(now)
    expect(await headlines()).not.toContain('Meteen')
    const itemId = await publish(now, { headline: 'Meteen', releaseAt: at('2026-06-01T09:00:00Z') })
    time.now = at('2026-06-01T09:00:00Z')
    expect(await headlines()).toContain('Meteen')
    const withdrawn = at('2026-06-01T09:00:05Z')
    setClock(() => dateFromInstant(withdrawn))
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet', now: withdrawn })
    time.now = withdrawn
    expect(await headlines()).not.toContain('Meteen')
  })

  test('of another process show within a second', async () => {
    const now = '2026-06-02T08:00:00Z'
    // Deaf to this process, as one process is to another.
    const { headlines, time } = start('2026-06-02T09:00:00Z', { ...source, onWrite: () => () => undefined })
    expect(await headlines()).not.toContain('Elders geschreven')
    await publish(now, { headline: 'Elders geschreven', releaseAt: at('2026-06-02T08:30:00Z') })
    time.milliseconds += 900
    expect(await headlines()).toContain('Elders geschreven')
  })

  test('to a help line show at once', async () => {
    const { list } = start('2026-06-02T09:00:00Z')
    const phones = async () => (await list('/help-lines')).items.map(({ phone }) => phone)
    expect(await phones()).toContain('0800-2000')
    const change = (phone: string) =>
      calendar.payload.update({ collection: SLUGS.helpLines, id: calendar.helpLines.veiligThuis, overrideAccess: true, data: { phone } })
    await change('0800-2001')
    expect(await phones()).toContain('0800-2001')
    await change('0800-2000')
    expect(await phones()).not.toContain('0800-2001')
  })
})

describe('what a post tells', () => {
  test('its words, its pictures, its other language, and nothing of the inside', async () => {
    const { default: sharp } = await import('sharp')
    const data = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#246' } }).png().toBuffer()
    const upload = (name: string, bytes: Buffer) =>
      calendar.payload.create({
        collection: SLUGS.media,
        overrideAccess: true,
        data: { alt: 'Een plein' },
        file: { data: bytes, mimetype: 'image/png', name, size: bytes.length },
      })
    const picture = await upload('plein.png', data)
    const shared = await upload('delen.png', await sharp(data).negate().toBuffer())
    const pictogram = await upload('pictogram.png', await sharp(data).flop().threshold().toBuffer())
    const bytes = Buffer.from(makeMp3())
    const sound = await calendar.payload.create({
      collection: SLUGS.media,
      overrideAccess: true,
      data: { alt: 'Luister naar dit bericht' },
      file: { data: bytes, mimetype: 'audio/mpeg', name: 'stem.mp3', size: bytes.length },
    })
    const campaign = await calendar.payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      data: { publicName: 'Samen op het plein', slug: 'samen', keyMessage: 'GEHEIM', startDate: '2026-07-01' },
    })
    const now = '2026-07-01T08:00:00Z'
    const release = '2026-07-02T07:00:00Z'
    setClock(() => dateFromInstant(at(now)))
    const itemId = await writeItem(calendar, {
      title: 'INTERNE TITEL',
      headline: 'Het plein <b>is van ons</b>',
      releaseAt: at(release),
      more: {
        kind: 'event',
        campaign: campaign.id,
        event: { startsAt: '2026-07-10T18:00:00.000Z', endsAt: '2026-07-10T20:00:00.000Z', placeName: 'Brink', city: 'Deventer' },
      },
    })
    const stored = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    const variants = stored.variants!.map((variant) => ({
      ...variant,
      media: [picture.id],
      shareText: 'Wat doe je bij ongewenste foto’s?',
      shareImage: shared.id,
      pictograms: [pictogram.id],
      audio: sound.id,
    }))
    await editItem(calendar, { itemId, by: 'communications', data: { variants } })
    await calendar.payload.update({
      collection: SLUGS.campaigns, id: campaign.id, overrideAccess: true, data: { landingItem: itemId },
    })
    await approve({ itemId, now })

    const { time, list, get, headlines } = start(now)
    const media = (sha256: string | null | undefined, size: string) => get(`/media/${sha256}/${size}`)
    expect((await get('/campaigns/samen')).status).toBe(404)
    expect((await get('/posts?campaign=samen')).status).toBe(400)
    expect((await media(picture.sha256, 'small')).status).toBe(404)

    time.now = at(release)
    const { items } = await list('/posts?campaign=samen')
    expect(items).toHaveLength(1)
    const post = postSchema.parse(items[0])
    expect(post).toMatchObject({
      headline: 'Het plein <b>is van ons</b>',
      text: { html: '<p>Vraag of iemand je foto wil zien.</p>', plain: 'Vraag of iemand je foto wil zien.' },
      channel: { slug: 'website' },
      themes: [{ slug: 'sexting', name: 'Sexting', nameLanguage: 'nl' }],
      audiences: [{ slug: 'jongeren' }],
      campaign: { slug: 'samen', name: 'Samen op het plein', landingPostId: post.id },
      event: { place: { name: 'Brink', city: 'Deventer' }, occurrences: [{ startsAt: '2026-07-10T18:00:00Z' }] },
      media: [{ sha256: picture.sha256, alt: 'Een plein', type: 'image/webp', sizes: { original: { width: 1000, height: 600 } } }],
      pictograms: [{ sha256: pictogram.sha256, alt: 'Een plein', sizes: { small: { width: 640 } } }],
      share: { text: null, image: { sha256: shared.sha256, alt: 'Een plein', sizes: { small: { width: 640 } } } },
      audio: { sha256: sound.sha256, type: 'audio/mpeg', name: 'Luister naar dit bericht' },
      publishedAt: release,
      edition: 1,
    })
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, where: { publicId: { equals: post.id } } })
    expect(docs.map(({ share }) => share?.text ?? null), 'the same in the row that REST and GraphQL read').toEqual([null])
    const played = await get(post.audio!.url.replace('https://kalender.example.nl/delivery/v1', ''))
    expect([played.status, played.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
    expect(Buffer.from(await played.arrayBuffer()).equals(bytes)).toBe(true)
    const part = await get(`/media/${sound.sha256}/original`, { headers: { Range: 'bytes=104-' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 104-${bytes.length - 1}/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(104))).toBe(true)
    expect((await media(sound.sha256, 'small')).status).toBe(404)
    expect((await media(pictogram.sha256, 'original')).status).toBe(200)
    expect(post.safety.helpLines.map(({ slug }) => slug).sort()).toEqual(['alarm-112', 'veilig-thuis'])
    expect(await (await get(`/posts/${post.id}`)).json()).toEqual(post)
    expect(JSON.stringify([post, await list('/campaigns')])).not.toMatch(
      new RegExp(`INTERNE TITEL|GEHEIM|ongewenste|Naam van|proef\\.example|${itemId}|${campaign.id}`),
    )
    for (const [size, image] of Object.entries({ ...post.media[0]!.sizes, ...post.share.image!.sizes })) {
      const response = await get(image!.url.replace('https://kalender.example.nl/delivery/v1', ''))
      expect([size, response.status, response.headers.get('content-type')]).toEqual([size, 200, 'image/webp'])
      const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
      expect({ width, height }).toEqual({ width: image!.width, height: image!.height })
    }
    expect((await media(shared.sha256, 'original')).status).toBe(200)
    expect(await headlines('/posts?eventFrom=2026-07-10&eventTo=2026-07-11')).toHaveLength(1)
    expect(await headlines('/posts?eventFrom=2026-07-11')).toHaveLength(0)

    const end = at('2026-07-03T08:00:00Z')
    setClock(() => dateFromInstant(end))
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Afgelast', now: end })
    time.now = end
    expect((await get(`/posts/${post.id}`)).status).toBe(404)
    expect((await get('/campaigns/samen')).status).toBe(404)
    expect((await media(picture.sha256, 'small')).status).toBe(404)
    expect((await media(shared.sha256, 'original')).status).toBe(404)
    expect((await media(sound.sha256, 'original')).status).toBe(404)
    expect((await media(pictogram.sha256, 'original')).status).toBe(404)
  })
})

test('what rests on a consent is not kept by any cache, its files included', async () => {
  // An id that both databases can hold and neither gives out.
  const picture = { mediaId: '0'.repeat(24), sha256: 'e'.repeat(64), alt: null, type: 'image/webp', width: 9, height: 9 }
  const files = { media: [picture], mediaChecksums: [picture.sha256] }
  const early = { servedFrom: '2024-01-01T00:00:00Z', servedUntil: '2024-02-01T00:00:00Z', publishedAt: '2024-01-01T00:00:00Z' }
  const resting = await createRow(201, { restsOnConsent: true, ...early, ...files })
  const plain = await createRow(202, { restsOnConsent: false, ...early })
  const { get } = start('2024-01-15T00:00:00Z')
  expect((await get(`/posts/${resting}`)).headers.get('cache-control')).toBe('no-cache')
  expect((await get('/posts')).headers.get('cache-control')).toBe('no-cache')
  const known = { headers: { 'If-None-Match': `"${picture.sha256}-original"` } }
  const unchanged = await get(`/media/${picture.sha256}/original`, known)
  expect([unchanged.status, unchanged.headers.get('cache-control')]).toEqual([304, 'no-cache'])
  expect((await get(`/posts/${plain}`)).headers.get('cache-control')).toMatch(/^public/)
})

describe('lists', () => {
  test('walking the pages meets every post once, also among equal moments', async () => {
    const made: string[] = []
    for (let number = 1; number <= 23; number += 1) {
      const publishedAt = addSeconds({ instant: at('2025-01-01T00:00:00Z'), seconds: number % 4 })
      made.push(await createRow(number, { publishedAt }))
    }
    const { list } = start('2025-01-15T00:00:00Z')
    const met: string[] = []
    const moments: string[] = []
    let path: string | null = '/posts?pageSize=5'
    while (path !== null) {
      const { items, nextCursor } = await list(path)
      met.push(...items.map(({ id }) => String(id)))
      moments.push(...items.map(({ publishedAt }) => String(publishedAt)))
      path = nextCursor === null ? null : `/posts?pageSize=5&cursor=${nextCursor}`
    }
    expect([...met].sort()).toEqual([...made].sort())
    expect(new Set(met).size).toBe(met.length)
    expect(moments).toEqual([...moments].sort().reverse())
  })

  test('a theme counts with what is below it; one key is "or", two keys are "and"', async () => {
    const { themes, audiences } = calendar
    const period = { servedFrom: '2025-03-01T00:00:00Z', servedUntil: '2025-04-01T00:00:00Z' }
    await createRow(31, { ...period, headline: 'sexting', themes: [themes.sexting], audiences: [audiences.jongeren] })
    await createRow(32, { ...period, headline: 'online', themes: [themes.online, themes.sexting], audiences: [audiences.ouderen] })
    await createRow(33, { ...period, headline: 'horeca', themes: [themes.horeca], language: 'en' })
    const { headlines } = start('2025-03-15T00:00:00Z')
    expect(await headlines('/posts?theme=online-sgg')).toEqual(['online', 'sexting'])
    expect(await headlines('/posts?theme=sexting&theme=uitgaan-horeca')).toEqual(['horeca', 'online', 'sexting'])
    expect(await headlines('/posts?theme=online-sgg&audience=jongeren')).toEqual(['sexting'])
    expect(await headlines('/posts?language=en')).toEqual(['horeca'])
    expect(await headlines('/posts?channel=instagram')).toEqual([])
  })

  test('an event counts only when one and the same occurrence fits', async () => {
    const period = { servedFrom: '2025-05-01T00:00:00Z', servedUntil: '2025-06-01T00:00:00Z' }
    const occurrence = (day: string) => ({ startsAt: `${day}T18:00:00Z`, endsAt: `${day}T20:00:00Z`, isCancelled: false })
    const event = { isAllDay: false, place: {}, occurrences: [occurrence('2025-05-05'), occurrence('2025-05-20')] }
    await createRow(41, { ...period, kind: 'event', headline: 'reeks', event })
    await createRow(42, { ...period, kind: 'event', headline: 'later', event: { ...event, occurrences: [occurrence('2025-05-12')] } })
    await createRow(43, { ...period, headline: 'geen' })
    const { headlines } = start('2025-05-15T00:00:00Z')
    expect(await headlines('/posts?eventFrom=2025-05-10&eventTo=2025-05-15')).toEqual(['later'])
    expect(await headlines('/posts?eventFrom=2025-05-10&eventTo=2025-05-15&pageSize=1')).toEqual(['later'])
    expect(await headlines('/posts?eventFrom=2025-05-20T19:00:00Z')).toEqual(['reeks'])
    expect(await headlines('/posts?eventTo=2025-05-06')).toEqual(['reeks'])
    expect(await headlines('/posts?eventFrom=2025-05-01')).toEqual(['later', 'reeks'])
  })

  test('the same item on the same channel in another language is told', async () => {
    const period = { servedFrom: '2025-07-01T00:00:00Z', servedUntil: '2025-08-01T00:00:00Z' }
    const itemId = await writeItem(calendar, { title: 'Tweetalig' })
    const dutch = await createRow(51, { ...period, item: itemId, headline: 'nederlands' })
    const english = await createRow(52, { ...period, item: itemId, language: 'en' })
    await createRow(53, { ...period, item: itemId, language: 'en', channel: calendar.channels.instagram })
    await createRow(54, { ...period, item: itemId, language: 'ar', servedUntil: '2025-07-02T00:00:00Z' })
    const { list } = start('2025-07-15T00:00:00Z')
    const translations = new Map((await list('/posts')).items.map((post) => [String(post.id), post.translations]))
    expect(translations.get(dutch)).toEqual([{ language: 'en', id: english }])
    expect(translations.get(english)).toEqual([{ language: 'nl', id: dutch }])
  })
})
