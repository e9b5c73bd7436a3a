import type { StoredPost } from './buildPost'

/** What the database keeps of its own, and the one field that is worked out on reading. */
const NOT_STORED_BY_US = new Set(['id', 'createdAt', 'updatedAt', 'translations'])
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

/**
 * Paths of the fields in which a stored row is not what it should be, sorted. What databases write in their
 * own way counts as equal: dates and their texts, no value, an empty text, an empty list, an absent name.
 *
 * @example findDifferentFields({ stored, wanted }) // ['text.html']
 */
export function findDifferentFields({ stored, wanted }: { stored: object; wanted: StoredPost }): string[] {
  return collectPaths({ a: normalise(stored, ''), b: normalise(wanted, ''), path: '' }).sort()
}

/** A stored moment as text, whatever the database gives for it. */
export function writePlainMoment(value: unknown): string {
  const moment = normalise(value, '')
  return typeof moment === 'string' ? moment : ''
}

function normalise(value: unknown, path: string): unknown {
  if (value === undefined || value === null || value === '') return null
  // Rows from before there were consents say nothing of them, which means the same.
  if (value === false && path === 'restsOnConsent') return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return MOMENT.test(value) ? new Date(value).toISOString() : value
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((member) => normalise(member, `${path}[]`))
  if (typeof value !== 'object') return value
  const pairs = Object.entries(value)
    .filter(([name]) => !isKeptByDatabase({ name, path }))
    .map(([name, member]) => [name, normalise(member, path ? `${path}.${name}` : name)] as const)
    .filter(([, member]) => member !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return pairs.length === 0 ? null : Object.fromEntries(pairs)
}

function isKeptByDatabase({ name, path }: { name: string; path: string }): boolean {
  if (path === '') return NOT_STORED_BY_US.has(name) || name.startsWith('_')
  // Rows of an array get an id from the database.
  return path === 'event.occurrences[]' && (name === 'id' || name === '_id')
}

function collectPaths({ a, b, path }: { a: unknown; b: unknown; path: string }): string[] {
  if (isRecord(a) && isRecord(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...names].flatMap((name) =>
      collectPaths({ a: a[name] ?? null, b: b[name] ?? null, path: path ? `${path}.${name}` : name }),
    )
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [path]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
