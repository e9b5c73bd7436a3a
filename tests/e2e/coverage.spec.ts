import type { Page } from '@playwright/test'

import { findViolations } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { daysAway } from './helpers/days'
import { asPage, makeItem } from './helpers/itemByApi'

const RUN = Date.now().toString(36)
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const PAGES = [
  { path: '/admin/dekking', heading: /^Dekking en middelen \d{4}$/ },
  { path: '/admin/knelpunten', heading: /^Knelpunten \d{4}$/ },
]

async function totalHours(page: Page): Promise<number> {
  const cell = page.getByRole('table', { name: /^Uren per maand/ }).getByRole('row', { name: /^Totaal/ }).getByRole('cell')
  return Number((await cell.nth(1).innerText()).replace(',', '.'))
}

test('a gap in the year becomes a plan: filled in, with a free day', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/dekking')
  await expect(page.getByRole('region', { name: 'Aandachtspunten', exact: true })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: /nog \d+ te plannen/ }).first()
  await row.getByRole('link', { name: /^Plan iets voor / }).click()
  await expect(page).toHaveURL(/\/admin\/kalender\?.*plan=/)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(`Uit een gat ${RUN}`)
  const planned = page.waitForResponse((response) => response.url().endsWith('/plans'))
  await dialog.getByRole('button', { name: /^Zet (op de kalender|bij de ideeën)$/ }).click()
  expect((await planned).status()).toBe(200)
})

test('a gap in a language says what comes after planning, and the item opens in that language', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto(`/admin/kalender?plan=idee&schrijf=uk`)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Daarna: schrijf dit in het Oekraïens.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(`In het Oekraïens ${RUN}`)
  await dialog.getByRole('button', { name: 'Zet erop en schrijf verder' }).click()
  await expect(page).toHaveURL(/\/collections\/content-items\/[^/]+\?locale=uk$/)
  // The language of a form is remembered with the account, and other tests write Dutch with it.
  await page.goto('/admin/collections/content-items?locale=nl')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('two dimensions are crossed from the address, and the form writes it', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await page.goto('/admin/dekking?rijen=theme&kolommen=channel')
  await expect(page.getByRole('table', { name: /^Thema’s en Kanalen in \d{4}/ })).toBeVisible()
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Toon' }) })
  await form.getByRole('combobox', { name: 'Rijen' }).selectOption('Niveaus')
  await form.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/rijen=level&kolommen=channel/)
  await expect(page.getByRole('table', { name: /^Niveaus en Kanalen in \d{4}/ })).toBeVisible()
})

test('hours are entered with a number and Enter, for a campaign found by a few letters', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/dekking')
  const before = await totalHours(page)
  await page.getByRole('button', { name: 'Uren of kosten noteren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Uren of kosten noteren' })
  await expect(dialog.getByRole('spinbutton', { name: 'Minuten' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Vul minuten in, of een bedrag.')
  await page.keyboard.type('30')
  const subject = dialog.getByRole('combobox', { name: 'Campagne of item' })
  // The lines of means are options too.
  const found = dialog.getByRole('listbox').getByRole('option')
  await subject.fill('online')
  await expect(found.first()).toBeVisible()
  await subject.press('Enter')
  await expect(found).toHaveCount(0)
  await subject.press('Enter')
  await expect(page.getByText('Genoteerd: 30 minuten.')).toBeVisible()
  await expect.poll(() => totalHours(page)).toBeCloseTo(before + 0.5, 1)
})

test('a clash is named with its way out, and a move ends it', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Buiten de campagne ${RUN}`
  const { id } = await makeItem({ page, title, isInReview: false })
  const api = asPage(page)
  const [from, until, outside] = [daysAway(5), daysAway(30), daysAway(40)]
  const made = await api.post('/api/campaigns?depth=0', { publicName: `Actie ${RUN}`, startDate: from, endDate: until })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  const changed = await api.patch(`/api/content-items/${id}?depth=0`, { campaign: doc.id, plannedDate: outside })
  expect(changed.status(), await changed.text()).toBe(200)

  await page.goto(`/admin/knelpunten?jaar=${outside.slice(0, 4)}`)
  const group = page.getByRole('region', { name: /^Buiten de campagne/ })
  const clash = group.getByRole('listitem').filter({ hasText: `Actie ${RUN}` }).first()
  await expect(clash).toContainText('Uitweg:')
  await clash.getByRole('button', { name: /^Verplaats naar / }).click()
  await expect(page.getByRole('status').filter({ hasText: title })).toBeFocused()
  await expect(page.getByText(`Actie ${RUN}`)).toHaveCount(0)
  const moved = (await (await api.get(`/api/content-items/${id}?depth=0`)).json()) as { plannedDate: string }
  expect(moved.plannedDate >= from && moved.plannedDate <= until).toBe(true)
})

test('the alderman reads both pages and can change nothing', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await page.goto('/admin/dekking')
  await expect(page.getByRole('region', { name: 'Aandachtspunten', exact: true }).getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Plan iets/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Uren of kosten noteren' })).toHaveCount(0)
  await page.goto('/admin/knelpunten')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Knelpunten/)
  await expect(page.getByRole('button', { name: /^Verplaats naar/ })).toHaveCount(0)
})

test('a year without a plan says what to do next', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/dekking?jaar=2040')
  await expect(page.getByText('Voor 2040 is er nog geen jaarplan.')).toBeVisible()
  await page.getByRole('link', { name: 'Neem items uit 2039 mee' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Van 2039 naar 2040')
  await page.goBack()
  await page.getByRole('link', { name: 'Maak een jaarplan' }).click()
  await expect(page).toHaveURL(/\/collections\/year-plans\/create/)
})

for (const viewport of WIDTHS) {
  for (const { path, heading } of PAGES) {
    test(`${path} at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs }) => {
      const page = await openAs({ key: 'communications', viewport })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      expect((await findViolations(page)).ours).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, 'pixels that the page is too wide').toBeLessThanOrEqual(0)
    })
  }
}
