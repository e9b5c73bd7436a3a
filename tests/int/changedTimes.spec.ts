import { readXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { editSeries } from '@/actions/editSeries'
import { moveCards } from '@/actions/moveCards'
import { setClock } from '@/clock'
import { prepareFilter } from '@/domain/planning/matchesFilter'
import { placeCards } from '@/domain/planning/placeCards'
import { EMPTY_FILTER } from '@/domain/planning/planningFilter'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readSharedCalendar } from '@/exchange/calendar/readSharedCalendar'
import { SHEET_NAMES } from '@/exchange/workbook/columns'
import { exportYear } from '@/exchange/workbook/exportYear'
import { findCardsById } from '@/queries/findPlanningCards'
import { readCoverage } from '@/queries/readCoverage'
import { readPlanner } from '@/queries/readPlanner'
import { readSharedPlan } from '@/queries/readSharedPlan'
import { readTimeline } from '@/queries/readTimeline'

import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-03-02T09:00:00Z')
const day = parsePlainDate
const december = { from: day('2026-12-01'), until: day('2027-01-01') }
const TITLE = 'Tip voor de week'

let calendar: Calendar
let seriesId: string

/** One time of the series comes to stand on another day, as an item of its own. */
async function change(recurrenceId: string, to: string): Promise<string> {
  const req = await calendar.as('communications')
  const outcome = await editSeries({ req, itemId: seriesId, recurrenceId: recurrenceId as RecurrenceId, scope: 'one', to: day(to), now: NOW })
  if (outcome.kind !== 'edited' || outcome.newItemId === null) throw new Error(JSON.stringify(outcome))
  return outcome.newItemId
}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => new Date(NOW))
  const campaign = await calendar.payload.create({
    collection: 'campaigns',
    overrideAccess: true,
    data: { publicName: 'Weken', startDate: '2026-11-01', endDate: '2027-01-31' } as never,
  })
  seriesId = await writeItem(calendar, {
    title: TITLE,
    isSensitive: false,
    more: { plannedDate: '2026-12-01', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=6', campaign: campaign.id },
  })
  const moved = await change('2026-12-08T12:00', '2027-02-09')
  await editItem(calendar, { itemId: moved, by: 'communications', data: { title: 'Raad voor de week' } })
  // the only time of January
  const later = await change('2027-01-05T12:00', '2027-02-16')
  await editItem(calendar, { itemId: later, by: 'communications', data: { title: 'Raad voor later' } })
  const idea = await change('2026-12-15T12:00', '2026-12-16')
  const [card] = await findCardsById({ req: await calendar.as('communications'), ids: [idea] })
  const moves = [{ id: idea, revision: card?.revision ?? 0, plannedDate: null, plannedUntil: null }]
  expect((await moveCards({ req: await calendar.as('communications'), moves, now: NOW })).kind).toBe('moved')
})
afterAll(() => calendar.close())

const LEFT = ['2026-12-01', '2026-12-22', '2026-12-29']

test('the calendar shows a changed time where it stands now alone, under every filter', async () => {
  const planner = await readPlanner({ req: await calendar.as('communications'), window: december })
  if (!planner) throw new Error('no planner')
  expect(planner.occurrences[seriesId]?.map(({ date }) => date)).toEqual(LEFT)
  const filter = { ...EMPTY_FILTER, search: 'tip' }
  const cards = planner.cards.filter(prepareFilter({ filter, vocabulary: planner.vocabulary }))
  const { placed } = placeCards({ cards, occurrences: new Map(Object.entries(planner.occurrences)), zone: planner.zone })
  expect(placed.map(({ from }) => from)).toEqual(LEFT)
})

test('so do pages and prints for others', async () => {
  const shared = await readSharedPlan({ req: await calendar.as('communications'), query: '', window: december })
  expect(shared.cards.map(({ from }) => from)).toEqual(LEFT)
})

test('so does the timeline', async () => {
  const timeline = await readTimeline({ req: await calendar.as('communications'), year: 2026 })
  expect(timeline?.occurrences[seriesId]?.map(({ date }) => date)).toEqual(LEFT)
})

test.each([
  ['of everything', '', [...LEFT, '2027-02-09', '2027-02-16']],
  ['in which a search hides what was changed', 'zoek=tip', LEFT],
])('so does a calendar to subscribe to %s', async (_name, query, expected) => {
  const text = await readSharedCalendar({ req: await calendar.as('communications'), query, now: NOW })
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const master = events.find((event) => !event.isRecurrenceException())
  if (!master) throw new Error('no series')
  for (const event of events) if (event.isRecurrenceException()) master.relateException(event)
  const shown: string[] = []
  const iterator = master.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) shown.push(master.getOccurrenceDetails(next).startDate.toString())
  expect(shown.sort()).toEqual(expected)
})

test('so does the workbook for others', async () => {
  const req = await calendar.as('communications')
  for (const audience of ['shared', 'team'] as const) {
    const { sheets } = await readXlsx(await exportYear({ req, year: 2026, audience, now: NOW }))
    const months = sheets.find(({ name }) => name === SHEET_NAMES.year)?.rows ?? []
    const ofDecember = (months.find(([name]) => name === 'december') ?? []).slice(2)
    const days = ofDecember.flatMap((cell, index) => (String(cell ?? '').includes(TITLE) ? [index + 1] : []))
    expect(days, audience).toEqual([1, 22, 29])
  }
})

test('a moved time counts in its new month alone', async () => {
  const view = await readCoverage({ req: await calendar.as('communications'), year: 2027, rows: 'theme', columns: 'audience' })
  const theme = view?.themeMonths.find(({ id }) => id === calendar.themes.sexting)
  expect(theme?.counts.slice(0, 3)).toEqual([0, 2, 0])
})
