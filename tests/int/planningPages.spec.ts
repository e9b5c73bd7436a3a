import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { moveCards } from '@/actions/moveCards'
import { setClock } from '@/clock'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { wishMoveTo } from '@/domain/planning/wishMoves'
import { readClashes, type ClashList } from '@/queries/readClashes'
import { gapKey, readCoverage, type CoverageView } from '@/queries/readCoverage'
import { readPlanner } from '@/queries/readPlanner'
import { readReport } from '@/queries/readReport'
import { readTimeline } from '@/queries/readTimeline'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

type Who = Parameters<Calendar['as']>[0]

let calendar: Calendar
const ids: Record<string, string> = {}

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => new Date('2026-03-02T08:00:00Z'))
  await makeYear()
})
afterAll(() => calendar.close())

/** Creates as the communications adviser, access included. */
async function make(collection: (typeof SLUGS)[keyof typeof SLUGS], data: object): Promise<string> {
  const req = await calendar.as('communications')
  const made = await calendar.payload.create({
    collection: collection as typeof SLUGS.themes,
    data: data as never,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: 'nl',
    req,
  })
  return String(made.id)
}

async function makeYear(): Promise<void> {
  const { themes, audiences } = calendar
  ids.attention = await make(SLUGS.attentionPoints, { name: 'Signalen herkennen', slug: 'signalen' })
  ids.campaign = await make(SLUGS.campaigns, {
    publicName: 'Lente zonder zorgen',
    startDate: '2026-04-01',
    endDate: '2026-04-30',
    hoursPlanned: 10,
  })
  ids.plan = await make(SLUGS.yearPlans, {
    title: 'Jaarplan 2026',
    year: 2026,
    means: [
      { name: 'Communicatie', hours: 4, euros: 500, status: 'granted' },
      { name: 'Activiteiten', euros: 30000, status: 'requested' },
    ],
    targets: [
      { kind: 'attention-point', attentionPoint: ids.attention, items: 3 },
      { kind: 'theme', theme: themes.horeca, items: 1 },
      { kind: 'language', language: 'nl', items: 2 },
    ],
  })
  ids.inside = await writeItem(calendar, {
    title: 'Let op je buurvrouw',
    more: { plannedDate: '2026-04-09', attentionPoints: [ids.attention], campaign: ids.campaign, hoursPlanned: 2 },
  })
  ids.outside = await writeItem(calendar, {
    title: 'Nazorg in de wijk',
    more: { plannedDate: '2026-05-06', campaign: ids.campaign, audiences: [audiences.ouderen], themes: [themes.horeca] },
  })
  ids.idea = await writeItem(calendar, { title: 'Een idee voor later' })
  await make(SLUGS.timeEntries, { spentOn: '2026-01-20', minutes: 180, campaign: ids.campaign })
  await make(SLUGS.timeEntries, { spentOn: '2026-02-10', minutes: 90, euros: 120.5, item: ids.inside })
  await make(SLUGS.timeEntries, { spentOn: '2025-12-31', minutes: 600 })
}

async function coverageOf({ who = 'communications', year = 2026 }: { who?: Who; year?: number } = {}): Promise<CoverageView> {
  const view = await readCoverage({ req: await calendar.as(who), year, rows: 'theme', columns: 'audience' })
  if (!view) throw new Error(`no coverage for ${who}`)
  return view
}

async function clashesOf({ who = 'communications', year = 2026 }: { who?: Who; year?: number } = {}): Promise<ClashList> {
  const list = await readClashes({ req: await calendar.as(who), year })
  if (!list) throw new Error(`no clashes for ${who}`)
  return list
}

describe('coverage of a year', () => {
  test('items stand against the targets of the plan, and a gap comes with what to plan', async () => {
    const view = await coverageOf()
    expect(view.plan?.id).toBe(ids.plan)
    expect(view.coverage.total).toEqual({ planned: 2, approved: 0, shown: 0 })
    expect(view.coverage.undated).toBe(1)
    const [row] = view.coverage.dimensions['attention-point'].rows
    expect(row).toMatchObject({ name: 'Signalen herkennen', planned: 1, target: 3, gap: 2 })
    const suggestion = view.suggestions.get(gapKey({ dimension: 'attention-point', id: ids.attention ?? '' }))
    expect(suggestion).toMatchObject({
      attentionPointIds: [ids.attention],
      themeIds: [calendar.themes.sexting],
      channelIds: [calendar.channels.website],
    })
    expect((suggestion?.date ?? '') >= '2026-03-02').toBe(true)
  })

  test('two dimensions are crossed, a theme counting what is below it', async () => {
    const { cross } = await coverageOf()
    const countOf = (row: string, column: string) =>
      cross.cells[cross.rows.findIndex(({ id }) => id === row)]?.[cross.columns.findIndex(({ id }) => id === column)]
    const { themes, audiences } = calendar
    expect(countOf(themes.online, audiences.jongeren)).toBe(1)
    expect(countOf(themes.horeca, audiences.ouderen)).toBe(1)
    expect(countOf(themes.horeca, audiences.jongeren)).toBe(0)
  })

  test('every theme says in which months nothing goes out', async () => {
    const { themeMonths } = await coverageOf()
    const horeca = themeMonths.find(({ id }) => id === calendar.themes.horeca)
    expect(horeca?.silent).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12])
  })

  test('hours of this year only, and what was overspent is said', async () => {
    const { means } = await coverageOf()
    expect(means.months.slice(0, 3).map(({ hours }) => hours.spentSoFar)).toEqual([3, 4.5, 4.5])
    expect(means.euros).toMatchObject({ spent: 120.5, granted: 500, requested: 30000 })
    // The frame of the campaign, of which one item takes two hours.
    expect(means.hours.planned).toBe(10)
    expect(means.messages.find(({ unit }) => unit === 'hours')).toMatchObject({
      code: 'spent-over',
      person: { nl: 'U besteedde 4 uur en 30 minuten. Toegekend is 4 uur. Dat is 30 minuten te veel.' },
    })
  })

  describe('what was spent names a line of means', () => {
    const spend = async (data: object, id?: string) => {
      const req = await calendar.as('communications')
      const write = { collection: SLUGS.timeEntries, overrideAccess: false, user: req.user, req, depth: 0, data: data as never } as const
      return id ? calendar.payload.update({ ...write, id }) : calendar.payload.create(write)
    }
    const meansOf = async () => (await calendar.payload.findByID({ collection: SLUGS.yearPlans, id: ids.plan!, overrideAccess: true, depth: 0 })).means ?? []
    const setMeans = (means: object[]) =>
      calendar.payload.update({ collection: SLUGS.yearPlans, id: ids.plan!, overrideAccess: true, depth: 0, data: { means: means as never } })

    test.each([
      ['2026-03-03', 'Dit middel staat niet in het jaarplan van 2026. Kies een ander middel, of laat het leeg.'],
      ['2025-03-03', 'Voor 2025 is er nog geen jaarplan. Laat "Uit welk middel" leeg.'],
    ])('an unknown line on %s is refused', async (spentOn, message) => {
      await expect(spend({ spentOn, minutes: 5, means: 'onbekend' })).rejects.toMatchObject({ message, status: 400 })
    })

    test('a line counts what names it, keeps it under another name, and may go', async () => {
      const before = await meansOf()
      const [first, second] = before
      const entry = await spend({ spentOn: '2026-03-03', euros: 600, means: first?.id })
      try {
        await setMeans([{ ...first, name: 'Campagnes' }, second!])
        const { means } = await coverageOf()
        expect(means.byLine.lines[0]).toMatchObject({ name: 'Campagnes', euros: { spent: 600, isOver: true, person: { nl: '€\u00a0100 meer dan toegekend' } } })
        expect(means.byLine.unassigned).toEqual({ hours: 4.5, euros: 120.5 })

        await setMeans([second!])
        const without = (await coverageOf()).means.byLine
        expect([without.lines.map(({ name }) => name), without.unassigned.euros]).toEqual([['Activiteiten'], 720.5])
        expect(await spend({ note: 'Drukwerk' }, String(entry.id))).toMatchObject({ means: first?.id, note: 'Drukwerk' })
        await expect(spend({ spentOn: '2025-03-03' }, String(entry.id))).rejects.toMatchObject({ status: 400 })
      } finally {
        await calendar.payload.delete({ collection: SLUGS.timeEntries, id: entry.id, overrideAccess: true })
        await setMeans(before)
      }
    })
  })

  test.each<[string, object, string, string]>([
    ['a target without its record', { targets: [{ kind: 'goal', items: 1 }, { kind: 'audience', items: 1 }] }, 'targets.1.audience', 'Streefgetal 2: kies een doelgroep.'],
    [
      'a language that is none',
      { targets: [{ kind: 'language', language: 'Frans', items: 1 }] },
      'targets.0.language',
      'Streefgetal 1: "Frans" is hier geen taal. Kies uit Nederlands, Engels, Arabisch, Oekraïens, Pools en Turks.',
    ],
    [
      'a period that ends before it starts',
      { focusPeriods: [{ name: 'Lente', startDate: '2028-04-01', endDate: '2028-03-01' }] },
      'focusPeriods.0.endDate',
      'Periode "Lente": het einde ligt voor het begin.',
    ],
    ['a period about nothing', { focusPeriods: [{ name: 'Lente', startDate: '2028-04-01', endDate: '2028-04-30' }] }, 'focusPeriods.0.focus', 'Periode "Lente": kies een thema of een doelgroep.'],
  ])('a year plan refuses %s, beside the field', async (_name, rows, path, message) => {
    const req = await calendar.as('communications')
    const plan = { title: 'Jaarplan 2028', year: 2028, ...rows } as never
    const made = calendar.payload.create({ collection: SLUGS.yearPlans, overrideAccess: false, user: req.user, req, depth: 0, data: plan })
    await expect(made).rejects.toMatchObject({ data: { errors: expect.arrayContaining([expect.objectContaining({ path, message })]) } })
  })

  test('a year without a plan has no targets, and a year that is over no suggestions', async () => {
    const next = await coverageOf({ year: 2027 })
    expect([next.plan, next.coverage.total.planned]).toEqual([null, 0])
    const last = await coverageOf({ year: 2025 })
    expect([last.suggestions.size, last.means.hours.spent]).toEqual([0, 10])
  })

  test('an alderman reads and does not plan; experts and partners read nothing', async () => {
    const view = await coverageOf({ who: 'viewer' })
    expect([view.mayPlan, view.suggestions.size, view.coverage.total.planned]).toEqual([false, 0, 2])
    for (const who of ['expert', 'partner', null] as const) {
      const req = await calendar.as(who)
      expect(await readCoverage({ req, year: 2026, rows: 'goal', columns: 'audience' })).toBeNull()
      expect(await readClashes({ req, year: 2026 })).toBeNull()
    }
  })
})

describe('clashes of a year', () => {
  test('an item outside its campaign is named with the day to move it to, in its own year only', async () => {
    const { clashes, cards } = await clashesOf()
    const clash = clashes.find(({ code }) => code === 'outside-campaign')
    expect(clash).toMatchObject({ cardIds: [ids.outside], date: '2026-05-06', action: { kind: 'move', cardId: ids.outside } })
    expect(cards.map(({ id }) => id)).toContain(ids.outside)
    expect((await clashesOf({ year: 2027 })).clashes.map(({ code }) => code)).not.toContain('outside-campaign')
    expect((await clashesOf({ year: 2025 })).clashes).toEqual([])
  })

  test('the alderman sees the same clashes and no button', async () => {
    const seen = await clashesOf({ who: 'viewer' })
    expect(seen.mayPlan).toBe(false)
    expect(seen.clashes.map(({ key }) => key)).toEqual((await clashesOf()).clashes.map(({ key }) => key))
  })

  test('moving to the suggested day ends the clash', async () => {
    const { clashes, cards, now, zone } = await clashesOf()
    const action = clashes.find(({ code }) => code === 'outside-campaign')?.action
    if (action?.kind !== 'move') throw new Error('the way out is no move')
    const card = cards.find(({ id }) => id === action.cardId)
    if (!card) throw new Error('the card that moves is not among the cards')
    const moves = [wishMoveTo({ card, to: action.date, zone })]
    expect(await moveCards({ req: await calendar.as('communications'), moves, now })).toMatchObject({ kind: 'moved' })
    expect(action.date >= '2026-04-01' && action.date <= '2026-04-30').toBe(true)
    expect((await clashesOf()).clashes.map(({ code }) => code)).not.toContain('outside-campaign')
  })

  test('an armed item asks first, and moves its release on yes', async () => {
    const now: Instant = parseInstant('2026-03-02T08:00:00Z')
    const itemId = await writeItem(calendar, {
      title: 'Staat klaar voor juni',
      releaseAt: '2026-06-03T08:00:00Z',
      more: { plannedDate: '2026-06-03', campaign: ids.campaign },
    })
    await reviewAndApprove(calendar, { itemId, now })
    const { clashes, cards, zone } = await clashesOf()
    const clash = clashes.find(({ code, cardIds }) => code === 'outside-campaign' && cardIds.includes(itemId))
    if (clash?.action?.kind !== 'move') throw new Error('the way out is no move')
    const card = cards.find(({ id }) => id === itemId)
    if (!card) throw new Error('the armed card is not among the cards')
    const moves = [wishMoveTo({ card, to: clash.action.date, zone })]
    const req = await calendar.as('communications')
    expect(await moveCards({ req, moves, now })).toMatchObject({ kind: 'asks-release' })
    expect(await moveCards({ req, moves, moveReleases: true, now })).toMatchObject({
      kind: 'moved',
      cards: [{ id: itemId, plannedDate: parsePlainDate(clash.action.date) }],
    })
  })
})

test('what is asked in the last second of a year is answered for that year, also when the clock goes on meanwhile', async () => {
  const now = parseInstant('2026-12-31T22:59:59Z')
  const req = await calendar.as('communications')
  let looks = 0
  // Whoever looks at it again has the next year before them.
  setClock(() => new Date(Date.parse(now) + 1000 * (looks += 1)))
  try {
    const window = { from: parsePlainDate('2026-12-01'), until: parsePlainDate('2027-01-01') }
    const period = { from: parsePlainDate('2026-01-01'), until: parsePlainDate('2026-12-31') }
    const days = {
      calendar: (await readPlanner({ req, window, now }))?.today,
      campaigns: (await readTimeline({ req, year: 2026, now }))?.today,
      report: (await readReport({ req, ...period, now }))?.madeOn,
    }
    expect(days).toEqual({ calendar: '2026-12-31', campaigns: '2026-12-31', report: '2026-12-31' })
  } finally {
    setClock(() => new Date('2026-03-02T08:00:00Z'))
  }
})
