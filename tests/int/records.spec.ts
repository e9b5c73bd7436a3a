import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { recordJournal } from '@/actions/recordJournal'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { writeRecordPackage, type RecordPackageReport } from '@/exchange/records/writeRecordPackage'
import { countPastTerm } from '@/queries/countPastTerm'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories } from '../helpers/openStories'

const NOW = '2026-03-02T08:00:00Z'
let calendar: Calendar
let http: Http
let folder: string
let report: RecordPackageReport
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => new Date(NOW))
  http = await openHttp(calendar)
  const first = await writeItem(calendar, { title: 'Vastgelegd <b>', more: { releaseAt: '2026-03-02T09:00:00.000Z' } })
  await reviewAndApprove(calendar, { itemId: first, now: NOW as never })
  const sealed = await writeItem(calendar, { title: 'Verzegeld', more: { releaseAt: '2026-03-02T09:00:00.000Z' } })
  await reviewAndApprove(calendar, { itemId: sealed, now: NOW as never })
  await calendar.payload.db.updateOne({
    collection: SLUGS.editions,
    where: { item: { equals: sealed } },
    data: { sealedAt: '2026-03-02T08:30:00.000Z' },
  })
  folder = path.join(calendar.dataDir, 'archief', 'eerste')
  report = await writeRecordPackage({ payload: calendar.payload, folder, zone: 'Europe/Amsterdam' })
})
afterAll(() => calendar.close())

/** The page of the edition that is not sealed. */
function openPage(): string {
  const open = readdirSync(path.join(folder, 'edities')).find((name) => existsSync(path.join(folder, 'edities', name, 'tekst.html')))
  return read(`edities/${open}/tekst.html`)
}

describe('the record package', () => {
  test('holds every edition once', () => {
    expect(report).toMatchObject({ editions: 2, sealed: 1, missingMedia: 0 })
    expect(readdirSync(path.join(folder, 'edities'))).toHaveLength(2)
  })

  test('every file has the checksum that stands beside its name', () => {
    const lines = read('SHA256SUMS').trim().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(6)
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ')
      expect(sha256(readFileSync(path.join(folder, name))), name).toBe(sum)
    }
  })

  test('proves without the program who approved exactly which words', () => {
    const places = readdirSync(path.join(folder, 'edities')).map((name) => `edities/${name}`)
    const entries = read('journaal.txt').trim().split('\n').map((line) => ({ line, entry: JSON.parse(line) }))
    entries.slice(1).forEach(({ entry }, index) => expect(entry.previousHash).toBe(sha256(entries[index]!.line)))
    for (const place of places) {
      const record = JSON.parse(read(`${place}/editie.json`))
      expect(record.approvals).toMatchObject([{ role: 'substance', contentHash: record.contentHash }])
      expect(record.approvals[0].by).toEqual(expect.any(String))
      const { entry } = entries.find(({ entry: { seq } }) => seq === record.seq)!
      expect(entry).toMatchObject({ action: 'edition-approved', details: { contentHash: record.contentHash } })
      if (record.sealedAt === null) expect(sha256(read(`${place}/inhoud.txt`))).toBe(record.contentHash)
    }
  })

  test('leaves out the words of a sealed edition', () => {
    const sealed = readdirSync(path.join(folder, 'edities')).filter((name) => JSON.parse(read(`edities/${name}/editie.json`)).sealedAt !== null)
    expect(sealed).toHaveLength(1)
    // Where and when it stood there are ids and moments, and no words.
    expect(readdirSync(path.join(folder, 'edities', sealed[0]!)).sort()).toEqual(['editie.json', 'voorwaarden.txt'])
  })

  test('can be read as a page, and titles are no markup', () => {
    const html = openPage()
    expect(html).toContain('Vastgelegd &lt;b&gt;')
    expect(html).not.toContain('<script')
  })

  test('says in Dutch who gave the approval', () => {
    expect(openPage()).toContain('Naam van substance (Inhoudelijk adviseur GIA en SGG)')
  })

  test('shows what stood around the words, and where to find help', () => {
    for (const words of ['Waarschuwing vooraf: Dit gaat over grenzen.', 'Onopvallende titel: Tip van de week', 'Hulplijn: Veilig Thuis, 0800-2000'])
      expect(openPage()).toContain(words)
  })

  test('names what its numbers stand for, with every number that a help line had', async () => {
    const names = JSON.parse(read('begrippen.json'))
    expect([names.themes[calendar.themes.sexting], names.channels[calendar.channels.website]]).toEqual(['Sexting', 'Website'])
    expect(names.helpLines[calendar.helpLines.veiligThuis]).toEqual([expect.objectContaining({ phone: '0800-2000', since: expect.any(String) })])
    const change = (phone: string) =>
      calendar.payload.update({ collection: SLUGS.helpLines, id: calendar.helpLines.veiligThuis, overrideAccess: true, data: { phone } })
    await change('0800-2001')
    const target = path.join(calendar.dataDir, 'archief', 'nummers')
    await writeRecordPackage({ payload: calendar.payload, folder: target, zone: 'Europe/Amsterdam' })
    const later = JSON.parse(readFileSync(path.join(target, 'begrippen.json'), 'utf8'))
    const phones = later.helpLines[calendar.helpLines.veiligThuis].map(({ phone }: { phone: string }) => phone)
    expect(phones).toEqual(['0800-2000', '0800-2001'])
    rmSync(target, { recursive: true })
    await change('0800-2000')
  })

  test('says when readers saw which edition where', async () => {
    const shown = JSON.parse(read('vertoond.json'))
    const { totalDocs } = await calendar.payload.count({ collection: SLUGS.posts, overrideAccess: true })
    expect(shown).toHaveLength(totalDocs)
    expect(shown[0]).toMatchObject({ channelId: calendar.channels.website, language: 'nl', edition: 1, from: '2026-03-02T09:00:00Z', until: null })
  })

  test('never takes the place of another, and leaves nothing half-written', async () => {
    await expect(writeRecordPackage({ payload: calendar.payload, folder, zone: 'Europe/Amsterdam' })).rejects.toThrow()
    expect(readdirSync(path.dirname(folder))).toEqual(['eerste'])
  })
})

describe('an account', () => {
  const remove = (who: keyof Calendar['people']) => http.rest(`/users/${calendar.people[who]}`, { as: 'administrator', method: 'DELETE' })

  test('of who gave a verdict stays, or nobody could tell later who it was', async () => {
    const answer = await remove('substance')
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('Sluit het account af')])
  })

  test('of who wrote or asked stays as well; of who did nothing it goes', async () => {
    expect((await remove('communications')).status).toBe(409)
    const data = { displayName: 'Even hier', email: 'even@deventer.example', role: 'viewer', password: 'kort-hier-geweest-7' }
    const { id } = await calendar.payload.create({ collection: SLUGS.users, overrideAccess: true, data: data as never })
    expect((await http.rest(`/users/${id}`, { as: 'administrator', method: 'DELETE' })).status).toBe(200)
  })
})

test('what is past its term is not what readers see still', async () => {
  const req = await calendar.as('administrator')
  const now = parseInstant('2037-01-01T00:00:00Z')
  // Of the two of 2026 neither has an end.
  expect(await countPastTerm({ req, now })).toMatchObject({ editions: 0 })
  const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, limit: 1 })
  const row = { collection: SLUGS.posts, where: { id: { equals: docs[0]!.id } } } as const
  await calendar.payload.db.updateOne({ ...row, data: { servedUntil: '2026-04-01T00:00:00.000Z' } })
  expect(await countPastTerm({ req, now })).toMatchObject({ editions: 1 })
  await calendar.payload.db.updateOne({ ...row, data: { servedUntil: docs[0]!.servedUntil } })
})

describe('the journal as a file', () => {
  test.each([
    ['administrator', 200],
    ['substance', 200],
    ['communications', 403],
    ['viewer', 403],
    ['expert', 403],
    ['partner', 403],
    ['anonymous', 403],
    ['apiClient', 403],
  ] as const)('to %s: %i', async (as, status) => {
    const answer = await http.rest('/journal-entries/export.csv?wat=edition-approved', { as })
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.text.split('\r\n').filter((line) => line.includes('edition-approved'))).toHaveLength(2)
  })

  test('is an entry itself', async () => {
    const { docs } = await calendar.payload.find({
      collection: SLUGS.journalEntries,
      where: { action: { equals: 'journal-exported' } },
      overrideAccess: true,
    })
    expect(docs[0]?.details).toEqual({ filter: 'wat=edition-approved', entries: 2 })
  })
})

describe('where, when and under which classification, from the files alone', () => {
  type Line = { seq: number; action: string; objectId: string; actorId?: string; details: Record<string, string> }
  type Place = { place: string; record: Record<string, unknown> & { seq: number; itemId: string }; entry: Line }
  let now: Instant = parseInstant(NOW)
  const later = (seconds: number): Instant => {
    now = addSeconds({ instant: now, seconds })
    setClock(() => dateFromInstant(now))
    return now
  }
  let evening: string
  let older: string

  beforeAll(async () => {
    const { payload } = calendar
    const campaign = await payload.create({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      depth: 0,
      data: { publicName: 'Lentecampagne', startDate: '2026-03-01', endDate: '2026-05-01' } as never,
    })
    evening = await writeItem(calendar, {
      channels: ['website', 'instagram'],
      releaseAt: '2026-03-10T08:00:00.000Z',
      endsAt: '2026-06-01T08:00:00.000Z',
      more: {
        kind: 'event',
        campaign: campaign.id,
        themes: [calendar.themes.sexting, calendar.themes.horeca],
        recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3',
        event: { startsAt: '2026-03-17T18:30:00.000Z', endsAt: '2026-03-17T20:30:00.000Z', placeName: 'Zaal Noord' },
      },
    })
    await reviewAndApprove(calendar, { itemId: evening, now: later(60) })
    const stories = openStories({ calendar, later })
    const story = await stories.makeStory()
    later(60)
    await stories.revoke([story.consentIds[2]!])
    older = await approveAsBefore(evening)
  })

  /** An edition as it was made before terms were recorded. */
  async function approveAsBefore(itemId: string): Promise<string> {
    const { docs } = await calendar.payload.db.find<Record<string, unknown>>({ collection: SLUGS.editions, where: { item: { equals: itemId } }, limit: 1 })
    const { id: _id, ...data } = docs[0]!
    const entry = await recordJournal({
      req: await calendar.as(null),
      action: 'edition-approved',
      objectType: SLUGS.contentItems,
      objectId: itemId,
      language: 'nl',
      at: later(60),
      details: { editionNumber: 2, contentHash: String(data.contentHash) },
    })
    const approvedAt = dateFromInstant(entry.at).toISOString()
    await calendar.payload.db.create({ collection: SLUGS.editions, data: { ...data, number: 2, seq: entry.seq, approvedAt } })
    return `edities/${itemId}-nl-002`
  }

  /** What LEESMIJ.txt says, and nothing of the program. */
  function writeByHand(value: unknown): string {
    const isUnset = (member: unknown) => member === null || (Array.isArray(member) && member.length === 0)
    if (Array.isArray(value)) return `[${value.map(writeByHand).sort().join(',')}]`
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).filter(([, member]) => !isUnset(member))
      return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${writeByHand(member)}`).sort().join(',')}}`
    }
    return JSON.stringify(typeof value === 'number' ? String(value) : value)
  }

  async function exportTo(name: string): Promise<{ places: Place[]; lines: Line[]; file: (name: string) => string }> {
    const target = path.join(calendar.dataDir, 'archief', name)
    await writeRecordPackage({ payload: calendar.payload, folder: target, zone: 'Europe/Amsterdam' })
    const file = (inside: string) => readFileSync(path.join(target, inside), 'utf8')
    const lines = file('journaal.txt').trim().split('\n').map((line) => JSON.parse(line) as Line)
    const places = readdirSync(path.join(target, 'edities')).map((inside) => {
      const place = `edities/${inside}`
      const record = JSON.parse(file(`${place}/editie.json`)) as Place['record']
      return { place, record, entry: lines.find(({ seq }) => seq === record.seq)! }
    })
    return { places, lines, file }
  }

  test('every edition has the terms that its approval carries, and they are what can be read of it', async () => {
    const { places, file } = await exportTo('tweede')
    expect(places).toHaveLength(6)
    const seen = { occurrences: 0, consents: 0, campaigns: 0, sealed: 0, reduced: 0 }
    for (const { place, record, entry } of places) {
      const text = file(`${place}/voorwaarden.txt`)
      expect(sha256(text), place).toBe(record.termsHash)
      expect(entry.details.termsHash, place).toBe(place === older ? undefined : sha256(text))
      const { releases, classification, consents, verdictIds, basis } = record
      const byHand = writeByHand({ releases, classification, consents, verdictIds, basis })
      expect(text, place).toBe(`contentkalender.edition-terms.v1\n${byHand}`)
      seen.occurrences += (releases as { occurrences: string[] }[]).flatMap(({ occurrences }) => occurrences).length
      seen.consents += (consents as unknown[] | null)?.length ?? 0
      seen.campaigns += (classification as { campaignId: string | null }).campaignId === null ? 0 : 1
      seen.sealed += record.sealedAt === null ? 0 : 1
      seen.reduced += basis === 'part-removed' ? 1 : 0
    }
    expect(seen).toEqual({ occurrences: 12, consents: 5, campaigns: 2, sealed: 2, reduced: 1 })
  })

  test('who gave each approval stands in a line of the journal before it', async () => {
    const { places, lines } = await exportTo('derde')
    for (const { place, record } of places) {
      const approvals = record.approvals as { verdictId: string; userId: string; contentHash: string }[]
      expect(approvals.map(({ verdictId }) => verdictId), place).toEqual(record.verdictIds)
      for (const { userId, contentHash } of approvals) {
        const given = lines.filter(
          ({ seq, action, objectId, actorId, details }) =>
            action === 'verdict-given' && seq < record.seq && objectId === record.itemId && actorId === userId && details.contentHash === contentHash,
        )
        expect(given, place).toHaveLength(1)
      }
    }
  })

  test.each<[string, Record<string, unknown>]>([
    ['a release that was moved in the database', { releases: [] }],
    ['a classification that was changed in the database', { classification: { themeIds: [], audienceIds: [], campaignId: null } }],
  ])('%s shows in the files', async (name, data) => {
    const { docs } = await calendar.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: SLUGS.editions,
      where: { and: [{ item: { equals: evening } }, { number: { equals: 1 } }] },
    })
    const edition = docs[0]!
    await calendar.payload.db.updateOne({ collection: SLUGS.editions, id: edition.id, data })
    const { places, file } = await exportTo(sha256(name))
    const wrong = places.filter(({ place, entry }) => place !== older && sha256(file(`${place}/voorwaarden.txt`)) !== entry.details.termsHash)
    expect(wrong.map(({ place }) => place)).toEqual([`edities/${evening}-nl-001`])
    const before = Object.fromEntries(Object.keys(data).map((field) => [field, edition[field]]))
    await calendar.payload.db.updateOne({ collection: SLUGS.editions, id: edition.id, data: before })
  })
})
