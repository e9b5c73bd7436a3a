import type { Browser, BrowserContext, Page } from '@playwright/test'
import sharp from 'sharp'

import { convertToRichText } from '../../seed/richText'
import { expect, personOf, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'
import { expectAbsent } from './helpers/outside'
import { wakeful } from './helpers/wakeful'

const RUN = Date.now().toString(36)
const HEADLINE = `Na een jaar praatte ik ${RUN}`
const OWN_WORDS = 'Ik belde na een jaar. Iemand luisterde.'
const EXPERT = 'expert'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Served = { id: string; text: { plain: string }; media: { sha256: string }[] }

/** What the website reads at this second. */
async function readServed(page: Page): Promise<Served | null> {
  const answer = await page.request.get('/delivery/v1/posts?channel=website&language=nl&pageSize=100')
  const { items } = (await answer.json()) as { items: (Served & { headline: string })[] }
  return items.find(({ headline }) => headline === HEADLINE) ?? null
}

async function idOf({ page, path }: { page: Page; path: string }): Promise<string> {
  const answer = await asPage(page).get(path)
  return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

async function uploadPicture(page: Page): Promise<string> {
  const color = { r: Math.floor(Math.random() * 256), g: Math.floor(Math.random() * 256), b: 120 }
  const buffer = await sharp({ create: { width: 640, height: 420, channels: 3, background: color } }).png().toBuffer()
  const answer = await page.request.post('/api/media?locale=nl', {
    headers: { Origin: new URL(page.url()).origin },
    multipart: { _payload: JSON.stringify({ alt: 'Twee handen om een kop thee' }), file: { name: 'handen.png', mimeType: 'image/png', buffer } },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** What an adviser prepares: a story without the teller's words yet, with a picture. */
async function prepare(page: Page): Promise<string> {
  await page.goto('/admin')
  const [channel, emergency, veiligThuis, theme] = [
    await idOf({ page, path: '/api/channels?where[slug][equals]=website&depth=0' }),
    await idOf({ page, path: '/api/help-lines?where[isEmergency][equals]=true&depth=0' }),
    await idOf({ page, path: '/api/help-lines?where[slug][equals]=veilig-thuis&depth=0' }),
    await idOf({ page, path: '/api/themes?limit=1&depth=0' }),
  ]
  const picture = await uploadPicture(page)
  const made = await asPage(page).post('/api/content-items?depth=0&locale=nl', {
    title: `Verhaal ${RUN}`,
    isStory: true,
    isSensitive: true,
    contentNote: 'Dit gaat over een moeilijke tijd thuis.',
    discreetTitle: 'Een bericht van de gemeente',
    helpLines: [emergency, veiligThuis],
    themes: [theme],
    variants: [
      {
        channel,
        headline: HEADLINE,
        text: convertToRichText({ markup: 'Hier komt uw verhaal.\n\nWil je praten? Bel of chat met iemand die je vertrouwt.', language: 'nl' }),
        media: [picture],
      },
    ],
  })
  expect(made.status(), await made.text()).toBe(201)
  return ((await made.json()) as { doc: { id: string } }).doc.id
}

async function openPhone({ browser, baseURL }: { browser: Browser; baseURL: string | undefined }): Promise<BrowserContext> {
  const phone = { ...PHONE, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...(baseURL ? { baseURL } : {}) }
  const context = wakeful(await browser.newContext(phone))
  const { email, password } = personOf(EXPERT)
  expect((await context.request.post('/api/users/login', { data: { email, password } })).status()).toBe(200)
  return context
}

test('adviser, expert on a phone, substance adviser, live, only the photo off, stopped', async ({ openAs, browser, baseURL, request }, testInfo) => {
  const adviser = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const shoot = async (page: Page, name: string) =>
    testInfo.attach(name, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  const itemId = await prepare(adviser)
  const context = await openPhone({ browser, baseURL })
  const phone = await context.newPage()

  await test.step('the expert sets the pace: however often this person was asked before, they may be asked again', async () => {
    await phone.goto('/schrijf')
    const own = await idOf({ page: phone, path: '/api/content-items?limit=1&depth=0' })
    const pace = await asPage(phone).post(`/api/content-items/${own}/co-writing/pace`, { daysBetweenRequests: 0, openRequestsAtMost: 10 })
    expect(pace.status(), await pace.text()).toBe(200)
  })

  await test.step('the adviser asks the expert, with the fee that was agreed', async () => {
    const expertId = await idOf({ page: adviser, path: `/api/users?where[displayName][equals]=${personOf(EXPERT).displayName}&depth=0` })
    const asked = await asPage(adviser).post(`/api/content-items/${itemId}/co-writing/requests`, { expertId, feeEuros: 75 })
    expect(asked.status(), await asked.text()).toBe(200)
  })

  await phone.goto(`/schrijf/${itemId}`)

  await test.step('the expert says yes to writing, and writes on the phone', async () => {
    await expect(phone).toHaveTitle('Notities')
    await phone.getByRole('button', { name: 'Ja, ik schrijf mee' }).tap()
    const own = phone.getByRole('textbox', { name: 'Tekst, alinea 1', exact: true })
    await own.fill(OWN_WORDS)
    await expect(phone.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
    await shoot(phone, 'meeschrijven-telefoon')
  })

  await test.step('allows the story and the photo on the website, and gets a code that never ends', async () => {
    await phone.getByText('Toestemming geven om dit te laten zien').tap()
    await phone.getByRole('checkbox', { name: 'Het verhaal: de hele tekst' }).check()
    await phone.getByRole('checkbox', { name: 'De foto: Twee handen om een kop thee' }).check()
    await phone.getByRole('checkbox', { name: 'Website' }).check()
    await phone.getByRole('checkbox', { name: 'Nederlands' }).check()
    await shoot(phone, 'toestemming-geven')
    await phone.getByRole('button', { name: 'Ja, dit mag' }).tap()
    await expect(phone.getByText(/^[A-Z0-9]{3,}(-[A-Z0-9]{3,})+$/).first()).toBeVisible()
  })

  await test.step('and says yes to exactly these words', async () => {
    await phone.reload()
    await phone.getByRole('button', { name: 'Ja, zo is het goed' }).tap()
    await expect(phone.getByText(/^U zei ja tegen deze tekst\./)).toBeVisible()
  })

  await test.step('the adviser asks for a verdict, the substance adviser approves at once', async () => {
    const asked = await asPage(adviser).post(`/api/content-items/${itemId}/review-requests`, { language: 'nl' })
    if (asked.status() === 409) {
      // What the checks cannot judge asks for a reason, which goes along.
      const { findings } = (await (await asPage(adviser).post(`/api/content-items/${itemId}/checks`, { language: 'nl' })).json()) as {
        findings: { code: string; level: string }[]
      }
      const reasons = [...new Set(findings.filter(({ level }) => level === 'reason').map(({ code }) => code))].map((code) => ({ code, reason: 'Samen met de verteller nagekeken.' }))
      const again = await asPage(adviser).post(`/api/content-items/${itemId}/review-requests`, { language: 'nl', reasons })
      expect(again.status(), await again.text()).toBe(200)
    } else expect(asked.status(), await asked.text()).toBe(200)
    await approver.goto(`/admin/goedkeuren?item=${itemId}`)
    const card = approver.getByRole('region', { name: `Verhaal ${RUN}`, exact: true })
    await expect(card.getByText(OWN_WORDS)).toBeVisible()
    await card.getByRole('radio', { name: 'Meteen na goedkeuring' }).check()
    await shoot(approver, 'verhaal-beoordelen')
    await card.getByRole('button', { name: 'Goedkeuren', exact: true }).click()
    await expect(card.getByText('Goedgekeurd', { exact: true })).toBeVisible()
  })

  const live = await readServed(adviser)
  expect(live?.text.plain).toContain(OWN_WORDS)
  expect(live?.media).toHaveLength(1)
  const photo = `/delivery/v1/media/${live?.media[0]?.sha256}/original`
  expect((await request.get(photo)).status()).toBe(200)

  await test.step('"alleen de foto eraf": gone in the same second, the story stays under its own id', async () => {
    await phone.reload()
    await shoot(phone, 'stoppen-telefoon')
    await phone.getByRole('button', { name: 'Stop de foto' }).tap()
    await expect(phone.getByText(/^Gestopt/).first()).toBeVisible()
    const now = await readServed(adviser)
    expect(now?.id).toBe(live?.id)
    expect(now?.text.plain).toContain(OWN_WORDS)
    expect(now?.media).toEqual([])
    expect((await request.get(photo)).status()).toBe(404)
  })

  await test.step('stopped: nothing of it is left for readers', async () => {
    await phone.reload()
    await phone.getByRole('button', { name: 'Stop het verhaal' }).tap()
    await expect.poll(() => readServed(adviser)).toBeNull()
    await expectAbsent({ request, headline: HEADLINE })
    await shoot(phone, 'gestopt-telefoon')
  })
  await context.close()
})
