import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { createGuestLink } from '@/actions/createGuestLink'
import { giveConsent } from '@/actions/giveConsent'
import { revokeGuestLink } from '@/actions/revokeGuestLink'
import { setClock } from '@/clock'
import type { Language } from '@/domain/languages'
import { endOfDayAfter } from '@/domain/time/endOfDay'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { answerReview, commentReview, showReviewPicture } from '@/guest/review/answerGuest'
import { readGuestReview } from '@/guest/review/readGuestReview'
import { findGuestLink } from '@/queries/findGuestLink'
import { readGuestLinks } from '@/queries/readGuestLinks'
import { createGuestGate, isGuestPath } from '@/server/guestGate'
import { SLUGS } from '@/slugs'

import { approve, askReview, currentHash, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { watchQueries } from '../helpers/watchQueries'

import type { IncomingMessage } from 'node:http'

const SECRET = 'Zij vertelt over thuis'

let calendar: Calendar
let http: Http
let itemId: string
let storyId: string
let now = parseInstant('2026-03-02T08:00:00Z')

const laterTo = (instant: Instant) => later((Date.parse(instant) - Date.parse(now)) / 1000)
const later = (seconds: number) => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => dateFromInstant(now))
  http = await openHttp(calendar)
  itemId = await writeItem(calendar, { title: SECRET, text: 'Vraag eerst. Wacht op een ja.', headline: 'Vraag eerst' })
  storyId = await writeItem(calendar, {
    title: 'Een verhaal',
    releaseAt: '2026-08-01T07:00:00Z',
    more: { isStory: true, coWriters: [calendar.people.expert] },
  })
})
afterAll(() => calendar.close())
beforeEach(() => later(60))

type Wish = {
  by?: keyof Calendar['people']
  of?: string
  language?: Language
  recipient?: string
  expertId?: string
  purpose?: 'review' | 'co-writing'
}

async function make({ by = 'communications', of = itemId, language = 'nl', recipient = 'De wijkagent', expertId, purpose = 'review' }: Wish = {}) {
  const req = await calendar.as(by)
  const outcome = await createGuestLink({ req, itemId: of, language, purpose, recipient, ...(expertId && { expertId }), now })
  if (outcome.kind !== 'guest-link-created') throw new Error(outcome.message)
  return { ...outcome, token: outcome.url.split('/').at(-1) ?? '' }
}

const look = (token: string) => readGuestReview({ payload: calendar.payload, token })
const post = (act: typeof answerReview, token: string, json: unknown) =>
  act({ payload: calendar.payload, token, request: new Request('http://localhost/lees/x', { method: 'POST', body: JSON.stringify(json) }) })

async function say(token: string, answer: 'approve' | 'decline', more: object = {}) {
  const contentHash = (await look(token))?.contentHash
  const response = await post(answerReview, token, { contentHash, answer, ...more })
  return { status: response.status, body: (await response.json()) as { kind: string; message: string } }
}

/** The expert allows their story to be shown; whether the text is right they say apart from that. */
async function allowStory(id: string): Promise<void> {
  const contentHash = await currentHash(calendar, id)
  const outcome = await giveConsent({
    req: await calendar.as('expert'),
    itemId: id,
    wish: {
      parts: [{ part: 'story' }],
      channelIds: [calendar.channels.website],
      languages: ['nl'],
      lastDay: null,
      recognisability: 'anonymous',
      contentHashes: { nl: contentHash },
    },
    now,
  })
  expect(outcome.kind === 'consent-given' ? outcome.kind : outcome).toBe('consent-given')
}

const linkOf = (linkId: string) => calendar.payload.findByID({ collection: SLUGS.guestLinks, id: linkId, overrideAccess: true, depth: 0 })
const journalOf = async (linkId: string) =>
  (await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, pagination: false, limit: 0, sort: 'seq' })).docs.filter(
    ({ details }) => (details as { linkId?: string } | null)?.linkId === linkId,
  )

describe('a link is made', () => {
  test('until the end of the fourteenth day, by an adviser; only a hash of its secret is kept', async () => {
    const { token, linkId, expiresAt, url } = await make()
    expect(url).toMatch(/\/lees\/[\w-]{43}$/)
    expect(expiresAt).toBe(endOfDayAfter({ instant: now, days: 14, zone: 'Europe/Amsterdam' }))
    const stored = await calendar.payload.db.findOne({ collection: SLUGS.guestLinks, where: { id: { equals: linkId } } })
    expect(JSON.stringify(stored)).not.toContain(token)
    const [entry] = await journalOf(linkId)
    expect(entry).toMatchObject({ action: 'guest-link-created', objectId: itemId, actorId: calendar.people.communications })
    for (const hidden of [token, 'wijkagent']) expect(JSON.stringify(entry)).not.toContain(hidden)
  })

  test.each(['administrator', 'viewer', 'expert', 'partner'] as const)('not by %s', async (by) => {
    const outcome = await createGuestLink({ req: await calendar.as(by), itemId, language: 'nl', purpose: 'review', recipient: 'x', now })
    expect(outcome.kind).toBe('not-allowed')
  })

  test('for an expert only at an item they write, and to write only for an expert', async () => {
    const ask = async (wish: object) =>
      (await createGuestLink({ req: await calendar.as('communications'), itemId, language: 'nl', purpose: 'review', recipient: 'x', now, ...wish })).kind
    expect(await ask({ expertId: calendar.people.expert })).toBe('blocked')
    expect(await ask({ purpose: 'co-writing' })).toBe('blocked')
    expect(await ask({ itemId: storyId, expertId: calendar.people.expert })).toBe('guest-link-created')
    expect((await make({ of: storyId, purpose: 'co-writing', expertId: calendar.people.expert })).url).toContain('/schrijf/l/')
    expect(await ask({ itemId: '00000000-0000-4000-8000-000000000000' })).toBe('not-found')
  })

  test('for an expert under their pseudonym, whatever is asked, and not while they take a pause', async () => {
    const { expert } = calendar.people
    const asked = { itemId: storyId, language: 'nl', purpose: 'review', recipient: 'Marieke Echt', expertId: expert }
    const ask = () => http.rest('/guest-links/links', { as: 'communications', method: 'POST', json: asked })
    const pause = (pausedAt: string | null) =>
      calendar.payload.update({ collection: SLUGS.users, id: expert, overrideAccess: true, depth: 0, data: { pausedAt } })
    const made = (await ask()).body as unknown as { linkId: string }
    expect((await linkOf(made.linkId)).recipient).toBe('Naam van expert')
    await pause('2026-03-01T08:00:00.000Z')
    const refused = await ask()
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('heeft pauze')])
    await pause(null)
    expect((await ask()).status).toBe(200)
  })
})

describe('a guest reads', () => {
  test('the text as readers will see it, and nothing of the plan around it', async () => {
    const { token } = await make()
    const view = await look(token)
    expect(view?.channels.map(({ name, content }) => [name, content.headline, content.plain])).toEqual([
      ['Website', 'Vraag eerst', 'Vraag eerst. Wacht op een ja.'],
    ])
    expect([view?.contentNote, view?.helpLineNames]).toEqual(['Dit gaat over grenzen.', ['Alarmnummer', 'Veilig Thuis']])
    const everything = JSON.stringify(view)
    for (const hidden of [SECRET, 'Naam van', itemId, ...Object.values(calendar.people)]) expect(everything).not.toContain(hidden)
  })

  test('its use is noted, in the journal too, at most once in five minutes', async () => {
    const { token, linkId } = await make()
    await look(token)
    later(60)
    await look(token)
    const used = (await journalOf(linkId)).filter(({ action }) => action === 'guest-link-used')
    expect(used).toMatchObject([{ actorKind: 'guest', actorId: linkId, origin: 'guest' }])
    later(300)
    await look(token)
    expect((await journalOf(linkId)).filter(({ action }) => action === 'guest-link-used')).toHaveLength(2)
  })

  test('no picture but those of this text', async () => {
    const { token } = await make()
    const answers = await Promise.all([token, 'x'.repeat(43)].map((each) => showReviewPicture({ payload: calendar.payload, token: each, mediaId: 'geen' })))
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('a guest answers', () => {
  test('exactly the text they read, once; a changed text asks again and shows what changed', async () => {
    const { token, linkId } = await make()
    const first = await currentHash(calendar, itemId)
    expect(await say(token, 'approve', { note: 'Mooi geschreven.' })).toMatchObject({ status: 200, body: { kind: 'answered' } })
    expect(await look(token)).toMatchObject({ answer: { answer: 'approve' }, earlier: null, comments: [{ body: 'Mooi geschreven.', about: null }] })
    expect(await say(token, 'approve'), 'the same again says nothing').toMatchObject({ status: 409, body: { kind: 'blocked' } })

    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over nee zeggen.' } })
    const changed = await look(token)
    expect(changed).toMatchObject({ answer: null, earlier: { answer: 'approve' } })
    expect(changed?.earlier?.changes?.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['contentNote', 'Dit gaat over grenzen.', 'Dit gaat over nee zeggen.'],
    ])
    const stale = await post(answerReview, token, { contentHash: first, answer: 'approve' })
    expect([stale.status, ((await stale.json()) as { kind: string }).kind]).toEqual([409, 'stale'])
    expect((await say(token, 'decline')).status).toBe(200)

    const verdicts = await calendar.payload.find({ collection: SLUGS.verdicts, overrideAccess: true, depth: 0, sort: ['givenAt', 'createdAt'], where: { guestLink: { equals: linkId } } })
    expect(verdicts.docs.map(({ decision, role, givenBy, comment, contentHash }) => [decision, role, givenBy ?? null, comment ?? null, contentHash === first])).toEqual([
      ['approve', 'guest', null, null, true],
      ['request-changes', 'guest', null, null, false],
    ])
    expect(await linkOf(linkId)).toMatchObject({ answer: 'decline' })
    const entries = (await journalOf(linkId)).filter(({ action }) => action === 'verdict-given')
    expect(entries).toMatchObject([{ actorKind: 'guest', origin: 'guest' }, { actorKind: 'guest' }])
    expect(JSON.stringify(await journalOf(linkId))).not.toContain('Mooi')
  })

  test('and may think better of it: only the same answer again is refused', async () => {
    const { token, linkId } = await make()
    for (const [answer, status] of [['approve', 200], ['approve', 409], ['decline', 200], ['decline', 409], ['approve', 200]] as const) {
      later(60)
      expect((await say(token, answer)).status, answer).toBe(status)
    }
    expect(await look(token)).toMatchObject({ answer: { answer: 'approve' }, earlier: null })
    expect(await linkOf(linkId)).toMatchObject({ answer: 'approve' })
    const verdicts = await calendar.payload.count({ collection: SLUGS.verdicts, overrideAccess: true, where: { guestLink: { equals: linkId } } })
    expect(verdicts.totalDocs, 'none is changed or lost').toBe(3)
  })

  test('and the adviser who made the link hears of it, without a word of the text', async () => {
    const { token, linkId } = await make({ by: 'substance2' })
    await say(token, 'approve')
    const { docs } = await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, depth: 0, where: { recipient: { equals: calendar.people.substance2 } } })
    expect(docs).toMatchObject([{ kind: 'verdict-given', state: 'waiting' }])
    for (const hidden of [SECRET, 'Vraag eerst', linkId, token]) expect(JSON.stringify(docs)).not.toContain(hidden)
  })

  test('with comments on a passage that is there', async () => {
    const { token } = await make()
    const channelId = calendar.channels.website
    const made = await post(commentReview, token, { body: 'Wie moet er wachten?', channelId, exact: 'Wacht op een ja.' })
    expect(made.status).toBe(200)
    const gone = await post(commentReview, token, { body: 'Hier?', channelId, exact: 'Dit staat er niet' })
    expect(gone.status).toBe(409)
    expect((await post(commentReview, token, { body: '  ' })).status).toBe(400)
    expect((await look(token))?.comments).toMatchObject([{ body: 'Wie moet er wachten?', about: 'Wacht op een ja.', channelName: 'Website' }])
    const { docs } = await calendar.payload.find({ collection: SLUGS.comments, overrideAccess: true, depth: 0, where: { body: { equals: 'Wie moet er wachten?' } } })
    expect(docs[0]).toMatchObject({ authorName: 'De wijkagent', passage: { field: 'text', exact: 'Wacht op een ja.', prefix: 'Vraag eerst. ', suffix: '' } })
    expect((await look((await make()).token))?.comments, 'another guest does not see it').toEqual([])
  })
})

describe('what a guest’s yes is worth', () => {
  test('it is no verdict that a text needs', async () => {
    const id = await writeItem(calendar, { title: 'Gewoon bericht', isSensitive: false, releaseAt: '2026-08-01T07:00:00Z' })
    const { token } = await make({ of: id })
    await askReview(calendar, { itemId: id, now })
    expect((await say(token, 'approve')).status).toBe(200)
    const { totalDocs } = await calendar.payload.count({ collection: SLUGS.editions, overrideAccess: true, where: { item: { equals: id } } })
    expect(totalDocs).toBe(0)
    later(60)
    expect(await approve(calendar, { itemId: id, by: 'substance', now })).toMatchObject({ kind: 'approved' })
  })

  test('of a guest’s no, an approval may think its own', async () => {
    const id = await writeItem(calendar, { title: 'Ander bericht', isSensitive: false, releaseAt: '2026-08-01T07:00:00Z' })
    const { token } = await make({ of: id })
    await askReview(calendar, { itemId: id, now })
    await say(token, 'decline')
    later(60)
    expect(await approve(calendar, { itemId: id, by: 'substance', now })).toMatchObject({ kind: 'approved' })
  })

  test('a story waits for the yes of who tells it, and appears by it', async () => {
    const guest = await make({ of: storyId })
    const teller = await make({ of: storyId, expertId: calendar.people.expert, recipient: 'Wilg' })
    await allowStory(storyId)
    await askReview(calendar, { itemId: storyId, now })
    expect(await approve(calendar, { itemId: storyId, by: 'substance', now })).toMatchObject({ kind: 'verdict-recorded', missing: ['expert-assent'] })
    later(60)
    const editions = () => calendar.payload.find({ collection: SLUGS.editions, overrideAccess: true, depth: 0, where: { item: { equals: storyId } } })
    await say(guest.token, 'approve')
    expect((await editions()).docs).toEqual([])
    expect((await look(teller.token))?.isTeller).toBe(true)
    await say(teller.token, 'approve', { note: 'Zo is het goed.' })
    const { docs } = await editions()
    expect(docs).toMatchObject([{ number: 1, contentHash: await currentHash(calendar, storyId) }])
    expect(docs[0]?.verdicts).toHaveLength(2)
    const comment = await calendar.payload.find({ collection: SLUGS.comments, overrideAccess: true, where: { body: { equals: 'Zo is het goed.' } } })
    expect(comment.docs[0]?.authorName).toBe('Naam van expert')
    await expectConsistent(calendar)
  })

  test('the yes of who tells it may come first, and their no takes it back', async () => {
    const id = await writeItem(calendar, { title: 'Nog een verhaal', releaseAt: '2026-08-01T07:00:00Z', more: { isStory: true, coWriters: [calendar.people.expert] } })
    await allowStory(id)
    const teller = await make({ of: id, expertId: calendar.people.expert })
    await say(teller.token, 'approve')
    await askReview(calendar, { itemId: id, now })
    const hash = await currentHash(calendar, id)
    const json = { language: 'nl', contentHash: hash, answer: 'decline' }
    expect((await http.rest(`/content-items/${id}/assents`, { as: 'expert', method: 'POST', json })).status).toBe(200)
    expect(await approve(calendar, { itemId: id, by: 'substance', now })).toMatchObject({ kind: 'verdict-recorded', missing: ['expert-assent'] })
    later(60)
    const yes = await http.rest(`/content-items/${id}/assents`, { as: 'expert', method: 'POST', json: { ...json, answer: 'approve' } })
    expect(yes.status).toBe(200)
    const { totalDocs } = await calendar.payload.count({ collection: SLUGS.editions, overrideAccess: true, where: { item: { equals: id } } })
    expect(totalDocs).toBe(1)
    for (const as of ['communications', 'partner', 'viewer'] as const) {
      expect((await http.rest(`/content-items/${id}/assents`, { as, method: 'POST', json })).status, as).toBeGreaterThanOrEqual(403)
    }
  })
})

test('who tells a story takes their yes back over the link, and gives it again', async () => {
  const id = await writeItem(calendar, { title: 'Verhaal met een nee', releaseAt: '2026-08-01T07:00:00Z', more: { isStory: true, coWriters: [calendar.people.expert] } })
  await allowStory(id)
  const teller = await make({ of: id, expertId: calendar.people.expert })
  expect((await say(teller.token, 'approve')).status).toBe(200)
  await askReview(calendar, { itemId: id, now })
  later(60)
  expect((await say(teller.token, 'decline')).status).toBe(200)
  expect(await look(teller.token)).toMatchObject({ answer: { answer: 'decline' } })
  expect(await approve(calendar, { itemId: id, by: 'substance', now })).toMatchObject({ kind: 'verdict-recorded', missing: ['expert-assent'] })
  const editions = () => calendar.payload.count({ collection: SLUGS.editions, overrideAccess: true, where: { item: { equals: id } } })
  expect((await editions()).totalDocs).toBe(0)
  later(60)
  expect((await say(teller.token, 'approve')).status).toBe(200)
  expect((await editions()).totalDocs).toBe(1)
  await expectConsistent(calendar)
})

describe('a link that does not work', () => {
  /** Every way in which a link ends, and one that never was. */
  async function closedTokens(): Promise<Record<string, string>> {
    const expired = await make()
    laterTo(expired.expiresAt)
    const revoked = await make()
    await revokeGuestLink({ req: await calendar.as('communications2'), linkId: revoked.linkId, now })
    const build = async (title: string, end: (id: string) => Promise<unknown>, more: object = {}) => {
      const id = await writeItem(calendar, { title, more })
      const { token } = await make({ of: id, ...('coWriters' in more ? { expertId: calendar.people.expert } : {}) })
      await end(id)
      return token
    }
    const update = (id: string, data: object, more: object = {}) =>
      calendar.payload.db.updateOne({ collection: SLUGS.contentItems, id, data, ...more } as never)
    return {
      expired: expired.token,
      revoked: revoked.token,
      archived: await build('Weg', async (id) => archiveItem({ req: await calendar.as('communications'), itemId: id, archived: true, now })),
      trashed: await build('Prullenbak', (id) => update(id, { deletedAt: dateFromInstant(now).toISOString() })),
      sealed: await build('Verzegeld', (id) => update(id, { sealedAt: dateFromInstant(now).toISOString() })),
      'left by its expert': await build('Gestopt', (id) => editItem(calendar, { itemId: id, by: 'communications', data: { coWriters: [] } }), {
        coWriters: [calendar.people.expert],
      }),
      'for another purpose': (await make({ of: storyId, purpose: 'co-writing', expertId: calendar.people.expert })).token,
      guessed: 'A'.repeat(43),
      mangled: 'x',
    }
  }

  test('says the same in the same way, with the same questions to the database, whatever the reason', async () => {
    const tokens = await closedTokens()
    const shown: Record<string, unknown> = {}
    const questions: Record<string, number> = {}
    for (const [reason, token] of Object.entries(tokens)) {
      const watch = watchQueries(calendar.payload)
      expect(await look(token), reason).toBeNull()
      questions[reason] = watch.count()
      const asked = [
        post(answerReview, token, { contentHash: 'a'.repeat(64), answer: 'approve' }),
        post(commentReview, token, { body: 'Hallo' }),
        post(commentReview, token, { wrong: true }),
        showReviewPicture({ payload: calendar.payload, token, mediaId: 'x' }),
      ]
      const answers = await Promise.all((await Promise.all(asked)).map(async (each) => [each.status, await each.text(), [...each.headers]]))
      shown[reason] = answers
    }
    expect(new Set(Object.values(questions)), JSON.stringify(questions)).toEqual(new Set([3]))
    expect(new Set(Object.values(shown).map((each) => JSON.stringify(each))).size, JSON.stringify(shown, null, 1)).toBe(1)
    const { guessed } = shown as { guessed: [number, string][] }
    expect(guessed.map(([status]) => status)).toEqual([404, 404, 404, 404])
  })

  test('by its maker’s change of role; and it opens no other item or language', async () => {
    const link = await make({ by: 'communications2' })
    const id = calendar.people.communications2
    const give = (role: 'viewer' | 'communications') => calendar.payload.update({ collection: SLUGS.users, id, data: { role }, overrideAccess: true })
    expect(await look(link.token)).not.toBeNull()
    await give('viewer')
    expect(await look(link.token)).toBeNull()
    await give('communications')
    expect(await look(link.token)).not.toBeNull()
    const english = await make({ language: 'en' })
    expect((await look(english.token))?.channels).toEqual([])
    const hash = await currentHash(calendar, itemId)
    expect((await post(answerReview, english.token, { contentHash: hash, answer: 'approve' })).status).toBe(404)
    const other = await make({ of: storyId })
    expect((await post(answerReview, other.token, { contentHash: hash, answer: 'approve' })).status).toBe(409)
  })

  test('to the second', async () => {
    const { token, expiresAt } = await make()
    laterTo(addSeconds({ instant: expiresAt, seconds: -1 }))
    expect(await look(token)).not.toBeNull()
    later(1)
    expect(await look(token)).toBeNull()
  })

  test('guessed in bulk is held up; the right one always opens, and no other address waits', async () => {
    const { token } = await make()
    const ask = (url: string, remoteAddress: string) => ({ url, headers: {}, socket: { remoteAddress } }) as unknown as IncomingMessage
    let milliseconds = 0
    const gate = createGuestGate({ payload: calendar.payload, trustedProxies: 0, monotonic: () => milliseconds })
    const waits: number[] = []
    for (let index = 0; index < 60; index += 1) waits.push((await gate.look(ask(`/lees/${String(index).padStart(43, 'g')}`, '198.51.100.7'))).secondsToWait)
    expect([waits.filter((each) => each === 0).length, waits.at(-1)]).toEqual([20, 3])
    for (const path of ['', '/antwoord', '/opmerking', '/beeld/x']) {
      expect((await gate.look(ask(`/lees/${'x'.repeat(43)}${path}`, '198.51.100.7'))).secondsToWait, path).toBeGreaterThan(0)
      expect((await gate.look(ask(`/lees/${token}${path}`, '198.51.100.7'))).secondsToWait, path).toBe(0)
    }
    expect((await gate.look(ask('/schrijf/l/gok', '198.51.100.7'))).secondsToWait).toBeGreaterThan(0)
    expect((await gate.look(ask('/lees/gok', '203.0.113.9'))).secondsToWait).toBe(0)
    milliseconds = 60_000
    for (let index = 0; index < 21; index += 1) await gate.look(ask(`/lees/${index}`, '198.51.100.7'))
    const { docs } = await calendar.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: true,
      sort: 'seq',
      where: { action: { equals: 'guest-link-refused' } },
    })
    // Forty at once, of which the first is told at once; then what was left of them, five paths more, and one.
    expect(docs.map(({ details }) => (details as { count: number }).count)).toEqual([1, 45])
    expect(docs[0]).toMatchObject({ actorKind: 'anonymous', actorId: null, origin: 'guest', result: 'refused', objectId: null })
    expect(JSON.stringify(docs)).not.toContain('198.51.100.7')
    expect(['/lees/x', '/schrijf/l/x', '/schrijf/123', '/admin'].map(isGuestPath)).toEqual([true, true, false, false])
  })
})

describe('over HTTP', () => {
  test('advisers make and end links; the secret leaves once', async () => {
    const json = { itemId, language: 'nl', purpose: 'review', recipient: 'Huisarts' }
    const made = await http.rest('/guest-links/links', { as: 'substance', method: 'POST', json })
    expect(made.status).toBe(200)
    const { url, linkId } = made.body as unknown as { url: string; linkId: string }
    const token = url.split('/').at(-1) ?? ''
    const listed = await http.rest('/guest-links', { as: 'communications' })
    expect(listed.body.docs.length).toBeGreaterThan(0)
    for (const hidden of ['tokenHash', token]) expect(listed.text).not.toContain(hidden)
    const view = await readGuestLinks({ req: await calendar.as('communications'), itemId })
    expect(view?.links.find(({ id }) => id === linkId)).toMatchObject({ recipient: 'Huisarts', state: 'open' })
    await look(token)
    expect((await readGuestLinks({ req: await calendar.as('communications'), itemId }))?.links[0]).toMatchObject({ state: 'used' })
    expect((await http.rest(`/guest-links/${linkId}/revocations`, { as: 'communications', method: 'POST', json: {} })).status).toBe(200)
    expect(await findGuestLink({ payload: calendar.payload, token, purpose: 'review', now })).toBeNull()
    expect((await readGuestLinks({ req: await calendar.as('administrator'), itemId }))?.links[0]).toMatchObject({ state: 'revoked' })
    expect((await journalOf(linkId)).map(({ action }) => action)).toEqual(['guest-link-created', 'guest-link-used', 'guest-link-revoked'])
  })

  test.each([
    ['administrator', 403],
    ['viewer', 403],
    ['expert', 403],
    ['partner', 403],
    ['apiClient', 401],
    ['anonymous', 401],
  ] as const)('%s makes none: %d', async (as, status) => {
    const json = { itemId, language: 'nl', purpose: 'review', recipient: 'x' }
    expect((await http.rest('/guest-links/links', { as, method: 'POST', json })).status).toBe(status)
  })

  test.each([{ recipient: ' ' }, { language: 'xx' }, { purpose: 'edit' }, { days: 90 }, { token: 'zelf bedacht' }])('refuses %j', async (wrong) => {
    const json = { itemId, language: 'nl', purpose: 'review', recipient: 'x', ...wrong }
    expect((await http.rest('/guest-links/links', { as: 'communications', method: 'POST', json })).status).toBe(400)
  })

  test('no other door: REST and GraphQL are closed for links and what guests say', async () => {
    const { linkId } = await make()
    for (const as of ['administrator', 'communications', 'substance', 'viewer', 'expert', 'partner', 'apiClient', 'anonymous'] as const) {
      const tries = [
        http.rest('/guest-links', { as, method: 'POST', json: { item: itemId, language: 'nl', purpose: 'review', recipient: 'x', tokenHash: 'a'.repeat(64) } }),
        http.rest(`/guest-links/${linkId}`, { as, method: 'PATCH', json: { expiresAt: '2030-01-01T00:00:00Z' } }),
        http.rest(`/guest-links?where[id][equals]=${linkId}`, { as, method: 'PATCH', json: { revokedAt: null } }),
        http.rest(`/guest-links/${linkId}`, { as, method: 'DELETE' }),
        http.rest('/comments', { as, method: 'POST', json: { item: itemId, language: 'nl', body: 'x' } }),
      ]
      for (const answer of await Promise.all(tries)) expect(answer.status, `${as} ${answer.text}`).toBe(403)
    }
    for (const as of ['viewer', 'expert', 'partner', 'apiClient', 'anonymous'] as const) {
      expect((await http.rest('/guest-links', { as })).status, as).toBe(403)
    }
    const { text } = await http.graphql('{ GuestLinks { totalDocs } Comments { totalDocs } }', { as: 'communications' })
    expect(text).toContain('Cannot query field')
    expect((await linkOf(linkId)).revokedAt ?? null).toBeNull()
  })
})

test('the journal is whole, and holds no secret', async () => {
  const { token } = await make()
  await say(token, 'approve', { note: 'Geheim woord' })
  const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, pagination: false, limit: 0 })
  for (const hidden of [token, 'Geheim woord', 'wijkagent', SECRET]) expect(JSON.stringify(docs)).not.toContain(hidden)
  await expectConsistent(calendar)
})
