import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createServedSource } from '@/queries/createServedSource'
import { readTimeMachine, type TimeMachineData } from '@/queries/readTimeMachine'

import { reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const FIRST = parseInstant('2026-03-02T09:00:00Z')
const REPLACED = parseInstant('2026-03-10T09:00:00Z')
const WITHDRAWN = parseInstant('2026-03-20T09:00:00Z')
const TODAY = parseInstant('2026-04-01T09:00:00Z')
const ARMED = parseInstant('2026-05-14T07:00:00Z')
const ENDS = parseInstant('2026-06-01T07:00:00Z')

type Post = { id: string; headline: string | null; text: { html: string }; edition: number; channel: { slug: string } }

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
  posts.map(({ id, headline, text, edition, channel }) => ({ id, headline, html: text.html, edition, channel: channel.slug }))

describe('the past', () => {
  test('shows what the delivery API answered at each of those seconds', async () => {
    expect([...seen.values()].map((posts) => posts.length)).toEqual([2, 2, 2, 0, 0])
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

  test('shows the help lines that readers got', async () => {
    const [post] = (await look(FIRST)).posts
    expect(post?.safety.helpLines.map(({ phone }) => phone)).toEqual(['112', '0800-2000'])
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

test.each(['expert', 'partner', null] as const)('%s sees nothing of it', async (who) => {
  expect(await readTimeMachine({ req: await calendar.as(who), at: FIRST, channel: null, language: null })).toBeNull()
})
