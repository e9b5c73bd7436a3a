import type { Page, TestInfo } from '@playwright/test'

import { convertToRichText } from '../../seed/richText'
import { findViolations } from './helpers/accessibility'
import { expect, personOf, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'

const QUOTE = 'Ik belde pas toen mijn buurvrouw naast me zat.'
const REST = 'Iedereen mag bellen, op elk moment.'
/** The neutral page of the quick exit is somebody else's; here it is a page of our own. */
const ELSEWHERE = 'https://www.weeronline.nl/**'

type Made = { itemId: string; title: string; code: string }

type QuotedWish = {
  adviser: Page
  approver: Page
  title: string
  /** last day of what is allowed, in an item that its giver writes along in */
  lastDay?: string
  /** what its giver calls it in their list */
  discreetTitle?: string
}

/** A text with a quote that is allowed on paper and live on the website. */
async function makeQuoted({ adviser, approver, title, lastDay, discreetTitle }: QuotedWish): Promise<Made> {
  // Any page of this site: the session counts with its origin, and this one is light.
  await adviser.goto('/toestemming')
  await approver.goto('/toestemming')
  const api = asPage(adviser)
  const idOf = async (path: string) => ((await (await api.get(path)).json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  const channel = await idOf('/api/channels?where[slug][equals]=website&depth=0')
  const expertId = await idOf(`/api/users?where[displayName][equals]=${personOf('expert').displayName}&depth=0`)
  const text = convertToRichText({ markup: `${REST}\n\n> ${QUOTE}`, language: 'nl' })
  const made = await api.post('/api/content-items?depth=0', {
    title,
    isSensitive: false,
    ...(lastDay ? { coWriters: [expertId] } : {}),
    ...(discreetTitle ? { discreetTitle } : {}),
    variants: [{ channel, headline: title, text }],
  })
  expect(made.status(), await made.text()).toBe(201)
  const itemId = ((await made.json()) as { doc: { id: string } }).doc.id
  const given = await api.post('/api/consents/give', {
    itemId,
    expertId,
    parts: [{ part: 'quote', quote: QUOTE }],
    channelIds: [channel],
    languages: ['nl'],
    recognisability: 'anonymous',
    ...(lastDay ? { lastDay } : {}),
  })
  expect(given.status(), await given.text()).toBe(200)
  const { code } = (await given.json()) as { code: string }
  const asked = await api.post(`/api/content-items/${itemId}/review-requests`, { language: 'nl' })
  expect(asked.status(), await asked.text()).toBeLessThan(300)
  const stale = await asPage(approver).post(`/api/content-items/${itemId}/approvals`, { language: 'nl', contentHash: 'a'.repeat(64), moment: 'now' })
  const { contentHash } = (await stale.json()) as { contentHash: string }
  const approved = await asPage(approver).post(`/api/content-items/${itemId}/approvals`, { language: 'nl', contentHash, moment: 'now' })
  expect(approved.status(), await approved.text()).toBe(200)
  return { itemId, title, code }
}

async function look({ page, name, testInfo }: { page: Page; name: string; testInfo: TestInfo }): Promise<void> {
  const { ours, theirs } = await findViolations(page)
  expect([...ours, ...theirs], name).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${name}: pixels too wide`).toBeLessThanOrEqual(0)
  await testInfo.attach(name, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
}

const served = async (page: Page, title: string) => {
  const answer = await page.request.get('/delivery/v1/posts?channel=website&language=nl&pageSize=100')
  const { items } = (await answer.json()) as { items: { headline: string; text: { plain: string } }[] }
  return items.find(({ headline }) => headline === title)?.text.plain ?? null
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`a code stops a quote at ${viewport.width} pixels: wrong ones say nothing, a right one always opens`, async ({ openAs, openSignedOut, allowConsoleError }, testInfo) => {
    allowConsoleError(/status of 404/)
    const adviser = await openAs({ key: 'communications' })
    const approver = await openAs({ key: 'substance' })
    const title = `Bel gerust, ook laat (${viewport.width})`
    const { code } = await makeQuoted({ adviser, approver, title })
    const page = await openSignedOut()
    await page.setViewportSize(viewport)
    await page.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Droog</h1>' }))

    await page.goto('/toestemming')
    await expect(page).toHaveTitle('Notities')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul uw code in')
    await look({ page, name: `code-${viewport.width}`, testInfo })
    await page.getByLabel('Uw code').fill('te kort')
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByText('Een code heeft 16 letters en cijfers.')).toBeVisible()
    await page.getByLabel('Uw code').fill('CCCC-DDDD-FFFF-HHHH')
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Deze code klopt niet' })).toBeVisible()
    await expect(page).toHaveTitle('Notities')

    await page.getByLabel('Uw code').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `)
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Wat u hebt toegestaan' })).toBeFocused()
    // The code stands in no address, so in no history.
    expect(new URL(page.url()).pathname).toBe('/toestemming')
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    await expect(page.getByText('Op Website blijft de tekst staan, zonder het citaat.')).toBeVisible()
    // Neutral: no title, no words of the text, nobody's name.
    const said = await page.locator('body').innerText()
    for (const word of [title, QUOTE, REST, personOf('expert').displayName]) expect(said).not.toContain(word)
    await look({ page, name: `stop-${viewport.width}`, testInfo })
    expect(await served(page, title)).toContain(QUOTE)
    await page.getByRole('button', { name: 'Stop het citaat' }).click()
    await expect(page.getByText('Gestopt. Dit mag vanaf nu niet meer.')).toBeVisible()
    await expect(page.getByText('Op Website staat de tekst nu zonder het citaat.')).toBeVisible()
    expect(await served(page, title)).toBe(REST)
    await look({ page, name: `stopped-${viewport.width}`, testInfo })
    // The code opens still, and says that it is done; also from a link on paper.
    await page.reload()
    await page.getByLabel('Uw code').fill(code)
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByText(/^Gestopt op /)).toBeVisible()
    await page.goto(`/toestemming/${code}`)
    await expect(page.getByText(/^Gestopt op /)).toBeVisible()
    await page.getByRole('button', { name: /^Snel weg/ }).click()
    await expect(page.getByRole('heading', { name: 'Droog' })).toBeVisible()
    await page.goBack()
    await expect(page.getByText('Wat u hebt toegestaan')).toHaveCount(0)
  })
}

test('beside the item an adviser sees what is allowed and stops it on request; what was sealed is closed', async ({ openAs }, testInfo) => {
  const adviser = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const title = 'Bel gerust, op verzoek gestopt'
  const { itemId } = await makeQuoted({ adviser, approver, title })
  await adviser.goto(`/admin/collections/content-items/${itemId}`)
  const panel = adviser.getByRole('region', { name: 'Toestemmingen' })
  await expect(panel.getByRole('heading', { name: `Het citaat: “${QUOTE}”` })).toBeVisible()
  await expect(panel.getByRole('definition').filter({ hasText: personOf('expert').displayName })).toBeVisible()
  await panel.getByText('Stop op verzoek van wie het gaf').click()
  await panel.scrollIntoViewIfNeeded()
  await testInfo.attach('panel', { body: await panel.screenshot(), contentType: 'image/png' })
  await panel.getByRole('button', { name: /^Stop het citaat/ }).click()
  await expect(panel.getByText(/^Gestopt op /)).toBeVisible()
  expect(await served(adviser, title)).toBe(REST)
  await expect(panel.getByText('Verzegeld (1)')).toBeVisible()
  const editions = await asPage(adviser).get(`/api/editions?where[item][equals]=${itemId}&depth=0`)
  expect(await editions.text()).not.toContain(QUOTE)
})

/** A text that the demo's expert writes along in, and allowed nothing of. */
async function makeOwnText({ adviser, title }: { adviser: Page; title: string }): Promise<string> {
  await adviser.goto('/toestemming')
  const api = asPage(adviser)
  const idOf = async (path: string) => ((await (await api.get(path)).json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  const channel = await idOf('/api/channels?where[slug][equals]=website&depth=0')
  const expert = await idOf(`/api/users?where[displayName][equals]=${personOf('expert').displayName}&depth=0`)
  const text = convertToRichText({ markup: REST, language: 'nl' })
  const made = await api.post('/api/content-items?depth=0', {
    title,
    isSensitive: false,
    coWriters: [expert],
    variants: [{ channel, headline: title, text }],
  })
  expect(made.status(), await made.text()).toBe(201)
  return ((await made.json()) as { doc: { id: string } }).doc.id
}

test('before a yes it says what stays after stopping: a sealed copy, behind lock', async ({ openAs }, testInfo) => {
  const adviser = await openAs({ key: 'communications' })
  const itemId = await makeOwnText({ adviser, title: 'Bel gerust, vooraf verteld' })
  const page = await openAs({ key: 'expert', viewport: { width: 390, height: 844 } })
  await page.goto(`/schrijf/${itemId}`)
  await expect(page.getByText('U hebt hier nog niets toegestaan.', { exact: false })).toBeVisible()
  await page.getByText('Toestemming geven om dit te laten zien').click()
  const told = page.getByText('De wet vraagt dat de gemeente bewaart wat zij liet zien. Die kopie gaat achter slot.', { exact: false })
  await expect(told).toBeVisible()
  // Each yes is their own: nothing is ticked beforehand, and what is no story is not offered as one.
  for (const question of ['Wat mag er worden getoond?', 'Waar?', 'In welke talen?']) {
    await expect(page.getByRole('group', { name: question }).getByRole('checkbox', { checked: true })).toHaveCount(0)
  }
  await expect(page.getByRole('group', { name: 'Waar?' }).getByRole('checkbox')).not.toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: 'Het verhaal: de hele tekst' })).toHaveCount(0)
  await expect(page.getByLabel(/^Vanaf welke dag\?/)).toHaveValue('')
  const yes = page.getByRole('button', { name: 'Ja, dit mag' })
  const [toldBox, yesBox] = [await told.boundingBox(), await yes.boundingBox()]
  // Above the button, so that it is read first.
  expect((toldBox?.y ?? Infinity) + (toldBox?.height ?? 0)).toBeLessThanOrEqual(yesBox?.y ?? 0)
  await look({ page, name: 'vooraf-390', testInfo })
})

test('pages of experts stay behind nowhere: not kept, not told to others, not found', async ({ openAs, openSignedOut, allowConsoleError }) => {
  allowConsoleError(/status of 404/)
  const adviser = await openAs({ key: 'communications' })
  const itemId = await makeOwnText({ adviser, title: 'Bel gerust, nergens bewaard' })
  const expert = await openAs({ key: 'expert' })
  const guest = await openSignedOut()
  const pages: [Page, string][] = [
    [expert, '/schrijf'],
    [expert, `/schrijf/${itemId}`],
    [expert, '/schrijf/toegestaan'],
    [guest, `/schrijf/l/${'A'.repeat(43)}`],
    [guest, '/schrijf/uit'],
    [guest, '/toestemming'],
    [guest, '/toestemming/CCCCDDDDFFFFHHHH'],
    [guest, `/welkom/${'A'.repeat(43)}`],
  ]
  for (const [page, path] of pages) {
    const answer = await page.goto(path)
    expect(new URL(page.url()).pathname).toBe(path)
    const { 'cache-control': cache, 'referrer-policy': referrer, 'x-robots-tag': robots } = answer?.headers() ?? {}
    expect(cache, path).toContain('no-store')
    expect(referrer, path).toBe('no-referrer')
    expect(robots, path).toContain('noindex')
    await expect(page.locator('meta[name="referrer"]'), path).toHaveAttribute('content', 'no-referrer')
    await expect(page.locator('meta[name="robots"]').first(), path).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('button', { name: 'Snel weg' }), path).toBeVisible()
    await expect(page.getByText('De geschiedenis van uw browser wordt niet gewist.', { exact: false }), path).toBeVisible()
  }
})

test('on a phone, with the keyboard, its giver lets a quote stand longer: until a later day, then until they stop', async ({ openAs }, testInfo) => {
  const adviser = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const { itemId } = await makeQuoted({ adviser, approver, title: 'Bel gerust, tot de zomer', lastDay: '2031-05-31' })
  const page = await openAs({ key: 'expert', viewport: { width: 390, height: 844 } })
  await page.goto(`/schrijf/${itemId}`)
  await expect(page.getByText(/tot en met .*31 mei 2031/)).toBeVisible()
  const longer = page.locator('summary', { hasText: 'Langer laten staan' })
  const confirm = page.getByRole('button', { name: 'Laat dit langer staan' })
  await expect(confirm).toBeHidden()
  await longer.focus()
  await page.keyboard.press('Enter')
  await expect(confirm).toBeVisible()

  // Without a day it says so, and nothing on the page moves.
  const stop = page.getByRole('button', { name: 'Stop het citaat' })
  const before = await stop.evaluate((button) => button.getBoundingClientRect().top + window.scrollY)
  await confirm.press('Enter')
  await expect(page.getByText('Kies eerst een dag.')).toBeVisible()
  expect(await stop.evaluate((button) => button.getBoundingClientRect().top + window.scrollY)).toBe(before)
  await look({ page, name: 'langer-390', testInfo })

  await page.getByLabel('Laatste dag').fill('2031-08-31')
  await confirm.press('Enter')
  const thanks = page.getByText('Dank u wel. De nieuwe laatste dag is vastgelegd.')
  await expect(thanks).toBeFocused()
  await expect(page.getByText(/tot en met .*31 augustus 2031/)).toBeVisible()

  await longer.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Tot en met een latere dag' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Tot ik stop' })).toBeChecked()
  await confirm.press('Enter')
  await expect(page.getByText('Dank u wel. Dit blijft nu staan tot u stopt.')).toBeFocused()
  await expect(page.getByText(/^Gegeven op .*, tot u stopt\.$/)).toBeVisible()
  await expect(longer).toHaveCount(0)
  await look({ page, name: 'langer-klaar-390', testInfo })
})

test('on a phone its giver stops a quote of a text that was put away, from a page that never closes', async ({ openAs, allowConsoleError }, testInfo) => {
  allowConsoleError(/status of 404/)
  const adviser = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const discreetTitle = 'Tip voor de avond'
  const { itemId, title } = await makeQuoted({ adviser, approver, title: 'Bel gerust, in het archief', lastDay: '2031-05-31', discreetTitle })
  const archived = await asPage(adviser).post(`/api/content-items/${itemId}/archivings`, { archived: true })
  expect(archived.status(), await archived.text()).toBe(200)
  const page = await openAs({ key: 'expert', viewport: { width: 390, height: 844 } })
  await page.goto(`/schrijf/${itemId}`)
  await expect(page.getByRole('heading', { name: 'Deze pagina is niet (meer) open' })).toBeVisible()
  await page.getByRole('link', { name: 'met uw account' }).click()
  await expect(page).toHaveURL('/schrijf/toegestaan')
  await expect(page).toHaveTitle('Notities')
  await expect(page.getByRole('heading', { level: 1, name: 'Wat u hebt toegestaan' })).toBeVisible()
  const text = page.getByRole('region', { name: discreetTitle })
  await expect(text.getByText('Op Website blijft de tekst staan, zonder het citaat.')).toBeVisible()
  await expect(text.getByRole('link')).toHaveCount(0)
  await look({ page, name: 'toegestaan-390', testInfo })
  expect(await served(page, title)).toContain(QUOTE)
  await text.getByRole('button', { name: /^Stop het citaat/ }).click()
  await expect(text.getByText('Gestopt. Dit mag vanaf nu niet meer.')).toBeVisible()
  expect(await served(page, title)).toBe(REST)
  await page.reload()
  await expect(text.getByText(/^Gestopt op /)).toBeVisible()
  await page.goto('/schrijf')
  await page.getByRole('link', { name: 'Wat u hebt toegestaan' }).click()
  await expect(page).toHaveURL('/schrijf/toegestaan')
})
