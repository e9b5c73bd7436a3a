import type { APIRequestContext, APIResponse, Page, Response } from '@playwright/test'
import ICAL from 'ical.js'

import { USERS } from '../../seed/data/users'
import { findViolations } from './helpers/accessibility'
import { ageLink, hasProductDatabase } from './helpers/ageLink'
import { expect, test } from './helpers/calendarTest'
import { YEAR } from './helpers/days'
import { asPage } from './helpers/itemByApi'

/** Own words per run, so that a search finds what this run made and nothing else. */
const RUN = Date.now().toString(36)
const NEXT_YEAR = YEAR + 1
const CLOSED = 'Deze link werkt niet (meer)'
/** As long as a real secret, and no link's. */
const GUESS = 'gok'.padEnd(43, 'x')
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

type Wish = { title: string; discreetTitle: string | null; day: string }

async function plan({ page, title, discreetTitle, day }: Wish & { page: Page }): Promise<void> {
  if (!page.url().startsWith('http')) await page.goto('/admin/delen')
  const answer = await asPage(page).post('/api/content-items?depth=0', {
    title,
    isSensitive: discreetTitle !== null,
    ...(discreetTitle !== null && { discreetTitle }),
    plannedDate: day,
  })
  expect(answer.status(), await answer.text()).toBe(201)
}

/** Fills in the form as a planner does, and gives the address that is shown once. */
async function makeLink({ page, recipient, view }: { page: Page; recipient: string; view: RegExp | null }): Promise<string> {
  await page.goto('/admin/delen')
  const form = page.getByRole('region', { name: 'Link voor iemand zonder account' })
  await form.getByLabel('Voor wie is de link?').fill(recipient)
  const choice = form.getByLabel('Wat ziet de lezer?')
  if (view === null) await choice.selectOption({ label: 'Het hele jaarplan' })
  else await choice.selectOption({ label: await choice.locator('option', { hasText: view }).innerText() })
  await form.getByLabel('Hoe lang werkt de link?').selectOption({ label: 'een week' })
  await form.getByRole('button', { name: 'Maak de link' }).click()
  const address = page.getByRole('textbox', { name: 'Uw nieuwe link' })
  await expect(address).toBeFocused()
  const url = await address.inputValue()
  expect(url).toMatch(/^http.+\/kijk\/[\w-]{43}$/)
  return url
}

/** The server may know itself under another address than the test does. */
const pathOf = (url: string) => new URL(url).pathname

/** What a link that does not work shows: nothing of it may tell why. */
async function openClosed({ page, path }: { page: Page; path: string }) {
  const answer = await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible()
  const words = await page.getByRole('main').innerText()
  return { ...describeAnswer(answer), title: await page.title(), words }
}

/** The same of an address for calendar programs. */
async function readClosed({ request, path }: { request: APIRequestContext; path: string }) {
  const answer = await request.get(path)
  return { ...describeAnswer(answer), words: await answer.text() }
}

function describeAnswer(answer: APIResponse | Response | null) {
  const { 'content-type': type, 'cache-control': cache, 'referrer-policy': referrer, vary } = answer?.headers() ?? {}
  return { status: answer?.status(), type, cache, referrer, vary }
}

function eventsOf(text: string): { summary: string; start: string }[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ summary, startDate }) => ({ summary, start: startDate.toString() }))
}

async function readCalendar(answer: APIResponse): Promise<ReturnType<typeof eventsOf>> {
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  return eventsOf(await answer.text())
}

const OPEN = { title: `Straatfeest ${RUN}`, discreetTitle: null, day: `${NEXT_YEAR}-05-06` }
const SENSITIVE = { title: `Mishandeling thuis ${RUN}`, discreetTitle: `Avond in het buurthuis ${RUN}`, day: `${NEXT_YEAR}-05-07` }
const VIEW = `Voor de raad ${RUN}`

test('a view is saved and shared; a link shows it to somebody without an account, until it is revoked', async ({
  openAs,
  openSignedOut,
  allowConsoleError,
}) => {
  const page = await openAs({ key: 'communications' })
  await plan({ page, ...OPEN })
  await plan({ page, ...SENSITIVE })

  await test.step('a saved view, for colleagues too', async () => {
    await page.goto(`/admin/kalender?weergave=maand&op=${NEXT_YEAR}-05-01`)
    await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(RUN)
    await page.getByText('Bewaarde weergaven', { exact: true }).click()
    await page.getByRole('button', { name: 'Weergave bewaren' }).click()
    await page.getByLabel('Naam van deze weergave').fill(VIEW)
    await page.getByLabel('Ook voor collega’s').check()
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await expect(page.getByText('Bewaard. U vindt haar onder')).toBeVisible()

    const colleague = await openAs({ key: 'substance' })
    await colleague.goto('/admin/kalender')
    await colleague.getByText('Bewaarde weergaven', { exact: true }).click()
    await colleague.getByRole('button', { name: new RegExp(`^${VIEW}`) }).click()
    await expect(colleague.locator('.ck-grid').getByRole('button', { name: new RegExp(`^${SENSITIVE.title}`) })).toBeVisible()
  })

  const url = await makeLink({ page, recipient: `Raadslid ${RUN}`, view: new RegExp(`^${VIEW}`) })
  await test.step('the address is copied, and shown once', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopieer', exact: true }).click()
    await expect(page.getByText('Gekopieerd.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
    await page.reload()
    await expect(page.getByRole('row', { name: new RegExp(`Raadslid ${RUN}`) })).toContainText('nog niet')
    expect(await page.content()).not.toContain(pathOf(url))
  })

  const reader = await openSignedOut()
  await test.step('the reader sees the planning, under discreet titles and without people', async () => {
    await reader.goto(`${pathOf(url)}?jaar=${NEXT_YEAR}`)
    await expect(reader.getByRole('heading', { level: 1, name: `Planning ${NEXT_YEAR}` })).toBeVisible()
    await expect(reader.getByText(`Voor Raadslid ${RUN}.`)).toBeVisible()
    await expect(reader.getByRole('heading', { level: 3 })).toHaveText([OPEN.title, SENSITIVE.discreetTitle])
    const everything = await reader.content()
    for (const secret of [SENSITIVE.title, 'Mishandeling', ...USERS.map(({ displayName }) => displayName), ...USERS.map(({ email }) => email)]) {
      expect(everything, secret).not.toContain(secret)
    }
    await expect(reader.getByRole('button')).toHaveCount(0)
    await expect(reader.locator('form, input, select, textarea')).toHaveCount(0)
    expect(await reader.context().cookies()).toEqual([])
  })

  await test.step('that it was used is seen by its maker, who revokes it', async () => {
    await page.reload()
    const row = page.getByRole('row', { name: new RegExp(`Raadslid ${RUN}`) })
    await expect(row).not.toContainText('nog niet')
    await row.getByRole('button', { name: `Trek in: Raadslid ${RUN}` }).click()
    await expect(row).toContainText('ingetrokken')
    await expect(page.getByText('Deze link werkt niet meer.')).toBeFocused()
  })

  await test.step('revoked, guessed and of the other kind: the same kind words', async () => {
    allowConsoleError(/status of 404/)
    await reader.reload()
    await expect(reader.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible()
    await expect(reader.getByText('Vraag een nieuwe aan wie u de link stuurde.')).toBeVisible()
    const { ours, theirs } = await findViolations(reader)
    expect([...ours, ...theirs]).toEqual([])
    const guessed = await openClosed({ page: reader, path: `/kijk/${GUESS}` })
    expect(guessed.status).toBe(404)
    expect(await openClosed({ page: reader, path: pathOf(url) })).toEqual(guessed)
    expect(await openClosed({ page: reader, path: '/kijk/kort' })).toEqual(guessed)
  })
})

test('a view gets another name and other filters, and goes; what colleagues lose is asked first', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const [name, renamed] = [`Weekoverleg ${RUN}`, `Maandoverleg ${RUN}`]
  const views = page.getByText('Bewaarde weergaven', { exact: true })
  const search = page.getByRole('searchbox', { name: 'Zoek in titels' })
  const notice = page.locator('.ck-notice')
  const save = page.getByRole('button', { name: 'Weergave bewaren' })
  const remove = page.getByRole('button', { name: `Deze weergave wissen: ${renamed}` })
  const question = page.getByRole('dialog', { name: `"${renamed}" wissen?` })

  await page.goto(`/admin/kalender?weergave=maand&op=${NEXT_YEAR}-05-01`)
  await search.fill(`eerst ${RUN}`)
  await views.click()
  await save.click()
  await page.getByLabel('Naam van deze weergave').fill(name)
  await page.getByLabel('Ook voor collega’s').check()
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(save).toBeFocused()

  await test.step('another name', async () => {
    await page.getByRole('button', { name: `Hernoem: ${name}` }).click()
    await page.getByLabel('Naam van deze weergave').fill(renamed)
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await expect(notice).toContainText(`"${name}" heet nu "${renamed}".`)
    await expect(page.getByRole('button', { name: `Hernoem: ${renamed}` })).toBeFocused()
  })

  await test.step('the filters of now', async () => {
    await search.fill(`daarna ${RUN}`)
    await page.getByRole('button', { name: `Vervang door de filters van nu: ${renamed}` }).click()
    await expect(notice).toContainText(`"${renamed}" heeft nu de filters van dit scherm. Ook voor uw collega’s.`)
    await page.goto('/admin/kalender')
    await views.click()
    await page.getByRole('button', { name: new RegExp(`^${renamed}`) }).click()
    await expect(search).toHaveValue(`daarna ${RUN}`)
  })

  await test.step('removed after a question, and put back', async () => {
    await page.goto('/admin/kalender')
    await views.click()
    await remove.click()
    await expect(question).toContainText('dan zijn zij haar ook kwijt')
    await question.getByRole('button', { name: 'Annuleren' }).click()
    await expect(question).toBeHidden()
    await expect(remove).toBeFocused()
    await remove.click()
    await question.getByRole('button', { name: 'Ja, wis haar' }).click()
    await expect(notice).toContainText(`"${renamed}" is gewist, ook bij uw collega’s.`)
    await expect(remove).toHaveCount(0)
    // The next view, or the button below the list.
    await expect(page.locator('[data-focus]:focus')).toHaveCount(1)
    await page.getByRole('button', { name: `Zet "${renamed}" terug` }).click()
    await expect(notice).toContainText(`"${renamed}" is weer zoals zij was.`)
    await expect(save).toBeFocused()
  })

  await remove.click()
  await question.getByRole('button', { name: 'Ja, wis haar' }).click()
  await expect(remove).toHaveCount(0)
})

test('an expired link says what a guessed one says', async ({ openAs, openSignedOut, allowConsoleError }) => {
  // eslint-disable-next-line no-restricted-syntax -- only somebody's own server is without; the suite names its database
  test.skip(!hasProductDatabase(), 'the link is made old in the database of the product, which E2E_DATA_DIR names')
  allowConsoleError(/status of 404/)
  const page = await openAs({ key: 'communications' })
  const recipient = `Verlopen ${RUN}`
  const url = await makeLink({ page, recipient, view: null })
  const reader = await openSignedOut()
  await reader.goto(pathOf(url))
  await expect(reader.getByText(`Voor ${recipient}.`)).toBeVisible()

  await ageLink({ recipient, expiresAt: new Date(Date.now() - 1_000) })
  const expired = await openClosed({ page: reader, path: pathOf(url) })
  expect(expired).toEqual(await openClosed({ page: reader, path: `/kijk/${GUESS}` }))
  await page.reload()
  await expect(page.getByRole('row', { name: new RegExp(recipient) })).toContainText('verlopen')
})

for (const viewport of SIZES) {
  test(`the whole year for a reader at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs, openSignedOut }) => {
    const page = await openAs({ key: 'communications' })
    const url = await makeLink({ page, recipient: `Lezer ${viewport.width} ${RUN}`, view: null })
    const reader = await openSignedOut()
    await reader.setViewportSize(viewport)
    await reader.goto(pathOf(url))
    await expect(reader.getByRole('heading', { level: 2 })).toHaveCount(14)
    expect(await reader.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(50)
    const { ours, theirs } = await findViolations(reader)
    expect([...ours, ...theirs]).toEqual([])
    const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, 'pixels that the page is too wide').toBeLessThanOrEqual(0)
  })
}

test('the alderman follows the planning in Outlook; a new address ends the old', async ({ openAs, openSignedOut }) => {
  const planner = await openAs({ key: 'communications' })
  await plan({ page: planner, ...SENSITIVE, title: `${SENSITIVE.title} agenda`, discreetTitle: `${SENSITIVE.discreetTitle} agenda` })
  const page = await openAs({ key: 'viewer' })
  await page.goto(`/admin/delen?zoek=${RUN}`)
  await expect(page.getByRole('button', { name: 'Maak de link' })).toHaveCount(0)
  const form = page.getByRole('region', { name: 'Volgen in Outlook' })
  const address = page.getByRole('textbox', { name: 'Uw nieuwe agenda-adres' })
  const question = page.getByRole('dialog', { name: 'Agenda-adres vernieuwen?' })
  const readAddress = async () => {
    await expect(address).toBeFocused()
    return pathOf(await address.inputValue())
  }
  // A run before this one may have left an address that is in use.
  await form.getByRole('button', { name: /^(?:Maak een agenda-adres|Vernieuw het adres)$/ }).click()
  await expect(question.or(address)).toBeVisible()
  if (await question.isVisible()) await question.getByRole('button', { name: 'Vernieuw' }).click()
  const path = await readAddress()
  expect(path).toMatch(/^\/agenda\/[\w-]{43}\.ics$/)
  await expect(form.getByText(/^U volgt: /)).toBeVisible()

  const { request } = await openSignedOut()
  await test.step('a calendar program reads it, under discreet titles', async () => {
    const answer = await request.get(path)
    const events = await readCalendar(answer)
    expect(events).toContainEqual({ summary: `${SENSITIVE.discreetTitle} agenda`, start: SENSITIVE.day })
    expect(events.every(({ summary }) => summary.includes(RUN))).toBe(true)
    expect(await answer.text()).not.toContain('Mishandeling')
    const known = answer.headers().etag ?? ''
    expect((await request.get(path, { headers: { 'If-None-Match': known } })).status()).toBe(304)
  })

  await test.step('a new address ends the old, which says what a guess does', async () => {
    await page.reload()
    await form.getByRole('button', { name: 'Vernieuw het adres' }).click()
    await question.getByRole('button', { name: 'Laat het zo' }).click()
    await expect(question).toBeHidden()
    expect((await request.get(path)).status()).toBe(200)
    await form.getByRole('button', { name: 'Vernieuw het adres' }).click()
    await question.getByRole('button', { name: 'Vernieuw' }).click()
    const renewed = await readAddress()
    expect(renewed).not.toBe(path)
    await readCalendar(await request.get(renewed))
    const guessed = await readClosed({ request, path: `/agenda/${GUESS}.ics` })
    expect(guessed).toMatchObject({ status: 404, words: 'Dit agenda-adres werkt niet (meer).' })
    expect(await readClosed({ request, path })).toEqual(guessed)
    // A calendar is no page: its secret opens nothing at the other address.
    expect((await request.get(renewed.replace('/agenda/', '/kijk/').replace('.ics', ''))).status()).toBe(404)
  })

  await test.step('once, as a file', async () => {
    const downloaded = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download .ics' }).click()
    const file = await downloaded
    expect(file.suggestedFilename()).toBe('contentkalender.ics')
  })
})
