import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { NOW } from '../helpers/accessFixtures'
import { openHttp, queryOf, type Http } from '../helpers/http'
import { MARK, openMarkedCalendar, type Marked } from '../helpers/markedCalendar'

let calendar: Marked
let http: Http

beforeAll(async () => {
  calendar = await openMarkedCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

const OUTSIDERS = ['anonymous', 'apiClient'] as const

/** Fields that only colleagues may see, as they would stand in an answer. */
const INTERNAL_FIELDS =
  /"(email|displayName|lead|brief|keyMessage|landingItem|hoursPlanned|eurosPlanned|partners|sharedWith|goals|levels|national|servedFrom|servedUntil|item|editionRecord|mediaChecksums|source|checkedOn|checkAgainBy|usualTimes|minimumIntervalHours|icon|owner|coWriters|authors|givenBy|doneBy|sessions|apiKey)"\s*:/

function expectNothingInternal(text: string, what: string): void {
  expect(text, what).not.toContain(MARK)
  expect(text, what).not.toMatch(/@proef\.example|:(6666|7777|8888)[,}]|"03:33"/)
  for (const id of Object.values(calendar.people)) expect(text, what).not.toContain(id)
  expect(text, what).not.toMatch(INTERNAL_FIELDS)
}

const VARIATIONS = [
  '',
  '?depth=0',
  '?depth=1&limit=100',
  '?depth=10&limit=100',
  '?draft=true&depth=3',
  '?trash=true&depth=3',
  '?trash=true&draft=true&locale=all&limit=0',
  '?locale=all&depth=3',
  '?locale=ar&fallback-locale=none&depth=3',
  '?locale=ar&fallback-locale=nl',
  '?pagination=false&limit=0&depth=2',
  '?limit=100000&page=1',
  '?joins=true&depth=3',
  '?joins[posts][limit]=10&depth=3',
  '?select[email]=true&select[title]=true&select[brief]=true&select[servedFrom]=true&select[source]=true',
  '?select[lead]=true&select[landingItem]=true&select[item]=true&depth=3',
  '?populate[users][email]=true&populate[campaigns][brief]=true&populate[content-items][title]=true&depth=3',
  '?showHiddenFields=true&overrideAccess=true&depth=3',
  '?where[id][exists]=true&trash=true&depth=3',
  '?where[deletedAt][exists]=true&trash=true',
  '?where[or][0][id][exists]=true&where[or][1][id][exists]=false&trash=true',
  '/count',
  '/count?trash=true',
  '/versions',
  '/versions?depth=5&limit=100&trash=true',
  '/init',
  '/me',
]

describe.each(OUTSIDERS)('the %s', (as) => {
  test('finds nothing internal in any list, count or version of any collection', async () => {
    let answers = 0
    for (const { slug } of calendar.payload.config.collections) {
      for (const variation of VARIATIONS) {
        const path = `/${slug}${variation}`
        const { status, text } = await http.rest(path, { as })
        expect(status, `${path}: ${text}`).not.toBeGreaterThan(501)
        expect(status, `${path}: ${text}`).not.toBe(500)
        // A key sees its own name by asking who it is; that is no secret to itself.
        if (!(as === 'apiClient' && variation === '/me')) expectNothingInternal(text, `${as} ${path}`)
        answers += 1
      }
    }
    expect(answers).toBeGreaterThan(600)
  })

  test('finds no hidden record by its id, at any depth, nor its versions', async () => {
    const found: string[] = []
    for (const [slug, ids] of Object.entries(calendar.hidden)) {
      for (const id of ids) {
        // The served campaign and item are not hidden as such; only what is internal in them is.
        for (const suffix of ['', '?depth=10', '?trash=true', '?draft=true&trash=true&locale=all', '?select[id]=true']) {
          const path = `/${slug}/${id}${suffix}`
          const { status, text } = await http.rest(path, { as })
          expect(status, path).not.toBe(500)
          expectNothingInternal(text, `${as} ${path}`)
          if (status === 200) found.push(path)
        }
      }
    }
    expect(found).toEqual([])
  })

  test('sees the served posts, the running campaign and the words, and counts only those', async () => {
    const posts = await http.rest('/posts?depth=3', { as })
    // Website and screens of one item, and the post whose campaign is in the bin.
    expect(posts.body.totalDocs).toBe(3)
    expect((await http.rest('/posts/count', { as })).body.totalDocs).toBe(3)
    const campaigns = await http.rest('/campaigns?depth=3&trash=true', { as })
    expect(campaigns.body.docs.map((doc) => doc.slug)).toEqual(['lopende-campagne'])
    expect((await http.rest('/campaigns/count?trash=true', { as })).body.totalDocs).toBe(1)
    expect((await http.rest('/themes/count?trash=true', { as })).body.totalDocs).toBe(3)
    expect((await http.rest('/help-lines/count?trash=true', { as })).body.totalDocs).toBe(2)
  })

  test.each([
    '/posts?where[servedFrom][less_than]=2030-01-01',
    '/posts?where[servedUntil][exists]=true',
    '/posts?where[item][exists]=true',
    '/posts?where[item.title][like]=INTERN',
    '/posts?where[editionRecord.title][like]=INTERN',
    '/posts?where[mediaChecksums][exists]=true',
    '/posts?where[campaign.brief][like]=INTERN',
    '/posts?where[campaign.lead][exists]=true',
    '/posts?where[campaign.lead.email][like]=proef',
    '/posts?where[channel.usualTimes][exists]=true',
    '/posts?where[safety.helpLines.source][like]=INTERN',
    '/posts?sort=servedFrom',
    '/posts?sort=-item',
    '/posts?sort=item.title',
    '/posts?sort=campaign.hoursPlanned',
    '/campaigns?where[lead.email][like]=proef',
    '/campaigns?where[lead.displayName][like]=INTERN',
    '/campaigns?where[lead][exists]=true',
    '/campaigns?where[brief][like]=INTERN',
    '/campaigns?where[keyMessage][like]=INTERN',
    '/campaigns?where[national.owner][like]=INTERN',
    '/campaigns?where[hoursPlanned][greater_than]=1',
    '/campaigns?where[eurosPlanned][greater_than]=1',
    '/campaigns?where[partners.name][like]=INTERN',
    '/campaigns?where[goals.name][like]=INTERN',
    '/campaigns?where[landingItem.title][like]=INTERN',
    '/campaigns?where[and][0][or][0][brief][like]=INTERN',
    '/campaigns?sort=lead.email',
    '/campaigns?sort=hoursPlanned',
    '/campaigns?sort=-brief',
    '/campaigns/count?where[brief][like]=INTERN',
    '/help-lines?where[source][like]=INTERN',
    '/help-lines?where[checkedOn][exists]=true',
    '/help-lines?sort=checkAgainBy',
    '/help-lines/count?where[source][like]=INTERN',
    '/channels?where[usualTimes][exists]=true',
    '/channels?where[icon][like]=INTERN',
    '/channels?sort=minimumIntervalHours',
    '/campaigns/versions?where[version.brief][like]=INTERN',
    '/users?where[email][like]=proef',
  ])('learns nothing by asking %s', async (path) => {
    const { status, text } = await http.rest(path, { as })
    expect([400, 403], text).toContain(status)
    expectNothingInternal(text, path)
  })

  test('is told nothing of who may do what', async () => {
    const none = { canAccessAdmin: false, collections: {}, globals: {} }
    expect((await http.rest('/access', { as })).body).toEqual(none)
    for (const slug of ['posts', 'campaigns', 'themes', 'users']) {
      const ids = ['', `/${calendar.served.campaignId}`]
      for (const id of ids) {
        const answer = await http.rest(`/${slug}/access${id}`, { as, method: 'POST', json: {} })
        expect(answer.status, slug).toBe(403)
      }
    }
    expect((await http.rest('/globals/settings/access', { as, method: 'POST', json: {} })).status).toBe(403)
  })

  test('opens no file under Payload’s own routes', async () => {
    const { docs } = await calendar.payload.find({ collection: SLUGS.media, overrideAccess: true, depth: 0 })
    const { filename, sizes } = docs[0] as { filename: string; sizes: Record<string, { filename?: string }> }
    for (const name of [filename, sizes.thumbnail?.filename ?? 'x.webp', '..%2F..%2Ftest.db', '%00', 'geen.webp']) {
      for (const query of ['', '?prefix=..', '?depth=10&trash=true']) {
        const { status } = await http.rest(`/media/file/${name}${query}`, { as })
        expect([400, 403, 404], name).toContain(status)
      }
    }
    expect([400, 403]).toContain((await http.rest('/media/paste-url?src=http://127.0.0.1:9/x.png', { as })).status)
  })
})

test('a signed-in colleague still hears what they may do', async () => {
  const { body } = await http.rest('/access', { as: 'communications' })
  expect(body).toMatchObject({ canAccessAdmin: true, collections: { 'content-items': { create: true } } })
  expect((await http.rest('/posts/access', { as: 'communications', method: 'POST', json: {} })).status).toBe(200)
})

test('the Local API with access on gives anonymous callers nothing internal either', async () => {
  for (const { slug } of calendar.payload.config.collections) {
    for (const options of [{ depth: 10 }, { trash: true, depth: 3 }, { locale: 'all' as const }, { showHiddenFields: false }]) {
      try {
        const found = await calendar.payload.find({
          collection: slug as 'posts',
          overrideAccess: false,
          limit: 100,
          ...options,
        })
        expectNothingInternal(JSON.stringify(found), `${slug} ${JSON.stringify(options)}`)
      } catch (error) {
        expect((error as Error).name, slug).toBe('Forbidden')
      }
    }
  }
})

describe('the second of a post', () => {
  const appearing = '2026-09-01T07:00:00Z'
  test.each([
    ['a second before', '2026-09-01T06:59:59Z', 0],
    ['at its second', appearing, 1],
  ])('%s it is found %s by every way in', async (_, moment, count) => {
    setClock(() => new Date(moment))
    const { docs } = await calendar.payload.find({
      collection: SLUGS.posts,
      overrideAccess: true,
      depth: 0,
      where: { headline: { contains: 'straks' } },
    })
    const id = String(docs[0]?.id)
    const query = queryOf({ 'where[id][equals]': id })
    expect((await http.rest(`/posts${query}`)).body.totalDocs).toBe(count)
    expect((await http.rest(`/posts/count${query}`)).body.totalDocs).toBe(count)
    expect((await http.rest(`/posts/${id}`)).status).toBe(count === 1 ? 200 : 404)
    const graphql = await http.graphql(`{ Posts(where: { id: { equals: "${id}" } }) { totalDocs } Post(id: "${id}") { id } }`)
    expect((graphql.body.data?.Posts as { totalDocs: number }).totalDocs).toBe(count)
    expect(graphql.body.data?.Post ?? null).toEqual(count === 1 ? { id } : null)
    const local = await calendar.payload.count({ collection: SLUGS.posts, overrideAccess: false, where: { id: { equals: id } } })
    expect(local.totalDocs).toBe(count)
    setClock(() => new Date(NOW))
  })
})
