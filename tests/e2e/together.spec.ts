import { expect, personOf, test } from './helpers/calendarTest'
import { asPage, makeItem } from './helpers/itemByApi'

test('two people in one item: the second is told by name, and loses nothing when the first saves', async ({
  openAs,
  allowConsoleError,
}) => {
  // The refused save shows up on the console as what it is.
  allowConsoleError(/status of 409/)
  const first = await openAs({ key: 'communications' })
  const { id } = await makeItem({ page: first, title: 'Samen aan één tekst', isInReview: false })
  const address = `/admin/collections/content-items/${id}`
  await first.goto(address)
  await expect(first.getByRole('textbox', { name: 'Werktitel' })).toHaveValue('Samen aan één tekst')

  const second = await openAs({ key: 'substance' })
  await second.goto(address)
  await expect(second.getByText(`${personOf('communications').displayName} werkt nu ook in dit item.`)).toBeVisible()
  await expect(second.getByText(personOf('communications').email)).toHaveCount(0)

  await first.getByRole('textbox', { name: 'Werktitel' }).fill('Samen: eerst opgeslagen')
  const saved = first.waitForResponse((response) => response.request().method() === 'PATCH')
  await first.getByRole('button', { name: 'Bewaar' }).click()
  expect((await saved).status()).toBe(200)

  await second.getByRole('textbox', { name: 'Werktitel' }).fill('Samen: te laat opgeslagen')
  const refused = second.waitForResponse((response) => response.request().method() === 'PATCH')
  await second.getByRole('button', { name: 'Bewaar' }).click()
  expect((await refused).status()).toBe(409)
  await expect(second.getByText('Iemand anders heeft dit item intussen opgeslagen.')).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Werktitel' })).toHaveValue('Samen: te laat opgeslagen')

  // A look at the page again asks who saved, without waiting for the next round.
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const notice = second.getByRole('alert').filter({ hasText: `${personOf('communications').displayName} heeft dit item om` })
  await expect(notice).toContainText('Uw tekst staat nog hier')
  await expect(notice.getByRole('button', { name: 'Kopieer mijn tekst' })).toBeVisible()
  await expect(notice.getByRole('link', { name: /^Open de nieuwe versie/ })).toHaveAttribute('href', address)
  await expect(second.getByRole('textbox', { name: 'Werktitel' })).toHaveValue('Samen: te laat opgeslagen')

  const stored = await asPage(first).get(`/api/content-items/${id}?depth=0`)
  expect(((await stored.json()) as { title: string }).title).toBe('Samen: eerst opgeslagen')

  await second.close()
  // That the second left may arrive after the question who is there, so it is asked until it did.
  await expect(async () => {
    await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(first.getByText('werkt nu ook in dit item.')).toHaveCount(0, { timeout: 2_000 })
  }).toPass()
})
