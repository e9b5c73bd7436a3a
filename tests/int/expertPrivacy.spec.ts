import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { askContribution } from '@/actions/askContribution'
import { giveAssent } from '@/actions/giveAssent'
import { giveConsent } from '@/actions/giveConsent'
import { sendMail } from '@/actions/sendMail'
import type { DeliveryApi } from '@/delivery-api'
import { writeRecordPackage } from '@/exchange/records/writeRecordPackage'
import { createMailer } from '@/mail/createMailer'
import { SLUGS } from '@/slugs'

import { approve, askReview, currentHash } from '../helpers/approvals'
import { openHttp, queryOf, type Caller, type Http } from '../helpers/http'
import { keepLog } from '../helpers/keepLog'
import { openCalendar, TEST_PASSWORD, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'

const EMAIL = 'marieke.echt@thuis.example'
const PSEUDONYM = 'Kastanjeboom'
const MAIL_WORD = 'Boodschappenlijst'
const SAID = 'ZINVANDEERVARINGSDESKUNDIGE'
/** Everybody but the administrator, who keeps accounts, and the expert. */
const OTHERS: Caller[] = ['communications', 'substance', 'viewer', 'partner', 'apiClient', 'anonymous']
/** Who has no business with writers at all. */
const OUTSIDE: Caller[] = ['partner', 'apiClient', 'anonymous']
const SECOND_EMAIL = 'tweede@thuis.example'

const clock = openClock('2026-03-02T08:00:00Z')
let calendar: Calendar
let http: Http
let api: DeliveryApi
let itemId: string
let sharedId: string
let code: string
let logged: string[] = []

beforeAll(async () => {
  calendar = await openCalendar()
  clock.later(0)
  logged = keepLog(calendar.payload)
  await calendar.payload.update({
    collection: SLUGS.users,
    id: calendar.people.expert,
    overrideAccess: true,
    data: { email: EMAIL, displayName: PSEUDONYM, mailWord: MAIL_WORD },
  })
  http = await openHttp(calendar)
  api = openDelivery({ calendar, clock })
  await liveThroughAStory()
  await shareWhatAnExpertSaved()
})
afterAll(async () => {
  api.close()
  await calendar.close()
})

/** Asked, written, talked about, allowed, approved and live. */
async function liveThroughAStory(): Promise<void> {
  itemId = await writeItem(calendar, { title: 'Een verhaal', headline: 'Het ging over', more: { isStory: true, coWriters: [], owner: calendar.people.communications } })
  const asked = await askContribution({ req: await calendar.as('communications'), itemId, expertId: calendar.people.expert, feeEuros: 75, now: clock.later(60) })
  expect(asked.kind, JSON.stringify(asked)).toBe('contribution-asked')
  const comment = await http.rest(`/content-items/${itemId}/co-writing/comments`, {
    method: 'POST',
    json: { language: 'nl', body: SAID },
    headers: { authorization: `JWT ${await signInExpert()}` },
  })
  expect(comment.status, comment.text).toBe(200)
  const given = await giveConsent({
    req: await calendar.as('expert'),
    itemId,
    expertId: null,
    wish: {
      parts: [{ part: 'story' }],
      channelIds: [calendar.channels.website],
      languages: ['nl'],
      lastDay: null,
      recognisability: 'anonymous',
      contentHashes: { nl: await currentHash(calendar, itemId) },
    },
    now: clock.later(60),
  })
  if (given.kind !== 'consent-given') throw new Error(JSON.stringify(given))
  code = given.code
  await askReview(calendar, { itemId, now: clock.later(60) })
  await giveAssent({ req: await calendar.as('expert'), itemId, language: 'nl', contentHash: await currentHash(calendar, itemId), answer: 'approve', now: clock.later(60) })
  const approved = await approve(calendar, { itemId, moment: 'now', now: clock.later(60) })
  expect(approved.kind, JSON.stringify(approved)).toBe('approved')
  const mailer = createMailer({ smtpUrl: undefined, mailFrom: 'agenda@localhost', dataDir: calendar.dataDir, mode: 'demo' })
  await sendMail({ payload: calendar.payload, send: mailer!.send, now: clock.later(60) })
}

/** An item that the partner reads, two experts write and the first of them saved last. */
async function shareWhatAnExpertSaved(): Promise<void> {
  const { payload, people } = calendar
  const partner = await payload.create({ collection: SLUGS.partners, overrideAccess: true, depth: 0, data: { name: 'Wijkteam', slug: 'wijkteam' } as never })
  await payload.update({ collection: SLUGS.users, id: people.partner, overrideAccess: true, data: { partner: partner.id } })
  const second = await payload.create({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    data: { email: SECOND_EMAIL, password: TEST_PASSWORD, displayName: 'Wilg', role: 'expert' },
  })
  const coWriters = [people.expert, String(second.id)]
  sharedId = await writeItem(calendar, { title: 'Gedeeld', more: { plannedDate: '2026-05-01', coWriters, sharedWith: [partner.id] } })
  const saved = await http.rest(`/content-items/${sharedId}`, {
    method: 'PATCH',
    json: { title: 'Gedeeld en bewaard' },
    headers: { authorization: `JWT ${await signInExpert()}` },
  })
  expect(saved.status, saved.text).toBe(200)
  const said = await http.rest(`/content-items/${sharedId}/co-writing/comments`, {
    method: 'POST',
    json: { language: 'nl', body: 'Is dit zo duidelijk?' },
    headers: { authorization: `JWT ${await signInExpert()}` },
  })
  expect(said.status, said.text).toBe(200)
  // Taken back by who made it: then who decided is who wrote.
  const headers = { authorization: `JWT ${await signInExpert()}` }
  const words = { language: 'nl', channelId: calendar.channels.website, field: 'headline', before: 'Vraag eerst, stuur dan', after: 'Eerst vragen, dan sturen' }
  const made = await http.rest(`/content-items/${sharedId}/co-writing/suggestions`, { method: 'POST', json: words, headers })
  expect(made.status, made.text).toBe(200)
  const { suggestionId } = made.body as unknown as { suggestionId: string }
  const back = { method: 'POST', json: { suggestionId, decision: 'withdraw' }, headers } as const
  expect((await http.rest(`/content-items/${sharedId}/co-writing/suggestion-decisions`, back)).status).toBe(200)
}

async function signInExpert(email = EMAIL): Promise<string> {
  const { token } = await calendar.payload.login({ collection: SLUGS.users, data: { email, password: TEST_PASSWORD } })
  return String(token)
}

const collections = () => calendar.payload.config.collections.map(({ slug }) => slug)

/** Every list, every version list and every global that a caller can ask for over REST, as deep as it goes. */
async function readEverything(as: Caller): Promise<string> {
  const answers: string[] = []
  for (const slug of collections()) {
    for (const address of [`/${slug}${queryOf({ depth: 3, limit: 100, locale: 'all' })}`, `/${slug}/versions${queryOf({ depth: 3, limit: 100 })}`]) {
      answers.push((await http.rest(address, { as })).text)
    }
  }
  answers.push((await http.rest('/globals/settings?depth=3', { as })).text, (await http.rest('/access', { as })).text)
  for (const address of ['calendar.ics', 'planner?van=2026-01-01&tot=2026-12-31']) {
    answers.push((await http.rest(`/content-items/${address}`, { as })).text)
  }
  for (const address of ['workbook?jaar=2026', 'report-workbook?van=2026-01-01&tot=2026-12-31']) {
    answers.push(await readCells(`/content-items/${address}`, as))
  }
  return answers.join('\n')
}

/** What stands in a workbook, hidden sheets included: a name cannot be seen in the bytes of an archive. */
async function readCells(address: string, as: Caller): Promise<string> {
  const { status, bytes, text } = await http.rest(address, { as })
  return status === 200 ? JSON.stringify(await readXlsx(bytes)) : text
}

describe.each(OTHERS)('%s', (as) => {
  test('never finds the address of an expert, over REST, versions, depth and exports', async () => {
    expect(await readEverything(as)).not.toContain(EMAIL)
  })

  test('nor over GraphQL, also not by asking in another way', async () => {
    for (const query of [
      '{ Users(limit: 100) { docs { id displayName email } } }',
      '{ ContentItems(limit: 100) { docs { title owner { email } coWriters { displayName email } } } }',
      '{ Verdicts(limit: 100) { docs { givenBy { displayName email } } } }',
      '{ ReviewRequests(limit: 100) { docs { people { email } askedBy { email } } } }',
      `{ Users(where: { email: { equals: "${EMAIL}" } }) { totalDocs docs { displayName } } }`,
    ]) {
      const { text } = await http.graphql(query, { as })
      // What was asked may come back in an error; what is found may not.
      expect(text.replaceAll(query, '')).not.toContain(EMAIL)
      expect(text).not.toMatch(/"totalDocs":\s*[1-9].*Kastanjeboom/)
    }
  })

  test('nor by searching for it, guessing letters, or sorting on it', async () => {
    const asked: Record<string, string>[] = [{ 'where[email][equals]': EMAIL }, { 'where[email][like]': 'marieke' }, { sort: 'email' }]
    for (const where of asked) {
      const answer = await http.rest(`/users${queryOf(where)}`, { as })
      expect(answer.text).not.toContain(EMAIL)
      if (!('sort' in where)) expect((answer.body.docs ?? []).map(({ displayName }) => displayName)).not.toContain(PSEUDONYM)
    }
  })
})

describe.each(OUTSIDE)('%s', (as) => {
  test('does not even learn that there is somebody with this pseudonym', async () => {
    const seen = await readEverything(as)
    expect(seen).not.toContain(PSEUDONYM)
    expect(seen).not.toContain(SAID)
    expect(seen).not.toContain(calendar.people.expert)
  })
})

/** Every way to the shared item, as one caller. */
async function readShared(headers: Record<string, string>, as: Caller = 'anonymous'): Promise<string> {
  const address = `/content-items/${sharedId}`
  const where = queryOf({ 'where[coWriters][contains]': calendar.people.expert, depth: 0 })
  const query = `{ ContentItem(id: "${sharedId}") { title lastSavedBy } }`
  const answers = [
    await http.rest(`${address}?depth=3`, { as, headers }),
    await http.rest(`/content-items/versions${queryOf({ 'where[parent][equals]': sharedId, depth: 3 })}`, { as, headers }),
    await http.rest(`${address}/presence`, { as, headers, method: 'POST', json: { visit: 'proef' } }),
    await http.rest(`/content-items${where}`, { as, headers }),
    await http.rest('/comments?depth=2', { as, headers }),
    await http.rest('/suggestions?depth=2', { as, headers }),
    ...(as === 'anonymous' ? [] : [await http.graphql(query, { as })]),
  ]
  expect(answers[0]?.text).toContain('Gedeeld en bewaard')
  expect(answers[3]?.body.docs ?? []).toEqual([])
  return answers.map(({ text }) => text).join('\n')
}

describe('an item that somebody else reads along with an expert', () => {
  test('the partner learns neither who writes it nor who saved it', async () => {
    const seen = await readShared({}, 'partner')
    expect(seen).not.toContain(PSEUDONYM)
    expect(seen).not.toContain(calendar.people.expert)
  })

  test('the workbook of the year shows the item and no address', async () => {
    const cells = await readCells('/content-items/workbook?jaar=2026', 'communications')
    expect(cells).toContain('Gedeeld en bewaard')
    expect(cells).not.toContain(EMAIL)
  })

  test('nor does a second expert', async () => {
    const seen = await readShared({ authorization: `JWT ${await signInExpert(SECOND_EMAIL)}` })
    expect(seen).toContain('Is dit zo duidelijk?')
    expect(seen).toContain('Eerst vragen, dan sturen')
    expect(seen).not.toContain(PSEUDONYM)
    expect(seen).not.toContain(calendar.people.expert)
  })

  test('an adviser does, and nobody was lost by the save of an expert', async () => {
    const { body } = await http.rest(`/content-items/${sharedId}?depth=0`, { as: 'communications' })
    expect(body).toMatchObject({ lastSavedBy: PSEUDONYM })
    expect((body as unknown as { coWriters: string[] }).coWriters).toHaveLength(2)
    const presence = await http.rest(`/content-items/${sharedId}/presence`, { as: 'communications', method: 'POST', json: { visit: 'proef' } })
    expect(presence.body).toMatchObject({ savedBy: PSEUDONYM })
  })
})

test('the viewer reads the plan, and nothing of what was said or allowed', async () => {
  const seen = await readEverything('viewer')
  expect(seen).not.toContain(SAID)
  expect(seen).not.toContain(MAIL_WORD)
})

test('the administrator sees the address: accounts are theirs', async () => {
  expect((await http.rest('/users?limit=100', { as: 'administrator' })).text).toContain(EMAIL)
})

test('what is served says nothing of a writer', async () => {
  const list = await api.app.request('/delivery/v1/posts?pageSize=100')
  const text = await list.text()
  expect(text).toContain('Het ging over')
  expect(text).not.toMatch(new RegExp([EMAIL, PSEUDONYM, calendar.people.expert, SAID].join('|')))
})

test('a dump of posts and editions holds no writer, no address and no code', async () => {
  for (const collection of [SLUGS.posts, SLUGS.editions]) {
    const dump = JSON.stringify(await calendar.payload.db.find({ collection, pagination: false, limit: 0 }))
    expect(dump).toContain('Het ging over')
    expect(dump).not.toMatch(new RegExp([EMAIL, PSEUDONYM, calendar.people.expert, SAID, code].join('|')))
  }
})

test('the journal knows acts and ids, never an address, a pseudonym, words or a code', async () => {
  const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, pagination: false })
  const dump = JSON.stringify(docs)
  expect(docs.map(({ action }) => action)).toContain('consent-given')
  expect(dump).not.toMatch(new RegExp([EMAIL, PSEUDONYM, SAID, code, MAIL_WORD].join('|')))
})

test('mail to an expert carries their word, and mail to others nothing of them', () => {
  const folder = path.join(calendar.dataDir, 'mail')
  const mails = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  expect(mails.some((mail) => mail.includes(`Subject: ${MAIL_WORD}`))).toBe(true)
  for (const mail of mails) {
    expect(mail).not.toMatch(new RegExp([PSEUDONYM, SAID, 'Een verhaal', 'Het ging over'].join('|')))
    if (!mail.includes(`Subject: ${MAIL_WORD}`)) expect(mail).not.toContain(EMAIL)
  }
})

test('the record package holds no address, no pseudonym and none of what was said', async () => {
  const folder = path.join(calendar.dataDir, 'archief', 'proef')
  await writeRecordPackage({ payload: calendar.payload, folder, zone: 'Europe/Amsterdam' })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  for (const file of files) {
    expect(readFileSync(path.join(file.parentPath, file.name)).toString('latin1')).not.toMatch(new RegExp([EMAIL, PSEUDONYM, SAID, code].join('|')))
  }
  const textOf = (name: string) => files.filter((file) => file.name === name).map((file) => readFileSync(path.join(file.parentPath, name), 'utf8'))
  expect(textOf('tekst.html').join('')).toContain('<li>wie het verhaal vertelt, ')
  const approvals = textOf('editie.json').flatMap((text) => (JSON.parse(text) as { approvals: object[] }).approvals)
  expect(approvals).toContainEqual(expect.objectContaining({ role: 'expert', by: null, userId: calendar.people.expert }))
})

test('nothing of it was ever logged', () => {
  expect(logged.join('')).not.toMatch(new RegExp([EMAIL, PSEUDONYM, SAID, code, MAIL_WORD].join('|')))
})
