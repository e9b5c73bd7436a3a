import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createGuestLink } from '@/actions/createGuestLink'
import { giveConsent } from '@/actions/giveConsent'
import { listEndedCopies } from '@/actions/listEndedCopies'
import type { Language } from '@/domain/languages'
import { addSeconds } from '@/domain/time/instant'
import { findConsents } from '@/queries/readConsents'
import { readConsentPanel } from '@/queries/readConsentPanel'
import { readConsentViews } from '@/queries/readConsentViews'
import { readStartPage } from '@/queries/readStartPage'
import { writerOfLink, writerOfSession } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { approve, askReview, currentHash } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { given, openStories } from '../helpers/openStories'

const DAY = 86_400
const PARTNER = 'Wijkteam Noord'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
let partnerId: string
const clock = openClock('2026-03-02T08:00:00Z')
const { later } = clock

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
  stories = openStories({ calendar, later })
  const data = { name: PARTNER, slug: 'wijkteam-noord' } as never
  partnerId = String((await calendar.payload.create({ collection: SLUGS.partners, overrideAccess: true, depth: 0, data })).id)
})
afterAll(() => calendar.close())
beforeEach(() => void later(60))

const dayAfter = (days: number) => addSeconds({ instant: clock.now, seconds: days * DAY }).slice(0, 10)
const consentOf = async (id: string) => (await findConsents({ req: await calendar.as(null), where: { id: { equals: id } } }))[0]
const makeItem = (more: object = {}) => writeItem(calendar, { more: { isStory: true, coWriters: [calendar.people.expert], ...more } })

describe('through a link', () => {
  async function openLink(itemId: string, language: Language) {
    const req = await calendar.as('communications')
    const made = await createGuestLink({ req, itemId, language, purpose: 'co-writing', recipient: 'Zon', expertId: calendar.people.expert, now: clock.now })
    if (made.kind !== 'guest-link-created') throw new Error(made.message)
    const token = made.url.split('/').at(-1) ?? ''
    const writer = await writerOfLink({ payload: calendar.payload, token, now: clock.now })
    if (!writer) throw new Error('the link does not open')
    return { token, writer }
  }

  test('one language is read, so one language is offered and taken', async () => {
    const itemId = await makeItem()
    const { variants } = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    const text = convertToRichText({ markup: 'I called after a year.', language: 'en' })
    const english = { variants: variants?.map((variant) => ({ ...variant, headline: 'After a year', text })) }
    await editItem(calendar, { itemId, by: 'communications', language: 'en', data: english })
    const { token, writer } = await openLink(itemId, 'nl')
    const self = writerOfSession({ req: await calendar.as('expert'), itemId })!
    const offered = async (by: typeof writer) => (await readConsentViews({ writer: by, now: clock.now })).give?.languages.map(({ language }) => language)
    expect([await offered(self), await offered(writer)]).toEqual([['nl', 'en'], ['nl']])
    const contentHashes = { nl: await currentHash(calendar, itemId), en: await currentHash(calendar, itemId, 'en') }
    const give = async (languages: Language[]) =>
      http.rest('/consents/give', {
        method: 'POST',
        headers: { 'x-guest-link': token },
        json: { itemId, ...(await stories.wishOf(itemId, { languages, contentHashes })) },
      })
    const refused = await give(['nl', 'en'])
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Deze link opent één taal.')])
    expect((await give(['nl'])).status).toBe(200)
  })
})

describe('what the form asks', () => {
  test('the story only of what is one', async () => {
    const view = async (isStory: boolean) => {
      const itemId = await makeItem({ isStory })
      return (await readConsentViews({ writer: writerOfSession({ req: await calendar.as('expert'), itemId })!, now: clock.now })).give?.isStory
    }
    expect([await view(true), await view(false)]).toEqual([true, false])
  })

  test('from a day to come: until then nothing that rests on it appears', async () => {
    const itemId = await makeItem()
    const firstDay = dayAfter(10)
    const wish = await stories.wishOf(itemId, { firstDay })
    const sent = await http.rest('/consents/give', { as: 'expert', method: 'POST', json: { itemId, ...wish } })
    expect(sent.status, sent.text).toBe(200)
    const [consentId = ''] = (sent.body as unknown as { consentIds: string[] }).consentIds
    expect(await consentOf(consentId)).toMatchObject({ givenAt: clock.now, validFrom: expect.stringMatching(`^${dayAfter(9)}T23:00`) as string })
    const { stop } = await readConsentViews({ writer: writerOfSession({ req: await calendar.as('expert'), itemId })!, now: clock.now })
    expect(stop.parts[0]?.given).toMatch(/^Gegeven op .*, vanaf .* maart.*, tot u stopt\.$/)
    await askReview(calendar, { itemId, now: clock.now })
    await stories.assent(itemId)
    expect(await approve(calendar, { itemId, moment: 'now', now: later(1) })).toMatchObject({ kind: 'blocked' })
  })

  test('on paper: the day on which it was given, by who records it alone', async () => {
    const itemId = await makeItem()
    const givenDay = dayAfter(-5)
    const wish = { itemId, ...(await stories.wishOf(itemId, { givenDay })) }
    expect((await http.rest('/consents/give', { as: 'expert', method: 'POST', json: wish })).status).toBe(409)
    const recorded = await http.rest('/consents/give', { as: 'communications', method: 'POST', json: { ...wish, expertId: calendar.people.expert } })
    expect(recorded.status, recorded.text).toBe(200)
    const [consentId = ''] = (recorded.body as unknown as { consentIds: string[] }).consentIds
    expect(await consentOf(consentId)).toMatchObject({ givenBy: 'paper', givenAt: expect.stringMatching(`^${dayAfter(-6)}T23:00`) as string, validFrom: clock.now })
  })
})

describe('what partners kept', () => {
  const neutral = 'wat partners bewaarden'

  test('is told by the code without their names, and stands by name in the task', async () => {
    const story = await stories.makeStory({ more: { sharedWith: [partnerId] } })
    const read = await http.rest('/consents/code-readings', { method: 'POST', json: { code: story.code } })
    expect([read.status, read.text]).toEqual([200, expect.stringContaining(neutral)])
    expect(read.text).not.toContain(PARTNER)
    const stopped = await http.rest('/consents/code-revocations', { method: 'POST', json: { code: story.code, consentIds: 'all' } })
    expect([stopped.status, stopped.text]).toEqual([200, expect.stringContaining(neutral)])
    expect(stopped.text).not.toContain(PARTNER)
    const panel = await readConsentPanel({ req: await calendar.as('communications'), itemId: story.itemId, now: clock.now })
    expect(panel?.things.flatMap(({ copies }) => copies.map(({ where }) => where))).toEqual([`Wat ${PARTNER} bewaarde`])
  }, 90_000)

  test('is a task too when a consent ends by itself, once, and not where it was given again', async () => {
    const make = async (more: object = {}) => {
      const itemId = await makeItem({ sharedWith: [partnerId] })
      const give = async (wish: object) =>
        given(await giveConsent({ req: await calendar.as('expert'), itemId, wish: await stories.wishOf(itemId, wish), now: later(1) })).consentIds[0]!
      const consentId = await give({ lastDay: dayAfter(1) })
      if ('again' in more) await give({ lastDay: null })
      await askReview(calendar, { itemId, now: later(1) })
      await stories.assent(itemId)
      expect((await approve(calendar, { itemId, moment: 'now', now: later(1) })).kind).toBe('approved')
      return { itemId, consentId }
    }
    const ended = await make()
    const again = await make({ again: true })
    const tasks = async () =>
      (await readStartPage({ req: await calendar.as('communications') }))?.consentWork?.copies
        .filter(({ itemId }) => [ended.itemId, again.itemId].includes(itemId))
        .map(({ itemId, where }) => [itemId, where])
    await listEndedCopies({ payload: calendar.payload, now: clock.now })
    expect(await tasks()).toEqual([])
    later(3 * DAY)
    await listEndedCopies({ payload: calendar.payload, now: clock.now })
    await listEndedCopies({ payload: calendar.payload, now: later(60) })
    expect(await tasks()).toEqual([[ended.itemId, `Wat ${PARTNER} bewaarde`]])

    // Taken back afterwards, what was done about it stays done.
    const tick = await http.rest(`/consents/${ended.consentId}/copies`, { as: 'communications', method: 'POST', json: { index: 0, done: true } })
    expect(tick.status, tick.text).toBe(200)
    await listEndedCopies({ payload: calendar.payload, now: later(60) })
    expect((await stories.revoke([ended.consentId])).kind).toBe('consent-revoked')
    expect((await consentOf(ended.consentId))?.copies).toEqual([{ where: `Wat ${PARTNER} bewaarde`, doneAt: expect.any(String) as string }])
    expect(await tasks()).toEqual([])
  }, 90_000)
})
