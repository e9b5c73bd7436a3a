import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servedAt } from '@/access/served'
import { editSeries, type EditSeriesOutcome } from '@/actions/editSeries'
import { moveRelease } from '@/actions/moveRelease'
import { previewCancellation } from '@/actions/previewCancellation'
import { setClock } from '@/clock'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import type { SeriesScope } from '@/domain/recurrence/seriesEdit'
import { dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { createServedSource } from '@/queries/createServedSource'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import { findTranslations } from '@/queries/findTranslations'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http
beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
})
afterAll(() => calendar.close())

/** What is done happens at this moment; the journal goes forward, so tests follow the year. */
function travelTo(moment: string): Instant {
  const instant = parseInstant(moment)
  setClock(() => dateFromInstant(instant))
  return instant
}

type Wish = Parameters<typeof writeItem>[1]
const evening = (headline: string, recurrence: string): Wish => ({
  headline,
  releaseAt: '2026-02-01T08:00:00.000Z',
  more: {
    kind: 'event',
    recurrence,
    event: { startsAt: '2026-03-17T18:30:00.000Z', endsAt: '2026-03-17T20:30:00.000Z', placeName: 'Zaal Noord' },
  },
})
const weekly = (headline: string, more: object = {}): Wish => ({
  headline,
  releaseAt: '2026-03-17T08:00:00.000Z',
  more: { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4', ...more },
})

async function approved(wish: Wish, now = '2026-01-20T09:00:00Z'): Promise<string> {
  travelTo(now)
  const itemId = await writeItem(calendar, wish)
  await reviewAndApprove(calendar, { itemId, now })
  return itemId
}

type Seen = { publicId: string; starts: string[]; recurrence: string | null }

async function see(headline: string, moment: string): Promise<Seen[]> {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    sort: 'publishedAt',
    where: { and: [servedAt(parseInstant(moment)), { headline: { equals: headline } }] },
  })
  return docs.map(({ publicId, event }) => ({
    publicId,
    starts: (event?.occurrences ?? []).map(({ startsAt }) => String(startsAt).slice(0, 16)),
    recurrence: event?.recurrence ?? null,
  }))
}

async function edit(
  itemId: string,
  { now, to, ...wish }: { now: string; id: string; scope: 'one' | 'following' | 'all'; to?: string; cancel?: true; restore?: true },
): Promise<EditSeriesOutcome> {
  const { id, ...rest } = wish
  return editSeries({
    req: await calendar.as('communications'),
    itemId,
    recurrenceId: id as RecurrenceId,
    ...rest,
    ...(to ? { to: parsePlainDate(to) } : {}),
    now: travelTo(now),
  })
}

async function edited(...input: Parameters<typeof edit>): Promise<Extract<EditSeriesOutcome, { kind: 'edited' }>> {
  const outcome = await edit(...input)
  if (outcome.kind !== 'edited') throw new Error(`not edited: ${JSON.stringify(outcome)}`)
  return outcome
}

const itemOf = (id: string) =>
  calendar.payload.findByID({ collection: SLUGS.contentItems, id, depth: 0, overrideAccess: true, trash: true })

describe('saving', () => {
  test.each([
    ['a rule without end', 'RRULE:FREQ=WEEKLY', 'houdt nooit op'],
    ['a rule within the day', 'RRULE:FREQ=HOURLY;COUNT=3', 'Vaker dan één keer per dag'],
    ['more posts than a publication may have', 'RRULE:FREQ=DAILY;COUNT=61', 'meer dan 60'],
    ['a start off the rule', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'begin valt niet op het ritme'],
  ])('%s is refused in Dutch, and nothing of the item changes', async (_name, recurrence, reason) => {
    const itemId = await writeItem(calendar, weekly('Bewaren'))
    const save = editItem(calendar, { itemId, by: 'communications', data: { recurrence, title: 'Anders' } })
    await expect(save).rejects.toMatchObject({ data: { errors: [{ path: 'recurrence', message: expect.stringContaining(reason) }] } })
    expect(await itemOf(itemId)).toMatchObject({ title: 'Een bericht', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })
  })

  test('a series needs a start', async () => {
    const create = writeItem(calendar, { more: { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' } })
    await expect(create).rejects.toMatchObject({ data: { errors: [{ message: expect.stringContaining('begin nodig') }] } })
  })
})

describe('an event series', () => {
  test('is one post with all its times, half past seven across the clock change, cancelled ones absent', async () => {
    await approved(evening('Avonden', 'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260324T193000'))
    const [post, ...others] = await see('Avonden', '2026-02-01T08:00:00Z')
    expect(others).toEqual([])
    expect(post).toMatchObject({
      starts: ['2026-03-17T18:30', '2026-03-31T17:30', '2026-04-07T17:30'],
      recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260324T193000',
    })
    await expectConsistent(calendar)
  })

  test('one time elsewhere is gone from the post in the same second and comes back as a post of its own', async () => {
    const itemId = await approved(evening('Verzet', 'RRULE:FREQ=WEEKLY;COUNT=3'))
    const now = '2026-02-10T09:00:00Z'
    const { newItemId, message } = await edited(itemId, { now, id: '2026-03-24T19:30', scope: 'one', to: '2026-03-26' })
    expect(message).toContain('Lezers zien deze keer niet meer')
    expect((await see('Verzet', '2026-02-10T08:59:59Z'))[0]!.starts).toHaveLength(3)
    expect((await see('Verzet', now))[0]!.starts).toEqual(['2026-03-17T18:30', '2026-03-31T17:30'])

    const changed = await itemOf(newItemId!)
    expect(changed).toMatchObject({ series: itemId, recurrenceId: '2026-03-24T19:30', stage: 'writing', recurrence: null })
    expect(changed.event?.startsAt).toBe('2026-03-26T18:30:00.000Z')
    expect((await itemOf(itemId)).stage).toBe('approved')

    await reviewAndApprove(calendar, { itemId: newItemId!, moment: 'now', now })
    const shown = await see('Verzet', now)
    expect(shown.map(({ starts }) => starts)).toEqual([['2026-03-17T18:30', '2026-03-31T17:30'], ['2026-03-26T18:30']])
    await expectConsistent(calendar)
  })

  test('a new edition leaves changed occurrences out, and they survive a change of the whole series', async () => {
    const itemId = await approved(evening('Blijft', 'RRULE:FREQ=WEEKLY;COUNT=3'))
    const now = '2026-02-11T09:00:00Z'
    const { newItemId } = await edited(itemId, { now, id: '2026-03-24T19:30', scope: 'one', to: '2026-03-26' })
    const all = await edited(itemId, { now, id: '2026-03-17T19:30', scope: 'all', to: '2026-03-18' })
    expect(all.orphanIds).toEqual([])
    expect(await see('Blijft', now)).toEqual([])
    expect(await findChangedOccurrences({ req: await calendar.as(null), seriesId: itemId })).toEqual([
      { id: newItemId, recurrenceId: '2026-03-25T19:30' },
    ])
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    expect((await see('Blijft', now)).map(({ starts }) => starts)).toEqual([['2026-03-18T18:30', '2026-04-01T17:30']])
    await expectConsistent(calendar)
  })

  test('one time cancelled is gone at once; the rest stays and asks for a new approval', async () => {
    const itemId = await approved(evening('Afgelast', 'RRULE:FREQ=WEEKLY;COUNT=3'))
    const now = '2026-02-12T09:00:00Z'
    const { message } = await edited(itemId, { now, id: '2026-03-17T19:30', scope: 'one', cancel: true })
    expect(message).toContain('vraagt opnieuw goedkeuring')
    expect((await see('Afgelast', now))[0]!.starts).toEqual(['2026-03-24T18:30', '2026-03-31T17:30'])
    expect(await itemOf(itemId)).toMatchObject({ stage: 'writing', recurrence: expect.stringContaining('EXDATE:20260317T193000') })
    await expectConsistent(calendar)
  })

  test('this and following go on as a series of their own', async () => {
    const itemId = await approved(evening('Vanaf hier', 'RRULE:FREQ=WEEKLY;COUNT=5'))
    const now = '2026-02-13T09:00:00Z'
    const { newItemId } = await edited(itemId, { now, id: '2026-03-31T19:30', scope: 'following', to: '2026-04-02' })
    expect((await see('Vanaf hier', now))[0]!.starts).toEqual(['2026-03-17T18:30', '2026-03-24T18:30'])
    const next = await itemOf(newItemId!)
    expect(next).toMatchObject({ series: null, recurrenceId: null, stage: 'writing' })
    expect(next.event?.startsAt).toBe('2026-04-02T17:30:00.000Z')
    await reviewAndApprove(calendar, { itemId: newItemId!, moment: 'now', now })
    expect((await see('Vanaf hier', now)).at(-1)!.starts).toEqual(['2026-04-02T17:30', '2026-04-09T17:30', '2026-04-16T17:30'])
    await expectConsistent(calendar)
  })

  test('what has been, and a day that is over, is refused and nothing is written', async () => {
    const itemId = await approved(
      { ...evening('Voorbij', 'RRULE:FREQ=WEEKLY;COUNT=3'), releaseAt: '2026-03-01T08:00:00.000Z' },
      '2026-02-14T09:00:00Z',
    )
    const now = '2026-02-15T09:00:00Z'
    const wishes = [
      { now, id: '2026-03-24T19:30', scope: 'one', to: '2026-02-01' },
      { now, id: '2026-03-25T19:30', scope: 'one', to: '2026-03-26' },
      { now: '2026-03-18T09:00:00Z', id: '2026-03-17T19:30', scope: 'one', cancel: true },
      { now: '2026-03-18T09:00:00Z', id: '2026-03-24T19:30', scope: 'all', to: '2026-03-25' },
    ] as const
    for (const wish of wishes) expect((await edit(itemId, wish)).kind).toBe('blocked')
    expect((await see('Voorbij', '2026-03-18T09:00:00Z'))[0]!.starts).toHaveLength(3)
    expect((await itemOf(itemId)).revision).toBe(1)
  })
})

describe('a publication series', () => {
  test('is a post per time, each at its second, nine o’clock across the clock change', async () => {
    await approved(weekly('Elke week'), '2026-03-18T09:00:00Z')
    // Approved after the first: nothing appears in the past.
    for (const [moment, count] of [
      ['2026-03-24T07:59:59Z', 0],
      ['2026-03-24T08:00:00Z', 1],
      ['2026-03-31T06:59:59Z', 1],
      ['2026-03-31T07:00:00Z', 2],
      ['2026-04-07T07:00:00Z', 3],
    ] as const) {
      expect(await see('Elke week', moment), moment).toHaveLength(count)
    }
    await expectConsistent(calendar)
  })

  test('a new edition keeps the public ids, and what has begun changes at once', async () => {
    const itemId = await approved(weekly('Eerste woorden'), '2026-03-16T09:00:00Z')
    const ids = (await see('Eerste woorden', '2026-05-01T09:00:00Z')).map(({ publicId }) => publicId)
    expect(new Set(ids).size).toBe(4)
    const { variants } = await itemOf(itemId)
    const moment = '2026-03-25T09:00:00Z'
    travelTo(moment)
    await editItem(calendar, {
      itemId,
      by: 'communications',
      data: { variants: variants!.map((row) => ({ ...row, headline: 'Tweede woorden' })) },
    })
    await reviewAndApprove(calendar, { itemId, now: moment })
    expect((await see('Tweede woorden', moment)).map(({ publicId }) => publicId)).toEqual(ids.slice(0, 2))
    expect(await see('Eerste woorden', '2026-03-25T08:59:59Z')).toHaveLength(2)
    expect((await see('Tweede woorden', '2026-05-01T09:00:00Z')).map(({ publicId }) => publicId)).toEqual(ids)
    await expectConsistent(calendar)
  })

  test('one time moves by itself, and the series as a whole does not', async () => {
    const itemId = await approved(weekly('Eén later'), '2026-03-25T10:00:00Z')
    const moment = travelTo('2026-03-25T11:00:00Z')
    const req = await calendar.as('communications')
    const move = { req, itemId, language: 'nl', releaseAt: parseInstant('2026-03-31T10:00:00Z'), now: moment } as const
    expect(await moveRelease(move)).toMatchObject({ kind: 'blocked', message: expect.stringContaining('Kies welke keer') })
    expect(await moveRelease({ ...move, recurrenceId: '2026-03-31T09:00' as RecurrenceId })).toMatchObject({ kind: 'moved' })
    expect(await see('Eén later', '2026-03-31T09:59:59Z')).toEqual([])
    expect(await see('Eén later', '2026-03-31T10:00:00Z')).toHaveLength(1)
    expect((await itemOf(itemId)).releaseAt).toBe('2026-03-17T08:00:00.000Z')
    await expectConsistent(calendar)
  })

  test('a changed occurrence takes over the public id of its place, also after the series changed', async () => {
    const start = '2026-04-14T07:00:00.000Z'
    const moment = '2026-03-26T09:00:00Z'
    const itemId = await approved({ ...weekly('Andere dag'), releaseAt: start }, moment)
    const ids = (await see('Andere dag', '2026-06-01T09:00:00Z')).map(({ publicId }) => publicId)
    const { newItemId } = await edited(itemId, { now: moment, id: '2026-04-21T09:00', scope: 'one', to: '2026-04-23' })
    expect((await see('Andere dag', '2026-06-01T09:00:00Z')).map(({ publicId }) => publicId)).not.toContain(ids[1])

    await reviewAndApprove(calendar, { itemId: newItemId!, now: moment })
    expect((await see('Andere dag', '2026-04-23T06:59:59Z')).map(({ publicId }) => publicId)).toEqual([ids[0]])
    expect((await see('Andere dag', '2026-04-23T07:00:00Z')).map(({ publicId }) => publicId)).toEqual([ids[0], ids[1]])

    await edited(itemId, { now: moment, id: '2026-04-28T09:00', scope: 'following', cancel: true })
    const seen = await see('Andere dag', '2026-06-01T09:00:00Z')
    expect(seen.map(({ publicId }) => publicId)).toEqual([ids[0], ids[1]])
    await expectConsistent(calendar)
  })

  test('the whole series cancelled: nothing appears, and it lies in the trash', async () => {
    const moment = '2026-03-27T09:00:00Z'
    const itemId = await approved({ ...weekly('Weg ermee'), releaseAt: '2026-04-14T07:00:00.000Z' }, moment)
    const outcome = await edited(itemId, { now: moment, id: '2026-04-14T09:00', scope: 'all', cancel: true })
    expect(outcome.message).toContain('prullenbak')
    expect(await see('Weg ermee', '2026-06-01T09:00:00Z')).toEqual([])
    expect((await itemOf(itemId)).deletedAt).toBeTruthy()
    await expectConsistent(calendar)
  })

  test('each time points at its own translation, not at those of other weeks', async () => {
    const moment = '2026-03-27T10:00:00Z'
    const itemId = await approved({ ...weekly('Twee talen'), releaseAt: '2026-04-14T07:00:00.000Z' }, moment)
    const { variants } = await itemOf(itemId)
    const english = { headline: 'Two languages', text: convertToRichText({ markup: 'Ask first.', language: 'en' }) }
    await editItem(calendar, {
      itemId,
      by: 'communications',
      language: 'en',
      data: { contentNote: 'About boundaries.', discreetTitle: 'Tip', variants: variants!.map(({ id, channel }) => ({ id, channel, ...english })) },
    })
    await reviewAndApprove(calendar, { itemId, language: 'en', now: moment })
    travelTo('2026-04-28T07:00:00Z')
    const dutch = await see('Twee talen', '2026-04-28T07:00:00Z')
    const translated = await see('Two languages', '2026-04-28T07:00:00Z')
    expect([dutch.length, translated.length]).toEqual([3, 3])
    const req = await calendar.as(null)
    for (const [index, { publicId }] of dutch.entries()) {
      expect(await findTranslations({ req, publicId })).toEqual([{ language: 'en', id: translated[index]!.publicId }])
    }
    const rows = await createServedSource(calendar.payload).findTranslations({ itemIds: [itemId], now: parseInstant('2026-04-28T07:00:00Z') })
    const placeOf = (publicId: string) => rows.find((row) => row.publicId === publicId)?.occurrence
    expect(dutch.map(({ publicId }) => placeOf(publicId))).toEqual(['2026-04-14T09:00', '2026-04-21T09:00', '2026-04-28T09:00'])
    expect(translated.map(({ publicId }) => placeOf(publicId))).toEqual(dutch.map(({ publicId }) => placeOf(publicId)))
  })

  test('who does not plan changes no series', async () => {
    const outcome = await editSeries({
      req: await calendar.as('viewer'),
      itemId: 'x',
      recurrenceId: '2026-04-14T09:00' as RecurrenceId,
      scope: 'all',
      cancel: true,
      now: parseInstant('2026-03-27T09:00:00Z'),
    })
    expect(outcome.kind).toBe('not-allowed')
  })
})

describe('one time that does not go on', () => {
  const preview = async (itemId: string, id: string, now: string, scope?: SeriesScope) => {
    const outcome = await previewCancellation({
      req: await calendar.as('communications'),
      itemId,
      ...(scope ? { scope } : {}),
      recurrenceId: id as RecurrenceId,
      now: travelTo(now),
    })
    return outcome.kind === 'cancellation-preview'
      ? { ...outcome, sentences: outcome.sentences.map(({ nl }) => nl).join(' ') }
      : outcome
  }
  const inMay = (headline: string): Wish => ({
    ...evening(headline, ''),
    more: {
      kind: 'event',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      event: { startsAt: '2026-05-05T17:30:00.000Z', endsAt: '2026-05-05T19:30:00.000Z', placeName: 'Zaal Noord' },
    },
  })
  const changesOf = async (itemId: string) => {
    const view = await describeItemForApproval({ req: await calendar.as('communications'), itemId })
    return view?.languages.find(({ language }) => language === 'nl')?.changes
  }
  const recurrenceOf = async (id: string) => (await itemOf(id)).recurrence

  test('only planned: out of the planning and back again, and nothing for readers', async () => {
    const now = '2026-04-28T08:00:00Z'
    const wish = inMay('Alleen plan')
    const itemId = await writeItem(calendar, wish)
    const before = await itemOf(itemId)
    expect(await preview(itemId, '2026-05-12T19:30', now)).toMatchObject({
      canTakeBack: true,
      sentences: expect.stringContaining('Lezers merken hier niets van'),
    })
    expect((await itemOf(itemId)).revision).toBe(before.revision)

    const cancelled = await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'one', cancel: true })
    expect(cancelled).toMatchObject({ message: 'Deze keer is afgelast. De andere keren blijven staan.' })
    expect(await itemOf(itemId)).toMatchObject({
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3\nEXDATE:20260512T193000',
      revision: cancelled.revision,
      stage: before.stage,
    })
    expect((await edit(itemId, { now, id: '2026-05-12T19:30', scope: 'one', cancel: true })).kind).toBe('blocked')

    const back = await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'one', restore: true })
    expect(back.message).toBe('Deze keer gaat weer door en staat in de planning.')
    expect(await recurrenceOf(itemId)).toBe('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3')
    expect((await edit(itemId, { now, id: '2026-05-12T19:30', scope: 'one', restore: true })).kind).toBe('blocked')
  })

  test('seen by readers: gone at once, and after an undo seen again only with a new approval', async () => {
    const now = '2026-04-28T08:30:00Z'
    const itemId = await approved({ ...inMay('Te zien'), releaseAt: '2026-04-28T08:30:00.000Z' }, '2026-04-28T08:10:00Z')
    const all = ['2026-05-05T17:30', '2026-05-12T17:30', '2026-05-19T17:30']
    expect(await preview(itemId, '2026-05-12T19:30', '2026-04-28T08:15:00Z')).toMatchObject({
      sentences: expect.stringContaining('staat klaar voor lezers'),
    })
    const { sentences } = (await preview(itemId, '2026-05-12T19:30', now)) as { sentences: string }
    expect(sentences).toContain('Lezers zien deze keer nu. Na uw ja is hij meteen weg.')
    expect(sentences).toContain('vraagt daarna opnieuw goedkeuring')

    await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'one', cancel: true })
    expect(await changesOf(itemId)).toEqual([
      expect.objectContaining({
        label: 'herhaling',
        before: 'elke dinsdag, 3 keer',
        after: 'elke dinsdag, 3 keer, behalve op 12 mei',
        details: ['Eraf: dinsdag 12 mei 2026.'],
      }),
    ])
    expect((await see('Te zien', now))[0]!.starts).toEqual([all[0], all[2]])
    expect((await itemOf(itemId)).stage).toBe('writing')
    const back = await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'one', restore: true })
    expect(back.message).toContain('pas na goedkeuring')
    expect((await see('Te zien', now))[0]!.starts).toEqual([all[0], all[2]])
    expect((await itemOf(itemId)).stage).toBe('writing')

    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    expect((await see('Te zien', now))[0]!.starts).toEqual(all)
    await expectConsistent(calendar)
  })

  test('stays away when the rule changes afterwards, and through a new approval', async () => {
    const now = '2026-04-28T09:00:00Z'
    const start = '2026-05-05T07:00:00.000Z'
    const itemId = await approved({ ...weekly('Blijft weg'), releaseAt: start }, now)
    expect(await preview(itemId, '2026-05-12T09:00', now)).toMatchObject({
      sentences: expect.stringContaining('staat klaar voor lezers'),
    })
    await edited(itemId, { now, id: '2026-05-12T09:00', scope: 'one', cancel: true })
    await edited(itemId, { now, id: '2026-05-05T09:00', scope: 'all', to: '2026-05-06' })
    expect(await recurrenceOf(itemId)).toContain('EXDATE:20260513T090000')
    // The edition has four Tuesdays; the rule has moved to Wednesdays since.
    expect(await changesOf(itemId)).toEqual([
      expect.objectContaining({
        after: 'elke woensdag, 4 keer, behalve op 13 mei',
        details: [
          'Erbij: woensdag 6 mei 2026, woensdag 20 mei 2026 en woensdag 27 mei 2026.',
          'Eraf: dinsdag 5 mei 2026, dinsdag 12 mei 2026, dinsdag 19 mei 2026 en dinsdag 26 mei 2026.',
        ],
      }),
    ])
    await editItem(calendar, {
      itemId,
      by: 'communications',
      data: { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=5\nEXDATE:20260513T090000' },
    })
    await reviewAndApprove(calendar, { itemId, now })
    expect(await see('Blijft weg', '2026-05-19T09:00:00Z')).toHaveLength(1)
    expect(await see('Blijft weg', '2026-06-30T09:00:00Z')).toHaveLength(4)
    await expectConsistent(calendar)
  })

  test('it and all that follow, or all: said before it is done, and what has been stays', async () => {
    const now = '2026-04-28T09:30:00Z'
    const itemId = await approved({ ...inMay('Verder niet'), releaseAt: '2026-04-28T09:30:00.000Z' }, '2026-04-28T09:20:00Z')
    const own = await edited(itemId, { now, id: '2026-05-19T19:30', scope: 'one', to: '2026-05-20' })
    const { sentences } = (await preview(itemId, '2026-05-12T19:30', now, 'following')) as { sentences: string }
    expect(sentences).toContain('alle volgende gaan uit de planning: 1 keer.')
    expect(sentences).toContain('Eén keer is een eigen item. Dat blijft staan, los van de reeks.')
    expect(sentences).toContain('Lezers zien deze keren nu. Na uw ja zijn ze meteen weg.')
    expect(await preview(itemId, '2026-05-12T19:30', now, 'all')).toMatchObject({
      isLast: true,
      canTakeBack: false,
      sentences: expect.stringContaining('De hele reeks gaat naar de prullenbak: 2 keer.'),
    })
    expect(await preview(itemId, '2026-05-12T19:30', '2026-05-06T09:00:00Z', 'all')).toMatchObject({
      kind: 'blocked',
      message: expect.stringContaining('deze en volgende'),
    })
    travelTo(now)
    await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'following', cancel: true })
    expect((await see('Verder niet', now)).map(({ starts }) => starts)).toEqual([['2026-05-05T17:30']])
    expect(await itemOf(own.newItemId!)).toMatchObject({ series: null, recurrenceId: null })
    await expectConsistent(calendar)
  })

  test('one time by itself where it stands; for all and from the first on nothing happens to the dates', async () => {
    const now = '2026-04-28T09:40:00Z'
    travelTo(now)
    const itemId = await writeItem(calendar, inMay('Apart'))
    const { newItemId, message } = await edited(itemId, { now, id: '2026-05-12T19:30', scope: 'one' })
    expect(message).toBe('Deze keer is nu een eigen item.')
    expect(await itemOf(newItemId!)).toMatchObject({
      series: itemId,
      recurrenceId: '2026-05-12T19:30',
      event: { startsAt: '2026-05-12T17:30:00.000Z' },
    })
    for (const scope of ['following', 'all'] as const) {
      expect(await edit(itemId, { now, id: '2026-05-05T19:30', scope })).toMatchObject({ kind: 'unchanged' })
    }
  })

  test('an extra day goes back as an extra day; what is over goes nowhere', async () => {
    const now = '2026-04-28T10:00:00Z'
    const dates = { ...weekly('Losse dagen', { recurrence: 'RDATE:20260512T090000' }), releaseAt: '2026-05-05T07:00:00.000Z' }
    const itemId = await writeItem(calendar, dates)
    await edited(itemId, { now, id: '2026-05-12T09:00', scope: 'one', cancel: true })
    expect(await recurrenceOf(itemId)).toBeNull()
    await edited(itemId, { now, id: '2026-05-12T09:00', scope: 'one', restore: true })
    expect(await recurrenceOf(itemId)).toBe('RDATE:20260512T090000')

    await edited(itemId, { now, id: '2026-05-05T09:00', scope: 'one', cancel: true })
    expect(await preview(itemId, '2026-05-12T09:00', now)).toMatchObject({
      isLast: true,
      canTakeBack: false,
      sentences: expect.stringContaining('De hele reeks gaat naar de prullenbak'),
    })
    expect((await edit(itemId, { now: '2026-05-06T08:00:00Z', id: '2026-05-05T09:00', scope: 'one', restore: true })).kind).toBe('blocked')
    travelTo(now)
  })
})

describe('over HTTP', () => {
  const moment = '2026-04-29T09:00:00Z'
  const post = (path: string, json: object, as: Parameters<Http['rest']>[1] = { as: 'communications' }) =>
    http.rest(`/content-items/${path}`, { method: 'POST', json, ...as })
  const source = { kind: 'publication', startsAt: null, releaseAt: '2026-05-12T07:00:00Z', plannedDate: null, locale: 'nl' }

  test('a preview gives text, words and dates, or the reasons, and a form comes back as it went in', async () => {
    travelTo(moment)
    const text = await post('recurrence-previews', { ...source, asked: { text: 'RRULE:FREQ=WEEKLY;COUNT=2' } })
    expect(text.status).toBe(200)
    expect(text.body).toMatchObject({ kind: 'preview', words: 'elke dinsdag, 2 keer', times: [{ date: '2026-05-12' }, { time: '09:00' }] })
    const { form } = text.body as unknown as { form: object }
    expect((await post('recurrence-previews', { ...source, asked: { form } })).body).toEqual(text.body)
    const endless = await post('recurrence-previews', { ...source, asked: { text: 'RRULE:FREQ=WEEKLY' } })
    expect(endless.body).toMatchObject({ kind: 'refused-preview', reasons: [expect.stringContaining('houdt nooit op')] })
  })

  test.each([
    ['nobody', 'anonymous', {}, 401],
    ['a rhythm of no kind', 'communications', { asked: { form: { repeat: { pattern: { kind: 'hours', every: 1 } } } } }, 400],
    ['a week without days', 'communications', { asked: { form: { repeat: { pattern: { kind: 'weeks', every: 1, weekdays: [] } } } } }, 400],
  ] as const)('a preview for %s is refused', async (_name, as, change, status) => {
    const asked = { text: 'RRULE:FREQ=WEEKLY;COUNT=2' }
    expect((await post('recurrence-previews', { ...source, asked, ...change }, { as })).status).toBe(status)
  })

  test('an edit through its door, and what it refuses', async () => {
    const itemId = await approved({ ...weekly('Via de deur'), releaseAt: '2026-05-12T07:00:00.000Z' }, moment)
    const edit = { itemId, recurrenceId: '2026-05-19T09:00', scope: 'one' }
    expect((await post('series-edits', { ...edit, to: '2026-05-20', cancel: true })).status).toBe(400)
    expect((await post('series-edits', { ...edit, recurrenceId: 'dinsdag' })).status).toBe(400)
    expect((await post('series-edits', { ...edit, cancel: true }, { as: 'expert' })).status).toBe(403)
    expect((await post('series-edits', { ...edit, recurrenceId: '2026-05-20T09:00', cancel: true })).status).toBe(409)
    expect((await post('series-edits', { ...edit, restore: true, cancel: true })).status).toBe(400)
    expect((await post('series-edits', { ...edit, restore: true })).status).toBe(409)
    const time = { itemId, recurrenceId: '2026-05-26T09:00' }
    expect((await post('cancellation-previews', time, { as: 'expert' })).status).toBe(403)
    expect((await post('cancellation-previews', { ...time, recurrenceId: '2026-05-27T09:00' })).status).toBe(409)
    expect((await post('cancellation-previews', { ...time, scope: 'some' })).status).toBe(400)
    expect((await post('cancellation-previews', { ...time, scope: 'following' })).body).toMatchObject({ canTakeBack: false })
    expect((await post('cancellation-previews', time)).body).toMatchObject({ kind: 'cancellation-preview', canTakeBack: true })
    const done = await post('series-edits', { ...edit, to: '2026-05-20' })
    expect(done.status, done.text).toBe(200)
    expect(done.body).toMatchObject({ kind: 'edited', itemId, message: expect.stringContaining('20 mei') })
    await expectConsistent(calendar)
  })
})
