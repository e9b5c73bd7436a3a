import type { Page } from '@playwright/test'

import { checkScreen } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { daysAway, daysUntil } from './helpers/days'
import { asPage, makeItem } from './helpers/itemByApi'

const RUN = Date.now().toString(36)
const CLOSED = 'Deze link werkt niet (meer)'
/** As long as a real secret, and no link's. */
const GUESS = 'gok'.padEnd(43, 'x')
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }

/** Makes a link in the panel of the item, as an adviser does, and gives the address that is shown once. */
async function makeLink({ page, id, recipient }: { page: Page; id: string; recipient: string }): Promise<string> {
  await page.goto(`/admin/collections/content-items/${id}`)
  const panel = page.getByRole('region', { name: 'Gasten' })
  await panel.getByText('Maak een link', { exact: true }).click()
  await panel.getByLabel('Voor wie is de link?').fill(recipient)
  await panel.getByRole('button', { name: 'Maak de link' }).click()
  const address = panel.getByRole('textbox', { name: 'De nieuwe link' })
  await expect(address).toBeFocused()
  const url = await address.inputValue()
  expect(url).toMatch(/^http.+\/lees\/[\w-]{43}$/)
  return url
}

/** The server may know itself under another address than the test does. */
const pathOf = (url: string) => new URL(url).pathname

/** What a link that does not work answers, and what is then on the screen: nothing in it may tell why. */
async function readClosed({ page, path }: { page: Page; path: string }) {
  const answer = await page.goto(path)
  const { 'content-type': type, 'cache-control': cache, 'referrer-policy': referrer, 'x-robots-tag': robots } = answer?.headers() ?? {}
  await expect(page.getByRole('heading', { name: CLOSED })).toBeVisible()
  return { status: answer?.status(), type, cache, referrer, robots, words: await page.locator('main').innerText() }
}

test('somebody without an account reads, comments and answers on a phone; a changed text asks again; the link ends', async ({
  openAs,
  openSignedOut,
  allowConsoleError,
}, testInfo) => {
  // A link that does not work answers 404, and the browser says so on its console.
  allowConsoleError(/404/)
  const adviser = await openAs({ key: 'communications' })
  const { id, title } = await makeItem({ page: adviser, title: `Samen lezen ${RUN}`, isInReview: false })
  const url = await makeLink({ page: adviser, id, recipient: `Buurtwerker ${RUN}` })
  const panel = adviser.getByRole('region', { name: 'Gasten' })

  await test.step('the address is copied; the mail that goes with it says nothing of the text', async () => {
    await adviser.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await panel.getByRole('button', { name: 'Kopieer', exact: true }).click()
    await expect(panel.getByText('Gekopieerd.')).toBeVisible()
    expect(await adviser.evaluate(() => navigator.clipboard.readText())).toBe(url)
    const href = (await panel.getByRole('link', { name: 'Open een mail' }).getAttribute('href')) ?? ''
    expect(href).toMatch(/^mailto:\?subject=/)
    const mail = decodeURIComponent(href)
    expect(mail).toContain(url)
    for (const hidden of [title, 'Deventer', 'geweld', 'praatje', 'Buurtwerker']) expect(mail).not.toContain(hidden)
    await adviser.reload()
    await expect(panel.getByText('Nog niet geopend')).toBeVisible()
    await expect(panel.getByRole('textbox', { name: 'De nieuwe link' })).toHaveCount(0)
  })

  const guest = await openSignedOut()
  await guest.setViewportSize(PHONE)
  await test.step('a guest reads it as readers will, under a title that gives nothing away', async () => {
    const answer = await guest.goto(pathOf(url))
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(guest).toHaveTitle('Notities')
    await expect(guest.getByRole('article', { name: 'Website' })).toContainText('Een praatje maakt de dag goed.')
    await expect(guest.getByRole('button', { name: 'Snel weg' })).toBeVisible()
    expect(await guest.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer')
    await checkScreen({ page: guest, name: 'guest, phone', testInfo })
    await guest.screenshot({ path: testInfo.outputPath('guest-390.png'), fullPage: true })
    await guest.setViewportSize(DESK)
    await checkScreen({ page: guest, name: 'guest, desk', testInfo })
    await guest.screenshot({ path: testInfo.outputPath('guest-1440.png'), fullPage: true })
    await guest.setViewportSize(PHONE)
  })

  await test.step('comments on a passage', async () => {
    await guest.getByLabel('Waar gaat het over?').selectOption({ label: 'Een praatje maakt de dag goed.' })
    await guest.getByLabel('Uw opmerking').fill('Wiens dag?')
    await guest.getByRole('button', { name: 'Verstuur uw opmerking' }).click()
    await expect(guest.getByText('Uw opmerking is verstuurd.')).toBeVisible()
    const written = guest.getByRole('listitem').filter({ hasText: 'Wiens dag?' })
    await expect(written.locator('blockquote')).toHaveText('Een praatje maakt de dag goed.')
  })

  await test.step('and answers', async () => {
    await guest.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
    await expect(guest.getByRole('alert').filter({ hasText: 'Kies eerst' })).toBeVisible()
    await guest.getByRole('radio', { name: /^Akkoord/ }).check()
    await guest.getByLabel('Toelichting (mag leeg blijven)').fill('Fijn om te lezen.')
    await guest.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
    await expect(guest.getByText('U vindt deze tekst goed.')).toBeVisible()
    await expect(guest.getByRole('radio')).toHaveCount(0)
    // Who thinks better of it may say so, and come back on that.
    await guest.getByRole('button', { name: 'Toch niet akkoord' }).click()
    await expect(guest.getByText('U vindt deze tekst zo nog niet goed.')).toBeVisible()
    await guest.getByRole('button', { name: 'Toch akkoord' }).click()
    await expect(guest.getByText('U vindt deze tekst goed.')).toBeVisible()
  })

  await test.step('the adviser sees the answer; after a change the guest is asked again and sees what changed', async () => {
    await adviser.reload()
    await expect(panel.getByText(/^Akkoord op/)).toBeVisible()
    await adviser.screenshot({ path: testInfo.outputPath('panel.png'), fullPage: true })
    const changed = await asPage(adviser).patch(`/api/content-items/${id}?depth=0&locale=nl`, { contentNote: 'Dit gaat over praten.' })
    expect(changed.status(), await changed.text()).toBe(200)
    await guest.reload()
    const news = guest.getByRole('region', { name: 'De tekst is veranderd' })
    await expect(news.locator('ins')).toContainText('Dit gaat over praten.')
    await checkScreen({ page: guest, name: 'guest, changed', testInfo })
    await guest.screenshot({ path: testInfo.outputPath('guest-changed-390.png'), fullPage: true })
    await guest.getByRole('radio', { name: /^Niet akkoord/ }).check()
    await guest.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
    await expect(guest.getByText('U vindt deze tekst zo nog niet goed.')).toBeVisible()
  })

  await test.step('revoked, it answers exactly as a guess does', async () => {
    await adviser.reload()
    await panel.getByRole('button', { name: `Trek de link in: Buurtwerker ${RUN}` }).click()
    await expect(panel.getByText('Ingetrokken')).toBeVisible()
    await guest.goto(pathOf(url))
    await expect(guest.getByRole('heading', { name: CLOSED })).toBeVisible()
    await checkScreen({ page: guest, name: 'guest, closed', testInfo })
    const request = guest.request
    const revoked = await readClosed({ page: guest, path: pathOf(url) })
    expect(revoked).toMatchObject({ status: 404 })
    expect(revoked).toEqual(await readClosed({ page: guest, path: `/lees/${GUESS}` }))
    const post = async (token: string) => {
      const answer = await request.post(`/lees/${token}/opmerking`, { data: { body: 'Hallo' } })
      return [answer.status(), await answer.text()]
    }
    expect(await post(pathOf(url).split('/').at(-1) ?? '')).toEqual(await post(GUESS))
  })
})

test('a review is asked of a person before a day; their queue counts the days', async ({ openAs }, testInfo) => {
  const adviser = await openAs({ key: 'communications' })
  const { id, title } = await makeItem({ page: adviser, title: `Op tijd ${RUN}`, isInReview: false })
  await adviser.goto(`/admin/collections/content-items/${id}`)
  const panel = adviser.getByRole('region', { name: 'Beoordelen en verschijnen' })
  await panel.getByText('Aan wie, voor wanneer en met welke vraag').click()
  for (const box of await panel.getByRole('checkbox', { name: /^Iedereen met de rol/ }).all()) await box.uncheck()
  await panel.getByRole('checkbox', { name: /Joost Lankhorst/ }).check()
  const due = daysAway(5)
  await panel.getByLabel('Graag voor').fill(due)
  await panel.getByLabel('Uw vraag (mag leeg blijven)').fill('Past dit bij de buurt?')
  await panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
  await expect(panel.getByText('Gevraagd aan: Joost Lankhorst.')).toBeVisible()
  await adviser.screenshot({ path: testInfo.outputPath('asked.png'), fullPage: true })

  const reviewer = await openAs({ key: 'substance-2', viewport: DESK })
  await reviewer.goto('/admin')
  const entry = reviewer.getByRole('listitem').filter({ hasText: title })
  await expect(entry).toContainText(`nog ${daysUntil(due)} dagen`)
  await entry.getByRole('link', { name: title }).click()
  await expect(reviewer.getByText('Past dit bij de buurt?')).toBeVisible()
  await expect(reviewer.getByText(`nog ${daysUntil(due)} dagen`).first()).toBeVisible()
  await checkScreen({ page: reviewer, name: 'queue, desk', testInfo })
  await reviewer.screenshot({ path: testInfo.outputPath('queue-1440.png'), fullPage: true })
  await reviewer.setViewportSize(PHONE)
  await checkScreen({ page: reviewer, name: 'queue, phone', testInfo })
  await reviewer.screenshot({ path: testInfo.outputPath('queue-390.png'), fullPage: true })

  const other = await openAs({ key: 'substance' })
  await other.goto('/admin')
  await expect(other.getByRole('heading', { name: /^Goed te keuren/ })).toBeVisible()
  await expect(other.getByRole('listitem').filter({ hasText: title })).toHaveCount(0)
})
