import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { makeRecord, NOW } from '../helpers/accessFixtures'
import { openHttp, ORIGIN, type Ask, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  await writeItem(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

describe('questions that cannot be answered', () => {
  test.each([
    'where=x',
    'where={',
    'where=1',
    'where=[]',
    'where[name]=x',
    'where[name][frobnicate]=1',
    'where[name][$gt]=1',
    'where[name][near]=1,2,3',
    'where[name][within]=1',
    'where[name][equals][a]=1',
    'where[name][like][0]=x',
    'where[name][exists]=misschien',
    'where[nergens][equals]=1',
    'where[$where][equals]=1',
    'where[parent.nergens][equals]=1',
    'where[parent.parent.name][like]=a',
    'where[and]=x',
    'where[or][0]=x',
    'where[and][0][and][0][and][0][and][0][and][0][and][0][name][equals]=x',
    'where[updatedAt][greater_than]=gisteren',
    'where[updatedAt][equals]=2026-99-99',
    'where[createdAt][in]=2026-01-01,morgen',
    `where[name][equals]=${'x'.repeat(1001)}`,
    'sort=nergens',
    'sort=$where',
    'sort=parent.nergens',
    'sort=name;drop table themes',
    'page=abc',
    'page=-1',
    'page=0',
    'page=1.5',
    'limit=abc',
    'limit=-1',
    'limit=1e30',
    'depth=abc',
    'depth=-1',
    'data={',
  ])('?%s is 400', async (query) => {
    for (const path of ['/themes', '/content-items']) {
      const { status, text } = await http.rest(`${path}?${query}`, { as: 'communications' })
      expect(status, `${path}: ${text.slice(0, 200)}`).toBe(400)
    }
  })

  test('more conditions than anybody needs are 400', async () => {
    const many = Array.from({ length: 61 }, (_, i) => `where[or][${i}][name][equals]=x`).join('&')
    expect((await http.rest(`/themes?${many}`)).status).toBe(400)
  })

  test.each([
    ['/nergens', 404],
    ['/themes/geen', 404],
    ['/themes/%00', 404],
    ['/themes/..%2Fusers', 404],
    [`/themes/${'x'.repeat(4000)}`, 404],
    ['/themes/%E0%A4%A', 400],
    ['/themes/versions/geen', 404],
    ['/content-items/geen', 404],
    ['/globals/nergens', 404],
  ])('GET %s is %i', async (path, status) => {
    expect((await http.rest(path, { as: 'communications' })).status).toBe(status)
  })

  test.each<[string, Ask, number]>([
    ['/themes', { method: 'PUT', json: {} }, 404],
    ['/themes', { method: 'PATCH', json: {} }, 400],
    ['/themes', { method: 'DELETE' }, 400],
    ['/themes/geen', { method: 'PATCH', json: { name: 'x' } }, 404],
    ['/themes/geen', { method: 'DELETE' }, 404],
    ['/themes/geen/duplicate', { method: 'POST', json: {} }, 404],
    ['/themes/versions/geen', { method: 'POST' }, 404],
    ['/content-items/geen/approvals', { method: 'POST', json: { language: 'nl', contentHash: '0'.repeat(64) } }, 404],
    ['/content-items/geen/approvals', { method: 'POST', json: {} }, 400],
    ['/content-items/geen/approvals', { method: 'POST', json: { language: 'xx', contentHash: 'x' } }, 400],
    ['/content-items/geen/review-requests', { method: 'POST', json: { language: 'nl', more: 1 } }, 400],
    ['/content-items/geen/withdrawals', { method: 'POST', json: { language: 'nl', reason: '' } }, 400],
    ['/content-items/geen/release-moves', { method: 'POST', json: { language: 'nl', releaseAt: 'morgen' } }, 400],
    ['/content-items/geen/approvals', { method: 'POST', raw: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['/dispatches/placements', { method: 'POST', json: { publicId: '../x' } }, 400],
    ['/dispatches/geen/take-downs', { method: 'POST', json: {} }, 404],
  ])('%s with %j is %i', async (path, ask, status) => {
    const answer = await http.rest(path, { as: 'communications', ...ask })
    expect(answer.status, answer.text).toBe(status)
  })

  test('a query in a JSON body is 415 before anybody reads it', async () => {
    const { POST } = await import('../../src/app/(payload)/api/[...slug]/route')
    const headers = { 'content-type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' }
    const request = new Request(`${ORIGIN}/api/themes`, { method: 'POST', headers, body: '{' })
    expect((await POST(request, { params: Promise.resolve({ slug: ['themes'] }) })).status).toBe(415)
  })
})

describe('records that cannot be kept', () => {
  const text = (root: unknown) => [{ channel: 'WEBSITE', text: root }]
  const bodies: unknown[] = [
    null,
    [],
    'x',
    5,
    { title: 5 },
    { title: { a: 1 } },
    { title: ['x'] },
    { title: 'a', kind: 'x' },
    { title: 'a', kind: { a: 1 } },
    { title: 'a', plannedDate: 'morgen' },
    { title: 'a', plannedDate: '2026-02-30' },
    { title: 'a', plannedDate: 5 },
    { title: 'a', releaseAt: 'morgen' },
    { title: 'a', releaseAt: 5 },
    { title: 'a', releaseAt: '2026-99-99T00:00:00Z' },
    { title: 'a', releaseAt: '-271821-04-20T00:00:00.000Z' },
    { title: 'a', endsAt: {} },
    { title: 'a', variants: 'x' },
    { title: 'a', variants: {} },
    { title: 'a', variants: [5] },
    { title: 'a', variants: [null] },
    { title: 'a', variants: [{}] },
    { title: 'a', variants: [{ channel: 'geen' }] },
    { title: 'a', variants: [{ channel: {} }] },
    { title: 'a', variants: [{ channel: 'WEBSITE' }, { channel: 'WEBSITE' }] },
    { title: 'a', variants: text('x') },
    { title: 'a', variants: text({}) },
    { title: 'a', variants: text({ root: 'x' }) },
    { title: 'a', variants: text({ root: { children: 'x' } }) },
    { title: 'a', variants: text({ root: { type: 'root', children: [null] } }) },
    { title: 'a', variants: text({ root: { type: 'root', children: [{ type: 'block', fields: {} }] } }) },
    { title: 'a', variants: text({ root: { type: 'root', children: [{ type: 'upload', value: 'x' }] } }) },
    { title: 'a', variants: [{ channel: 'WEBSITE', hashtags: 'x' }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', hashtags: [{ a: 1 }] }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', media: ['geen'] }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', shareImage: 'geen' }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', link: 'x' }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', link: { url: 'javascript:alert(1)' } }] },
    { title: 'a', variants: [{ channel: 'WEBSITE', link: { url: 'http://onveilig.example' } }] },
    { title: 'a', event: 'x' },
    { title: 'a', event: { startsAt: 'x' } },
    { title: 'a', themes: 'geen' },
    { title: 'a', themes: ['geen'] },
    { title: 'a', themes: [{}] },
    { title: 'a', helpLines: ['00000000-0000-4000-8000-000000000000'] },
    { title: 'a', campaign: 'geen' },
    { title: 'a', owner: 'geen' },
    { title: 'a', isSensitive: 'ja' },
    { title: 'a', hoursPlanned: 'x' },
    { title: 'a', hoursPlanned: -1 },
    { title: 'a', deletedAt: 'x' },
    { title: 'a', createdAt: 'x' },
    { title: 'a', id: { a: 1 } },
    { title: 'x'.repeat(161) },
  ]

  test.each(bodies.map((body) => [JSON.stringify(body), body]))('POST %s is 400 and leaves nothing behind', async (_, body) => {
    const json = JSON.parse(JSON.stringify(body).replaceAll('WEBSITE', calendar.channels.website)) as unknown
    const before = await countEverything()
    const answer = await http.rest('/content-items', { as: 'communications', method: 'POST', json })
    expect(answer.status, answer.text).toBe(400)
    expect(await countEverything()).toEqual(before)
  })

  async function countEverything(): Promise<number[]> {
    const slugs = [SLUGS.contentItems, SLUGS.itemLanguages, SLUGS.journalEntries] as const
    return Promise.all(
      slugs.map(async (collection) => (await calendar.payload.count({ collection, overrideAccess: true })).totalDocs),
    )
  }

  test.each<[string, Ask]>([
    ['broken JSON', { raw: '{', headers: { 'content-type': 'application/json' } }],
    ['plain text', { raw: 'x', headers: { 'content-type': 'text/plain' } }],
    ['no body', {}],
    ['a form without boundary', { raw: 'x', headers: { 'content-type': 'multipart/form-data' } }],
    ['a form that breaks off', { raw: '--a\r\nx', headers: { 'content-type': 'multipart/form-data; boundary=a' } }],
  ])('%s is 400', async (_, ask) => {
    const answer = await http.rest('/themes', { as: 'communications', method: 'POST', ...ask })
    expect(answer.status, answer.text).toBe(400)
  })

  test('a slug that is taken is 400', async () => {
    const answer = await http.rest('/themes', { as: 'communications', method: 'POST', json: { name: 'x', slug: 'sexting' } })
    expect(answer.status, answer.text).toBe(400)
  })

  test('a word that was removed does not keep a colleague from saving', async () => {
    const theme = await makeRecord(calendar, SLUGS.themes)
    const itemId = await writeItem(calendar, { more: { themes: [theme] } })
    await calendar.payload.delete({ collection: SLUGS.themes, id: theme, overrideAccess: true })
    const { body } = await http.rest(`/content-items/${itemId}?depth=0`, { as: 'communications' })
    const { themes, title } = body as unknown as { themes: string[]; title: string }
    const answer = await http.rest(`/content-items/${itemId}`, {
      as: 'communications',
      method: 'PATCH',
      json: { title: `${title}!`, themes },
    })
    expect(answer.status, answer.text).toBe(200)
  })
})

describe('bounds', () => {
  test.each([
    ['limit=100000', 100],
    ['limit=0', 100],
    ['pagination=false', 10],
    ['pagination=false&limit=0', 100],
    ['', 10],
    ['limit=7', 7],
  ])('?%s gives at most %i', async (query, most) => {
    const { body } = await http.rest(`/themes?${query}`)
    expect(body).toMatchObject({ limit: most })
  })

  test('depth stops at the most of the configuration', async () => {
    let parent = await makeRecord(calendar, SLUGS.themes)
    for (let i = 0; i < 6; i += 1) {
      const made = await http.rest('/themes', {
        as: 'communications',
        method: 'POST',
        json: { name: `Laag ${i}`, slug: `laag-${i}`, parent },
      })
      parent = String(made.body.doc.id)
    }
    const { body } = await http.rest(`/themes/${parent}?depth=10`)
    let levels = 0
    for (let node: unknown = body; typeof node === 'object' && node !== null; node = (node as { parent?: unknown }).parent) levels += 1
    expect(levels).toBe(1 + calendar.payload.config.maxDepth)
  })

  test('related records are all read, also when there are more than a page of them', async () => {
    const themes: string[] = []
    for (let i = 0; i < 25; i += 1) themes.push(await makeRecord(calendar, SLUGS.themes))
    const itemId = await writeItem(calendar, { more: { themes } })
    const { body } = await http.rest(`/content-items/${itemId}?depth=1`, { as: 'communications' })
    const read = (body as unknown as { themes: (string | { name: string })[] }).themes
    expect(read.filter((theme) => typeof theme === 'object')).toHaveLength(25)
  })
})
