import type { UnknownNames } from '@/domain/planning/workbookPreview'

import { COLUMNS, isEditable, type ListKey } from './columns'
import type { ListNames } from './listNames'
import { namesInCell } from './readFieldCell'
import type { WorkbookRow } from './readWorkbook'
import { isFault, showCell } from './sheetCell'
import { normaliseName, type TermNames } from './termNames'

/**
 * What somebody said that names of their file mean: by list, the name as `normaliseName` writes it and the id of a
 * record, or null for what is left out.
 */
export type Meanings = Partial<Record<ListKey, Readonly<Record<string, string | null>>>>

/** More questions than this nobody answers; the rows say the rest. */
const MOST_ASKED = 100

/** The names of every list, with what somebody said that other names mean. */
export function withMeanings({ names, meanings }: { names: ListNames; meanings: Meanings }): ListNames {
  const known = Object.entries(names) as [ListKey, TermNames][]
  return Object.fromEntries(known.map(([list, terms]) => [list, explain({ terms, meant: meanings[list] })])) as ListNames
}

function explain({ terms, meant }: { terms: TermNames; meant: Readonly<Record<string, string | null>> | undefined }): TermNames {
  if (meant === undefined) return terms
  return {
    ...terms,
    find: (text, kept) => {
      const key = normaliseName(text)
      const id = Object.hasOwn(meant, key) ? meant[key] : undefined
      if (id === null) return { kind: 'left-out' }
      // A record that is gone since means nothing any more.
      return id !== undefined && terms.ids.has(id) ? { kind: 'found', id } : terms.find(text, kept)
    },
  }
}

/**
 * The names that no list knows, each once with the number of its rows: asked of people once, instead of refusing row
 * after row. Names that were given a meaning stay among them, so that it can be given another.
 *
 * @param names the lists by themselves, without meanings
 */
export function collectUnknownNames({ rows, names }: { rows: readonly WorkbookRow[]; names: ListNames }): UnknownNames[] {
  return COLUMNS.filter(isEditable).flatMap((column): UnknownNames[] => {
    if (column.holds !== 'one' && column.holds !== 'many') return []
    const terms = names[column.list]
    const found = new Map<string, { written: string; rows: number; nearest: string | null }>()
    for (const { cells } of rows) {
      const cell = cells[column.field]
      if (cell === undefined || isFault(cell)) continue
      const unknown = namesInCell({ column, text: showCell(cell), list: terms }).filter(({ answer }) => answer.kind === 'unknown')
      // Twice in one cell is one row.
      const once = new Map(unknown.map(({ written, answer }) => [normaliseName(written), { written, answer }]))
      for (const [key, { written, answer }] of once) {
        const before = found.get(key)
        const nearest = answer.kind === 'unknown' ? answer.nearest : null
        found.set(key, { written: before?.written ?? written, rows: (before?.rows ?? 0) + 1, nearest: before?.nearest ?? nearest })
      }
    }
    if (found.size === 0) return []
    const asked = [...found].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST_ASKED)
    return [
      {
        list: column.list,
        column: column.header,
        names: asked.map(([key, each]) => ({ ...each, key })),
        choices: [...terms.ids].map((id) => ({ id, label: terms.labelOf(id) })),
      },
    ]
  })
}
