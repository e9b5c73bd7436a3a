import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'
import { findEditionFaults } from '@/domain/journal/findEditionFaults'
import { projectItem } from '@/domain/serving/projectItem'
import { readItemApprovals } from '@/queries/readItemApprovals'
import { readServingHistory } from '@/queries/readServingHistory'
import { asText, type StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { buildPost, type StoredPost } from './buildPost'
import { contentOf } from './projectItemRows'
import { findDifferentFields, writePlainMoment } from './findDifferentFields'

export type RowDifference = {
  publicId: string
  /** names the row within its public id */
  servedFrom: string
  kind: 'missing' | 'surplus' | 'different'
  /** path of the field, such as `text.html`; null when the whole row is missing or too much */
  field: string | null
}

/** What has to happen to the stored rows of an item, by record id. */
export type RowRepair = {
  remove: string[]
  update: { recordId: string; post: StoredPost }[]
  create: StoredPost[]
}

export type ItemComparison = {
  itemId: string
  /** stored */
  rows: number
  differences: RowDifference[]
  repair: RowRepair
  /**
   * Dutch sentences: why editions and journal of this item cannot be believed. Then nothing is compared, as
   * rows made from them could show words that nobody approved.
   */
  doubts: string[]
}

type Wanted = { key: string; post: StoredPost }
type Stored = { key: string; recordId: string; document: StoredDocument }

/**
 * Holds every stored field of the rows of one item against what its editions and journal give. Writes
 * nothing. An item without editions has no rows, so all that are stored of it are too many.
 *
 * @param itemId null: rows that belong to no item
 */
export async function compareItemRows({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string | null
}): Promise<ItemComparison> {
  const stored = await readRows({ req, itemId })
  const comparison: ItemComparison = {
    itemId: itemId ?? '',
    rows: stored.length,
    differences: [],
    repair: { remove: [], update: [], create: [] },
    doubts: [],
  }
  try {
    const wanted = itemId === null ? [] : await projectRows({ req, itemId, doubts: comparison.doubts })
    if (comparison.doubts.length === 0) compare({ wanted, stored, comparison })
  } catch (error) {
    // An entry or edition that cannot be read at all; anything else is a fault of the program.
    if (!(error instanceof DomainError)) throw error
    comparison.doubts.push(error.person ?? `Journaal en edities van dit item zijn niet te lezen: ${error.message}`)
  }
  return comparison
}

async function projectRows({
  req,
  itemId,
  doubts,
}: {
  req: PayloadRequest
  itemId: string
  doubts: string[]
}): Promise<Wanted[]> {
  const history = await readServingHistory({ req, itemId })
  const approvals = await readItemApprovals({ req, itemId })
  doubts.push(...findEditionFaults({ editions: history.editions, approvals }).map(({ person }) => person))
  if (doubts.length > 0) return []
  return projectItem(history).map((row) => {
    const post = buildPost({ row, content: contentOf(history, row), itemId })
    return { key: keyOf(post.publicId, post.servedFrom), post }
  })
}

async function readRows({ req, itemId }: { req: PayloadRequest; itemId: string | null }): Promise<Stored[]> {
  // Through the database layer: hooks and access would show less than what is stored.
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: SLUGS.posts,
    limit: 0,
    pagination: false,
    sort: 'servedFrom',
    where: itemId === null ? { item: { exists: false } } : { item: { equals: itemId } },
    req,
  })
  return docs.map((document) => ({
    key: keyOf(asText(document.publicId) ?? '', writePlainMoment(document.servedFrom)),
    recordId: String(document.id),
    document,
  }))
}

function keyOf(publicId: string, servedFrom: string): string {
  return `${publicId} ${servedFrom}`
}

function compare({
  wanted,
  stored,
  comparison,
}: {
  wanted: readonly Wanted[]
  stored: readonly Stored[]
  comparison: ItemComparison
}): void {
  const { differences, repair } = comparison
  const open = new Map(wanted.map((row) => [row.key, row]))
  for (const { key, recordId, document } of stored) {
    const [publicId = '', servedFrom = ''] = key.split(' ')
    const match = open.get(key)
    open.delete(key)
    if (match === undefined) {
      differences.push({ publicId, servedFrom, kind: 'surplus', field: null })
      repair.remove.push(recordId)
      continue
    }
    const fields = findDifferentFields({ stored: document, wanted: match.post })
    for (const field of fields) differences.push({ publicId, servedFrom, kind: 'different', field })
    if (fields.length > 0) repair.update.push({ recordId, post: match.post })
  }
  for (const { post } of open.values()) {
    const { publicId, servedFrom } = post
    differences.push({ publicId, servedFrom, kind: 'missing', field: null })
    repair.create.push(post)
  }
}
