import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { moveRelease } from '@/actions/moveRelease'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime } from '@/domain/time/zone'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { approve, askReview, expectConsistent, reviewAndApprove, writeVariants } from '../helpers/approvals'
import { openHttp, queryOf, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
})
afterAll(() => calendar.close())

const at = (text: string) => parseInstant(text)

/** What is done happens at this moment; the journal goes forward, so tests follow the year. */
function travelTo(moment: string): string {
  const instant = at(moment)
  setClock(() => dateFromInstant(instant))
  return instant
}

type Seen = { publicId: string; headline: string; publishedAt: string; edition: number }

/** What anonymous callers see under a condition, and that all doors agree on it, in list, count and by id. */
async function look(moment: string, where: Record<string, string>): Promise<Seen[]> {
  const instant = at(moment)
  setClock(() => dateFromInstant(instant))
  const conditions = Object.entries(where)
  const params = Object.fromEntries(conditions.map(([name, value]) => [`where[${name}][in][0]`, value]))
  const query = queryOf({ ...params, depth: 0, limit: 50, sort: 'publicId' })
  const rest = await http.rest(`/posts${query}`)
  expect(rest.status).toBe(200)
  const seen = rest.body.docs as unknown as (Seen & { id: string })[]

  const count = await http.rest(`/posts/count${query}`)
  expect(count.body.totalDocs).toBe(seen.length)
  const graphql = await http.graphql(
    `query ($where: Post_where) { Posts(where: $where, sort: "publicId", limit: 50) { docs { publicId headline } } }`,
    { variables: { where: Object.fromEntries(conditions.map(([name, value]) => [name, { in: [value] }])) } },
  )
  const answered = graphql.body.data?.Posts as { docs: Pick<Seen, 'publicId' | 'headline'>[] } | undefined
  expect(answered?.docs, graphql.text).toEqual(seen.map(({ publicId, headline }) => ({ publicId, headline })))
  for (const who of [null, 'viewer', 'substance'] as const) {
    const { user } = await calendar.as(who)
    const local = await calendar.payload.find({
      collection: SLUGS.posts,
      overrideAccess: false,
      ...(user ? { user } : {}),
      depth: 0,
      limit: 50,
      sort: 'publicId',
      where: { and: conditions.map(([name, value]) => ({ [name]: { in: [value] } })) },
    })
    expect(local.docs.map(({ publicId }) => publicId)).toEqual(seen.map(({ publicId }) => publicId))
  }
  return seen
}

const headlinesAt = async (moment: string, where: Record<string, string>) =>
  (await look(moment, where)).map(({ headline }) => headline)
const isServed = async (moment: string, headline: string) => (await look(moment, { headline })).length === 1

/** Absent one second before, present in the second itself and after it. */
async function expectStart(headline: string, moment: Instant): Promise<void> {
  expect(await isServed(addSeconds({ instant: moment, seconds: -1 }), headline)).toBe(false)
  expect(await isServed(moment, headline)).toBe(true)
  expect(await isServed(addSeconds({ instant: moment, seconds: 1 }), headline)).toBe(true)
}

async function expectEnd(headline: string, moment: Instant): Promise<void> {
  expect(await isServed(addSeconds({ instant: moment, seconds: -1 }), headline)).toBe(true)
  expect(await isServed(moment, headline)).toBe(false)
  expect(await isServed(addSeconds({ instant: moment, seconds: 1 }), headline)).toBe(false)
}

async function publish(now: string, wish: Parameters<typeof writeItem>[1]): Promise<string> {
  travelTo(now)
  const itemId = await writeItem(calendar, wish)
  await reviewAndApprove(calendar, { itemId, now })
  return itemId
}

async function stageOf(itemId: string): Promise<string> {
  const item = await calendar.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    depth: 0,
    overrideAccess: true,
  })
  return String(item.stage)
}

describe('release to the second', () => {
  const inAmsterdam = (date: string, time: string) =>
    instantFromWallTime({ date: parsePlainDate(date), time, zone: 'Europe/Amsterdam' })

  test.each([
    ['an ordinary day', '2026-02-12', '09:00', '2026-02-12T08:00:00Z'],
    ['the hour that is skipped in spring', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['the morning after the change in spring', '2026-03-30', '09:00', '2026-03-30T07:00:00Z'],
    ['the hour that comes twice in autumn', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['the morning after the change in autumn', '2026-10-26', '09:00', '2026-10-26T08:00:00Z'],
  ])('on %s: REST, GraphQL and the Local API agree', async (name, date, time, expected) => {
    const releaseAt = inAmsterdam(date, time)
    expect(releaseAt).toBe(expected)
    const endsAt = addSeconds({ instant: releaseAt, seconds: 3600 })
    await publish('2026-01-12T09:00:00Z', { headline: name, releaseAt, endsAt })
    await expectStart(name, releaseAt)
    await expectEnd(name, endsAt)
  })

  test('a post that is not served cannot be fetched by its record either', async () => {
    const itemId = await publish('2026-01-12T10:00:00Z', { headline: 'Per nummer', releaseAt: '2026-01-20T09:00:00Z' })
    const { docs } = await calendar.payload.find({
      collection: SLUGS.posts,
      overrideAccess: true,
      where: { item: { equals: itemId } },
    })
    const { id } = docs[0]!
    travelTo('2026-01-20T08:59:59Z')
    expect((await http.rest(`/posts/${id}`)).status).toBe(404)
    expect((await http.graphql(`{ Post(id: "${id}") { headline } }`)).body.data?.Post ?? null).toBeNull()
    travelTo('2026-01-20T09:00:00Z')
    expect((await http.rest(`/posts/${id}`)).body).toMatchObject({ headline: 'Per nummer' })
    expect((await http.graphql(`{ Post(id: "${id}") { headline } }`)).body.data?.Post).toEqual({ headline: 'Per nummer' })
  })

  test('"now" is the second of the approval', async () => {
    const now = travelTo('2026-01-13T09:00:00Z')
    const itemId = await writeItem(calendar, { headline: 'Meteen' })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    await expectStart('Meteen', at(now))
  })
})

describe('moves', () => {
  test('a later and then an earlier release: only the last one counts', async () => {
    const itemId = await publish('2026-02-02T09:00:00Z', { headline: 'Verplaatst', releaseAt: '2026-02-10T08:00:00Z' })
    const move = async (now: string, to: object) => {
      travelTo(now)
      return moveRelease({ req: await calendar.as('communications'), itemId, language: 'nl', now: at(now), ...to })
    }
    expect(await move('2026-02-03T09:00:00Z', { releaseAt: at('2026-02-20T08:00:00Z') })).toMatchObject({ kind: 'moved' })
    expect(await isServed('2026-02-10T08:00:00Z', 'Verplaatst')).toBe(false)
    await expectStart('Verplaatst', at('2026-02-20T08:00:00Z'))

    await move('2026-02-04T09:00:00Z', { releaseAt: at('2026-02-05T08:00:00Z') })
    await expectStart('Verplaatst', at('2026-02-05T08:00:00Z'))

    // While it is live its end moves, and goes away again.
    await move('2026-02-06T09:00:00Z', { endsAt: at('2026-02-07T08:00:00Z') })
    await expectEnd('Verplaatst', at('2026-02-07T08:00:00Z'))
    await move('2026-02-06T10:00:00Z', { endsAt: null })
    expect(await isServed('2027-01-01T00:00:00Z', 'Verplaatst')).toBe(true)
    expect(await stageOf(itemId)).toBe('approved')
  })
})

describe('withdrawals', () => {
  const withdraw = async (itemId: string, now: string) => {
    travelTo(now)
    return withdrawLanguage({
      req: await calendar.as('substance'),
      itemId,
      language: 'nl',
      reason: 'Het klopt niet meer.',
      now: at(now),
    })
  }

  test('end what is live at their own second and keep what was seen before', async () => {
    const itemId = await publish('2026-03-02T09:00:00Z', {
      headline: 'Ingetrokken',
      releaseAt: '2026-03-03T08:00:00Z',
      channels: ['website', 'instagram'],
    })
    expect((await withdraw(itemId, '2026-03-04T12:00:00Z')).kind).toBe('withdrawn')
    expect(await headlinesAt('2026-03-04T11:59:59Z', { headline: 'Ingetrokken' })).toHaveLength(2)
    expect(await headlinesAt('2026-03-04T12:00:00Z', { headline: 'Ingetrokken' })).toEqual([])
    expect(await isServed('2030-01-01T00:00:00Z', 'Ingetrokken')).toBe(false)
  })

  test('keep an armed post from ever appearing; a new verdict is needed and gives the same public id', async () => {
    const itemId = await publish('2026-03-05T09:00:00Z', { headline: 'Toch niet', releaseAt: '2026-03-10T08:00:00Z' })
    await withdraw(itemId, '2026-03-06T09:00:00Z')
    expect(await isServed('2026-03-10T08:00:00Z', 'Toch niet')).toBe(false)
    expect(await stageOf(itemId)).toBe('writing')

    travelTo('2026-03-07T09:00:00Z')
    await reviewAndApprove(calendar, { itemId, now: '2026-03-07T09:00:00Z' })
    await expectStart('Toch niet', at('2026-03-10T08:00:00Z'))
    const { docs } = await calendar.payload.find({
      collection: SLUGS.editions,
      overrideAccess: true,
      sort: 'number',
      where: { item: { equals: itemId } },
    })
    const publicIds = docs.map(({ releases }) => (releases as { publicId: string }[])[0]!.publicId)
    expect(publicIds).toHaveLength(2)
    expect(new Set(publicIds).size).toBe(1)
  })
})

test('a reclassification splits the row at its moment, and filters follow at once', async () => {
  const headline = 'Ander thema'
  const itemId = await publish('2026-04-01T09:00:00Z', { headline, releaseAt: '2026-04-02T08:00:00Z' })
  travelTo('2026-04-10T10:00:00Z')
  await editItem(calendar, { itemId, by: 'communications', data: { themes: [calendar.themes.horeca], audiences: [] } })
  // No part of what was approved: the approval stands.
  expect(await stageOf(itemId)).toBe('approved')

  const under = (moment: string, theme: keyof Calendar['themes']) =>
    look(moment, { headline, themes: calendar.themes[theme] })
  expect(await under('2026-04-10T09:59:59Z', 'sexting')).toHaveLength(1)
  expect(await under('2026-04-10T09:59:59Z', 'horeca')).toEqual([])
  expect(await under('2026-04-10T10:00:00Z', 'sexting')).toEqual([])
  expect(await under('2026-04-10T10:00:00Z', 'horeca')).toHaveLength(1)
  expect(await look('2026-04-10T10:00:00Z', { headline, audiences: calendar.audiences.jongeren })).toEqual([])
  const [before] = await look('2026-04-10T09:59:59Z', { headline })
  const [after] = await look('2026-04-10T10:00:00Z', { headline })
  expect(after).toMatchObject({ publicId: before!.publicId, publishedAt: before!.publishedAt, edition: 1 })
})

test('a second edition with other channels: one goes on, one ends and one begins at its release', async () => {
  const itemId = await publish('2026-05-04T09:00:00Z', {
    headline: 'Eerste editie',
    releaseAt: '2026-05-05T08:00:00Z',
    channels: ['website', 'instagram'],
  })
  const second = '2026-05-12T08:00:00Z'
  travelTo('2026-05-06T09:00:00Z')
  await editItem(calendar, {
    itemId,
    by: 'communications',
    data: {
      releaseAt: second,
      variants: writeVariants(calendar, { channels: ['website', 'schermen'], headline: 'Tweede editie' }),
    },
  })
  expect(await stageOf(itemId)).toBe('writing')
  expect(await headlinesAt('2026-05-06T10:00:00Z', { headline: 'Eerste editie' })).toHaveLength(2)

  travelTo('2026-05-06T11:00:00Z')
  const outcome = await reviewAndApprove(calendar, { itemId, now: '2026-05-06T11:00:00Z' })
  expect(outcome.edition).toBe(2)
  const on = async (moment: string, channel: keyof Calendar['channels']) => {
    const both = [
      ...(await look(moment, { headline: 'Eerste editie', channel: calendar.channels[channel] })),
      ...(await look(moment, { headline: 'Tweede editie', channel: calendar.channels[channel] })),
    ]
    expect(both.length).toBeLessThanOrEqual(1)
    return both[0] ?? null
  }
  const last = '2026-05-12T07:59:59Z'
  const old = await on(last, 'website')
  const fresh = await on(second, 'website')
  expect([old?.headline, fresh?.headline]).toEqual(['Eerste editie', 'Tweede editie'])
  expect(fresh).toMatchObject({ publicId: old?.publicId, publishedAt: old?.publishedAt, edition: 2 })
  expect(await on(last, 'instagram')).toMatchObject({ headline: 'Eerste editie' })
  expect(await on(second, 'instagram')).toBeNull()
  expect(await on(last, 'schermen')).toBeNull()
  expect(await on(second, 'schermen')).toMatchObject({ headline: 'Tweede editie' })
})

test('two languages: each is served by its own approval, and the item stands where the last of them stands', async () => {
  const itemId = await publish('2026-06-01T09:00:00Z', { headline: 'Nederlands', releaseAt: '2026-06-05T08:00:00Z' })
  expect(await stageOf(itemId)).toBe('approved')

  travelTo('2026-06-02T09:00:00Z')
  const item = await calendar.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    depth: 0,
    overrideAccess: true,
    locale: 'nl',
  })
  await editItem(calendar, {
    itemId,
    by: 'communications',
    language: 'en',
    data: {
      contentNote: 'This is about boundaries.',
      discreetTitle: 'Tip of the week',
      variants: item.variants!.map((variant) => ({
        ...variant,
        headline: 'English',
        text: convertToRichText({ markup: 'Ask whether someone wants to see your picture.', language: 'en' }),
      })),
    },
  })
  expect(await stageOf(itemId)).toBe('writing')
  const released = '2026-06-05T08:00:00Z'
  expect(await headlinesAt(released, { headline: 'Nederlands', language: 'nl' })).toEqual(['Nederlands'])
  expect(await headlinesAt(released, { headline: 'English' })).toEqual([])

  const now = travelTo('2026-06-03T09:00:00Z')
  await askReview(calendar, { itemId, language: 'en', now })
  expect(await stageOf(itemId)).toBe('review')
  expect(await headlinesAt(released, { headline: 'English' })).toEqual([])

  travelTo(now)
  expect((await approve(calendar, { itemId, language: 'en', now })).kind).toBe('approved')
  expect(await stageOf(itemId)).toBe('approved')
  await expectStart('English', at(released))
  const [english] = await look(released, { headline: 'English' })
  const [dutch] = await look(released, { headline: 'Nederlands' })
  expect(english!.publicId).not.toBe(dutch!.publicId)

  // Taking back one language leaves the other.
  travelTo('2026-06-06T09:00:00Z')
  await withdrawLanguage({
    req: await calendar.as('substance'),
    itemId,
    language: 'en',
    reason: 'De vertaling klopt niet.',
    now: at('2026-06-06T09:00:00Z'),
  })
  await expectEnd('English', at('2026-06-06T09:00:00Z'))
  expect(await isServed('2026-06-06T09:00:01Z', 'Nederlands')).toBe(true)
})

describe('a deputy of the substance adviser', () => {
  beforeAll(async () => {
    travelTo('2026-07-01T09:00:00Z')
    await calendar.payload.update({
      collection: SLUGS.users,
      id: calendar.people.substance,
      overrideAccess: true,
      data: { deputy: calendar.people.communications2, absentFrom: '2026-07-06', absentUntil: '2026-07-10' },
    })
  })

  test.each([
    ['on the evening before', '2026-07-05T21:59:59Z', 'not-allowed'],
    ['from midnight in Deventer', '2026-07-05T22:00:00Z', 'approved'],
    ['until the last second of the last day', '2026-07-10T21:59:59Z', 'approved'],
    ['on the day after', '2026-07-10T22:00:00Z', 'not-allowed'],
  ])('%s', async (name, now, expected) => {
    travelTo(now)
    const itemId = await writeItem(calendar, { headline: name, releaseAt: '2026-08-01T08:00:00Z' })
    await askReview(calendar, { itemId, now })
    const outcome = await approve(calendar, { itemId, by: 'communications2', now })
    expect(outcome.kind).toBe(expected)
    expect(await isServed('2026-08-01T08:00:00Z', name)).toBe(expected === 'approved')
  })

  test('who is nobody’s deputy does not approve a sensitive text, a colleague a text that is not', async () => {
    const now = travelTo('2026-07-11T09:00:00Z')
    const sensitive = await writeItem(calendar, { headline: 'Gevoelig', releaseAt: '2026-08-01T08:00:00Z' })
    await askReview(calendar, { itemId: sensitive, now })
    expect((await approve(calendar, { itemId: sensitive, by: 'communications2', now })).kind).toBe('not-allowed')
    const plain = await writeItem(calendar, {
      headline: 'Gewoon',
      isSensitive: false,
      releaseAt: '2026-08-01T08:00:00Z',
    })
    await askReview(calendar, { itemId: plain, now })
    expect((await approve(calendar, { itemId: plain, by: 'communications2', now })).kind).toBe('approved')
  })
})

test('after all this, rows are what editions and journal give, and the journal is whole', async () => {
  await expectConsistent(calendar)
})
