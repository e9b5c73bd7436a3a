import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { askContribution } from '@/actions/askContribution'
import { createGuestLink } from '@/actions/createGuestLink'
import { makeSuggestion } from '@/actions/makeSuggestion'
import { writeComment } from '@/actions/writeComment'
import { setClock } from '@/clock'
import { anchorPassage } from '@/domain/coWriting/passage'
import { placeThreads, threadsOfField, threadsOfNoField } from '@/domain/coWriting/placeThreads'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { readCoWriting } from '@/queries/readCoWriting'
import { readConsentViews } from '@/queries/readConsentViews'
import { readCoWritingPanel } from '@/queries/readCoWritingPanel'
import { readMyItems } from '@/queries/readMyItems'
import { writerOfLink, writerOfSession, type Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

type Who = keyof Calendar['people']

const now = parseInstant('2026-03-02T08:00:00Z')
const SECRET = 'zon@thuis.example'

let calendar: Calendar
let itemId: string
let secondExpert: string

async function writerOf(who: Who): Promise<Writer> {
  const writer = writerOfSession({ req: await calendar.as(who), itemId })
  if (!writer) throw new Error(`${who} does not write`)
  return writer
}
const viewOf = async (who: Who) => readCoWriting({ writer: await writerOf(who), languageAsked: 'nl', now })

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => dateFromInstant(now))
  const { payload, people } = calendar
  await payload.update({ collection: SLUGS.users, id: people.expert, overrideAccess: true, data: { displayName: 'Zonnebloem', email: SECRET } })
  const second = await payload.create({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    data: { email: 'tweede@proef.example', password: 'proef-wachtwoord-2026', displayName: 'Wilg', role: 'expert' },
  })
  secondExpert = String(second.id)
  const partner = await payload.create({ collection: SLUGS.partners, overrideAccess: true, depth: 0, data: { name: 'Wijkteam Noord', slug: 'wijkteam-noord' } as never })
  await payload.update({ collection: SLUGS.users, id: people.partner, overrideAccess: true, data: { partner: partner.id } })
  itemId = await writeItem(calendar, {
    title: 'Werktitel die niets mag verraden',
    text: 'Ik belde na een jaar.\n\nDat hielp mij.',
    channels: ['website', 'schermen'],
    more: { coWriters: [people.expert, secondExpert], sharedWith: [partner.id] },
  })
})
afterAll(() => calendar.close())

describe('the page of an expert', () => {
  test('their text, and everybody who reads it, without anything that tells who somebody is', async () => {
    const view = await viewOf('expert')
    expect(view?.channels.map(({ name, fields }) => [name, fields.map(({ field }) => field)])).toEqual([
      ['Website', ['headline', 'summary', 'text']],
      ['Schermen', ['headline', 'summary', 'text']],
    ])
    const names = view?.readers.flatMap(({ readers }) => readers.map(({ name }) => name)) ?? []
    for (const who of ['communications', 'communications2', 'substance', 'substance2', 'administrator', 'viewer']) {
      expect(names).toContain(`Naam van ${who}`)
    }
    expect(names).toEqual(expect.arrayContaining(['U', 'Nog één ervaringsdeskundige', 'Wijkteam Noord']))
    const everything = JSON.stringify(view)
    for (const hidden of ['Wilg', SECRET, '@', 'Werktitel die niets', 'Naam van partner']) expect(everything).not.toContain(hidden)
  })

  test('when the public reads it follows from what is served', async () => {
    expect((await viewOf('expert'))?.appearances).toEqual([
      'Website: nog niet. Eerst moet de tekst worden goedgekeurd',
      'Schermen: nog niet. Eerst moet de tekst worden goedgekeurd',
    ])
    expect((await viewOf('expert'))?.isReadable).toBe(false)
    const shown = await writeItem(calendar, { more: { coWriters: [calendar.people.expert] } })
    await reviewAndApprove(calendar, { itemId: shown, moment: 'now', now })
    const writer = writerOfSession({ req: await calendar.as('expert'), itemId: shown })
    const view = writer && (await readCoWriting({ writer, languageAsked: 'nl', now }))
    expect(view?.appearances).toEqual(['Website: iedereen kan dit lezen, sinds maandag 2 maart om 09.00 uur'])
    expect(view?.isReadable).toBe(true)
  })

  test('an expert is not told the name of another, an adviser is', async () => {
    const other: Writer = { ...(await writerOf('expert')), person: { id: secondExpert, collection: 'users', role: 'expert', displayName: 'Wilg' } }
    const user = await calendar.payload.findByID({ collection: SLUGS.users, id: secondExpert, overrideAccess: true, depth: 0 })
    other.req.user = { ...user, collection: SLUGS.users } as never
    await writeComment({ writer: other, language: 'nl', place: null, threadId: null, body: 'Mag dit zo?', now })
    const place = { language: 'nl', channelId: calendar.channels.website, field: 'text' } as const
    await makeSuggestion({ writer: other, ...place, before: 'Dat hielp mij.', after: 'Dat hielp.', note: null, now })
    const own = await viewOf('expert')
    expect(own?.threads.map(({ name, body }) => [name, body])).toEqual([['Iemand die ook meeschrijft', 'Mag dit zo?']])
    expect(own?.suggestions.map(({ name }) => name)).toEqual(['Iemand die ook meeschrijft'])
    expect((await viewOf('communications'))?.threads.map(({ name }) => name)).toEqual(['Wilg'])
  })

  test('sealed words are nobody’s', async () => {
    const where = { item: { equals: itemId } }
    await calendar.payload.update({ collection: SLUGS.comments, where, overrideAccess: true, data: { sealedAt: '2026-03-02T08:00:00Z' } })
    for (const who of ['expert', 'communications'] as const) expect((await viewOf(who))?.threads).toEqual([])
  })

  test('what is said of words for sharing stays with them, and is not lost when they go', async () => {
    const words = 'Praat erover met wie je vertrouwt'
    const change = async (shareText: string | null) => {
      const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, locale: 'nl' })
      const variants = (item.variants ?? []).map((variant, index) => (index === 0 ? { ...variant, shareText } : variant))
      await editItem(calendar, { itemId, by: 'communications', data: { variants } })
    }
    await change(words)
    const passage = { field: 'shareText', ...anchorPassage({ text: words, start: 13, end: words.length }) } as const
    const place = { channelId: calendar.channels.website, passage }
    const made = await writeComment({ writer: await writerOf('communications'), language: 'nl', place, threadId: null, body: 'Wie is dat?', now })
    expect(made.kind).toBe('comment-made')
    const look = async () => {
      const view = (await viewOf('expert'))!
      const { channelId, fields } = view.channels[0]!
      const pieces = fields.find(({ field }) => field === 'shareText')?.paragraphs ?? []
      const threads = threadsOfField({ ...view, channelId, field: 'shareText' })
      return { placed: placeThreads({ pieces, threads }).map(({ key, kind }) => [key, kind]), beside: threadsOfNoField(view).map(({ body }) => body) }
    }
    expect(await look()).toEqual({ placed: [['line', 'found']], beside: [] })
    await change(`Tip: ${words}`)
    expect(await look()).toEqual({ placed: [['line', 'found']], beside: [] })
    await change(null)
    expect(await look()).toMatchObject({ beside: ['Wie is dat?'] })
    await calendar.payload.delete({ collection: SLUGS.comments, where: { item: { equals: itemId } }, overrideAccess: true })
  })

  test('a link shows its language only, and no titles in the list of others', async () => {
    const req = await calendar.as('communications')
    const expertId = calendar.people.expert
    const made = await createGuestLink({ req, itemId, language: 'nl', purpose: 'co-writing', recipient: 'Zon', expertId, now })
    const token = made.kind === 'guest-link-created' ? (made.url.split('/').at(-1) ?? '') : ''
    const writer = await writerOfLink({ payload: calendar.payload, token, now })
    if (!writer) throw new Error('the link does not open')
    const view = await readCoWriting({ writer, languageAsked: 'en', now })
    expect([view?.language, view?.languages.length, view?.isByLink]).toEqual(['nl', 1, true])
    const { give, stop } = await readConsentViews({ writer, now })
    expect(stop.parts).toEqual([])
    expect(give?.channels.map(({ name }) => name).sort()).toEqual(['Schermen', 'Website'])
    expect(give?.languages[0]?.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is closed for who does not co-write', async () => {
    const closed = await writeItem(calendar)
    const writer = writerOfSession({ req: await calendar.as('expert'), itemId: closed })
    expect(writer && (await readCoWriting({ writer, languageAsked: 'nl', now }))).toBeNull()
    for (const who of ['viewer', 'partner', 'administrator'] as const) expect(writerOfSession({ req: await calendar.as(who), itemId })).toBeNull()
  })

  test('the list has their own items, and is for experts', async () => {
    const mine = await readMyItems({ req: await calendar.as('expert') })
    expect(mine?.items.map((item) => item.itemId)).toContain(itemId)
    expect(mine?.items).toHaveLength(2)
    // No working title: a screen can be seen by who stands beside it.
    expect(JSON.stringify(mine)).not.toContain('Werktitel')
    expect(mine?.items.find((item) => item.itemId === itemId)).toEqual({
      itemId,
      name: 'Tip van de week',
      about: 'Voor Website en Schermen.',
      state: null,
    })
    expect(await readMyItems({ req: await calendar.as('communications') })).toBeNull()
  })
})

describe('the panel of an adviser', () => {
  test('says of every expert the fee, when last asked, and whether asking is welcome', async () => {
    const other = await writeItem(calendar)
    await askContribution({ req: await calendar.as('communications'), itemId: other, expertId: secondExpert, feeEuros: 50, now })
    const panel = await readCoWritingPanel({ req: await calendar.as('substance'), itemId: other })
    const entries = Object.fromEntries((panel?.experts ?? []).map((entry) => [entry.name, entry]))
    expect(entries.Wilg).toMatchObject({ state: 'asked', feeEuros: 50, lastAskedOn: '2026-03-02', isCoWriter: true })
    expect(entries.Wilg?.whyNot).toContain('maandag 16 maart 2026')
    expect(entries.Zonnebloem).toMatchObject({ state: null, lastAskedOn: null, whyNot: null, isCoWriter: false })
    expect(JSON.stringify(panel)).not.toContain('@')
  })

  test.each(['expert', 'partner', 'viewer', 'administrator'] as const)('is not for %s', async (who) => {
    expect(await readCoWritingPanel({ req: await calendar.as(who), itemId })).toBeNull()
  })
})

test('a text without a discreet title has a number in the list of its writer, and the day of asking', async () => {
    const nameless = await writeItem(calendar, { title: 'Werktitel zonder andere', more: { coWriters: [], discreetTitle: null } })
    await askContribution({ req: await calendar.as('communications'), itemId: nameless, expertId: calendar.people.expert, feeEuros: 50, now })
    const more = await readMyItems({ req: await calendar.as('expert') })
    expect(more?.items[0]).toEqual({
      itemId: nameless,
      name: 'Tekst 3',
      about: 'Voor Website. Gevraagd op maandag 2 maart 2026.',
      state: 'asked',
    })
    expect(JSON.stringify(more)).not.toContain('Werktitel')
})
