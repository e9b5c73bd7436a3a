import { ITEM_KINDS, type ItemKind } from '@/domain/content'
import { TONES, type PlanningCard, type Tone } from '@/domain/planning/card'
import { isCalendarDay, OUTSIDE_CALENDAR } from '@/domain/time/calendarDay'
import type { Wording } from '@/domain/workflow/wording'

import { dutchDate } from './cellsOfCard'
import { NAME_SEPARATOR, type EditableColumn, type EditableField } from './columns'
import type { ListNames } from './listNames'
import { readDateCell } from './readDateCell'
import { isFault, showCell, type CellFault, type SheetCell } from './sheetCell'
import type { NameAnswer, TermNames } from './termNames'

/** What a workbook may set on a card. */
export type CardValues = Pick<PlanningCard, EditableField>

export type FieldAnswer =
  | { kind: 'value'; value: Partial<CardValues> }
  /** an empty cell where the field cannot be empty: it stays as it is */
  | { kind: 'nothing' }
  | {
      kind: 'refused'
      code:
        | 'too-long' | 'no-number' | 'unknown-name' | 'no-date' | 'no-such-day' | 'no-year' | 'other-year'
        | 'other-weekday' | 'cell-fault'
      person: Wording
    }

/** As long as the form allows. */
export const LONGEST_TITLE = 160
const LARGEST_NUMBER = 10_000_000
// Between names in other people's planning, tried only where the whole is no name.
const OTHER_SEPARATORS = /,|\/|\+|&| en | and /iu

/**
 * Reads one cell into the field of its column.
 *
 * @param card the card as it is; null for a new one
 * @example readFieldCell({ column, cell: 'Jongeren; Ouders', card, names, year: 2026 })
 */
export function readFieldCell({
  column,
  cell,
  card,
  names,
  year,
}: {
  column: EditableColumn
  cell: SheetCell
  card: PlanningCard | null
  names: ListNames
  year: number | undefined
}): FieldAnswer {
  if (isFault(cell)) return refuseFault(cell)
  switch (column.holds) {
    case 'text':
      return readTitle({ cell, before: card?.title ?? null })
    case 'number':
      return readNumber({ cell, field: column.field })
    case 'date': {
      const answer = readDateCell({ cell, year })
      if (answer.kind === 'unreadable') return { kind: 'refused', code: answer.code, person: answer.person }
      const date = answer.kind === 'date' ? answer.date : null
      // What stands on the card already is no mistake of this file.
      const isOutside = date !== null && !isCalendarDay(date) && date !== card?.[column.field]
      return isOutside ? OTHER_YEAR : { kind: 'value', value: { [column.field]: date } }
    }
    case 'one':
      return readOne({ column, cell, card, names })
    case 'many':
      return readMany({ column, cell, card, names })
  }
}

const OTHER_YEAR: FieldAnswer = { kind: 'refused', code: 'other-year', person: OUTSIDE_CALENDAR }

/** Neither empties a field nor becomes its words. */
function refuseFault({ fault }: CellFault): FieldAnswer {
  const person =
    fault === null
      ? {
          nl: 'De formule in deze cel heeft nog geen uitkomst. Sla het bestand op in Excel, of typ wat er moet staan.',
          en: 'The formula in this cell has no value yet. Save the file in Excel, or type what should be there.',
        }
      : {
          nl: `In deze cel staat een fout van Excel: ${fault}. Typ wat er moet staan.`,
          en: `This cell holds an error of Excel: ${fault}. Type what should be there.`,
        }
  return { kind: 'refused', code: 'cell-fault', person }
}

// Excel stores a line break of Windows as a single one once somebody edits the cell.
const sameLines = (text: string) => text.replace(/\r\n?/gu, '\n')

function readTitle({ cell, before }: { cell: SheetCell; before: string | null }): FieldAnswer {
  const text = showCell(cell)
  if (before !== null && sameLines(text) === sameLines(before))
    return { kind: 'value', value: { title: before } }
  const title = text.trim()
  if (title.length > LONGEST_TITLE) {
    return {
      kind: 'refused',
      code: 'too-long',
      person: {
        nl: `De titel is te lang: ${title.length} tekens. Er passen er ${LONGEST_TITLE}.`,
        en: `The title is too long: ${title.length} characters. There is room for ${LONGEST_TITLE}.`,
      },
    }
  }
  return { kind: 'value', value: { title } }
}

function readNumber({
  cell,
  field,
}: {
  cell: SheetCell
  field: 'hoursPlanned' | 'eurosPlanned'
}): FieldAnswer {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    return { kind: 'value', value: { [field]: null } }
  }
  const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseDutchNumber(cell) : null
  if (number === null || !(number >= 0 && number <= LARGEST_NUMBER)) {
    return {
      kind: 'refused',
      code: 'no-number',
      person: {
        nl: `"${showCell(cell).slice(0, 40)}" is hier geen getal. Vul een getal in van 0 of meer, zoals 2,5.`,
        en: `"${showCell(cell).slice(0, 40)}" is not a number here. Enter a number of 0 or more, such as 2,5.`,
      },
    }
  }
  return { kind: 'value', value: { [field]: number } }
}

/** `€ 1.250,50`, `1250.5`, `2,5 uur`; null for what is none of these. */
function parseDutchNumber(text: string): number | null {
  const bare = text
    .slice(0, 40)
    .replace(/€|euro|uur|u$|,-$/giu, '')
    .trim()
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return /^\d+(?:[.,]\d+)?$/u.test(bare) ? Number(bare.replace(',', '.')) : null
}

function unknownName({ name, nearest }: { name: string; nearest: string | null }): FieldAnswer {
  const shown = name.slice(0, 60)
  return {
    kind: 'refused',
    code: 'unknown-name',
    person: {
      nl: `"${shown}" is niet bekend.${nearest === null ? ' Kies een naam uit de lijst.' : ` Bedoelt u "${nearest}"?`}`,
      en: `"${shown}" is not known.${nearest === null ? ' Choose a name from the list.' : ` Did you mean "${nearest}"?`}`,
    },
  }
}

const isKind = (id: string): id is ItemKind => ITEM_KINDS.some((kind) => kind === id)
const isTone = (id: string): id is Tone => TONES.some((tone) => tone === id)

function readOne({
  column,
  cell,
  card,
  names,
}: {
  column: Extract<EditableColumn, { holds: 'one' }>
  cell: SheetCell
  card: PlanningCard | null
  names: ListNames
}): FieldAnswer {
  const text = showCell(cell).trim()
  if (text === '') {
    const canBeEmpty = column.field === 'campaignId' || column.field === 'ownerId'
    return canBeEmpty ? { kind: 'value', value: { [column.field]: null } } : { kind: 'nothing' }
  }
  const before = card?.[column.field] ?? null
  const answer = names[column.list].find(text, before === null ? [] : [before])
  if (answer.kind === 'unknown') return unknownName({ name: text, nearest: answer.nearest })
  if (answer.kind === 'left-out') return { kind: 'nothing' }
  const { id } = answer
  if (column.field === 'kind')
    return isKind(id) ? { kind: 'value', value: { kind: id } } : { kind: 'nothing' }
  if (column.field === 'tone')
    return isTone(id) ? { kind: 'value', value: { tone: id } } : { kind: 'nothing' }
  return { kind: 'value', value: { [column.field]: id } }
}

function readMany({
  column,
  cell,
  card,
  names,
}: {
  column: Extract<EditableColumn, { holds: 'many' }>
  cell: SheetCell
  card: PlanningCard | null
  names: ListNames
}): FieldAnswer {
  const kept = card?.[column.field] ?? []
  const ids = new Set<string>()
  for (const { written, answer } of namesInCell({ column, text: showCell(cell), list: names[column.list], kept })) {
    if (answer.kind === 'unknown') return unknownName({ name: written, nearest: answer.nearest })
    if (answer.kind === 'found') ids.add(answer.id)
  }
  return { kind: 'value', value: { [column.field]: [...ids] } }
}

const splitNames = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/**
 * The names in a cell, and what the list says of each. A cell of many names is split at semicolons and lines; elsewhere
 * people use commas and the like, which are tried only where the whole is no name.
 *
 * @param kept ids that the card already has
 */
export function namesInCell({ column, text, list, kept = [] }: {
  column: Pick<EditableColumn, 'holds'>
  text: string
  list: TermNames
  kept?: readonly string[]
}): { written: string; answer: NameAnswer }[] {
  const look = (written: string) => ({ written, answer: list.find(written, kept) })
  if (column.holds !== 'many') return text.trim() === '' ? [] : [look(text.trim())]
  return splitNames(text, /;|\n/u).flatMap((piece) => {
    const whole = look(piece)
    const parts = splitNames(piece, OTHER_SEPARATORS)
    return whole.answer.kind !== 'unknown' || parts.length < 2 ? [whole] : parts.map(look)
  })
}

/**
 * Whether a card already has a value. Lists are the same whatever their order.
 *
 * @param card null for a new one, which has the values of an empty form
 * @example sameValue({ card, value: { tone: 'neutral' } }) // true
 */
export function sameValue({
  card,
  value,
}: {
  card: CardValues | null
  value: Partial<CardValues>
}): boolean {
  return (Object.keys(value) as EditableField[]).every((field) => {
    const after = value[field]
    const before = card === null ? null : card[field]
    if (!Array.isArray(after)) return after === before
    const [one, other] = [new Set<string>(after), new Set<string>(Array.isArray(before) ? before : [])]
    return one.size === other.size && [...one].every((id) => other.has(id))
  })
}

/**
 * A field as the workbook shows it.
 *
 * @example showValue({ column, values: card, names }) // 'Jongeren; Ouders'
 */
export function showValue({
  column,
  values,
  names,
}: {
  column: EditableColumn
  values: CardValues
  names: ListNames
}): string {
  switch (column.holds) {
    case 'text':
      return values[column.field]
    case 'number':
      return showCell(values[column.field])
    case 'date': {
      const date = values[column.field]
      return date === null ? '' : dutchDate(date)
    }
    case 'one': {
      const id = values[column.field]
      return id === null ? '' : names[column.list].labelOf(id)
    }
    case 'many':
      return values[column.field].map((id) => names[column.list].labelOf(id)).join(NAME_SEPARATOR)
  }
}
