import type { Page } from '@playwright/test'

import { convertToRichText } from '../../seed/richText'
import { checkScreen } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { asPage } from './helpers/itemByApi'
import { itemForm } from './helpers/itemForm'

const TEXT =
  'Vraag niet of het iemands eigen schuld was. Bel 0800-2000. De melding wordt zorgvuldig bekeken door de omstanders en door alle ' +
  'andere mensen die er op dat moment bij waren en er iets van vonden.'

/** A sensitive item with a text to say something about, made by whoever is signed in. */
async function makeSensitive(page: Page): Promise<string> {
  // Any page of the same site will do for its address.
  await page.goto('/delivery/v1/themes')
  const api = asPage(page)
  const idOf = async (collection: string, slug: string) => {
    const answer = await api.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0`)
    return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id
  }
  const made = await api.post('/api/content-items?depth=0', {
    title: 'Wat zeg je tegen een vriend?',
    isSensitive: true,
    contentNote: 'Dit gaat over grenzen.',
    discreetTitle: 'Tip van de week',
    helpLines: [await idOf('help-lines', 'veilig-thuis')],
    variants: [
      {
        channel: await idOf('channels', 'website'),
        headline: 'Wat zeg je?',
        text: convertToRichText({ markup: TEXT, language: 'nl' }),
      },
    ],
  })
  expect(made.status(), await made.text()).toBe(201)
  return ((await made.json()) as { doc: { id: string } }).doc.id
}

test('a finding is mended from its panel, and what stays is explained before review', async ({ openAs, allowConsoleError }, testInfo) => {
  allowConsoleError(/409/)
  test.setTimeout(120_000)
  const page = await openAs({ key: 'communications', viewport: { width: 1440, height: 900 } })
  const id = await makeSensitive(page)
  await page.goto(`/admin/collections/content-items/${id}`)
  const form = itemForm(page)
  const checks = page.getByRole('region', { name: 'Controle' })
  await expect(checks.getByText('1 op te lossen, 2 met een reden')).toBeVisible()
  await checkScreen({ page, name: 'checks', testInfo })

  // To the words themselves, in a row that is folded.
  await checks.getByRole('listitem').filter({ hasText: '0800-2000' }).getByRole('button', { name: 'Ga naar de tekst' }).click()
  await expect(form.channel(0).locator('[contenteditable="true"]').first()).toBeFocused()

  // The emergency number with one press.
  await checks.getByRole('button', { name: 'Voeg het noodnummer toe' }).click()
  await form.save()
  await expect(checks.getByText('0 op te lossen, 2 met een reden')).toBeVisible()

  // Asked without reasons, it is refused with what is open.
  await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
  await expect(form.panel.getByText('Geef eerst een reden bij deze punten', { exact: false })).toBeVisible()

  const reasons = checks.getByRole('textbox', { name: 'Waarom blijft dit zo staan?' })
  await expect(reasons).toHaveCount(2)
  const reasonAt = (words: string) => checks.getByRole('listitem').filter({ hasText: words }).getByRole('textbox')
  await reasonAt('0800-2000').fill('Het nummer staat ook bij de hulplijnen.')
  await reasonAt('eigen schuld').fill('Wij zeggen hier juist dat het niet klopt.')
  await expect(checks.getByText('Reden gegeven')).toHaveCount(2)
  await form.panel.getByRole('button', { name: 'Vraag beoordeling' }).click()
  await expect(form.panel.getByText('De tekst ligt nu ter beoordeling.', { exact: false })).toBeVisible()

  // On the desk each finding stands with its reason, and asking anew needs nothing typed again.
  await page.goto(`/admin/goedkeuren?item=${id}`)
  const card = page.getByRole('region', { name: 'Wat zeg je tegen een vriend?', exact: true })
  const blame = card.getByRole('listitem').filter({ hasText: 'eigen schuld' }).filter({ hasText: 'Vraagt een reden:' })
  await expect(blame.getByRole('textbox', { name: 'Waarom blijft dit zo staan?' })).toHaveValue('Wij zeggen hier juist dat het niet klopt.')
  await card.getByText('Vraag het een ander, of voor een andere dag').click()
  await card.getByRole('button', { name: 'Vraag opnieuw' }).click()
  await expect(card.getByText('De tekst ligt nu ter beoordeling.', { exact: false })).toBeVisible()

  const approver = await openAs({ key: 'substance', viewport: { width: 1440, height: 900 } })
  await approver.goto(`/admin/goedkeuren?item=${id}`)
  const desk = approver.getByRole('region', { name: 'Wat zeg je tegen een vriend?', exact: true })
  const number = desk.getByRole('listitem').filter({ hasText: '0800-2000' }).filter({ hasText: 'Vraagt een reden:' })
  await expect(number).toContainText('De reden om het zo te laten: Het nummer staat ook bij de hulplijnen.')
  await checkScreen({ page: approver, name: 'checks-desk', testInfo })
})

test('a text shows how it reads, and what readers told back', async ({ openAs }, testInfo) => {
  const page = await openAs({ key: 'communications', viewport: { width: 390, height: 844 }, isTouched: true })
  const id = await makeSensitive(page)
  await page.goto(`/admin/collections/content-items/${id}`)
  const reading = page.getByRole('region', { name: 'Leesbaarheid' })
  await reading.getByText('Website: ', { exact: false }).first().click()
  const legend = reading.getByLabel('Wat is gemarkeerd')
  await expect(legend).toContainText('lange zin 1×')
  await expect(legend).toContainText('woord uit de begrippenlijst 1×')
  await expect(reading.locator('mark').filter({ hasText: 'omstanders' })).toHaveCount(1)
  await expect(reading.getByText('Flesch–Douma (indicatie)')).toBeVisible()
  await expect(reading).not.toContainText('B1')
  await checkScreen({ page, name: 'reading', testInfo })

  await reading.getByRole('button', { name: 'Leg een terugvertelronde vast' }).click()
  await reading.getByLabel('Hoeveel lezers?').fill('6')
  await reading.getByLabel('Wanneer?').fill('2025-01-15')
  await reading.getByLabel('Deels begrepen').check()
  await reading.getByLabel('Wat vertelden zij terug?').fill('Daarna vroeg Fatima wie je belt.')
  await reading.getByRole('button', { name: 'Leg vast', exact: true }).click()
  await expect(reading.getByText('Is "Fatima" de naam van een lezer?', { exact: false })).toBeVisible()
  await reading.getByLabel('Wat vertelden zij terug?').fill('Zij vroegen wie je belt.')
  await reading.getByRole('button', { name: 'Leg vast', exact: true }).click()
  await expect(reading.getByRole('listitem').filter({ hasText: 'Zij vroegen wie je belt.' })).toContainText('6 lezers')
  await expect(reading.getByText('Over deze tekst')).toBeVisible()
})
