import type { Locator, Page } from '@playwright/test'

import { checkScreen } from './helpers/accessibility'
import { expect, test } from './helpers/calendarTest'
import { daysAway } from './helpers/days'
import { asPage } from './helpers/itemByApi'
import { itemForm } from './helpers/itemForm'

/** Own words per run, so that nothing else stands in the way. */
const RUN = Date.now().toString(36)
const MONTH = '2032-03'
const dayOf = (number: number) => `${MONTH}-${String(number).padStart(2, '0')}`
const calendarOf = (title: string) => `/admin/kalender?weergave=maand&op=${MONTH}-01&zoek=${encodeURIComponent(title)}`

type Evening = { title: string; on: string; recurrence?: string }

/** An evening that starts at half past seven, with a rhythm when it is a series already. */
async function planEvening({ page, title, on, recurrence }: { page: Page } & Evening): Promise<string> {
  // Any page of the product will do; this one is quick.
  if (!page.url().startsWith('http')) await page.goto('/delivery/v1/help-lines')
  const api = asPage(page)
  const planned = await api.post('/api/content-items/plans', { title, kind: 'event', plannedDate: on, time: '19:30' })
  expect(planned.status(), await planned.text()).toBe(200)
  const { itemId } = (await planned.json()) as { itemId: string }
  if (recurrence) {
    const saved = await api.patch(`/api/content-items/${itemId}?depth=0`, { recurrence })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  return itemId
}

async function openRecurrence(page: Page, itemId: string): Promise<Locator> {
  await page.goto(`/admin/collections/content-items/${itemId}`)
  const part = page.locator('.collapsible').filter({ has: page.getByText('Herhalen', { exact: true }) }).last()
  const rhythm = part.getByRole('combobox', { name: 'Herhalen' })
  // Payload remembers which parts somebody left open.
  await expect(async () => {
    if (!(await rhythm.isVisible())) await part.getByRole('button', { name: 'Blok togglen' }).first().click()
    await expect(rhythm).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(rhythm).toBeEnabled()
  return part
}

const asText = (part: Locator): Locator => part.getByRole('textbox', { name: 'Als tekst (RFC 5545)' })

test('a rhythm is filled in for people, stands beside it as text and as dates, and is kept', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const id = await planEvening({ page, title: `Dialoogtafel ${RUN}`, on: '2032-02-03' })
  const part = await openRecurrence(page, id)

  await test.step('every first Tuesday of the month until December', async () => {
    await part.getByRole('combobox', { name: 'Herhalen' }).selectOption({ label: 'Elke maand, op een weekdag' })
    await expect(part.getByLabel('Welke van de maand?')).toHaveValue('1')
    await expect(part.getByLabel('Weekdag')).toHaveValue('2')
    await part.getByRole('radio', { name: 'Tot en met een dag' }).check()
    await part.getByLabel('Laatste dag').fill('2032-12-31')
    await expect(part.getByText('Dit geeft 11 keer:')).toBeVisible()
    await expect(part.getByText('dinsdag 3 augustus 2032, 19:30')).toBeVisible()
  })

  await test.step('except one', async () => {
    await part.getByRole('textbox', { name: 'Behalve op' }).fill('2032-08-03')
    await part.getByRole('button', { name: 'Behalve op: Toevoegen' }).click()
    await expect(part.getByText('Dit geeft 10 keer:')).toBeVisible()
    await expect(part.getByText('elke eerste dinsdag van de maand, tot en met december, behalve op 3 augustus')).toBeVisible()
    const dates = part.getByRole('listitem').filter({ hasText: '19:30' })
    await expect(dates).toHaveCount(10)
    await expect(dates.filter({ hasText: 'augustus' })).toHaveCount(0)
    await expect(dates.last()).toHaveText('dinsdag 7 december 2032, 19:30')
    await expect(asText(part)).toHaveValue(/^RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20321231T\d{6}Z\nEXDATE:20320803T193000$/)
  })

  await test.step('saved, and found again as it was filled in', async () => {
    await itemForm(page).save()
    const again = await openRecurrence(page, id)
    await expect(again.getByText('Dit geeft 10 keer:')).toBeVisible()
    await expect(again.getByLabel('Laatste dag')).toHaveValue('2032-12-31')
    await expect(again.getByRole('button', { name: 'dinsdag 3 augustus 2032 weghalen' })).toBeVisible()
  })

  await test.step('each time stands on its day in the calendar', async () => {
    await page.goto(`/admin/kalender?weergave=jaar&op=2032-01-01&zoek=${encodeURIComponent(`Dialoogtafel ${RUN}`)}`)
    const times = page.locator(`.ck-grid [data-card^="${id}#"]`)
    await expect(times).toHaveCount(10)
    await expect(times.first()).toHaveAccessibleName(/dinsdag 3 februari 2032.*een keer van een reeks$/)
    await expect(page.locator(`.ck-grid [data-card="${id}#2032-08-03T19:30"]`)).toHaveCount(0)
  })
})

test('what was chosen is never lost: a quick save waits, and an exception that does not fit is named', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const recurrence = 'RRULE:FREQ=WEEKLY;COUNT=4\nRDATE:20320212T100000,20320212T140000\nEXDATE:20320210T193000'
  const id = await planEvening({ page, title: `Snel ${RUN}`, on: '2032-02-03', recurrence })
  const part = await openRecurrence(page, id)
  await expect(part.getByText('Dit geeft 5 keer:')).toBeVisible()

  await test.step('two added times on one day stay apart', async () => {
    await part.getByRole('button', { name: 'donderdag 12 februari 2032, 10:00 weghalen' }).click()
    await expect(part.getByRole('button', { name: 'donderdag 12 februari 2032, 14:00 weghalen' })).toBeFocused()
    await expect(asText(part)).toHaveValue(/RDATE:20320212T140000\n/)
  })

  await test.step('another rhythm, saved at once', async () => {
    await part.getByRole('combobox', { name: 'Herhalen' }).selectOption({ label: 'Elke maand, op een weekdag' })
    await expect(part.getByText('deze uitzonderingen zijn weg: dinsdag 10 februari 2032.')).toBeVisible()
    await itemForm(page).save()
    const kept = (await (await asPage(page).get(`/api/content-items/${id}?depth=0`)).json()) as { recurrence: string }
    expect(kept.recurrence).toBe('RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4\nRDATE:20320212T140000')
  })
})

test('a rhythm that never comes or never ends is refused kindly, and the form says what to do', async ({ openAs, allowConsoleError }) => {
  const page = await openAs({ key: 'communications' })
  const id = await planEvening({ page, title: `Nooit ${RUN}`, on: '2032-02-03', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' })
  const part = await openRecurrence(page, id)
  await expect(part.getByText('Dit geeft 3 keer:')).toBeVisible()

  for (const [text, reason] of [
    ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=3', 'Dit ritme komt nooit voor, zoals 31 februari. Kies een andere dag of maand.'],
    ['RRULE:FREQ=MONTHLY;BYDAY=1TU', 'Deze reeks houdt nooit op. Kies een laatste dag of een aantal keren.'],
  ] as const) {
    await asText(part).fill(text)
    await expect(part.getByText(reason)).toBeVisible()
    await expect(part.getByText(/^Dit geeft/)).toHaveCount(0)
    await expect(asText(part)).toHaveAttribute('aria-invalid', 'true')
  }

  await test.step('it is not saved either', async () => {
    allowConsoleError(/status of 400/)
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await expect(page.getByText(/ongeldig/).first()).toBeVisible()
    const kept = await asPage(page).get(`/api/content-items/${id}?depth=0`)
    expect(((await kept.json()) as { recurrence: string }).recurrence).toBe('RRULE:FREQ=WEEKLY;COUNT=3')
  })

  await test.step('a last day before the first is refused in the form, and the text stays as it was', async () => {
    await asText(part).fill('RRULE:FREQ=WEEKLY;COUNT=3')
    await expect(part.getByText('Dit geeft 3 keer:')).toBeVisible()
    await part.getByRole('radio', { name: 'Tot en met een dag' }).check()
    const before = /UNTIL=20320503/
    await expect(asText(part)).toHaveValue(before)
    await part.getByLabel('Laatste dag').fill('2032-01-02')
    await expect(part.getByText('De laatste dag, vrijdag 2 januari 2032, ligt vóór het begin van de reeks.')).toBeVisible()
    await expect(part.getByText('De vorige herhaling blijft staan tot dit klopt.')).toBeVisible()
    await expect(asText(part)).toHaveValue(before)
  })
})

const cell = (page: Page, number: number): Locator => page.locator(`[data-day="${dayOf(number)}"]`)
/** One time of the series itself, by the day on which it stands. */
const timeOf = (page: Page, id: string, number: number): Locator => page.locator(`.ck-grid [data-card="${id}#${dayOf(number)}T19:30"]`)
const question = (page: Page): Locator => page.getByRole('dialog', { name: 'Welke keren van deze reeks?' })

async function expectDays({ page, title, days }: { page: Page; title: string; days: number[] }): Promise<void> {
  const cards = page.locator('.ck-grid .ck-card').filter({ hasText: title })
  await expect(cards).toHaveCount(days.length)
  for (const number of days) await expect(cell(page, number).locator('.ck-card').filter({ hasText: title })).toBeVisible()
}

test('a time of a series is moved alone, with those after it, or with all; a changed time stays changed', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Avondreeks ${RUN}`
  const id = await planEvening({ page, title, on: dayOf(3), recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })
  await page.goto(calendarOf(title))
  await expectDays({ page, title, days: [3, 10, 17, 24] })

  await test.step('dragged: asks first, and Escape leaves everything where it is', async () => {
    await drag({ page, from: timeOf(page, id, 10), to: cell(page, 12) })
    await expect(question(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(question(page)).toHaveCount(0)
    await expectDays({ page, title, days: [3, 10, 17, 24] })
  })

  await test.step('only this time', async () => {
    await drag({ page, from: timeOf(page, id, 10), to: cell(page, 12) })
    await expect(question(page)).toContainText('U verplaatst deze keer naar vrijdag 12 maart 2032.')
    await expect(question(page)).toContainText('Dit gaat niet terug met "Ongedaan maken".')
    await question(page).getByRole('radio', { name: 'Alleen deze keer' }).check()
    await question(page).getByRole('button', { name: 'Verplaatsen' }).click()
    await expect(page.getByText('Deze keer staat nu op vrijdag 12 maart 2032, als eigen item.').first()).toBeVisible()
    await expectDays({ page, title, days: [3, 12, 17, 24] })
    await expect(cell(page, 12).locator('.ck-card')).toHaveAccessibleName(/een gewijzigde keer van een reeks$/)
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled()
    await page.reload()
    await expectDays({ page, title, days: [3, 12, 17, 24] })
  })

  await test.step('all, by keyboard alone: the changed time stays where somebody put it', async () => {
    await timeOf(page, id, 3).focus()
    await moveByKeys({ page, to: dayOf(4), scope: 'Alle keren' })
    await expect(page.getByText('De hele reeks is verplaatst; deze keer staat nu op donderdag 4 maart 2032.').first()).toBeVisible()
    await expectDays({ page, title, days: [4, 12, 18, 25] })
    // Its place in the series moved along, so no second card stands on the eleventh.
    await expect(cell(page, 11).locator('.ck-card').filter({ hasText: title })).toHaveCount(0)
  })

  await test.step('this and all following, by keyboard alone', async () => {
    await timeOf(page, id, 18).focus()
    await moveByKeys({ page, to: dayOf(20), scope: 'Deze en alle volgende' })
    await expect(page.getByText('De reeks stopt hiervoor en gaat verder vanaf zaterdag 20 maart 2032, als nieuwe reeks.').first()).toBeVisible()
    await expectDays({ page, title, days: [4, 12, 20, 27] })
    await expect(timeOf(page, id, 4)).toBeVisible()
    await expect(timeOf(page, id, 18)).toHaveCount(0)
    await page.reload()
    await expectDays({ page, title, days: [4, 12, 20, 27] })
    for (const number of [20, 27]) {
      await expect(cell(page, number).locator('.ck-card').filter({ hasText: title })).toHaveAccessibleName(/een keer van een reeks$/)
    }
  })
})

test('a series that has begun: a time still to come moves, one that was stays', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Al begonnen ${RUN}`
  const id = await planEvening({ page, title, on: daysAway(-8), recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })
  const monthOf = (date: string) => `/admin/kalender?weergave=maand&op=${date}&zoek=${encodeURIComponent(title)}`
  const time = (date: string) => page.locator(`.ck-grid [data-card="${id}#${date}T19:30"]`)

  await page.goto(monthOf(daysAway(6)))
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  await time(daysAway(6)).focus()
  await moveByKeys({ page, to: daysAway(7), scope: 'Alleen deze keer' })
  await expect(page.locator('.ck-calendar > [role="status"]')).toContainText('als eigen item.')
  await expect(time(daysAway(6))).toHaveCount(0)

  await page.goto(monthOf(daysAway(-1)))
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  await time(daysAway(-1)).focus()
  await page.keyboard.press('v')
  await expect(page.locator('.ck-calendar > [role="status"]')).toContainText('Dit is al geweest.')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

const cancelQuestion = (page: Page): Locator => page.getByRole('dialog', { name: 'Gaat deze keer niet door?' })

test('one time does not go on: from its card, by keyboard and from the form, and back with undo', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Afgelast ${RUN}`
  const id = await planEvening({ page, title, on: dayOf(3), recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })
  await page.goto(calendarOf(title))
  await expectDays({ page, title, days: [3, 10, 17, 24] })
  const undo = page.getByRole('button', { name: 'Ongedaan maken' })
  const spoken = page.locator('.ck-calendar > [role="status"]')

  await test.step('from its card: the question says what it does, and "leave it" does nothing', async () => {
    await timeOf(page, id, 10).click()
    const panel = page.getByRole('complementary', { name: 'Gegevens van de kaart' })
    await panel.getByRole('button', { name: 'Gaat niet door…' }).click()
    await expect(cancelQuestion(page)).toContainText('De keer van woensdag 10 maart 2032 gaat uit de planning.')
    await expect(cancelQuestion(page)).toContainText('Lezers merken hier niets van: dit verandert alleen de planning.')
    await cancelQuestion(page).locator('.ck-actions').getByRole('button', { name: 'Laat staan' }).click()
    await expectDays({ page, title, days: [3, 10, 17, 24] })

    await panel.getByRole('button', { name: 'Gaat niet door…' }).click()
    await cancelQuestion(page).getByRole('button', { name: 'Deze keer gaat niet door' }).click()
    await expectDays({ page, title, days: [3, 17, 24] })
    await expect(panel).toHaveCount(0)
    await expect(spoken).toHaveText('Deze keer is afgelast. De andere keren blijven staan.')
    await expect(page.locator(`[data-day="${dayOf(10)}"]:focus`)).toHaveCount(1)
  })

  await test.step('undone and redone', async () => {
    await undo.click()
    await expectDays({ page, title, days: [3, 10, 17, 24] })
    await expect(spoken).toHaveText('Deze keer gaat weer door en staat in de planning.')
    await page.getByRole('button', { name: 'Opnieuw doen' }).click()
    await expectDays({ page, title, days: [3, 17, 24] })
    await expect(undo).toBeEnabled()
  })

  await test.step('by keyboard alone, and both are undone in turn', async () => {
    await timeOf(page, id, 17).focus()
    await page.keyboard.press('Delete')
    await expect(cancelQuestion(page).getByRole('button', { name: 'Deze keer gaat niet door' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expectDays({ page, title, days: [3, 24] })
    await page.keyboard.press('Control+z')
    await expectDays({ page, title, days: [3, 17, 24] })
    await undo.click()
    await expectDays({ page, title, days: [3, 10, 17, 24] })
    await expect(undo).toBeDisabled()
  })

  await test.step('a cancelled time stays away when all are moved', async () => {
    await timeOf(page, id, 17).focus()
    await page.keyboard.press('Delete')
    await cancelQuestion(page).getByRole('button', { name: 'Deze keer gaat niet door' }).click()
    await expectDays({ page, title, days: [3, 10, 24] })
    await timeOf(page, id, 3).focus()
    await moveByKeys({ page, to: dayOf(4), scope: 'Alle keren' })
    await expectDays({ page, title, days: [4, 11, 25] })
  })

  await test.step('from the form of the series', async () => {
    const part = await openRecurrence(page, id)
    await expect(part.getByText('Dit geeft 3 keer:')).toBeVisible()
    await part.getByRole('button', { name: 'donderdag 11 maart 2032 gaat niet door' }).click()
    await expect(cancelQuestion(page)).toContainText('De keer van donderdag 11 maart 2032 gaat uit de planning.')
    await cancelQuestion(page).getByRole('button', { name: 'Deze keer gaat niet door' }).click()
    await expect(part.getByText('Dit geeft 2 keer:')).toBeVisible()
    await expect(asText(part)).toHaveValue(/EXDATE:20320311T193000,20320318T193000$/)
    await expect(part.getByText('Deze keer is afgelast. De andere keren blijven staan.')).toBeVisible()
    // The form has the new version: saving it again is no conflict.
    await asText(part).fill((await asText(part).inputValue()).replace('COUNT=4', 'COUNT=3'))
    await expect(part.getByText('Dit geeft 1 keer:')).toBeVisible()
    await expect(part.getByText('Bewaar eerst. Daarna kunt u hier één keer afgelasten.')).toBeVisible()
    await itemForm(page).save()
    await page.goto(calendarOf(title))
    await expectDays({ page, title, days: [4] })
  })
})

test('one time is changed by itself, and it and all that follow are cancelled from a card', async ({ openAs }) => {
  const page = await openAs({ key: 'communications' })
  const title = `Vanaf hier ${RUN}`
  const id = await planEvening({ page, title, on: dayOf(3), recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })
  const panel = page.getByRole('complementary', { name: 'Gegevens van de kaart' })

  await test.step('by itself: the new item opens, and the other times stay', async () => {
    await page.goto(calendarOf(title))
    await timeOf(page, id, 10).click()
    await panel.getByRole('button', { name: 'Deze keer apart aanpassen' }).click()
    await page.waitForURL(/\/admin\/collections\/content-items\/(?!$)/)
    expect(page.url()).not.toContain(id)
    await page.goto(calendarOf(title))
    await expectDays({ page, title, days: [3, 10, 17, 24] })
    await expect(timeOf(page, id, 10)).toHaveCount(0)
  })

  await test.step('this and all following: said first, then gone', async () => {
    await timeOf(page, id, 17).click()
    await panel.getByRole('button', { name: 'Gaat niet door…' }).click()
    await expect(cancelQuestion(page).getByRole('radio', { name: 'Alleen deze keer' })).toBeChecked()
    await cancelQuestion(page).getByRole('radio', { name: 'Deze en alle volgende' }).check()
    await expect(cancelQuestion(page)).toContainText('De keer van woensdag 17 maart 2032 en alle volgende gaan uit de planning: 2 keer.')
    await cancelQuestion(page).getByRole('button', { name: 'Deze en alle volgende gaan niet door' }).click()
    await expectDays({ page, title, days: [3, 10] })
  })
})

async function moveByKeys({ page, to, scope }: { page: Page; to: string; scope: string }): Promise<void> {
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Verplaatsen naar…' })
  await dialog.getByLabel('Nieuwe datum').fill(to)
  await page.keyboard.press('Enter')
  await expect(question(page).getByRole('radio', { name: 'Alleen deze keer' })).toBeFocused()
  const chosen = question(page).getByRole('radio', { name: scope })
  for (let presses = 0; presses < 2 && !(await chosen.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  await expect(chosen).toBeChecked()
  await page.keyboard.press('Enter')
}

async function drag({ page, from, to }: { page: Page; from: Locator; to: Locator }): Promise<void> {
  await expect(page.locator('.ck-calendar[data-draggable]')).toBeVisible()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 12, { steps: 8 })
  await page.mouse.up()
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the rhythm and its question at ${viewport.width} pixels: accessible, and as wide as the screen`, async ({ openAs }, testInfo) => {
    const page = await openAs({ key: 'communications', viewport })
    const title = `Breed ${viewport.width} ${RUN}`
    const recurrence = 'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20320310T193000'
    const id = await planEvening({ page, title, on: dayOf(3), recurrence })
    const part = await openRecurrence(page, id)
    await expect(part.getByText('Dit geeft 3 keer:')).toBeVisible()
    await part.scrollIntoViewIfNeeded()
    await checkScreen({ page, name: `recurrence at ${viewport.width}`, testInfo })

    await asText(part).fill('RRULE:FREQ=WEEKLY')
    await expect(part.getByText(/houdt nooit op/)).toBeVisible()
    await checkScreen({ page, name: `refused recurrence at ${viewport.width}`, testInfo })

    await page.goto(calendarOf(title))
    await page.locator('.ck-card:visible, .ck-list__title:visible').filter({ hasText: title }).first().click()
    const panel = page.getByRole('complementary', { name: 'Gegevens van de kaart' })
    await expect(panel.getByText('een keer van een reeks')).toBeVisible()
    await panel.getByRole('button', { name: 'Gaat niet door…' }).click()
    await expect(cancelQuestion(page)).toBeVisible()
    await checkScreen({ page, name: `cancel question at ${viewport.width}`, testInfo })
    await page.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Verplaatsen naar…' }).click()
    await page.getByLabel('Nieuwe datum').fill(dayOf(5))
    await page.keyboard.press('Enter')
    await expect(question(page)).toBeVisible()
    await checkScreen({ page, name: `question at ${viewport.width}`, testInfo })
  })
}
