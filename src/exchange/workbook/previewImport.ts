import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { ImportRow } from '@/actions/importWorkbook'
import type { PlanningCard } from '@/domain/planning/card'
import type { PreviewRow, WorkbookPreview } from '@/domain/planning/workbookPreview'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { findCardsById, findCardsByTitle } from '@/queries/findPlanningCards'
import { findWrittenChannels } from '@/queries/findWrittenChannels'
import { readEarlierPlans } from '@/queries/readEarlierPlans'
import { readPlanningCampaigns } from '@/queries/readPlanningCampaigns'
import { readPlanningVocabulary } from '@/queries/readPlanningVocabulary'

import { COLUMNS, isEditable, type ColumnKey } from './columns'
import { compareWorkbook, revisionOf, type ComparedRow } from './compareWorkbook'
import { listNames, type ListNames } from './listNames'
import { showValue, type CardValues } from './readFieldCell'
import type { WorkbookRow } from './readWorkbook'
import { refuseLosses, removedChannels } from './refuseLosses'
import { showCell } from './sheetCell'
import { collectUnknownNames, type Meanings } from './unknownNames'

/** The dry run as people read it, and what writing it would come to. */
export type ImportPreview = { preview: WorkbookPreview; writes: ImportRow[] }

/**
 * Compares the rows of a workbook with the calendar as it is now. Nothing is written.
 *
 * @param year for dates without a year
 * @param meanings what somebody said that names of their file mean
 */
export async function previewImport({
  req,
  rows,
  year,
  meanings = {},
  now,
}: {
  req: PayloadRequest
  rows: readonly WorkbookRow[]
  year?: number
  meanings?: Meanings
  now: Instant
}): Promise<ImportPreview> {
  const role = personOf(req)?.role ?? 'viewer'
  const vocabulary = await readPlanningVocabulary({ req })
  const campaigns = await readPlanningCampaigns({ req })
  const cards = await findCardsById({ req, ids: idsOf(rows) })
  const zone = readEnv().timeZone
  const compared = compareWorkbook({
    rows,
    cards,
    campaigns,
    vocabulary,
    now,
    zone,
    role,
    ...(year === undefined ? {} : { year }),
    meanings,
    earlier: await readEarlierPlans({ req, known: olderRows({ rows, cards }) }),
  })
  const comparison = refuseLosses({
    comparison: compared,
    cards,
    namesakes: await findCardsByTitle({
      req,
      titles: [...new Set(compared.rows.flatMap((row) => (row.kind === 'new' ? [row.title] : [])))],
    }),
    writtenChannels: await findWrittenChannels({ req, itemIds: idsLosingChannels({ rows: compared.rows, cards }) }),
    vocabulary,
  })
  const names = listNames({ vocabulary, campaigns })
  return {
    preview: {
      rows: comparison.rows.map((row) => presentRow({ row, names })),
      counts: comparison.counts,
      unknownNames: collectUnknownNames({ rows, names }),
      digest: digestOf(comparison.rows),
    },
    writes: comparison.rows.filter((row) => row.kind === 'new' || row.kind === 'changed'),
  }
}

function idsOf(rows: readonly WorkbookRow[]): string[] {
  const ids = rows.map(({ cells }) => (cells.id === undefined ? '' : showCell(cells.id).trim()))
  return [...new Set(ids.filter((id) => id !== ''))]
}

/** Cards of which the file was made at another revision. */
function olderRows({ rows, cards }: { rows: readonly WorkbookRow[]; cards: readonly PlanningCard[] }): { id: string; revision: number }[] {
  const revisions = new Map(cards.map(({ id, revision }) => [id, revision]))
  return rows.flatMap((row) => {
    const { id } = row.cells
    const known = id === undefined ? '' : showCell(id).trim()
    const [now, revision] = [revisions.get(known), revisionOf(row)]
    return revision !== null && now !== undefined && now !== revision ? [{ id: known, revision }] : []
  })
}

function idsLosingChannels({
  rows,
  cards,
}: {
  rows: readonly ComparedRow[]
  cards: readonly PlanningCard[]
}): string[] {
  const cardById = new Map(cards.map((card) => [card.id, card]))
  return rows.flatMap((row) => {
    const card = row.kind === 'changed' ? cardById.get(row.id) : undefined
    return row.kind === 'changed' && card && removedChannels({ row, card }).length > 0 ? [card.id] : []
  })
}

/** Everything that decides what is written and what is not; not the words around it. */
function digestOf(rows: readonly ComparedRow[]): string {
  const deciding = rows.map((row) => {
    switch (row.kind) {
      case 'new':
        return [row.rowNumber, 'new', row.values]
      case 'changed':
        return [row.rowNumber, 'changed', row.id, row.revision, row.values]
      case 'unchanged':
        return [row.rowNumber, 'unchanged', row.id]
      case 'refused':
        return [row.rowNumber, 'refused', row.reasons.map(({ code }) => code)]
    }
  })
  return createHash('sha256').update(JSON.stringify(deciding)).digest('hex')
}

function presentRow({ row, names }: { row: ComparedRow; names: ListNames }): PreviewRow {
  const { rowNumber, kind, title } = row
  return {
    rowNumber,
    kind,
    id: row.kind === 'new' ? null : row.id,
    title,
    changes: changesOf({ row, names }),
    reasons: row.kind === 'refused' ? row.reasons.map(({ field, person }) => ({ column: headerOf(field), person })) : [],
    notes: row.kind === 'refused' ? [] : row.notes.map(({ person }) => person),
  }
}

function changesOf({ row, names }: { row: ComparedRow; names: ListNames }): PreviewRow['changes'] {
  if (row.kind === 'changed') {
    return row.changes.map(({ field, before, after }) => ({ column: headerOf(field), before, after }))
  }
  if (row.kind !== 'new') return []
  const values: CardValues = { ...EMPTY_VALUES, ...row.values }
  return COLUMNS.filter(isEditable).flatMap((column) =>
    row.values[column.field] === undefined
      ? []
      : [{ column: column.header, before: '', after: showValue({ column, values, names }) }],
  )
}

const HEADERS: ReadonlyMap<ColumnKey, string> = new Map(COLUMNS.map(({ field, header }) => [field, header]))
const headerOf = (field: ColumnKey): string => HEADERS.get(field) ?? field

const EMPTY_VALUES: CardValues = {
  title: '',
  kind: 'publication',
  plannedDate: null,
  plannedUntil: null,
  campaignId: null,
  themeIds: [],
  audienceIds: [],
  channelIds: [],
  attentionPointIds: [],
  goalIds: [],
  levelIds: [],
  partnerIds: [],
  ownerId: null,
  hoursPlanned: null,
  eurosPlanned: null,
  tone: 'neutral',
}
