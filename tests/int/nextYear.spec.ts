import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { writeNextYear } from '@/actions/writeNextYear'
import { setClock } from '@/clock'
import type { ProposalChoice } from '@/domain/planning/checkProposal'
import { parsePlainDate } from '@/domain/time/plainDate'
import { findCardsById } from '@/queries/findPlanningCards'
import { readNextYear, type NextYear } from '@/queries/readNextYear'
import { readPlanningYear } from '@/queries/readPlanningYear'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = '2026-10-05T09:00:00Z'
const YEARS = { fromYear: 2026, toYear: 2027 }

let calendar: Calendar
let http: Http
let campaign: string
let observance: string
const items: Record<'post' | 'tied' | 'series' | 'left' | 'unknown', string> = {
  post: '',
  tied: '',
  series: '',
  left: '',
  unknown: '',
}

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
  const { payload } = calendar
  const create = async (collection: (typeof SLUGS)['themes'], data: object): Promise<string> =>
    String((await payload.create({ collection, data: data as never, overrideAccess: true, depth: 0 })).id)
  const word = (slug: string, data: object) => create(slug as 'themes', data)
  observance = await word(SLUGS.observances, {
    name: 'Paarse Vrijdag',
    slug: 'paarse-vrijdag',
    kind: 'day',
    rule: { kind: 'nth-weekday', nth: '2', weekday: '5', month: '12' },
  })
  const unknown = await word(SLUGS.observances, { name: 'Week van de Buurt', slug: 'week-buurt', kind: 'week', rule: { kind: 'by-hand' } })
  campaign = await word(SLUGS.campaigns, {
    publicName: 'Zeg er wat van',
    slug: 'zeg-er-wat-van-2026',
    startDate: '2026-11-02',
    endDate: '2026-11-15',
    phases: [{ name: 'Start', startDate: '2026-11-02', endDate: '2026-11-04' }],
    lead: calendar.people.communications,
    national: { name: 'Landelijk', startDate: '2026-11-01', endDate: '2026-11-20' },
    hoursPlanned: 12,
  })
  await payload.update({ collection: SLUGS.campaigns, id: campaign, locale: 'en', overrideAccess: true, data: { publicName: 'Speak up' } })
  const gone = await word(SLUGS.users, {
    email: 'vertrokken@proef.example',
    password: 'proef-wachtwoord-2026',
    displayName: 'Vertrokken',
    role: 'communications',
  })
  items.post = await writeItem(calendar, {
    title: 'Bericht van de campagne',
    releaseAt: '2026-11-04T08:00:00Z',
    more: { plannedDate: '2026-11-04', campaign, owner: calendar.people.communications },
  })
  const partner = await word(SLUGS.partners, { name: 'De Kern', slug: 'de-kern' })
  await editItem(calendar, {
    itemId: items.post,
    by: 'communications',
    data: { coWriters: [calendar.people.expert], sharedWith: [partner] },
  })
  await editItem(calendar, {
    itemId: items.post,
    by: 'communications',
    language: 'en',
    data: { variants: await rowsIn('en', items.post, 'Ask first') },
  })
  await payload.update({ collection: SLUGS.campaigns, id: campaign, overrideAccess: true, data: { landingItem: items.post } })
  items.tied = await writeItem(calendar, {
    title: 'Twee dagen ervoor',
    more: { plannedDate: '2026-12-09', tie: { observance, offsetDays: -2 } },
  })
  await payload.db.updateOne({ collection: SLUGS.contentItems, id: items.tied, data: { sealedAt: '2026-10-01T09:00:00.000Z' } })
  items.series = await writeItem(calendar, {
    title: 'Elke eerste dinsdag',
    more: { plannedDate: '2026-09-01', recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z' },
  })
  items.left = await writeItem(calendar, { title: 'Van wie vertrok', more: { plannedDate: '2026-03-10', owner: gone } })
  items.unknown = await writeItem(calendar, {
    title: 'Nog zonder dag',
    more: { plannedDate: '2026-05-20', tie: { observance: unknown, offsetDays: 0 } },
  })
  await payload.delete({ collection: SLUGS.users, id: gone, overrideAccess: true })
  await word(SLUGS.yearPlans, {
    title: 'Jaarplan 2026',
    year: 2026,
    means: [{ name: 'Communicatie', hours: 48, euros: 3000, status: 'granted' }],
    focusPeriods: [
      { name: 'Online', startDate: '2026-02-01', endDate: '2026-02-28', focus: { relationTo: SLUGS.themes, value: calendar.themes.online } },
    ],
    targets: [{ kind: 'theme', theme: calendar.themes.online, items: 6 }],
  })
})
afterAll(() => calendar.close())

/** Rows of an item with a headline in another language. */
async function rowsIn(language: 'en', itemId: string, headline: string): Promise<object[]> {
  const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
  return (item.variants ?? []).map(({ id, channel }) => ({
    ...{ id, channel, headline },
    text: convertToRichText({ markup: 'Ask whether they want it.', language }),
  }))
}

async function propose(): Promise<NextYear> {
  const next = await readNextYear({ req: await calendar.as('communications'), ...YEARS })
  if (!next) throw new Error('no proposal')
  return next
}

async function write(choices: ProposalChoice[], more: { digest?: string; by?: keyof Calendar['people'] } = {}) {
  const { view } = await propose()
  return writeNextYear({
    req: await calendar.as(more.by ?? 'communications'),
    ...YEARS,
    choices,
    proposalDigest: more.digest ?? view.digest,
  })
}

const countAll = async () => {
  const count = async (collection: typeof SLUGS.contentItems | typeof SLUGS.campaigns | typeof SLUGS.yearPlans) =>
    (await calendar.payload.count({ collection, overrideAccess: true })).totalDocs
  return [await count(SLUGS.contentItems), await count(SLUGS.campaigns), await count(SLUGS.yearPlans)]
}

test('the proposal gives each entry its date, the reason, and what must be asked', async () => {
  const { view } = await propose()
  const shown = (id: string) => view.entries.find(({ key }) => key === id)
  expect(shown(`campaign:${campaign}`)).toMatchObject({ group: 'campaigns', date: '2027-11-01', until: '2027-11-14' })
  expect(shown(`card:${items.post}`)).toMatchObject({
    campaignKey: `campaign:${campaign}`,
    oldDate: '2026-11-04',
    date: '2027-11-03',
    why: { nl: 'schuift mee met de campagne' },
  })
  expect(shown(`card:${items.tied}`)).toMatchObject({ date: '2027-12-08', why: { nl: 'volgt: twee dagen voor Paarse Vrijdag' } })
  expect(shown(`card:${items.series}`)).toMatchObject({ group: 'series', date: '2027-09-07', why: { nl: 'zelfde ritme' } })
  expect(shown(`card:${items.unknown}`)).toMatchObject({ date: null, asks: ['date'] })
  expect(view.unknownObservances.map(({ name }) => name)).toEqual(['Week van de Buurt'])
})

describe('nothing is written', () => {
  const key = () => `card:${items.post}`
  test.each<[string, () => Promise<{ kind: string }>, string]>([
    ['by who does not plan', () => write([{ key: key() }], { by: 'viewer' }), 'not-allowed'],
    ['from another proposal', () => write([{ key: key() }], { digest: '0'.repeat(64) }), 'proposal-changed'],
    ['without a choice', () => write([]), 'proposal-refused'],
    ['with one answer missing', () => write([{ key: key() }, { key: `card:${items.unknown}` }]), 'proposal-refused'],
  ])('%s', async (_name, act, kind) => {
    const before = await countAll()
    expect((await act()).kind).toBe(kind)
    expect(await countAll()).toEqual(before)
  })

  test('while the plan of that year lies in the bin: it is named, with what to do', async () => {
    const plan = await calendar.payload.create({
      collection: SLUGS.yearPlans,
      overrideAccess: true,
      data: { title: 'Jaarplan 2027', year: 2027, deletedAt: NOW } as never,
    })
    const before = await countAll()
    expect(await write([{ key: key() }, { key: 'means:Communicatie' }])).toMatchObject({
      kind: 'blocked',
      message:
        'Er is niets overgenomen. Jaarplan 2027 ligt in de prullenbak. Zet het terug, of vink de onderdelen van het jaarplan uit.',
    })
    expect(await countAll()).toEqual(before)
    await calendar.payload.delete({ collection: SLUGS.yearPlans, id: plan.id, overrideAccess: true, trash: true })
  })

  test('when one of many writes fails', async () => {
    const before = await countAll()
    const { hooks } = calendar.payload.collections[SLUGS.yearPlans].config
    const failing = () => {
      throw new Error('the last write fails')
    }
    hooks.beforeChange.push(failing)
    await expect(
      write([{ key: key() }, { key: `campaign:${campaign}` }, { key: 'means:Communicatie' }]),
    ).rejects.toThrow('the last write fails')
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(failing), 1)
    expect(await countAll()).toEqual(before)
  })
})

test('over HTTP a stale proposal is 409 with the new one, and errors name their entry', async () => {
  const { view } = await propose()
  const body = { ...YEARS, choices: [{ key: `card:${items.unknown}` }] }
  const stale = await http.rest('/year-plans/next-year', {
    as: 'communications',
    method: 'POST',
    json: { ...body, proposalDigest: 'a'.repeat(64) },
  })
  expect([stale.status, stale.body]).toMatchObject([409, { kind: 'proposal-changed', view: { digest: view.digest } }])
  const refused = await http.rest('/year-plans/next-year', {
    as: 'communications',
    method: 'POST',
    json: { ...body, proposalDigest: view.digest },
  })
  expect([refused.status, refused.body]).toMatchObject([
    409,
    { kind: 'proposal-refused', entryErrors: [{ key: `card:${items.unknown}`, code: 'date-missing' }] },
  ])
})

test('the year is carried over: new dates, all languages, nothing approved, remembered', async () => {
  await reviewAndApprove(calendar, { itemId: items.post, now: NOW })
  const outcome = await write([
    { key: `campaign:${campaign}` },
    { key: `card:${items.post}` },
    { key: `card:${items.tied}` },
    { key: `card:${items.series}` },
    { key: `card:${items.unknown}`, date: parsePlainDate('2027-05-24') },
    { key: 'focus-period:Online' },
    { key: `target:theme:${calendar.themes.online}` },
    { key: 'means:Communicatie' },
  ])
  expect(outcome).toMatchObject({ kind: 'written', counts: { campaigns: 1, items: 4, planParts: 3 } })
  expect('message' in outcome && outcome.message).toBe('Overgenomen naar 2027: 1 campagne, 4 items en 3 regels van het jaarplan.')

  const { payload } = calendar
  const madeFrom = async (id: string) => {
    const { docs } = await payload.find({
      collection: SLUGS.contentItems,
      overrideAccess: true,
      depth: 0,
      locale: 'all',
      where: { madeFrom: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    const [card] = await findCardsById({ req: await calendar.as('communications'), ids: [String(docs[0]?.id)] })
    return { doc: docs[0], card }
  }
  const { docs: campaigns } = await payload.find({
    collection: SLUGS.campaigns,
    overrideAccess: true,
    depth: 0,
    locale: 'all',
    where: { madeFrom: { equals: campaign } },
  })
  const post = await madeFrom(items.post)
  expect(campaigns[0]).toMatchObject({
    publicName: { nl: 'Zeg er wat van', en: 'Speak up' },
    slug: 'zeg-er-wat-van-2027',
    startDate: '2027-11-01',
    endDate: '2027-11-14',
    phases: [{ name: 'Start', startDate: '2027-11-01', endDate: '2027-11-03' }],
    national: { name: 'Landelijk', startDate: null, endDate: null },
    hoursPlanned: 12,
    landingItem: post.doc?.id,
  })
  expect(post.card).toMatchObject({
    stage: 'writing',
    languages: [
      { language: 'nl', stage: 'writing' },
      { language: 'en', stage: 'writing' },
    ],
    plannedDate: '2027-11-03',
    releaseAt: '2027-11-03T08:00:00Z',
    served: [],
    campaignId: String(campaigns[0]?.id),
    ownerId: calendar.people.communications,
  })
  expect(post.doc?.variants?.[0]?.headline).toMatchObject({ nl: 'Vraag eerst, stuur dan', en: 'Ask first' })
  // Who writes or reads along was asked for this year alone; and what was sealed in it is written anew.
  expect(post.doc).toMatchObject({ coWriters: [], sharedWith: [] })
  expect(await findCardsById({ req: await calendar.as('expert'), ids: [String(post.doc?.id)] })).toEqual([])
  expect((await madeFrom(items.tied)).doc?.sealedAt ?? null).toBeNull()
  expect((await madeFrom(items.tied)).card).toMatchObject({
    plannedDate: '2027-12-08',
    tie: { observanceId: observance, offsetDays: -2 },
  })
  expect((await madeFrom(items.series)).card).toMatchObject({
    plannedDate: '2027-09-07',
    recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231T225959Z',
  })
  expect((await madeFrom(items.unknown)).card?.plannedDate).toBe('2027-05-24')
  expect(await readPlanningYear({ req: await calendar.as('communications'), year: 2027 })).toMatchObject({
    title: 'Jaarplan 2027',
    means: [{ name: 'Communicatie', hours: 48, euros: 3000, status: 'requested' }],
    focusPeriods: [{ startDate: '2027-02-01', endDate: '2027-02-28', focus: { kind: 'theme', id: calendar.themes.online } }],
    targets: [{ kind: 'theme', items: 6 }],
  })
  // What it was made from stays as it was.
  const approved = await findCardsById({ req: await calendar.as('communications'), ids: [items.post] })
  expect(approved[0]?.languages).toContainEqual({ language: 'nl', stage: 'approved' })
})

test('what was carried over is shown as done, and only the rest is proposed', async () => {
  const { view } = await propose()
  expect(view.entries.map(({ key }) => key)).toEqual([`card:${items.left}`])
  expect(view.done.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Zeg er wat van', 'Bericht van de campagne', 'Online', 'Communicatie']),
  )
})

test('an existing plan only gets what it lacks; an owner who left is asked for', async () => {
  const { payload } = calendar
  const find = () => payload.find({ collection: SLUGS.yearPlans, overrideAccess: true, depth: 0 })
  const of = async (year: number) => (await find()).docs.find((plan) => plan.year === year)
  const plan = await of(2026)
  await payload.update({
    collection: SLUGS.yearPlans,
    id: plan!.id,
    overrideAccess: true,
    data: { means: [...(plan!.means ?? []), { name: 'Monitoring', euros: 5000, status: 'granted' }] },
  })
  expect(await write([{ key: 'means:Monitoring' }, { key: `card:${items.left}`, ownerId: calendar.people.substance }])).toMatchObject({
    kind: 'written',
    counts: { campaigns: 0, items: 1, planParts: 1 },
  })
  expect((await of(2027))?.means?.map(({ name, status }) => [name, status])).toEqual([
    ['Communicatie', 'requested'],
    ['Monitoring', 'requested'],
  ])
})
