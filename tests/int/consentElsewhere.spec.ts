import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { giveConsent } from '@/actions/giveConsent'
import { requestReview } from '@/actions/requestReview'
import { setClock } from '@/clock'
import type { Finding } from '@/domain/checks/finding'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { readConsentViews } from '@/queries/readConsentViews'
import { findConsentWork } from '@/queries/findConsentWork'
import { writerOfSession } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { approve, askReview, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { given, openStories } from '../helpers/openStories'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
let now: Instant = parseInstant('2026-03-02T08:00:00Z')

const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
  stories = openStories({ calendar, later })
})
afterAll(async () => {
  await expectConsistent(calendar)
  await calendar.close()
})
beforeEach(() => void later(60))

let count = 0
/** Words of one story alone, so that tests do not find each other's. */
const ownWords = () => {
  count += 1
  return wordsOf(count)
}
const wordsOf = (number: number) => `In winter ${number} durfde zij deur ${number} niet alleen op dag ${number} open te doen voor nummer ${number}.`

type Wish = Parameters<typeof writeItem>[1]
async function makeLive(wish: Wish): Promise<string> {
  const itemId = await writeItem(calendar, { isSensitive: false, ...wish })
  await reviewAndApprove(calendar, { itemId, moment: 'now', now: later(1) })
  return itemId
}
/** A story that only its words and its consent tell apart. */
const makeStory = (words: string, more: object = {}) =>
  stories.makeStory({ words, quote: `Na winter ${count} belde ik met iemand die ${count} keer luisterde.`, ...more })

const copiesOf = async (consentId: string) =>
  (await calendar.payload.findByID({ collection: SLUGS.consents, id: consentId, overrideAccess: true, depth: 0 })).copies?.map(({ where }) => where) ?? []
const mailsAbout = async (itemId: string) => {
  const { docs } = await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, depth: 0, pagination: false, where: { kind: { equals: 'words-elsewhere' } } })
  return docs.filter(({ text }) => text.includes(itemId))
}
const effectsOf = async (itemId: string) => {
  const view = await readConsentViews({ writer: writerOfSession({ req: await calendar.as('expert'), itemId })!, now })
  return view.stop.parts.map(({ effects }) => effects.join(' '))
}
const saidOf = (outcome: Awaited<ReturnType<typeof stories.revoke>>) => ('said' in outcome ? outcome.said.join(' ') : outcome.kind)

describe('words that are taken back and stand elsewhere', () => {
  test('live in another item: said before and after, a task with urgency, a mail in the same second; nothing stops by itself', async () => {
    const words = ownWords()
    const title = 'Tip met geleende woorden'
    const otherId = await makeLive({ title, text: `Lees mee. “${words.toUpperCase()}” Praat erover.`, more: { owner: calendar.people.communications2 } })
    const story = await makeStory(words)
    const [before = ''] = await effectsOf(story.itemId)
    expect(before).toContain('Deze woorden staan ook in een andere tekst op Website. Een medewerker krijgt dan meteen de taak om ze daar weg te halen.')
    expect(before).not.toContain(title)

    later(1)
    const outcome = await stories.revoke([story.consentIds[0]!])
    expect(saidOf(outcome)).toContain('Deze woorden staan ook in een andere tekst op Website. Een medewerker heeft nu met spoed de taak om ze daar weg te halen.')
    expect(JSON.stringify(outcome)).not.toContain(title)
    const path = `/admin/collections/content-items/${otherId}`
    expect(await copiesOf(story.consentIds[0]!)).toEqual([`Met spoed: dezelfde woorden in “${title}” (te lezen op Website) ${path}`])
    const mails = await mailsAbout(otherId)
    expect(mails.map(({ recipient, dueAt }) => [recipient, parseInstant(new Date(dueAt!).toISOString())])).toEqual([[calendar.people.communications2, now]])
    for (const word of [words, title, 'Naam van expert']) expect(JSON.stringify(mails)).not.toContain(word)
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, depth: 0, where: { item: { equals: otherId } } })
    expect(docs.every(({ servedUntil }) => new Date(servedUntil) > dateFromInstant(now))).toBe(true)

    // First among the tasks of advisers, and no title of another item for who stopped.
    const work = await findConsentWork({ req: await calendar.as('substance'), now })
    expect(work.copies[0]).toMatchObject({ consentId: story.consentIds[0], where: expect.stringContaining('Met spoed') as string })
    const own = await http.rest(`/consents?where[id][equals]=${story.consentIds[0]}`, { as: 'expert' })
    expect([own.status, own.body.docs.length, own.text.includes(title)]).toEqual([200, 1, false])
    expect((await http.rest(`/consents?where[id][equals]=${story.consentIds[0]}`, { as: 'substance' })).text).toContain(title)
  })

  test('in a text that nobody reads yet, without an owner: every communications adviser hears of it', async () => {
    const words = ownWords()
    const story = await makeStory(words)
    const otherId = await writeItem(calendar, { title: 'Concept', text: `Zij schreef: ${words}`, more: { owner: null } })
    expect((await effectsOf(story.itemId))[0]).toContain('Deze woorden staan ook in een andere tekst die nog niet te lezen is.')
    later(1)
    expect(saidOf(await stories.revoke([story.consentIds[0]!]))).toContain('een andere tekst die nog niet te lezen is')
    expect((await copiesOf(story.consentIds[0]!))[0]).toContain('(nog niet te lezen)')
    expect((await mailsAbout(otherId)).map(({ recipient }) => recipient).sort()).toEqual([calendar.people.communications, calendar.people.communications2].sort())
  })

  test('a quote alone; with a picture nothing is looked for', async () => {
    const story = await makeStory(ownWords())
    const quote = `Na winter ${count} belde ik met iemand die ${count} keer luisterde`
    await writeItem(calendar, { title: 'Met citaat', headline: quote })
    const effects = await effectsOf(story.itemId)
    expect(effects.map((text) => text.includes('Deze woorden staan ook'))).toEqual([true, true, false])
    await stories.revoke([story.consentIds[2]!])
    expect(await copiesOf(story.consentIds[2]!)).toEqual([])
    await stories.revoke([story.consentIds[1]!])
    expect(await copiesOf(story.consentIds[1]!)).toHaveLength(1)
  })

  test('not where its giver allowed them too, nor in what was the house’s before', async () => {
    const [words, house] = [ownWords(), 'De gemeente werkt samen met scholen aan een buurt waar iedereen zich op straat vrij voelt.']
    await makeLive({ title: 'Eerder van de gemeente', text: house })
    await makeLive({ title: 'Ook van de gemeente', text: `Een tip. ${house}` })
    const story = await makeStory(`${words}\n\n${house}`)
    const twice = await writeItem(calendar, { text: words, more: { isStory: true, coWriters: [calendar.people.expert] } })
    given(await giveConsent({ req: await calendar.as('expert'), itemId: twice, wish: await stories.wishOf(twice), now: later(1) }))
    expect((await effectsOf(story.itemId)).join()).not.toContain('Deze woorden staan ook')
    await stories.revoke([story.consentIds[0]!])
    expect(await copiesOf(story.consentIds[0]!)).toEqual([])
  })
})

describe('the check before review', () => {
  type Who = 'communications' | 'viewer' | 'substance'
  const check = async (itemId: string, as: Who = 'communications') => {
    const answer = await http.rest(`/content-items/${itemId}/checks`, { as, method: 'POST', json: { language: 'nl' } })
    const { findings } = answer.body as unknown as { findings: Finding[] }
    return { text: answer.text, found: findings.filter(({ code }) => code === 'words-need-consent') }
  }
  const ask = async (itemId: string) => requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now })

  test('stops borrowed words, without saying whose; also when they were taken back, and not once they are allowed here', async () => {
    const words = ownWords()
    const story = await makeStory(words, { title: 'Een verhaal apart' })
    const otherId = await writeItem(calendar, { title: 'Leent', text: `Lees dit eens. ${words} Mooi toch?`, more: { coWriters: [calendar.people.expert] } })
    const passage = words.replace('.', '')
    for (const as of ['communications', 'substance', 'viewer'] as const) {
      const { found, text } = await check(otherId, as)
      expect(found).toMatchObject([{ level: 'block', where: { channel: 'website', field: 'variants.text', excerpt: passage } }])
      for (const secret of ['Naam van expert', calendar.people.expert, 'Een verhaal apart', story.itemId]) expect(text).not.toContain(secret)
    }
    expect(await ask(otherId)).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('toestemming nodig')] })

    await stories.revoke([story.consentIds[0]!])
    expect((await check(otherId)).found).toMatchObject([{ level: 'block', where: { excerpt: passage } }])
    expect(await ask(otherId)).toMatchObject({ kind: 'blocked' })

    given(
      await giveConsent({
        req: await calendar.as('expert'),
        itemId: otherId,
        wish: await stories.wishOf(otherId, { parts: [{ part: 'quote', quote: words }] }),
        now: later(1),
      }),
    )
    expect((await check(otherId)).found).toEqual([])
    expect((await ask(otherId)).kind).toBe('review-requested')
  })

  test('a quote that was taken back is stopped too, and so are words that came in after review was asked', async () => {
    const story = await makeStory(ownWords())
    const quote = `Na winter ${count} belde ik met iemand die ${count} keer luisterde.`
    await stories.revoke([story.consentIds[1]!])
    const otherId = await writeItem(calendar, { title: 'Citeert', text: `Iemand zei: ${quote}` })
    expect((await check(otherId)).found).toMatchObject([{ level: 'block', where: { excerpt: quote.replace('.', '') } }])
    const waiting = await writeItem(calendar, { title: 'Wacht al', text: ownWords() })
    await askReview(calendar, { itemId: waiting, now: later(1) })
    const after = await writeItem(calendar, { text: wordsOf(count), more: { isStory: true, coWriters: [calendar.people.expert] } })
    given(await giveConsent({ req: await calendar.as('expert'), itemId: after, wish: await stories.wishOf(after), now: later(1) }))
    const refused = await approve(calendar, { itemId: waiting, moment: 'now', now: later(1) })
    expect(refused).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('toestemming nodig')] })
  })

  test('leaves the item itself alone, sentences about help, and other words', async () => {
    const words = ownWords()
    const help = 'Herken je dit bij iemand? Bel gratis met Veilig Thuis, ook als je twijfelt.'
    const story = await makeStory(`${words} ${help}`)
    expect((await check(story.itemId)).found).toEqual([])
    const otherId = await writeItem(calendar, { title: 'Over hulp', text: `Een praatje helpt. ${help}` })
    expect((await check(otherId)).found).toEqual([])
    await editItem(calendar, { itemId: otherId, by: 'communications', data: { contentNote: words } })
    expect((await check(otherId)).found).toMatchObject([{ where: { field: 'contentNote' } }])
  })
})
