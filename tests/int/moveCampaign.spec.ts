import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { moveCampaign, type CampaignPreview, type MoveCampaignOutcome } from '@/actions/moveCampaign'
import type { CampaignMove, CampaignSeen } from '@/domain/planning/decideMoveCampaign'
import { batchOf, EMPTY_UNDO_STACK, planUndo, pushBatch } from '@/domain/planning/undoStack'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
beforeAll(async () => {
  calendar = await openCalendar()
})
afterAll(() => calendar.close())

const now = parseInstant('2026-05-10T08:00:00Z')
const NOTHING_SEEN: CampaignSeen = { version: null, cards: null }
const day = parsePlainDate

type Campaign = { id: string; itemId: string; armedId: string; ideaId: string; liveId: string }

let number = 0
/** A campaign with an item in writing, one that is armed, one that is live, and an idea without a date. */
async function makeCampaign(): Promise<Campaign> {
  number += 1
  const { payload } = calendar
  const created = await payload.create({
    collection: SLUGS.campaigns,
    overrideAccess: true,
    depth: 0,
    data: {
      publicName: `Prettig over straat ${number}`,
      startDate: '2026-05-01',
      endDate: '2026-06-14',
      phases: [{ name: 'Aandacht', startDate: '2026-05-18', endDate: '2026-05-31' }],
    } as never,
  })
  const campaign = String(created.id)
  const item = (title: string, plannedDate: string | null, releaseAt: string | null = null) =>
    writeItem(calendar, { title: `${title} ${number}`, headline: `${title} ${number}`, releaseAt, more: { campaign, plannedDate } })
  const itemId = await item('In de maak', '2026-05-20')
  const ideaId = await item('Los idee', null)
  const armedId = await item('Staat klaar', '2026-05-21', '2026-05-21T07:00:00Z')
  const liveId = await item('Nu te zien', '2026-05-09', '2026-05-09T07:00:00Z')
  for (const id of [armedId, liveId]) await reviewAndApprove(calendar, { itemId: id, now: '2026-05-08T08:00:00Z' })
  return { id: campaign, itemId, armedId, ideaId, liveId }
}

const move = async (
  campaign: Pick<Campaign, 'id'>,
  wish: {
    by?: keyof Calendar['people']
    move: CampaignMove
    seen?: CampaignSeen
    moveReleases?: boolean
    isPreview?: boolean
    now?: Instant
  },
): Promise<MoveCampaignOutcome> =>
  moveCampaign({
    req: await calendar.as(wish.by ?? 'communications'),
    campaignId: campaign.id,
    move: wish.move,
    seen: wish.seen ?? NOTHING_SEEN,
    moveReleases: wish.moveReleases,
    isPreview: wish.isPreview ?? false,
    now: wish.now ?? now,
  })

const shift = (days: number, withItems = true): CampaignMove => ({ kind: 'shift', days, withItems })

function previewIn(outcome: MoveCampaignOutcome): CampaignPreview {
  if (outcome.kind !== 'preview') throw new Error(JSON.stringify(outcome))
  return outcome.preview
}
function movedIn(outcome: MoveCampaignOutcome) {
  if (outcome.kind !== 'moved') throw new Error(JSON.stringify(outcome))
  return outcome
}

async function stateOf({ id, ...items }: Campaign) {
  const { payload } = calendar
  const find = { overrideAccess: true, depth: 0 } as const
  const campaign = await payload.findByID({ collection: SLUGS.campaigns, id, ...find })
  const dates: Record<string, unknown> = {}
  for (const [key, itemId] of Object.entries(items)) {
    const item = await payload.findByID({ collection: SLUGS.contentItems, id: itemId, ...find })
    dates[key] = [item.plannedDate ?? null, item.releaseAt ?? null]
  }
  const posts = await payload.find({
    collection: SLUGS.posts,
    ...find,
    pagination: false,
    where: { item: { equals: items.armedId } },
  })
  return {
    period: [campaign.startDate, campaign.endDate],
    phases: (campaign.phases ?? []).map((phase) => [phase.name, phase.startDate, phase.endDate]),
    ...dates,
    served: posts.docs.map(({ servedFrom }) => parseInstant(new Date(servedFrom).toISOString().slice(0, 19) + 'Z')),
  }
}

describe('moving a campaign', () => {
  test('a preview says everything and writes nothing', async () => {
    const campaign = await makeCampaign()
    const before = await stateOf(campaign)
    const preview = previewIn(await move(campaign, { move: shift(7), isPreview: true }))
    expect(preview).toMatchObject({ isAsking: true, after: { startDate: '2026-05-08', endDate: '2026-06-21' } })
    expect(preview.cards.map(({ id }) => id)).toEqual([campaign.itemId])
    expect(preview.armed.map(({ id }) => id)).toEqual([campaign.armedId])
    expect(preview.stays).toMatchObject([{ id: campaign.liveId, code: 'live' }])
    expect(preview.notes.map(({ code }) => code)).toContain('undated')
    expect(await stateOf(campaign)).toEqual(before)
  })

  test('what is armed is asked about first, and "yes" moves what readers see', async () => {
    const campaign = await makeCampaign()
    const before = await stateOf(campaign)
    expect(await move(campaign, { move: shift(7) })).toMatchObject({ kind: 'asks-release', armed: [{ id: campaign.armedId }] })
    expect(await stateOf(campaign)).toEqual(before)

    movedIn(await move(campaign, { move: shift(7), moveReleases: true }))
    expect(await stateOf(campaign)).toMatchObject({
      period: ['2026-05-08', '2026-06-21'],
      phases: [['Aandacht', '2026-05-25', '2026-06-07']],
      itemId: ['2026-05-27', null],
      ideaId: [null, null],
      armedId: ['2026-05-28', expect.stringContaining('2026-05-28T07:00:00')],
      liveId: ['2026-05-09', expect.any(String)],
      served: ['2026-05-28T07:00:00Z'],
    })
    await expectConsistent(calendar)
  })

  test('"no" moves the cards and leaves what readers see', async () => {
    const campaign = await makeCampaign()
    movedIn(await move(campaign, { move: shift(7), moveReleases: false }))
    expect(await stateOf(campaign)).toMatchObject({ armedId: ['2026-05-28', expect.any(String)], served: ['2026-05-21T07:00:00Z'] })
  })

  test.each([true, false])('an undo brings all of it back (releases along: %s)', async (moveReleases) => {
    const campaign = await makeCampaign()
    const before = await stateOf(campaign)
    const moved = movedIn(await move(campaign, { move: shift(7), moveReleases }))
    const writes = moved.changes.map((change) => ({ ...change, revision: 0, releases: [] }))
    const stack = pushBatch({ stack: EMPTY_UNDO_STACK, batch: batchOf({ writes, moveReleases }), revisions: moved.cards })
    const back: CampaignMove = { kind: 'restore', plan: moved.before, moves: planUndo(stack)?.moves ?? [] }
    movedIn(await move(campaign, { move: back, moveReleases, seen: { version: moved.version, cards: null } }))
    expect(await stateOf(campaign)).toEqual(before)
    await expectConsistent(calendar)
  })

  test('another end moves no phase and no item', async () => {
    const campaign = await makeCampaign()
    const before = await stateOf(campaign)
    const stretch: CampaignMove = { kind: 'stretch', startDate: day('2026-05-01'), endDate: day('2026-07-05') }
    movedIn(await move(campaign, { move: stretch }))
    expect(await stateOf(campaign)).toEqual({ ...before, period: ['2026-05-01', '2026-07-05'] })
  })
})

describe('series and events across the clock change', () => {
  const early = parseInstant('2026-03-02T08:00:00Z')
  const moveEarly = (campaign: { id: string }, wish: Parameters<typeof move>[1]) => move(campaign, { ...wish, now: early })

  async function makeSpring() {
    number += 1
    const created = await calendar.payload.create({
      collection: SLUGS.campaigns,
      ...{ overrideAccess: true, depth: 0 },
      data: { publicName: `Lente ${number}`, startDate: '2026-03-16', endDate: '2026-04-12' } as never,
    })
    const campaign = String(created.id)
    const write = (title: string, more: object) => writeItem(calendar, { title: `${title} ${number}`, more: { campaign, ...more } })
    const seriesId = await write('Training', {
      kind: 'activity',
      plannedDate: '2026-03-18',
      event: { startsAt: '2026-03-18T18:30:00.000Z', endsAt: '2026-03-18T20:30:00.000Z', placeName: 'De Kamers' },
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4\nEXDATE:20260401T193000',
    })
    const eventId = await write('Thema-avond', {
      kind: 'event',
      plannedDate: '2026-03-26',
      event: { startsAt: '2026-03-26T18:30:00.000Z', endsAt: '2026-03-26T20:30:00.000Z' },
    })
    return { id: campaign, seriesId, eventId }
  }
  const planOf = async (itemId: string) => {
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    const instant = (value?: string | null) => (value ? new Date(value).toISOString() : null)
    return [item.plannedDate, instant(item.event?.startsAt), instant(item.event?.endsAt), item.recurrence ?? null]
  }

  test('both go along at the same time of day, and an undo brings them back', async () => {
    const campaign = await makeSpring()
    const before = [await planOf(campaign.seriesId), await planOf(campaign.eventId)]
    const preview = previewIn(await moveEarly(campaign, { move: shift(15), isPreview: true }))
    expect(preview.stays).toEqual([])
    expect(preview.series).toMatchObject([{ id: campaign.seriesId, recurrenceId: '2026-03-18T19:30', to: '2026-04-02' }])
    expect([await planOf(campaign.seriesId), await planOf(campaign.eventId)]).toEqual(before)

    const moved = movedIn(await moveEarly(campaign, { move: shift(15), seen: preview.seen }))
    expect(moved.message).toContain('2 items schoven mee.')
    // Half past seven stays half past seven: the clock changed on the 29th of March.
    expect(await planOf(campaign.seriesId)).toEqual([
      ...['2026-04-02', '2026-04-02T17:30:00.000Z', '2026-04-02T19:30:00.000Z'],
      'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=4\nEXDATE:20260416T193000',
    ])
    expect(await planOf(campaign.eventId)).toEqual(['2026-04-10', '2026-04-10T17:30:00.000Z', '2026-04-10T19:30:00.000Z', null])

    const stack = pushBatch({ stack: EMPTY_UNDO_STACK, batch: { moves: moved.changes, moveReleases: false }, revisions: moved.cards })
    const back: CampaignMove = { kind: 'restore', plan: moved.before, moves: planUndo(stack)?.moves ?? [], series: moved.series }
    movedIn(await moveEarly(campaign, { move: back, moveReleases: false, seen: { version: moved.version, cards: null } }))
    expect([await planOf(campaign.seriesId), await planOf(campaign.eventId)]).toEqual(before)
  })

  test('a series that a colleague changed since the preview stops all of it', async () => {
    const campaign = await makeSpring()
    const { seen } = previewIn(await moveEarly(campaign, { move: shift(15), isPreview: true }))
    await editItem(calendar, { itemId: campaign.seriesId, by: 'substance', data: { title: 'Andere training' } })
    const before = [await planOf(campaign.seriesId), await planOf(campaign.eventId)]
    expect(await moveEarly(campaign, { move: shift(15), seen })).toMatchObject({ kind: 'blocked', staleIds: [campaign.id] })
    expect([await planOf(campaign.seriesId), await planOf(campaign.eventId)]).toEqual(before)
  })
})

describe('two at work', () => {
  test('a campaign that a colleague changed is not moved', async () => {
    const campaign = await makeCampaign()
    const { seen } = previewIn(await move(campaign, { move: shift(7, false), isPreview: true }))
    movedIn(await move(campaign, { by: 'substance', move: shift(1, false) }))
    const before = await stateOf(campaign)
    const outcome = await move(campaign, { move: shift(7, false), seen })
    expect(outcome).toMatchObject({ kind: 'blocked', staleIds: [campaign.id] })
    expect(outcome.message).toContain('intussen gewijzigd')
    expect(await stateOf(campaign)).toEqual(before)
  })

  test('an item that a colleague changed since the preview stops all of it', async () => {
    const campaign = await makeCampaign()
    const { seen } = previewIn(await move(campaign, { move: shift(7), moveReleases: false, isPreview: true }))
    await editItem(calendar, { itemId: campaign.itemId, by: 'substance', data: { plannedDate: '2026-05-22' } })
    const before = await stateOf(campaign)
    expect(await move(campaign, { move: shift(7), moveReleases: false, seen })).toMatchObject({ kind: 'blocked' })
    expect(await stateOf(campaign)).toEqual(before)
  })

  test('an undo of an item that was changed since takes nothing back', async () => {
    const campaign = await makeCampaign()
    const moved = movedIn(await move(campaign, { move: shift(7), moveReleases: false }))
    await editItem(calendar, { itemId: campaign.itemId, by: 'substance', data: { plannedDate: '2026-05-30' } })
    const before = await stateOf(campaign)
    const stack = pushBatch({
      stack: EMPTY_UNDO_STACK,
      batch: { moves: moved.changes, moveReleases: false },
      revisions: moved.cards,
    })
    const back: CampaignMove = { kind: 'restore', plan: moved.before, moves: planUndo(stack)?.moves ?? [] }
    expect(await move(campaign, { move: back, moveReleases: false })).toMatchObject({ kind: 'blocked' })
    expect(await stateOf(campaign)).toEqual(before)
  })
})

test.each(['viewer', 'administrator', 'expert', 'partner'] as const)('%s moves no campaign', async (by) => {
  const campaign = await makeCampaign()
  const before = await stateOf(campaign)
  for (const isPreview of [true, false]) {
    const { kind } = await move(campaign, { by, move: shift(7), moveReleases: false, isPreview })
    expect(['not-allowed', 'not-found']).toContain(kind)
  }
  expect(await stateOf(campaign)).toEqual(before)
})
