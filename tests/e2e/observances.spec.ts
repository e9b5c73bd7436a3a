import type { Locator, Page } from '@playwright/test'

import { checkScreen, tabTo } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { asPage, makeItem } from './helpers/itemByApi'

/** Own words per run, so that nothing else stands in the way. */
const RUN = Date.now().toString(36)
const YEAR = 2033
const FIRST = `${YEAR}-10-11`

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Wat hoort hierbij' })
/** The line of one item or campaign in the panel. */
const lineOf = (page: Page, title: string): Locator => panelOf(page).locator('.ck-tied__list > li').filter({ has: page.getByRole('link', { name: title, exact: true }) })
const firstDay = (page: Page): Locator => page.getByLabel('Eerste dag')

async function post(page: Page, path: string, data: object): Promise<{ id: string; itemId: string }> {
  // Any page of the product will do; this one is quick.
  if (!page.url().startsWith('http')) await page.goto('/delivery/v1/help-lines')
  const answer = await asPage(page).post(path, data)
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  const { doc, itemId } = (await answer.json()) as { doc?: { id: string }; itemId?: string }
  return { id: doc?.id ?? '', itemId: itemId ?? '' }
}

async function makeDay({ page, name }: { page: Page; name: string }): Promise<string> {
  const dates = [{ year: YEAR, startsOn: FIRST, status: 'confirmed' }]
  const slug = name.toLowerCase().replace(/\W+/g, '-')
  const { id } = await post(page, '/api/observances?depth=0', { name, slug, kind: 'day', rule: { kind: 'by-hand' }, dates })
  return id
}

/** A card that is tied to the day, a number of days after it, and stands where it was put. */
async function tie({ page, observance, title, offsetDays, on }: { page: Page; observance: string; title: string; offsetDays: number; on: string }) {
  const { itemId } = await post(page, '/api/content-items/plans', { title, plannedDate: on })
  await patch({ page, id: itemId, data: { tie: { observance, offsetDays } } })
  return itemId
}

async function patch({ page, id, data }: { page: Page; id: string; data: object }): Promise<void> {
  const saved = await asPage(page).patch(`/api/content-items/${id}?depth=0`, data)
  expect(saved.status(), await saved.text()).toBe(200)
}

async function plannedDateOf(page: Page, id: string): Promise<string> {
  const answer = await asPage(page).get(`/api/content-items/${id}?depth=0`)
  return ((await answer.json()) as { plannedDate: string }).plannedDate
}

/** Fills in another first day and saves it, without a mouse. */
async function saveOtherDay({ page, day }: { page: Page; day: string }): Promise<void> {
  await tabTo({ page, control: firstDay(page) })
  // How a browser splits a date over keys depends on its own language, so it is not typed digit by digit.
  await firstDay(page).fill(day)
  // A button that is not to be pressed yet is passed over.
  await expect(page.getByRole('button', { name: 'Bewaar' })).toBeEnabled()
  const saved = page.waitForResponse((response) => response.url().includes('/api/observances/') && response.request().method() === 'PATCH')
  await tabTo({ page, control: page.getByRole('button', { name: 'Bewaar' }), backwards: true })
  await page.keyboard.press('Enter')
  const response = await saved
  expect(response.status(), await response.text()).toBe(200)
}

test('another date takes along what stood on its day, shows it, and asks about the rest; keyboard alone', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const observance = await makeDay({ page, name: `Dag van de stilte ${RUN}` })
  const onItsDay = await tie({ page, observance, title: `Twee dagen ervoor ${RUN}`, offsetDays: -2, on: `${YEAR}-10-09` })
  const own = await tie({ page, observance, title: `Zelf gekozen ${RUN}`, offsetDays: 1, on: `${YEAR}-10-03` })
  const campaign = { publicName: `Week van de stilte ${RUN}`, slug: `week-${RUN}`, startDate: FIRST, endDate: `${YEAR}-10-15`, tie: { observance, offsetDays: 0 } }
  await post(page, '/api/campaigns?depth=0', campaign)

  await page.goto(`/admin/collections/observances/${observance}`)
  await test.step('what hangs on it stands there, with its distance', async () => {
    await expect(lineOf(page, `Twee dagen ervoor ${RUN}`)).toContainText('zondag 9 oktober 2033')
    await expect(lineOf(page, `Twee dagen ervoor ${RUN}`)).toContainText('2 dagen ervoor')
    await expect(lineOf(page, `Twee dagen ervoor ${RUN}`)).toContainText('staat goed')
    await expect(lineOf(page, `Week van de stilte ${RUN}`)).toContainText('Campagne')
    await expect(lineOf(page, `Zelf gekozen ${RUN}`).getByRole('button')).toHaveText('Verplaats mee naar woensdag 12 oktober 2033')
    await expect(panelOf(page)).toContainText('Eén ding staat niet op de dag die erbij hoort.')
  })

  await test.step('another date is confirmed, and what stood on its day went along', async () => {
    await saveOtherDay({ page, day: `${YEAR}-10-20` })
    const news = panelOf(page).getByRole('status')
    await expect(news).toContainText('Meegeschoven met de nieuwe datum:')
    await expect(news).toContainText(`Twee dagen ervoor ${RUN}, naar dinsdag 18 oktober 2033`)
    await expect(news).toContainText(`Week van de stilte ${RUN}, naar donderdag 20 oktober 2033`)
    await expect(lineOf(page, `Twee dagen ervoor ${RUN}`)).toContainText('staat goed')
    expect(await plannedDateOf(page, onItsDay)).toBe(`${YEAR}-10-18`)
    expect(await plannedDateOf(page, own)).toBe(`${YEAR}-10-03`)
  })

  await test.step('what somebody put elsewhere goes along after a yes', async () => {
    const button = lineOf(page, `Zelf gekozen ${RUN}`).getByRole('button', { name: /^Verplaats mee naar vrijdag 21 oktober 2033/ })
    await tabTo({ page, control: button })
    await page.keyboard.press('Enter')
    await expect(lineOf(page, `Zelf gekozen ${RUN}`).getByRole('status')).toHaveText(`"Zelf gekozen ${RUN}" staat nu op vrijdag 21 oktober 2033.`)
    await expect(lineOf(page, `Zelf gekozen ${RUN}`)).toContainText('staat goed')
    await expect(page.getByRole('link', { name: `Zelf gekozen ${RUN}`, exact: true })).toBeFocused()
    expect(await plannedDateOf(page, own)).toBe(`${YEAR}-10-21`)
  })
})

test('what stands ready to appear is asked about with its release, and does what was chosen', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const observance = await makeDay({ page, name: `Dag van het gesprek ${RUN}` })
  const armed: { id: string; title: string }[] = []
  for (const choice of ['Mee', 'Blijft']) {
    const { id, title } = await makeItem({ page, title: `${choice} ${RUN}`, isInReview: false })
    const releaseAt = `${YEAR}-10-10T08:00:00.000Z`
    await patch({ page, id, data: { plannedDate: `${YEAR}-10-10`, tie: { observance, offsetDays: -1 }, releaseAt } })
    await post(page, `/api/content-items/${id}/review-requests`, { language: 'nl' })
    await approver.goto(`/admin/goedkeuren?item=${id}`)
    const card = approver.getByRole('region', { name: title, exact: true })
    await card.getByRole('button', { name: 'Goedkeuren', exact: true }).click()
    await expect(card.getByText('Goedgekeurd', { exact: true })).toBeVisible()
    armed.push({ id, title })
  }

  await page.goto(`/admin/collections/observances/${observance}`)
  await saveOtherDay({ page, day: `${YEAR}-10-13` })
  await expect(panelOf(page)).toContainText('2 dingen staan niet op de dag die erbij hoort.')
  const [along, stays] = armed
  if (!along || !stays) throw new Error('two items were made')
  for (const [{ id, title }, answer, release] of [
    [along, 'Ja, ook het moment van verschijnen', `${YEAR}-10-12T08:00:00`],
    [stays, 'Nee, alleen de planning', `${YEAR}-10-10T08:00:00`],
  ] as const) {
    await expect(lineOf(page, title)).toContainText('Hoort nu op woensdag 12 oktober 2033. De tekst staat klaar om te verschijnen.')
    await tabTo({ page, control: lineOf(page, title).getByRole('button', { name: answer }) })
    await page.keyboard.press('Enter')
    await expect(lineOf(page, title)).toContainText('staat goed')
    const item = (await (await asPage(page).get(`/api/content-items/${id}?depth=0`)).json()) as { plannedDate: string; releaseAt: string }
    expect(item.plannedDate).toBe(`${YEAR}-10-12`)
    expect(item.releaseAt).toContain(release)
  }
})

test('a campaign asks about items that follow no day, and takes them along after a yes; an event goes with its time', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const observance = await makeDay({ page, name: `Dag van de straat ${RUN}` })
  const period = { startDate: FIRST, endDate: `${YEAR}-10-15`, tie: { observance, offsetDays: 0 } }
  const { id: campaign } = await post(page, '/api/campaigns?depth=0', { publicName: `Straat ${RUN}`, slug: `straat-${RUN}`, ...period })
  const { itemId: loose } = await post(page, '/api/content-items/plans', { title: `Los ${RUN}`, plannedDate: `${YEAR}-10-12` })
  await patch({ page, id: loose, data: { campaign } })
  const evening = await tie({ page, observance, title: `Avond ${RUN}`, offsetDays: 0, on: FIRST })
  await patch({ page, id: evening, data: { kind: 'event', event: { startsAt: `${FIRST}T17:30:00.000Z`, placeName: 'Bibliotheek' } } })

  await page.goto(`/admin/collections/observances/${observance}`)
  await saveOtherDay({ page, day: `${YEAR}-10-18` })
  await expect(panelOf(page).getByRole('status')).toContainText(`Avond ${RUN}, naar dinsdag 18 oktober 2033`)
  const moved = (await (await asPage(page).get(`/api/content-items/${evening}?depth=0`)).json()) as { event: { startsAt: string } }
  expect(moved.event.startsAt).toContain(`${YEAR}-10-18T17:30:00`)

  const line = lineOf(page, `Straat ${RUN}`)
  await expect(line).toContainText('Bij deze campagne hoort 1 item dat zelf geen speciale dag volgt. Gaat dat even ver mee?')
  await tabTo({ page, control: line.getByRole('button', { name: 'Ja, met die items' }) })
  await page.keyboard.press('Enter')
  await expect(line.getByRole('status')).toContainText('1 item schoof mee.')
  await expect(line).toContainText('staat goed')
  expect(await plannedDateOf(page, loose)).toBe(`${YEAR}-10-19`)
})

test('a rule says its dates, and a date that nobody looked up is confirmed with one button', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const name = `Vrijdag van de moed ${RUN}`
  const rule = { kind: 'nth-weekday', nth: '2', weekday: '5', month: '12' }
  const { id } = await post(page, '/api/observances?depth=0', { name, slug: `moed-${RUN}`, kind: 'day', rule, dates: [] })
  await page.goto(`/admin/collections/observances/${id}`)
  await expect(page.getByText('Dat is elke tweede vrijdag van december.')).toBeVisible()
  const check = page.getByRole('region', { name: 'Na te kijken' })
  const right = check.getByRole('button', { name: /^Klopt: vrijdag / })
  await expect(right.first()).toBeVisible()
  const before = await right.count()
  await right.first().click()
  await expect(right).toHaveCount(before - 1)
  const day = (await (await asPage(page).get(`/api/observances/${id}?depth=0`)).json()) as { dates: { status: string; source: string }[] }
  expect(day.dates).toMatchObject([{ status: 'confirmed', source: expect.stringContaining('nagekeken op') }])
})

test('an administrator changes the day and not the planning: it is said, and an adviser moves all with one button', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const observance = await makeDay({ page, name: `Dag van de buren ${RUN}` })
  const ids: string[] = []
  for (const offsetDays of [-1, 0]) {
    const on = `${YEAR}-10-${11 + offsetDays}`
    ids.push(await tie({ page, observance, title: `Buren ${offsetDays} ${RUN}`, offsetDays, on }))
  }

  const administrator = await openAs({ key: 'admin' })
  await administrator.goto(`/admin/collections/observances/${observance}`)
  await expect(panelOf(administrator)).toContainText('met uw account verandert u de planning niet')
  await saveOtherDay({ page: administrator, day: `${YEAR}-10-14` })
  const news = panelOf(administrator).getByRole('status')
  await expect(news).toContainText('2 dingen staan niet op de dag die erbij hoort.')
  await expect(news).toContainText('Vraag een adviseur om deze pagina te openen')
  await expect(panelOf(administrator).getByRole('button')).toHaveCount(0)
  expect(await Promise.all(ids.map((id) => plannedDateOf(page, id)))).toEqual([`${YEAR}-10-10`, `${YEAR}-10-11`])

  await page.goto(`/admin/collections/observances/${observance}`)
  await tabTo({ page, control: panelOf(page).getByRole('button', { name: 'Verplaats alle 2 mee' }) })
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('status')).toHaveText('2 dingen staan nu op hun dag.')
  await expect(panelOf(page)).toBeFocused()
  expect(await Promise.all(ids.map((id) => plannedDateOf(page, id)))).toEqual([`${YEAR}-10-13`, `${YEAR}-10-14`])
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the panel at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs }, testInfo) => {
    const page = await openAs({ key: 'communications', viewport })
    const observance = await makeDay({ page, name: `Dag op het scherm ${viewport.width} ${RUN}` })
    await tie({ page, observance, title: `Op de dag zelf, met een titel die over meer regels loopt ${RUN}`, offsetDays: 0, on: FIRST })
    await tie({ page, observance, title: `Elders ${RUN}`, offsetDays: 1, on: `${YEAR}-10-02` })
    await tie({ page, observance, title: `Ook elders ${RUN}`, offsetDays: -3, on: `${YEAR}-10-04` })
    await page.goto(`/admin/collections/observances/${observance}`)
    await expect(panelOf(page).getByRole('button', { name: 'Verplaats alle 2 mee' })).toBeVisible()
    await panelOf(page).scrollIntoViewIfNeeded()
    await checkScreen({ page, name: `observance at ${viewport.width}`, testInfo })
  })
}
