import type { Page } from '@playwright/test'

import { checkScreen } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  // 1440 pixels at 200 % zoom.
  { width: 720, height: 450 },
]

type Screen = { name: string; address: string; heading: RegExp; prepare?: (page: Page) => Promise<void> }

const SCREENS: Screen[] = [
  { name: 'year', address: '/admin/kalender', heading: /^Kalender \d{4}$/ },
  { name: 'quarter', address: '/admin/kalender?weergave=kwartaal', heading: /^Kalender .* kwartaal/ },
  {
    name: 'month with the details of a card',
    address: '/admin/kalender?weergave=maand',
    heading: /^Kalender [a-z]+ \d{4}$/,
    prepare: async (page) => {
      await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
      await page.locator('.ck-card:visible, .ck-list__title:visible').first().click()
      await expect(page.getByRole('complementary', { name: 'Gegevens van de kaart' })).toBeVisible()
    },
  },
  {
    name: 'week with filters open',
    address: '/admin/kalender?weergave=week',
    heading: /^Kalender week/,
    prepare: async (page) => {
      await page.getByText('Filters', { exact: true }).click()
      await expect(page.getByRole('group', { name: /^thema$/i })).toBeVisible()
    },
  },
  { name: 'list', address: '/admin/kalender?weergave=lijst', heading: /^Kalender \d{4}$/ },
  {
    name: 'quick plan',
    address: '/admin/kalender',
    heading: /^Kalender/,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Nieuw item' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'campaigns', address: '/admin/tijdlijn', heading: /./ },
  { name: 'coverage', address: '/admin/dekking', heading: /./ },
  { name: 'clashes', address: '/admin/knelpunten', heading: /./ },
  { name: 'next year', address: '/admin/volgend-jaar', heading: /./ },
  { name: 'workbook', address: '/admin/excel', heading: /./ },
  { name: 'report', address: '/admin/verslag', heading: /./ },
  { name: 'time machine', address: '/admin/tijdmachine', heading: /./ },
  { name: 'sharing', address: '/admin/delen', heading: /./ },
]

for (const viewport of SIZES) {
  for (const { name, address, heading, prepare } of SCREENS) {
    test(`${name} at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs }, testInfo) => {
      const page = await openAs({ key: 'communications', viewport })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await prepare?.(page)
      await checkScreen({ page, name: `${name} at ${viewport.width}`, testInfo })
    })
  }
}
