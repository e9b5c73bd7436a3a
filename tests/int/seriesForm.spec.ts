import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servedAt } from '@/access/served'
import { editSeries } from '@/actions/editSeries'
import { previewCancellation } from '@/actions/previewCancellation'
import { setClock } from '@/clock'
import { placeCards } from '@/domain/planning/placeCards'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import { dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { findCardsById } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const ZONE = 'Europe/Amsterdam'
let calendar: Calendar
let http: Http
beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
})
afterAll(() => calendar.close())

function travelTo(moment: string): Instant {
  const instant = parseInstant(moment)
  setClock(() => dateFromInstant(instant))
  return instant
}

const itemOf = (id: string) =>
  calendar.payload.findByID({ collection: SLUGS.contentItems, id, depth: 0, overrideAccess: true, trash: true })
const save = (itemId: string, data: object) => editItem(calendar, { itemId, by: 'communications', data })

/** One evening or post of a series on another day, as an item of its own. */
async function moveOne({ itemId, id, to, now }: { itemId: string; id: string; to: string; now: string }): Promise<string> {
  const outcome = await editSeries({
    req: await calendar.as('communications'),
    itemId,
    recurrenceId: id as RecurrenceId,
    scope: 'one',
    to: parsePlainDate(to),
    now: travelTo(now),
  })
  if (outcome.kind !== 'edited' || outcome.newItemId === null) throw new Error(`not edited: ${JSON.stringify(outcome)}`)
  return outcome.newItemId
}

/** On which days the calendar shows these items. */
async function daysOf(ids: string[]): Promise<string[]> {
  const cards = await findCardsById({ req: await calendar.as('communications'), ids })
  const occurrences = new Map(cards.filter(({ recurrence }) => recurrence !== null).map((card) => [card.id, findOccurrences({ card, zone: ZONE })]))
  return placeCards({ cards, occurrences, zone: ZONE }).placed.map(({ from }) => from)
}

/** What readers meet under a headline at a moment: the starts of an evening, or when a post appeared. */
async function see(headline: string, moment: string): Promise<{ publicId: string; starts: string[] }[]> {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    sort: 'publishedAt',
    where: { and: [servedAt(parseInstant(moment)), { headline: { equals: headline } }] },
  })
  return docs.map(({ publicId, event, publishedAt }) => ({
    publicId,
    starts: event?.occurrences?.length ? event.occurrences.map(({ startsAt }) => String(startsAt).slice(0, 16)) : [String(publishedAt).slice(0, 16)],
  }))
}

const evenings = (headline: string, recurrence: string) =>
  writeItem(calendar, {
    headline,
    releaseAt: '2026-03-01T08:00:00.000Z',
    more: {
      kind: 'event',
      recurrence,
      event: { startsAt: '2026-05-05T17:30:00.000Z', endsAt: '2026-05-05T19:30:00.000Z', placeName: 'Zaal Noord' },
    },
  })
const toEight = { event: { startsAt: '2026-05-05T18:00:00.000Z', endsAt: '2026-05-05T20:00:00.000Z' } }

describe('another start in the form', () => {
  test('half an hour later: a changed evening keeps its place, and no evening is there twice', async () => {
    const now = '2026-03-02T09:00:00Z'
    travelTo(now)
    const itemId = await evenings('Half uur later', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4')
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    const ownId = await moveOne({ itemId, id: '2026-05-12T19:30', to: '2026-05-13', now })
    await save(itemId, toEight)
    expect(await itemOf(ownId)).toMatchObject({ series: itemId, recurrenceId: '2026-05-12T20:00' })
    expect(await daysOf([itemId, ownId])).toEqual(['2026-05-05', '2026-05-13', '2026-05-19', '2026-05-26'])
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    await reviewAndApprove(calendar, { itemId: ownId, moment: 'now', now })
    // Both appear at the same second, in no order.
    expect((await see('Half uur later', now)).map(({ starts }) => starts).sort()).toEqual([
      ['2026-05-05T18:00', '2026-05-19T18:00', '2026-05-26T18:00'],
      ['2026-05-13T17:30'],
    ])
    await expectConsistent(calendar)
  })

  test('cancelled evenings stay cancelled, added ones go along, one with a time of its own keeps it', async () => {
    travelTo('2026-03-03T09:00:00Z')
    const itemId = await evenings(
      'Uitzonderingen',
      'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4\nRDATE:20260507T193000,20260508T100000\nEXDATE:20260512T193000',
    )
    await save(itemId, toEight)
    expect((await itemOf(itemId)).recurrence).toBe(
      'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4\nRDATE:20260507T200000,20260508T100000\nEXDATE:20260512T200000',
    )
    expect(await daysOf([itemId])).toEqual(['2026-05-05', '2026-05-07', '2026-05-08', '2026-05-19', '2026-05-26'])
  })

  test('posts planned by day that get their moment: none is doubled and a cancelled one stays away', async () => {
    const now = '2026-03-04T09:00:00Z'
    travelTo(now)
    const itemId = await writeItem(calendar, {
      headline: 'Op dag gepland',
      more: { plannedDate: '2026-05-05', recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3\nEXDATE:20260519T120000' },
    })
    const ownId = await moveOne({ itemId, id: '2026-05-12T12:00', to: '2026-05-13', now })
    await save(itemId, { releaseAt: '2026-05-05T07:00:00.000Z' })
    expect((await itemOf(itemId)).recurrence).toContain('EXDATE:20260519T090000')
    expect(await itemOf(ownId)).toMatchObject({ series: itemId, recurrenceId: '2026-05-12T09:00' })
    expect(await daysOf([itemId, ownId])).toEqual(['2026-05-05', '2026-05-13'])
    await reviewAndApprove(calendar, { itemId, now })
    expect((await see('Op dag gepland', '2026-06-01T09:00:00Z')).map(({ starts }) => starts)).toEqual([['2026-05-05T07:00']])
    await expectConsistent(calendar)
  })

  test('posts an hour later: the changed one keeps the address that readers know', async () => {
    const now = '2026-03-05T09:00:00Z'
    travelTo(now)
    const itemId = await writeItem(calendar, {
      headline: 'Uur later',
      releaseAt: '2026-05-05T07:00:00.000Z',
      more: { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3' },
    })
    await reviewAndApprove(calendar, { itemId, now })
    const known = (await see('Uur later', '2026-06-01T09:00:00Z')).map(({ publicId }) => publicId)
    const ownId = await moveOne({ itemId, id: '2026-05-12T09:00', to: '2026-05-13', now })
    await save(itemId, { releaseAt: '2026-05-05T08:00:00.000Z' })
    // When it appears is no word of the text, and yet the new hours are seen only after an approval.
    expect((await itemOf(itemId)).stage).toBe('writing')
    expect((await see('Uur later', '2026-06-01T09:00:00Z')).map(({ starts }) => starts)).toEqual([['2026-05-05T07:00'], ['2026-05-19T07:00']])
    await reviewAndApprove(calendar, { itemId, now })
    await reviewAndApprove(calendar, { itemId: ownId, now })
    const seen = await see('Uur later', '2026-06-01T09:00:00Z')
    expect(seen.map(({ starts }) => starts)).toEqual([['2026-05-05T08:00'], ['2026-05-13T07:00'], ['2026-05-19T08:00']])
    expect(seen[1]!.publicId).toBe(known[1])
    await expectConsistent(calendar)
  })
})

test('a time that is cancelled under its new hour is gone at the hour that readers knew', async () => {
  const now = '2026-03-05T10:00:00Z'
  travelTo(now)
  const itemId = await writeItem(calendar, {
    headline: 'Toch niet',
    releaseAt: '2026-05-05T07:00:00.000Z',
    more: { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3' },
  })
  await reviewAndApprove(calendar, { itemId, now })
  await save(itemId, { releaseAt: '2026-05-05T08:00:00.000Z' })
  const time = { req: await calendar.as('communications'), itemId, recurrenceId: '2026-05-12T10:00' as RecurrenceId, now: travelTo(now) }
  expect(await previewCancellation(time)).toMatchObject({
    sentences: expect.arrayContaining([expect.objectContaining({ nl: expect.stringContaining('staat klaar voor lezers') })]),
  })
  expect(await editSeries({ ...time, scope: 'one', cancel: true })).toMatchObject({ kind: 'edited' })
  expect((await see('Toch niet', '2026-06-01T09:00:00Z')).map(({ starts }) => starts)).toEqual([['2026-05-05T07:00'], ['2026-05-19T07:00']])
  await expectConsistent(calendar)
})

describe('another rhythm in the form', () => {
  test('what has no place in it stands on its own; a series that is none any more lets go of all', async () => {
    const now = '2026-03-06T09:00:00Z'
    travelTo(now)
    const itemId = await evenings('Ander ritme', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4')
    const second = await moveOne({ itemId, id: '2026-05-12T19:30', to: '2026-05-13', now })
    const third = await moveOne({ itemId, id: '2026-05-19T19:30', to: '2026-05-20', now })
    const text = 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2'
    const asked = { kind: 'event', startsAt: '2026-05-05T17:30:00Z', releaseAt: null, plannedDate: null, locale: 'nl', itemId, asked: { text } }
    const preview = (as: 'communications' | 'viewer') => http.rest('/content-items/recurrence-previews', { method: 'POST', json: asked, as })
    expect((await preview('communications')).body).toMatchObject({ kind: 'preview', lost: ['2026-05-12'] })
    expect((await preview('viewer')).body).toMatchObject({ lost: [] })
    await save(itemId, { recurrence: text })
    expect(await itemOf(second)).toMatchObject({ series: null, recurrenceId: null })
    expect(await itemOf(third)).toMatchObject({ series: itemId, recurrenceId: '2026-05-19T19:30' })
    await save(itemId, { recurrence: null })
    expect(await itemOf(third)).toMatchObject({ series: null, recurrenceId: null })
  })

  test('over REST: other words leave everything in its place, and a refused rhythm moves nothing', async () => {
    const now = '2026-03-07T09:00:00Z'
    travelTo(now)
    const itemId = await evenings('Via REST', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4')
    const ownId = await moveOne({ itemId, id: '2026-05-12T19:30', to: '2026-05-13', now })
    const patch = (json: object) => http.rest(`/content-items/${itemId}`, { method: 'PATCH', json, as: 'communications' })
    expect((await patch({ title: 'Andere titel' })).status).toBe(200)
    expect((await patch({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU' })).status).toBe(400)
    expect(await itemOf(ownId)).toMatchObject({ series: itemId, recurrenceId: '2026-05-12T19:30' })
    expect((await patch({ event: { startsAt: '2026-05-05T18:00:00.000Z' } })).status).toBe(200)
    expect(await itemOf(ownId)).toMatchObject({ series: itemId, recurrenceId: '2026-05-12T20:00' })
  })
})
