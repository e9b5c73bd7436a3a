import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { confirmHelpLine } from '@/actions/confirmHelpLine'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { placeIn, placeText } from '@/admin/timeMachine/pagePlace'
import { setClock } from '@/clock'
import { storedInstant } from '@/database/storedInstant'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import { readTimeMachine, type TimeMachineData } from '@/queries/readTimeMachine'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const FIRST = parseInstant('2026-03-02T09:00:00Z')
const REPLACED = parseInstant('2026-03-10T09:00:00Z')
/** another number, while the text is read */
const RENUMBERED = parseInstant('2026-03-15T09:00:00Z')
const WITHDRAWN = parseInstant('2026-03-20T09:00:00Z')
const TODAY = parseInstant('2026-04-01T09:00:00Z')
const ARMED = parseInstant('2026-05-14T07:00:00Z')
const ENDS = parseInstant('2026-06-01T07:00:00Z')

type Help = { slug: string; name: string; phone: string | null; hours: string | null; chatUrl: string | null; url: string | null }
type Post = {
  id: string
  headline: string | null
  text: { html: string }
  edition: number
  channel: { slug: string }
  safety: { helpLines: Help[] }
}

let calendar: Calendar
let api: DeliveryApi
let clock: Instant = TODAY
/** What the delivery API really answered at each of these moments, when they were the present. */
const seen = new Map<Instant, Post[]>()

const at = (instant: Instant) => {
  clock = instant
  setClock(() => dateFromInstant(instant))
}

async function deliver(): Promise<Post[]> {
  const answer = await api.app.request('/delivery/v1/posts?pageSize=100')
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { items: Post[] }).items
}

const remember = async () => void seen.set(clock, await deliver())

/** A change of a help line that a second person lets through. */
async function changeHelpLine(id: string, data: object): Promise<void> {
  const by = await calendar.as('communications')
  await calendar.payload.update({ collection: SLUGS.helpLines, id, overrideAccess: false, user: by.user, req: by, locale: 'nl', data })
  const req = await calendar.as('substance')
  const fingerprint = (await readWaitingHelpLine({ req, id }))?.waiting?.fingerprint
  if (!fingerprint) throw new Error('nothing waits')
  expect((await confirmHelpLine({ req, id, fingerprint, now: clock })).kind).toBe('help-line-confirmed')
}

/** At the next second: the journal and the rows know no smaller step. */
const nextSecond = (instant: Instant) => addSeconds({ instant, seconds: 1 })

beforeAll(async () => {
  calendar = await openCalendar()
  api = createDeliveryApi({
    source: createServedSource(calendar.payload),
    clock: () => clock,
    monotonic: () => 0,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: (error) => {
      throw error
    },
    requestsPerMinute: 100_000,
  })
  at(FIRST)
  const itemId = await writeItem(calendar, { headline: 'Eerste woorden', channels: ['website', 'instagram'] })
  await reviewAndApprove(calendar, { itemId, moment: 'now', now: FIRST })
  await remember()
  at(REPLACED)
  await editItem(calendar, {
    itemId,
    by: 'communications',
    data: { contentNote: 'Dit gaat over grenzen, en over hulp.' },
  })
  await reviewAndApprove(calendar, { itemId, moment: 'now', now: REPLACED })
  await remember()
  at(nextSecond(REPLACED))
  const later = await writeItem(calendar, { headline: 'Straks te lezen', channels: ['website'], releaseAt: ARMED, endsAt: ENDS })
  await reviewAndApprove(calendar, { itemId: later, now: nextSecond(REPLACED) })
  await remember()
  at(RENUMBERED)
  await changeHelpLine(calendar.helpLines.veiligThuis, { phone: '0800-2022', hours: 'dag en nacht' })
  await remember()
  at(WITHDRAWN)
  const withdrawn = await withdrawLanguage({ req: await calendar.as('communications'), itemId, language: 'nl', reason: 'Voorbij.', now: WITHDRAWN })
  expect(withdrawn.kind).toBe('withdrawn')
  await remember()
  at(TODAY)
  await remember()
})
afterAll(async () => {
  api.close()
  await calendar.close()
})

async function look(moment: Instant, wish: { channel?: string; by?: keyof Calendar['people'] } = {}): Promise<TimeMachineData> {
  const req = await calendar.as(wish.by ?? 'viewer')
  const data = await readTimeMachine({ req, at: moment, channel: wish.channel ?? null, language: null })
  if (!data) throw new Error('nothing was shown')
  return data
}

const essence = (posts: readonly Post[]) =>
  posts.map(({ id, headline, text, edition, channel, safety }) => ({
    ...{ id, headline, html: text.html, edition, channel: channel.slug },
    helpLines: safety.helpLines.map(({ slug, name, phone, hours, chatUrl, url }) => ({ slug, name, phone, hours, chatUrl, url })),
  }))

describe('the past', () => {
  test('shows what the delivery API answered at each of those seconds', async () => {
    expect([...seen.values()].map((posts) => posts.length)).toEqual([2, 2, 2, 2, 0, 0])
    for (const [moment, posts] of seen) expect(essence((await look(moment)).posts), moment).toEqual(essence(posts))
  })

  test('keeps the first words of what was replaced, and of what was withdrawn', async () => {
    const { posts } = await look(addSeconds({ instant: REPLACED, seconds: -1 }))
    expect(posts.map(({ edition, safety }) => [edition, safety.contentNote])).toEqual([
      [1, 'Dit gaat over grenzen.'],
      [1, 'Dit gaat over grenzen.'],
    ])
    expect((await look(addSeconds({ instant: WITHDRAWN, seconds: -1 }))).posts.map(({ edition }) => edition)).toEqual([2, 2])
  })

  test('shows the help lines that readers got at that second, also when the number changed since', async () => {
    const phones = async (moment: Instant) => (await look(moment)).posts[0]?.safety.helpLines.map(({ phone }) => phone)
    expect(await phones(FIRST)).toEqual(['112', '0800-2000'])
    expect(await phones(addSeconds({ instant: RENUMBERED, seconds: -1 }))).toEqual(['112', '0800-2000'])
    expect(await phones(RENUMBERED)).toEqual(['112', '0800-2022'])
    expect(await look(FIRST)).toMatchObject({ laterHelpLines: [], withLostHelpLines: [] })
  })
})

describe('the future', () => {
  test('to the second, as the delivery API will answer then', async () => {
    for (const [instant, seconds] of [[ARMED, -1], [ARMED, 0], [ENDS, -1], [ENDS, 0]] as const) {
      const moment = addSeconds({ instant, seconds })
      const shown = essence((await look(moment)).posts)
      clock = moment
      expect(shown, moment).toEqual(essence(await deliver()))
      clock = TODAY
    }
    expect((await look(ARMED)).posts.map(({ headline }) => headline)).toEqual(['Straks te lezen'])
  })
})

describe('from change to change', () => {
  test('forward through all of them, and back the same way', async () => {
    const changes = [FIRST, REPLACED, WITHDRAWN, ARMED, ENDS]
    const forward: (Instant | null)[] = []
    for (let moment: Instant | null = parseInstant('2026-01-01T00:00:00Z'); moment !== null && forward.length < 9;) {
      moment = (await look(moment)).next
      forward.push(moment)
    }
    expect(forward).toEqual([...changes, null])
    const back: (Instant | null)[] = []
    for (let moment: Instant | null = ENDS; moment !== null && back.length < 9;) {
      moment = (await look(moment)).previous
      back.push(moment)
    }
    expect(back).toEqual([...changes.toReversed().slice(1), null])
  })

  test('of one channel only its own', async () => {
    const data = await look(WITHDRAWN, { channel: 'instagram' })
    expect([data.previous, data.next, data.channel]).toEqual([REPLACED, null, 'instagram'])
    expect((await look(FIRST, { channel: 'instagram' })).posts.map(({ channel }) => channel.slug)).toEqual(['instagram'])
    expect((await look(FIRST, { channel: 'bestaat-niet' })).channel).toBeNull()
  })
})

test('now is the second of who asked, also when the clock goes on while it is read', async () => {
  clock = addSeconds({ instant: TODAY, seconds: 1 })
  const data = await readTimeMachine({ req: await calendar.as('viewer'), at: TODAY, now: TODAY, channel: null, language: null })
  clock = TODAY
  expect([data?.at, data?.now]).toEqual([TODAY, TODAY])
})

test('a page begins after the post where the one before ended', async () => {
  const req = await calendar.as('viewer')
  const { posts } = await look(FIRST)
  const [first, second] = posts
  const page = (post: typeof first) =>
    readTimeMachine({ req, at: FIRST, channel: null, language: null, after: { publishedAt: post!.publishedAt, id: post!.id } })
  expect(await page(first)).toMatchObject({ posts: [{ id: second?.id }], isContinued: true, nextAfter: null })
  expect(await page(second)).toMatchObject({ posts: [], isContinued: true })
})

describe('more posts than a page holds', () => {
  const YEAR_BEFORE = parseInstant('2025-06-01T09:00:00Z')
  const COUNT = 143
  /** seven of each appear at the same second, so that a page ends among equals */
  const rows = Array.from({ length: COUNT }, (_, index) => ({
    publicId: `vol-${String(index).padStart(3, '0')}`,
    publishedAt: addSeconds({ instant: YEAR_BEFORE, seconds: -60 * Math.floor(index / 7) }),
  }))
  beforeAll(async () => {
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, depth: 0, limit: 1 })
    const { id: _id, ...post } = docs[0]!
    const servedUntil = storedInstant(nextSecond(YEAR_BEFORE))
    // Rows themselves: a hundred approvals take minutes, and what is looked at is how rows are read.
    for (const { publicId, publishedAt } of rows.toReversed()) {
      const servedFrom = storedInstant(publishedAt)
      await calendar.payload.db.create({ collection: SLUGS.posts, data: { ...post, publicId, publishedAt: servedFrom, servedFrom, servedUntil } })
    }
  })
  afterAll(() => calendar.payload.db.deleteMany({ collection: SLUGS.posts, where: { publicId: { like: 'vol-' } } }))

  test('stand on two pages, in order, each of them once', async () => {
    const req = await calendar.as('viewer')
    const page = async (address: string | null) => {
      const data = await readTimeMachine({ req, at: YEAR_BEFORE, channel: null, language: null, after: placeIn(address) })
      const { nextAfter } = data!
      return { ids: data!.posts.map(({ id }) => id), isContinued: data!.isContinued, next: nextAfter && decodeURIComponent(placeText(nextAfter)) }
    }
    const first = await page(null)
    expect(first).toMatchObject({ isContinued: false, next: expect.stringContaining('~vol-') as string })
    expect(first.ids).toHaveLength(100)
    const second = await page(first.next)
    expect(second).toMatchObject({ isContinued: true, next: null })
    expect([...first.ids, ...second.ids]).toEqual(rows.map(({ publicId }) => publicId))
  })
})

test.each(['expert', 'partner', null] as const)('%s sees nothing of it', async (who) => {
  expect(await readTimeMachine({ req: await calendar.as(who), at: FIRST, channel: null, language: null })).toBeNull()
})

describe('a help line that is gone', () => {
  const { helpLines } = SLUGS
  // Once nothing shows it any more; while something does, it cannot be put away.
  beforeAll(() => at(nextSecond(ENDS)))
  const lines = async () => {
    const { posts, laterHelpLines, withLostHelpLines } = await look(FIRST)
    return { phones: posts[0]?.safety.helpLines.map(({ phone }) => phone), laterHelpLines, withLostHelpLines }
  }

  test('in the bin: readers of then had it', async () => {
    await calendar.payload.update({
      collection: helpLines,
      id: calendar.helpLines.veiligThuis,
      overrideAccess: true,
      data: { deletedAt: dateFromInstant(TODAY).toISOString() },
    })
    expect((await lines()).phones).toEqual(['112', '0800-2000'])
  })

  test('of which the versions of then are no longer kept: the oldest stands there, and it is said', async () => {
    const { docs } = await calendar.payload.findVersions({
      collection: helpLines,
      overrideAccess: true,
      trash: true,
      pagination: false,
      sort: '-updatedAt',
      where: { parent: { equals: calendar.helpLines.veiligThuis } },
    })
    const newest = docs.findIndex(({ version }) => version.phone === '0800-2000')
    for (const { id } of docs.slice(newest)) {
      await calendar.payload.db.deleteVersions({ collection: helpLines, where: { id: { equals: id } } })
    }
    expect(await lines()).toEqual({ phones: ['112', '0800-2022'], laterHelpLines: ['veilig-thuis'], withLostHelpLines: [] })
  })

  test('erased: that something is missing is said with the posts that had it', async () => {
    await calendar.payload.delete({ collection: helpLines, id: calendar.helpLines.veiligThuis, overrideAccess: true, trash: true })
    const { phones, withLostHelpLines } = await lines()
    expect(phones).toEqual(['112'])
    expect(withLostHelpLines).toHaveLength(2)
  })
})
