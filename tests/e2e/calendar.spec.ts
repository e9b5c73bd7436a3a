import type { Locator, Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { TODAY } from './helpers/days'
import { asPage, publish } from './helpers/itemByApi'

/** Own words and an own month per run, so that nothing else stands in the way. */
const RUN = Date.now().toString(36)
const MONTH = '2031-05'
const ADDRESS = `/admin/kalender?weergave=maand&op=${MONTH}-01`
const dayOf = (number: number) => `${MONTH}-${String(number).padStart(2, '0')}`

async function plan({ page, title, day }: { page: Page; title: string; day: number | null }): Promise<string> {
  if (!page.url().startsWith('http')) await page.goto(ADDRESS)
  const answer = await asPage(page).post('/api/content-items/plans', { title, plannedDate: day === null ? null : dayOf(day) })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { itemId: string }).itemId
}

const cell = (page: Page, number: number): Locator => page.locator(`[data-day="${dayOf(number)}"]`)
/** What a screen reader hears of the calendar. */
const spoken = (page: Page): Locator => page.locator('.ck-calendar > [role="status"]')
const card = (page: Page, id: string): Locator => page.locator(`.ck-grid [data-card="${id}"]`)

async function expectOn({ page, id, number }: { page: Page; id: string; number: number }): Promise<void> {
  await expect(cell(page, number).locator(`[data-card="${id}"]`)).toBeVisible()
}

async function drag({ page, from, to, modifier }: { page: Page; from: Locator; to: Locator; modifier?: 'Control' }): Promise<void> {
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  if (modifier) await page.keyboard.down(modifier)
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 12, { steps: 8 })
  await page.mouse.up()
  if (modifier) await page.keyboard.up(modifier)
}

test('a card is dragged, stretched, copied and put among the ideas; every step can be undone', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const id = await plan({ page, title: `Slepen ${RUN}`, day: 6 })
  const other = await plan({ page, title: `Meegaan ${RUN}`, day: 7 })
  await page.goto(ADDRESS)

  await test.step('to another day', async () => {
    await drag({ page, from: card(page, id), to: cell(page, 9) })
    await expectOn({ page, id, number: 9 })
    await expect(page.getByText(`"Slepen ${RUN}" staat nu op vrijdag 9 mei 2031.`).first()).toBeVisible()
    await expect(card(page, id)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expectOn({ page, id, number: 6 })
    await expect(card(page, id)).toBeFocused()
    await page.keyboard.press('Control+Shift+z')
    await expectOn({ page, id, number: 9 })
    await expect(spoken(page)).toContainText('Opnieuw gedaan')
    await page.reload()
    await expectOn({ page, id, number: 9 })
  })

  await test.step('longer, by its edge', async () => {
    const box = await card(page, id).boundingBox()
    const target = await cell(page, 11).boundingBox()
    if (!box || !target) throw new Error('no boxes')
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(target.x + target.width / 2, box.y + box.height / 2, { steps: 6 })
    await page.mouse.up()
    await expect(spoken(page)).toContainText(`"Slepen ${RUN}"`)
    await expect.poll(async () => Math.round(((await card(page, id).boundingBox())?.width ?? 0) / target.width)).toBe(3)
  })

  await test.step('several at once', async () => {
    await card(page, id).click({ modifiers: ['Control'] })
    await card(page, other).click({ modifiers: ['Control'] })
    await expect(page.getByText('2 kaarten gekozen')).toBeVisible()
    await drag({ page, from: card(page, other), to: cell(page, 14) })
    await expectOn({ page, id: other, number: 14 })
    await expectOn({ page, id, number: 16 })
    await page.getByRole('button', { name: 'Keuze opheffen' }).click()
  })

  await test.step('a copy with a modifier', async () => {
    await drag({ page, from: card(page, other), to: cell(page, 21), modifier: 'Control' })
    await expect(cell(page, 21).getByRole('button', { name: new RegExp(`^Meegaan ${RUN}`) })).toBeVisible()
    await expectOn({ page, id: other, number: 14 })
  })

  await test.step('back, and again', async () => {
    const copied = cell(page, 21).getByRole('button', { name: new RegExp(`^Meegaan ${RUN}`) })
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(copied).toHaveCount(0)
    await expect(spoken(page)).toContainText('het nieuwe item ligt in de prullenbak')
    await expectOn({ page, id: other, number: 14 })
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expectOn({ page, id: other, number: 7 })
    await expectOn({ page, id, number: 9 })
    await page.getByRole('button', { name: 'Opnieuw doen' }).click()
    await expectOn({ page, id: other, number: 14 })
    await page.getByRole('button', { name: 'Opnieuw doen' }).click()
    await expect(copied).toBeVisible()
  })

  await test.step('to the ideas and from there to a day', async () => {
    const lane = page.getByRole('region', { name: /^Ideeën zonder datum/ })
    await drag({ page, from: card(page, other), to: lane })
    const idea = lane.getByRole('button', { name: new RegExp(`^Meegaan ${RUN}, Zonder datum`) })
    await expect(idea).toBeVisible()
    await drag({ page, from: idea, to: cell(page, 28) })
    await expectOn({ page, id: other, number: 28 })
  })
})

test('everything that drag can do goes by keyboard alone', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const id = await plan({ page, title: `Toetsen ${RUN}`, day: 1 })
  await page.goto(ADDRESS)
  await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(`Toetsen ${RUN}`)
  await cell(page, 1).focus()

  await test.step('arrows walk to the card; V opens the dialog, and focus returns', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(card(page, id)).toBeFocused()
    await page.keyboard.press('v')
    const dialog = page.getByRole('dialog', { name: 'Verplaatsen naar…' })
    await dialog.getByLabel('Nieuwe datum').fill(dayOf(15))
    await dialog.getByLabel(/^Tot en met/).fill(dayOf(16))
    await page.keyboard.press('Enter')
    await expectOn({ page, id, number: 15 })
    await expect(spoken(page)).toContainText('donderdag 15 mei')
    await expect(card(page, id)).toBeFocused()
  })

  await test.step('to the ideas, and undone by Ctrl+Z', async () => {
    await page.keyboard.press('v')
    await page.getByRole('dialog').getByRole('radio', { name: /^Naar de ideeën/ }).check()
    await page.keyboard.press('Enter')
    await expect(card(page, id)).toHaveCount(0)
    await expect(page.locator(`.ck-backlog [data-card="${id}"]`)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expectOn({ page, id, number: 15 })
    await expect(spoken(page)).toContainText('Ongedaan gemaakt')
    await expect(card(page, id)).toBeFocused()
  })

  await test.step('a copy', async () => {
    await page.keyboard.press('k')
    const dialog = page.getByRole('dialog', { name: 'Kopiëren naar…' })
    await dialog.getByRole('radio', { name: /^Naar de ideeën/ }).check()
    await dialog.getByRole('radio', { name: 'Op een dag' }).check()
    await dialog.getByLabel('Nieuwe datum').fill(dayOf(22))
    await dialog.getByLabel('Nieuwe datum').press('Enter')
    await expect(cell(page, 22).getByRole('button', { name: new RegExp(`^Toetsen ${RUN}`) })).toBeVisible()
  })

  await test.step('a day that has focus leaves its cards as they are', async () => {
    await card(page, id).focus()
    const before = await card(page, id).boundingBox()
    await page.keyboard.press('ArrowUp')
    await expect(cell(page, 15)).toBeFocused()
    expect(await card(page, id).boundingBox()).toEqual(before)
  })

  await test.step('a new one on a day; undo leaves focus there', async () => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(cell(page, 17)).toBeFocused()
    await page.keyboard.press('Enter')
    const title = page.getByRole('dialog', { name: /^Plannen op zaterdag 17 mei/ }).getByLabel('Titel', { exact: true })
    await title.fill(`Toetsen ${RUN} nieuw`)
    await title.press('Enter')
    const made = cell(page, 17).getByRole('button', { name: new RegExp(`^Toetsen ${RUN} nieuw`) })
    await expect(made).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(made).toHaveCount(0)
    await expect(cell(page, 17)).toBeFocused()
  })

  await test.step('space selects, Enter opens the details', async () => {
    await card(page, id).focus()
    await page.keyboard.press(' ')
    await expect(page.getByText('1 kaart gekozen')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Gegevens van de kaart' }).getByRole('heading', { name: `Toetsen ${RUN}` })).toBeFocused()
  })

  await test.step('Escape closes them, and focus is back on the card', async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary', { name: 'Gegevens van de kaart' })).toHaveCount(0)
    await expect(card(page, id)).toBeFocused()
    await expect(page.getByText('1 kaart gekozen')).toBeVisible()
  })
})

test('from template to review in at most twelve inputs and a minute', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto(ADDRESS)
  await expect(cell(page, 19)).toBeVisible()
  const beganAt = Date.now()
  let inputs = 0
  const input = async (act: Promise<unknown>): Promise<void> => {
    inputs += 1
    await act
  }

  await cell(page, 19).focus()
  await input(page.keyboard.press('Enter'))
  const dialog = page.getByRole('dialog', { name: /^Plannen op maandag 19 mei 2031/ })
  await input(dialog.getByLabel('Titel', { exact: true }).fill(`Uit sjabloon ${RUN}`))
  await input(dialog.getByLabel('Sjabloon').selectOption({ label: 'Campagnebericht' }))
  await input(dialog.getByRole('button', { name: 'Zet erop en schrijf verder' }).click())
  await expect(page).toHaveURL(/\/collections\/content-items\/[^/]+$/)
  const panel = page.getByRole('region', { name: 'Beoordelen en verschijnen' })
  await input(panel.getByRole('button', { name: 'Vraag beoordeling' }).click())
  await expect(panel.getByText('Ter beoordeling', { exact: true })).toBeVisible()

  expect(inputs).toBeLessThanOrEqual(12)
  expect(Date.now() - beganAt).toBeLessThan(60_000)
})

test('filters stay in the address, and are saved under a name', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const id = await plan({ page, title: `Filteren ${RUN}`, day: 12 })
  const other = await plan({ page, title: `Andere kaart ${RUN}`, day: 12 })
  await page.goto(ADDRESS)
  await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(`Filteren ${RUN}`)
  await page.getByText('Filters', { exact: true }).click()
  await page.getByRole('group', { name: /^fase$/i }).getByLabel('Idee').check()
  await expect(card(page, id)).toBeVisible()
  await expect(card(page, other)).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('fase')).toBe('idea')
  await page.reload()
  await expect(card(page, id)).toBeVisible()
  await expect(card(page, other)).toHaveCount(0)

  await page.getByText('Bewaarde weergaven', { exact: true }).click()
  await page.getByRole('button', { name: 'Weergave bewaren' }).click()
  await page.getByLabel('Naam van deze weergave').fill(`Mijn filter ${RUN}`)
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText('Bewaard. U vindt haar onder')).toBeVisible()
  await page.goto('/admin/kalender')
  await page.getByText('Bewaarde weergaven', { exact: true }).click()
  await page.getByRole('button', { name: `Mijn filter ${RUN}`, exact: true }).click()
  await expect(card(page, id)).toBeVisible()
  await expect(card(page, other)).toHaveCount(0)
})

test('a colleague’s change appears without reloading; two people with one card get a clear message', async ({ openAs, allowConsoleError }) => {
  allowConsoleError(/status of 409/)
  const first = await openAs({ key: 'communications' })
  const second = await openAs({ key: 'substance' })
  const id = await plan({ page: first, title: `Samen ${RUN}`, day: 20 })
  await first.goto(ADDRESS)
  await second.goto(ADDRESS)
  await expectOn({ page: first, id, number: 20 })
  await expectOn({ page: second, id, number: 20 })

  await drag({ page: first, from: card(first, id), to: cell(first, 23) })
  await expectOn({ page: second, id, number: 23 })
  await expect(spoken(second)).toContainText(`Een collega heeft “Samen ${RUN}” gewijzigd`)

  // The second one's calendar is behind by a moment, as when both drop at once.
  await second.route('**/api/content-items/planner*', (route) => route.abort())
  allowConsoleError(/net::ERR_FAILED/)
  await drag({ page: first, from: card(first, id), to: cell(first, 26) })
  await expectOn({ page: first, id, number: 26 })
  await drag({ page: second, from: card(second, id), to: cell(second, 27) })
  await expect(second.getByText(/Iemand heeft dit item intussen gewijzigd/).first()).toBeVisible()
  await second.unroute('**/api/content-items/planner*')
  await expectOn({ page: second, id, number: 26 })
})

test('what readers see now does not move, and says why', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Nu te lezen ${RUN}`
  // On some days of the year the demo shows readers nothing that the calendar has before it.
  const id = await publish({ writer: page, approver: await openAs({ key: 'substance' }), title })
  await page.goto(`/admin/kalender?weergave=maand&op=${TODAY}&zoek=${encodeURIComponent(title)}`)
  await expect(card(page, id)).toHaveClass(/ck-card--live/)
  await card(page, id).focus()
  await page.keyboard.press('v')
  await expect(spoken(page)).toContainText('Lezers zien dit nu.')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const withdrawn = await asPage(page).post(`/api/content-items/${id}/withdrawals`, { language: 'nl', reason: 'De proef is voorbij.' })
  expect(withdrawn.status(), await withdrawn.text()).toBe(200)
})

test('the alderman looks and cannot move', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await page.goto('/admin/kalender')
  await expect(page.getByRole('heading', { level: 1, name: /^Kalender \d{4}$/ })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(12)
  await expect(page.getByRole('button', { name: 'Nieuw item' })).toHaveCount(0)
  const first = page.locator('.ck-grid .ck-card').first()
  await first.focus()
  await page.keyboard.press('v')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
