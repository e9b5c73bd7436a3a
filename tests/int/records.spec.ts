import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { writeRecordPackage, type RecordPackageReport } from '@/exchange/records/writeRecordPackage'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

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
    expect(readdirSync(path.join(folder, 'edities', sealed[0]!))).toEqual(['editie.json'])
  })

  test('can be read as a page, and titles are no markup', () => {
    const open = readdirSync(path.join(folder, 'edities')).find((name) => existsSync(path.join(folder, 'edities', name, 'tekst.html')))
    const html = read(`edities/${open}/tekst.html`)
    expect(html).toContain('Vastgelegd &lt;b&gt;')
    expect(html).not.toContain('<script')
  })

  test('never takes the place of another, and leaves nothing half-written', async () => {
    await expect(writeRecordPackage({ payload: calendar.payload, folder, zone: 'Europe/Amsterdam' })).rejects.toThrow()
    expect(readdirSync(path.dirname(folder))).toEqual(['eerste'])
  })
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
