import type { Page } from '@playwright/test'

import { checkScreen, tabTo } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { makeItem } from './helpers/itemByApi'

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const TO_REVIEW = 'Zorgen voor een ander: vraag op tijd om een adempauze'

type Screen = { name: string; open: (page: Page) => Promise<void> }

const SCREENS: Screen[] = [
  {
    name: 'start page',
    open: async (page) => {
      await page.goto('/admin')
      await expect(page.getByRole('heading', { level: 2, name: /^Nu te lezen/ })).toBeVisible()
    },
  },
  {
    name: 'list of items',
    open: async (page) => {
      await page.goto('/admin/collections/content-items')
      await expect(page.getByRole('row').nth(1)).toBeVisible()
    },
  },
  {
    name: 'item with its panel',
    open: async (page) => {
      await page.goto(`/admin/collections/content-items?search=${encodeURIComponent(TO_REVIEW)}`)
      await expect(page).toHaveURL(/[?&]limit=/)
      await page.getByRole('link', { name: TO_REVIEW, exact: true }).click()
      const panel = page.getByRole('region', { name: 'Beoordelen en verschijnen' })
      await expect(panel.getByRole('button').first()).toBeVisible()
      await page.getByRole('button', { name: 'Alles tonen' }).click()
      await expect(page.getByRole('textbox', { name: 'Kop' }).first()).toBeVisible()
      for (const summary of await panel.locator('summary').all()) await summary.click()
    },
  },
  {
    name: 'queue',
    open: async (page) => {
      await page.goto('/admin/goedkeuren')
      await expect(page.getByText(/^1 van \d+/)).toBeVisible()
    },
  },
]

for (const viewport of WIDTHS) {
  for (const { name, open } of SCREENS) {
    test(`${name} at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs }, testInfo) => {
      const page = await openAs({ key: 'substance', viewport })
      await open(page)
      await checkScreen({ page, name: `${name} at ${viewport.width}`, testInfo })
    })
  }
}

test('keyboard alone: from the start page through the queue to a verdict', async ({ openAs }) => {
  const writer = await openAs({ key: 'communications' })
  const { title } = await makeItem({ page: writer, title: `Met het toetsenbord ${Date.now().toString(36)}`, isInReview: true })
  const page = await openAs({ key: 'substance' })

  await page.goto('/admin')
  await tabTo({ page, control: page.getByRole('link', { name: 'Beoordeel ze een voor een' }) })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/goedkeuren/)
  const place = page.getByText(/^\d+ van \d+/)
  await expect(place).toHaveText(/^1 van/)

  await tabTo({ page, control: page.getByRole('button', { name: 'Volgende' }) })
  await page.keyboard.press('Enter')
  await expect(place).toHaveText(/^2 van/)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Vorige' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(place).toHaveText(/^1 van/)

  await page.goto('/admin')
  const entry = page.getByRole('link', { name: title, exact: true })
  await tabTo({ page, control: entry })
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: title, exact: true })
  await expect(card).toBeVisible()
  // The website has a usual time, so that is what is proposed.
  await tabTo({ page, control: card.getByRole('radio', { name: 'Op een ander moment' }) })
  await tabTo({ page, control: card.getByLabel('Tijd') })
  await tabTo({ page, control: card.getByRole('button', { name: 'Leegmaken' }) })
  await page.keyboard.press('Enter')
  await expect(card.getByText('Kies eerst een datum en een tijd.')).toBeVisible()
  await tabTo({ page, control: card.getByRole('radio', { name: 'Op een ander moment' }), backwards: true })
  await page.keyboard.press('ArrowUp')
  await expect(card.getByRole('radio', { name: 'Meteen na goedkeuring' })).toBeChecked()
  await expect(card.getByText(/^Als u goedkeurt, verschijnt dit nu meteen/)).toBeVisible()
  await tabTo({ page, control: card.getByRole('textbox', { name: 'Opmerking (mag leeg blijven)' }) })
  await page.keyboard.type('Mooi en helder.')
  await tabTo({ page, control: card.getByRole('button', { name: 'Goedkeuren', exact: true }) })
  await page.keyboard.press('Enter')
  await expect(card.getByText('Goedgekeurd', { exact: true })).toBeVisible()
})
