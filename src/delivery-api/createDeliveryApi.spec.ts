import { afterEach, describe, expect, test } from 'vitest'

import { addSeconds, parseInstant, type Instant } from '@/domain/time/instant'

import {
  CHECKSUM,
  createRow,
  createServedSourceInMemory,
  publicIdOf,
  type MemoryRow,
} from '../../tests/helpers/servedSourceInMemory'
import { createDeliveryApi } from './createDeliveryApi'
import { campaignSchema, postSchema, problemSchema } from './schemas'

const NOON = parseInstant('2027-05-10T12:00:00Z')
const picture = {
  mediaId: 'm1', sha256: CHECKSUM, alt: 'Een straat', type: 'image/webp', width: 2400, height: 1600, focalPoint: { x: 50, y: 40 },
}
const open: { close: () => void }[] = []

afterEach(() => {
  for (const api of open.splice(0)) api.close()
})

function start(rows: MemoryRow[], options: { requestsPerMinute?: number } = {}) {
  const time = { now: NOON as Instant, milliseconds: 0 }
  const errors: unknown[] = []
  const memory = createServedSourceInMemory(rows)
  const api = createDeliveryApi({
    source: memory.source,
    clock: () => time.now,
    monotonic: () => time.milliseconds,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: (error) => errors.push(error),
    requestsPerMinute: 100_000,
    ...options,
  })
  open.push(api)
  const get = async (path: string, init?: RequestInit) => api.app.request(`/delivery/v1${path}`, init)
  const json = async (path: string, init?: RequestInit) => (await get(path, init)).json() as Promise<Record<string, never>>
  const ids = async (path: string) => (await json(path) as unknown as { items: { id: string }[] }).items.map(({ id }) => id)
  return { ...memory, api, time, errors, get, json, ids }
}

const at = (text: string) => parseInstant(text)

describe('posts', () => {
  test('a full post is exactly what the documentation says', async () => {
    const { json } = start([
      createRow(1, {
        kind: 'event', media: [picture], campaignId: 'k1', themeIds: ['t2'], audienceIds: ['a1'],
        link: { url: 'https://www.example.nl/', label: null },
        event: {
          place: { name: 'Stadhuis', street: null, city: 'Deventer' }, isAllDay: false, recurrence: null,
          occurrences: [{ startsAt: at('2027-05-14T17:30:00Z'), endsAt: null, isCancelled: false }],
        },
      }),
      createRow(2, { itemId: 'i1', language: 'en' }),
    ])
    const post = await json(`/posts/${publicIdOf(1)}`)
    expect(postSchema.parse(post)).toEqual(post)
    expect(post).toMatchObject({
      translations: [{ language: 'en', id: publicIdOf(2) }],
      campaign: { slug: 'veilig-uit', landingPostId: publicIdOf(1) },
      media: [{ sizes: { small: { url: `https://kalender.example.nl/delivery/v1/media/${CHECKSUM}/small`, width: 640 } } }],
      safety: { quickExit: { isShown: true, url: 'https://www.example.nl/weer' }, helpLines: [{ slug: 'hulplijn' }] },
    })
    expect(JSON.stringify(post)).not.toMatch(/itemId|servedFrom|servedUntil|"i1"|restsOnConsent|mediaId/)
    const english = await json(`/posts/${publicIdOf(2)}`)
    expect(english).toMatchObject({ direction: 'ltr', channel: { name: 'Website', nameLanguage: 'nl' } })
  })

  test.each<[string, MemoryRow['language'], { term: string; meaning: string; meaningLanguage: string }[]]>([
    ['Vraag om toestemming.', 'nl', [{ term: 'Toestemming', meaning: 'Ja', meaningLanguage: 'nl' }]],
    ['Toestemmingen, en nog eens toestemming.', 'nl', [{ term: 'Toestemming', meaning: 'Ja', meaningLanguage: 'nl' }]],
    ['Vraag het eerst.', 'nl', []],
    ['Toestemmingsvraag', 'nl', []],
    ['Say toestemming.', 'en', []],
  ])('hard words are explained: %s (%s)', async (plain, language, glossary) => {
    const { json } = start([createRow(1, { plain, language })])
    expect(await json(`/posts/${publicIdOf(1)}`)).toMatchObject({ glossary })
  })

  test('pages neither repeat nor skip when posts come and go meanwhile', async () => {
    const rows = Array.from({ length: 7 }, (_, index) =>
      createRow(index + 1, { servedFrom: addSeconds({ instant: at('2027-05-01T07:00:00Z'), seconds: Math.floor(index / 2) }) }))
    const { get, json, state, writeHere } = start(rows)
    const first = await get('/posts?pageSize=3')
    const page = await first.json() as { items: { id: string }[]; nextCursor: string }
    expect(page.items.map(({ id }) => id)).toEqual([7, 5, 6].map(publicIdOf))
    const next = /^<(.+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect(next).toBe(`https://kalender.example.nl/delivery/v1/posts?pageSize=3&cursor=${page.nextCursor}`)
    rows.push(createRow(9, { servedFrom: at('2027-05-09T00:00:00Z') }))
    rows.splice(rows.findIndex(({ publicId }) => publicId === publicIdOf(6)), 1)
    state.version += 1
    writeHere()
    const second = await json(next.replace('https://kalender.example.nl/delivery/v1', ''))
    expect((second as unknown as typeof page).items.map(({ id }) => id)).toEqual([3, 4, 1].map(publicIdOf))
  })

  test.each([
    ['theme=uitgaan', [1, 2]],
    ['theme=horeca', [2]],
    ['theme=horeca&theme=online', [2, 3]],
    ['theme=uitgaan&language=en', [2]],
    ['language=nl&language=en', [1, 2, 3]],
    ['kind=event', [3]],
    ['channel=website', [1, 2]],
    ['campaign=veilig-uit', [1]],
    ['audience=jongeren', [2]],
    ['from=2027-05-02', [2, 3]],
    ['to=2027-05-02', [1]],
    ['from=2027-05-02T00:00:00%2B02:00&to=2027-05-03T00:00:00+02:00', [2]],
    ['eventFrom=2027-05-14', [3]],
    ['eventFrom=2027-05-15', []],
    ['eventTo=2027-05-14', []],
    ['eventFrom=2027-05-14T18:00:00Z&eventTo=2027-05-14T18:30:00Z', [3]],
  ])('%s gives %j', async (query, numbers) => {
    const { ids } = start([
      createRow(1, { themeIds: ['t1'], campaignId: 'k1', servedFrom: at('2027-05-01T21:59:59Z') }),
      createRow(2, { themeIds: ['t2'], language: 'en', audienceIds: ['a1'], servedFrom: at('2027-05-01T22:00:00Z') }),
      createRow(3, {
        themeIds: ['t3'], kind: 'event', channelId: 'c2', servedFrom: at('2027-05-03T00:00:00Z'),
        event: {
          place: { name: null, street: null, city: null }, isAllDay: false, recurrence: null,
          occurrences: [{ startsAt: at('2027-05-14T17:30:00Z'), endsAt: at('2027-05-14T19:00:00Z'), isCancelled: false }],
        },
      }),
    ])
    expect((await ids(`/posts?${query}`)).sort()).toEqual(numbers.map(publicIdOf).sort())
  })

  test.each<[string, string[]]>([
    ['kleur=rood', ['kleur']],
    ['theme=bestaat-niet', ['theme']],
    ['campaign=verborgen', ['campaign']],
    ['language=de', ['language']],
    ['kind=roman', ['kind']],
    ['pageSize=0', ['pageSize']],
    ['pageSize=101', ['pageSize']],
    ['pageSize=1e1', ['pageSize']],
    ['pageSize=1&pageSize=2', ['pageSize']],
    ['cursor=abc', ['cursor']],
    ['from=gisteren', ['from']],
    ['to=2027-02-30', ['to']],
    ['eventFrom=', ['eventFrom']],
    ['__proto__=1&constructor=2', ['__proto__', 'constructor']],
    ['theme=%00', ['theme']],
    ['theme=%E0%A4%A', ['theme']],
    [Array.from({ length: 51 }, () => 'language=nl').join('&'), ['language']],
    ['kleur=rood&pageSize=0&theme=x&from=y&channel=z&cursor=q', ['channel', 'cursor', 'from', 'kleur', 'pageSize', 'theme']],
  ])('%s is refused with everything that is wrong', async (query, parameters) => {
    const { get } = start([createRow(1)])
    const response = await get(`/posts?${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = problemSchema.parse(await response.json())
    expect((problem.errors ?? []).map(({ parameter }) => parameter).sort()).toEqual(parameters)
  })
})

describe('moments', () => {
  const rows = () => [
    createRow(1, { servedFrom: at('2027-05-10T12:00:10Z'), servedUntil: at('2027-05-10T12:00:20Z'), campaignId: 'k2', media: [picture] }),
    createRow(2),
  ]

  test('a post is there from its first second to its last, in either direction of the clock', async () => {
    const { get, ids, time } = start(rows())
    const seen: [number, number, boolean][] = []
    for (const seconds of [0, 9, 10, 19, 20, 19, 10, 9, 30, 15]) {
      time.now = addSeconds({ instant: NOON, seconds })
      const revision = Number((await get('/posts')).headers.get('serving-revision'))
      seen.push([seconds, revision, (await ids('/posts')).includes(publicIdOf(1))])
      const isServed = seconds >= 10 && seconds < 20
      expect((await get(`/posts/${publicIdOf(1)}`)).status).toBe(isServed ? 200 : 404)
      expect((await get('/campaigns/verborgen')).status).toBe(isServed ? 200 : 404)
      expect((await get(`/media/${CHECKSUM}/small`)).status).toBe(isServed ? 200 : 404)
    }
    expect(seen).toEqual([
      [0, 1, false], [9, 1, false], [10, 2, true], [19, 2, true], [20, 3, false],
      [19, 2, true], [10, 2, true], [9, 1, false], [30, 3, false], [15, 2, true],
    ])
  })

  test('a cache is never told to keep an answer past the next change', async () => {
    const { get, time } = start(rows())
    const maxAges: (string | null)[] = []
    for (const seconds of [-60, 0, 8, 9, 10, 20]) {
      time.now = addSeconds({ instant: NOON, seconds })
      maxAges.push((await get('/posts')).headers.get('cache-control'))
    }
    expect(maxAges).toEqual([30, 9, 1, 0, 9, 30].map((age) => `public, max-age=${age}, must-revalidate`))
  })

  test('what rests on a consent is asked for anew every time', async () => {
    const { get } = start([createRow(1, { restsOnConsent: true, media: [picture] })])
    for (const path of ['/posts', `/posts/${publicIdOf(1)}`, `/media/${CHECKSUM}/small`]) {
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache')
    }
  })
})

describe('ready answers', () => {
  test('the same question is read once, also in another order of words', async () => {
    const { get, calls } = start([createRow(1)])
    for (const query of ['theme=horeca&kind=event', 'kind=event&theme=horeca', 'kind=event&theme=horeca&theme=horeca']) {
      expect((await get(`/posts?${query}`)).status).toBe(200)
    }
    await Promise.all(Array.from({ length: 20 }, () => get('/posts?pageSize=1')))
    expect(calls).toMatchObject({ posts: 2, vocabulary: 1 })
  })

  test('a write of this process shows at once', async () => {
    const rows = [createRow(1)]
    const { ids, state, writeHere } = start(rows)
    expect(await ids('/posts')).toHaveLength(1)
    rows.push(createRow(2))
    state.version += 1
    writeHere()
    expect(await ids('/posts')).toHaveLength(2)
  })

  test('a write of another process shows within a second', async () => {
    const rows = [createRow(1)]
    const { ids, state, time } = start(rows)
    expect(await ids('/posts')).toHaveLength(1)
    rows.push(createRow(2))
    state.version += 1
    time.milliseconds += 600
    expect(await ids('/posts')).toHaveLength(2)
  })

  test('a write while an answer is being made does not leave the old one behind', async () => {
    const rows = [createRow(1)]
    const { source, ids, state, writeHere } = start(rows)
    const { findPosts } = source
    source.findPosts = async (query) => {
      source.findPosts = findPosts
      const found = await findPosts(query)
      rows.push(createRow(2))
      state.version += 1
      writeHere()
      return found
    }
    await ids('/posts')
    expect(await ids('/posts')).toHaveLength(2)
  })

  test('a database that is gone is an error, not an old answer, and does not tell its secrets', async () => {
    const { get, state, time, errors } = start([createRow(1)])
    await get('/posts')
    state.isBroken = true
    time.milliseconds += 600
    const response = await get('/posts')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('database')
    expect(response.headers.get('api-version')).toBe('1.2.0')
    expect(errors).toHaveLength(1)
    state.isBroken = false
    expect((await get('/posts')).status).toBe(200)
  })
})

describe('conditional requests', () => {
  test.each([
    ['its own tag', (tag: string) => tag, 304],
    ['a weak form of it', (tag: string) => `W/${tag}`, 304],
    ['a list', (tag: string) => `"a", W/"b" , ${tag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => '"other"', 200],
    ['the tag without quotes', (tag: string) => tag.slice(1, -1), 200],
  ])('%s', async (_, header, status) => {
    const { get } = start([createRow(1, { media: [picture] })])
    for (const path of ['/posts', `/posts/${publicIdOf(1)}`, '/openapi.json', `/media/${CHECKSUM}/small`]) {
      const etag = (await get(path)).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      const response = await get(path, { headers: { 'If-None-Match': header(etag) } })
      expect(response.status).toBe(status)
      expect(response.headers.get('etag')).toBe(etag)
      expect(response.headers.get('serving-revision')).toBe('1')
      if (status === 304) expect(await response.text()).toBe('')
    }
  })
})

describe('every answer', () => {
  const required = {
    'api-version': '1.2.0',
    'serving-revision': '1',
    'access-control-allow-origin': '*',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'strict-transport-security': 'max-age=31536000',
    vary: 'Accept-Language',
  }

  test.each([
    ['/posts', 'GET', 200],
    ['/posts', 'HEAD', 200],
    ['/posts?x=1', 'GET', 400],
    ['/posts/', 'GET', 404],
    [`/posts/${publicIdOf(1)}`, 'GET', 200],
    [`/posts/${publicIdOf(1)}`, 'HEAD', 200],
    [`/posts/${publicIdOf(9)}`, 'GET', 404],
    ['/posts/p_%00', 'GET', 404],
    [`/posts/${'x'.repeat(2000)}`, 'GET', 404],
    ['/campaigns', 'GET', 200],
    ['/campaigns/verborgen', 'GET', 404],
    ['/themes', 'GET', 200],
    ['/themes/horeca', 'GET', 404],
    ['/audiences', 'GET', 200],
    ['/channels', 'GET', 200],
    ['/help-lines', 'GET', 200],
    ['/glossary-terms', 'GET', 200],
    ['/openapi.json', 'GET', 200],
    [`/media/${CHECKSUM}/small`, 'GET', 200],
    [`/media/${CHECKSUM}/small`, 'HEAD', 200],
    [`/media/${CHECKSUM}/large`, 'GET', 404],
    [`/media/${CHECKSUM}/huge`, 'GET', 404],
    [`/media/${CHECKSUM.toUpperCase()}/small`, 'GET', 404],
    [`/media/${CHECKSUM}/small?v=1`, 'GET', 400],
    ['/nergens', 'GET', 404],
    ['', 'GET', 404],
    ['/posts', 'POST', 405],
    ['/posts', 'DELETE', 405],
    [`/media/${CHECKSUM}/small`, 'PUT', 405],
  ])('%s %s is %i and carries the headers', async (path, method, status) => {
    const { get } = start([createRow(1, { media: [picture] })])
    const response = await get(path, { method })
    expect(response.status).toBe(status)
    expect(Object.fromEntries(Object.keys(required).map((name) => [name, response.headers.get(name)]))).toEqual(required)
    expect(response.headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/)
    expect(response.headers.get('cache-control')).toBe(status < 300 ? 'public, max-age=30, must-revalidate' : 'no-store')
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    if (status >= 400) expect(problemSchema.parse(await response.json()).status).toBe(status)
    if (method === 'HEAD') {
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
      expect(await response.text()).toBe('')
    }
  })

  test('OPTIONS tells browsers of other sites what they may send', async () => {
    const { get } = start([])
    for (const path of ['/posts', `/posts/${publicIdOf(1)}`, '/themes', `/media/${CHECKSUM}/small`, '/openapi.json']) {
      const response = await get(path, { method: 'OPTIONS' })
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
      expect(response.headers.get('access-control-allow-headers')).toContain('Authorization')
      expect(response.headers.get('api-version')).toBe('1.2.0')
    }
  })

  test('errors are Dutch unless English is preferred', async () => {
    const { json } = start([])
    expect(await json('/nergens')).toMatchObject({ title: 'Niet gevonden' })
    expect(await json('/nergens', { headers: { 'Accept-Language': 'en;q=0.4,nl' } })).toMatchObject({ title: 'Niet gevonden' })
    expect(await json('/nergens', { headers: { 'Accept-Language': 'en-GB,nl;q=0.5' } })).toMatchObject({ title: 'Not found' })
  })

  test('who asks too often is told when to come back', async () => {
    const { get, time } = start([createRow(1)], { requestsPerMinute: 60 })
    for (let request = 0; request < 60; request += 1) expect((await get('/posts')).status).toBe(200)
    const refused = await get('/posts')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.headers.get('ratelimit')).toBe('"default";r=0;t=60')
    expect(refused.headers.get('serving-revision')).toBe('1')
    time.milliseconds += 1_000
    expect((await get('/posts')).status).toBe(200)
  })
})

describe('vocabularies', () => {
  test('only campaigns with a served post, only channels in use', async () => {
    const { json } = start([createRow(1, { campaignId: 'k1' })])
    const campaigns = await json('/campaigns') as unknown as { items: unknown[] }
    expect(campaigns.items.map((item) => campaignSchema.parse(item).slug)).toEqual(['veilig-uit'])
    expect(await json('/channels')).toMatchObject({ items: [{ slug: 'website' }], nextCursor: null })
    expect(JSON.stringify(await json('/campaigns/veilig-uit'))).not.toMatch(/landingItem|"i1"|verborgen/)
  })

  test('names come in the language asked for, else in Dutch, and say which', async () => {
    const { json } = start([])
    expect(await json('/themes?language=en')).toMatchObject({
      items: [
        { slug: 'uitgaan', name: 'Nightlife', nameLanguage: 'en', parent: null },
        { slug: 'horeca', name: 'Horeca', nameLanguage: 'nl', parent: 'uitgaan' },
        { slug: 'online' },
      ],
    })
    expect((await start([]).get('/themes?language=de')).status).toBe(400)
  })
})

describe('media', () => {
  test('bytes with their type, never guessed at, never shown as a page of our own', async () => {
    const { get, calls } = start([createRow(1, { media: [picture] })])
    const response = await get(`/media/${CHECKSUM}/small`)
    expect(await response.text()).toBe('picture small')
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('content-disposition')).toBe('inline')
    expect((await get(`/media/${'cd'.repeat(32)}/small`)).status).toBe(404)
    expect(calls.opened).toBe(1)
  })

  test.each<[string, Record<string, string>, number, string | null, string | null]>([
    ['a part', { Range: 'bytes=0-6' }, 206, 'picture', 'bytes 0-6/13'],
    ['the end', { Range: 'bytes=-5' }, 206, 'small', 'bytes 8-12/13'],
    ['a part of this very file', { Range: 'bytes=8-', 'If-Range': `"${CHECKSUM}-small"` }, 206, 'small', 'bytes 8-12/13'],
    ['a part of another file', { Range: 'bytes=8-', 'If-Range': '"x"' }, 200, 'picture small', null],
    ['two parts', { Range: 'bytes=0-1,4-5' }, 200, 'picture small', null],
    ['what lies behind the end', { Range: 'bytes=13-' }, 416, null, 'bytes */13'],
  ])('%s', async (_, headers, status, body, contentRange) => {
    const { get } = start([createRow(1, { media: [picture] })])
    const response = await get(`/media/${CHECKSUM}/small`, { headers })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-range')).toBe(contentRange)
    const text = await response.text()
    if (body === null) return expect(text).toContain('416')
    expect(text).toBe(body)
    expect(response.headers.get('content-length')).toBe(String(body.length))
    expect(response.headers.get('accept-ranges')).toBe('bytes')
  })
})
