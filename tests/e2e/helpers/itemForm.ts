import { expect, type Locator, type Page } from '@playwright/test'

/** One item's form, by the words that its user sees. */
export type ItemForm = ReturnType<typeof itemForm>

export function itemForm(page: Page) {
  const panel = page.getByRole('region', { name: 'Beoordelen en verschijnen' })

  /** A field by its label: Payload's choice lists have no name of their own. */
  const choiceList = (label: string, within: Page | Locator = page): Locator =>
    within
      .locator('.field-type')
      .filter({ has: page.locator('.field-label', { hasText: new RegExp(`^${label}\\s*\\*?$`) }) })
      .last()

  const choose = async ({ label, option, within = page }: { label: string; option: string; within?: Page | Locator }) => {
    const field = choiceList(label, within)
    await field.getByRole('combobox').fill(option)
    await page.getByRole('option', { name: option, exact: true }).click()
    await expect(field.getByText(option, { exact: true }).first()).toBeVisible()
  }

  const save = async () => {
    const saved = page.waitForResponse(
      (response) =>
        response.url().includes('/api/content-items') &&
        !response.url().includes('/presence') &&
        ['PATCH', 'POST'].includes(response.request().method()) &&
        response.request().headers()['content-type']?.includes('multipart/form-data') === true,
    )
    await page.getByRole('button', { name: 'Bewaar' }).click()
    const response = await saved
    expect(response.status(), await response.text()).toBeLessThan(300)
    // The panel waits for the new version before its buttons work again.
    await expect(panel.getByText('U hebt nog niet alles opgeslagen.')).toHaveCount(0)
    await expect(panel.getByText('De laatste versie wordt opgehaald.')).toHaveCount(0)
  }

  const openPart = async (name: string) => {
    const part = page.locator('.collapsible').filter({ has: page.getByText(name, { exact: true }) }).last()
    await part.getByRole('button', { name: 'Blok togglen' }).first().click()
    return part
  }

  const channel = (index: number): Locator => page.locator(`#variants-row-${index}`)

  /** Comes before other changes: Payload leaves a row empty that is added while it still answers another change. */
  const addChannel = async ({ name, index }: { name: string; index: number }) => {
    await page.getByRole('button', { name: 'Voeg Kanaal toe' }).click()
    const row = channel(index)
    await expect(row.getByText('Nieuw kanaal')).toBeVisible()
    await choose({ label: 'Kanaal', option: name, within: row })
    return row
  }

  /** Types as a person does, with Enter between the paragraphs. */
  const typeText = async ({ row, paragraphs }: { row: Locator; paragraphs: string[] }) => {
    const editor = row.locator('[contenteditable="true"]').first()
    await editor.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    for (const [index, words] of paragraphs.entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      await page.keyboard.type(words)
    }
    await expect(editor).toContainText(paragraphs.at(-1) ?? '')
  }

  return { panel, choose, save, openPart, channel, addChannel, typeText }
}

/** Address of an item's form from the address bar after its first save. */
export async function savedItemId(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/admin\/collections\/content-items\/[0-9a-f-]{24,}/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
