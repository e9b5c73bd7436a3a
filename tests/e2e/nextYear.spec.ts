import { findViolations } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'

/** Own words per run, so that a run on a calendar in use finds only its own. */
const RUN = Date.now().toString(36)
/** Years that nobody plans in, so that only what this test makes is proposed. */
const FROM = 2093
const TO = 2094
const ADDRESS = `/admin/volgend-jaar?van=${FROM}&naar=${TO}`

test('next year is proposed, answered, written in one go, and then shown as done', async ({ openAs, allowConsoleError }) => {
  allowConsoleError(/409/)
  const page = await openAs({ key: 'communications' })
  await page.goto('/admin')
  const api = asPage(page)
  const make = async (path: string, data: object): Promise<string> => {
    const made = await api.post(`/api/${path}?depth=0`, data)
    expect(made.status(), await made.text()).toBe(201)
    return ((await made.json()) as { doc: { id: string } }).doc.id
  }
  const names = { post: `Bericht ${RUN}`, loose: `Los item ${RUN}`, tied: `Op de dag ${RUN}`, day: `Dag van ${RUN}` }
  const campaignName = `Campagne ${RUN}`
  const campaign = await make('campaigns', { publicName: campaignName, startDate: `${FROM}-03-02`, endDate: `${FROM}-03-15` })
  const day = await make('observances', { name: names.day, slug: `dag-${RUN}`, kind: 'day', rule: { kind: 'by-hand' } })
  await make('content-items', { title: names.post, plannedDate: `${FROM}-03-04`, campaign })
  await make('content-items', { title: names.loose, plannedDate: `${FROM}-06-10` })
  await make('content-items', { title: names.tied, plannedDate: `${FROM}-09-01`, tie: { observance: day, offsetDays: -2 } })

  const row = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title }) }).last()
  const write = page.getByRole('button', { name: `Neem over naar ${TO}` })

  await test.step('each entry has its new date and the reason', async () => {
    await page.goto(ADDRESS)
    await expect(row(names.loose)).toContainText('zelfde weekdag')
    await expect(row(names.post)).toContainText('schuift mee met de campagne')
    await expect(row(names.tied)).toContainText('De datum is nog niet bekend. Vul hem in.')
    await expect(page.getByText('U neemt 3 items en 1 campagne over')).toBeVisible()
    await expect(page.getByText('Er staat nog 1 vraag open.')).toBeVisible()
    await expect(page.getByText('Wie meeschrijft of meeleest, gaat niet mee')).toBeVisible()
    expect((await findViolations(page)).ours).toEqual([])
  })

  await test.step('an answer that is missing is named at its entry, and nothing is written', async () => {
    await write.click()
    await expect(row(names.tied).getByRole('alert')).toContainText('Vul een datum in')
    await expect(page.getByText(/Er is niets overgenomen/)).toBeVisible()
  })

  await test.step('the day is filled in once, and what is tied to it follows', async () => {
    await page.getByLabel(`Eerste dag van ${names.day}`).fill(`${TO}-09-10`)
    await expect(page.getByLabel(`Nieuwe datum van ${names.tied}`)).toHaveValue(`${TO}-09-08`)
    await row(names.loose).getByRole('checkbox', { name: names.loose }).uncheck()
    await expect(page.getByText('U neemt 2 items en 1 campagne over')).toBeVisible()
  })

  await test.step('a date that was taken away is asked, and the proposed one does not come back by itself', async () => {
    await row(names.post).getByRole('button', { name: `Andere datum voor ${names.post}` }).click()
    await page.getByLabel(`Nieuwe datum van ${names.post}`).fill('')
    await expect(page.getByText('Er staat nog 1 vraag open.')).toBeVisible()
    await write.click()
    await expect(row(names.post).getByRole('alert')).toHaveText(`Vul een datum in voor ‘${names.post}’, of kies de voorgestelde datum.`)
    await expect(page.getByText('Er is niets overgenomen: er mist nog één datum.')).toBeVisible()
    await row(names.post).getByRole('button', { name: 'Voorgestelde datum' }).click()
  })

  await test.step('who looks something up elsewhere finds the choices again; who leaves the calendar is asked', async () => {
    await page.getByRole('navigation', { name: 'Pagina’s van het jaarplan' }).getByRole('link', { name: 'Knelpunten' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Knelpunten/)
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: names.loose })).not.toBeChecked()
    await expect(page.getByLabel(`Nieuwe datum van ${names.tied}`)).toHaveValue(`${TO}-09-08`)
    const question = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    const dialog = await question
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
  })

  await test.step('a plan that changed meanwhile is shown anew, with the answers kept', async () => {
    await make('content-items', { title: `Van een collega ${RUN}`, plannedDate: `${FROM}-11-10` })
    await write.click()
    await expect(page.getByText(/Uw keuzes en antwoorden zijn bewaard/)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: `Van een collega ${RUN}` })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: names.loose })).not.toBeChecked()
    await expect(page.getByLabel(`Nieuwe datum van ${names.tied}`)).toHaveValue(`${TO}-09-08`)
  })

  await test.step('one button writes it all', async () => {
    await write.click()
    await expect(page.getByRole('status').filter({ hasText: `Overgenomen naar ${TO}: 1 campagne en 3 items.` })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('link', { name: `Naar de kalender van ${TO}` })).toBeVisible()
  })

  await test.step('what is over is the rest; what was done says so', async () => {
    await page.getByRole('link', { name: 'Bekijk wat er nog over is' }).click()
    await expect(page.getByText('U neemt 1 item over')).toBeVisible()
    await page.getByText('Al overgenomen (4)').click()
    await expect(page.getByRole('link', { name: campaignName })).toBeVisible()
  })

  await test.step('a reader cannot write', async () => {
    const reader = await openAs({ key: 'viewer', viewport: { width: 390, height: 844 } })
    await reader.goto(ADDRESS)
    await expect(reader.getByText('U kunt dit voorstel lezen.')).toBeVisible()
    await expect(reader.getByRole('button', { name: /^Neem over/ })).toHaveCount(0)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})
