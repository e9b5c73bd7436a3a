import { colToLetter, writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx'

import type { PlanningCampaign, PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import { isDropped } from '@/domain/planning/describeCardState'
import { placeCards, type PlacedOccurrence } from '@/domain/planning/placeCards'
import { titleForOthers, type SharedCard } from '@/domain/planning/shareCard'

import { cellsOfCard, rowSourceOf, rowSourceOfShared, type RowSource } from './cellsOfCard'
import { COLUMNS, LIST_KEYS, SHARED_COLUMNS, SHEET_NAMES, type Column, type ListKey } from './columns'
import { escapeCellText } from './escapeCellText'
import { buildExplanationSheet } from './explanationSheet'
import { listNames, type ListNames } from './listNames'
import { HEADER_STYLE, TEXT_STYLE } from './styles'
import { writeCells, type StyledCell } from './writeCells'
import { buildYearSheet, type WorkbookObservance, type YearEntry } from './yearSheet'

/** Who reads the workbook: colleagues, who may bring it back, or people outside the team. */
export type Audience = 'team' | 'shared'

// So that a row typed below the last card still offers its choices.
const SPARE_ROWS = 500

/**
 * The cards as an Excel workbook that can be changed and brought back: the cards, the year at a glance, an
 * explanation, and a hidden sheet with the choices. No cell is ever a formula.
 *
 * For readers outside the team it is made of shared cards, so that nothing else can get into it; it has no
 * choices and nothing that leads back to a card.
 *
 * @param occurrences per id of a series the times at which it returns in this year
 * @param zone IANA zone of the times of events
 * @throws DomainError `invalid-time-zone` when an event has a time and the zone does not exist
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @example
 * await buildWorkbook({ year: 2026, cards, campaigns, vocabulary, observances, zone, audience: 'team' })
 */
export async function buildWorkbook({
  year,
  campaigns,
  vocabulary,
  observances,
  zone,
  ...content
}: {
  year: number
  campaigns: readonly PlanningCampaign[]
  vocabulary: PlanningVocabulary
  observances: readonly WorkbookObservance[]
  zone: string
} & WorkbookContent): Promise<Buffer> {
  const names = listNames({ vocabulary, campaigns })
  const isTeam = content.audience === 'team'
  const cards = sortRows(isTeam ? content.cards.map(rowSourceOf) : content.cards.map(rowSourceOfShared))
  const columns = isTeam ? COLUMNS : SHARED_COLUMNS
  const bytes = await writeXlsx({
    properties: { title: `Contentkalender ${year}` },
    sheets: [
      buildCardsSheet({ cards, columns, names, zone }),
      buildYearSheet({ year, entries: entriesOf({ content, zone }), campaigns, observances }),
      buildExplanationSheet({ year, audience: content.audience }),
      ...(isTeam ? [buildListsSheet(names)] : []),
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

type WorkbookContent =
  | {
      audience: 'team'
      cards: readonly PlanningCard[]
      occurrences?: ReadonlyMap<string, readonly PlacedOccurrence[]>
    }
  | { audience: 'shared'; cards: readonly SharedCard[] }

const APPROVED_STATES: ReadonlySet<SharedCard['state']> = new Set([
  'approved',
  'armed',
  'live',
  'ended',
] as const)

/** Made to be hung on a wall, and never read back: also the team's holds only what others may see. */
function entriesOf({ content, zone }: { content: WorkbookContent; zone: string }): YearEntry[] {
  if (content.audience === 'shared') {
    return content.cards.flatMap(({ title, from, until, state }) =>
      from === null ? [] : [{ title, from, until: until ?? from, isApproved: APPROVED_STATES.has(state) }],
    )
  }
  const { cards, occurrences = new Map() } = content
  return placeCards({ cards, occurrences, zone })
    .placed.filter(({ card, occurrence }) => !isDropped({ card, occurrence, zone }))
    .map(({ card, from, until }) => ({
      title: titleForOthers({ card }),
      from,
      until,
      isApproved: card.stage === 'approved',
    }))
}

/** By day, undated ideas last; the order of their titles and ids keeps two exports alike. */
function sortRows(rows: readonly RowSource[]): RowSource[] {
  const keyed = rows.map((row) => ({
    row,
    key: `${row.plannedDate ?? '9999-99-99'}\n${row.title}\n${row.id}`,
  }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
}

function buildCardsSheet({
  cards,
  columns,
  names,
  zone,
}: {
  cards: readonly RowSource[]
  columns: readonly Column[]
  names: ListNames
  zone: string
}): WriteSheet {
  const grid: StyledCell[][] = [
    columns.map(({ header }) => ({ value: header, style: HEADER_STYLE })),
    ...cards.map((card) =>
      cellsOfCard({ card, columns, names, zone }).map((value, at) => ({
        value,
        style: styleOf(columns[at]),
      })),
    ),
  ]
  const isTeam = columns === COLUMNS
  const lastColumn = colToLetter(columns.length - 1)
  return {
    name: SHEET_NAMES.cards,
    columns: columns.map(({ width, field }) => ({ width, hidden: field === 'revision' })),
    ...writeCells(grid),
    freezePane: { rows: 1, columns: isTeam ? 2 : 1 },
    autoFilter: { range: `A1:${lastColumn}${cards.length + 1}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a3', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(isTeam
      ? { dataValidations: buildValidations({ columns, names, lastRow: cards.length + 1 + SPARE_ROWS }) }
      : {}),
  }
}

function styleOf(column: Column | undefined): CellStyle {
  if (column?.holds === 'date')
    return { numFmt: 'dd-mm-yyyy', alignment: { vertical: 'top', horizontal: 'left' } }
  if (column?.field === 'eurosPlanned') return { numFmt: '#,##0.00', alignment: { vertical: 'top' } }
  if (column?.holds === 'number' || column?.field === 'revision') return { alignment: { vertical: 'top' } }
  return TEXT_STYLE
}

function buildValidations({
  columns,
  names,
  lastRow,
}: {
  columns: readonly Column[]
  names: ListNames
  lastRow: number
}): DataValidation[] {
  return columns.flatMap((column, at): DataValidation[] => {
    const range = `${colToLetter(at)}2:${colToLetter(at)}${lastRow}`
    if (column.holds === 'one' || column.holds === 'many') {
      const count = names[column.list].labels.length
      if (count === 0) return []
      const isOne = column.holds === 'one'
      return [
        {
          type: 'list',
          range,
          formula1: `${SHEET_NAMES.lists}!${columnRange({ list: column.list, count })}`,
          allowBlank: true,
          // Several names in one cell are not in the list: those columns only offer it.
          showErrorMessage: isOne,
          errorTitle: 'Onbekende keuze',
          errorMessage: 'Kies een naam uit de lijst.',
          showInputMessage: !isOne,
          ...(isOne
            ? {}
            : { inputTitle: column.header, inputMessage: 'Meer dan één? Scheid de namen met ;' }),
        },
      ]
    }
    if (column.holds === 'date') {
      return [
        {
          type: 'date',
          operator: 'between',
          range,
          // 1 January 2000 and 31 December 2099 as day numbers of Excel
          formula1: '36526',
          formula2: '73050',
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: 'Geen datum',
          errorMessage: 'Vul een datum in, zoals 14-05-2026.',
        },
      ]
    }
    return []
  })
}

function columnRange({ list, count }: { list: ListKey; count: number }): string {
  const letter = colToLetter(LIST_KEYS.indexOf(list))
  return `$${letter}$2:$${letter}$${count + 1}`
}

function buildListsSheet(names: ListNames): WriteSheet {
  const longest = Math.max(...LIST_KEYS.map((list) => names[list].labels.length))
  return {
    name: SHEET_NAMES.lists,
    hidden: true,
    columns: LIST_KEYS.map(() => ({ width: 30 })),
    rows: [
      LIST_KEYS.map(
        (list) => COLUMNS.find((column) => 'list' in column && column.list === list)?.header ?? list,
      ),
      ...Array.from({ length: longest }, (_, at) =>
        LIST_KEYS.map((list) => {
          const label = names[list].labels[at]
          return label === undefined ? null : escapeCellText(label)
        }),
      ),
    ],
  }
}
