import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { MOST_ALIASES, MOST_FIELDS, MOST_LEVELS, MOST_ROOTS } from '@/graphql/measureQuery'
import { graphqlRoute } from '@/graphql/graphqlRoute'

import { NOW } from '../helpers/accessFixtures'
import { openHttp, ORIGIN, type Http } from '../helpers/http'
import { MARK, openMarkedCalendar, type Marked } from '../helpers/markedCalendar'

const URL_OF_GRAPHQL = `${ORIGIN}/api/graphql`

let calendar: Marked
let http: Http
let send: (request: Request) => Promise<Response>

beforeAll(async () => {
  calendar = await openMarkedCalendar()
  http = await openHttp(calendar)
  const { default: config } = await import('../../payload.config')
  const { GET, POST } = graphqlRoute(config)
  send = (request) => (request.method === 'GET' ? GET(request) : POST(request))
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

test('GraphQL over HTTP: every MUST of the official audits holds', async () => {
  const audits = serverAudits({
    url: URL_OF_GRAPHQL,
    fetchFn: (url: string, init?: RequestInit) => send(new Request(url, init)),
  })
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  const failed = results.filter(({ status }) => status !== 'ok')
  const lines = failed.map((result) => `${result.name}${'reason' in result ? `: ${result.reason}` : ''}`)
  process.stdout.write(`GraphQL over HTTP: ${results.length - failed.length} of ${results.length} audits pass\n`)
  for (const line of lines) process.stdout.write(`  not kept: ${line}\n`)
  expect(results.length).toBeGreaterThan(50)
  expect(lines.filter((line) => line.startsWith('MUST'))).toEqual([])
})

describe('outsiders', () => {
  const POST_FIELDS = `
    id publicId headline servedFrom servedUntil mediaChecksums
    item { id title brief owner { email displayName } }
    editionRecord { id title content }
    campaign { id publicName brief keyMessage hoursPlanned eurosPlanned lead { id email displayName } partners { name } goals { name }
      landingItem { title } national { name owner } }
    channel { id name usualTimes icon }
    safety { helpLines { name source checkedOn } }`

  test.each([
    ['lists', `{ Posts(limit: 100) { docs { ${POST_FIELDS} } totalDocs } }`],
    ['aliases', `{ a: Posts { docs { b: headline c: item { d: title } e: campaign { f: brief g: lead { h: email } } } } }`],
    [
      'fragments',
      `query { Campaigns(limit: 100) { ...page } } fragment page on Campaigns { docs { ...inside } }
       fragment inside on Campaign { publicName brief keyMessage landingItem { title } lead { email } }`,
    ],
    ['the bin', `{ Campaigns(trash: true) { docs { id publicName } } Themes(trash: true) { docs { id name } } }`],
    ['drafts', `{ Campaigns(draft: true) { docs { id publicName brief } } Posts(draft: true) { docs { headline } } }`],
    ['another language', `{ Campaigns(locale: ar, fallbackLocale: nl) { docs { publicName brief } } }`],
    ['help lines', `{ HelpLines { docs { name source checkedOn checkAgainBy } } Channels { docs { usualTimes icon } } }`],
    ['who I am', `{ meUser { user { id email } } meApiClient { user { id } } initializedUser }`],
  ])('find nothing internal by %s', async (_, query) => {
    for (const as of ['anonymous', 'apiClient'] as const) {
      const { text } = await http.graphql(query, { as })
      expect(text).toContain('"data"')
      expect(text).not.toContain(MARK)
      expect(text).not.toMatch(/@proef\.example|:(6666|7777|8888)[,}]/)
      for (const id of Object.values(calendar.people)) expect(text).not.toContain(id)
    }
  })

  test.each([
    'ContentItems { docs { title } }',
    'Partners { docs { name } }',
    'Goals { docs { name } }',
    'allMedia { docs { id url } }',
    'Users { docs { id email } }',
    'ApiClients { docs { id name } }',
    'Editions { docs { id title } }',
    'Verdicts { docs { comment } }',
    'JournalEntries { docs { action } }',
    'Dispatches { docs { permalink } }',
    'YearPlans { docs { title } }',
    'TimeEntries { docs { note } }',
    'versionsCampaigns { docs { id } }',
    'versionsThemes { docs { id } }',
    'countContentItems { totalDocs }',
    'countUsers { totalDocs }',
    'Setting { contactEmail }',
    'Posts(where: { servedFrom: { less_than: "2030-01-01T00:00:00Z" } }) { totalDocs }',
    'Posts(where: { item: { exists: true } }) { totalDocs }',
    'Posts(sort: "servedFrom") { totalDocs }',
    'Campaigns(where: { brief: { like: "INTERN" } }) { totalDocs }',
    'Campaigns(where: { AND: [{ hoursPlanned: { greater_than: 1 } }] }) { totalDocs }',
    'Campaigns(sort: "lead.email") { totalDocs }',
    'HelpLines(where: { source: { like: "INTERN" } }) { totalDocs }',
  ])('are refused %s', async (field) => {
    for (const as of ['anonymous', 'apiClient'] as const) {
      const { body, text } = await http.graphql(`{ ${field} }`, { as })
      expect(Object.values(body.data ?? {}).filter((value) => value !== null), text).toEqual([])
      expect(body.errors.length, text).toBeGreaterThan(0)
      expect(text).not.toMatch(/Something went wrong|INTERN-7f3a/)
    }
  })

  test.each(['Access { canAccessAdmin }', 'docAccessPost(id: "x") { fields { id { read { permission } } } }'])(
    'are not told who may do what: %s',
    async (field) => {
      const { status, text } = await http.graphql(`{ ${field} }`)
      expect(status, text).toBe(400)
    },
  )

  test('may ask for the public fields of what is served', async () => {
    const { body, text } = await http.graphql(
      '{ Posts(sort: "-publishedAt") { docs { publicId headline text { html } campaign { slug } } totalDocs } }',
    )
    expect(body.errors, text).toBeUndefined()
    expect(body.data?.Posts).toMatchObject({ totalDocs: 3 })
  })
})

describe('bounds', () => {
  const nest = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ parent ${nest(levels - 1)} }`

  test.each([
    ['too deep', `{ Themes { docs ${nest(MOST_LEVELS)} } }`, 'levels'],
    ['too deep by fragments', deepByFragments(MOST_LEVELS + 2), 'levels'],
    [
      'too many aliases',
      `{ Themes { docs { ${Array.from({ length: MOST_ALIASES + 1 }, (_, i) => `a${i}: name`).join(' ')} } } }`,
      'aliases',
    ],
    ['too many fields', `{ Themes { docs { ${'name '.repeat(MOST_FIELDS + 1)} } } }`, 'fields'],
    ['too many roots', `{ ${Array.from({ length: MOST_ROOTS + 1 }, (_, i) => `a${i}: Themes { totalDocs }`).join(' ')} }`, 'top-level'],
    [
      'fragments that multiply at the root',
      `{ ${'...a '.repeat(50)} } fragment a on Query { ${'...b '.repeat(50)} } fragment b on Query { ${'...c '.repeat(50)} }
       fragment c on Query { ${'...d '.repeat(50)} } fragment d on Query { Themes { totalDocs } }`,
      'top-level',
    ],
    [
      'fragments that multiply',
      `{ Themes { docs { ...a } } }
       fragment a on Theme { ${'...b '.repeat(20)} } fragment b on Theme { ${'...c '.repeat(20)} }
       fragment c on Theme { ${'...d '.repeat(20)} } fragment d on Theme { ${'name '.repeat(20)} }`,
      'fields',
    ],
    ['hundreds of aliases', `{ ${Array.from({ length: 600 }, (_, i) => `a${i}:Themes{totalDocs}`).join(' ')} }`, 'top-level'],
  ])('%s is refused with 400, and quickly', async (_, query, what) => {
    const before = process.cpuUsage()
    const { status, text } = await http.graphql(query)
    expect(status, text.slice(0, 300)).toBe(400)
    expect(text).toContain(what)
    const { user, system } = process.cpuUsage(before)
    // In the time of this process: what else a machine does makes no query slow.
    expect((user + system) / 1000).toBeLessThan(1000)
  })

  test('a document of many words is refused before it is read', async () => {
    const { status, text } = await http.graphql(`{ ${'a '.repeat(10_000)} }`)
    expect(status, text).toBe(400)
  })

  test('a fragment that spreads itself is refused', async () => {
    const { status } = await http.graphql('{ Themes { docs { ...a } } } fragment a on Theme { parent { ...a } }')
    expect(status).toBe(400)
  })

  test.each([
    [100_000, 'anonymous', 100],
    [0, 'anonymous', 100],
    [-1, 'anonymous', null],
    [100_000, 'communications', 500],
  ] as const)('limit %i as %s gives at most %s', async (limit, as, most) => {
    const { body } = await http.graphql(`{ Themes(limit: ${limit}) { limit docs { id } } }`, { as })
    const found = body.data?.Themes as { limit: number } | null
    expect(found?.limit ?? null).toBe(most)
  })

  test('a document of more than 100 kB is 413', async () => {
    const { status } = await http.graphql(`{ Themes { totalDocs } } # ${'x'.repeat(100_001)}`)
    expect(status).toBe(413)
  })
})

describe('bad input is the caller’s error', () => {
  test.each([
    ['a broken query', '{ Themes {'],
    ['an unknown field', '{ Nergens { id } }'],
    ['an unknown argument', '{ Themes(frobnicate: 1) { totalDocs } }'],
    ['a text as limit', '{ Themes(limit: "x") { totalDocs } }'],
    ['an unknown language', '{ Themes(locale: xx) { totalDocs } }'],
    ['a where on a date', '{ Themes(where: { updatedAt: { equals: "gisteren" } }) { totalDocs } }'],
    ['an unknown enum', '{ Posts(where: { kind: { equals: frobnicate } }) { totalDocs } }'],
  ])('%s is 400', async (_, query) => {
    const { status, text } = await http.graphql(query)
    expect(status, text).toBe(400)
  })

  test.each([
    ['an id that is none', '{ Theme(id: "geen") { id } }'],
    ['an unknown sort', '{ Themes(sort: "frobnicate") { totalDocs } }'],
    ['a page below one', '{ Themes(page: -3) { totalDocs } }'],
  ])('%s is an error with a reason', async (_, query) => {
    const { status, text, body } = await http.graphql(query)
    expect(status, text).toBe(200)
    expect(Object.values(body.data ?? {}).filter((value) => value !== null), text).toEqual([])
    expect(text).not.toContain('Something went wrong')
  })

  test.each([
    ['{', 400],
    ['[]', 400],
    ['null', 400],
    ['{"query":5}', 400],
    ['{"query":"{ __typename }","variables":[]}', 400],
  ])('the body %s is %i', async (body, expected) => {
    const request = new Request(URL_OF_GRAPHQL, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await send(request)).status).toBe(expected)
  })
})

function deepByFragments(levels: number): string {
  const parts = Array.from({ length: levels }, (_, i) =>
    i === levels - 1 ? `fragment f${i} on Theme { id }` : `fragment f${i} on Theme { parent { ...f${i + 1} } }`,
  )
  return `{ Themes { docs { ...f0 } } } ${parts.join(' ')}`
}
