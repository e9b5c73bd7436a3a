import type { IncomingMessage } from 'node:http'

import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { askContribution } from '@/actions/askContribution'
import { createGuestLink } from '@/actions/createGuestLink'
import { saveParagraphs } from '@/actions/saveParagraphs'
import { setClock } from '@/clock'
import type { Paragraph } from '@/domain/coWriting/paragraph'
import { readParagraphs } from '@/domain/coWriting/textFields'
import { endOfDayAfter } from '@/domain/time/endOfDay'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { checkJournal } from '@/queries/checkJournal'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { relationIds } from '@/queries/relationId'
import { writerOfLink, writerOfSession, type Writer } from '@/queries/readWriter'
import { createGuestGate, isGuestRequest } from '@/server/guestGate'
import { SLUGS } from '@/slugs'

import { approve, reviewAndApprove, askReview } from '../helpers/approvals'
import { openHttp, type Answer, type Ask, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

type Who = keyof Calendar['people']

const DAY = 86_400
const FIRST = 'Ik belde na een jaar.'
const SECOND = 'Dat hielp mij.'

let calendar: Calendar
let http: Http
let now: Instant = parseInstant('2026-03-02T08:00:00Z')
let secondExpert: string

const later = (seconds: number) => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => dateFromInstant(now))
  http = await openHttp(calendar)
  const made = await calendar.payload.create({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    data: { email: 'tweede@proef.example', password: 'proef-wachtwoord-2026', displayName: 'Wilg van de proef', role: 'expert' },
  })
  secondExpert = String(made.id)
})
afterAll(() => calendar.close())
beforeEach(() => later(30 * DAY))

const makeItem = (more: object = {}) =>
  writeItem(calendar, { text: `${FIRST}\n\n${SECOND}`, more: { coWriters: [calendar.people.expert], isStory: false, ...more } })

async function writerOf(who: Who, itemId: string): Promise<Writer> {
  const writer = writerOfSession({ req: await calendar.as(who), itemId })
  if (!writer) throw new Error(`${who} does not write`)
  return writer
}

async function paragraphsOf(itemId: string, language: 'nl' | 'en' = 'nl'): Promise<Paragraph[]> {
  const item = await calendar.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: true,
    depth: 0,
    locale: language,
    fallbackLocale: false,
  })
  return readParagraphs({ field: 'text', value: item.variants?.[0]?.text })
}
const textsOf = async (itemId: string, language: 'nl' | 'en' = 'nl') => (await paragraphsOf(itemId, language)).map(({ text }) => text)

type Change = Record<string, string>
/** Saves other words for paragraphs, named by what they are now, as somebody who began from `base`. */
async function save(writer: Writer, { base, change }: { base: Paragraph[]; change: Change }) {
  const plain = base.map(({ key, text }) => ({ key, text }))
  const mine = plain.map(({ key, text }) => ({ key, text: change[text] ?? text }))
  const channelId = calendar.channels.website
  return saveParagraphs({ writer, language: 'nl', fields: [{ channelId, field: 'text', base: plain, mine }], now })
}

async function makeLink(itemId: string, expertId = calendar.people.expert) {
  const req = await calendar.as('communications')
  const outcome = await createGuestLink({ req, itemId, language: 'nl', purpose: 'co-writing', recipient: 'Zon', expertId, now })
  if (outcome.kind !== 'guest-link-created') throw new Error(outcome.message)
  return { token: outcome.url.split('/').at(-1) ?? '', linkId: outcome.linkId }
}

const act = (itemId: string, path: string, ask: Ask): Promise<Answer> =>
  http.rest(`/content-items/${itemId}/co-writing/${path}`, { method: 'POST', ...ask })
const byLink = (token: string) => ({ headers: { 'x-guest-link': token } })
const contributionOf = async (itemId: string, expertId = calendar.people.expert) => {
  const where: Where = { and: [{ item: { equals: itemId } }, { expert: { equals: expertId } }] }
  return (await calendar.payload.find({ collection: SLUGS.contributions, overrideAccess: true, depth: 0, where })).docs[0]
}

describe('writing', () => {
  test('two people in different paragraphs both keep their work', async () => {
    const itemId = await makeItem()
    const base = await paragraphsOf(itemId)
    const [one, two] = await Promise.all([
      save(await writerOf('expert', itemId), { base, change: { [FIRST]: 'Ik belde pas na een jaar.' } }),
      save(await writerOf('communications2', itemId), { base, change: { [SECOND]: 'Dat hielp mij echt.' } }),
    ])
    expect([one.kind, two.kind]).toEqual(['paragraphs-saved', 'paragraphs-saved'])
    expect(await textsOf(itemId)).toEqual(['Ik belde pas na een jaar.', 'Dat hielp mij echt.'])
    const authors = (await readItemLanguages({ req: await calendar.as(null), itemId })).get('nl')?.authorIds ?? []
    for (const who of ['communications', 'expert', 'communications2'] as const) expect(authors).toContain(calendar.people[who])
  })

  test('in the same paragraph the stored words stay, and both versions come back; choosing is a save of its own', async () => {
    const itemId = await makeItem()
    const base = await paragraphsOf(itemId)
    await save(await writerOf('communications', itemId), { base, change: { [FIRST]: 'Ik belde, na een jaar.' } })
    const writer = await writerOf('expert', itemId)
    const outcome = await save(writer, { base, change: { [FIRST]: 'Na een jaar belde ik.', [SECOND]: 'Dat hielp.' } })
    const saved = outcome.kind === 'paragraphs-saved' ? outcome.fields[0] : undefined
    expect(saved?.conflicts).toEqual([{ key: base[0]?.key, mine: 'Na een jaar belde ik.', theirs: 'Ik belde, na een jaar.' }])
    expect(await textsOf(itemId)).toEqual(['Ik belde, na een jaar.', 'Dat hielp.'])
    await save(writer, { base: saved?.paragraphs ?? [], change: { 'Ik belde, na een jaar.': 'Na een jaar belde ik.' } })
    expect(await textsOf(itemId)).toEqual(['Na een jaar belde ik.', 'Dat hielp.'])
  })

  test('saves while somebody types are one version; what was asked about a text keeps its own', async () => {
    const itemId = await makeItem()
    const versionsOf = async () =>
      (await calendar.payload.findVersions({ collection: SLUGS.contentItems, overrideAccess: true, depth: 0, limit: 0, where: { parent: { equals: itemId } } })).docs.length
    const write = async (who: 'expert' | 'communications', text: string) => {
      const base = await paragraphsOf(itemId)
      expect((await save(await writerOf(who, itemId), { base, change: { [base[0]?.text ?? '']: text } })).kind).toBe('paragraphs-saved')
    }
    const first = await versionsOf()
    for (const text of ['Ik', 'Ik belde', 'Ik belde pas', 'Ik belde pas laat.']) await write('expert', text)
    expect([await versionsOf(), (await textsOf(itemId))[0]]).toEqual([first + 1, 'Ik belde pas laat.'])
    await write('communications', 'Ik belde pas laat op.')
    expect(await versionsOf()).toBe(first + 2)
    await askReview(calendar, { itemId, now })
    await write('communications', 'Ik belde pas later op.')
    expect(await versionsOf()).toBe(first + 3)
  })

  test('nothing changed writes nothing', async () => {
    const itemId = await makeItem()
    const before = (await readJournal(calendar.payload)).length
    const outcome = await save(await writerOf('expert', itemId), { base: await paragraphsOf(itemId), change: {} })
    expect(outcome).toMatchObject({ kind: 'paragraphs-saved', revision: 1 })
    expect((await readJournal(calendar.payload)).length).toBe(before)
  })

  test('other languages, other channels and the plan stay as they were', async () => {
    const itemId = await writeItem(calendar, {
      channels: ['website', 'instagram'],
      text: `${FIRST}\n\n${SECOND}`,
      releaseAt: '2027-05-01T10:00:00Z',
      more: { coWriters: [calendar.people.expert] },
    })
    const variants = (await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })).variants
    await editItem(calendar, {
      itemId,
      by: 'communications',
      language: 'en',
      data: { variants: variants?.map((variant) => ({ ...variant, headline: 'Ask first' })) },
    })
    await save(await writerOf('expert', itemId), { base: await paragraphsOf(itemId), change: { [SECOND]: 'Dat hielp mij veel.' } })
    const all = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, locale: 'all' })
    const [website, instagram] = (all.variants ?? []) as unknown as { headline: Record<string, string>; text: Record<string, unknown> }[]
    expect(website?.headline).toMatchObject({ nl: 'Vraag eerst, stuur dan', en: 'Ask first' })
    expect(instagram?.headline).toMatchObject({ nl: 'Vraag eerst, stuur dan', en: 'Ask first' })
    expect(readParagraphs({ field: 'text', value: instagram?.text.nl }).map(({ text }) => text)).toEqual([FIRST, SECOND])
    expect(all.releaseAt).toBe('2027-05-01T10:00:00.000Z')
  })

  test('too long is said, and nothing is written', async () => {
    const itemId = await makeItem()
    const writer = await writerOf('expert', itemId)
    const base = [{ key: 'line', text: 'Vraag eerst, stuur dan' }]
    const fields = [{ channelId: calendar.channels.website, field: 'headline' as const, base, mine: [{ key: 'line', text: 'x'.repeat(301) }] }]
    expect(await saveParagraphs({ writer, language: 'nl', fields, now })).toMatchObject({ kind: 'blocked', reasons: ['Kop: hooguit 300 tekens. Maak de tekst korter; hij staat nog hier.'] })
  })

  test.each(['viewer', 'partner', 'administrator', 'apiClient', 'anonymous'] as const)('%s does not write', async (as) => {
    const itemId = await makeItem()
    const json = { language: 'nl', fields: [] }
    expect((await act(itemId, 'paragraphs', { as, json })).status).toBe(401)
  })

  test('an expert writes only where they co-write', async () => {
    const itemId = await makeItem({ coWriters: [] })
    const json = { language: 'nl', fields: [] }
    expect((await act(itemId, 'paragraphs', { as: 'expert', json })).status).toBe(404)
    expect((await act(itemId, 'comments', { as: 'expert', json: { language: 'nl', body: 'Hoi' } })).status).toBe(404)
  })
})

describe('four eyes', () => {
  test('a comma of a co-writer voids the approval, and makes them an author', async () => {
    const itemId = await makeItem()
    const at = now
    await reviewAndApprove(calendar, { itemId, moment: 'now', now: at })
    await save(await writerOf('expert', itemId), { base: await paragraphsOf(itemId), change: { [FIRST]: 'Ik belde, na een jaar.' } })
    const state = (await readItemLanguages({ req: await calendar.as(null), itemId })).get('nl')
    expect(state?.stage).toBe('writing')
    expect(state?.authorIds).toContain(calendar.people.expert)
    // Readers keep what was approved.
    const where = { item: { equals: itemId } }
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, where })
    expect(docs.map(({ text }) => text?.plain)).toEqual([`${FIRST}\n\n${SECOND}`])
  })

  test('an adviser whose comma it is does not approve it', async () => {
    const itemId = await makeItem()
    await save(await writerOf('substance', itemId), { base: await paragraphsOf(itemId), change: { [FIRST]: 'Ik belde, na een jaar.' } })
    await askReview(calendar, { itemId, now })
    expect((await approve(calendar, { itemId, by: 'substance', moment: 'now', now })).kind).not.toBe('approved')
    expect((await approve(calendar, { itemId, by: 'substance2', moment: 'now', now })).kind).toBe('approved')
  })
})

describe('suggestions', () => {
  const suggest = (itemId: string, ask: Ask, more: object = {}) =>
    act(itemId, 'suggestions', {
      ...ask,
      json: { language: 'nl', channelId: calendar.channels.website, field: 'text', before: SECOND, after: 'Dat hielp mij enorm.', note: 'Voller', ...more },
    })
  const idOf = (answer: Answer) => (answer.body as unknown as { suggestionId: string }).suggestionId

  test('an adviser takes one over: in the text, and both are authors', async () => {
    const itemId = await makeItem()
    const made = await suggest(itemId, { as: 'expert' })
    expect(made.status, made.text).toBe(200)
    expect(await textsOf(itemId)).toEqual([FIRST, SECOND])
    const decided = await act(itemId, 'suggestion-decisions', { as: 'substance', json: { suggestionId: idOf(made), decision: 'accept' } })
    expect(decided.status, decided.text).toBe(200)
    expect(await textsOf(itemId)).toEqual([FIRST, 'Dat hielp mij enorm.'])
    const authors = (await readItemLanguages({ req: await calendar.as(null), itemId })).get('nl')?.authorIds
    expect(authors).toEqual(expect.arrayContaining([calendar.people.substance, calendar.people.expert]))
    await askReview(calendar, { itemId, now })
    expect((await approve(calendar, { itemId, by: 'substance', moment: 'now', now })).kind).not.toBe('approved')
    const again = await act(itemId, 'suggestion-decisions', { as: 'substance', json: { suggestionId: idOf(made), decision: 'refuse', answer: 'Toch niet' } })
    expect(again.status).toBe(409)
  })

  test('refusing asks for an answer; taking back is for who made it', async () => {
    const itemId = await makeItem()
    const first = await suggest(itemId, { as: 'expert' })
    const decide = (as: Who, json: object) => act(itemId, 'suggestion-decisions', { as, json: { suggestionId: idOf(first), ...json } })
    expect((await decide('expert', { decision: 'accept' })).status).toBe(403)
    expect((await decide('communications', { decision: 'withdraw' })).status).toBe(403)
    expect((await decide('communications', { decision: 'refuse' })).status).toBe(409)
    expect((await decide('communications', { decision: 'refuse', answer: 'Te kort' })).status).toBe(200)
    const second = await suggest(itemId, { as: 'expert' })
    const back = await act(itemId, 'suggestion-decisions', { as: 'expert', json: { suggestionId: idOf(second), decision: 'withdraw' } })
    expect(back.status).toBe(200)
    expect(await textsOf(itemId)).toEqual([FIRST, SECOND])
  })

  test('for words that are no longer there: not taken over in silence', async () => {
    const itemId = await makeItem()
    const made = await suggest(itemId, { as: 'expert' })
    await save(await writerOf('communications', itemId), { base: await paragraphsOf(itemId), change: { [SECOND]: 'Heel iets anders.' } })
    const decided = await act(itemId, 'suggestion-decisions', { as: 'communications', json: { suggestionId: idOf(made), decision: 'accept' } })
    expect(decided.status).toBe(409)
    expect(await textsOf(itemId)).toEqual([FIRST, 'Heel iets anders.'])
    expect((await suggest(itemId, { as: 'expert' })).status).toBe(409)
  })

  test('through another item there is no such suggestion', async () => {
    const itemId = await makeItem()
    const other = await makeItem()
    const made = await suggest(itemId, { as: 'expert' })
    const decided = await act(other, 'suggestion-decisions', { as: 'communications', json: { suggestionId: idOf(made), decision: 'accept' } })
    expect(decided.status).toBe(404)
  })
})

describe('comments', () => {
  test('threads under a pseudonym; not a word of them in the journal', async () => {
    const itemId = await makeItem()
    const passage = { field: 'text', exact: FIRST, prefix: '', suffix: '' }
    const first = await act(itemId, 'comments', {
      as: 'expert',
      json: { language: 'nl', place: { channelId: calendar.channels.website, passage }, body: 'Is dit te herkenbaar?' },
    })
    expect(first.status, first.text).toBe(200)
    const { commentId } = first.body as unknown as { commentId: string }
    later(1)
    const reply = await act(itemId, 'comments', { as: 'communications', json: { language: 'nl', threadId: commentId, body: 'Nee hoor.' } })
    expect(reply.status).toBe(200)
    const { commentId: replyId } = reply.body as unknown as { commentId: string }
    // A reply begins no thread of its own.
    expect((await act(itemId, 'comments', { as: 'expert', json: { language: 'nl', threadId: replyId, body: 'Fijn.' } })).status).toBe(404)
    expect((await act(itemId, 'comment-resolutions', { as: 'expert', json: { commentId, isResolved: true } })).status).toBe(200)
    const { docs } = await calendar.payload.find({ collection: SLUGS.comments, overrideAccess: true, depth: 0, where: { item: { equals: itemId } }, sort: 'writtenAt' })
    expect(docs.map(({ authorName }) => authorName)).toEqual(['Naam van expert', 'Naam van communications'])
    expect(docs[0]).toMatchObject({ resolvedBy: calendar.people.expert, resolvedAt: expect.any(String) as string })
    const lines = JSON.stringify(await readJournal(calendar.payload))
    for (const hidden of ['herkenbaar', 'Nee hoor', FIRST]) expect(lines).not.toContain(hidden)
  })

  test('readers of the plan see none, over REST neither', async () => {
    const itemId = await makeItem()
    await act(itemId, 'comments', { as: 'expert', json: { language: 'nl', body: 'Alleen voor wie schrijft.' } })
    for (const as of ['viewer', 'partner', 'administrator', 'anonymous', 'apiClient'] as const) {
      const answer = await http.rest('/comments', { as })
      expect([as, answer.text.includes('Alleen voor wie schrijft')]).toEqual([as, false])
    }
  })
})

describe('a co-writing link', () => {
  test('opens one item, for its expert, in its language, and nothing else', async () => {
    const itemId = await makeItem()
    const other = await makeItem()
    const { token } = await makeLink(itemId)
    const base = await paragraphsOf(itemId)
    const plain = base.map(({ key, text }) => ({ key, text }))
    const mine = plain.map(({ key, text }) => ({ key, text: text === FIRST ? 'Ik belde toch.' : text }))
    const json = { language: 'nl', fields: [{ channelId: calendar.channels.website, field: 'text', base: plain, mine }] }
    const saved = await act(itemId, 'paragraphs', { json, ...byLink(token) })
    expect(saved.status, saved.text).toBe(200)
    expect(await textsOf(itemId)).toEqual(['Ik belde toch.', SECOND])
    const authors = (await readItemLanguages({ req: await calendar.as(null), itemId })).get('nl')?.authorIds
    expect(authors).toContain(calendar.people.expert)
    const entry = (await readJournal(calendar.payload)).filter(({ action }) => action === 'item-changed').at(-1)
    expect(entry).toMatchObject({ actorId: calendar.people.expert, origin: 'guest', objectId: itemId })
    expect((await act(other, 'paragraphs', { json, ...byLink(token) })).status).toBe(401)
    expect((await act(itemId, 'paragraphs', { json: { ...json, language: 'en' }, ...byLink(token) })).status).toBe(404)
    // Only words: no plan, no title, no release.
    expect((await act(itemId, 'paragraphs', { json: { ...json, releaseAt: '2026-01-01T00:00:00Z' }, ...byLink(token) })).status).toBe(400)
    const field = { ...json, fields: [{ ...json.fields[0], field: 'link' }] }
    expect((await act(itemId, 'paragraphs', { json: field, ...byLink(token) })).status).toBe(400)
    const patched = await http.rest(`/content-items/${itemId}`, { method: 'PATCH', json: { title: 'Anders' }, ...byLink(token) })
    expect([401, 403]).toContain(patched.status)
    expect((await act(itemId, 'requests', { json: { expertId: secondExpert }, ...byLink(token) })).status).toBe(401)
    expect((await act(itemId, 'pace', { json: { mailWord: 'Zeep' }, ...byLink(token) })).status).toBe(403)
  })

  test('a wrong link is no session: it hides who is signed in on the device', async () => {
    const itemId = await makeItem()
    const json = { language: 'nl', fields: [] }
    expect((await act(itemId, 'paragraphs', { as: 'communications', json, ...byLink('A'.repeat(43)) })).status).toBe(401)
  })

  test('guesses in the header count as those in an address; the right one always opens', async () => {
    const { token } = await makeLink(await makeItem())
    const gate = createGuestGate({ payload: calendar.payload, trustedProxies: 0, monotonic: () => 0, guessesPerMinute: 2 })
    const ask = (secret: string) => {
      const request = { url: '/api/content-items/x/co-writing/paragraphs', headers: { 'x-guest-link': secret }, socket: { remoteAddress: '198.51.100.7' } }
      return request as unknown as IncomingMessage
    }
    expect(isGuestRequest(ask('gok'))).toBe(true)
    const waits: number[] = []
    for (let index = 0; index < 3; index += 1) waits.push((await gate.look(ask(`gok${index}`))).secondsToWait)
    expect(waits).toEqual([0, 0, 30])
    expect((await gate.look(ask(token))).secondsToWait).toBe(0)
  })

  test('ends with its fourteenth day, to the second', async () => {
    const itemId = await makeItem()
    const { token } = await makeLink(itemId)
    const end = endOfDayAfter({ instant: now, days: 14, zone: 'Europe/Amsterdam' })
    later((Date.parse(end) - Date.parse(now)) / 1000 - 1)
    expect(await writerOfLink({ payload: calendar.payload, token, now })).not.toBeNull()
    later(1)
    expect(await writerOfLink({ payload: calendar.payload, token, now })).toBeNull()
    expect((await act(itemId, 'paragraphs', { json: { language: 'nl', fields: [] }, ...byLink(token) })).status).toBe(401)
  })
})

describe('asking, at their pace', () => {
  const ask = async (itemId: string, expertId = secondExpert, fee = 75) =>
    askContribution({ req: await calendar.as('communications'), itemId, expertId, feeEuros: fee, now })

  test('the expert can read the item and gets a neutral mail; then they are asked nothing for fourteen days', async () => {
    const itemId = await makeItem({ coWriters: [] })
    const other = await makeItem({ coWriters: [] })
    expect((await ask(itemId)).kind).toBe('contribution-asked')
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    expect(relationIds(item.coWriters)).toEqual([secondExpert])
    const { docs } = await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, depth: 0, where: { recipient: { equals: secondExpert } } })
    expect(docs).toHaveLength(1)
    expect(`${docs[0]?.subject} ${docs[0]?.text}`).not.toMatch(/Een bericht|verhaal|geweld|Wilg/)
    expect(docs[0]?.text).toContain(`/schrijf/${itemId}`)
    expect(await ask(itemId)).toMatchObject({ kind: 'blocked' })
    later(13 * DAY)
    expect(await ask(other)).toMatchObject({ kind: 'blocked', message: expect.stringContaining('Weer welkom vanaf') as string })
    later(DAY)
    expect((await ask(other)).kind).toBe('contribution-asked')
    later(20 * DAY)
    expect(await ask(await makeItem({ coWriters: [] }))).toMatchObject({ message: expect.stringContaining('2 vragen open') as string })
  })

  test('never without a fee that was agreed, which may be none', async () => {
    const itemId = await makeItem({ coWriters: [] })
    const post = (json: object) => act(itemId, 'requests', { as: 'communications', json: { expertId: calendar.people.expert, ...json } })
    for (const json of [{}, { feeEuros: null }]) {
      const refused = await post(json)
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('welke vergoeding is afgesproken')])
    }
    expect(await contributionOf(itemId)).toBeUndefined()
  })

  test('a pause closes the door, for every adviser, until they open it', async () => {
    const itemId = await makeItem()
    expect((await act(itemId, 'pace', { as: 'expert', json: { isPaused: true, daysBetweenRequests: 0 } })).status).toBe(200)
    const other = await makeItem({ coWriters: [] })
    expect(await ask(other, calendar.people.expert)).toMatchObject({ kind: 'blocked', message: expect.stringContaining('pauze') as string })
    expect((await act(itemId, 'pace', { as: 'communications', json: { isPaused: false } })).status).toBe(403)
    expect((await act(itemId, 'pace', { as: 'expert', json: { isPaused: false, mailWord: 'Boodschappen' } })).status).toBe(200)
    expect((await ask(other, calendar.people.expert)).kind).toBe('contribution-asked')
  })

  test.each([
    ['viewer', 403],
    ['expert', 403],
    ['administrator', 403],
    ['anonymous', 401],
  ] as const)('%s asks nobody: %d', async (as, status) => {
    const itemId = await makeItem()
    expect((await act(itemId, 'requests', { as, json: { expertId: secondExpert, feeEuros: 75 } })).status).toBe(status)
  })

  test('rather not: no reason, and the item closes', async () => {
    const itemId = await makeItem({ coWriters: [] })
    await act(itemId, 'pace', { as: 'expert', json: { daysBetweenRequests: 0, openRequestsAtMost: 10 } })
    await ask(itemId, calendar.people.expert)
    expect((await act(itemId, 'answers', { as: 'expert', json: { answer: 'rather-not' } })).status).toBe(200)
    expect((await contributionOf(itemId))?.state).toBe('declined')
    expect((await act(itemId, 'paragraphs', { as: 'expert', json: { language: 'nl', fields: [] } })).status).toBe(404)
  })

  test('who begins to write has said yes; done sets a day for aftercare, that an adviser ticks off', async () => {
    const itemId = await makeItem({ coWriters: [] })
    await ask(itemId, calendar.people.expert)
    await save(await writerOf('expert', itemId), { base: await paragraphsOf(itemId), change: { [FIRST]: 'Ik belde wel.' } })
    expect((await contributionOf(itemId))?.state).toBe('writing')
    await act(itemId, 'answers', { as: 'expert', json: { answer: 'done' } })
    const contribution = await contributionOf(itemId)
    expect(contribution).toMatchObject({ state: 'done', feeEuros: 75 })
    expect(contribution?.aftercareDueOn).toBe(dateFromInstant(addSeconds({ instant: now, seconds: 14 * DAY })).toISOString().slice(0, 10))
    const care = { method: 'POST', json: { feePaidOn: '2026-12-01', aftercareDoneOn: '2026-12-02' } } as const
    expect((await http.rest(`/contributions/${contribution?.id}/care`, { as: 'expert', ...care })).status).toBe(404)
    expect((await http.rest(`/contributions/${contribution?.id}/care`, { as: 'substance', ...care })).status).toBe(200)
    expect(await contributionOf(itemId)).toMatchObject({ state: 'done', feePaidOn: '2026-12-01', aftercareDoneOn: '2026-12-02', feeEuros: 75 })
    const lines = (await readJournal(calendar.payload)).filter(({ action }) => action === 'contribution-changed')
    expect(lines.map(({ details }) => Object.keys(details as object).sort())).toContainEqual(['contributionId', 'fields', 'state'])
    expect(JSON.stringify(lines.map(({ details }) => details))).not.toMatch(/:75\b|2026-12-0/)
  })
})

describe('stopping', () => {
  test('at once: the item and the link are closed, open suggestions are taken back, the owner hears it', async () => {
    const itemId = await makeItem({ owner: calendar.people.communications })
    const { token } = await makeLink(itemId)
    await act(itemId, 'suggestions', {
      as: 'expert',
      json: { language: 'nl', channelId: calendar.channels.website, field: 'text', before: SECOND, after: 'Iets.' },
    })
    const stopped = await act(itemId, 'stops', { json: {}, ...byLink(token) })
    expect(stopped.status, stopped.text).toBe(200)
    expect(stopped.body).toMatchObject({ kind: 'expert-stopped', isOpen: false })
    const json = { language: 'nl', fields: [] }
    expect((await act(itemId, 'paragraphs', { as: 'expert', json })).status).toBe(404)
    expect((await act(itemId, 'paragraphs', { json, ...byLink(token) })).status).toBe(401)
    expect((await http.rest(`/content-items/${itemId}`, { as: 'expert' })).status).toBe(404)
    expect((await contributionOf(itemId))?.state).toBe('stopped')
    const where = { item: { equals: itemId } }
    const suggestions = await calendar.payload.find({ collection: SLUGS.suggestions, overrideAccess: true, where })
    expect(suggestions.docs.map(({ state }) => state)).toEqual(['withdrawn'])
    const mails = await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, where: { kind: { equals: 'withdrawn' } } })
    expect(mails.docs.some(({ text }) => text?.includes(itemId))).toBe(true)
    expect((await readJournal(calendar.payload)).some(({ action, objectId }) => action === 'expert-stopped' && objectId === itemId)).toBe(true)
  })

  test('also when the item is in the archive, and even in the trash', async () => {
    const trash = (id: string) =>
      calendar.payload.update({ collection: SLUGS.contentItems, id, overrideAccess: true, data: { deletedAt: '2026-03-01T00:00:00.000Z' } })
    const archive = async (itemId: string) => archiveItem({ req: await calendar.as('communications'), itemId, archived: true, now })
    for (const close of [trash, archive]) {
      const itemId = await makeItem()
      await close(itemId)
      expect((await act(itemId, 'stops', { as: 'expert', json: {} })).status).toBe(200)
      expect((await contributionOf(itemId))?.state).toBe('stopped')
    }
  })

  test('is nobody else’s: an adviser does not stop for them', async () => {
    const itemId = await makeItem()
    expect((await act(itemId, 'stops', { as: 'communications', json: {} })).status).toBe(403)
  })
})

test('presence by pseudonym; experts are not told of each other', async () => {
  const itemId = await makeItem({ coWriters: [calendar.people.expert, secondExpert] })
  const here = (as: Who) => act(itemId, 'presence', { as, json: { visit: as } })
  await here('expert')
  const adviser = await here('communications')
  expect(adviser.body).toMatchObject({ others: [{ displayName: 'Naam van expert' }] })
  expect(adviser.text).not.toContain('proef.example')
  expect((await here('expert')).body).toMatchObject({ others: [{ displayName: 'Naam van communications' }] })
})

test('the journal is whole', async () => {
  expect(await checkJournal({ payload: calendar.payload })).toMatchObject({ chain: { kind: 'whole' } })
})
