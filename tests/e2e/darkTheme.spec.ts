import { checkScreen } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** Screens with colours of their own: grounds of days, bands, bars, states, messages. */
const SCREENS = [
  { name: 'year', address: '/admin/kalender' },
  { name: 'month', address: '/admin/kalender?weergave=maand' },
  { name: 'week', address: '/admin/kalender?weergave=week' },
  { name: 'campaigns', address: '/admin/tijdlijn' },
  { name: 'coverage', address: '/admin/dekking' },
  { name: 'clashes', address: '/admin/knelpunten' },
  { name: 'report', address: '/admin/verslag' },
  { name: 'time machine', address: '/admin/tijdmachine?kanaal=website&taal=nl' },
  { name: 'sharing', address: '/admin/delen' },
]

for (const viewport of SIZES) {
  for (const { name, address } of SCREENS) {
    test(`${name} in the dark at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs, baseURL }, testInfo) => {
      const page = await openAs({ key: 'communications', viewport })
      await page.context().addCookies([{ name: 'payload-theme', value: 'dark', url: baseURL ?? '' }])
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expect(page.locator('.ck-plan h1')).toBeVisible()
      await checkScreen({ page, name: `${name} in the dark at ${viewport.width}`, testInfo })
    })
  }
}
