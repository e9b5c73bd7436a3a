import type { Browser, BrowserContext, Page, TestInfo } from '@playwright/test'

import { convertToRichText } from '../../seed/richText'
import { findViolations } from './helpers/accessibility'
import { expect, personOf, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'
import { wakeful } from './helpers/wakeful'

const FIRST = 'Ik belde na een jaar met iemand die luisterde.'
const SECOND = 'Dat hielp mij enorm.'
const THIRD = 'Nu gaat het goed met mij.'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** The neutral page of the quick exit is somebody else's; here it is a page of our own. */
const ELSEWHERE = 'https://www.weeronline.nl/**'

/** An item with three paragraphs, that the demo's expert writes along in. */
async function makeStory({ page, title }: { page: Page; title: string }): Promise<string> {
  // Any page will do to speak to the API from, and this one is light.
  await page.goto('/schrijf/geen')
  const api = asPage(page)
  const idOf = async (path: string) => ((await (await api.get(path)).json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  const channel = await idOf('/api/channels?where[slug][equals]=website&depth=0')
  const expert = await idOf(`/api/users?where[displayName][equals]=${personOf('expert').displayName}&depth=0`)
  const made = await api.post('/api/content-items?depth=0', {
    title,
    isSensitive: false,
    coWriters: [expert],
    variants: [{ channel, headline: 'Na een jaar', text: convertToRichText({ markup: [FIRST, SECOND, THIRD].join('\n\n'), language: 'nl' }) }],
  })
  expect(made.status(), await made.text()).toBe(201)
  return ((await made.json()) as { doc: { id: string } }).doc.id
}

async function openPhone({ browser, baseURL }: { browser: Browser; baseURL: string | undefined }): Promise<BrowserContext> {
  const phone = { ...PHONE, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...(baseURL ? { baseURL } : {}) }
  const context = wakeful(await browser.newContext(phone))
  await context.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Droog</h1>' }))
  await signIn(context)
  return context
}

async function signIn(context: BrowserContext): Promise<void> {
  const { email, password } = personOf('expert')
  expect((await context.request.post('/api/users/login', { data: { email, password } })).status()).toBe(200)
}

/** Whether the browser still holds a session that the server knows. */
async function isSignedIn(context: BrowserContext): Promise<boolean> {
  // A session counts only with the origin that a browser would send.
  const headers = { Origin: new URL(test.info().project.use.baseURL ?? '').origin }
  const { user } = (await (await context.request.get('/api/users/me', { headers })).json()) as { user: unknown }
  return user !== null
}

const box = (page: Page, number: number) => page.getByRole('textbox', { name: `Tekst, alinea ${number}`, exact: true })

async function paragraphsOf(page: Page, itemId: string): Promise<string[]> {
  const answer = await asPage(page).get(`/api/content-items/${itemId}?depth=0`)
  const { variants } = (await answer.json()) as { variants: { text: { root: { children: { children: { text: string }[] }[] } } }[] }
  return variants[0]?.text.root.children.map(({ children }) => children.map(({ text }) => text).join('')) ?? []
}

async function look({ page, name, testInfo }: { page: Page; name: string; testInfo: TestInfo }): Promise<void> {
  const { ours, theirs } = await findViolations(page)
  expect([...ours, ...theirs], name).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${name}: pixels too wide`).toBeLessThanOrEqual(0)
  await testInfo.attach(name, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
}

test.describe('writing along on a phone', () => {
  test('writes, loses the connection and loses nothing; nothing stays on the phone', async ({ browser, openAs, baseURL, allowConsoleError }, testInfo) => {
    allowConsoleError(/ERR_INTERNET_DISCONNECTED/)
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Schrijven zonder verbinding' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto('/schrijf')
    await expect(phone.getByRole('link', { name: /^Tekst \d+$/ }).first()).toBeVisible()
    await expect(phone.getByText('Schrijven zonder verbinding')).toHaveCount(0)
    await look({ page: phone, name: 'list', testInfo })
    await phone.goto(`/schrijf/${itemId}`)
    await expect(phone).toHaveTitle('Notities')
    await expect(box(phone, 1)).toHaveValue(FIRST)
    await expect(phone.getByText('Schrijven zonder verbinding')).toHaveCount(0)
    await look({ page: phone, name: 'page', testInfo })

    await box(phone, 2).tap()
    await box(phone, 2).fill('Dat hielp mij echt.')
    await expect(phone.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual([FIRST, 'Dat hielp mij echt.', THIRD])

    await context.setOffline(true)
    await box(phone, 3).fill('Nu gaat het beter met mij.')
    await expect(phone.getByText('Geen verbinding. Uw tekst blijft hier staan; we proberen het steeds opnieuw.')).toBeVisible()
    await expect(box(phone, 3)).toHaveValue('Nu gaat het beter met mij.')
    expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([])
    const asks = phone.waitForEvent('dialog')
    const closing = phone.close({ runBeforeUnload: true })
    const dialog = await asks
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
    await context.setOffline(false)
    await expect(phone.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual([FIRST, 'Dat hielp mij echt.', 'Nu gaat het beter met mij.'])
    await context.close()
  })

  test('who turns it on has unsaved words back after the page was closed; the quick exit wipes them', async ({ browser, openAs, baseURL, allowConsoleError }) => {
    allowConsoleError(/ERR_INTERNET_DISCONNECTED/)
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Bewaren op de telefoon' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto(`/schrijf/${itemId}`)
    await phone.getByRole('checkbox', { name: /^Bewaar op dit apparaat/ }).check()
    await context.setOffline(true)
    await box(phone, 1).fill('Ik belde toch.')
    await expect(phone.getByText(/^Geen verbinding/)).toBeVisible()
    await phone.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`/schrijf/${itemId}`)
    await expect(box(again, 1)).toHaveValue('Ik belde toch.')
    await expect(again.getByText(/^Bewaard om/)).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual(['Ik belde toch.', SECOND, THIRD])
    await box(again, 1).fill('Ik belde toch nog.')
    await again.getByRole('button', { name: 'Snel weg' }).tap()
    await expect(again).toHaveURL(/weeronline/)
    const next = await context.newPage()
    await next.goto('/toestemming')
    expect(await next.evaluate(() => Object.keys(localStorage))).toEqual([])
    // The last words went along.
    await expect.poll(() => paragraphsOf(adviser, itemId)).toEqual(['Ik belde toch nog.', SECOND, THIRD])
    await expect.poll(() => isSignedIn(context)).toBe(false)
    await context.close()
  })

  test('two people: different paragraphs are both kept; in the same one, one version is chosen', async ({ browser, openAs, baseURL }, testInfo) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Met twee tegelijk' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    const isPresent = phone.waitForResponse(/co-writing\/presence/)
    await phone.goto(`/schrijf/${itemId}`)
    await isPresent
    await adviser.goto(`/schrijf/${itemId}`)
    await expect(adviser.getByText(`${personOf('expert').displayName} is hier nu ook.`)).toBeVisible()
    await expect(box(adviser, 3)).toHaveValue(THIRD)

    await box(adviser, 3).fill('Nu gaat het goed.')
    await expect(adviser.getByText(/^Bewaard om/)).toBeVisible()
    await box(phone, 1).fill('Ik belde pas na een jaar.')
    await expect(phone.getByText(/^Bewaard om/)).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual(['Ik belde pas na een jaar.', SECOND, 'Nu gaat het goed.'])

    // Without a connection the phone cannot hear of the other's words before it sends its own.
    await context.setOffline(true)
    await box(adviser, 2).fill('Dat hielp, enorm.')
    await expect.poll(() => paragraphsOf(adviser, itemId)).toContain('Dat hielp, enorm.')
    await box(phone, 2).fill('Dat hielp mij.')
    await context.setOffline(false)
    const versions = phone.getByRole('group', { name: 'Twee versies van deze alinea' })
    await expect(versions).toContainText('Dat hielp, enorm.')
    await expect(versions).toContainText('Dat hielp mij.')
    await look({ page: phone, name: 'two versions', testInfo })
    expect(await paragraphsOf(adviser, itemId)).toContain('Dat hielp, enorm.')
    await versions.getByRole('button', { name: 'Houd mijn tekst' }).tap()
    await expect.poll(() => paragraphsOf(adviser, itemId)).toEqual(['Ik belde pas na een jaar.', 'Dat hielp mij.', 'Nu gaat het goed.'])
    await expect(versions).toHaveCount(0)
    await context.close()
  })

  test('a comment and a suggestion reach the adviser, who takes it over; who reads this is all there', async ({ browser, openAs, baseURL }, testInfo) => {
    const adviser = await openAs({ key: 'communications', viewport: { width: 1440, height: 900 } })
    const itemId = await makeStory({ page: adviser, title: 'Voorstel en opmerking' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto(`/schrijf/${itemId}`)
    await box(phone, 2).tap()
    await phone.getByRole('button', { name: 'Opmerking' }).tap()
    await phone.getByRole('textbox', { name: 'Uw opmerking bij deze alinea' }).fill('Is dit te herkenbaar?')
    await phone.getByRole('button', { name: 'Plaats opmerking' }).tap()
    await expect(phone.getByText('Is dit te herkenbaar?')).toBeVisible()
    await phone.getByRole('button', { name: 'Voorstel doen' }).tap()
    await phone.getByRole('textbox', { name: /^Zo zou ik het schrijven/ }).fill('Dat hielp mij, elke dag.')
    await phone.getByRole('button', { name: 'Stuur voorstel' }).tap()
    await expect(phone.getByText('Voorstel van u: wacht op antwoord')).toBeVisible()
    await look({ page: phone, name: 'comment and suggestion', testInfo })

    const readers = phone.getByRole('region', { name: 'Wie dit ziet, waar en wanneer' })
    for (const key of ['communications', 'substance', 'substance-2', 'admin', 'viewer'] as const) {
      await expect(readers).toContainText(personOf(key).displayName)
    }
    await expect(readers).toContainText('Website: nog niet. Eerst moet de tekst worden goedgekeurd.')
    expect(await readers.textContent()).not.toContain('@')

    await adviser.goto(`/admin/collections/content-items/${itemId}`)
    const panel = adviser.getByRole('region', { name: 'Meeschrijven' })
    await expect(panel).toContainText('Is dit te herkenbaar?')
    // When somebody was last asked counts over all items: it is their pace.
    const card = panel.getByRole('listitem').filter({ hasText: personOf('expert').displayName }).filter({ hasText: 'Vergoeding' })
    await expect(card).toContainText('schrijft mee')
    await expect(card).toContainText(/Laatst gevraagd: .*\d/)
    await panel.getByRole('button', { name: `Neem over: voorstel van ${personOf('expert').displayName}` }).click()
    await expect(panel.getByText('Het voorstel staat nu in de tekst.')).toBeVisible()
    await expect(panel.getByText('Er zijn geen open voorstellen.')).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual([FIRST, 'Dat hielp mij, elke dag.', THIRD])
    await testInfo.attach('panel', { body: await panel.screenshot(), contentType: 'image/png' })

    await phone.reload()
    await expect(box(phone, 2)).toHaveValue('Dat hielp mij, elke dag.')
    // The comment stays with its passage, which has other words now.
    await expect(phone.getByText('(is daarna veranderd)')).toBeVisible()
    await phone.getByText('Wat er met uw voorstellen gebeurde (1)').tap()
    await expect(phone.getByText('Voorstel van u: staat nu in de tekst')).toBeVisible()
    await context.close()
  })

  test('quick exit: a cover at once, another page in place of this one, and Shift three times', async ({ browser, openAs, baseURL }) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Snel weg' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto('/schrijf')
    await phone.goto(`/schrijf/${itemId}`)
    await expect(phone.getByText('De geschiedenis van uw browser wordt niet gewist.', { exact: false })).toBeVisible()
    await box(phone, 1).fill('Halverwege een zin')
    await phone.getByRole('button', { name: 'Snel weg' }).tap()
    await expect(phone).toHaveURL(/weeronline/)
    await expect.poll(() => isSignedIn(context)).toBe(false)
    await phone.goBack()
    // In its place is what came before it, never the page itself; and that asks who comes.
    expect(phone.url()).toMatch(/\/schrijf\/in$/)

    await signIn(context)
    const desk = await context.newPage()
    await desk.goto(`/schrijf/${itemId}`)
    await expect(box(desk, 2)).toHaveValue(SECOND)
    await desk.keyboard.press('Tab')
    await expect(desk.getByRole('link', { name: 'Snel weg van deze pagina' })).toBeFocused()
    // Capitals are no presses: whoever writes "De GGD" writes on, and begins anew with the count.
    await box(desk, 3).focus()
    for (const key of ['ControlOrMeta+KeyA', 'Shift', 'Shift', 'Shift+KeyD', 'e', 'Space', 'Shift+KeyG', 'Shift+KeyG', 'Shift+KeyD']) await desk.keyboard.press(key)
    await expect(box(desk, 3)).toHaveValue('De GGD')
    await expect(desk.getByText(/^Shift: nog/)).toHaveCount(0)
    await expect(desk.getByText(/^Bewaard om/)).toBeVisible()
    expect(new URL(desk.url()).pathname).toBe(`/schrijf/${itemId}`)
    await desk.keyboard.press('Shift')
    await desk.keyboard.press('Shift')
    await expect(desk.getByText('Shift: nog 1 keer, dan gaat deze pagina dicht.')).toBeAttached()
    await desk.keyboard.press('Shift')
    await expect(desk).toHaveURL(/weeronline/)
    await expect.poll(() => isSignedIn(context)).toBe(false)
    await context.close()
  })

  test('signing out: from the list and from a text, in words that tell nothing', async ({ browser, openAs, baseURL }, testInfo) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Klaar voor vandaag' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    for (const path of ['/schrijf', `/schrijf/${itemId}`]) {
      await phone.goto(`/schrijf/${itemId}`)
      await phone.getByRole('checkbox', { name: /^Bewaar op dit apparaat/ }).check()
      expect(await phone.evaluate(() => Object.keys(localStorage))).not.toEqual([])
      expect(await isSignedIn(context)).toBe(true)
      await phone.goto(path)
      await expect(phone.getByText('en logt u meteen uit', { exact: false })).toBeVisible()
      await phone.getByRole('link', { name: 'Uitloggen' }).tap()
      await expect(phone.getByText('U bent uitgelogd')).toBeVisible()
      expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([])
      await expect(phone).toHaveTitle('Notities')
      expect(await isSignedIn(context)).toBe(false)
      await look({ page: phone, name: 'signed out', testInfo })
      await phone.goto(path)
      await expect(phone).toHaveURL(/\/schrijf\/in(\?naar=|$)/)
      await signIn(context)
    }
    await context.close()
  })

  test('words that are typed and not sent: leaving asks first, the quick exit never', async ({ browser, openAs, baseURL }) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Nog niet verstuurd' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto(`/schrijf/${itemId}`)
    await box(phone, 1).tap()
    await phone.getByRole('button', { name: 'Opmerking' }).tap()
    const remark = phone.getByRole('textbox', { name: 'Uw opmerking bij deze alinea' })
    await remark.fill('Is dit te herkenbaar?')
    const asks = phone.waitForEvent('dialog')
    const closing = phone.close({ runBeforeUnload: true })
    const dialog = await asks
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
    await expect(remark).toHaveValue('Is dit te herkenbaar?')
    const asked: string[] = []
    phone.on('dialog', (each) => {
      asked.push(each.type())
      void each.accept()
    })
    await phone.getByRole('button', { name: 'Snel weg' }).tap()
    await expect(phone).toHaveURL(/weeronline/)
    expect(asked).toEqual([])
    await context.close()
  })

  test('a session that ended costs no words: signed in again in another tab, they are saved', async ({ browser, baseURL, openAs }) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: `Sessie ${Date.now()}` })
    const context = await openPhone({ browser, baseURL })
    const page = await context.newPage()
    await page.goto(`/schrijf/${itemId}`)
    await context.clearCookies()
    await box(page, 1).fill('Ik typte door terwijl ik uitgelogd was.')
    await expect(page.getByText('U bent uitgelogd. Uw tekst staat nog hier.')).toBeVisible()
    await expect(box(page, 1)).toBeEditable()
    await expect(page.getByRole('link', { name: 'Inloggen' })).toHaveAttribute('href', '/schrijf/in')
    await signIn(context)
    await expect(page.getByText(/^Bewaard om/)).toBeVisible()
    expect((await paragraphsOf(adviser, itemId))[0]).toBe('Ik typte door terwijl ik uitgelogd was.')
    await context.close()
  })

  test('asked, yes, ready: each is answered in words, and the adviser closes what is left open', async ({ browser, openAs, baseURL }, testInfo) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Gevraagd en klaar' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto('/schrijf')
    // However often this person was asked before: the pace is theirs to set.
    const pace = await asPage(phone).post(`/api/content-items/${itemId}/co-writing/pace`, { daysBetweenRequests: 0, openRequestsAtMost: 10 })
    expect(pace.status(), await pace.text()).toBe(200)
    const expertId = ((await (await asPage(adviser).get(`/api/content-items/${itemId}?depth=0`)).json()) as { coWriters: string[] }).coWriters[0]
    const ask = async (id: string) => {
      const asked = await asPage(adviser).post(`/api/content-items/${id}/co-writing/requests`, { expertId, feeEuros: 75 })
      expect(asked.status(), await asked.text()).toBe(200)
    }
    await ask(itemId)
    await phone.goto(`/schrijf/${itemId}`)
    await expect(phone.getByRole('button', { name: 'Ik ben klaar met deze tekst' })).toHaveCount(0)
    await phone.getByRole('button', { name: 'Ja, ik schrijf mee' }).tap()
    await expect(phone.getByText('Fijn. U bepaalt zelf wanneer en hoeveel u schrijft.')).toBeFocused()
    await phone.getByRole('button', { name: 'Ik ben klaar met deze tekst' }).tap()
    await expect(phone.getByText('Dank u wel. U kunt hier blijven kijken en veranderen.')).toBeFocused()
    await expect(phone.getByRole('button', { name: 'Ik ben klaar met deze tekst' })).toHaveCount(0)
    await look({ page: phone, name: 'ready', testInfo })
    await phone.goto('/schrijf')
    await expect(phone.getByText('u bent klaar').first()).toBeVisible()
    await context.close()

    const name = personOf('expert').displayName
    const otherId = await makeStory({ page: adviser, title: 'Gevraagd en vergeten' })
    await ask(otherId)
    await adviser.goto(`/admin/collections/content-items/${otherId}`)
    const panel = adviser.getByRole('region', { name: 'Meeschrijven' })
    await panel.getByRole('button', { name: `Trek de vraag in: ${name} hoeft niet meer te antwoorden` }).click()
    await expect(panel.getByText('De vraag is teruggenomen.')).toBeVisible()
    await expect(panel.getByText('vraag vervallen')).toBeVisible()
  })

  test('stop: said before it is done, done at once, and nothing is left', async ({ browser, openAs, baseURL }, testInfo) => {
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Stoppen met meeschrijven' })
    const context = await openPhone({ browser, baseURL })
    const phone = await context.newPage()
    await phone.goto(`/schrijf/${itemId}`)
    await phone.getByRole('checkbox', { name: /^Bewaar op dit apparaat/ }).check()
    const part = phone.getByRole('region', { name: 'Stoppen' })
    await expect(part).toContainText('Deze pagina gaat voor u dicht.')
    await part.getByRole('button', { name: 'Stop met meeschrijven' }).tap()
    await expect(phone.getByText('U bent gestopt.', { exact: false })).toBeVisible()
    await expect(phone.getByRole('heading', { name: 'Dank u wel' })).toBeFocused()
    await expect(phone.getByText('De geschiedenis van uw browser wordt niet gewist.', { exact: false })).toBeVisible()
    await look({ page: phone, name: 'stopped', testInfo })
    expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([])
    await phone.reload()
    await expect(phone.getByRole('heading', { name: 'Deze pagina is niet (meer) open' })).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Snel weg' })).toBeVisible()
    await look({ page: phone, name: 'closed', testInfo })
    await adviser.goto(`/admin/collections/content-items/${itemId}`)
    await expect(adviser.getByRole('region', { name: 'Meeschrijven' })).toContainText('gestopt')
    await context.close()
  })

  test('a link opens the page without an account, and nothing else', async ({ openAs, openSignedOut, allowConsoleError }, testInfo) => {
    allowConsoleError(/status of 404/)
    const adviser = await openAs({ key: 'communications' })
    const itemId = await makeStory({ page: adviser, title: 'Met een link' })
    const api = asPage(adviser)
    const item = (await (await api.get(`/api/content-items/${itemId}?depth=0`)).json()) as { coWriters: string[] }
    const made = await api.post('/api/guest-links/links', {
      itemId,
      language: 'nl',
      purpose: 'co-writing',
      recipient: 'Zon',
      expertId: item.coWriters[0],
    })
    const { url } = (await made.json()) as { url: string }
    const path = new URL(url).pathname
    const guest = await openSignedOut()
    await guest.setViewportSize(PHONE.viewport)
    await guest.goto(path)
    await expect(guest).toHaveTitle('Notities')
    await box(guest, 1).fill('Geschreven zonder account.')
    await expect(guest.getByText(/^Bewaard om/)).toBeVisible()
    expect(await paragraphsOf(adviser, itemId)).toEqual(['Geschreven zonder account.', SECOND, THIRD])
    // Nobody is signed in, so there is nothing to sign out of.
    await expect(guest.getByRole('link', { name: 'Uitloggen' })).toHaveCount(0)
    await expect(guest.getByText('en logt u meteen uit', { exact: false })).toHaveCount(0)
    await look({ page: guest, name: 'by link', testInfo })
    await guest.goto(`/schrijf/l/${'A'.repeat(43)}`)
    await expect(guest.getByRole('heading', { name: 'Deze pagina is niet (meer) open' })).toBeVisible()
  })
})
