import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { importWorkbook } from '@/actions/importWorkbook'
import { setClock } from '@/clock'
import type { PlanningCard } from '@/domain/planning/card'
import type { MappingQuestion, WorkbookPreview } from '@/domain/planning/workbookPreview'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { findCardsById, findCardsByTitle } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Caller, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-03-02T09:00:00Z')
const ID = 'Kenmerk (niet wijzigen)'

let calendar: Calendar
let http: Http
let call: (path: string, ask: { as: Caller; method?: 'GET' | 'POST'; body?: BodyInit; headers?: object }) => Promise<Response>

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('../../payload.config')
  const tokens = new Map<Caller, string>()
  // Files are bytes; the helper of the other tests answers with text.
  call = async (path, { as, method = 'GET', body, headers = {} }) => {
    const token = tokens.get(as) ?? (await tokenOf(as))
    tokens.set(as, token)
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    })
    return handleEndpoints({ config, request })
  }
})
afterAll(() => calendar.close())

async function tokenOf(as: Caller): Promise<string> {
  const { emailOf, TEST_PASSWORD } = await import('../helpers/openCalendar')
  const answer = await http.rest('/users/login', {
    method: 'POST',
    json: { email: emailOf(as as keyof Calendar['people']), password: TEST_PASSWORD },
  })
  return (answer.body as unknown as { token: string }).token
}

type Sheet = CellValue[][]
type Answer = { status: number; body: { kind: string; message?: string } & Partial<WorkbookPreview> & Partial<MappingQuestion> }

async function download({ as = 'communications' as Caller, year = 2026, query = '' } = {}): Promise<Sheet> {
  const answer = await call(`/content-items/workbook?jaar=${year}${query}`, { as })
  expect(answer.status).toBe(200)
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  return sheets[0]?.rows ?? []
}

const fileOf = async (rows: Sheet): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'Kaarten', rows }] }))

async function send(file: Uint8Array<ArrayBuffer>, fields: Record<string, unknown> = {}, as: Caller = 'communications'): Promise<Answer> {
  const form = new FormData()
  form.set('file', new Blob([file]), 'jaar.xlsx')
  for (const [name, value] of Object.entries({ isPreview: true, ...fields })) {
    form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  const answer = await call('/content-items/workbook-imports', { as, method: 'POST', body: form })
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

/** The header and the rows of these cards, with cells changed by header. */
function pick(sheet: Sheet, changes: Record<string, Record<string, CellValue>>): Sheet {
  const [header = [], ...rows] = sheet
  const at = (name: string) => {
    const found = header.indexOf(name)
    if (found < 0) throw new Error(`no column ${name}`)
    return found
  }
  return [
    header,
    ...Object.entries(changes).map(([id, cells]) => {
      const row = [...(rows.find((candidate) => candidate[at(ID)] === id) ?? [])]
      for (const [name, value] of Object.entries(cells)) row[at(name)] = value
      return Array.from(row, (value) => value ?? null)
    }),
  ]
}

async function cardOf(id: string): Promise<PlanningCard> {
  const [card] = await findCardsById({ req: await calendar.as('communications'), ids: [id] })
  if (!card) throw new Error(`no card ${id}`)
  return card
}

const named = async (title: string) => findCardsByTitle({ req: await calendar.as('communications'), titles: [title] })

describe('the year as a workbook', () => {
  test('comes back unchanged, with every kind of value and titles that look like formulas', async () => {
    await writeItem(calendar, { title: '=HYPERLINK("https://voorbeeld.invalid")', more: { plannedDate: '2026-04-01' } })
    await writeItem(calendar, { title: '+31 570', channels: ['website', 'instagram'], more: { plannedDate: '2026-04-02', plannedUntil: '2026-04-05', hoursPlanned: 1.5, eurosPlanned: 12.5, tone: 'serious' } })
    await writeItem(calendar, { title: '-idee zonder dag' })
    const answer = await call('/content-items/workbook?jaar=2026', { as: 'communications' })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="contentkalender-2026.xlsx"')
    const file = new Uint8Array(await answer.arrayBuffer())
    const { sheets } = await readXlsx(file, { readStyles: false })
    expect(sheets[0]?.rows.flat()).toContain('=HYPERLINK("https://voorbeeld.invalid")')
    const { status, body } = await send(file)
    expect(status).toBe(200)
    expect(body.kind).toBe('preview')
    expect(body.counts).toMatchObject({ new: 0, changed: 0, refused: 0 })
    expect(body.counts?.unchanged).toBeGreaterThanOrEqual(3)
  })

  test('a viewer gets only the version to share, without ids, people and sensitive titles', async () => {
    await writeItem(calendar, { title: 'Verhaal van Samira', more: { plannedDate: '2026-05-04' } })
    for (const query of ['', '&voor=delen']) {
      const cells = (await download({ as: 'viewer', query })).flat()
      expect(cells).toContain('Tip van de week')
      expect(cells).not.toContain('Verhaal van Samira')
      expect(cells).not.toContain(ID)
      expect(cells).not.toContain('Eigenaar')
    }
    expect((await call('/content-items/workbook?jaar=2026&voor=team', { as: 'viewer' })).status).toBe(403)
    for (const as of ['expert', 'partner', 'apiClient', 'anonymous'] as const) {
      expect((await http.rest('/content-items/workbook?jaar=2026&voor=delen', { as })).status, as).toBe(403)
    }
    expect((await call('/content-items/workbook?jaar=ooit', { as: 'communications' })).status).toBe(400)
  })

  test('a copy that was shared cannot be brought back', async () => {
    const shared = await call('/content-items/workbook?jaar=2026&voor=delen', { as: 'communications' })
    const { status, body } = await send(new Uint8Array(await shared.arrayBuffer()))
    expect(status).toBe(422)
    expect(body.message).toContain('leesexemplaar')
  })
})

describe('bringing it back', () => {
  test('shows what would change, writes exactly that, and nothing before', async () => {
    const id = await writeItem(calendar, { title: 'Voor de wijziging', channels: ['website'], more: { plannedDate: '2026-06-01' } })
    const file = await fileOf([
      ...pick(await download(), {
        [id]: { Titel: '@na de wijziging', 'Gepland op': '3 juni 2026', Kanalen: 'Website; Instagram', Uren: 2.5, Toon: 'Licht', Eigenaar: 'Naam van substance' },
      }),
    ])
    const { body } = await send(file)
    expect(body.rows).toEqual([
      expect.objectContaining({
        kind: 'changed',
        rowNumber: 2,
        changes: expect.arrayContaining([
          { column: 'Titel', before: 'Voor de wijziging', after: '@na de wijziging' },
          { column: 'Gepland op', before: '01-06-2026', after: '03-06-2026' },
          { column: 'Kanalen', before: 'Website', after: 'Website; Instagram' },
          { column: 'Eigenaar', before: 'Naam van communications', after: 'Naam van substance' },
        ]),
      }),
    ])
    expect((await cardOf(id)).revision).toBe(1)

    const written = await send(file, { isPreview: false, digest: body.digest })
    expect(written).toMatchObject({ status: 200, body: { kind: 'imported', changed: 1, created: 0, showDate: '2026-06-03' } })
    expect(await cardOf(id)).toMatchObject({
      title: '@na de wijziging',
      plannedDate: '2026-06-03',
      channelIds: [calendar.channels.website, calendar.channels.instagram],
      hoursPlanned: 2.5,
      tone: 'light',
      ownerId: calendar.people.substance,
      themeIds: [calendar.themes.sexting],
    })
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id, overrideAccess: true, depth: 0 })
    expect(item.variants?.[0]?.headline).toBe('Vraag eerst, stuur dan')
  })

  test('new rows are ideas of nobody, sensitive and unapproved; bringing them in twice is refused', async () => {
    const file = await fileOf([
      [ID, 'Titel', 'Soort', 'Gepland op', 'Kanalen', 'Uren'],
      [null, 'Nieuw uit Excel', 'Bijeenkomst', new Date('2026-09-10T00:00:00Z'), 'Instagram', 3],
    ])
    const { body } = await send(file)
    expect(body.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 0 })
    expect((await named('Nieuw uit Excel'))).toEqual([])
    await send(file, { isPreview: false, digest: body.digest })
    expect(await named('Nieuw uit Excel')).toMatchObject([
      { kind: 'event', plannedDate: '2026-09-10', stage: 'idea', isSensitive: true, ownerId: null, hoursPlanned: 3 },
    ])
    const again = await send(file)
    expect(again.body.counts).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 1 })
    expect(again.body.rows?.[0]?.reasons[0]?.person.nl).toContain('staat al op de kalender')
  })

  test('refuses a row with its reasons, and writes the others', async () => {
    const shown = await writeItem(calendar, { title: 'Al te lezen', more: { plannedDate: '2026-03-02' } })
    await reviewAndApprove(calendar, { itemId: shown, now: NOW, moment: 'now' })
    const written = await writeItem(calendar, { title: 'Met tekst', more: { plannedDate: '2026-07-01' } })
    const good = await writeItem(calendar, { title: 'Wel goed', more: { plannedDate: '2026-07-02' } })
    const sheet = pick(await download(), {
      [shown]: { 'Gepland op': '1 april 2026' },
      [written]: { Kanalen: null },
      [good]: { Uren: 4 },
    })
    const stranger = [...(sheet[3] ?? [])]
    stranger[0] = 'bestaat-niet'
    const { body } = await send(await fileOf([...sheet, stranger]))
    expect(body.counts).toEqual({ new: 0, changed: 1, unchanged: 0, refused: 3 })
    expect(body.rows?.map(({ kind, rowNumber }) => [rowNumber, kind])).toEqual([
      [2, 'refused'],
      [3, 'refused'],
      [4, 'changed'],
      [5, 'refused'],
    ])
    expect(body.rows?.[1]?.reasons).toMatchObject([{ column: 'Kanalen', person: { nl: expect.stringContaining('Website') } }])
    expect(body.rows?.[3]?.reasons).toMatchObject([{ column: ID, person: { nl: expect.stringContaining('geen kaart') } }])
  })

  test('a change of what was approved asks for a new review, and says so', async () => {
    const id = await writeItem(calendar, { title: 'Goedgekeurd', releaseAt: '2026-08-01T08:00:00Z', more: { plannedDate: '2026-08-01' } })
    await reviewAndApprove(calendar, { itemId: id, now: NOW })
    const file = await fileOf(pick(await download(), { [id]: { Soort: 'Mijlpaal', 'Gepland op': '2 augustus 2026' } }))
    const { body } = await send(file)
    expect(body.rows?.[0]?.notes.map(({ nl }) => nl)).toEqual(
      expect.arrayContaining([expect.stringContaining('opnieuw worden beoordeeld'), expect.stringContaining('Lezers zien dit nog steeds')]),
    )
    await send(file, { isPreview: false, digest: body.digest })
    const card = await cardOf(id)
    expect(card).toMatchObject({ stage: 'writing', plannedDate: '2026-08-02' })
    expect(card.served[0]?.from).toBe('2026-08-01T08:00:00Z')
  })

  test('a colleague who was faster: nothing is written, and the new dry run is shown', async () => {
    const [one, other] = [
      await writeItem(calendar, { title: 'Eerste', more: { plannedDate: '2026-10-01' } }),
      await writeItem(calendar, { title: 'Tweede', more: { plannedDate: '2026-10-02' } }),
    ]
    const file = await fileOf(pick(await download(), { [one]: { Uren: 9 }, [other]: { Uren: 9 } }))
    const { body } = await send(file)
    await editItem(calendar, { itemId: other, by: 'substance', data: { hoursPlanned: 5 } })
    const late = await send(file, { isPreview: false, digest: body.digest })
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ kind: 'changed-meanwhile', counts: { changed: 1, refused: 1 } })
    expect(late.body.rows?.[1]?.reasons).toMatchObject([{ column: 'Uren', person: { nl: expect.stringContaining('Een collega wijzigde dit ook') } }])
    expect(late.body.digest).not.toBe(body.digest)
    expect((await cardOf(one)).hoursPlanned).toBeNull()
    const confirmed = await send(file, { isPreview: false, digest: late.body.digest })
    expect(confirmed.body).toMatchObject({ kind: 'imported', changed: 1 })
    expect([(await cardOf(one)).hoursPlanned, (await cardOf(other)).hoursPlanned]).toEqual([9, 5])
  })

  test('an older file takes back nothing that a colleague did since', async () => {
    const [mine, theirs] = [
      await writeItem(calendar, { title: 'Van mij', more: { plannedDate: '2026-10-05', hoursPlanned: 1 } }),
      await writeItem(calendar, { title: 'Van een collega', more: { plannedDate: '2026-10-06', hoursPlanned: 1 } }),
    ]
    const sheet = pick(await download(), { [mine]: { Uren: 4 }, [theirs]: {} })
    await editItem(calendar, { itemId: theirs, by: 'substance', data: { plannedDate: '2026-10-13' } })
    await editItem(calendar, { itemId: mine, by: 'substance', data: { plannedDate: '2026-10-12' } })
    const file = await fileOf(sheet)
    const { body } = await send(file)
    expect(body.counts).toEqual({ new: 0, changed: 1, unchanged: 1, refused: 0 })
    await send(file, { isPreview: false, digest: body.digest })
    expect(await cardOf(theirs)).toMatchObject({ plannedDate: '2026-10-13' })
    expect(await cardOf(mine)).toMatchObject({ plannedDate: '2026-10-12', hoursPlanned: 4 })
  })

  test('all or nothing: one row that cannot be stored takes everything back', async () => {
    const id = await writeItem(calendar, { title: 'Blijft zo', more: { plannedDate: '2026-11-01' } })
    const req = await calendar.as('communications')
    const { revision } = await cardOf(id)
    const work = importWorkbook({
      req,
      now: NOW,
      rows: [
        { kind: 'changed', rowNumber: 2, id, revision, title: 'Blijft zo', values: { title: 'Anders', plannedDate: parsePlainDate('2026-11-09') } },
        { kind: 'new', rowNumber: 3, title: 'Wel goed nieuw', values: { title: 'Wel goed nieuw' } },
        { kind: 'new', rowNumber: 4, title: 'Fout', values: { title: 'Fout', hoursPlanned: -1 } },
      ],
    })
    await expect(work).rejects.toMatchObject({ code: 'invalid-input', person: expect.stringMatching(/^Rij 4 \("Fout"\).*Er is niets geschreven\.$/) })
    expect(await cardOf(id)).toMatchObject({ title: 'Blijft zo', plannedDate: '2026-11-01', revision })
    expect(await named('Wel goed nieuw')).toEqual([])
  })

  test('says how far it is, line by line, when asked', async () => {
    const file = await fileOf([[ID, 'Titel'], ...[1, 2, 3].map((number) => [null, `Voortgang ${number}`])])
    const { body } = await send(file)
    const json = { file: Buffer.from(file).toString('base64'), isPreview: false, digest: body.digest }
    const answer = await call('/content-items/workbook-imports', {
      as: 'communications',
      method: 'POST',
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    })
    const lines = (await answer.text()).trim().split('\n').map((line) => JSON.parse(line) as { kind: string; done?: number; total?: number })
    expect(lines.map(({ kind, done, total }) => [kind, done, total])).toEqual([
      ['progress', 1, 3],
      ['progress', 2, 3],
      ['progress', 3, 3],
      ['imported', undefined, undefined],
    ])
  })
})

describe('somebody else’s planning', () => {
  const foreign = () =>
    fileOf([
      ['Planning 2026', null, null, null],
      ['Wanneer', 'Onderwerp', 'Waar', 'Opmerking'],
      ['12 mei', 'Week van de buren', 'website', 'bellen'],
      ['32 mei', 'Kan niet', 'website', null],
      [null, '=1+1', null, null],
    ])

  test('is mapped column by column, with a guess', async () => {
    const asked = await send(await foreign())
    expect(asked.body).toMatchObject({
      kind: 'unknown',
      sheets: [{ headers: ['Wanneer', 'Onderwerp', 'Waar', 'Opmerking'], rowCount: 3, guess: { plannedDate: 0, title: 1, channelIds: 2 } }],
    })
    expect(asked.body.sheets?.[0]?.sample[0]).toEqual(['12 mei', 'Week van de buren', 'website', 'bellen'])
    expect(asked.body.fields).toContainEqual({ field: 'title', label: 'Titel' })
    const fields = { sheet: 'Kaarten', mapping: { title: 1, plannedDate: 0, channelIds: 2 }, year: 2026 }
    const { body } = await send(await foreign(), fields)
    expect(body.counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 1 })
    expect(body.rows?.[1]).toMatchObject({ kind: 'refused', rowNumber: 4, title: 'Kan niet' })
    const done = await send(await foreign(), { ...fields, isPreview: false, digest: body.digest })
    expect(done.body).toMatchObject({ kind: 'imported', created: 2 })
    expect(await named('Week van de buren')).toMatchObject([{ plannedDate: '2026-05-12', channelIds: [calendar.channels.website] }])
    expect(await named('=1+1')).toMatchObject([{ plannedDate: null }])
  })

  test('a name that nobody knows is asked once, and then holds for every row', async () => {
    const file = await fileOf([
      ['Wanneer', 'Onderwerp', 'Waar', 'Wie'],
      ['13 mei', 'Eerste van drie', 'Insta', 'Marieke'],
      ['14 mei', 'Tweede van drie', 'insta, website', null],
      ['15 mei', 'Derde van drie', 'INSTA', 'Marieke'],
    ])
    const fields = { sheet: 'Kaarten', mapping: { title: 1, plannedDate: 0, channelIds: 2, ownerId: 3 }, year: 2026 }
    const { body } = await send(file, fields)
    expect(body.counts).toMatchObject({ new: 0, refused: 3 })
    expect(body.unknownNames).toMatchObject([
      { list: 'channels', column: 'Kanalen', names: [{ written: 'Insta', key: 'insta', rows: 3 }] },
      { list: 'people', column: 'Eigenaar', names: [{ written: 'Marieke', key: 'marieke', rows: 2 }] },
    ])
    expect(body.unknownNames?.[0]?.choices).toContainEqual({ id: calendar.channels.instagram, label: 'Instagram' })
    const meanings = { channels: { insta: calendar.channels.instagram }, people: { marieke: null } }
    const meant = await send(file, { ...fields, meanings })
    expect(meant.body.counts).toMatchObject({ new: 3, refused: 0 })
    expect(meant.body.unknownNames?.map(({ list }) => list), 'can be changed still').toEqual(['channels', 'people'])
    expect((await send(file, { ...fields, isPreview: false, digest: meant.body.digest })).status, 'without them nothing is as it was seen').toBe(409)
    await send(file, { ...fields, meanings, isPreview: false, digest: meant.body.digest })
    expect(await named('Tweede van drie')).toMatchObject([
      { channelIds: expect.arrayContaining([calendar.channels.instagram, calendar.channels.website]), ownerId: null },
    ])
    const gone = await send(file, { ...fields, meanings: { channels: { insta: 'bestaat-niet' } } })
    expect(gone.body.counts, 'an id of nothing means nothing').toMatchObject({ new: 0, refused: 3 })
    expect((await send(file, { ...fields, meanings: { kleuren: {} } })).status).toBe(400)
  })

  test('another mapping is another dry run: its digest does not fit', async () => {
    const { body } = await send(await foreign(), { sheet: 'Kaarten', mapping: { title: 1 } })
    const other = await send(await foreign(), { sheet: 'Kaarten', mapping: { title: 3 }, isPreview: false, digest: body.digest })
    expect(other).toMatchObject({ status: 409, body: { kind: 'changed-meanwhile' } })
  })

  test('without a title column it is not read', async () => {
    const { status, body } = await send(await foreign(), { sheet: 'Kaarten', mapping: { plannedDate: 0 } })
    expect(status).toBe(422)
    expect(body.message).toContain('titel')
  })
})

describe('who may, and what is no workbook', () => {
  test('only planners write; everybody else is refused before the file is read', async () => {
    const file = await fileOf([[ID, 'Titel'], [null, 'Van een ander']])
    for (const as of ['viewer', 'administrator', 'expert', 'partner'] as const) {
      expect((await send(file, {}, as)).status, as).toBe(403)
    }
    expect((await http.rest('/content-items/workbook-imports', { method: 'POST', json: {} })).status).toBe(401)
    const req = await calendar.as('viewer')
    expect(await importWorkbook({ req, now: NOW, rows: [{ kind: 'new', rowNumber: 2, title: 'x', values: { title: 'x' } }] })).toMatchObject({ kind: 'not-allowed' })
    expect(await named('Van een ander')).toEqual([])
  })

  test('a file that is none, none at all, one too large, and a confirmation without a dry run', async () => {
    expect(await send(new TextEncoder().encode('geen werkboek'))).toMatchObject({ status: 422, body: { message: expect.stringContaining('geen Excel-bestand') } })
    expect((await call('/content-items/workbook-imports', { as: 'communications', method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status).toBe(400)
    expect((await send(new Uint8Array(15 * 1024 * 1024))).status).toBe(413)
    const file = await fileOf([[ID, 'Titel'], [null, 'Zonder proef']])
    expect((await send(file, { isPreview: false })).status).toBe(400)
    expect((await send(file, { isPreview: false, digest: 'a'.repeat(64) })).status).toBe(409)
    expect(await named('Zonder proef')).toEqual([])
  })
})
