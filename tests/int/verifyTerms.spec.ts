import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { moveRelease } from '@/actions/moveRelease'
import { recordJournal } from '@/actions/recordJournal'
import { setClock } from '@/clock'
import type { Classification } from '@/domain/content'
import type { ConsentFact, ReleaseFact } from '@/domain/serving/servingFact'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { checkJournal } from '@/queries/checkJournal'
import { SLUGS } from '@/slugs'

import { checkRows, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories, type Story } from '../helpers/openStories'

type Stored = {
  id: string
  seq: number
  number: number
  releases: ReleaseFact[]
  classification: Classification
  consents: ConsentFact[]
  verdicts: string[]
  sealedAt?: string | null
}

let calendar: Calendar
let now: Instant = parseInstant('2026-02-02T08:00:00Z')
const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

/** An evening of three times on two channels, with a campaign; a publication series; and a story with its consents. */
let evening: string
let weekly: string
let story: Story

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  const campaign = await calendar.payload.create({
    collection: SLUGS.campaigns,
    overrideAccess: true,
    depth: 0,
    data: { publicName: 'Lentecampagne', startDate: '2026-03-01', endDate: '2026-05-01' } as never,
  })
  const classified = {
    campaign: campaign.id,
    themes: [calendar.themes.sexting, calendar.themes.horeca],
    audiences: [calendar.audiences.jongeren, calendar.audiences.ouderen],
  }
  evening = await writeItem(calendar, {
    channels: ['website', 'instagram'],
    releaseAt: '2026-03-01T08:00:00.000Z',
    endsAt: '2026-06-01T08:00:00.000Z',
    more: {
      ...classified,
      kind: 'event',
      recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3',
      event: { startsAt: '2026-03-17T18:30:00.000Z', endsAt: '2026-03-17T20:30:00.000Z', placeName: 'Zaal Noord' },
    },
  })
  weekly = await writeItem(calendar, { releaseAt: '2026-03-17T08:00:00.000Z', more: { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' } })
  for (const itemId of [evening, weekly]) await reviewAndApprove(calendar, { itemId, now: later(60) })
  story = await openStories({ calendar, later }).makeStory()
})
afterAll(() => calendar.close())

let undo: () => Promise<unknown> = () => Promise.resolve()
afterEach(async () => {
  await undo()
  undo = () => Promise.resolve()
  expect(await check()).toMatchObject({ chain: { kind: 'whole' }, editionFaults: [], editionsWithoutTerms: 0 })
})

const check = () => checkJournal({ payload: calendar.payload })

async function editionsOf(itemId: string): Promise<Stored[]> {
  const { docs } = await calendar.payload.db.find<Stored>({
    collection: SLUGS.editions,
    where: { item: { equals: itemId } },
    sort: 'seq',
    pagination: false,
    limit: 0,
  })
  return docs
}

async function tamper(edition: Stored, data: Partial<Record<keyof Stored | 'basis', unknown>>): Promise<void> {
  const { db } = calendar.payload
  await db.updateOne({ collection: SLUGS.editions, id: edition.id, data })
  const before = Object.fromEntries(Object.keys(data).map((name) => [name, (edition as Record<string, unknown>)[name] ?? null]))
  undo = () => db.updateOne({ collection: SLUGS.editions, id: edition.id, data: before })
}

type Change = (edition: Stored) => Partial<Record<keyof Stored | 'basis', unknown>>
const release =
  (change: (release: ReleaseFact) => object): Change =>
  ({ releases: [first, ...rest] }) => ({ releases: [{ ...first, ...change(first!) }, ...rest] })
const classification =
  (change: (classification: Classification) => object): Change =>
  ({ classification: known }) => ({ classification: { ...known, ...change(known) } })
const consent =
  (change: object): Change =>
  ({ consents: [first, ...rest] }) => ({ consents: [{ ...first, ...change }, ...rest] })

const CHANGES: [string, () => string, Change][] = [
  ['the channel', () => evening, release(() => ({ channel: 'schermen' }))],
  ['the id of the channel', () => evening, release(() => ({ channelId: calendar.channels.schermen }))],
  ['the address', () => evening, release(({ publicId }) => ({ publicId: `${publicId.slice(0, -1)}x` }))],
  ['the begin, a second sooner', () => evening, release(() => ({ releaseAt: '2026-03-01T07:59:59Z' }))],
  ['the end, a year later', () => evening, release(() => ({ endsAt: '2027-06-01T08:00:00Z' }))],
  ['the end, taken away', () => evening, release(() => ({ endsAt: null }))],
  ['an end where there was none', () => weekly, release(() => ({ endsAt: '2026-12-01T08:00:00Z' }))],
  ['which time of a series it is', () => weekly, release(() => ({ recurrenceId: '2026-03-18T09:00' }))],
  ['a time of a series, as if it came once', () => weekly, release(() => ({ recurrenceId: null }))],
  ['an occurrence, left out', () => evening, release(({ occurrences }) => ({ occurrences: occurrences.slice(1) }))],
  ['an occurrence, added', () => evening, release(({ occurrences }) => ({ occurrences: [...occurrences, '2026-04-07T20:30'] }))],
  ['occurrences, all of them', () => evening, release(() => ({ occurrences: [] }))],
  ['a release, left out', () => evening, ({ releases }) => ({ releases: releases.slice(1) })],
  ['a release, added', () => evening, ({ releases }) => ({ releases: [...releases, { ...releases[0], channel: 'schermen', publicId: 'p' }] })],
  ['a theme, added', () => evening, classification(({ themeIds }) => ({ themeIds: [...themeIds, calendar.themes.online] }))],
  ['a theme, left out', () => evening, classification(({ themeIds }) => ({ themeIds: themeIds.slice(1) }))],
  ['an audience, added', () => weekly, classification(({ audienceIds }) => ({ audienceIds: [...audienceIds, calendar.audiences.ouderen] }))],
  ['audiences, all of them', () => evening, classification(() => ({ audienceIds: [] }))],
  ['the campaign, another', () => evening, classification(() => ({ campaignId: 'een-andere' }))],
  ['the campaign, taken away', () => evening, classification(() => ({ campaignId: null }))],
  ['a campaign where there was none', () => weekly, classification(() => ({ campaignId: 'een-andere' }))],
  ['a consent, another', () => story.itemId, consent({ consentId: 'een-andere' })],
  ['a consent, since when', () => story.itemId, consent({ from: '2026-01-01T00:00:00Z' })],
  ['a consent, until when', () => story.itemId, consent({ until: '2026-03-01T00:00:00Z' })],
  ['a consent, left out', () => story.itemId, ({ consents }) => ({ consents: consents.slice(1) })],
  ['consents, all of them', () => story.itemId, () => ({ consents: null })],
  ['a consent where none was needed', () => evening, () => ({ consents: [{ consentId: 'c', from: '2026-03-02T00:00:00Z', until: null }] })],
  ['a verdict, left out', () => story.itemId, ({ verdicts }) => ({ verdicts: verdicts.slice(1) })],
  ['the basis', () => evening, () => ({ basis: 'part-removed' })],
]

describe('a change in the database of what was approved beside the words', () => {
  test.each(CHANGES)('%s: is named by the entry of the approval', async (_name, of, change) => {
    const [edition] = await editionsOf(of())
    await tamper(edition!, change(edition!))
    const { chain, editionFaults } = await check()
    expect(chain.kind).toBe('whole')
    expect(editionFaults).toMatchObject([{ seq: edition!.seq, reason: expect.stringContaining('terms:') as string }])
    expect(editionFaults[0]!.person).toContain(`regel ${edition!.seq} is anders dan goedgekeurd: kanaal, moment`)
  })

  test('never reaches readers by way of a repair', async () => {
    const [edition] = await editionsOf(evening)
    await tamper(edition!, release(() => ({ releaseAt: '2026-02-03T08:00:00Z' }))(edition!))
    const { found } = await checkRows(calendar)
    expect(found).toMatchObject([{ itemId: evening, differences: [], doubts: [expect.stringContaining('anders dan goedgekeurd')] }])
  })

  test('what means the same is no change: another order, a moment with milliseconds, an unset value left out', async () => {
    const [edition] = await editionsOf(weekly)
    const { themeIds } = edition!.classification
    await tamper(edition!, {
      releases: edition!.releases
        .map(({ endsAt: _none, ...rest }) => ({ ...rest, releaseAt: rest.releaseAt.replace('Z', '.000Z') }))
        .reverse(),
      classification: { audienceIds: edition!.classification.audienceIds, themeIds: [...themeIds].reverse() },
    })
    expect((await check()).editionFaults).toEqual([])
  })

  test('verdicts in another order are the same verdicts', async () => {
    const [edition] = await editionsOf(story.itemId)
    await tamper(edition!, { verdicts: [...edition!.verdicts].reverse() })
    expect((await check()).editionFaults).toEqual([])
  })

  test('the stories rest on consents and verdicts that this table can change', async () => {
    const [edition] = await editionsOf(story.itemId)
    expect(edition!.consents.length).toBeGreaterThan(1)
    expect(edition!.verdicts.length).toBeGreaterThan(1)
    const [shown] = await editionsOf(evening)
    expect(shown!.releases.map(({ occurrences }) => occurrences.length)).toEqual([3, 3])
  })
})

describe('what happens after an approval leaves its terms as they were approved', () => {
  test('a moved release and a new classification are entries of their own', async () => {
    const before = await editionsOf(evening)
    const move = { itemId: evening, language: 'nl', releaseAt: parseInstant('2026-03-03T08:00:00Z'), now: later(60) } as const
    expect(await moveRelease({ req: await calendar.as('communications'), ...move })).toMatchObject({ kind: 'moved' })
    later(60)
    await editItem(calendar, { itemId: evening, by: 'communications', data: { themes: [calendar.themes.online], campaign: null } })
    expect(await editionsOf(evening)).toEqual(before)
    await expectConsistent(calendar)
  })

  test('an edition that lost a part has terms of its own, and the sealed one keeps those it had', async () => {
    const [whole] = await editionsOf(story.itemId)
    later(60)
    const outcome = await openStories({ calendar, later }).revoke([story.consentIds[2]!])
    expect(outcome.kind).toBe('consent-revoked')
    const [sealed, reduced] = await editionsOf(story.itemId)
    expect([Boolean(sealed!.sealedAt), reduced!.number]).toEqual([true, 2])
    expect(sealed!.verdicts).toEqual(whole!.verdicts)
    await expectConsistent(calendar)
    for (const edition of [sealed!, reduced!]) {
      await tamper(edition, release(() => ({ endsAt: '2030-01-01T00:00:00Z' }))(edition))
      expect((await check()).editionFaults).toMatchObject([{ seq: edition.seq }])
      await undo()
    }
    // The basis of an edition decides how its approval is read: nobody approved the reduced one anew.
    await tamper(reduced!, { basis: 'approval' })
    expect((await check()).editionFaults).toMatchObject([{ seq: reduced!.seq }])
    undo = () => calendar.payload.db.updateOne({ collection: SLUGS.editions, id: reduced!.id, data: { basis: 'part-removed' } })
  })
})

test('an edition from before terms were recorded stays valid, and is counted', async () => {
  const [edition] = await editionsOf(weekly)
  const { id: _id, ...data } = edition!
  const { contentHash } = data as unknown as { contentHash: string }
  const entry = await recordJournal({
    req: await calendar.as(null),
    action: 'edition-approved',
    objectType: SLUGS.contentItems,
    objectId: weekly,
    language: 'nl',
    channels: ['website'],
    at: later(60),
    details: { editionNumber: 2, contentHash },
  })
  const older = await calendar.payload.db.create({
    collection: SLUGS.editions,
    data: { ...data, number: 2, seq: entry.seq, approvedAt: dateFromInstant(entry.at).toISOString() },
  })
  undo = async () => {
    await calendar.payload.db.deleteOne({ collection: SLUGS.editions, where: { id: { equals: older.id } } })
    await calendar.payload.db.deleteOne({ collection: SLUGS.journalEntries, where: { seq: { equals: entry.seq } } })
  }
  expect(await check()).toMatchObject({ chain: { kind: 'whole' }, editionFaults: [], editionsWithoutTerms: 1 })
  // Its words are vouched for all the same.
  const { content } = data as unknown as { content: object }
  await calendar.payload.db.updateOne({ collection: SLUGS.editions, id: older.id, data: { content: { ...content, contentNote: 'Anders.' } } })
  expect((await check()).editionFaults).toMatchObject([{ seq: entry.seq, reason: expect.stringContaining('words:') as string }])
})
