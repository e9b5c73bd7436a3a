import type { JournalEntry } from '@/payload-types'

const COLUMNS = [
  'seq',
  'at',
  'action',
  'actorKind',
  'actorId',
  'objectType',
  'objectId',
  'language',
  'channels',
  'origin',
  'result',
  'details',
  'previousHash',
  'hash',
] as const

/** A sheet takes a cell that begins like this for a formula; the quote keeps it text. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Entries as comma-separated values with a heading, ids instead of names, one line an entry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function writeJournalCsv(entries: readonly JournalEntry[]): string {
  const lines = entries.map((entry) => COLUMNS.map((name) => cell(entry[name])).join(','))
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}
