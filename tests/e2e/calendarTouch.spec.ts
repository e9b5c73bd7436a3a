import type { CDPSession, Locator, Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'

/** Own words and an own week per run, so that nothing else stands in the way. */
const RUN = Date.now().toString(36)
const WEEK = '/admin/kalender?weergave=week&op=2031-06-02'
const PHONE = { key: 'communications', viewport: { width: 390, height: 844 }, isTouched: true } as const

async function plan({ page, title, day }: { page: Page; title: string; day: string }): Promise<string> {
  await page.goto(WEEK)
  const answer = await asPage(page).post('/api/content-items/plans', { title, plannedDate: day })
  expect(answer.status(), await answer.text()).toBe(200)
  await page.reload()
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  return ((await answer.json()) as { itemId: string }).itemId
}

const cell = (page: Page, day: string): Locator => page.locator(`[data-day="${day}"]`)
const card = (page: Page, id: string): Locator => page.locator(`.ck-grid [data-card="${id}"]`)
/** What goes along with the finger while a card is held. */
const held = (page: Page): Locator => page.locator('.ck-ghost')

type Point = { x: number; y: number }

async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox()
  if (!box) throw new Error('nothing to touch')
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

/** A finger, as the browser feels it: Playwright itself only taps. */
async function fingerOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  let at: Point = { x: 0, y: 0 }
  return {
    down: async (point: Point) => {
      at = point
      await send('touchStart', [at])
    },
    moveTo: async (point: Point) => {
      const start = at
      for (let step = 1; step <= 8; step += 1) {
        at = { x: start.x + ((point.x - start.x) * step) / 8, y: start.y + ((point.y - start.y) * step) / 8 }
        await send('touchMove', [at])
        // A finger is felt once a frame; without one between them, a swipe is a jump that scrolls nothing.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
    /** Down and on its way in one go: a finger that rests between the two, on a busy machine, holds the card. */
    swipe: async (from: Point, to: Point) => {
      at = { x: from.x + (to.x - from.x) / 8, y: from.y + (to.y - from.y) / 8 }
      await Promise.all([send('touchStart', [from]), send('touchMove', [at])])
    },
    up: () => send('touchEnd', []),
  }
}

test('a finger that holds a card drags it to another day', async ({ openAs }) => {
  const page = await openAs(PHONE)
  const id = await plan({ page, title: `Vasthouden ${RUN}`, day: '2031-06-03' })
  const finger = await fingerOn(page)
  await card(page, id).scrollIntoViewIfNeeded()
  await cell(page, '2031-06-05').scrollIntoViewIfNeeded()

  await finger.down(await middleOf(card(page, id)))
  await expect(held(page)).toHaveCount(1)
  await finger.moveTo(await middleOf(cell(page, '2031-06-05')))
  await expect(held(page)).toHaveText(/→ .*donderdag 5 juni 2031/)
  await expect(cell(page, '2031-06-05')).toHaveClass(/ck-drop/)
  await finger.up()

  await expect(cell(page, '2031-06-05').locator(`[data-card="${id}"]`)).toBeVisible()
  await expect(page.getByText(`"Vasthouden ${RUN}" staat nu op donderdag 5 juni 2031.`).first()).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Gegevens van de kaart' })).toHaveCount(0)
  await page.reload()
  await expect(cell(page, '2031-06-05').locator(`[data-card="${id}"]`)).toBeVisible()
})

test('a swipe that begins on a card scrolls the page; a tap opens the card', async ({ openAs }) => {
  const page = await openAs(PHONE)
  const id = await plan({ page, title: `Vegen ${RUN}`, day: '2031-06-04' })
  const finger = await fingerOn(page)
  const before = await page.evaluate(() => window.scrollY)
  const start = await middleOf(card(page, id))
  const end = { x: start.x, y: start.y - 250 }
  await finger.swipe(start, end)
  await finger.moveTo(end)
  await finger.up()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 20)
  await expect(held(page)).toHaveCount(0)
  await expect(cell(page, '2031-06-04').locator(`[data-card="${id}"]`)).toHaveCount(1)

  await card(page, id).tap()
  await expect(page.getByRole('complementary', { name: 'Gegevens van de kaart' }).getByRole('heading', { name: `Vegen ${RUN}` })).toBeVisible()
})

test('in the list of a month a card is moved by taps alone', async ({ openAs }) => {
  const page = await openAs(PHONE)
  await plan({ page, title: `Tikken ${RUN}`, day: '2031-06-06' })
  await page.goto(`/admin/kalender?weergave=maand&op=2031-06-01&zoek=${encodeURIComponent(`Tikken ${RUN}`)}`)
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  await expect(page.getByRole('grid')).toBeHidden()
  await page.getByRole('button', { name: `Verplaatsen naar… Tikken ${RUN}` }).tap()
  const dialog = page.getByRole('dialog', { name: 'Verplaatsen naar…' })
  await dialog.getByLabel('Nieuwe datum').fill('2031-06-20')
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).tap()
  await expect(page.locator('.ck-list__card').filter({ hasText: `Tikken ${RUN}` })).toContainText('vrijdag 20 juni 2031')
})

test('in the list several cards are chosen by taps, and move together', async ({ openAs }) => {
  const page = await openAs(PHONE)
  await plan({ page, title: `Vinkje ${RUN} een`, day: '2031-06-09' })
  await plan({ page, title: `Vinkje ${RUN} twee`, day: '2031-06-10' })
  await page.goto(`/admin/kalender?weergave=maand&op=2031-06-01&zoek=${encodeURIComponent(`Vinkje ${RUN}`)}`)
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  for (const title of [`Vinkje ${RUN} een`, `Vinkje ${RUN} twee`]) await page.getByRole('checkbox', { name: `Kies ${title}` }).tap()
  const chosen = page.locator('.ck-selection')
  await expect(chosen).toContainText('2 kaarten gekozen')
  await chosen.getByRole('button', { name: 'Verplaatsen naar…' }).tap()
  const dialog = page.getByRole('dialog', { name: '2 kaarten verplaatsen' })
  await dialog.getByLabel(/^Dagen/).fill('7')
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).tap()
  await expect(page.locator('.ck-list__card').filter({ hasText: `Vinkje ${RUN} een` })).toContainText('maandag 16 juni 2031')
  await expect(page.locator('.ck-list__card').filter({ hasText: `Vinkje ${RUN} twee` })).toContainText('dinsdag 17 juni 2031')
})
