import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { answerAsGuest } from '@/actions/answerAsGuest'
import { createGuestLink } from '@/actions/createGuestLink'
import { recordJournal } from '@/actions/recordJournal'
import { requestChanges } from '@/actions/requestChanges'
import { revokeConsent } from '@/actions/revokeConsent'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { checkJournal } from '@/queries/checkJournal'
import { findGuestLink } from '@/queries/findGuestLink'
import { SLUGS } from '@/slugs'

import { askReview, currentHash, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories, type Story } from '../helpers/openStories'

type Stored = Record<string, unknown> & { id: string; decision: string }
type Kind = 'approval' | 'refusal' | 'guest' | 'assent'

let calendar: Calendar
let approvedId: string
let refusedId: string
let linkId: string
let story: Story
let now: Instant = parseInstant('2026-02-02T08:00:00Z')
const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

/** A verdict of each kind: an adviser's yes and no, the advice of a guest, the yes of who tells a story. */
beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  approvedId = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z' })
  await reviewAndApprove(calendar, { itemId: approvedId, now: later(60) })
  refusedId = await writeItem(calendar, { headline: 'Nog niet goed' })
  await refuse(refusedId)
  const made = await createGuestLink({ req: await calendar.as('communications'), itemId: refusedId, language: 'nl', purpose: 'review', recipient: 'De wijkagent', now: later(60) })
  if (made.kind !== 'guest-link-created') throw new Error(made.message)
  linkId = made.linkId
  const link = await findGuestLink({ payload: calendar.payload, token: made.url.split('/').at(-1) ?? '', purpose: 'review', now: later(60) })
  if (!link) throw new Error('no link')
  const answer = await answerAsGuest({ link, contentHash: await currentHash(calendar, refusedId), answer: 'approve', now })
  expect(answer.kind).toBe('answered')
  story = await openStories({ calendar, later }).makeStory()
})
afterAll(() => calendar.close())

async function refuse(itemId: string): Promise<void> {
  await askReview(calendar, { itemId, now: later(60) })
  const req = await calendar.as('substance')
  const outcome = await requestChanges({ req, itemId, language: 'nl', contentHash: await currentHash(calendar, itemId), comment: 'Korter graag.', now: later(60) })
  expect(outcome.kind).toBe('changes-requested')
}

let undo: () => Promise<unknown> = () => Promise.resolve()
afterEach(async () => {
  await undo()
  undo = () => Promise.resolve()
  await expectConsistent(calendar)
})

const check = () => checkJournal({ payload: calendar.payload })

async function verdictOf(kind: Kind): Promise<Stored> {
  const where = {
    approval: { item: { equals: approvedId } },
    refusal: { and: [{ item: { equals: refusedId } }, { decision: { equals: 'request-changes' } }] },
    guest: { guestLink: { equals: linkId } },
    assent: { and: [{ item: { equals: story.itemId } }, { givenBy: { equals: calendar.people.expert } }] },
  }[kind]
  const verdict = await calendar.payload.db.findOne<Stored>({ collection: SLUGS.verdicts, where: where as never })
  if (!verdict) throw new Error(`no ${kind}`)
  return verdict
}

async function seqOf(verdictId: string): Promise<number> {
  const { docs } = await calendar.payload.db.find<{ seq: number; details: { verdictId?: string } }>({ collection: SLUGS.journalEntries, pagination: false, limit: 0 })
  return docs.find(({ details }) => details.verdictId === verdictId)!.seq
}

async function tamper(verdict: Stored, data: Record<string, unknown>): Promise<void> {
  const { db } = calendar.payload
  await db.updateOne({ collection: SLUGS.verdicts, id: verdict.id, data })
  const before = Object.fromEntries(Object.keys(data).map((name) => [name, verdict[name] ?? null]))
  undo = () => db.updateOne({ collection: SLUGS.verdicts, id: verdict.id, data: before })
}

const KINDS: Kind[] = ['approval', 'refusal', 'guest', 'assent']
const other = (decision: string) => (decision === 'approve' ? 'request-changes' : 'approve')
const TAMPERINGS: [string, (verdict: Stored) => Record<string, unknown>, string][] = [
  ['who', () => ({ givenBy: calendar.people.communications2 }), 'wie'],
  ['who, a guest as well', () => ({ givenBy: calendar.people.substance2, guestLink: 'een-andere' }), 'wie'],
  ['who, nobody', () => ({ givenBy: null, guestLink: null }), 'wie'],
  ['the decision', ({ decision }) => ({ decision: other(decision) }), 'oordeel'],
  ['the text', () => ({ contentHash: 'f'.repeat(64) }), 'tekst'],
  ['the language', () => ({ language: 'en' }), 'taal'],
  ['the item', () => ({ item: openItem }), 'item'],
  ['the moment', () => ({ givenAt: '2026-02-01T08:00:00.000Z' }), 'wanneer'],
  ['decision and who', ({ decision }) => ({ decision: other(decision), givenBy: calendar.people.communications2 }), 'oordeel en wie'],
]
let openItem: string
beforeAll(async () => {
  openItem = await writeItem(calendar, { headline: 'Nog niemand' })
})

describe.each(KINDS)('a verdict in the database (%s)', (kind) => {
  test.each(TAMPERINGS)('with a change of %s is named by its entry', async (_name, change, fields) => {
    const verdict = await verdictOf(kind)
    await tamper(verdict, change(verdict))
    const { chain, verdicts, verdictFaults } = await check()
    const seq = await seqOf(verdict.id)
    expect([chain.kind, verdicts]).toEqual(['whole', 5])
    const person = `Het oordeel van regel ${seq} (nummer ${verdict.id} in de database) is anders dan is gegeven: ${fields}.`
    expect(verdictFaults).toEqual([{ seq, person, reason: `changed: verdict ${verdict.id} at ${seq}` }])
  })

  test('that is gone is missed', async () => {
    const verdict = await verdictOf(kind)
    // A reference would go along on SQLite, and that of an edition is a fault of its own.
    const { id, ...data } = verdict
    const editions = await calendar.payload.db.find<{ id: string; verdicts: string[] }>({ collection: SLUGS.editions, pagination: false, limit: 0 })
    const resting = editions.docs.filter(({ verdicts }) => verdicts.includes(id))
    await calendar.payload.db.deleteOne({ collection: SLUGS.verdicts, where: { id: { equals: id } } })
    undo = async () => {
      await calendar.payload.db.create({ collection: SLUGS.verdicts, data, customID: id })
      for (const edition of resting) {
        await calendar.payload.db.updateOne({ collection: SLUGS.editions, id: edition.id, data: { verdicts: edition.verdicts } })
      }
    }
    const seq = await seqOf(id)
    expect((await check()).verdictFaults).toEqual([
      { seq, person: `Regel ${seq} is een oordeel, maar het oordeel zelf ontbreekt in de database.`, reason: `missing: verdict ${id} at ${seq}` },
    ])
  })
})

describe('the journal', () => {
  test('knows nothing of one that nobody gave', async () => {
    const { id: _id, ...data } = await verdictOf('approval')
    const { db } = calendar.payload
    const forged = await db.create({ collection: SLUGS.verdicts, data: { ...data, item: openItem, givenBy: calendar.people.substance2 } })
    undo = () => db.deleteOne({ collection: SLUGS.verdicts, where: { id: { equals: forged.id } } })
    const person = `Het oordeel met nummer ${forged.id} staat in de database, maar niet in het journaal. Niemand heeft het zo gegeven.`
    expect(await check()).toMatchObject({ verdicts: 6, verdictFaults: [{ seq: null, person, reason: `extra: verdict ${forged.id} at (none)` }] })
  })

  test('finds a verdict of before it named them by what it says', async () => {
    const { id: _id, ...data } = await verdictOf('approval')
    const { db } = calendar.payload
    const at = later(60)
    const givenAt = dateFromInstant(at).toISOString()
    const { contentHash, decision } = data as unknown as { contentHash: string; decision: string }
    const record = { action: 'verdict-given', objectType: SLUGS.contentItems, objectId: openItem, language: 'nl', at } as const
    const entry = await recordJournal({ req: await calendar.as('substance2'), ...record, details: { contentHash, decision } })
    const older: Stored = await db.create({ collection: SLUGS.verdicts, data: { ...data, item: openItem, givenBy: calendar.people.substance2, givenAt } })
    undo = async () => {
      await db.deleteOne({ collection: SLUGS.verdicts, where: { id: { equals: older.id } } })
      await db.deleteOne({ collection: SLUGS.journalEntries, where: { seq: { equals: entry.seq } } })
    }
    expect(await check()).toMatchObject({ verdicts: 6, verdictFaults: [] })
    for (const [, change, fields] of TAMPERINGS.filter(([name]) => name !== 'the item' && name !== 'decision and who')) {
      const changed = change(older)
      await db.updateOne({ collection: SLUGS.verdicts, id: older.id, data: changed })
      expect((await check()).verdictFaults).toMatchObject([{ seq: entry.seq, person: expect.stringContaining(`${fields}.`) as string }])
      const before = Object.fromEntries(Object.keys(changed).map((name) => [name, older[name] ?? null]))
      await db.updateOne({ collection: SLUGS.verdicts, id: older.id, data: before })
    }
  })

  test('says nothing of a comment, which may be sealed', async () => {
    const verdict = await verdictOf('refusal')
    await tamper(verdict, { comment: null, sealed: { comment: verdict.comment } })
    expect((await check()).verdictFaults).toEqual([])
  })
})

describe('what happens in the open is no fault', () => {
  test('a story that is taken back, an item that is erased, a colleague whose account goes', async () => {
    await revokeConsent({ req: await calendar.as('expert'), consentIds: story.consentIds, through: 'page', now: later(60) })
    const erased = await writeItem(calendar, { headline: 'Weg ermee', more: { isStory: true, coWriters: [calendar.people.expert] } })
    await openStories({ calendar, later }).assent(erased)
    await calendar.payload.delete({ collection: SLUGS.contentItems, id: erased, overrideAccess: true, trash: true })
    // Accounts of who gave a verdict stay nowadays; they went before.
    const { substance } = calendar.people
    await calendar.payload.db.deleteOne({ collection: SLUGS.users, where: { id: { equals: substance } } })
    await recordJournal({ req: await calendar.as('administrator'), action: 'user-deleted', objectType: SLUGS.users, objectId: substance, details: {}, at: later(60) })
    const { verdicts, verdictFaults } = await check()
    expect([verdicts, verdictFaults]).toEqual([6, []])
  })
})
