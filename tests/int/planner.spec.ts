import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { copyItem } from '@/actions/copyItem'
import { editSeries } from '@/actions/editSeries'
import { fillMissingCards } from '@/actions/fillMissingCards'
import { moveCards } from '@/actions/moveCards'
import { planItem } from '@/actions/planItem'
import { setClock } from '@/clock'
import type { PlanningCard } from '@/domain/planning/card'
import { EMPTY_UNDO_STACK, planUndo, pushBatch } from '@/domain/planning/undoStack'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { findCardsById, findPlanningCards } from '@/queries/findPlanningCards'
import { readPlanner, type PlannerData } from '@/queries/readPlanner'
import { readStartPage } from '@/queries/readStartPage'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-03-02T09:00:00Z')
const day = parsePlainDate

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

async function cardOf(id: string, who: keyof Calendar['people'] = 'communications'): Promise<PlanningCard> {
  const [card] = await findCardsById({ req: await calendar.as(who), ids: [id] })
  if (!card) throw new Error(`no card ${id}`)
  return card
}

async function move(id: string, to: string | null, more: { moveReleases?: boolean; revision?: number; by?: keyof Calendar['people'] } = {}) {
  const { revision, by = 'communications', ...rest } = more
  const card = await cardOf(id)
  return moveCards({
    req: await calendar.as(by),
    moves: [{ id, revision: revision ?? card.revision, plannedDate: to ? day(to) : null, plannedUntil: null }],
    now: NOW,
    ...rest,
  })
}

describe('the card of an item follows the item', () => {
  test('what was saved, what is missing, and where each language stands', async () => {
    const id = await writeItem(calendar, { title: 'Kaart', channels: ['website', 'instagram'], more: { plannedDate: '2026-04-01', hoursPlanned: 2, tone: 'light' } })
    expect(await cardOf(id)).toMatchObject({
      title: 'Kaart',
      plannedDate: '2026-04-01',
      stage: 'writing',
      languages: [{ language: 'nl', stage: 'writing' }],
      channelIds: [calendar.channels.website, calendar.channels.instagram],
      themeIds: [calendar.themes.sexting],
      tone: 'light',
      hoursPlanned: 2,
      served: [],
      missing: [],
    })
    await editItem(calendar, { itemId: id, by: 'communications', data: { helpLines: [] } })
    const after = await cardOf(id)
    expect(after.missing).toContain('help-line-missing')
    expect(after.revision).toBe(2)
  })

  test('an approval arms it, with the stretch per channel; a withdrawal takes that back', async () => {
    const id = await writeItem(calendar, { title: 'Klaar', releaseAt: '2026-05-01T07:00:00Z' })
    await reviewAndApprove(calendar, { itemId: id, now: NOW })
    expect(await cardOf(id)).toMatchObject({
      stage: 'approved',
      served: [{ channelId: calendar.channels.website, language: 'nl', from: '2026-05-01T07:00:00Z' }],
    })
    const answer = await http.rest(`/content-items/${id}/withdrawals`, { as: 'substance', method: 'POST', json: { language: 'nl', reason: 'Toch niet.' } })
    expect(answer.status).toBe(200)
    expect(await cardOf(id)).toMatchObject({ stage: 'writing', served: [] })
  })

  test('nobody writes it: what a form sends as card is ignored, and it is never read over HTTP', async () => {
    const id = await writeItem(calendar, { title: 'Echt' })
    const answer = await http.rest(`/content-items/${id}`, { as: 'communications', method: 'PATCH', json: { card: { title: 'Vals' }, cardFrom: '2020-01-01' } })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('"card"')
    expect((await cardOf(id)).title).toBe('Echt')
  })
})

test('an item from before the calendar gets its card at the next start, and only once', async () => {
  const id = await writeItem(calendar, { title: 'Van vroeger', more: { plannedDate: '2026-04-02' } })
  await calendar.payload.db.updateOne({ collection: SLUGS.contentItems, id, data: { card: null, cardFrom: null, cardUntil: null } })
  expect(await findCardsById({ req: await calendar.as('communications'), ids: [id] })).toEqual([])
  expect(await fillMissingCards({ payload: calendar.payload })).toBe(1)
  expect(await cardOf(id)).toMatchObject({ title: 'Van vroeger', plannedDate: '2026-04-02' })
  expect(await fillMissingCards({ payload: calendar.payload })).toBe(0)
})

describe('a window of days', () => {
  test('finds what begins, ends or happens in it, and the backlog only when asked', async () => {
    const inside = await writeItem(calendar, { title: 'Erin', more: { plannedDate: '2028-06-10' } })
    const reaching = await writeItem(calendar, { title: 'Loopt door', more: { plannedDate: '2028-05-28', plannedUntil: '2028-06-02' } })
    const before = await writeItem(calendar, { title: 'Ervoor', more: { plannedDate: '2028-05-31' } })
    const after = await writeItem(calendar, { title: 'Erna', more: { plannedDate: '2028-07-01' } })
    const idea = await writeItem(calendar, { title: 'Los idee' })
    const req = await calendar.as('communications')
    const window = { from: day('2028-06-01'), until: day('2028-07-01') }
    const found = (await findPlanningCards({ req, ...window, withBacklog: false })).map(({ id }) => id)
    expect(found.sort()).toEqual([inside, reaching].sort())
    const all = (await findPlanningCards({ req, ...window, withBacklog: true })).map(({ id }) => id)
    expect(all).toContain(idea)
    expect(all).not.toContain(before)
    expect(all).not.toContain(after)
  })

  test('an expert and a partner find only their own; the calendar itself is not for them', async () => {
    const own = await writeItem(calendar, { title: 'Samen', more: { plannedDate: '2028-06-11', coWriters: [calendar.people.expert] } })
    const req = await calendar.as('expert')
    const window = { from: day('2028-06-01'), until: day('2028-07-01') }
    expect((await findPlanningCards({ req, ...window, withBacklog: false })).map(({ id }) => id)).toEqual([own])
    expect(await readPlanner({ req, window })).toBeNull()
    for (const as of ['expert', 'partner', 'apiClient', 'anonymous'] as const) {
      const answer = await http.rest('/content-items/planner?from=2028-06-01&until=2028-07-01', { as })
      expect(answer.status, as).toBe(as === 'anonymous' ? 401 : 403)
      expect(answer.text, as).not.toContain('Samen')
    }
  })

  test('an open calendar asks again only when something changed', async () => {
    const url = '/content-items/planner?from=2028-06-01&until=2028-07-01'
    const first = await http.rest(url, { as: 'viewer' })
    const { revision } = first.body as unknown as { revision: number }
    const same = await http.rest(`${url}&revision=${revision}`, { as: 'viewer' })
    expect(Object.keys(same.body).sort()).toEqual(['now', 'revision'])
    const id = await writeItem(calendar, { title: 'Van een collega', more: { plannedDate: '2028-06-20' } })
    const changed = await http.rest(`${url}&revision=${revision}`, { as: 'viewer' })
    expect((changed.body as unknown as { cards: { id: string }[] }).cards.map((card) => card.id)).toContain(id)
    expect((await http.rest('/content-items/planner?from=2020-01-01&until=2030-01-01', { as: 'viewer' })).status).toBe(400)
  })

  test('it learns of another day, a focus period and a new theme as it does of cards', async () => {
    const url = '/content-items/planner?from=2028-06-01&until=2028-07-01'
    const { revision } = (await http.rest(url, { as: 'viewer' })).body as unknown as { revision: number }
    const make = async (collection: string, data: object) =>
      calendar.payload.create({
        collection: collection as typeof SLUGS.themes,
        data: data as never,
        locale: 'nl',
        overrideAccess: false,
        user: (await calendar.as('communications')).user,
      })
    const theme = await make(SLUGS.themes, { name: 'Pas bedacht', slug: 'pas-bedacht' })
    await make(SLUGS.observances, { name: 'Dag van de buur', slug: 'dag-van-de-buur', kind: 'day', rule: { kind: 'fixed-day', month: 6, day: 9 } })
    await make(SLUGS.yearPlans, {
      title: 'Jaarplan 2028',
      year: 2028,
      focusPeriods: [{ name: 'Aandacht voor de buurt', startDate: '2028-06-01', endDate: '2028-06-30', focus: { relationTo: SLUGS.themes, value: theme.id } }],
    })
    type Answer = Pick<PlannerData, 'days' | 'focusPeriods' | 'vocabulary' | 'revision'>
    const seen = (await http.rest(`${url}&revision=${revision}`, { as: 'viewer' })).body as unknown as Answer
    expect(seen.days).toContainEqual(expect.objectContaining({ name: 'Dag van de buur', from: '2028-06-09' }))
    expect(seen.focusPeriods.map(({ name }) => name)).toEqual(['Aandacht voor de buurt'])
    expect(seen.vocabulary.themes.map(({ name }) => name)).toContain('Pas bedacht')
  })
})

describe('moving a card', () => {
  test('changes its day and nothing of its text; its wished release moves along', async () => {
    const id = await writeItem(calendar, { releaseAt: '2026-03-27T08:00:00Z', more: { plannedDate: '2026-03-27' } })
    const before = await cardOf(id)
    const outcome = await move(id, '2026-03-30')
    expect(outcome).toMatchObject({ kind: 'moved', cards: [{ id, plannedDate: '2026-03-30', revision: before.revision + 1 }] })
    // Nine o'clock stays nine o'clock: the clock changed on the 29th.
    expect((await cardOf(id)).releaseAt).toBe('2026-03-30T07:00:00Z')
  })

  test('of an armed text asks first; "no" leaves the release, "yes" moves it by a journal entry, to the second', async () => {
    const id = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z', channels: ['website', 'instagram'], more: { plannedDate: '2026-05-14' } })
    await reviewAndApprove(calendar, { itemId: id, now: NOW })
    expect(await move(id, '2026-05-15')).toMatchObject({
      kind: 'asks-release',
      armed: [{ id, channels: 2, from: '2026-05-14T07:00:00Z', to: '2026-05-15T07:00:00Z' }],
    })
    expect((await cardOf(id)).plannedDate).toBe('2026-05-14')
    expect(await move(id, '2026-05-16', { moveReleases: false })).toMatchObject({ kind: 'moved' })
    expect((await cardOf(id)).served.map(({ from }) => from)).toEqual(['2026-05-14T07:00:00Z', '2026-05-14T07:00:00Z'])
    expect(await move(id, '2026-05-18', { moveReleases: true })).toMatchObject({ kind: 'moved' })
    const moved = await cardOf(id)
    expect(moved.plannedDate).toBe('2026-05-18')
    expect(moved.served.map(({ from }) => from)).toEqual(['2026-05-16T07:00:00Z', '2026-05-16T07:00:00Z'])
    expect(moved.stage).toBe('approved')
    const { totalDocs } = await calendar.payload.count({
      collection: SLUGS.journalEntries,
      where: { and: [{ objectId: { equals: id } }, { action: { equals: 'release-moved' } }] },
    })
    expect(totalDocs).toBe(2)
    const told = await readStartPage({ req: await calendar.as('substance') })
    expect(told?.moved).toContainEqual(expect.objectContaining({ itemId: id, releaseAt: '2026-05-16T07:00:00Z' }))
    expect((await readStartPage({ req: await calendar.as('communications') }))?.moved).toEqual([])
  })

  const evening = (plannedDate: string | null, more: object = {}) => ({
    kind: 'event',
    plannedDate,
    event: { startsAt: '2026-03-26T18:30:00.000Z', endsAt: '2026-03-26T20:30:00.000Z', placeName: 'Bibliotheek', city: 'Deventer' },
    ...more,
  })
  const eventOf = async (id: string) => {
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id, overrideAccess: true, depth: 0 })
    return item.event
  }

  test.each([null, '2026-03-26'])('takes an event along over the clock change, and an undo brings it back (planned: %s)', async (plannedDate) => {
    const id = await writeItem(calendar, { title: 'Thema-avond', more: evening(plannedDate) })
    const before = await eventOf(id)
    const moved = await move(id, '2026-03-31')
    if (moved.kind !== 'moved') throw new Error(JSON.stringify(moved))
    // Half past seven stays half past seven: the clock changed on the 29th.
    expect(await cardOf(id)).toMatchObject({
      plannedDate: '2026-03-31',
      startsAt: '2026-03-31T17:30:00Z',
      endsAt: '2026-03-31T19:30:00Z',
      placeName: 'Bibliotheek',
    })
    expect(moved.notes.map(({ person }) => person.nl)).toEqual(['De bijeenkomst schuift mee naar dinsdag 31 maart om 19.30 uur.'])

    const stack = pushBatch({ stack: EMPTY_UNDO_STACK, batch: { moves: moved.changes, moveReleases: false }, revisions: moved.cards })
    const step = planUndo(stack)
    const undone = await http.rest('/content-items/moves', {
      as: 'communications',
      method: 'POST',
      json: { moves: step?.moves, moveReleases: false },
    })
    expect([undone.status, undone.body]).toMatchObject([200, { kind: 'moved' }])
    expect((await cardOf(id)).plannedDate).toBe(plannedDate)
    expect(await eventOf(id)).toEqual(before)
  })

  test('asks about an approved event: "yes" moves its time and reopens the text, "no" leaves it', async () => {
    const id = await writeItem(calendar, { title: 'Goedgekeurde avond', releaseAt: '2026-03-20T08:00:00Z', more: evening('2026-03-26') })
    await reviewAndApprove(calendar, { itemId: id, now: NOW })
    const asked = await move(id, '2026-03-31')
    expect(asked).toMatchObject({
      kind: 'asks-release',
      message: 'Dit item is goedgekeurd. Gaat de bijeenkomst ook naar de nieuwe dag? De tekst vraagt dan opnieuw goedkeuring.',
      armed: [{ id, event: { from: '2026-03-26T18:30:00Z', to: '2026-03-31T17:30:00Z' } }],
    })
    const before = await cardOf(id)
    expect(await move(id, '2026-03-30', { moveReleases: false })).toMatchObject({
      kind: 'moved',
      notes: [{ code: 'event-stays' }, { code: 'release-stays' }],
    })
    expect(await cardOf(id)).toMatchObject({ plannedDate: '2026-03-30', startsAt: before.startsAt, stage: 'approved', served: before.served })

    const yes = await move(id, '2026-03-31', { moveReleases: true })
    expect(yes).toMatchObject({ kind: 'moved', notes: [{ code: 'event-moves' }, { code: 'text-reopens' }] })
    expect(await cardOf(id)).toMatchObject({
      ...{ plannedDate: '2026-03-31', startsAt: '2026-03-27T18:30:00Z', stage: 'writing' },
      served: [{ from: '2026-03-21T08:00:00Z' }],
    })
    await expectConsistent(calendar)
  })

  test('that somebody else moved meanwhile is refused with words, and nothing is lost', async () => {
    const id = await writeItem(calendar, { title: 'Twee mensen', more: { plannedDate: '2026-06-01' } })
    const seen = (await cardOf(id)).revision
    expect(await move(id, '2026-06-02', { by: 'communications2' })).toMatchObject({ kind: 'moved' })
    const late = await move(id, '2026-06-09', { revision: seen })
    expect(late).toMatchObject({ kind: 'blocked', staleIds: [id] })
    expect(late.message).toContain('Iemand heeft dit item intussen gewijzigd')
    expect((await cardOf(id)).plannedDate).toBe('2026-06-02')
  })

  test('of several is all or nothing', async () => {
    const free = await writeItem(calendar, { title: 'Kan', more: { plannedDate: '2026-06-03' } })
    const live = await writeItem(calendar, { title: 'Kan niet', more: { plannedDate: '2026-03-02' } })
    await reviewAndApprove(calendar, { itemId: live, moment: 'now', now: NOW })
    const cards = [await cardOf(free), await cardOf(live)]
    const outcome = await moveCards({
      req: await calendar.as('communications'),
      moves: cards.map(({ id, revision }) => ({ id, revision, plannedDate: day('2026-06-20'), plannedUntil: null })),
      now: NOW,
    })
    expect(outcome).toMatchObject({ kind: 'blocked' })
    expect(outcome.message).toContain('Lezers zien dit nu')
    expect((await cardOf(free)).plannedDate).toBe('2026-06-03')
  })

  test.each(['viewer', 'partner', 'expert', 'administrator'] as const)('is not for a %s', async (by) => {
    const id = await writeItem(calendar, { more: { plannedDate: '2026-06-04', coWriters: [calendar.people.expert] } })
    const outcome = await move(id, '2026-06-05', { by })
    expect(outcome.kind).toBe('blocked')
    expect((await cardOf(id)).plannedDate).toBe('2026-06-04')
  })

  test('two at the same time: one wins, the other is told, also over HTTP', async () => {
    const id = await writeItem(calendar, { title: 'Tegelijk', more: { plannedDate: '2026-07-01' } })
    const { revision } = await cardOf(id)
    const ask = (plannedDate: string, as: 'communications' | 'substance') =>
      http.rest('/content-items/moves', { as, method: 'POST', json: { moves: [{ id, revision, plannedDate, plannedUntil: null }] } })
    const answers = await Promise.all([ask('2026-07-02', 'communications'), ask('2026-07-03', 'substance')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers[0]?.status === 200 ? '2026-07-02' : '2026-07-03'
    expect((await cardOf(id)).plannedDate).toBe(winner)
  })

  test('bad input is 400 with the field named', async () => {
    const answer = await http.rest('/content-items/moves', { as: 'communications', method: 'POST', json: { moves: [{ id: 'x', revision: 1, plannedDate: '2026-02-30', plannedUntil: null }] } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('plannedDate')
  })

  // What a date input of a browser makes of somebody who types "26" for the year.
  test('a year that no view shows is refused at every door, and asked for is no error of ours', async () => {
    const { id, revision } = await cardOf(await writeItem(calendar, { title: 'Blijft in beeld' }))
    const post = (path: string, json: object) => http.rest(`/content-items/${path}`, { as: 'communications', method: 'POST', json })
    const answers = [
      await post('plans', { title: 'Jaar zesentwintig', plannedDate: '0026-05-05' }),
      await post('copies', { itemId: id, plannedDate: '0026-05-05' }),
      await post('moves', { moves: [{ id, revision, plannedDate: '0026-05-05', plannedUntil: null }] }),
      await http.rest(`/content-items/${id}`, { as: 'communications', method: 'PATCH', json: { plannedDate: '0026-05-05' } }),
      await http.rest('/content-items/planner?from=0001-01-01&until=0001-02-01', { as: 'communications' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    expect((await cardOf(id)).plannedDate).toBeNull()
  })
})

describe('planning something new', () => {
  test('needs a title and nothing else', async () => {
    const outcome = await planItem({ req: await calendar.as('communications'), input: { title: 'Los idee', plannedDate: null } })
    if (outcome.kind !== 'planned') throw new Error(outcome.message)
    expect(await cardOf(outcome.itemId)).toMatchObject({ title: 'Los idee', plannedDate: null, stage: 'idea', ownerId: calendar.people.communications })
  })

  test('for a gap in a language says what comes next, and keeps it with the notes', async () => {
    const answer = await http.rest('/content-items/plans', {
      as: 'communications',
      method: 'POST',
      json: { title: 'Uit een gat', plannedDate: '2026-06-02', languages: ['ar', 'uk'] },
    })
    expect([answer.status, answer.body]).toMatchObject([200, { message: expect.stringMatching(/ Daarna: schrijf het in het Arabisch en Oekraïens\.$/) }])
    const { itemId } = answer.body as unknown as { itemId: string }
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    expect(item.brief).toBe('Schrijf dit ook in het Arabisch en Oekraïens.')
    const wrong = await http.rest('/content-items/plans', { as: 'communications', method: 'POST', json: { title: 'X', plannedDate: null, languages: ['xx'] } })
    expect(wrong.status).toBe(400)
  })

  test('from a template comes complete, in all its languages, and is not approved', async () => {
    const { payload } = calendar
    const template = await payload.create({
      collection: SLUGS.itemTemplates,
      overrideAccess: true,
      locale: 'nl',
      data: {
        name: 'Campagnebericht',
        kind: 'publication',
        isSensitive: true,
        themes: [calendar.themes.online],
        helpLines: [calendar.helpLines.emergency, calendar.helpLines.veiligThuis],
        contentNote: 'Dit gaat over grenzen.',
        discreetTitle: 'Tip',
        hoursPlanned: 1.5,
        variants: [{ channel: calendar.channels.website, headline: 'Vraag eerst', text: convertToRichText({ markup: 'Vraag of het mag.', language: 'nl' }) as never }],
      },
    })
    const rows = template.variants ?? []
    await payload.update({
      collection: SLUGS.itemTemplates,
      id: template.id,
      overrideAccess: true,
      locale: 'en',
      data: { contentNote: 'About limits.', discreetTitle: 'Tip', variants: rows.map((row) => ({ ...row, headline: 'Ask first', text: convertToRichText({ markup: 'Ask.', language: 'en' }) as never })) },
    })
    const outcome = await planItem({
      req: await calendar.as('communications'),
      input: { title: 'Bericht van mei', plannedDate: day('2026-05-20'), templateId: String(template.id), time: '09:00' },
    })
    if (outcome.kind !== 'planned') throw new Error(outcome.message)
    expect(await cardOf(outcome.itemId)).toMatchObject({
      stage: 'writing',
      languages: [{ language: 'nl', stage: 'writing' }, { language: 'en', stage: 'writing' }],
      releaseAt: '2026-05-20T07:00:00Z',
      themeIds: [calendar.themes.online],
      missing: [],
      hoursPlanned: 1.5,
    })
    const review = await http.rest(`/content-items/${outcome.itemId}/review-requests`, { as: 'communications', method: 'POST', json: { language: 'nl' } })
    expect(review.status, review.text).toBe(200)
  })

  test('a copy takes the words along, and no approval, release, series or tie', async () => {
    const id = await writeItem(calendar, { title: 'Origineel', releaseAt: '2026-05-21T07:00:00Z', more: { plannedDate: '2026-05-21' } })
    await reviewAndApprove(calendar, { itemId: id, now: NOW })
    const outcome = await copyItem({ req: await calendar.as('communications'), itemId: id, plannedDate: day('2026-09-01') })
    if (outcome.kind !== 'copied') throw new Error(outcome.message)
    expect(await cardOf(outcome.itemId)).toMatchObject({
      title: 'Origineel',
      plannedDate: '2026-09-01',
      stage: 'writing',
      served: [],
      releaseAt: null,
      channelIds: [calendar.channels.website],
      missing: [],
    })
    expect((await cardOf(id)).plannedDate).toBe('2026-05-21')
  })

  describe('a copy', () => {
    const stored = (id: string) =>
      calendar.payload.findByID({ collection: SLUGS.contentItems, id, overrideAccess: true, depth: 0, trash: true, locale: 'nl' })
    const byAction = async (id: string): Promise<string> => {
      const outcome = await copyItem({ req: await calendar.as('communications'), itemId: id, plannedDate: day('2026-09-08') })
      if (outcome.kind !== 'copied') throw new Error(outcome.message)
      return outcome.itemId
    }
    /** the button that Payload puts on every form */
    const byPayload = async (id: string): Promise<string> => {
      const answer = await http.rest(`/content-items/${id}/duplicate`, { as: 'communications', method: 'POST', json: {} })
      expect(answer.status, answer.text).toBe(200)
      return (answer.body as unknown as { doc: { id: string } }).doc.id
    }
    const doors = [['by the calendar', byAction], ['by the button of Payload', byPayload]] as const

    test.each(doors)('%s of a changed occurrence is not of the series: what becomes of that time leaves it alone', async (_door, copy) => {
      const seriesId = await writeItem(calendar, {
        releaseAt: '2026-03-17T08:00:00.000Z',
        more: { plannedDate: '2026-03-17', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' },
      })
      const change = async (wish: object) =>
        editSeries({ req: await calendar.as('communications'), itemId: seriesId, recurrenceId: '2026-03-24T09:00' as RecurrenceId, scope: 'one', now: NOW, ...wish })
      const moved = await change({ to: day('2026-03-26') })
      if (moved.kind !== 'edited' || !moved.newItemId) throw new Error(JSON.stringify(moved))
      const copyId = await copy(moved.newItemId)
      expect(await stored(copyId)).toMatchObject({ series: null, recurrenceId: null, stage: 'writing' })
      expect((await change({ cancel: true })).kind).toBe('edited')
      expect((await stored(moved.newItemId)).deletedAt).toBeTruthy()
      expect((await stored(copyId)).deletedAt ?? null).toBeNull()
    })

    test.each(doors)('%s of an archived item stands in the plan', async (_door, copy) => {
      const id = await writeItem(calendar, { title: 'Van toen', more: { plannedDate: '2026-05-22' } })
      const archived = await archiveItem({ req: await calendar.as('communications'), itemId: id, archived: true, now: NOW })
      expect(archived.kind).toBe('archived')
      const copyId = await copy(id)
      expect(await stored(copyId)).toMatchObject({ archivedAt: null, stage: 'writing' })
      expect(await cardOf(copyId)).toMatchObject({ stage: 'writing' })
    })

    test.each(doors)('%s of a sealed item that was carried over is open, and is not the copy of that year', async (_door, copy) => {
      const source = await writeItem(calendar)
      const id = await writeItem(calendar, { title: 'Dicht' })
      await calendar.payload.db.updateOne({
        collection: SLUGS.contentItems,
        id,
        data: { sealedAt: '2026-03-01T09:00:00.000Z', madeFrom: source },
      })
      expect(await stored(await copy(id))).toMatchObject({ sealedAt: null, madeFrom: null })
    })

    test.each(doors)('%s has nobody who writes or reads along: they are asked anew', async (_door, copy) => {
      const partner = await calendar.payload.create({
        collection: SLUGS.partners,
        overrideAccess: true,
        data: { name: `Partner van ${_door}`, slug: `partner-${_door.length}` } as never,
      })
      const id = await writeItem(calendar, { title: 'Samen', more: { coWriters: [calendar.people.expert], sharedWith: [partner.id] } })
      const copyId = await copy(id)
      expect(await stored(copyId)).toMatchObject({ coWriters: [], sharedWith: [] })
      expect(await findCardsById({ req: await calendar.as('expert'), ids: [copyId] })).toEqual([])
      expect(await stored(id)).toMatchObject({ coWriters: [calendar.people.expert] })
    })
  })

  test.each(['viewer', 'expert', 'partner', 'anonymous', 'apiClient'] as const)('is not for %s', async (as) => {
    const answer = await http.rest('/content-items/plans', { as, method: 'POST', json: { title: 'Stiekem', plannedDate: null } })
    expect([401, 403]).toContain(answer.status)
    const { totalDocs } = await calendar.payload.count({ collection: SLUGS.contentItems, where: { title: { equals: 'Stiekem' } } })
    expect(totalDocs).toBe(0)
  })
})
