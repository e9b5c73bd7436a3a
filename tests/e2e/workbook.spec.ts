import { readFile } from 'node:fs/promises'

import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import type { Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { YEAR } from './helpers/days'

/** Own words per run, so that a run on a calendar in use finds only its own. */
const RUN = Date.now().toString(36)

const fileOf = async (rows: CellValue[][], name = 'Kaarten') =>
  Buffer.from(await writeXlsx({ sheets: [{ name, rows }] }))

async function choose({ page, name, buffer }: { page: Page; name: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel(/^Excel-bestand/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

async function downloadYear(page: Page): Promise<CellValue[][]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download voor het team' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`contentkalender-${YEAR}.xlsx`)
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await file.path())))
  return sheets[0]?.rows ?? []
}

test('the year goes to Excel, comes back unchanged, and then with a row more', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/excel')
  await expect(page.getByRole('heading', { level: 1, name: 'Het jaar in Excel' })).toBeVisible()
  const sheet = await downloadYear(page)
  const [header = []] = sheet

  await test.step('what comes back as it went changes nothing', async () => {
    await choose({ page, name: 'jaar.xlsx', buffer: await fileOf(sheet.map((row) => row.map((cell) => cell ?? null))) })
    await expect(page.getByRole('heading', { name: 'Dit zou er veranderen' })).toBeFocused()
    await expect(page.getByRole('button', { name: /^Gewijzigd 0/ })).toBeDisabled()
    await expect(page.getByText('Er is niets om te schrijven: alles staat al zo op de kalender.')).toBeVisible()
    await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
  })

  await test.step('a new row and one with a mistake: nothing is written before it is confirmed', async () => {
    const row = (cells: Record<string, CellValue>) => header.map((name) => cells[String(name)] ?? null)
    const rows = [
      header,
      row({ Titel: `=Uit Excel ${RUN}`, 'Gepland op': `15-12-${YEAR}` }),
      row({ Titel: `Fout ${RUN}`, 'Gepland op': '32 mei' }),
    ]
    await choose({ page, name: 'nieuw.xlsx', buffer: await fileOf(rows) })
    const table = page.getByRole('table', { name: 'Rijen van het bestand' })
    await expect(table.getByRole('row', { name: new RegExp(`Nieuw =Uit Excel ${RUN}`) })).toContainText(`15-12-${YEAR}`)
    await page.getByRole('button', { name: /^Geweigerd 1/ }).click()
    await expect(table.getByRole('row')).toHaveCount(2)
    await expect(table).toContainText(`Fout ${RUN}`)
    await page.getByRole('button', { name: 'Schrijf 1 wijziging' }).click()
  })

  await test.step('what was written is said, with the way to the calendar', async () => {
    await expect(page.getByRole('heading', { name: 'Klaar' })).toBeFocused()
    await expect(page.getByText(/^Geschreven: 1 kaart toegevoegd\. 1 geweigerde rij/)).toBeVisible()
    await page.getByRole('link', { name: 'Bekijk in de kalender' }).click()
    await expect(page).toHaveURL(new RegExp(`/admin/kalender\\?weergave=maand&op=${YEAR}-12-15`))
    await expect(page.getByText(`=Uit Excel ${RUN}`).first()).toBeVisible()
  })
})

test('somebody’s own planning is mapped column by column', async ({ openAs }) => {
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/excel')
  const rows = [
    ['Wanneer', 'Onderwerp', 'Notitie'],
    [`14-12-${YEAR}`, `Uit de eigen lijst ${RUN}`, 'bellen'],
  ]
  await choose({ page, name: 'planning.xlsx', buffer: await fileOf(rows, 'Blad1') })
  await expect(page.getByRole('heading', { name: 'Welke kolom is wat?' })).toBeFocused()
  await expect(page.getByLabel('"Wanneer" wordt')).toHaveValue('plannedDate')
  const title = page.getByLabel('"Onderwerp" wordt')
  await expect(title).toHaveValue('title')
  await title.selectOption('Niet overnemen')
  await page.getByRole('button', { name: 'Bekijk wat er zou veranderen' }).click()
  await expect(page.locator('[role="alert"].ck-message')).toContainText('Kies welke kolom de titel is.')
  await title.selectOption('Titel')
  await page.getByRole('button', { name: 'Bekijk wat er zou veranderen' }).click()
  await page.getByRole('button', { name: 'Schrijf 1 wijziging' }).click()
  await expect(page.getByText(/^Geschreven: 1 kaart toegevoegd\./)).toBeVisible()
})

test('a name of one’s own is explained once', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin/excel')
  const rows = [
    ['Wanneer', 'Onderwerp', 'Kanaal'],
    ...['16', '17', '18'].map((day) => [`${day}-12-${YEAR}`, `Insta ${day} ${RUN}`, 'Insta']),
  ]
  await choose({ page, name: 'eigen.xlsx', buffer: await fileOf(rows, 'Blad1') })
  await page.getByRole('button', { name: 'Bekijk wat er zou veranderen' }).click()
  await expect(page.getByText('Er is niets om te schrijven. Verbeter de geweigerde rijen')).toBeVisible()
  const row = page.getByRole('row', { name: /^Insta Kanalen, 3 rijen/ })
  await row.getByLabel('"Insta" betekent').selectOption('Instagram')
  await page.getByRole('button', { name: 'Bekijk opnieuw' }).click()
  await page.getByRole('button', { name: 'Schrijf 3 wijzigingen' }).click()
  await expect(page.getByText(/^Geschreven: 3 kaarten toegevoegd\./)).toBeVisible()
})

test('the council report, for a viewer: a period, its tables, and Excel', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await page.goto(`/admin/verslag?van=${YEAR}-01-01&tot=${YEAR}-06-30`)
  await expect(
    page.getByRole('heading', { level: 1, name: `Verslag van 1 januari tot en met 30 juni ${YEAR}` }),
  ).toBeVisible()
  for (const name of ['Per aandachtspunt', 'Per thema', 'Per doel', 'Per doelgroep']) {
    await expect(page.getByRole('table', { name, exact: true })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Dit jaar tot nu' }).click()
  await expect(page).toHaveURL(new RegExp(`van=${YEAR}-01-01&tot=${YEAR}-`))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download als Excel' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^verslag-\d{4}-01-01-.*\.xlsx$/)
  await page.goto('/admin/excel')
  await expect(page.getByRole('button', { name: 'Download om te delen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download voor het team' })).toHaveCount(0)
  await expect(page.getByLabel(/^Excel-bestand/)).toHaveCount(0)
})
