import type { Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { DEMO_YEAR, TODAY, YEAR } from './helpers/days'
import { asPage } from './helpers/itemByApi'
import { readPdfPages } from './helpers/readPdfPages'

/** Own words per run, so that a search finds what this run made and nothing else. */
const RUN = Date.now().toString(36)
const MONTHS = Array.from({ length: 12 }, (_, index) => `${DEMO_YEAR}-${String(index + 1).padStart(2, '0')}-01`)
const A3_ON_ITS_SIDE = { width: 420, height: 297 }
const A4_ON_ITS_SIDE = { width: 297, height: 210 }
const A4 = { width: 210, height: 297 }

const printed = async (page: Page) => readPdfPages(await page.pdf({ preferCSSPageSize: true }))

async function openSheet({ page, address }: { page: Page; address: string }): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 2, name: /^Kalender / })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
}

/** What stands on the sheet and cannot be read there, as its edge cuts it off. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.ck-sheet')
    const body = document.querySelector('.ck-sheet__body')
    if (!sheet || !body) return ['there is no sheet']
    const cut: string[] = []
    const note = ({ inside, edge }: { inside: Element; edge: Element }) => {
      const [box, limit] = [inside.getBoundingClientRect(), edge.getBoundingClientRect()]
      if (box.bottom > limit.bottom + 1 || box.right > limit.right + 1) cut.push(inside.textContent.trim().slice(0, 60))
    }
    for (const inside of body.querySelectorAll('li, p, b, tr')) note({ inside, edge: body })
    for (const inside of sheet.querySelectorAll('.ck-sheet__legend li, .ck-sheet__bars li, .ck-sheet__campaigns li')) {
      note({ inside, edge: inside.parentElement ?? sheet })
      note({ inside, edge: sheet })
    }
    return cut
  })
}

/** Titles that are on the sheet, and how many it says are not. */
async function countTitles(page: Page): Promise<{ shown: number; said: number }> {
  const more = await page.locator('.ck-sheet__more').allInnerTexts()
  return {
    shown: await page.locator('.ck-sheet__card').count(),
    said: more.reduce((sum, words) => sum + Number(/^en nog (\d+)$/.exec(words)?.[1] ?? Number.NaN), 0),
  }
}

test('the year is one sheet of A3, and nothing on it is cut off', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  // This year has a day on which all that other tests put live stands together; the next one is as people plan.
  for (const [year, least] of [[DEMO_YEAR, 80], [DEMO_YEAR + 1, 20]] as const) {
    await openSheet({ page, address: `/admin/afdruk?weergave=jaar&op=${year}-01-01` })
    expect(await printed(page)).toEqual([A3_ON_ITS_SIDE])
    expect(await findCutOff(page)).toEqual([])
    const { shown, said } = await countTitles(page)
    expect(shown).toBeGreaterThan(least)
    if (year > YEAR) expect(said).toBe(0)
  }
})

test('every month is one sheet of A4, with all of its titles', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  for (const month of MONTHS) {
    await test.step(month, async () => {
      await openSheet({ page, address: `/admin/afdruk?weergave=maand&op=${month}` })
      expect(await printed(page), month).toEqual([A4_ON_ITS_SIDE])
      expect(await findCutOff(page), month).toEqual([])
      const { shown, said } = await countTitles(page)
      expect(shown, month).toBeGreaterThan(0)
      // On the day of today all that other tests put live stands together, more than people plan.
      if (!TODAY.startsWith(month.slice(0, 7))) expect(said, month).toBe(0)
    })
  }
})

test('what does not fit on a day is counted, on both sheets', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/delen')
  const title = `Volle dag ${RUN}`
  const count = 30
  for (let number = 1; number <= count; number += 1) {
    const planned = await asPage(page).post('/api/content-items?depth=0', { title: `${title} ${number}`, isSensitive: false, plannedDate: '2041-03-16' })
    expect(planned.status(), await planned.text()).toBe(201)
  }
  for (const [view, size] of [
    ['jaar', A3_ON_ITS_SIDE],
    ['maand', A4_ON_ITS_SIDE],
  ] as const) {
    // What an earlier run left on that day is not looked at.
    await openSheet({ page, address: `/admin/afdruk?weergave=${view}&op=2041-03-01&zoek=${encodeURIComponent(title)}` })
    expect(await printed(page)).toEqual([size])
    expect(await findCutOff(page)).toEqual([])
    const { shown, said } = await countTitles(page)
    expect(said, 'titles that are counted').toBeGreaterThan(0)
    expect(shown + said).toBe(count)
  }
})

test('the sheet is for a wall: discreet titles, no names of people', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/delen')
  const answer = await asPage(page).post('/api/content-items?depth=0', {
    title: `Mishandeling thuis ${RUN}`,
    isSensitive: true,
    discreetTitle: `Avond in het buurthuis ${RUN}`,
    plannedDate: '2033-04-06',
  })
  expect(answer.status(), await answer.text()).toBe(201)
  await page.goto('/admin/kalender?weergave=maand&op=2033-04-01')
  await page.getByRole('link', { name: 'Afdrukken' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Kalender april 2033' })).toBeVisible()
  const sheet = page.getByRole('region', { name: 'Voorbeeld van het vel' })
  await expect(sheet.getByText(`Avond in het buurthuis ${RUN}`)).toBeVisible()
  await expect(sheet).not.toContainText('Mishandeling')
})

test('the browser’s own print of the calendar carries no titles, and says where the sheet is', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto(`/admin/kalender?weergave=jaar&op=${YEAR}-01-01`)
  const instead = page.getByText('Kies op het scherm “Afdrukken”')
  await expect(page.locator('.ck-calendar')).toBeVisible()
  await expect(instead).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(instead).toBeVisible()
  await expect(page.locator('.ck-calendar')).toBeHidden()
})

test('the report of a year comes out as whole pages of A4', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await page.goto(`/admin/verslag?van=${DEMO_YEAR}-01-01&tot=${DEMO_YEAR}-12-31`)
  await expect(page.getByRole('heading', { level: 2, name: 'In het kort' })).toBeVisible()
  const pages = await printed(page)
  expect(pages.length).toBeGreaterThanOrEqual(3)
  expect(pages.length).toBeLessThanOrEqual(6)
  expect(pages).toEqual(pages.map(() => A4))

  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.template-default')
  await expect(paper.getByRole('button')).toHaveCount(0)
  await expect(paper.getByRole('navigation')).toHaveCount(0)
  const beside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beside, 'pixels beside the paper').toBeLessThanOrEqual(0)
})
