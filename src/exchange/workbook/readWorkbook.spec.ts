import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'

import { sampleCard, zone } from '../exchangeFixtures'
import { inlineCell, minimalParts, packParts, unpackParts, type Part } from './archiveFixtures'
import { buildWorkbook } from './buildWorkbook'
import { ARCHIVE_LIMITS, inspectArchive } from './inspectArchive'
import { applyMapping, readWorkbook, SHEET_LIMITS, type UnknownSheet } from './readWorkbook'
import { buildTeamWorkbook, campaigns, vocabulary } from './workbookFixtures'

async function unknownSheets(bytes: Uint8Array): Promise<UnknownSheet[]> {
  const reading = await readWorkbook(bytes)
  return reading.kind === 'unknown' ? reading.sheets : []
}

const sheetOf = (rows: CellValue[][], name = 'Planning') => writeXlsx({ sheets: [{ name, rows }] })
const text = (words: string) => new TextEncoder().encode(words)

function withPart(parts: readonly Part[], part: Part): Part[] {
  return [...parts.filter(({ name }) => name !== part.name), part]
}

const smallest = minimalParts({
  rows: `<row r="1">${inlineCell('A1', 'Titel')}</row><row r="2">${inlineCell('A2', 'Een')}</row>`,
})

describe('refuses, with a reason that a person understands', () => {
  const bomb = 'a'.repeat(ARCHIVE_LIMITS.xmlPart + 1)
  const sheetName = 'xl/worksheets/sheet1.xml'

  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-a-workbook'],
    ['a text', () => text('datum;titel\n1;2'), 'not-a-workbook'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-a-workbook'],
    [
      'an old or protected file',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)]),
      'old-or-protected',
    ],
    ['too many bytes', () => new Uint8Array(ARCHIVE_LIMITS.file + 1), 'too-large'],
    ['half a file', () => packParts(smallest).slice(0, 900), 'damaged'],
    ['two letters', () => text('PK'), 'damaged'],
    ['an archive of something else', () => packParts([{ name: 'brief.txt', content: 'dag' }]), 'damaged'],
    [
      'no XML',
      () => packParts(withPart(smallest, { name: 'xl/workbook.xml', content: '\u0000<<' })),
      'damaged',
    ],
    [
      'a part that grows',
      () => packParts(withPart(smallest, { name: sheetName, content: bomb })),
      'too-large',
    ],
    [
      'a part that grows past what it says',
      () => packParts(withPart(smallest, { name: sheetName, content: bomb, declared: 1_000 })),
      'damaged',
    ],
    [
      'a part that says nothing of its size',
      () => packParts(withPart(smallest, { name: sheetName, content: bomb, declared: 0 })),
      'damaged',
    ],
    [
      'a part that keeps its size elsewhere',
      () => packParts(withPart(smallest, { name: sheetName, content: 'x', declared: 0xff_ff_ff_ff })),
      'too-large',
    ],
    [
      'many parts that grow together',
      () =>
        packParts(
          Array.from({ length: 4 }, (_, at) => ({
            name: `m${at}.bin`,
            content: new Uint8Array(ARCHIVE_LIMITS.total / 3),
          })),
        ),
      'too-large',
    ],
    [
      'too many parts',
      () =>
        packParts(
          Array.from({ length: ARCHIVE_LIMITS.parts + 1 }, (_, at) => ({ name: `p${at}`, content: 'x' })),
        ),
      'too-large',
    ],
    ['a sheet without rows', () => packParts(minimalParts({ rows: '' })), 'empty'],
    [
      'only a header',
      () => packParts(minimalParts({ rows: `<row r="1">${inlineCell('A1', 'Titel')}</row>` })),
      'empty',
    ],
    [
      'a cell in the far corner',
      () => packParts(minimalParts({ rows: `<row r="25000">${inlineCell('A25000', 'ver')}</row>` })),
      'too-many-rows',
    ],
    [
      'too wide',
      () => packParts(minimalParts({ rows: `<row r="1">${inlineCell('CX1', 'breed')}</row>` })),
      'too-many-rows',
    ],
    [
      'beyond what a sheet can be',
      () => packParts(minimalParts({ rows: `<row r="9999999999">${inlineCell('A9999999999', 'x')}</row>` })),
      'empty',
    ],
  ])('%s', async (_name, make, code) => {
    const reading = await readWorkbook(make())
    expect(reading).toMatchObject({ kind: 'refused', code })
    if (reading.kind === 'refused') expect(reading.person.nl).toMatch(/^[A-Z].+\.$/u)
  })

  test('more rows than we take', async () => {
    const rows = [['Titel'], ...Array.from({ length: SHEET_LIMITS.rows + 30 }, (_, at) => [`Rij ${at}`])]
    expect(await readWorkbook(await sheetOf(rows))).toMatchObject({ code: 'too-many-rows' })
  })

  test('our own reading copy', async () => {
    const shared = await buildWorkbook({
      year: 2026,
      cards: [],
      campaigns,
      vocabulary,
      observances: [],
      zone,
      audience: 'shared',
    })
    expect(await readWorkbook(shared)).toMatchObject({ kind: 'refused', code: 'shared-copy' })
  })

  test('any damage to any byte gives an answer', async () => {
    const whole = packParts(smallest)
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      expect(['own', 'unknown', 'refused']).toContain((await readWorkbook(damaged)).kind)
    }
  })
})

test('entities are not expanded and nothing outside is fetched', async () => {
  const before =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
  const rows = `<row r="1">${inlineCell('A1', 'Titel')}</row><row r="2">${inlineCell('A2', '&b;&f;')}</row>`
  const shown = JSON.stringify(await readWorkbook(packParts(minimalParts({ rows, before }))))
  expect(shown).not.toContain('aaaaaaaaaa')
})

test('the archive of our own workbook is accepted', async () => {
  expect(inspectArchive(await buildTeamWorkbook([sampleCard({ id: '1' })]))).toBeNull()
})

describe('our own', () => {
  test('is found again after columns and sheets were moved, a heading added and rows left empty', async () => {
    const reading = await readWorkbook(
      await writeXlsx({
        sheets: [
          { name: 'Notities', rows: [['eigen blad']] },
          {
            name: 'Kaarten (kopie)',
            rows: [
              ['Mijn planning'],
              [],
              ['Titel', 'Eigen kolom', ' kenmerk (NIET wijzigen) ', 'Gepland op'],
              ['Een', 'x', '1', new Date('2026-05-14T00:00:00Z')],
              [null, null, null, null],
              ['Twee', null, null, '3 mrt 2026'],
              [null, 'alleen eigen', null, null],
            ],
            columns: [{}, {}, {}, { numFmt: 'dd-mm-yyyy' }],
          },
        ],
      }),
    )
    expect(reading).toEqual({
      kind: 'own',
      rows: [
        { rowNumber: 4, cells: { title: 'Een', id: '1', plannedDate: { date: '2026-05-14', time: null } } },
        { rowNumber: 6, cells: { title: 'Twee', id: null, plannedDate: '3 mrt 2026' } },
      ],
    })
  })

  test('a formula that somebody made counts as the value stored with it', async () => {
    const rows =
      `<row r="1">${inlineCell('A1', 'Kenmerk (niet wijzigen)')}${inlineCell('B1', 'Titel')}</row>` +
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="str"><f>"Een"&amp;"Twee"</f><v>EenTwee</v></c></row>'
    expect(await readWorkbook(packParts(minimalParts({ rows })))).toEqual({
      kind: 'own',
      rows: [{ rowNumber: 2, cells: { id: 7, title: 'EenTwee' } }],
    })
  })

  test('a formula without a value and an error of Excel are neither empty nor words', async () => {
    const rows =
      `<row r="1">${inlineCell('A1', 'Kenmerk (niet wijzigen)')}${inlineCell('B1', 'Titel')}${inlineCell('C1', 'Uren')}</row>` +
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="e"><f>NA()</f><v>#N/A</v></c><c r="C2"><f>1+1</f></c></row>' +
      // a formula that comes to nothing was worked out
      '<row r="3"><c r="A3"><v>8</v></c><c r="B3" t="str"><f>A9</f><v></v></c><c r="C3" t="str"><f>""</f><v></v></c></row>'
    expect(await readWorkbook(packParts(minimalParts({ rows })))).toEqual({
      kind: 'own',
      rows: [
        { rowNumber: 2, cells: { id: 7, title: { fault: '#N/A' }, hoursPlanned: { fault: null } } },
        { rowNumber: 3, cells: { id: 8, title: null, hoursPlanned: null } },
      ],
    })
  })

  test('the hidden sheet is not taken for planning', async () => {
    const parts = unpackParts(await buildTeamWorkbook([]))
    expect(parts.get('xl/workbook.xml')).toContain('Lijsten')
    expect(await readWorkbook(await buildTeamWorkbook([]))).toMatchObject({ kind: 'refused', code: 'empty' })
  })
})

describe('somebody else’s', () => {
  const theirs = () =>
    writeXlsx({
      sheets: [
        { name: 'Leeg', rows: [] },
        {
          name: 'Planning 2026',
          rows: [
            ['Communicatieplanning', null, null],
            ['Datum', 'Onderwerp', 'Kanaal', 'Opmerking'],
            [46_084, 'Vrouwendag', 'Instagram', 12.5],
            ['14 mei', '=lijkt op formule', null, true],
          ],
        },
      ],
    })

  test('gives headers, a sample and a guess', async () => {
    const [sheet, ...others] = await unknownSheets(await theirs())
    expect(others).toEqual([])
    expect(sheet).toMatchObject({
      name: 'Planning 2026',
      headerRow: 2,
      headers: ['Datum', 'Onderwerp', 'Kanaal', 'Opmerking'],
      sample: [
        ['46084', 'Vrouwendag', 'Instagram', '12,5'],
        ['14 mei', '=lijkt op formule', '', 'ja'],
      ],
      guess: { plannedDate: 0, title: 1, channelIds: 2 },
    })
  })

  test('a cell that was merged downwards counts for each of its rows, and makes no row of nothing', async () => {
    const sheets = await unknownSheets(
      await writeXlsx({
        sheets: [
          {
            name: 'Planning',
            rows: [
              ['Planning 2026', null, null],
              ['Datum', 'Onderwerp', 'Kanaal'],
              ['3-3-2026', 'Een', 'Instagram'],
              [null, 'Twee', null],
              [null, null, null],
              ['MAART', null, null],
              ['5-3-2026', 'Drie', null],
            ],
            merges: [
              { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
              { startRow: 2, startCol: 0, endRow: 4, endCol: 0 },
              { startRow: 5, startCol: 0, endRow: 5, endCol: 2 },
            ],
          },
        ],
      }),
    )
    expect(sheets[0]?.rows).toEqual([
      { rowNumber: 3, cells: ['3-3-2026', 'Een', 'Instagram'] },
      { rowNumber: 4, cells: ['3-3-2026', 'Twee', null] },
      { rowNumber: 6, cells: ['MAART', null, null] },
      { rowNumber: 7, cells: ['5-3-2026', 'Drie', null] },
    ])
  })

  test('becomes rows by a mapping, never with an id', async () => {
    const [sheet] = await unknownSheets(await theirs())
    if (!sheet) throw new Error('no sheet')
    expect(applyMapping({ sheet, mapping: { title: 1, plannedDate: 0, id: 3, stage: 3, tone: 40 } })).toEqual(
      [
        { rowNumber: 3, cells: { title: 'Vrouwendag', plannedDate: 46_084, tone: null } },
        { rowNumber: 4, cells: { title: '=lijkt op formule', plannedDate: '14 mei', tone: null } },
      ],
    )
  })
})
