import type { Locator, Page } from '@playwright/test'

import { findViolations } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { YEAR as THIS_YEAR } from './helpers/days'
import { asPage, makeItem } from './helpers/itemByApi'

/** Own words per run, so that a run on a calendar in use finds only its own. */
const RUN = Date.now().toString(36)
/** A year in which nothing has been seen yet. */
const YEAR = THIS_YEAR + 1

type Made = { id: string; name: string; itemId: string }

/** A campaign in March and April with a phase and one item in writing. */
async function makeCampaign({ page, word }: { page: Page; word: string }): Promise<Made> {
  await page.goto('/admin')
  const name = `Samen prettig uit ${word} ${RUN}`
  const made = await asPage(page).post('/api/campaigns?depth=0', {
    publicName: name,
    startDate: `${YEAR}-03-02`,
    endDate: `${YEAR}-04-12`,
    color: 'teal',
    hoursPlanned: 10,
    phases: [{ name: 'Aanloop', startDate: `${YEAR}-03-02`, endDate: `${YEAR}-03-22` }],
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  const item = await makeItem({ page, title: `Praat erover ${word} ${RUN}`, isInReview: false })
  const tied = await asPage(page).patch(`/api/content-items/${item.id}?depth=0`, {
    campaign: doc.id,
    plannedDate: `${YEAR}-03-10`,
    hoursPlanned: 4,
  })
  expect(tied.status(), await tied.text()).toBe(200)
  return { id: doc.id, name, itemId: item.id }
}

async function datesOf({ page, campaign }: { page: Page; campaign: Made }) {
  const api = asPage(page)
  const { startDate, endDate, phases } = (await (await api.get(`/api/campaigns/${campaign.id}?depth=0`)).json()) as {
    startDate: string
    endDate: string
    phases: { startDate: string }[]
  }
  const item = (await (await api.get(`/api/content-items/${campaign.itemId}?depth=0`)).json()) as { plannedDate: string }
  return [startDate, endDate, phases[0]?.startDate, item.plannedDate]
}

const BEFORE = [`${YEAR}-03-02`, `${YEAR}-04-12`, `${YEAR}-03-02`, `${YEAR}-03-10`]
const WEEK_LATER = [`${YEAR}-03-09`, `${YEAR}-04-19`, `${YEAR}-03-09`, `${YEAR}-03-17`]

const open = (page: Page) => page.goto(`/admin/tijdlijn?jaar=${YEAR}`)
const barOf = (page: Page, { name }: Made): Locator => page.getByRole('button', { name: new RegExp(`^${name}, `) })
const dialogOf = (page: Page, { name }: Made): Locator => page.getByRole('dialog', { name: `“${name}” verplaatsen` })

test('a campaign is dragged, looked at first, moved, and taken back', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const campaign = await makeCampaign({ page, word: 'slepen' })
  await open(page)
  const bar = barOf(page, campaign)
  await bar.scrollIntoViewIfNeeded()
  const track = await page.locator(`[data-track="${campaign.id}"]`).boundingBox()
  const box = await bar.boundingBox()
  if (!track || !box) throw new Error('the bar is not drawn')
  const dayWidth = track.width / (YEAR % 4 === 0 ? 366 : 365)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 6, y, { steps: 3 })
  await page.mouse.move(x + 7 * dayWidth, y, { steps: 5 })
  await page.mouse.up()

  const dialog = dialogOf(page, campaign)
  await expect(dialog.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible()
  await expect(dialog.getByLabel('Dagen later (eerder: min)')).toHaveValue('7')
  await expect(dialog.getByRole('heading', { name: '1 item schuift mee' })).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Praat erover slepen' })).toContainText('10 maart → 17 maart')
  expect(await datesOf({ page, campaign }), 'nothing is written before it is agreed').toEqual(BEFORE)

  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: `"${campaign.name}" loopt nu` })).toHaveCount(1)
  expect(await datesOf({ page, campaign })).toEqual(WEEK_LATER)
  await expect(bar).toHaveAccessibleName(/9 maart t\/m 19 april/)

  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(bar).toHaveAccessibleName(/2 maart t\/m 12 april/)
  expect(await datesOf({ page, campaign })).toEqual(BEFORE)
})

test('by keyboard alone: a week with Shift and an arrow, and an end that is stretched', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  const campaign = await makeCampaign({ page, word: 'toetsen' })
  await open(page)
  const bar = barOf(page, campaign)
  await bar.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: '7 dagen later, 9 maart t/m 19 april' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page, campaign)
  const heading = dialog.getByRole('heading', { name: 'Dit verandert er' })
  await expect(heading).toBeFocused()
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  expect(await datesOf({ page, campaign })).toEqual(WEEK_LATER)

  await page.locator(`[data-track="${campaign.id}"]`).locator('xpath=..').getByRole('button', { name: `Verplaatsen: ${campaign.name}` }).press('Enter')
  await dialog.getByRole('radio', { name: 'Alleen het begin of het einde' }).press('Space')
  await dialog.getByLabel('Eindigt op').fill(`${YEAR}-05-03`)
  await dialog.getByRole('button', { name: 'Laat zien wat er verandert' }).press('Enter')
  await expect(heading).toBeFocused()
  await dialog.getByRole('button', { name: 'Periode wijzigen' }).press('Enter')
  await expect(dialog).toBeHidden()
  expect(await datesOf({ page, campaign })).toEqual([`${YEAR}-03-09`, `${YEAR}-05-03`, `${YEAR}-03-09`, `${YEAR}-03-17`])
})

test('what a colleague changed meanwhile ends in a clear message, and nothing is lost', async ({ openAs, allowConsoleError }) => {
  allowConsoleError(/409/)
  const page = await openAs({ key: 'communications' })
  const campaign = await makeCampaign({ page, word: 'samen' })
  await open(page)
  await barOf(page, campaign).press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page, campaign)
  await expect(dialog.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible()

  const colleague = await openAs({ key: 'substance' })
  await colleague.goto('/admin')
  const changed = await asPage(colleague).patch(`/api/campaigns/${campaign.id}`, { endDate: `${YEAR}-04-26` })
  expect(changed.status()).toBe(200)

  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Iemand heeft deze campagne intussen gewijzigd')
  expect(await datesOf({ page, campaign })).toEqual([BEFORE[0], `${YEAR}-04-26`, BEFORE[2], BEFORE[3]])
})

test('who reads the plan sees campaigns, numbers and overlaps, and moves nothing', async ({ openAs }) => {
  const adviser = await openAs({ key: 'communications' })
  const campaign = await makeCampaign({ page: adviser, word: 'lezen' })
  const page = await openAs({ key: 'viewer' })
  await open(page)
  await expect(page.getByRole('img', { name: new RegExp(`^${campaign.name}, 2 maart t/m 12 april: Aanloop`) })).toBeVisible()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: campaign.name }) })
  await expect(row).toContainText('1 gepland, 0 goedgekeurd, 0 getoond')
  await expect(row).toContainText('4 uur gepland van 10 uur')
  await expect(page.getByRole('button', { name: /Verplaatsen/ })).toHaveCount(0)
  await page.locator('.ck-yearnav').getByRole('link', { name: String(YEAR - 1) }).click()
  await expect(page).toHaveURL(new RegExp(`jaar=${YEAR - 1}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Campagnes ${YEAR - 1}`)
})

for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
  test(`axe finds nothing at ${viewport.width} pixels, dialog included`, async ({ openAs }) => {
    const page = await openAs({ key: 'communications', viewport })
    const campaign = await makeCampaign({ page, word: `toegankelijk ${viewport.width}` })
    await open(page)
    await expect(barOf(page, campaign)).toBeVisible()
    expect((await findViolations(page)).ours).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
    await barOf(page, campaign).press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(dialogOf(page, campaign).getByRole('heading', { name: 'Dit verandert er' })).toBeVisible()
    expect((await findViolations(page)).ours).toEqual([])
  })
}
