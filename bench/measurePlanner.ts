/** Run by itself: prints what reading a window of the calendar takes, in milliseconds, as JSON. */
import process from 'node:process'

import rrule from 'rrule'

import type { PlanningCard } from '@/domain/planning/card'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import { addDays, parsePlainDate } from '@/domain/time/plainDate'
import { findCardsById, findPlanningCards } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { openCalendar, writeItem, type Calendar } from '../tests/helpers/openCalendar'
import { fillCards, type Execute } from './fillCards'

/** Milliseconds: as a person waits for it, and of processor time, which hardly depends on a busy machine. */
type Spent = { waited: number; processor: number }

/** Of each time. */
export type PlannerFigures = {
  windows: { items: number; years: number; found: number; ours: Spent[]; payload: Spent[] }[]
  series: { count: number; occurrences: number; ours: Spent[]; second: Spent[] }
}

const TIMES = 12
const SERIES = 300
const zone = 'Europe/Amsterdam'
const FROM = parsePlainDate('2026-01-01')
const UNTIL = parsePlainDate('2027-01-01')

async function timed(work: () => Promise<unknown>): Promise<Spent> {
  const from = performance.now()
  const used = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(used)
  return { waited: performance.now() - from, processor: (user + system) / 1000 }
}

async function measureWindow({ calendar, items, years }: {
  calendar: Calendar
  items: number
  years: number
}): Promise<PlannerFigures['windows'][number]> {
  const req = await calendar.as('communications')
  const ours: Spent[] = []
  const payload: Spent[] = []
  let found = 0
  for (let round = 0; round < TIMES; round += 1) {
    ours.push(
      await timed(async () => {
        found = (await findPlanningCards({ req, from: FROM, until: UNTIL, withBacklog: false })).length
      }),
    )
    // What one would write without cards of their own: the items of the window, as REST gives them. Slow, so less often.
    if (round % 6 !== 0) continue
    payload.push(
      await timed(() =>
        calendar.payload.find({
          collection: SLUGS.contentItems,
          overrideAccess: false,
          user: req.user,
          depth: 0,
          limit: 0,
          pagination: false,
          where: { and: [{ plannedDate: { greater_than_equal: FROM } }, { plannedDate: { less_than: UNTIL } }] },
          req,
        }),
      ),
    )
  }
  return { items, years, found, ours: ours.slice(2), payload }
}

/** Ten thousand items in one year, then the same window among ten times as many in ten years. */
async function measureWindows(): Promise<PlannerFigures['windows']> {
  const calendar = await openCalendar()
  try {
    const more = { plannedDate: '2026-03-01' }
    const id = await writeItem(calendar, { title: 'Voorbeeld', channels: ['website', 'instagram'], more })
    const [template] = await findCardsById({ req: await calendar.as('communications'), ids: [id] })
    if (!template) throw new Error('no card to copy')
    const { client } = calendar.payload.db as unknown as { client: { execute: Execute } }
    const execute: Execute = (statement) => client.execute(statement)
    await fillCards({ execute, template, count: 10_000, from: FROM, years: 1 })
    const small = await measureWindow({ calendar, items: 10_000, years: 1 })
    await fillCards({ execute, template, count: 45_000, from: addDays({ date: FROM, days: -1826 }), years: 5 })
    await fillCards({ execute, template, count: 45_000, from: UNTIL, years: 4 })
    return [small, await measureWindow({ calendar, items: 100_000, years: 10 })]
  } finally {
    await calendar.close()
  }
}

async function measureSeries(): Promise<PlannerFigures['series']> {
  const window = { from: parsePlainDate('2026-05-01'), until: parsePlainDate('2026-06-01') }
  const days = ['MO', 'TU', 'WE', 'TH', 'FR']
  const starts = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09']
  const cards = Array.from({ length: SERIES }, (_, index) => ({
    kind: 'event' as const,
    recurrence: `RRULE:FREQ=WEEKLY;BYDAY=${days[index % 5]};UNTIL=20261231T225959Z`,
    startsAt: `${starts[index % 5]}T${String(8 + (index % 10)).padStart(2, '0')}:00:00Z` as PlanningCard['startsAt'],
    releaseAt: null,
    plannedDate: null,
  }))
  const ours: Spent[] = []
  const second: Spent[] = []
  let occurrences = 0
  for (let round = 0; round < TIMES; round += 1) {
    ours.push(
      await timed(() => {
        occurrences = cards.reduce((sum, card) => sum + findOccurrences({ card, zone, window }).length, 0)
        return Promise.resolve()
      }),
    )
    second.push(
      await timed(() => {
        for (const card of cards) {
          const rule = rrule.rrulestr(`DTSTART:${card.startsAt?.replace(/[-:]/g, '')}\n${card.recurrence}`)
          rule.between(new Date(`${window.from}T00:00:00Z`), new Date(`${window.until}T00:00:00Z`), true)
        }
        return Promise.resolve()
      }),
    )
  }
  return { count: SERIES, occurrences, ours: ours.slice(2), second: second.slice(2) }
}

async function main(): Promise<void> {
  const figures: PlannerFigures = { windows: await measureWindows(), series: await measureSeries() }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  process.exit(0)
}

await main()
