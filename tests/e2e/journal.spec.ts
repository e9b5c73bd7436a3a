import type { Page } from '@playwright/test'

import { checkScreen, tabTo } from './helpers/accessibility'
import { expect, personOf, test } from './helpers/calendarTest'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const THEMES = ['light', 'dark'] as const

const lines = (page: Page) => page.locator('.ck-journal__line')

for (const viewport of SIZES) {
  for (const theme of THEMES) {
    test(`${theme} at ${viewport.width} pixels: accessible, as wide as the screen, also with all data open`, async ({ openAs, baseURL }, testInfo) => {
      const page = await openAs({ key: 'admin', viewport })
      await page.context().addCookies([{ name: 'payload-theme', value: theme, url: baseURL ?? '' }])
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // Something that was refused, with its sign.
      expect((await page.request.post('/api/users/login', { data: { email: 'niemand@deventer.example', password: 'verkeerd' } })).status()).toBe(401)
      await page.goto('/admin/journaal')
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.locator('.ck-journal__day h2').first()).toHaveText(/^[a-z]+dag \d+ [a-z]+ \d{4}$/)
      await expect(lines(page).filter({ hasText: 'Inloggen mislukt' }).first()).toContainText('Geweigerd')
      await expect(lines(page).filter({ hasText: 'Inloggen mislukt' }).first()).toContainText(/\d\d\.\d\d uur/)
      await lines(page).first().locator('summary').click()
      await checkScreen({ page, name: `the journal, ${theme} at ${viewport.width}`, testInfo })
      await testInfo.attach('screen', { body: await page.screenshot(), contentType: 'image/png' })
    })
  }

  test(`at ${viewport.width} pixels it is a table for whoever hears it`, async ({ openAs }) => {
    const page = await openAs({ key: 'substance', viewport })
    await page.goto('/admin/journaal')
    const table = page.getByRole('table').first()
    await expect(table.getByRole('columnheader')).toHaveText(['Tijd', 'Wat', 'Wie', 'Waarover'])
    await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(4)
  })
}

test('one person is chosen by name', async ({ openAs }) => {
  const { displayName } = personOf('communications')
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal')
  await page.getByRole('combobox', { name: 'Wie' }).selectOption({ label: displayName })
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL(/[?&]wie=[\w-]+/)
  await expect(page.getByRole('combobox', { name: 'Wie' }).locator('option:checked')).toHaveText(displayName)
  const actors = await lines(page).locator('td:nth-child(3) p:first-child').allInnerTexts()
  expect(actors.length).toBeGreaterThan(0)
  expect([...new Set(actors)]).toEqual([displayName])
})

test('the system and guests can be chosen too', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal')
  await page.getByRole('combobox', { name: 'Wie' }).selectOption({ label: 'Het systeem' })
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(lines(page).first().getByRole('cell').nth(2)).toContainText('Het systeem zelf')
})

test('a kind of subject, a name, and then one of them, which can be let go again', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal')
  await page.getByRole('combobox', { name: 'Waarover' }).selectOption({ label: 'Hulplijn' })
  await page.getByRole('searchbox', { name: 'Naam daarvan' }).fill('veilig thuis')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL(/soort=help-lines/)
  const about = lines(page).getByRole('cell').filter({ hasText: 'Hulplijn' })
  await expect(about.first()).toContainText(/Veilig Thuis/i)
  await about.first().getByRole('link', { name: /^Alleen regels over Hulplijn / }).click()
  const chip = page.locator('.ck-journal__chip')
  await expect(chip).toContainText(/Alleen over: Hulplijn .*Veilig Thuis/i)
  await chip.getByRole('link', { name: /^Niet meer alleen over Hulplijn / }).click()
  await expect(chip).toHaveCount(0)
  await expect(page).not.toHaveURL(/onderwerp=/)
})

test('a subject opens where it lives', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal?wat=edition-approved')
  const line = lines(page).first()
  await expect(line).toContainText(/editie \d+ · tekst [0-9a-f]{8}…/)
  await line.getByRole('cell').nth(3).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/admin\/collections\/content-items\//)
})

test('all data opens by keyboard, with the links of the chain whole', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal?wat=edition-approved')
  const data = lines(page).first().locator('details')
  await expect(data.locator('dl')).toBeHidden()
  await tabTo({ page, control: data.locator('summary') })
  await page.keyboard.press('Enter')
  await expect(data.locator('dl')).toBeVisible()
  await expect(data.locator('dt')).toContainText(['Nummer', 'Tijdstip', 'Handeling', 'contentHash', 'Vorige schakel', 'Schakel'])
  await expect(data.locator('dd').last()).toHaveText(/^[0-9a-f]{64}$/)
  await page.keyboard.press('Tab')
  await expect(data.getByRole('button', { name: 'Kopieer alle gegevens' })).toBeFocused()
})

test('a name that nothing has says what to do', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/journaal?naam=bestaatnergens')
  await expect(page.getByText(/^Geen regels gevonden/)).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Naam daarvan' })).toHaveValue('bestaatnergens')
})
