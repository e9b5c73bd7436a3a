import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'

import type { PlanningCard } from '@/domain/planning/card'
import { parsePlainDate } from '@/domain/time/plainDate'

import { findChromium } from '../scripts/chromium.mjs'
import { fillCards } from './fillCards'
import { signIn, startProduct, writeHeaders, type Product } from './product'

/** Milliseconds of each time, in a browser of its own that has the program's files in its cache already. */
export type CalendarFigures = {
  items: number
  /** from the address to cards on the screen, and to a calendar that answers */
  seen: number[]
  answers: number[]
  /** from the address to a hundred of the same items in Payload's own list */
  list: number[]
  /** all cards of the year drawn again; and the processor time of the page for emptying it and drawing it */
  drawn: number[]
  drawnWork: number[]
  /** a card taken up, and let go on another day: until the screen shows it */
  taken: number[]
  dropped: number[]
  /** processor time of the page for a whole drag, until it is saved */
  dragWork: number[]
  /** until the move is saved; and the same day changed by a PATCH */
  saved: number[]
  patched: number[]
}

/** Far from everything of the demo, so that what is counted is what was put there. */
const YEAR = 2033
const FROM = parsePlainDate(`${YEAR}-01-01`)
const CALENDAR = `/admin/kalender?weergave=jaar&op=${YEAR}-01-01`
const LIST = `/admin/collections/content-items?limit=100&where[plannedDate][greater_than_equal]=${YEAR}-01-01`
const LONGEST_MS = 120_000
/** Each takes a card from one day of March to the next. */
const MOST_DRAGS = 12

const dayIn = (month: string, day: number): string => `${YEAR}-${month}-${String(day).padStart(2, '0')}`

/** Puts cards into a product that stands still, up to `wanted` in one year. */
export async function fillCalendar({ dataDir, wanted }: { dataDir: string; wanted: number }): Promise<void> {
  const url = pathToFileURL(path.join(dataDir, 'contentkalender.db')).href
  const client = drizzle({ connection: { url } }).$client
  try {
    const { rows } = await client.execute(
      `SELECT card, (SELECT count(*) FROM content_items WHERE planned_date >= '${FROM}') AS there
       FROM content_items WHERE card IS NOT NULL AND kind = 'publication' AND stage = 'approved' LIMIT 1`,
    )
    const [row] = rows
    if (!row) throw new Error('the demo has no card that could be copied')
    const template = { ...(JSON.parse(String(row.card)) as PlanningCard), served: [], releaseAt: null, recurrence: null }
    await client.execute('PRAGMA synchronous = OFF')
    await fillCards({ execute: (statement) => client.execute(statement), template, count: wanted - Number(row.there), from: FROM, years: 1 })
  } finally {
    client.close()
  }
}

/** Absent without a browser: then nothing can be said of it. */
export async function openBrowser(): Promise<Browser | null> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  return chromium.launch({ executablePath: findChromium(), args }).catch(() => null)
}

/** The calendar of a year in a browser, beside Payload's own list of the same items in the same product. */
export async function measureCalendar({ dataDir, browser, items, rounds }: {
  dataDir: string
  browser: Browser
  items: number
  rounds: number
}): Promise<CalendarFigures> {
  const product = await startProduct(dataDir)
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 1440, height: 1000 }, locale: 'nl-NL' })
  try {
    context.setDefaultTimeout(LONGEST_MS)
    const token = await signIn(product.url)
    await context.addCookies([{ name: 'payload-token', value: token, url: product.url }])
    const figures: CalendarFigures = { items, seen: [], answers: [], list: [], drawn: [], drawnWork: [], taken: [], dropped: [], dragWork: [], saved: [], patched: [] }
    // The first round fetches the program's files and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      const [calendar, list] = [await openCalendarPage(context), await openList(context)]
      if (round === 0) continue
      figures.seen.push(calendar.seen)
      figures.answers.push(calendar.answers)
      figures.list.push(list)
    }
    const page = await context.newPage()
    await openYear(page)
    await page.evaluate(WATCH)
    const workOf = await watchWork({ context, page })
    for (let round = 0; round <= Math.min(rounds * 2, MOST_DRAGS); round += 1) {
      const [drawn, drawnWork] = await workOf(() => page.evaluate<number>(DRAW_AGAIN))
      const [move, dragWork] = await workOf(() => dragOneCard({ page, round }))
      // Another card than the one that was dragged: its page would rightly call a second change somebody else's.
      const itemId = await firstCardOn({ page, day: dayIn('06', round + 1) })
      const patched = await patchDay({ product, token, itemId, day: dayIn('11', round + 1) })
      if (round === 0) continue
      figures.drawn.push(drawn)
      figures.drawnWork.push(drawnWork)
      figures.taken.push(move.taken)
      figures.dropped.push(move.dropped)
      figures.dragWork.push(dragWork)
      figures.saved.push(move.saved)
      figures.patched.push(patched)
    }
    return figures
  } finally {
    await context.close()
    await product.stop()
  }
}

/** What the page's own thread works, which unlike waiting hardly depends on what else the machine does. */
async function watchWork({ context, page }: { context: BrowserContext; page: Page }) {
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  return async <Result>(act: () => Promise<Result>): Promise<[Result, number]> => {
    const before = await worked()
    const result = await act()
    return [result, (await worked()) - before]
  }
}

async function openYear(page: Page): Promise<{ seen: number; answers: number }> {
  const from = performance.now()
  await page.goto(CALENDAR, { waitUntil: 'commit' })
  await page.locator('.ck-grid [data-card]').first().waitFor()
  const seen = performance.now() - from
  await page.locator('.ck-calendar[data-draggable]').waitFor()
  return { seen, answers: performance.now() - from }
}

async function openCalendarPage(context: BrowserContext): Promise<{ seen: number; answers: number }> {
  const page = await context.newPage()
  try {
    return await openYear(page)
  } finally {
    await page.close()
  }
}

async function openList(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  try {
    const from = performance.now()
    await page.goto(LIST, { waitUntil: 'commit' })
    await page.locator('.table tbody tr').first().waitFor()
    return performance.now() - from
  } finally {
    await page.close()
  }
}

/**
 * Notes in the page when a pointer did something and when the screen first showed it: from the event itself to
 * the frame after it, so that the distance between this process and the browser does not count.
 */
const WATCH = `
  window.ckBench = { taken: null, dropped: null }
  const untilFrame = (done) => requestAnimationFrame(() => setTimeout(done, 0))
  const untilTrue = (test, done) => untilFrame(() => (test() ? done() : untilTrue(test, done)))
  addEventListener('pointermove', (event) => {
    if (event.buttons !== 1 || window.ckBench.taken !== null) return
    const from = event.timeStamp
    untilFrame(() => { if (document.querySelector('.ck-ghost') && window.ckBench.taken === null) window.ckBench.taken = performance.now() - from })
  }, { capture: true })
  addEventListener('pointerup', (event) => {
    const from = event.timeStamp
    const { itemId, fromDay } = window.ckBench
    // On a full day a card that comes is counted, not drawn; that it has left shows in any case.
    const hasLeft = () => document.querySelector('[data-day="' + fromDay + '"] [data-card="' + itemId + '"]') === null
    untilTrue(hasLeft, () => { window.ckBench.dropped = performance.now() - from })
  }, { capture: true })
`

/** From a search without a hit to all cards of the year: the whole grid, until the frame after it. */
const DRAW_AGAIN = `
  new Promise((resolve) => {
    const field = document.querySelector('.ck-calendar input[type="search"]')
    const type = (text) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const count = () => document.querySelectorAll('.ck-grid [data-card]').length
    const untilTrue = (test, done) => requestAnimationFrame(() => setTimeout(() => (test() ? done() : untilTrue(test, done)), 0))
    type('bestaat niet in dit jaar')
    untilTrue(() => count() === 0, () => {
      const from = performance.now()
      type('')
      untilTrue(() => count() > 0, () => resolve(performance.now() - from))
    })
  })
`

async function firstCardOn({ page, day }: { page: Page; day: string }): Promise<string> {
  const id = await page.locator(`[data-day="${day}"] [data-card]`).first().getAttribute('data-card')
  if (id === null) throw new Error(`no card on ${day}`)
  return id
}

async function dragOneCard({ page, round }: { page: Page; round: number }): Promise<{
  taken: number
  dropped: number
  saved: number
}> {
  const [fromDay, toDay] = [dayIn('03', 2 * round + 1), dayIn('03', 2 * round + 2)]
  const itemId = await firstCardOn({ page, day: fromDay })
  const card = page.locator(`[data-day="${fromDay}"] [data-card="${itemId}"]`)
  await card.scrollIntoViewIfNeeded()
  const [start, end] = [await card.boundingBox(), await page.locator(`[data-day="${toDay}"]`).boundingBox()]
  if (!start || !end) throw new Error(`no card to drag on ${fromDay}`)
  await page.evaluate(`Object.assign(window.ckBench, ${JSON.stringify({ itemId, fromDay, taken: null, dropped: null })})`)
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2)
  await page.waitForFunction('window.ckBench.taken !== null')
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2)
  const answer = page.waitForResponse((response) => response.url().includes('/content-items/moves'))
  const from = performance.now()
  await page.mouse.up()
  const moved = await answer
  const saved = performance.now() - from
  if (!moved.ok()) throw new Error(`moving a card answered ${moved.status()} ${await moved.text()}`)
  await page.waitForFunction('window.ckBench.dropped !== null')
  const { taken, dropped } = await page.evaluate<{ taken: number; dropped: number }>('window.ckBench')
  return { taken, dropped, saved }
}

/** What a client of Payload's REST does to give an item another day. */
async function patchDay({ product, token, itemId, day }: { product: Product; token: string; itemId: string; day: string }): Promise<number> {
  const from = performance.now()
  const answer = await fetch(`${product.url}/api/content-items/${itemId}?depth=0`, {
    method: 'PATCH',
    headers: writeHeaders(token),
    body: JSON.stringify({ plannedDate: day }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} ${text}`)
  return performance.now() - from
}
