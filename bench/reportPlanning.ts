import { median, quantile, write, writeTable } from './figures'
import { fillCalendar, measureCalendar, openBrowser, type CalendarFigures } from './measureCalendar'
import type { PlannerFigures } from './measurePlanner'
import { runForJson } from './processes'

type Voices = { tell: (line: string) => void; print: (text: string) => void }

const SIZES = [1_000, 10_000]

/** Windows of the calendar beside `payload.find` of the same items; series beside `rrule`. */
export async function reportPlanner({ tell, print }: Voices): Promise<void> {
  tell('windows of the calendar, and series')
  const { windows, series } = (await runForJson({
    args: ['bench/source.mjs', 'measurePlanner'],
    env: { NODE_ENV: 'production' },
  })) as PlannerFigures
  print('### The cards of a year, milliseconds')
  const first = windows[0]
  print(
    writeTable({
      head: ['items', 'years', 'cards', 'ours', 'p95', 'processor', '`payload.find`', 'processor', 'ratio', 'aim'],
      rows: windows.map(({ items, years, found, ours, payload }) => [
        items.toLocaleString('en'),
        String(years),
        found.toLocaleString('en'),
        ...spent(ours),
        write(median(waitsOf(payload))),
        write(median(workOf(payload))),
        write(median(workOf(payload)) / median(workOf(ours))),
        years === 1 || !first ? '100' : `2 times the first: ${write(median(workOf(ours)) / median(workOf(first.ours)))}`,
      ]),
    }),
  )
  print(`### The month of ${series.count} weekly series (${series.occurrences.toLocaleString('en')} times), milliseconds`)
  print(
    writeTable({
      head: ['', 'median', 'p95', 'processor', 'aim'],
      rows: [
        ['ours, in wall time', ...spent(series.ours), '100'],
        ['`rrule`, in UTC', ...spent(series.second), ''],
        ['ratio', '', '', write(median(workOf(series.second)) / median(workOf(series.ours))), ''],
      ],
    }),
  )
}

type Spent = PlannerFigures['series']['ours'][number]

const waitsOf = (times: Spent[]): number[] => times.map(({ waited }) => waited)
const workOf = (times: Spent[]): number[] => times.map(({ processor }) => processor)
const spent = (times: Spent[]): string[] => [write(median(waitsOf(times))), write(quantile(waitsOf(times), 0.95)), write(median(workOf(times)))]

/** The year in a browser, beside Payload's own list and a PATCH. */
export async function reportCalendar({ dataDir, rounds, tell, print }: Voices & { dataDir: string; rounds: number }): Promise<void> {
  const browser = await openBrowser()
  if (!browser) return print('No Chromium was found: the calendar in a browser is not measured. CHROMIUM_PATH names one.')
  const found: CalendarFigures[] = []
  try {
    for (const items of SIZES) {
      tell(`a year of ${items} items in a browser`)
      await fillCalendar({ dataDir, wanted: items })
      found.push(await measureCalendar({ dataDir, browser, items, rounds }))
    }
  } finally {
    await browser.close()
  }
  const row = (what: string, pick: (figures: CalendarFigures) => number[], aim = '') => [
    what,
    ...found.flatMap((figures) => [write(median(pick(figures))), write(quantile(pick(figures), 0.95))]),
    aim,
  ]
  print('### A year on the screen, milliseconds')
  print(
    writeTable({
      head: ['', ...found.flatMap(({ items }) => [`${items.toLocaleString('en')} items`, 'p95']), 'aim'],
      rows: [
        row('all cards drawn again', ({ drawn }) => drawn, '300 at 1,000'),
        row('emptied and drawn again, processor', ({ drawnWork }) => drawnWork),
        row('a card taken up', ({ taken }) => taken, '100'),
        row('a card let go, shown', ({ dropped }) => dropped, '100'),
        row('a whole drag, processor', ({ dragWork }) => dragWork),
        row('a card let go, saved', ({ saved }) => saved),
        row('the same day by PATCH', ({ patched }) => patched),
        row('address to cards', ({ seen }) => seen),
        row('address to a calendar that answers', ({ answers }) => answers),
        row('address to a hundred rows of Payload’s list', ({ list }) => list),
      ],
    }),
  )
}
