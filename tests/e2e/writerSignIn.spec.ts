import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Page } from '@playwright/test'

import { findViolations, tabTo } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'

const PASSWORD = 'eerste-wachtwoord-2026'
const WORD = 'Boodschappen'

/** Somebody new who writes along, so that nobody else's password changes. */
async function makeWriter({ page, name }: { page: Page; name: string }): Promise<string> {
  await page.goto('/schrijf/geen')
  const email = `${name.toLowerCase()}-${Date.now()}@deventer.example`
  const made = await asPage(page).post('/api/users', { email, password: PASSWORD, displayName: name, role: 'expert', mailWord: WORD })
  expect(made.status(), await made.text()).toBe(201)
  return email
}

async function signIn({ page, email, password }: { page: Page; email: string; password: string }): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw e-mailadres' }).fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

/** What stands in the mails to an address, as the outbox of the demo keeps them. */
async function mailsTo(email: string): Promise<string[]> {
  const folder = path.join(process.env.E2E_DATA_DIR ?? '', 'mail')
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(names.filter((name) => name.endsWith('.eml')).map((name) => readFile(path.join(folder, name), 'utf8')))
  return mails.map((mail) => mail.replace(/=\r?\n/g, '')).filter((mail) => mail.includes(email))
}

test('who writes along signs in on a page that says nothing, and comes where they were going', async ({ openAs, openSignedOut, allowConsoleError }) => {
  allowConsoleError(/status of 401/)
  const email = await makeWriter({ page: await openAs({ key: 'admin' }), name: 'Berk' })
  const page = await openSignedOut()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/schrijf/12')
  await expect(page).toHaveURL('/schrijf/in?naar=%2Fschrijf%2F12')
  await expect(page).toHaveTitle('Notities')
  expect((await page.locator('body').innerText()).toLowerCase()).not.toMatch(/kalender|deventer|gemeente|geweld/)
  expect((await findViolations(page)).ours).toEqual([])

  await signIn({ page, email, password: 'niet-het-goede' })
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible()
  await signIn({ page, email, password: PASSWORD })
  await expect(page).toHaveURL('/schrijf/12')

  await page.goto('/schrijf/in?naar=https://elders.example')
  await expect(page, 'who is signed in goes on at once, and never elsewhere').toHaveURL('/schrijf')
  await expect(page.getByText('Dag Berk.')).toBeVisible()

  await page.goto('/admin')
  await expect(page.getByRole('button', { name: 'Snel weg' }), 'also on a screen of colleagues').toBeVisible()
})

test('a mistyped address has a page in Dutch with the way out, and names nothing', async ({ openSignedOut, allowConsoleError }) => {
  allowConsoleError(/status of 404/)
  const page = await openSignedOut()
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of ['/lees', '/toestemmingen', '/welkom/een/twee']) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page).toHaveTitle('Notities')
    await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Snel weg' })).toBeVisible()
    expect((await page.locator('body').innerText()).toLowerCase()).not.toMatch(/kalender|deventer|gemeente|geweld|not found/)
  }
  expect((await findViolations(page)).ours).toEqual([])
})

test('a forgotten password is mended by a mail that says nothing', async ({ openAs, openSignedOut, allowConsoleError }) => {
  allowConsoleError(/status of 40[03]/)
  const email = await makeWriter({ page: await openAs({ key: 'admin' }), name: 'Linde' })
  const page = await openSignedOut()
  await page.goto('/schrijf/in')
  const forgotten = page.getByRole('link', { name: 'Wachtwoord vergeten?' })
  await tabTo({ page, control: forgotten })
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Uw e-mailadres' }).fill(email)
  await page.getByRole('button', { name: 'Stuur de mail' }).click()
  await expect(page.getByText('Kijk in uw mail.')).toBeVisible()

  await expect.poll(async () => (await mailsTo(email)).length).toBe(1)
  const [mail = ''] = await mailsTo(email)
  expect(mail).toMatch(new RegExp(`^Subject: ${WORD}\\r?$`, 'm'))
  expect(mail.toLowerCase()).not.toMatch(/contentkalender|geweld|password/)
  const token = /\/schrijf\/wachtwoord\/([0-9a-f]+)/.exec(mail)?.[1] ?? ''
  expect(token).not.toBe('')

  await page.goto(`/schrijf/wachtwoord/${token}`)
  await expect(page).toHaveTitle('Notities')
  expect((await findViolations(page)).ours).toEqual([])
  await page.getByLabel(/^Kies een nieuw wachtwoord/).fill('tweede-wachtwoord-2026')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page).toHaveURL('/schrijf')
  await expect(page.getByText('Dag Linde.')).toBeVisible()

  const later = await openSignedOut()
  await later.goto(`/schrijf/wachtwoord/${token}`)
  await later.getByLabel(/^Kies een nieuw wachtwoord/).fill('derde-wachtwoord-2026')
  await later.getByRole('button', { name: 'Bewaren' }).click()
  await expect(later.getByText('Deze link werkt niet meer.')).toBeVisible()
})
