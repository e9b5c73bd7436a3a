import type { Locator, Page } from '@playwright/test'

import { expect, test } from './helpers/calendarTest'
import { itemForm, savedItemId } from './helpers/itemForm'
import { expectAbsent, expectOutside } from './helpers/outside'

/** Own words per run, so that a run on a calendar in use finds only its own. */
const RUN = Date.now().toString(36)
const HEADLINE = `Bel even bij je buurvrouw aan ${RUN}`
const FIRST = ['Zie je je buurvrouw minder vaak?', 'Vraag hoe het gaat en drink samen een kop thee.']
const SECOND = ['Zie je je buurvrouw minder vaak?', 'Vraag hoe het gaat. Samen weet je meer.']
const WISH = 'Noem ook wat je kunt doen als het niet goed gaat.'

const html = (paragraphs: string[]) => paragraphs.map((words) => `<p>${words}</p>`).join('')
const plain = (paragraphs: string[]) => paragraphs.join('\n\n')
const wordsOf = (paragraphs: string[]) => ({ headline: HEADLINE, html: html(paragraphs), plain: plain(paragraphs) })

/** The item's card in the queue. */
async function openInQueue({ page, title }: { page: Page; title: string }): Promise<Locator> {
  await page.goto('/admin')
  await page.getByRole('region', { name: /^Goed te keuren/ }).getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/goedkeuren\?item=/)
  const card = page.getByRole('region', { name: title, exact: true })
  await expect(card).toBeVisible()
  return card
}

async function approveAtOnce(card: Locator): Promise<void> {
  await card.getByRole('radio', { name: 'Meteen na goedkeuring' }).check()
  await expect(card.getByText(/^Als u goedkeurt, verschijnt dit/)).toBeVisible()
  await card.getByRole('button', { name: 'Goedkeuren', exact: true }).click()
}

test('from idea to the website, changed, approved again and withdrawn', async ({ openAs, request }) => {
  const title = `Reis van een idee ${RUN}`
  const writer = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const form = itemForm(writer)

  await test.step('a title is enough to save', async () => {
    await writer.goto('/admin')
    await writer.getByRole('link', { name: 'Nieuw item' }).click()
    await writer.getByRole('textbox', { name: 'Werktitel' }).fill(title)
    await form.save()
    await expect(form.panel).toContainText('Er is nog geen tekst.')
  })
  const itemId = await savedItemId(writer)

  await test.step('theme, text for the website, and what a reader needs to be safe', async () => {
    const row = await form.addChannel({ name: 'Website', index: 0 })
    await form.choose({ label: "Thema's", option: 'Hulp en steun' })
    await row.getByRole('textbox', { name: 'Kop' }).fill(HEADLINE)
    await form.typeText({ row, paragraphs: FIRST })
    await form.save()
  })

  await test.step('what is missing is said before a review can be asked', async () => {
    await expect(form.panel.getByRole('heading', { name: 'Wat nog ontbreekt' })).toBeVisible()
    await expect(form.panel).toContainText('Een neutrale titel ontbreekt.')
    await expect(form.panel).toContainText('Bij een gevoelig onderwerp hoort het noodnummer.')
    await expect(form.panel.getByRole('button', { name: 'Vraag beoordeling' })).toBeDisabled()

    await form.openPart('Veilig voor lezers')
    await form.choose({ label: 'Hulplijnen bij dit item', option: '112' })
    await form.choose({ label: 'Hulplijnen bij dit item', option: 'Veilig Thuis' })
    await writer.getByRole('textbox', { name: 'Waarschuwing vooraf' }).fill('Dit gaat over zorgen om een buur.')
    await writer.getByRole('textbox', { name: 'Titel die niets verraadt' }).fill('Tip van de week')
    await form.save()
    await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
    await expect(form.panel.getByText('Ter beoordeling', { exact: true })).toBeVisible()
  })

  await test.step('the substance adviser asks for a change, and the writer reads why', async () => {
    const card = await openInQueue({ page: approver, title })
    await card.getByRole('button', { name: 'Vraag om wijziging' }).click()
    await card.getByRole('textbox', { name: 'Wat moet er anders?' }).fill(WISH)
    await card.getByRole('button', { name: 'Verstuur' }).click()
    await expect(card.getByText('In de maak', { exact: true })).toBeVisible()

    await writer.goto(`/admin/collections/content-items/${itemId}`)
    // It stands on top, and once more with the verdicts so far.
    await expect(form.panel.getByRole('blockquote').filter({ hasText: WISH }).first()).toBeVisible()
    await expect(form.panel).toContainText('Meryem Aksoy vroeg om een wijziging')
    await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
    await expect(form.panel.getByText('Ter beoordeling', { exact: true })).toBeVisible()
    await expectAbsent({ request, headline: HEADLINE })
  })

  await test.step('approving at once shows exactly these words to everybody', async () => {
    const card = await openInQueue({ page: approver, title })
    for (const words of [HEADLINE, ...FIRST]) await expect(card.getByText(words, { exact: true })).toBeVisible()
    await expect(card.getByRole('paragraph').filter({ hasText: /^Hulp:/ })).toContainText('112')
    await approveAtOnce(card)
    await expect(card.getByText('Goedgekeurd', { exact: true })).toBeVisible()
    await expect(approver.getByRole('status').filter({ hasText: 'Dit item wacht niet meer.' })).toBeVisible()
  })
  const publicId = await expectOutside({ request, words: wordsOf(FIRST) })

  await test.step('an edit changes nothing outside', async () => {
    await writer.goto(`/admin/collections/content-items/${itemId}`)
    await writer.getByRole('button', { name: 'Alles tonen' }).click()
    const row = form.channel(0)
    await form.typeText({ row, paragraphs: SECOND })
    await form.save()
    await expect(form.panel.getByText('In de maak', { exact: true })).toBeVisible()
    await expect(form.panel.getByText('Wat er anders is dan in editie 1')).toBeVisible()
    expect(await expectOutside({ request, words: wordsOf(FIRST) })).toBe(publicId)
    await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
    await expect(form.panel.getByText('Ter beoordeling', { exact: true })).toBeVisible()
  })

  await test.step('the second edition takes its place under the same id', async () => {
    const card = await openInQueue({ page: approver, title })
    await approveAtOnce(card)
    await expect(card.getByText('Laatst goedgekeurd: editie 2.')).toBeVisible()
    expect(await expectOutside({ request, words: wordsOf(SECOND) })).toBe(publicId)
  })

  await test.step('what is withdrawn is gone at once', async () => {
    await writer.goto(`/admin/collections/content-items/${itemId}`)
    await form.panel.getByRole('button', { name: 'Trek in' }).click()
    await form.panel.getByRole('button', { name: 'Trek nu in' }).click()
    await expect(form.panel.getByRole('alert').filter({ hasText: 'Schrijf eerst waarom u intrekt.' })).toBeVisible()
    await form.panel.getByRole('textbox', { name: 'Waarom trekt u in?' }).fill('De actie is voorbij.')
    const withdrawn = writer.waitForResponse((response) => response.url().endsWith('/withdrawals'))
    await form.panel.getByRole('button', { name: 'Trek nu in' }).click()
    expect((await withdrawn).status()).toBeLessThan(300)
    expect((await request.get(`/delivery/v1/posts/${publicId}`)).status()).toBe(404)
    await expectAbsent({ request, headline: HEADLINE })
    await expect(form.panel.getByText('Ingetrokken').first()).toBeVisible()
  })
})

test('a text for screens is placed by hand and taken down again', async ({ openAs }) => {
  const title = `Scherm in de hal ${RUN}`
  const permalink = `https://schermen.deventer.example/${RUN}`
  const writer = await openAs({ key: 'communications' })
  const approver = await openAs({ key: 'substance' })
  const form = itemForm(writer)

  await test.step('written, and marked as not sensitive', async () => {
    await writer.goto('/admin/collections/content-items/create')
    const row = await form.addChannel({ name: 'Schermen', index: 0 })
    await writer.getByRole('textbox', { name: 'Werktitel' }).fill(title)
    await row.getByRole('textbox', { name: 'Kop' }).fill('Even een praatje')
    await form.typeText({ row, paragraphs: ['Een praatje maakt de dag goed.'] })
    await form.openPart('Veilig voor lezers')
    await writer.getByRole('checkbox', { name: 'Gevoelig onderwerp' }).uncheck()
    await form.save()
    await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
    await expect(form.panel.getByText('Ter beoordeling', { exact: true })).toBeVisible()
  })
  const itemId = await savedItemId(writer)

  await test.step('approved', async () => {
    const card = await openInQueue({ page: approver, title })
    await expect(card.getByText('Dit kanaal plaatst u zelf.')).toBeVisible()
    await approveAtOnce(card)
    await expect(card.getByText('Goedgekeurd', { exact: true })).toBeVisible()
  })

  const taskIn = (section: RegExp) =>
    writer.getByRole('region', { name: section }).getByRole('listitem').filter({ hasText: title })

  await test.step('placed with the address where it stands', async () => {
    await writer.goto('/admin')
    const task = taskIn(/^Vandaag met de hand plaatsen/)
    await task.getByText('Bekijk de tekst').click()
    await expect(task.getByRole('textbox', { name: 'Tekst om te plaatsen' })).toHaveValue(
      'Even een praatje\n\nEen praatje maakt de dag goed.',
    )
    await task.getByRole('textbox', { name: /^Waar staat het\?/ }).fill('schermen zonder https')
    await task.getByRole('button', { name: 'Geplaatst' }).click()
    await expect(task.getByRole('alert')).toContainText('Een adres begint met https://.')
    await task.getByRole('textbox', { name: /^Waar staat het\?/ }).fill(permalink)
    await task.getByRole('button', { name: 'Geplaatst' }).click()
    await expect(task).toHaveCount(0)
    await expect(taskIn(/^Weg te halen/)).toHaveCount(0)
  })

  await test.step('a withdrawal asks to take it down', async () => {
    await writer.goto(`/admin/collections/content-items/${itemId}`)
    await form.panel.getByRole('button', { name: 'Trek in' }).click()
    await expect(form.panel).toContainText('haalt u ook zelf weg')
    await form.panel.getByRole('textbox', { name: 'Waarom trekt u in?' }).fill('De actie is voorbij.')
    await form.panel.getByRole('button', { name: 'Trek nu in' }).click()
    await expect(form.panel.getByText('Ingetrokken').first()).toBeVisible()

    await writer.goto('/admin')
    const task = taskIn(/^Weg te halen/)
    await expect(task.getByRole('link', { name: /^Open het bericht/ })).toHaveAttribute('href', permalink)
    await task.getByRole('button', { name: 'Weggehaald' }).click()
    await expect(task).toHaveCount(0)
  })
})
