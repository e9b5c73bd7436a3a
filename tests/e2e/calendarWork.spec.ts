import type { Locator, Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'

/** Own words and an own month per run, so that nothing else stands in the way. */
const RUN = Date.now().toString(36)
const MONTH = '2031-09'
const dayOf = (number: number) => `${MONTH}-${String(number).padStart(2, '0')}`
const addressOf = (search: string) => `/admin/kalender?weergave=maand&op=${MONTH}-01&zoek=${encodeURIComponent(search)}`

type Wish = { title: string; day: number | null; more?: object }

async function plan({ page, title, day, more = {} }: { page: Page } & Wish): Promise<string> {
  if (!page.url().startsWith('http')) await page.goto('/delivery/v1/help-lines')
  const answer = await asPage(page).post('/api/content-items/plans', { title, plannedDate: day === null ? null : dayOf(day), ...more })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { itemId: string }).itemId
}

const cell = (page: Page, number: number): Locator => page.locator(`[data-day="${dayOf(number)}"]`)
const card = (page: Page, id: string): Locator => page.locator(`.ck-grid [data-card="${id}"]`)
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Gegevens van de kaart' })
/** What the last act came to; what is spoken may be a colleague's by now. */
const notice = (page: Page): Locator => page.locator('.ck-calendar > .ck-notice')

async function openCalendar(page: Page, search: string): Promise<void> {
  await page.goto(addressOf(search))
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
}

test('a form that is open keeps its words while a colleague moves the card away, and throws it away', async ({ openAs, allowConsoleError }) => {
  allowConsoleError(/status of 4\d\d/)
  const first = await openAs({ key: 'communications' })
  const second = await openAs({ key: 'substance' })
  const title = `Openstaand ${RUN}`
  const id = await plan({ page: first, title, day: 10 })
  await openCalendar(first, title)
  await card(first, id).click()
  await panel(first).getByRole('button', { name: 'Openen', exact: true }).click()
  const field = first.getByRole('textbox', { name: 'Werktitel' })
  await expect(field).toHaveValue(title)
  await field.fill(`Nog niet bewaard ${RUN}`)

  await second.goto('/delivery/v1/help-lines')
  await test.step('moved to another year', async () => {
    const moved = await asPage(second).patch(`/api/content-items/${id}?depth=0`, { plannedDate: '2033-01-10' })
    expect(moved.status(), await moved.text()).toBe(200)
    await expect(card(first, id)).toHaveCount(0)
    await expect(field).toHaveValue(`Nog niet bewaard ${RUN}`)
    await expect(first.getByText('Deze kaart staat niet meer in wat u nu ziet.')).toBeAttached()
  })
  await test.step('and thrown away', async () => {
    const polled = first.waitForResponse((answer) => answer.url().includes('/content-items/planner'))
    const thrown = await asPage(second).patch(`/api/content-items/${id}?depth=0&trash=true`, { deletedAt: new Date().toISOString() })
    expect(thrown.status(), await thrown.text()).toBe(200)
    await polled
    await first.waitForResponse((answer) => answer.url().includes('/content-items/planner'))
    await expect(field).toHaveValue(`Nog niet bewaard ${RUN}`)
  })
})

test('quick plan says why it is refused inside its own window, keeps the words, and asks before it forgets them', async ({ openAs, allowConsoleError }) => {
  allowConsoleError(/status of 401/)
  const page = await openAs({ key: 'communications' })
  await openCalendar(page, `Snel ${RUN}`)
  await cell(page, 12).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Plannen op vrijdag 12 september 2031/ })
  await dialog.getByLabel('Titel', { exact: true }).fill(`Snel ${RUN}`)

  await test.step('signed out', async () => {
    const message = 'U bent niet (meer) ingelogd. Log in een ander tabblad in.'
    await page.route('**/api/content-items/plans', (route) => route.fulfill({ status: 401, json: { kind: 'error', message } }))
    await dialog.getByRole('button', { name: 'Zet op de kalender' }).click()
    await expect(dialog.getByRole('alert')).toHaveText(message)
    await expect(dialog.getByLabel('Titel', { exact: true })).toHaveValue(`Snel ${RUN}`)
    await page.unroute('**/api/content-items/plans')
  })
  await test.step('Escape asks, and goes back to the words', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog.getByText('U hebt al iets ingevuld. Wilt u het weggooien?')).toBeVisible()
    await dialog.getByRole('button', { name: 'Verder invullen' }).click()
    await expect(dialog.getByLabel('Titel', { exact: true })).toBeFocused()
    await expect(dialog.getByLabel('Titel', { exact: true })).toHaveValue(`Snel ${RUN}`)
  })
  await test.step('a template of before leaves nothing behind', async () => {
    const chosen = () => dialog.getByRole('group', { name: 'Kanalen' }).getByRole('checkbox', { checked: true })
    await dialog.getByLabel('Sjabloon').selectOption({ label: 'Campagnebericht' })
    await expect(chosen()).not.toHaveCount(0)
    await dialog.getByLabel('Sjabloon').selectOption({ label: 'Zonder sjabloon' })
    await expect(chosen()).toHaveCount(0)
    await expect(dialog.getByLabel('Campagne')).toHaveValue('')
  })
  await test.step('planned after all, and undone', async () => {
    await dialog.getByRole('button', { name: 'Zet op de kalender' }).click()
    await expect(dialog).toHaveCount(0)
    const made = cell(page, 12).getByRole('button', { name: new RegExp(`^Snel ${RUN}`) })
    await expect(made).toBeVisible()
    await expect(notice(page)).toContainText(`"Snel ${RUN}" staat op de kalender, op vrijdag 12 september 2031.`)
    await page.keyboard.press('Control+z')
    await expect(made).toHaveCount(0)
    await expect(notice(page)).toContainText('Ongedaan gemaakt: het nieuwe item ligt in de prullenbak.')
  })
  await test.step('thrown away when that is what somebody wants', async () => {
    await cell(page, 15).focus()
    await page.keyboard.press('Enter')
    const other = page.getByRole('dialog', { name: /^Plannen op maandag 15 september 2031/ })
    await other.getByLabel('Titel', { exact: true }).fill('Toch niet')
    await page.keyboard.press('Escape')
    await other.getByRole('button', { name: 'Weggooien' }).click()
    await expect(other).toHaveCount(0)
  })
})

test('a new card that the filters hide is told of, and a choice that they hide does not move along', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Gekozen ${RUN}`
  const kept = await plan({ page, title: `${title} een`, day: 3 })
  const hidden = await plan({ page, title: `${title} twee`, day: 4 })
  await openCalendar(page, title)
  await card(page, kept).click({ modifiers: ['Control'] })
  await card(page, hidden).click({ modifiers: ['Control'] })
  await expect(page.getByText('2 kaarten gekozen')).toBeVisible()
  const search = page.getByRole('searchbox', { name: 'Zoek in titels' })
  await search.fill(`${title} een`)
  await expect(page.getByText('1 kaart gekozen')).toBeVisible()
  await search.fill(title)
  await expect(card(page, hidden)).toBeVisible()
  await expect(page.getByText('1 kaart gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Keuze opheffen' }).click()

  await page.getByRole('button', { name: 'Nieuw item' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titel', { exact: true }).fill(`Verstopt ${RUN}`)
  await dialog.getByLabel('Datum', { exact: true }).fill(dayOf(5))
  await dialog.getByRole('button', { name: 'Zet op de kalender' }).click()
  await expect(page.getByText(`"Verstopt ${RUN}" valt buiten uw filters.`)).toBeVisible()
  const outside = page.locator('.ck-outside').filter({ hasText: 'valt buiten uw filters' })
  await outside.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(cell(page, 5).getByRole('button', { name: new RegExp(`^Verstopt ${RUN}`) })).toBeVisible()
  await expect(outside).toHaveCount(0)
})

test('several cards are copied in one go; a time of a series stays behind by name', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Samen ${RUN}`
  const one = await plan({ page, title: `${title} een`, day: 8 })
  const two = await plan({ page, title: `${title} twee`, day: 9 })
  const series = await plan({ page, title: `${title} reeks`, day: 10, more: { kind: 'event', time: '19:30' } })
  const saved = await asPage(page).patch(`/api/content-items/${series}?depth=0`, { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2' })
  expect(saved.status(), await saved.text()).toBe(200)
  await openCalendar(page, title)
  const time = page.locator(`.ck-grid [data-card="${series}#${dayOf(10)}T19:30"]`)
  const standsOn = (words: string, number: number) => expect(cell(page, number).getByRole('button', { name: new RegExp(`^${title} ${words}`) })).toBeVisible()

  await card(page, one).click({ modifiers: ['Control'] })
  await card(page, two).click({ modifiers: ['Control'] })
  await test.step('copied', async () => {
    await card(page, one).focus()
    await page.keyboard.press('k')
    const dialog = page.getByRole('dialog', { name: '2 kaarten kopiëren' })
    await dialog.getByLabel(/^Dagen/).fill('14')
    await page.keyboard.press('Enter')
    await expect(notice(page)).toContainText('Er zijn 2 kopieën gemaakt.')
    await standsOn('een', 22)
    await standsOn('twee', 23)
    await standsOn('een', 8)
  })
  await test.step('moved, without the time of the series', async () => {
    await time.click({ modifiers: ['Control'] })
    await expect(page.getByText('3 kaarten gekozen')).toBeVisible()
    await card(page, one).focus()
    await page.keyboard.press('v')
    const dialog = page.getByRole('dialog', { name: '2 kaarten verplaatsen' })
    await expect(dialog.getByText(`Blijft staan: "${title} reeks".`)).toBeVisible()
    await dialog.getByLabel(/^Dagen/).fill('1')
    await page.keyboard.press('Enter')
    await standsOn('twee', 10)
    await expect(card(page, one)).toBeFocused()
    await expect(time).toBeVisible()
  })
})

test('arrows reach "+n" on a full day, and stay with the browser outside the grid', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Vol ${RUN}`
  for (let index = 0; index < 6; index += 1) await plan({ page, title: `${title} ${index}`, day: 17 })
  await openCalendar(page, title)
  await cell(page, 17).focus()
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowDown')
  const more = page.locator(`[data-more="${dayOf(17)}"]`)
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Alles op woensdag 17 september 2031/ })
  await expect(dialog.locator('.ck-list__card')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()

  const button = page.getByRole('button', { name: 'Nieuw item' })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect(button).toBeFocused()
})
