import { DomainError } from '../errors'
import type { Instant } from '../time/instant'
import { isSameClassification } from './classification'
import type { ProjectedRow } from './projectedRow'

/** What has to happen to stored rows. Apply in this order: remove, update, create. */
export type RowChanges<Stored extends ProjectedRow> = {
  remove: Stored[]
  /** rows that keep everything but their end */
  update: { row: Stored; servedUntil: Instant }[]
  create: ProjectedRow[]
}

function keyOf({ publicId, servedFrom }: ProjectedRow): string {
  return `${servedFrom} ${publicId}`
}

function indexRows<Row extends ProjectedRow>(rows: readonly Row[]): Map<string, Row> {
  const index = new Map<string, Row>()
  for (const row of rows) {
    const key = keyOf(row)
    if (index.has(key)) {
      throw new DomainError('conflict', `two rows of ${row.publicId} start at ${row.servedFrom}`)
    }
    index.set(key, row)
  }
  return index
}

function isSameButForEnd({ a, b }: { a: ProjectedRow; b: ProjectedRow }): boolean {
  return (
    a.publicId === b.publicId &&
    a.language === b.language &&
    a.channel === b.channel &&
    a.channelId === b.channelId &&
    a.editionId === b.editionId &&
    a.number === b.number &&
    a.servedFrom === b.servedFrom &&
    a.publishedAt === b.publishedAt &&
    a.modifiedAt === b.modifiedAt &&
    a.occurrences.join() === b.occurrences.join() &&
    isSameClassification({ a: a.classification, b: b.classification })
  )
}

function rejectRewrite({ row, at, what }: { row: ProjectedRow; at: Instant; what: string }): never {
  const served = `${row.publicId} served from ${row.servedFrom} until ${row.servedUntil}`
  throw new DomainError('past-rewritten', `${served}: ${what} before ${at}`, {
    person:
      'Deze wijziging zou veranderen wat lezers al hebben gezien. Dat kan niet. Er is niets gewijzigd. ' +
      'Laad de pagina opnieuw en probeer het nog eens.',
  })
}

/**
 * The smallest change that turns the stored rows of one item into the projected ones, without touching what
 * was served before `at`. Of a row that started before `at` only the end may change, and only among moments
 * from `at` on. Rows that start at `at` or later come and go freely: no reader has seen them before `at`.
 *
 * Stored rows may carry more fields (id, HTML); they are handed back whole. Empty lists mean: all is right.
 *
 * @param at the moment of the action whose effect is written
 * @throws DomainError `past-rewritten` when the difference reaches before `at`; `conflict` when one of the
 * lists holds two rows with the same public id and start
 * @example diffRows({ existing: stored, projected: projectItem({ editions, facts }), at: now })
 */
export function diffRows<Stored extends ProjectedRow>({
  existing,
  projected,
  at,
}: {
  existing: readonly Stored[]
  projected: readonly ProjectedRow[]
  at: Instant
}): RowChanges<Stored> {
  const wanted = indexRows(projected)
  const stored = indexRows(existing)
  const changes: RowChanges<Stored> = { remove: [], update: [], create: [] }
  for (const row of existing) {
    const next = wanted.get(keyOf(row))
    const keeps = next !== undefined && isSameButForEnd({ a: row, b: next })
    if (!keeps && row.servedFrom < at) rejectRewrite({ row, at, what: 'would be removed or replaced' })
    if (!keeps) {
      changes.remove.push(row)
      if (next !== undefined) changes.create.push(next)
    } else if (next.servedUntil !== row.servedUntil) {
      if (row.servedUntil < at || next.servedUntil < at) {
        rejectRewrite({ row, at, what: `would end at ${next.servedUntil}, which changes moments` })
      }
      changes.update.push({ row, servedUntil: next.servedUntil })
    }
  }
  for (const row of projected) {
    if (stored.has(keyOf(row))) continue
    if (row.servedFrom < at) rejectRewrite({ row, at, what: 'would be added' })
    changes.create.push(row)
  }
  return changes
}
