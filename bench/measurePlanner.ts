/** Run by itself: prints what reading a window of the calendar takes, in milliseconds, as JSON. */
import { randomUUID } from 'node:crypto'
import process from 'node:process'

import rrule from 'rrule'

import type { PlanningCard } from '@/domain/planning/card'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import { addDays, parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import { findCardsById, findPlanningCards } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { openCalendar, writeItem, type Calendar } from '../tests/helpers/openCalendar'

/** Milliseconds of each time. */
export type PlannerFigures = {
  windows: { items: number; years: number; found: number; ours: number[]; payload: number[] }[]
  series: { count: number; occurrences: number; ours: number[]; second: number[] }
}

const TIMES = 12
const ROWS_AT_ONCE = 500
const SERIES = 300
const zone = 'Europe/Amsterdam'
const FROM = parsePlainDate('2026-01-01')
const UNTIL = parsePlainDate('2027-01-01')

type Execute = (statement: { sql: string; args: (string | number | null)[] }) => Promise<unknown>

/** Copies of one real item, each on a day of its own; straight into the file. */
async function fill({ calendar, template, count, from, years }: {
  calendar: Calendar
  template: PlanningCard
  count: number
  from: PlainDate
  years: number
}): Promise<void> {
  const { client } = calendar.payload.db as unknown as { client: { execute: Execute } }
  const now = '2026-01-05T08:00:00.000Z'
  for (let done = 0; done < count; done += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - done) }, (_, index) => {
      const number = done + index
      const day: PlainDate = addDays({ date: from, days: Math.floor((number * 365 * years) / count) })
      const id = randomUUID()
      return [id, `Kaart ${number}`, 'publication', day, 'writing', day, day, JSON.stringify({ ...template, id, title: `Kaart ${number}`, plannedDate: day }), 1, now, now]
    })
    const places = rows.map(() => '(?,?,?,?,?,?,?,?,?,?,?)').join(',')
    await client.execute({
      sql: `INSERT INTO content_items (id, title, kind, planned_date, stage, card_from, card_until, card, revision, updated_at, created_at) VALUES ${places}`,
      args: rows.flat(),
    })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function measureWindow({ calendar, items, years }: {
  calendar: Calendar
  items: number
  years: number
}): Promise<PlannerFigures['windows'][number]> {
  const req = await calendar.as('communications')
  const ours: number[] = []
  const payload: number[] = []
  let found = 0
  for (let round = 0; round < TIMES; round += 1) {
    ours.push(
      await timed(async () => {
        found = (await findPlanningCards({ req, from: FROM, until: UNTIL, withBacklog: false })).length
      }),
    )
    // What one would write without cards of their own: the items of the window, as REST gives them. Slow, so fewer times.
    if (round % 4 !== 0) continue
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
    const id = await writeItem(calendar, { title: 'Voorbeeld', channels: ['website', 'instagram'], more: { plannedDate: '2026-03-01' } })
    const [template] = await findCardsById({ req: await calendar.as('communications'), ids: [id] })
    if (!template) throw new Error('no card to copy')
    await fill({ calendar, template, count: 10_000, from: FROM, years: 1 })
    const small = await measureWindow({ calendar, items: 10_000, years: 1 })
    await fill({ calendar, template, count: 45_000, from: addDays({ date: FROM, days: -1826 }), years: 5 })
    await fill({ calendar, template, count: 45_000, from: UNTIL, years: 4 })
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
  const [ours, second]: number[][] = [[], []]
  let occurrences = 0
  for (let round = 0; round < TIMES; round += 1) {
    ours?.push(
      await timed(() => {
        occurrences = cards.reduce((sum, card) => sum + findOccurrences({ card, zone, window }).length, 0)
        return Promise.resolve()
      }),
    )
    second?.push(
      await timed(() => {
        for (const card of cards) {
          const rule = rrule.rrulestr(`DTSTART:${card.startsAt?.replace(/[-:]/g, '')}\n${card.recurrence}`)
          rule.between(new Date(`${window.from}T00:00:00Z`), new Date(`${window.until}T00:00:00Z`), true)
        }
        return Promise.resolve()
      }),
    )
  }
  return { count: SERIES, occurrences, ours: ours?.slice(2) ?? [], second: second?.slice(2) ?? [] }
}

async function main(): Promise<void> {
  const figures: PlannerFigures = { windows: await measureWindows(), series: await measureSeries() }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  process.exit(0)
}

await main()
