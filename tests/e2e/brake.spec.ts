import type { Page } from '@playwright/test'

import { findViolations } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { asPage, publish } from './helpers/itemByApi'

const RUN = Date.now().toString(36)
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const REASON = 'Er was een incident in de buurt.'

async function isServed(page: Page, title: string): Promise<boolean> {
  const answer = await page.request.get('/delivery/v1/posts?pageSize=100')
  expect(answer.status()).toBe(200)
  return (await answer.text()).includes(title)
}

const banner = (page: Page) => page.getByRole('complementary', { name: 'Pauze' })
/** The entry of one pause in the list of what is open. */
const pauseOf = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Lopende en komende pauzes' }).locator('.ck-pause').filter({ hasText: title })

test('an adviser pauses an item from its form and lifts it again; everybody who reads the plan sees it meanwhile', async ({ openAs }) => {
  const title = `Pauzeproef ${RUN}`
  const writer = await openAs({ key: 'communications' })
  const adviser = await openAs({ key: 'substance' })
  const id = await publish({ writer, approver: adviser, title })
  expect(await isServed(writer, title)).toBe(true)

  await test.step('three answers, after seeing what stops', async () => {
    await adviser.goto(`/admin/collections/content-items/${id}`)
    await adviser.getByRole('link', { name: 'Pauzeer dit item' }).click()
    const form = adviser.getByRole('region', { name: 'Iets pauzeren' })
    await expect(form.getByLabel('Wat wilt u pauzeren?').locator('option:checked')).toHaveText(title)
    await expect(form.getByRole('row', { name: /Website/ })).toHaveText('Website10')
    await form.getByLabel('Waarom?').fill(REASON)
    await form.getByRole('button', { name: 'Pauzeer' }).click()
    await expect(adviser.getByText('Lezers zien hier vanaf nu niets meer van.')).toBeVisible()
  })
  expect(await isServed(writer, title)).toBe(false)

  await test.step('the list says what, since when, by whom and why', async () => {
    const entry = pauseOf(adviser, title)
    await expect(entry).toContainText('Gepauzeerd sinds')
    await expect(entry).toContainText(REASON)
    await expect(entry).toContainText('Ingesteld door')
    await expect(entry).toContainText('1 item wordt tegengehouden')
  })

  await test.step('a banner for who reads the plan, on every screen', async () => {
    for (const path of ['/admin', '/admin/kalender', '/admin/collections/content-items', `/admin/collections/content-items/${id}`]) {
      await writer.goto(path)
      await expect(banner(writer)).toContainText(title)
    }
    await expect(writer.getByText('wat u goedkeurt, wacht tot de pauze is opgeheven')).toBeVisible()
    const viewer = await openAs({ key: 'viewer' })
    await viewer.goto('/admin')
    await banner(viewer).getByRole('link', { name: 'Bekijk de pauzes' }).click()
    await expect(pauseOf(viewer, title)).toBeVisible()
    await expect(viewer.getByRole('button', { name: 'Hef de pauze op' })).toHaveCount(0)
    await expect(viewer.getByText('Alleen adviseurs pauzeren.')).toBeVisible()
    const expert = await openAs({ key: 'expert' })
    await expert.goto('/admin')
    await expect(expert.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(banner(expert)).toHaveCount(0)
  })

  await test.step('lifted after a question, back for readers', async () => {
    await pauseOf(adviser, title).getByRole('button', { name: 'Hef de pauze op' }).click()
    const dialog = adviser.getByRole('dialog', { name: 'Pauze opheffen?' })
    await expect(dialog.getByRole('button', { name: 'Laat staan' })).toBeFocused()
    await dialog.getByRole('button', { name: 'Laat staan' }).click()
    expect(await isServed(writer, title)).toBe(false)
    await pauseOf(adviser, title).getByRole('button', { name: 'Hef de pauze op' }).click()
    await dialog.getByRole('button', { name: 'Ja, hef op' }).click()
    await expect(adviser.getByText('De pauze is opgeheven.')).toBeVisible()
    await expect(adviser.getByRole('region', { name: 'Eerdere pauzes' })).toContainText(title)
  })
  expect(await isServed(writer, title)).toBe(true)
})

for (const viewport of SIZES) {
  test(`at ${viewport.width} pixels nothing stands in the way of pausing`, async ({ openAs }) => {
    const title = `Breedte ${viewport.width} ${RUN}`
    const writer = await openAs({ key: 'communications' })
    const page = await openAs({ key: 'substance', viewport, isTouched: viewport.width < 768 })
    const id = await publish({ writer, approver: page, title })
    const set = await asPage(page).post('/api/brakes/set', { scope: 'item', id, reason: REASON })
    expect(set.status(), await set.text()).toBe(200)
    const { brakeId } = (await set.json()) as { brakeId: string }
    try {
      await page.goto('/admin/pauze')
      await expect(pauseOf(page, title)).toBeVisible()
      await expect(banner(page)).toBeVisible()
      await page.getByLabel('Wat wilt u pauzeren?').selectOption({ index: 1 })
      await expect(page.getByRole('heading', { name: 'Wat er stopt' })).toBeVisible()
      const { ours } = await findViolations(page)
      expect(ours).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await page.screenshot({ path: `test-results/pauze-${viewport.width}.png`, fullPage: true })
    } finally {
      expect((await asPage(page).post(`/api/brakes/${brakeId}/lifts`, {})).status()).toBe(200)
    }
  })
}
