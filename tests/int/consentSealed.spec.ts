import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { requestChanges } from '@/actions/requestChanges'
import { requestReview } from '@/actions/requestReview'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { SLUGS } from '@/slugs'

import { currentHash, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'
import { openStories, QUOTE } from '../helpers/openStories'

const PEOPLE = ['administrator', 'communications', 'substance', 'viewer', 'expert', 'partner', 'anonymous', 'apiClient'] as const
/** Repeats five words of the quote, as who judges a text does. */
const REPEATS = 'Zij durfde mijn telefoon niet meer aan te raken: mag dat korter?'
const OTHER = 'De kop mag vriendelijker.'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
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
})
afterAll(async () => {
  await expectConsistent(calendar)
  await calendar.close()
})
beforeEach(() => void later(60))

/** A live story about which people typed something at every place where they can. */
async function makeDiscussed() {
  const story = await stories.makeStory()
  const { itemId } = story
  const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
  const variants = item.variants?.map((variant) => ({ ...variant, headline: 'Een andere kop' }))
  await calendar.payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, locale: 'nl', data: { variants } as never })
  const onThis = async () => ({ itemId, language: 'nl' as const, contentHash: await currentHash(calendar, itemId) })
  const ask = async (note: string) =>
    expect((await requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', note, now: later(1) })).kind).toBe('review-requested')
  const refuse = async (comment: string) =>
    expect((await requestChanges({ req: await calendar.as('substance'), ...(await onThis()), comment, now: later(1) })).kind).toBe('changes-requested')
  await ask(REPEATS)
  await refuse(REPEATS)
  await ask(OTHER)
  await refuse(OTHER)
  for (const findings of [REPEATS, OTHER]) {
    const { contentHash } = await onThis()
    const answer = await http.rest('/teach-backs/rounds', {
      as: 'communications',
      method: 'POST',
      json: { item: itemId, language: 'nl', contentHash, heldOn: '2026-03-02', readers: 4, understood: 'well', findings, areNamesChecked: true },
    })
    expect(answer.status, answer.text).toBe(200)
  }
  return story
}

/** What anybody can read of an item's discussion, at every door. */
async function readAll(itemId: string, as: (typeof PEOPLE)[number]): Promise<string> {
  const paths = ['verdicts', 'review-requests', 'teach-backs'].map((slug) => `/${slug}?where[item][equals]=${itemId}&depth=0&limit=100&showHiddenFields=true`)
  const answers = [...paths, `/verdicts?where[comment][like]=telefoon`, `/verdicts?where[sealed][like]=telefoon&depth=0`]
  const texts = []
  for (const path of answers) texts.push((await http.rest(path, { as })).text)
  texts.push((await http.graphql('{ Verdicts(limit: 100) { docs { comment } } ReviewRequests(limit: 100) { docs { note reasons } } TeachBacks(limit: 100) { docs { findings } } }', { as })).text)
  return texts.join('\n')
}

const stored = async (itemId: string) => {
  const of = async (collection: 'verdicts' | 'review-requests' | 'teach-backs') =>
    (await calendar.payload.db.find<Record<string, unknown>>({ collection, limit: 0, pagination: false, where: { item: { equals: itemId } } })).docs
  return { verdicts: await of(SLUGS.verdicts), requests: await of(SLUGS.reviewRequests), rounds: await of(SLUGS.teachBacks) }
}

describe('what was typed about a text', () => {
  test('of a story goes under lock as a whole, at every door; who judged and when stays', async () => {
    const { itemId, consentIds } = await makeDiscussed()
    expect(await readAll(itemId, 'viewer')).toContain(REPEATS)
    const before = await stored(itemId)
    await stories.revoke([consentIds[0]!])
    for (const as of PEOPLE) {
      const seen = await readAll(itemId, as)
      for (const words of [REPEATS, OTHER]) expect(seen.includes(words), as).toBe(false)
    }
    for (const who of ['communications', 'substance'] as const) {
      const panel = JSON.stringify(await describeItemForApproval({ req: await calendar.as(who), itemId }))
      for (const words of [REPEATS, OTHER, QUOTE]) expect(panel).not.toContain(words)
    }
    const after = await stored(itemId)
    expect(after.verdicts.map(({ decision, givenAt, contentHash }) => [decision, givenAt, contentHash])).toEqual(
      before.verdicts.map(({ decision, givenAt, contentHash }) => [decision, givenAt, contentHash]),
    )
    // Nothing is lost to the archive.
    for (const records of Object.values(after)) {
      const kept = JSON.stringify(records.map(({ sealed }) => sealed ?? null))
      for (const words of [REPEATS, OTHER]) expect(kept).toContain(words)
    }
    const where: Where = { and: [{ objectId: { equals: itemId } }, { action: { equals: 'record-sealed' } }] }
    const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where })
    expect(docs.map(({ details }) => (details as { comments: number }).comments)).toEqual([6])
  })

  test('of a quote only what repeats its words; of a picture nothing', async () => {
    const { itemId, consentIds } = await makeDiscussed()
    await stories.revoke([consentIds[2]!])
    expect(await readAll(itemId, 'viewer')).toContain(REPEATS)
    await stories.revoke([consentIds[1]!])
    const seen = await readAll(itemId, 'viewer')
    expect([seen.includes(REPEATS), seen.includes(OTHER)]).toEqual([false, true])
    const { verdicts } = await stored(itemId)
    expect(verdicts.flatMap(({ comment }) => comment ?? [])).toEqual([OTHER])
  })
})

describe('what colleagues wrote about an item', () => {
  const NAME = 'Mirjam van de Brink'

  /** The item and its versions, as anybody gets them at the doors there are. */
  async function seenOf(itemId: string, as: (typeof PEOPLE)[number]): Promise<string> {
    const item = await http.rest(`/content-items/${itemId}?depth=1`, { as })
    const versions = await http.rest(`/content-items/versions?where[parent][equals]=${itemId}&depth=0&limit=100`, { as })
    const editions = await http.rest(`/editions?where[item][equals]=${itemId}&depth=1&limit=100`, { as })
    const found = await http.rest(`/content-items/versions?where[version.title][like]=Mirjam&depth=0`, { as })
    return [item, versions, editions, found].map(({ text }) => text).join('\n')
  }
  const readPlan = async (itemId: string) => {
    const { title, brief } = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    return { title, brief: brief ?? null }
  }

  test('of a story nothing is left: not the name in its title, nor the notes, nor in versions', async () => {
    const wish = { title: `Verhaal van ${NAME}`, more: { brief: `${NAME} belt zelf.\n${QUOTE}` } }
    const { itemId, consentIds } = await stories.makeStory(wish)
    const other = await stories.makeStory(wish)
    expect(await seenOf(itemId, 'viewer')).toContain(NAME)
    expect(await seenOf(itemId, 'communications')).toContain(`${NAME} belt zelf`)
    await stories.revoke([consentIds[0]!])
    await stories.revoke([other.consentIds[0]!])
    for (const as of PEOPLE) {
      const seen = await seenOf(itemId, as)
      for (const words of [NAME, QUOTE]) expect(seen.includes(words), as).toBe(false)
    }
    const { title, brief } = await readPlan(itemId)
    expect([title, brief]).toEqual([expect.stringMatching(/^Verhaal, gestopt op 2 maart 2026 \(\w+\)$/), null])
    expect(title).not.toBe((await readPlan(other.itemId)).title)
    const { docs: cards } = await calendar.payload.find({ collection: SLUGS.contentItems, overrideAccess: false, user: (await calendar.as('communications')).user, depth: 0, where: { title: { equals: title } } })
    expect(cards.map(({ id }) => String(id))).toEqual([itemId])
  })

  test('of a quote only what repeats its words', async () => {
    const kept = await stories.makeStory({ title: 'Een avond', more: { brief: `Bel eerst.\nCitaat: ${QUOTE}` } })
    const repeated = await stories.makeStory({ title: `Zij: ${QUOTE}`, more: { brief: 'Bel eerst.' } })
    for (const { consentIds } of [kept, repeated]) await stories.revoke([consentIds[1]!])
    expect(await readPlan(kept.itemId)).toEqual({ title: 'Een avond', brief: 'Bel eerst.' })
    const after = await readPlan(repeated.itemId)
    expect(after).toEqual({ title: expect.stringContaining('Item zonder citaat, gestopt op 2 maart 2026') as string, brief: 'Bel eerst.' })
    for (const { itemId } of [kept, repeated]) {
      for (const as of PEOPLE) expect((await seenOf(itemId, as)).includes(QUOTE), as).toBe(false)
    }
  })

  test('of a picture everything', async () => {
    const plan = { title: `Verhaal van ${NAME}`, brief: QUOTE }
    const { itemId, consentIds } = await stories.makeStory({ title: plan.title, more: { brief: plan.brief } })
    await stories.revoke([consentIds[2]!])
    expect(await readPlan(itemId)).toEqual(plan)
  })
})
