import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx'

import type { CouncilReport, ReportRow } from '@/domain/planning/countReport'
import type { ReportMeans } from '@/domain/planning/countReportMeans'
import { describePeriod } from '@/domain/planning/reportPeriod'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

import type { OutgoingCell } from './cellsOfCard'
import { HEADER_STYLE, TEXT_STYLE, TITLE_STYLE } from './styles'
import { writeCells, type StyledCell } from './writeCells'

/**
 * The council report as an Excel workbook: the sentences first, then a sheet of numbers for each question.
 * It is made of the report alone, in which sensitive items stand under their discreet title and nobody is
 * named. No cell is ever a formula.
 *
 * @param madeOn the day on which the report was made
 * @example await buildReportWorkbook({ report, means, madeOn })
 */
export async function buildReportWorkbook({
  report,
  means,
  madeOn,
}: {
  report: CouncilReport
  means: readonly ReportMeans[]
  madeOn: PlainDate
}): Promise<Buffer> {
  const period = describePeriod(report)
  const bytes = await writeXlsx({
    properties: { title: `Verslag van ${period}` },
    sheets: [
      buildSummary({ report, means, madeOn, period }),
      buildCounts({ name: 'Aandachtspunten', header: 'Aandachtspunt', rows: report.attentionPoints }),
      buildCounts({ name: 'Thema’s', header: 'Thema', rows: report.themes }),
      buildCounts({ name: 'Doelen', header: 'Doel', rows: report.goals }),
      buildCounts({ name: 'Doelgroepen', header: 'Doelgroep', rows: report.audiences }),
      buildCosts(report.cost),
      buildMeans(means),
      buildComing(report),
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const NUMBER_STYLE: CellStyle = { alignment: { vertical: 'top' } }
const AMOUNT_STYLE: CellStyle = { numFmt: '#,##0.00', alignment: { vertical: 'top' } }
const DATE_STYLE: CellStyle = { numFmt: 'dd-mm-yyyy', alignment: { vertical: 'top', horizontal: 'left' } }

const words = (value: string, style: CellStyle = TEXT_STYLE): StyledCell => ({ value, style })
const cell = (value: OutgoingCell, style: CellStyle): StyledCell => ({ value, style })

function buildSummary({
  report,
  means,
  madeOn,
  period,
}: {
  report: CouncilReport
  means: readonly ReportMeans[]
  madeOn: PlainDate
  period: string
}): WriteSheet {
  const sentences = [...report.sentences, ...means.flatMap(({ lines }) => lines.map(({ sentence }) => sentence))]
  return {
    name: 'Samenvatting',
    columns: [{ width: 100 }],
    ...writeCells([
      [words(`Verslag van ${period}`, TITLE_STYLE)],
      [words(`Gemaakt op ${describeDate({ date: madeOn })}.`)],
      ...sentences.map(({ nl }) => [words(nl)]),
      [words('Een item kan bij meer dan één onderwerp horen. De aantallen tellen dus niet op.')],
      [words('Gevoelige items staan onder een neutrale titel. Namen van mensen staan er niet in.')],
    ]),
  }
}

/** A table with its header in sight. */
function buildTable({
  name,
  headers,
  widths,
  rows,
}: {
  name: string
  headers: readonly string[]
  widths: readonly number[]
  rows: readonly StyledCell[][]
}): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    ...writeCells([headers.map((header) => words(header, HEADER_STYLE)), ...rows]),
    freezePane: { rows: 1, columns: 0 },
    pageSetup: { orientation: 'portrait', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function buildCounts({ name, header, rows }: { name: string; header: string; rows: readonly ReportRow[] }): WriteSheet {
  return buildTable({
    name,
    headers: [header, 'Gedaan', 'Komt nog'],
    widths: [60, 12, 12],
    rows: rows.map((row) => [
      // What lies below another stands further in, as on the page.
      words(`${'    '.repeat(row.depth)}${row.name}`),
      cell(row.done, NUMBER_STYLE),
      cell(row.coming, NUMBER_STYLE),
    ]),
  })
}

function buildCosts(cost: CouncilReport['cost']): WriteSheet {
  const lines = [
    ...cost.campaigns,
    { name: 'Buiten campagnes', ...cost.other },
    { name: 'Samen', hours: cost.hours, euros: cost.euros },
  ]
  return buildTable({
    name: 'Kosten',
    headers: ['Campagne', 'Uren', "Euro's"],
    widths: [60, 12, 14],
    rows: lines.map(({ name, hours, euros }) => [words(name), cell(hours, AMOUNT_STYLE), cell(euros, AMOUNT_STYLE)]),
  })
}

const STATUS = { granted: 'toegekend', requested: 'gevraagd' } as const

function buildMeans(means: readonly ReportMeans[]): WriteSheet {
  return buildTable({
    name: 'Middelen',
    headers: ['Jaar', 'Waarvoor', 'Uren', 'Uren besteed', "Euro's", "Euro's besteed", 'Stand'],
    widths: [8, 50, 12, 14, 14, 16, 14],
    rows: means.flatMap(({ year, byLine: { lines, unassigned } }) => [
      ...lines.map(({ name, hours, euros, status }) => [
        cell(year, NUMBER_STYLE),
        words(name),
        cell(hours.amount, AMOUNT_STYLE),
        cell(hours.spent, AMOUNT_STYLE),
        cell(euros.amount, AMOUNT_STYLE),
        cell(euros.spent, AMOUNT_STYLE),
        words(STATUS[status]),
      ]),
      ...(unassigned.hours > 0 || unassigned.euros > 0
        ? [
            [
              cell(year, NUMBER_STYLE),
              words('Niet toegewezen'),
              cell(null, AMOUNT_STYLE),
              cell(unassigned.hours, AMOUNT_STYLE),
              cell(null, AMOUNT_STYLE),
              cell(unassigned.euros, AMOUNT_STYLE),
              words(''),
            ],
          ]
        : []),
    ]),
  })
}

function buildComing({ coming }: CouncilReport): WriteSheet {
  return buildTable({
    name: 'Op komst',
    headers: ['Datum', 'Wat'],
    widths: [14, 80],
    rows: coming.map(({ date, title }) => [cell({ date }, DATE_STYLE), words(title.nl)]),
  })
}
