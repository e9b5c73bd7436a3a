import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { resolveObservance } from '@/domain/observances/resolveObservance'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readObservances } from '@/queries/readObservances'
import { readPlannerDays } from '@/queries/readPlanner'
import { readStartPage } from '@/queries/readStartPage'
import { SLUGS } from '@/slugs'

import { openHttp, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
beforeAll(async () => {
  calendar = await openCalendar()
})
afterAll(() => calendar.close())

async function keep(data: Record<string, unknown>): Promise<string> {
  const req = await calendar.as('communications')
  const write = { collection: SLUGS.observances, overrideAccess: false, user: req.user, req } as const
  const { id } = await calendar.payload.create({ ...write, data: data as never })
  return String(id)
}

async function complaintsAbout(data: Record<string, unknown>): Promise<{ path: string; message: string }[]> {
  try {
    await keep(data)
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.data.errors.map(({ path, message }) => ({ path, message }))
  }
}

const purpleFriday = {
  name: 'Paarse Vrijdag',
  kind: 'day',
  rule: { kind: 'nth-weekday', nth: '2', weekday: '5', month: '12' },
}

test('what an adviser keeps comes back as a rule and dates that resolve', async () => {
  const id = await keep({
    ...purpleFriday,
    themes: [calendar.themes.online],
    dates: [{ year: 2027, startsOn: '2027-12-03', status: 'confirmed', source: 'brief' }],
    note: 'Bel de school.',
  })
  const observances = await readObservances({ req: await calendar.as('viewer') })
  const observance = observances.find((candidate) => candidate.id === id)
  expect(observance).toEqual({
    ...{ id, slug: 'paarse-vrijdag', name: 'Paarse Vrijdag', kind: 'day', isRemembrance: false },
    rule: { kind: 'nth-weekday', nth: 2, weekday: 5, month: 12, lengthDays: 1 },
    dates: [{ year: 2027, startsOn: '2027-12-03', endsOn: null, status: 'confirmed', source: 'brief' }],
  })
  const resolved = [2026, 2027].map((year) => resolveObservance({ observance: observance!, year }))
  expect(resolved.map(({ status, startsOn }) => [status, startsOn])).toEqual([
    ['computed', '2026-12-11'],
    ['confirmed', '2027-12-03'],
  ])
})

test('anybody may read the days; where a date came from and the note stay inside', async () => {
  const req = await calendar.as(null)
  const find = { collection: SLUGS.observances, overrideAccess: false, depth: 0, req } as const
  const { docs } = await calendar.payload.find({ ...find, where: { slug: { equals: 'paarse-vrijdag' } } })
  expect(docs[0]?.dates?.[0]).toMatchObject({ startsOn: '2027-12-03', status: 'confirmed' })
  expect(docs[0]?.dates?.[0]?.source).toBeUndefined()
  expect(docs[0]?.note).toBeUndefined()
  const [observance] = await readObservances({ req })
  expect(observance?.dates.map(({ source }) => source)).toEqual([null])
})

test.each<[string, object, { path: string; message: string }[]]>([
  [
    'a day that no month has',
    { rule: { kind: 'fixed-day', day: 31, month: '11' } },
    [{ path: 'rule.day', message: 'Deze dag bestaat niet in deze maand. Kies een andere dag of maand.' }],
  ],
  [
    'a week without its number',
    { rule: { kind: 'iso-week' } },
    [{ path: 'rule.week', message: 'Vul een weeknummer in van 1 tot en met 53.' }],
  ],
  [
    'a year twice',
    { dates: [2027, 2027].map((year) => ({ year, startsOn: '2027-12-03', status: 'confirmed' })) },
    [{ path: 'dates', message: 'Het jaar 2027 staat er twee keer in. Houd één regel over.' }],
  ],
  [
    'an end before its start',
    { dates: [{ year: 2027, startsOn: '2027-12-03', endsOn: '2027-12-02', status: 'confirmed' }] },
    [{ path: 'dates', message: '2027: de laatste dag ligt voor de eerste dag.' }],
  ],
])('%s is refused beside its field', async (_name, change, complaints) => {
  expect(await complaintsAbout({ ...purpleFriday, slug: 'anders', ...change })).toEqual(complaints)
})

test('parts that the chosen rule does not use stand in nobody’s way', async () => {
  expect(
    await complaintsAbout({
      ...purpleFriday,
      slug: 'week',
      rule: { kind: 'iso-week', week: 41, lengthDays: 7, day: 99 },
    }),
  ).toEqual([])
})

describe('dates that nobody looked up', () => {
  const NOW = '2026-03-02T09:00:00Z'
  const slugs = ['nagekeken-week', 'berekende-vrijdag', 'dag-zonder-datum']
  let http: Http
  let ids: string[]
  beforeAll(async () => {
    http = await openHttp(calendar)
    setClock(() => new Date(NOW))
    const taken = { year: 2026, startsOn: '2026-04-06', endsOn: '2026-04-12', status: 'confirmed', source: 'niet nagekeken' }
    ids = [
      await keep({ name: 'Week van de liefde', slug: slugs[0], kind: 'week', rule: { kind: 'by-hand' }, dates: [taken] }),
      await keep({ ...purpleFriday, name: 'Berekende vrijdag', slug: slugs[1] }),
      await keep({ name: 'Zonder datum', slug: slugs[2], kind: 'day', rule: { kind: 'by-hand' } }),
    ]
  })
  const toCheck = async (who: keyof Calendar['people'] = 'communications') => {
    const view = await readStartPage({ req: await calendar.as(who) })
    return view?.datesToCheck?.filter(({ observanceId }) => ids.includes(observanceId)).map(({ name, kind }) => `${name}: ${kind}`)
  }
  const confirm = (id: string, startsOn: string, as: keyof Calendar['people'] = 'communications') =>
    http.rest(`/observances/${id}/confirmations`, { as, method: 'POST', json: { year: 2026, startsOn } })

  test('stand on the start page until somebody says that they are right', async () => {
    const [taken, reckoned] = ids as [string, string]
    expect(await toCheck()).toEqual(['Week van de liefde: unchecked', 'Berekende vrijdag: computed', 'Zonder datum: unknown'])
    expect(await toCheck('viewer')).toBeUndefined()
    const days = await readPlannerDays({ req: await calendar.as('communications'), window: { from: parsePlainDate('2026-04-01'), until: parsePlainDate('2026-05-01') } })
    expect(days.find(({ observanceId }) => observanceId === taken)).toMatchObject({ isUnchecked: true })

    const said = await confirm(taken, '2026-04-06')
    expect([said.status, said.body]).toMatchObject([200, { message: '"Week van de liefde" op maandag 6 april 2026 is nagekeken.' }])
    expect(await toCheck()).toEqual(['Berekende vrijdag: computed', 'Zonder datum: unknown'])
    expect((await confirm(reckoned, '2026-12-11')).status).toBe(200)
    expect(await toCheck()).toEqual(['Zonder datum: unknown'])
    const observances = await readObservances({ req: await calendar.as('viewer') })
    expect(ids.map((id) => observances.find((observance) => observance.id === id)?.dates)).toEqual([
      [{ year: 2026, startsOn: '2026-04-06', endsOn: '2026-04-12', status: 'confirmed', source: 'nagekeken op maandag 2 maart 2026' }],
      [{ year: 2026, startsOn: '2026-12-11', endsOn: '2026-12-11', status: 'confirmed', source: 'nagekeken op maandag 2 maart 2026' }],
      [],
    ])
  })

  test('stand in the form of their day, with who may confirm them', async () => {
    const [, , unknown] = ids as [string, string, string]
    const ask = (as: keyof Calendar['people']) => http.rest(`/observances/${unknown}/dates-to-check`, { as })
    expect((await ask('communications')).body).toMatchObject({ dates: [{ kind: 'unknown', year: 2026 }], mayConfirm: true })
    expect((await ask('viewer')).body).toMatchObject({ mayConfirm: false })
    expect((await ask('partner')).status).toBe(403)
  })

  test('are confirmed as somebody saw them, and by who may change them', async () => {
    const [taken, , unknown] = ids as [string, string, string]
    const stale = await confirm(taken, '2026-04-13')
    expect([stale.status, stale.body]).toMatchObject([409, { message: expect.stringContaining('intussen veranderd') }])
    expect((await confirm(unknown, '2026-04-13')).status).toBe(409)
    for (const who of ['viewer', 'partner', 'expert'] as const) expect((await confirm(taken, '2026-04-06', who)).status).toBe(403)
  })
})

test('a partner changes nothing', async () => {
  const req = await calendar.as('partner')
  const write = { collection: SLUGS.observances, overrideAccess: false, user: req.user, req } as const
  await expect(
    calendar.payload.create({ ...write, data: { ...purpleFriday, slug: 'nieuw' } as never }),
  ).rejects.toThrow()
})
