import type { PlanningCampaign, PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import { decideMoveCards } from '@/domain/planning/decideMoveCards'
import { refusalOf, type MoveNote, type MoveRefusal } from '@/domain/planning/moveReasons'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Role } from '@/domain/workflow/roles'
import { STAGE_LABELS } from '@/domain/workflow/stages'
import type { Wording } from '@/domain/workflow/wording'

import { COLUMNS, isEditable, type ColumnKey, type EditableField } from './columns'
import { listNames, type ListNames } from './listNames'
import { readFieldCell, sameValue, showValue, type CardValues, type FieldAnswer } from './readFieldCell'
import type { WorkbookRow } from './readWorkbook'
import { showCell } from './sheetCell'
import { withMeanings, type Meanings } from './unknownNames'

export type RowReasonCode =
  | 'duplicate-id'
  | 'unknown-id'
  | 'no-title'
  | 'series'
  | 'already-there'
  | 'channel-has-words'
  | 'changed-by-both'
  | 'too-old'
  | MoveRefusal
  | Extract<FieldAnswer, { kind: 'refused' }>['code']
export type RowReason = { code: RowReasonCode; field: ColumnKey; person: Wording }

export type RowNoteCode =
  'stage-ignored' | 'past-date' | 'asks-review-again' | MoveNote['code']
export type RowNote = { code: RowNoteCode; field: ColumnKey; person: Wording }

export type FieldChange = { field: EditableField; before: string; after: string }

/** What would become of one row; `values` is what a writer has to store. */
export type ComparedRow =
  | {
      kind: 'new'
      rowNumber: number
      title: string
      values: Partial<CardValues> & { title: string }
      notes: RowNote[]
    }
  | {
      kind: 'changed'
      rowNumber: number
      id: string
      title: string
      /** the revision that was compared with: whoever writes names it */
      revision: number
      values: Partial<CardValues>
      changes: FieldChange[]
      notes: RowNote[]
    }
  | { kind: 'unchanged'; rowNumber: number; id: string; title: string; notes: RowNote[] }
  | { kind: 'refused'; rowNumber: number; id: string | null; title: string; reasons: RowReason[] }

export type Comparison = { rows: ComparedRow[]; counts: Record<ComparedRow['kind'], number> }

/**
 * Compares the rows of a workbook with the cards as they are: a dry run, that writes nothing. A row without an
 * id is new. A column that the file does not have leaves its field alone; a card that the file does not have
 * stays as it is. A row with one mistake is refused whole, with every reason.
 *
 * Of a card that somebody changed after the file was made, only what differs from the card of then counts: the rest
 * of the row is what the file remembers, not what anybody wants. Where both changed one field, the row is refused.
 *
 * Whether a card may get another date is what moving it on the calendar would say; its armed releases stay.
 *
 * @param now decides what readers have seen already, and with `zone` which days are past
 * @param role of who brings the workbook back
 * @param year for dates without a year
 * @param earlier how cards were planned at the revision that the file names, where that is not the one of now; absent
 * when no version that old is kept
 * @param meanings what somebody said that names of their file mean
 * @throws DomainError `invalid-time-zone`
 * @example compareWorkbook({ rows, cards, campaigns, vocabulary, now, zone, role }).counts.changed // 3
 */
export function compareWorkbook({
  rows,
  cards,
  campaigns,
  vocabulary,
  now,
  zone,
  role,
  year,
  earlier = new Map(),
  meanings = {},
}: {
  rows: readonly WorkbookRow[]
  cards: readonly PlanningCard[]
  campaigns: readonly Pick<PlanningCampaign, 'id' | 'name'>[]
  vocabulary: PlanningVocabulary
  now: Instant
  zone: string
  role: Role
  year?: number
  earlier?: ReadonlyMap<string, CardValues>
  meanings?: Meanings
}): Comparison {
  const names = withMeanings({ names: listNames({ vocabulary, campaigns }), meanings })
  const cardById = new Map(cards.map((card) => [card.id, card]))
  const rowNumbersById = collectRowNumbers(rows)
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const compared = rows.map((row): ComparedRow => {
    const id = idOf(row)
    const card = id === null ? null : (cardById.get(id) ?? null)
    const reasons: RowReason[] = []
    const twins = id === null ? [] : (rowNumbersById.get(id) ?? [])
    if (twins.length > 1) reasons.push(duplicateReason(twins))
    else if (id !== null && card === null) reasons.push(REASONS.unknownId)
    const { values, reasons: unreadable } = readRow({ row, card, names, year })
    reasons.push(...unreadable)
    if (card !== null && isOlder({ row, card })) reasons.push(...leaveOthers({ card, values, before: earlier.get(card.id) }))
    const move = reasons.length > 0 ? NO_MOVE : checkDates({ card, values, now, zone, role })
    if (reasons.length === 0) reasons.push(...checkTitle({ card, values }), ...move.reasons)
    const title = values.title ?? card?.title ?? ''
    const { rowNumber } = row
    if (reasons.length > 0) return { kind: 'refused', rowNumber, id, title, reasons }
    const notes = [...notesOf({ row, card, values, today }), ...move.notes]
    if (card === null) return { kind: 'new', rowNumber, title, values: { ...values, title }, notes }
    if (Object.keys(values).length === 0) {
      return { kind: 'unchanged', rowNumber, id: card.id, title: card.title, notes }
    }
    return {
      kind: 'changed',
      rowNumber,
      id: card.id,
      title: card.title,
      revision: card.revision,
      values: values,
      changes: changesOf({ card, values: values, names }),
      notes,
    }
  })
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { kind } of compared) counts[kind] += 1
  return { rows: compared, counts }
}

const REASONS = {
  unknownId: {
    code: 'unknown-id',
    field: 'id',
    person: {
      nl: 'Er is geen kaart met dit kenmerk. Voor een nieuwe kaart laat u het kenmerk leeg.',
      en: 'No card has this reference. Leave the reference empty for a new card.',
    },
  },
  noTitle: {
    code: 'no-title',
    field: 'title',
    person: {
      nl: 'De titel is leeg. Elke kaart heeft een titel nodig.',
      en: 'The title is empty. A card needs one.',
    },
  },
  tooOld: {
    code: 'too-old',
    field: 'revision',
    person: {
      nl: 'Deze kaart is gewijzigd nadat dit bestand gemaakt was, en de kaart van toen is er niet meer. Haal een nieuw bestand op.',
      en: 'This card was changed after this file was made, and the card of then is no longer kept. Download a new file.',
    },
  },
  series: {
    code: 'series',
    field: 'plannedDate',
    person: {
      nl: 'Deze kaart is een reeks. De dagen van een reeks wijzigt u in de kalender.',
      en: 'This card is a series. Change the days of a series in the calendar.',
    },
  },
} as const satisfies Record<string, RowReason>

function duplicateReason(rowNumbers: readonly number[]): RowReason {
  const shown = rowNumbers.slice(0, 10).join(', ')
  return {
    code: 'duplicate-id',
    field: 'id',
    person: {
      nl: `Dit kenmerk staat op meer rijen: ${shown}. Maak het leeg in de kopie.`,
      en: `This reference is on several rows: ${shown}. Empty it in the copy.`,
    },
  }
}

function idOf({ cells }: WorkbookRow): string | null {
  const text = cells.id === undefined ? '' : showCell(cells.id).trim()
  return text === '' ? null : text
}

function collectRowNumbers(rows: readonly WorkbookRow[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const id = idOf(row)
    if (id === null) continue
    const known = found.get(id)
    if (known) known.push(row.rowNumber)
    else found.set(id, [row.rowNumber])
  }
  return found
}

/** The values that differ from the card's; for a new card all that were filled in. */
function readRow({
  row,
  card,
  names,
  year,
}: {
  row: WorkbookRow
  card: PlanningCard | null
  names: ListNames
  year: number | undefined
}): { values: Partial<CardValues>; reasons: RowReason[] } {
  const values: Partial<CardValues> = {}
  const reasons: RowReason[] = []
  for (const column of COLUMNS) {
    if (!isEditable(column)) continue
    const cell = row.cells[column.field]
    if (cell === undefined) continue
    const answer = readFieldCell({ column, cell, card, names, year })
    if (answer.kind === 'refused') {
      reasons.push({ code: answer.code, field: column.field, person: answer.person })
    } else if (answer.kind === 'value' && !sameValue({ card, value: answer.value })) {
      Object.assign(values, answer.value)
    }
  }
  return { values, reasons }
}

/** Whether the file was made of another state of the card. */
function isOlder({ row, card }: { row: WorkbookRow; card: PlanningCard }): boolean {
  const revision = revisionOf(row)
  return revision !== null && revision !== card.revision
}

/**
 * The revision of the card that the file was made of; null when it does not say. Some programs keep the number as
 * words.
 *
 * @example revisionOf({ rowNumber: 2, cells: { revision: '3' } }) // 3
 */
export function revisionOf({ cells: { revision = null } }: WorkbookRow): number | null {
  const text = showCell(revision).trim()
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** Takes out of `values` what is only as it was when the file was made. */
function leaveOthers({ card, values, before }: {
  card: PlanningCard
  values: Partial<CardValues>
  before: CardValues | undefined
}): RowReason[] {
  if (Object.keys(values).length === 0) return []
  if (before === undefined) return [REASONS.tooOld]
  const reasons: RowReason[] = []
  for (const column of COLUMNS) {
    if (!isEditable(column) || values[column.field] === undefined) continue
    const { field } = column
    const written = { [field]: values[field] }
    if (sameValue({ card: before, value: written })) delete values[field]
    else if (!sameValue({ card: before, value: { [field]: card[field] } })) reasons.push(bothReason(field))
  }
  return reasons
}

function bothReason(field: EditableField): RowReason {
  return {
    code: 'changed-by-both',
    field,
    person: {
      nl: 'Een collega wijzigde dit ook, nadat dit bestand gemaakt was. Kijk op de kaart wat er moet staan en wijzig het daar.',
      en: 'A colleague changed this too after this file was made. See on the card what it should be, and change it there.',
    },
  }
}

function checkTitle({
  card,
  values,
}: {
  card: PlanningCard | null
  values: Partial<CardValues>
}): RowReason[] {
  const isTouched = card === null || values.title !== undefined
  return isTouched && (values.title ?? '').trim() === '' ? [REASONS.noTitle] : []
}

const NO_MOVE: { reasons: RowReason[]; notes: RowNote[] } = { reasons: [], notes: [] }

/** Takes out of `values` what turns out to be the same stretch of days. */
function checkDates({
  card,
  values,
  now,
  zone,
  role,
}: {
  card: PlanningCard | null
  values: Partial<CardValues>
  now: Instant
  zone: string
  role: Role
}): { reasons: RowReason[]; notes: RowNote[] } {
  if (values.plannedDate === undefined && values.plannedUntil === undefined) return NO_MOVE
  const first = values.plannedDate === undefined ? (card?.plannedDate ?? null) : values.plannedDate
  const last = values.plannedUntil === undefined ? (card?.plannedUntil ?? null) : values.plannedUntil
  if (card === null) {
    const code =
      last === null ? null : first === null ? 'until-without-date' : last < first ? 'end-before-start' : null
    return code === null ? NO_MOVE : { reasons: [moveReason(code)], notes: [] }
  }
  const moves = [{ id: card.id, revision: card.revision, plannedDate: first, plannedUntil: last }]
  const decision = decideMoveCards({ cards: [card], moves, moveReleases: false, now, zone, role })
  switch (decision.kind) {
    case 'refused':
      return {
        reasons: decision.cards.flatMap(({ reasons }) => reasons.map(({ code }) => moveReason(code))),
        notes: [],
      }
    case 'asks-scope':
      return { reasons: [REASONS.series], notes: [] }
    case 'moved':
      return {
        reasons: [],
        notes: decision.notes.map(({ code, person }) => ({ code, person, field: 'plannedDate' })),
      }
    default:
      delete values.plannedDate
      delete values.plannedUntil
      return NO_MOVE
  }
}

function moveReason(code: MoveRefusal): RowReason {
  const field = code === 'until-without-date' || code === 'end-before-start' ? 'plannedUntil' : 'plannedDate'
  return { code, field, person: refusalOf(code).person }
}

function notesOf({
  row,
  card,
  values,
  today,
}: {
  row: WorkbookRow
  card: PlanningCard | null
  values: Partial<CardValues>
  today: string
}): RowNote[] {
  const notes: RowNote[] = []
  const stage = row.cells.stage === undefined ? '' : showCell(row.cells.stage).trim()
  const stageNow = STAGE_LABELS[card?.stage ?? 'idea'].nl
  if (stage !== '' && stage !== stageNow) {
    notes.push({
      code: 'stage-ignored',
      field: 'stage',
      person: {
        nl: `De fase blijft "${stageNow}". Een fase wijzigt u in de kalender.`,
        en: 'The stage stays as it is. Change a stage in the calendar.',
      },
    })
  }
  if (values.plannedDate && values.plannedDate < today) {
    notes.push({
      code: 'past-date',
      field: 'plannedDate',
      person: {
        nl: 'Deze datum is al voorbij. Klopt dat niet, verander hem dan in het bestand en lees het opnieuw in.',
        en: 'This date is in the past. If that is wrong, change it in the file and read it in again.',
      },
    })
  }
  return notes
}

function changesOf({
  card,
  values,
  names,
}: {
  card: PlanningCard
  values: Partial<CardValues>
  names: ListNames
}): FieldChange[] {
  return COLUMNS.filter(isEditable).flatMap((column) =>
    values[column.field] === undefined
      ? []
      : [
          {
            field: column.field,
            before: showValue({ column, values: card, names }),
            after: showValue({ column, values: { ...card, ...values }, names }),
          },
        ],
  )
}
