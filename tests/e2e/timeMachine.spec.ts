import type { Locator, Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { YEAR } from './helpers/days'
import { asPage, makeItem } from './helpers/itemByApi'

/** Own words per run, so that a run on a calendar in use finds only its own. */
const RUN = Date.now().toString(36)
/** Far enough that nothing else is armed then; 9 and 17 o'clock in winter are 8 and 16 in UTC. */
const DAY = `${YEAR + 3}-02-03`
const APPEARS = `${DAY}T08:00:00Z`
const ENDS = `${DAY}T16:00:00Z`

type Words = { headline: string; html: string }

/** What a website reads at this moment. */
async function deliver({ page, channel, language }: { page: Page; channel: string; language: string }): Promise<Words[]> {
  const answer = await page.request.get(`/delivery/v1/posts?channel=${channel}&language=${language}&pageSize=100`)
  expect(answer.status()).toBe(200)
  const { items } = (await answer.json()) as { items: { headline: string | null; text: { html: string } }[] }
  return items.map(({ headline, text }) => ({ headline: headline ?? 'Bericht zonder kop', html: text.html }))
}

/** Puts the same text into an element, so that only words and marks are compared and not how they are written. */
const asShown = ({ page, posts }: { page: Page; posts: Words[] }) =>
  page.evaluate(
    (all) =>
      all.map(({ headline, html }) => {
        const element = document.createElement('div')
        element.innerHTML = html
        return { headline, html: element.innerHTML }
      }),
    posts,
  )

const readArticles = (page: Page) =>
  page.getByRole('article').evaluateAll((articles) =>
    articles.map((article) => ({
      headline: article.querySelector('h2')?.textContent ?? '',
      html: article.querySelector('.ck-machine__text > div')?.innerHTML ?? '',
    })),
  )

const form = (page: Page): Locator => page.locator('.ck-machine__form')
const said = (page: Page): Locator => page.locator('.ck-machine__moment')
const articleOf = (page: Page, headline: string): Locator => page.getByRole('article').filter({ has: page.getByRole('heading', { name: headline, exact: true }) })

/** Chooses a moment in the form, as a person does. */
async function travel({ page, date, time }: { page: Page; date: string; time: string }): Promise<void> {
  await form(page).getByLabel('Datum').fill(date)
  await form(page).getByLabel(/^Tijd/).fill(time)
  await form(page).getByRole('button', { name: 'Laat zien' }).click()
  // A browser may leave out seconds that are zero.
  await expect(page).toHaveURL(new RegExp(`datum=${date}&tijd=${encodeURIComponent(time.replace(/:00$/, ''))}`))
}

/** A text for the website in Dutch that the substance adviser has approved. */
async function approved({ writer, approver, headline, ...more }: {
  writer: Page
  approver: Page
  headline: string
  releaseAt?: string
  endsAt?: string
  moment?: 'now'
}): Promise<string> {
  const { moment, ...times } = more
  const { id } = await makeItem({ page: writer, title: headline, isInReview: false })
  const changed = await asPage(writer).patch(`/api/content-items/${id}?depth=0`, times)
  expect(changed.status(), await changed.text()).toBe(200)
  const asked = await asPage(writer).post(`/api/content-items/${id}/review-requests`, { language: 'nl' })
  expect(asked.status(), await asked.text()).toBe(200)
  const found = await asPage(approver).get(`/api/item-languages?where[item][equals]=${id}&depth=0`)
  const { docs } = (await found.json()) as { docs: { contentHash: string }[] }
  const verdict = { language: 'nl', contentHash: docs[0]?.contentHash, ...(moment && { moment }) }
  const answer = await asPage(approver).post(`/api/content-items/${id}/approvals`, verdict)
  expect(answer.status(), await answer.text()).toBe(200)
  return id
}

test('now, per channel and language, it shows the words that the delivery API gives', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  for (const [channel, name, language, languageName] of [
    ['website', 'Website', 'nl', 'Nederlands'],
    ['instagram', 'Instagram', 'nl', 'Nederlands'],
    ['website', 'Website', 'en', 'Engels'],
    ['website', 'Website', 'ar', 'Arabisch'],
  ] as const) {
    await test.step(`${name}, ${languageName}`, async () => {
      await page.goto('/admin/tijdmachine')
      await form(page).getByLabel('Kanaal').selectOption({ label: name })
      await form(page).getByLabel('Taal').selectOption({ label: languageName })
      await form(page).getByRole('button', { name: 'Laat zien' }).click()
      await expect(page).toHaveURL(new RegExp(`kanaal=${channel}&taal=${language}`))
      await page.getByRole('link', { name: 'Nu', exact: true }).click()
      await expect(said(page)).toContainText(/^Nu: dit zien lezers op /)
      const posts = await deliver({ page, channel, language })
      expect(posts.length, 'posts to compare').toBeGreaterThan(0)
      expect(await readArticles(page)).toEqual(await asShown({ page, posts }))
      await expect(said(page)).toContainText(posts.length === 1 ? '1 bericht.' : `${posts.length} berichten.`)
    })
  }
})

test('the future, to the second, and from change to change', async ({ openAs }) => {
  const headline = `Straks te lezen ${RUN}`
  const writer = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  await approver.goto('/admin/tijdmachine?kanaal=website&taal=nl')
  await approved({ writer, approver, headline, releaseAt: APPEARS, endsAt: ENDS })
  const page = approver
  const shown = articleOf(page, headline)

  for (const [time, isShown] of [
    ['08:59:59', false],
    ['09:00:00', true],
    ['16:59:59', true],
    ['17:00:00', false],
  ] as const) {
    await test.step(time, async () => {
      await travel({ page, date: DAY, time })
      await expect(said(page)).toContainText(/^Toekomst: .*als er niets meer verandert\./)
      await expect(shown).toHaveCount(isShown ? 1 : 0)
    })
  }

  await test.step('the step back is to its end, then to its begin', async () => {
    const back = page.getByRole('link', { name: /Vorige wijziging/ })
    const onward = page.getByRole('link', { name: /Volgende wijziging/ })
    await travel({ page, date: DAY, time: '23:00:00' })
    await back.click()
    await expect(page).toHaveURL(new RegExp(`moment=${encodeURIComponent(ENDS)}`))
    await expect(shown).toHaveCount(0)
    await back.click()
    await expect(page).toHaveURL(new RegExp(`moment=${encodeURIComponent(APPEARS)}`))
    await expect(shown).toHaveCount(1)
    await expect(shown).toContainText('Website · Nederlands · Verschijnt op')
    await onward.click()
    await expect(page).toHaveURL(new RegExp(`moment=${encodeURIComponent(ENDS)}`))
  })
  expect((await deliver({ page, channel: 'website', language: 'nl' })).map((post) => post.headline)).not.toContain(headline)
})

test('the past: what was withdrawn is still what readers saw', async ({ openAs }) => {
  const headline = `Even te lezen ${RUN}`
  const writer = await openAs({ key: 'communications' })
  const page = await openAs({ key: 'substance' })
  await page.goto('/admin/tijdmachine')
  const id = await approved({ writer, approver: page, headline, moment: 'now' })
  const read = async () => (await deliver({ page, channel: 'website', language: 'nl' })).find((post) => post.headline === headline)
  const words = await read()
  if (!words) throw new Error('the text is not to be read')

  // Readers have it for whole seconds; it is looked at in the one in which it was just read.
  const seenAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  await expect.poll(() => new Date().toISOString() > seenAt.replace('Z', '.999Z')).toBe(true)
  const withdrawn = await asPage(writer).post(`/api/content-items/${id}/withdrawals`, { language: 'nl', reason: 'Het is voorbij.' })
  expect(withdrawn.status(), await withdrawn.text()).toBe(200)
  expect(await read()).toBeUndefined()

  await page.goto('/admin/tijdmachine?kanaal=website&taal=nl')
  await expect(articleOf(page, headline)).toHaveCount(0)
  await page.goto(`/admin/tijdmachine?kanaal=website&taal=nl&moment=${seenAt}`)
  await expect(said(page)).toContainText(/^Verleden: dit zagen lezers op /)
  const article = articleOf(page, headline)
  await expect(article).toHaveCount(1)
  const then = (await readArticles(page)).find((each) => each.headline === headline)
  expect(then).toEqual((await asShown({ page, posts: [words] }))[0])
})

test('who does not read the plan sees no moment of it', async ({ openAs }) => {
  const page = await openAs({ key: 'partner' })
  await page.goto('/admin/tijdmachine')
  await expect(page.getByText('Het jaarplan is voor adviseurs en bestuur.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Laat zien' })).toHaveCount(0)
})
