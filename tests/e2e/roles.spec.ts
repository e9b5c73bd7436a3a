import type { Page } from '@playwright/test'

import { USERS } from '../../seed/data/users'
import { expect, personOf, test, type PersonKey } from './helpers/calendarTest'
import { asPage, makeItem } from './helpers/itemByApi'

type Expected = {
  sections: string[]
  noSections: string[]
  menu: string[]
  notInMenu: string[]
  mayCreate: boolean
  /** titles of the demo that the list of items has, and those that it has not */
  sees: string[]
  seesNot?: string[]
}

const STORY = 'Verhaal: een bericht van een vriendin'
const ANGELSHOT = 'Angelshot: één woord aan de bar'
const TRAINING = 'Training voor de horeca: gastvrij en veilig'
const DESK = ['Goed te keuren', 'Vandaag met de hand plaatsen', 'Weg te halen']
const OVERVIEW = ['Nu te lezen', 'Komende twee weken', 'Te laat']
const CLOSED = ['Plaatsingen', 'Edities', 'Oordelen', 'Jaarplannen', 'Uren en kosten']

const ADVISER: Expected = {
  sections: [...DESK, ...OVERVIEW, 'Hulplijnen na te kijken'],
  noSections: ['Beheer', 'Items waaraan u meeschrijft', 'Items die met u zijn gedeeld'],
  menu: ['Items', 'Campagnes', 'Hulplijnen', 'Goedkeuren', ...CLOSED],
  notInMenu: ['Afnemers (API)'],
  mayCreate: true,
  sees: [STORY, ANGELSHOT, TRAINING],
}

const ROLES: [PersonKey, Expected][] = [
  ['communications', { ...ADVISER, notInMenu: ['Journaal', 'Afnemers (API)'] }],
  // Leads the implementation plan, and so reads the journal.
  ['substance', { ...ADVISER, menu: [...ADVISER.menu, 'Journaal'] }],
  [
    'admin',
    {
      sections: [...OVERVIEW, 'Hulplijnen na te kijken'],
      noSections: DESK,
      menu: ['Items', 'Gebruikers', 'Journaal', 'Afnemers (API)', 'Instellingen'],
      notInMenu: ['Goedkeuren'],
      mayCreate: false,
      sees: [STORY, ANGELSHOT],
    },
  ],
  [
    'viewer',
    {
      sections: OVERVIEW,
      noSections: [...DESK, 'Hulplijnen na te kijken', 'Beheer'],
      menu: ['Items', 'Campagnes', 'Jaarplannen'],
      notInMenu: ['Goedkeuren', 'Journaal', 'Afnemers (API)'],
      mayCreate: false,
      sees: [STORY, ANGELSHOT],
    },
  ],
  [
    'expert',
    {
      sections: ['Items waaraan u meeschrijft'],
      noSections: [...DESK, ...OVERVIEW, 'Beheer'],
      menu: ['Items'],
      notInMenu: ['Goedkeuren', 'Journaal', 'Afnemers (API)', ...CLOSED],
      mayCreate: false,
      sees: [STORY],
      seesNot: [ANGELSHOT, TRAINING],
    },
  ],
  [
    'partner',
    {
      sections: ['Items die met u zijn gedeeld'],
      noSections: [...DESK, ...OVERVIEW, 'Beheer'],
      menu: ['Items'],
      notInMenu: ['Goedkeuren', 'Journaal', 'Afnemers (API)', ...CLOSED],
      mayCreate: false,
      sees: [ANGELSHOT, TRAINING],
      seesNot: [STORY],
    },
  ],
]

/** The menu is in the page whether it is folded away or not. */
const menuOf = (page: Page) =>
  page.getByRole('complementary', { includeHidden: true }).getByRole('link', { includeHidden: true })

async function openFirstItem({ page, title }: { page: Page; title: string }): Promise<void> {
  await page.goto(`/admin/collections/content-items?search=${encodeURIComponent(title)}`)
  // The list writes its own settings into the address once it is drawn; a click before that is undone by it.
  await expect(page).toHaveURL(/[?&]limit=/)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Beoordelen en verschijnen' })).toBeVisible()
}

for (const [key, expected] of ROLES) {
  test(`${key}: signs in and finds a start page that fits`, async ({ openSignedOut }) => {
    const { email, password, displayName } = personOf(key)
    const page = await openSignedOut()
    await page.goto('/admin')
    await expect(page).toHaveURL(/\/admin\/login/)
    await page.getByRole('textbox', { name: /^E-mail/ }).fill(email)
    await page.getByLabel(/^Wachtwoord/).fill(password)
    await page.getByRole('button', { name: 'Inloggen' }).click()

    await expect(page).toHaveURL(/\/admin$/)
    await expect(page.getByText(`Goedendag ${displayName}`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag \d/)
    const headings = (name: string) => page.getByRole('heading', { level: 2, name: new RegExp(`^${name}( \\d+)?$`) })
    for (const name of expected.sections) await expect(headings(name), name).toBeVisible()
    for (const name of expected.noSections) await expect(headings(name), name).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Nieuw item' })).toHaveCount(expected.mayCreate ? 1 : 0)

    const menu = await menuOf(page).allInnerTexts()
    const labels = menu.map((label) => label.split('\n')[0]?.trim() ?? '')
    expect(labels).toEqual(expect.arrayContaining(expected.menu))
    expect(labels.filter((label) => expected.notInMenu.includes(label))).toEqual([])

    // Looked up by name: what other tests make may fill a page of the list.
    for (const title of expected.sees) {
      await page.goto(`/admin/collections/content-items?search=${encodeURIComponent(title)}`)
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
    }
    for (const title of expected.seesNot ?? []) {
      await page.goto(`/admin/collections/content-items?search=${encodeURIComponent(title)}`)
      await expect(page.getByRole('textbox', { name: /^Zoeken/ })).toHaveValue(title)
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0)
    }
    await expect(page.getByRole('link', { name: /aanmaken$/ })).toHaveCount(expected.mayCreate ? 1 : 0)
  })
}

test('a wrong password says so, and nothing about whether the account exists', async ({ openSignedOut, allowConsoleError }) => {
  allowConsoleError(/status of 401/)
  const page = await openSignedOut()
  const answers: string[] = []
  for (const email of [personOf('viewer').email, 'niemand@deventer.example']) {
    await page.goto('/admin/login')
    await page.getByRole('textbox', { name: /^E-mail/ }).fill(email)
    await page.getByLabel(/^Wachtwoord/).fill('niet-het-goede')
    const answered = page.waitForResponse((response) => response.url().includes('/api/users/login'))
    await page.getByRole('button', { name: 'Inloggen' }).click()
    const answer = await answered
    answers.push(`${answer.status()} ${await answer.text()}`)
    await expect(page).toHaveURL(/\/admin\/login/)
  }
  expect(answers[0]).toMatch(/^401 /)
  expect(answers[1]).toBe(answers[0])
})

test('a viewer reads an item and can save nothing', async ({ openAs }) => {
  const page = await openAs({ key: 'viewer' })
  await openFirstItem({ page, title: ANGELSHOT })
  await expect(page.getByRole('textbox', { name: 'Werktitel' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Bewaar' })).toHaveCount(0)
  for (const name of ['Goedkeuren', 'Vraag beoordeling', 'Trek in', 'Verplaats het moment', 'Archiveer dit item']) {
    await expect(page.getByRole('button', { name }), name).toHaveCount(0)
  }
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect((await asPage(page).patch(`/api/content-items/${id}`, { title: 'Van een meelezer' })).status()).toBe(403)
  await page.goto('/admin/goedkeuren')
  await expect(page.getByText('Deze pagina is voor wie teksten beoordeelt.')).toBeVisible()
})

test('an expert writes along in what they co-write and reaches nothing else', async ({ openAs }) => {
  const expert = await openAs({ key: 'expert' })
  await openFirstItem({ page: expert, title: STORY })
  await expect(expert.getByRole('button', { name: 'Bewaar' })).toBeVisible()
  await expect(expert.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0)

  const adviser = await openAs({ key: 'communications' })
  const { id, title } = await makeItem({ page: adviser, title: 'Niet om mee te schrijven', isInReview: false })
  expect((await asPage(expert).get(`/api/content-items/${id}`)).status()).toBe(404)
  expect((await asPage(expert).patch(`/api/content-items/${id}`, { title: 'Toch' })).status()).toBeGreaterThanOrEqual(403)
  await expert.goto(`/admin/collections/content-items/${id}`)
  await expect(expert.getByRole('heading', { level: 1, name: title })).toHaveCount(0)
  await expect(expert.getByText('Een praatje maakt de dag goed.')).toHaveCount(0)
})

test('a partner reaches no item that was not shared', async ({ openAs }) => {
  const partner = await openAs({ key: 'partner' })
  await openFirstItem({ page: partner, title: TRAINING })
  await expect(partner.getByRole('button', { name: 'Bewaar' })).toHaveCount(0)
  const adviser = await openAs({ key: 'communications' })
  const { id } = await makeItem({ page: adviser, title: 'Niet gedeeld', isInReview: false })
  expect((await asPage(partner).get(`/api/content-items/${id}`)).status()).toBe(404)
})

test('the administrator approves nothing', async ({ openAs }) => {
  const adviser = await openAs({ key: 'communications' })
  const { id, title } = await makeItem({ page: adviser, title: 'Niet voor de beheerder', isInReview: true })
  const page = await openAs({ key: 'admin' })
  await page.goto(`/admin/goedkeuren?item=${id}`)
  const card = page.getByRole('region', { name: title, exact: true })
  await expect(card.getByText('Met uw rol kunt u geen teksten goedkeuren.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Goedkeuren', exact: true })).toHaveCount(0)
  const refused = await asPage(page).post(`/api/content-items/${id}/approvals`, {
    language: 'nl',
    contentHash: '0'.repeat(64),
    moment: 'now',
  })
  expect(refused.status(), await refused.text()).toBeGreaterThanOrEqual(400)
})

test('nobody but the administrator finds the address of somebody else', async ({ openAs }) => {
  const addresses = USERS.map(({ email }) => email)
  const adviser = await openAs({ key: 'communications' })
  await openFirstItem({ page: adviser, title: ANGELSHOT })
  const itemPath = new URL(adviser.url()).pathname

  for (const key of ['substance', 'viewer', 'expert', 'partner'] as const) {
    const own = personOf(key).email
    const page = await openAs({ key })
    const found: string[] = []
    const look = async (where: string) => {
      const html = await page.content()
      expect(html, where).toContain('</html>')
      found.push(...addresses.filter((email) => email !== own && html.includes(email)).map((email) => `${where}: ${email}`))
    }
    await page.goto('/admin/collections/users')
    await expect(page.getByRole('link', { name: personOf(key).displayName }).first()).toBeVisible()
    await look('list of users')
    if (key === 'expert') {
      await openFirstItem({ page, title: STORY })
    } else {
      await page.goto(itemPath)
      // Who else is in the item is told by name.
      const others = page.getByRole('status').filter({ hasText: /nu ook in dit item/ })
      await expect(others).toContainText(personOf('communications').displayName)
    }
    await look('item')
    const people = await asPage(page).get('/api/users?limit=100&depth=2')
    const json = await people.text()
    found.push(...addresses.filter((email) => email !== own && json.includes(email)).map((email) => `REST: ${email}`))
    expect(found, key).toEqual([])
  }

  const admin = await openAs({ key: 'admin' })
  await admin.goto('/admin/collections/users')
  await expect(admin.getByRole('link', { name: personOf('expert').displayName })).toBeVisible()
  const people = await (await asPage(admin).get('/api/users?limit=100')).text()
  expect(addresses.filter((email) => !people.includes(email))).toEqual([])
})
