import { readXlsx } from 'hucre/xlsx'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readReport } from '@/queries/readReport'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { emailOf, openCalendar, TEST_PASSWORD, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-06-15T09:00:00Z')
const PERIOD = { from: parsePlainDate('2026-01-01'), until: parsePlainDate('2026-06-15') }
const PATH = '/content-items/report-workbook?van=2026-01-01&tot=2026-06-15'

let calendar: Calendar
let http: Http
let attentionPoint: string

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date('2026-03-02T09:00:00Z'))
  const create = async (collection: string, data: object) =>
    String((await calendar.payload.create({ collection: collection as 'themes', data: data as never, overrideAccess: true, depth: 0 })).id)
  attentionPoint = await create(SLUGS.attentionPoints, { name: 'Signaleren', slug: 'signaleren' })
  const campaign = await create(SLUGS.campaigns, { publicName: 'Lentecampagne', startDate: '2026-03-01', endDate: '2026-05-01' })
  await create(SLUGS.yearPlans, {
    title: 'Jaarplan',
    year: 2026,
    means: [{ name: 'Communicatie', hours: 48, euros: 3000, status: 'granted' }],
  })

  const shown = await writeItem(calendar, {
    title: 'Verhaal van Samira',
    more: { plannedDate: '2026-03-02', campaign, attentionPoints: [attentionPoint] },
  })
  await reviewAndApprove(calendar, { itemId: shown, now: '2026-03-02T09:00:00Z', moment: 'now' })
  await writeItem(calendar, { title: 'Namen van deelnemers', more: { plannedDate: '2026-09-10' } })
  await writeItem(calendar, { title: 'Open dag', isSensitive: false, more: { plannedDate: '2026-09-11' } })
  // of last year: what was spent on it still belongs to its campaign
  const old = await writeItem(calendar, { title: 'Van vorig jaar', more: { plannedDate: '2025-11-01', campaign } })
  await create(SLUGS.timeEntries, { spentOn: '2026-03-01', minutes: 120, euros: 50, item: old, person: calendar.people.communications })
  await create(SLUGS.timeEntries, { spentOn: '2026-04-01', minutes: 30, euros: 0, campaign, person: calendar.people.communications })
  await create(SLUGS.timeEntries, { spentOn: '2026-07-01', minutes: 600, euros: 900, campaign, person: calendar.people.communications })
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

async function download(as: 'viewer' | 'communications'): Promise<string[]> {
  const { default: config } = await import('../../payload.config')
  const login = await http.rest('/users/login', { method: 'POST', json: { email: emailOf(as), password: TEST_PASSWORD } })
  const { token } = login.body as unknown as { token: string }
  const request = new Request(`http://localhost:3000/api${PATH}`, { headers: { authorization: `JWT ${token}` } })
  const answer = await handleEndpoints({ config, request })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="verslag-2026-01-01-2026-06-15.xlsx"')
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  return sheets.flatMap(({ rows }) => rows.flat()).flatMap((value) => (typeof value === 'string' ? [value] : []))
}

test('a viewer reads what was done, what it cost and what is coming', async () => {
  const view = await readReport({ req: await calendar.as('viewer'), ...PERIOD })
  expect(view?.report.done).toEqual({ total: 1, shown: 1, held: 0 })
  expect(view?.report.attentionPoints).toMatchObject([{ id: attentionPoint, done: 1, coming: 0 }])
  expect(view?.report.themes.find(({ id }) => id === calendar.themes.online)).toMatchObject({ done: 1, coming: 2 })
  expect(view?.report.cost).toMatchObject({
    hours: 2.5,
    euros: 50,
    campaigns: [{ name: 'Lentecampagne', hours: 2.5, euros: 50 }],
    other: { hours: 0, euros: 0 },
  })
  expect(view?.means[0]?.lines.map(({ sentence }) => sentence.nl)).toEqual([
    'In 2026 is 2 uur en 30 minuten besteed. Toegekend is 48 uur.',
    'In 2026 is €\u00a050 besteed. Toegekend is €\u00a03.000.',
  ])
  expect(view?.means[0]?.byLine).toMatchObject({ lines: [{ name: 'Communicatie', hours: { spent: 0 } }], unassigned: { hours: 2.5, euros: 50 } })
  expect(view).toMatchObject({ comingUntil: '2026-12-31', madeOn: '2026-06-15' })
})

test('sensitive items stand only under their discreet title, on the page and in the workbook', async () => {
  const view = await readReport({ req: await calendar.as('communications'), ...PERIOD })
  expect(view?.report.coming.map(({ date, title }) => [date, title.nl])).toEqual([
    ['2026-09-10', 'Tip van de week'],
    ['2026-09-11', 'Open dag'],
  ])
  for (const as of ['viewer', 'communications'] as const) {
    const texts = await download(as)
    expect(texts).toEqual(expect.arrayContaining(['Signaleren', 'Lentecampagne', 'Tip van de week', 'Open dag', 'Niet toegewezen']))
    expect(texts.join('\n')).not.toMatch(/Samira|deelnemers|Naam van/)
  }
})

test('nobody else reads it, and a period that is none is refused', async () => {
  for (const as of ['expert', 'partner', 'apiClient', 'anonymous'] as const) {
    expect((await http.rest(PATH, { as })).status, as).toBe(403)
  }
  expect(await readReport({ req: await calendar.as('partner'), ...PERIOD })).toBeNull()
  for (const query of ['', '?van=2026-01-01', '?van=2026-02-01&tot=2026-01-01', '?van=2010-01-01&tot=2026-01-01']) {
    expect((await http.rest(`/content-items/report-workbook${query}`, { as: 'viewer' })).status, query).toBe(400)
  }
})
