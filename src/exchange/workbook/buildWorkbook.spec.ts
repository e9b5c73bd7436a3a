import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'

import { presentSharedCard } from '@/domain/planning/shareCard'
import { parseInstant } from '@/domain/time/instant'

import { day, sampleCampaign, sampleCard, zone } from '../exchangeFixtures'
import { unpackParts } from './archiveFixtures'
import { buildWorkbook } from './buildWorkbook'
import { COLUMNS, SHARED_COLUMNS } from './columns'
import { buildTeamWorkbook, campaigns, nasty, nastyCards, vocabulary } from './workbookFixtures'

async function sheetXml(bytes: Uint8Array, name: string): Promise<string> {
  const at = (await readXlsx(bytes)).sheets.findIndex((sheet) => sheet.name === name)
  return unpackParts(bytes).get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
}

async function rowsOf(bytes: Uint8Array, name: string): Promise<unknown[][]> {
  return (await readXlsx(bytes)).sheets.find((sheet) => sheet.name === name)?.rows ?? []
}

describe('text stays text', () => {
  test('no part of the file holds a formula, and every nasty title is a string cell', async () => {
    const bytes = await buildTeamWorkbook(nastyCards())
    const parts = unpackParts(bytes)
    for (const [name, xml] of parts) {
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[\s>/]/u)
    }
    const cells = [...(await sheetXml(bytes, 'Kaarten')).matchAll(/<c r="B\d+"[^>]*>/gu)].map(
      ([cell]) => cell,
    )
    expect(cells).toHaveLength(nasty.length + 1)
    for (const cell of cells) expect(cell).toMatch(/ t="(?:s|inlineStr)"/u)
  })

  test('titles carry the format Text, so that editing makes no formula of them', async () => {
    const bytes = await buildTeamWorkbook(nastyCards())
    const style = /<c r="B2"[^>]* s="(\d+)"/u.exec(await sheetXml(bytes, 'Kaarten'))?.[1]
    const styles = unpackParts(bytes).get('xl/styles.xml') ?? ''
    const textFormat = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1]
    const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*?numFmtId="(\d+)"/gu)]
    expect(textFormat).toBeDefined()
    expect(formats[Number(style)]?.[1]).toBe(textFormat)
  })

  test('there is no relation to anything outside the file', async () => {
    for (const [name, xml] of unpackParts(await buildTeamWorkbook(nastyCards()))) {
      if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"')
    }
  })
})

describe('for the team', () => {
  const cards = [
    sampleCard({ id: '2', title: 'Later', plannedDate: day('2026-06-01'), themeIds: ['sgg', 'thuis'] }),
    sampleCard({ id: '3', title: 'Idee' }),
    sampleCard({
      id: '1',
      title: 'Eerst',
      plannedDate: day('2026-03-03'),
      ownerId: 'adviseur',
      eurosPlanned: 12.5,
      stage: 'approved',
      startsAt: parseInstant('2026-03-03T18:30:00Z'),
      endsAt: parseInstant('2026-03-03T20:00:00Z'),
      placeName: 'Burgerzaal',
    }),
  ]

  test('one row a card, by day, ideas last', async () => {
    const rows = await rowsOf(await buildTeamWorkbook(cards), 'Kaarten')
    expect(rows[0]).toEqual(COLUMNS.map(({ header }) => header))
    const byHeader = rows
      .slice(1)
      .map((row) => Object.fromEntries(COLUMNS.map(({ field }, at) => [field, row[at]])))
    expect(byHeader).toMatchObject([
      {
        id: '1',
        title: 'Eerst',
        stage: 'Goedgekeurd',
        plannedDate: new Date('2026-03-03T00:00:00Z'),
        ownerId: 'Adviseur Een',
        eurosPlanned: 12.5,
        moment: '03-03-2026 19.30–21.00',
        placeName: 'Burgerzaal',
      },
      { id: '2', title: 'Later', themeIds: 'SGG; Thuis, veilig' },
      { id: '3', title: 'Idee', plannedDate: null },
    ])
  })

  test('frozen header, filter, and choices from the hidden sheet', async () => {
    const bytes = await buildTeamWorkbook(cards)
    const xml = await sheetXml(bytes, 'Kaarten')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
    expect(xml).toContain('<autoFilter ref="A1:U4"/>')
    const validations = [...xml.matchAll(/<dataValidation [^>]*type="list"[^>]*>(.*?)<\/dataValidation>/gu)]
    expect(validations.length).toBe(COLUMNS.filter((column) => 'list' in column).length)

    const lists = await rowsOf(bytes, 'Lijsten')
    const offered = validations.map(([, formula = '']) => {
      const [, letter = '', last = ''] = /Lijsten!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)/u.exec(formula) ?? []
      const column = letter.charCodeAt(0) - 'A'.charCodeAt(0)
      return lists.slice(1, Number(last)).map((row) => row[column])
    })
    expect(offered).toContainEqual(['Jongeren', 'Omstanders'])
    expect(offered).toContainEqual(['Licht', 'Gewoon', 'Ernstig'])
    expect(offered).toContainEqual(['SGG', 'Thuis, veilig', 'Online (jong)', 'online (oud)', '=2+2'])
    expect(offered.flat().every((name) => typeof name === 'string' && name !== '')).toBe(true)
    expect(unpackParts(bytes).get('xl/workbook.xml')).toMatch(
      /<sheet [^>]*name="Lijsten"[^>]*state="hidden"/u,
    )
  })

  test('two exports of the same cards are the same rows, in whatever order they came', async () => {
    const [one, other] = [await buildTeamWorkbook(cards), await buildTeamWorkbook([...cards].reverse())]
    expect(await rowsOf(one, 'Kaarten')).toEqual(await rowsOf(other, 'Kaarten'))
  })

  test('an empty calendar is a workbook too', async () => {
    expect(await rowsOf(await buildTeamWorkbook([]), 'Kaarten')).toHaveLength(1)
  })
})

describe('the year', () => {
  test('twelve rows of days with titles, observances, series and campaigns', async () => {
    const bytes = await buildWorkbook({
      year: 2026,
      cards: [
        sampleCard({
          id: 's',
          title: 'Spreekuur',
          isSensitive: false,
          plannedDate: day('2026-01-06'),
          recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2',
        }),
        sampleCard({
          id: 'w',
          title: 'Week\nactie',
          isSensitive: false,
          stage: 'approved',
          plannedDate: day('2026-02-27'),
          plannedUntil: day('2026-03-01'),
        }),
        sampleCard({ id: 'g', title: 'Gesprek met Sanne', discreetTitle: 'Themabericht', plannedDate: day('2026-05-04') }),
        sampleCard({ id: 'n', title: 'Verhaal van Sanne', plannedDate: day('2026-05-05') }),
        sampleCard({ id: 'weg', title: 'Toch niet', isSensitive: false, stage: 'archived', plannedDate: day('2026-05-06') }),
        ...Array.from({ length: 14 }, (_, at) =>
          sampleCard({ id: `d${at}`, title: `Druk ${at}`, plannedDate: day('2026-12-31') }),
        ),
      ],
      campaigns: [
        ...campaigns,
        sampleCampaign({ id: 'x', name: 'Zonder datum', startDate: null, endDate: null }),
      ],
      vocabulary,
      observances: [{ name: 'Vrouwendag', startsOn: day('2026-03-08'), endsOn: day('2026-03-08') }],
      zone,
      audience: 'team',
      occurrences: new Map([
        [
          's',
          ['2026-01-06', '2026-01-13'].map((date) => ({
            recurrenceId: `${date}T09:00`,
            date: day(date),
            instant: null,
          })),
        ],
      ]),
    })
    const rows = await rowsOf(bytes, 'Jaar')
    expect(rows).toHaveLength(13)
    const at = (month: number, dayOfMonth: number) => rows[month]?.[dayOfMonth + 1] ?? null
    expect([at(1, 6), at(1, 13), at(1, 14)]).toEqual(['○ Spreekuur', '○ Spreekuur', null])
    expect([at(2, 27), at(2, 28), at(2, 29), at(3, 1), at(3, 2)]).toEqual([
      '✓ Week actie',
      '→ Week actie',
      null,
      '→ Week actie',
      null,
    ])
    expect(at(3, 8)).toBe('★ Vrouwendag')
    // it hangs on a wall: under the titles that others see, and without what nobody will
    expect([at(5, 4), at(5, 5), at(5, 6)]).toEqual(['○ Themabericht', '○ Bericht', null])
    expect(JSON.stringify(await rowsOf(bytes, 'Kaarten'))).toContain('Gesprek met Sanne')
    expect(JSON.stringify(await rowsOf(bytes, 'Uitleg'))).toContain('Stuur dit bestand niet door.')
    expect(String(at(12, 31)).split('\n')).toHaveLength(10)
    expect(String(at(12, 31))).toMatch(/\+ 5 meer$/u)
    expect([10, 11, 12].map((month) => rows[month]?.[1])).toEqual([
      null,
      'Orange the World',
      'Orange the World',
    ])
  })
})

describe('outside the team', () => {
  const secret = 'Aangifte van misbruik door trainer'
  const card = sampleCard({
    id: 'kenmerk-9',
    title: secret,
    discreetTitle: 'Themabericht',
    kind: 'event',
    plannedDate: day('2026-04-01'),
    startsAt: parseInstant('2026-04-01T17:30:00Z'),
    placeName: 'Opvanghuis',
    ownerId: 'adviseur',
    themeIds: ['sgg'],
    partnerIds: ['ggd'],
    goalIds: ['a'],
    hoursPlanned: 7,
    campaignId: 'orange',
  })
  const shared = presentSharedCard({
    card,
    placed: { key: card.id, from: day('2026-04-01'), until: day('2026-04-01'), occurrence: null },
    now: parseInstant('2026-03-02T08:00:00Z'),
    zone,
  })
  const build = () =>
    buildWorkbook({
      year: 2026,
      cards: [shared],
      campaigns,
      vocabulary,
      observances: [],
      zone,
      audience: 'shared',
    })

  test('no person, no id, no means, no word of a sensitive title in any part', async () => {
    const everything = [...unpackParts(await build()).values()].join('\n')
    for (const word of [
      ...secret.split(' ').filter((part) => part.length > 4),
      'kenmerk-',
      'Adviseur',
      'Opvang',
      'SGG',
      'GGD',
      'Handelings',
    ]) {
      expect(everything).not.toContain(word)
    }
    expect(everything).toContain('Themabericht')
  })

  test('its columns', async () => {
    const rows = await rowsOf(await build(), 'Kaarten')
    expect(rows[0]).toEqual(SHARED_COLUMNS.map(({ header }) => header))
    expect(SHARED_COLUMNS.map(({ field }) => field)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:id|ownerId|hoursPlanned|eurosPlanned|revision)$/u)]),
    )
    expect(rows.slice(1).map((row) => row.filter((cell) => cell !== null))).toEqual([
      [
        'Themabericht',
        'Bijeenkomst',
        'gepland, nog niet goedgekeurd',
        new Date('2026-04-01T00:00:00Z'),
        '01-04-2026 19.30',
      ],
    ])
    expect((await rowsOf(await build(), 'Jaar'))[4]?.[2]).toBe('○ Themabericht')
  })
})
