import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { isUnreadable } from '@/queries/isUnreadable'
import { readItemIdsOf } from '@/queries/readItemIdsOf'
import { SLUGS } from '@/slugs'

import { compareItemRows, type ItemComparison, type RowRepair } from './compareItemRows'
import { createRow, deleteRow, replaceRow } from './projectItemRows'
import { recordJournal } from './recordJournal'

export type RebuildReport = {
  items: number
  /** stored rows that were looked at */
  rows: number
  /** items with a difference, or with a history that cannot be believed */
  found: ItemComparison[]
  repairedItems: number
}

type Progress = { done: number; total: number }

/**
 * Holds all stored rows against editions and journal and, unless it only checks, makes them so: one
 * transaction per item, and one entry in the journal when anything was repaired. What an item's editions and
 * journal do not prove is left as it is.
 */
export async function rebuildPosts({
  payload,
  isCheck,
  onProgress = () => undefined,
}: {
  payload: Payload
  isCheck: boolean
  onProgress?: (progress: Progress) => void
}): Promise<RebuildReport> {
  const report: RebuildReport = { items: 0, rows: 0, found: [], repairedItems: 0 }
  const itemIds = await findItemIds(payload)
  for (const itemId of itemIds) {
    const { comparison, isRepaired } = await rebuildItem({ payload, itemId, isCheck })
    report.items += 1
    report.rows += comparison.rows
    if (comparison.differences.length > 0 || comparison.doubts.length > 0) report.found.push(comparison)
    if (isRepaired) report.repairedItems += 1
    onProgress({ done: report.items, total: itemIds.length })
  }
  if (report.repairedItems > 0) await recordRepair({ payload, report })
  return report
}

/** Items that have editions, items that have rows, and null when rows belong to no item. */
async function findItemIds(payload: Payload): Promise<(string | null)[]> {
  const withEditions = await readItemIdsOf({ payload, collection: SLUGS.editions })
  const withRows = await readItemIdsOf({ payload, collection: SLUGS.posts })
  return [...new Set([...withEditions, ...withRows])]
}

async function rebuildItem({
  payload,
  itemId,
  isCheck,
}: {
  payload: Payload
  itemId: string | null
  isCheck: boolean
}): Promise<{ comparison: ItemComparison; isRepaired: boolean }> {
  // Checking takes a transaction too: an approval in between would look like a difference.
  const rebuilding = runInTransaction({
    payload,
    work: async (req) => {
      const comparison = await compareItemRows({ req, itemId })
      const isRepaired = !isCheck && comparison.differences.length > 0
      if (isRepaired) await applyRepair({ req, repair: comparison.repair })
      return { comparison, isRepaired }
    },
  })
  try {
    return await rebuilding
  } catch (error) {
    if (!isUnreadable(error)) throw error
    const repair = { remove: [], update: [], create: [] }
    return { comparison: { itemId: itemId ?? '', rows: 0, differences: [], repair, doubts: [UNREADABLE] }, isRepaired: false }
  }
}

const UNREADABLE = 'Iets van dit item is in de database beschadigd en niet te lezen. Zet het terug uit een reservekopie.'

async function applyRepair({ req, repair }: { req: PayloadRequest; repair: RowRepair }): Promise<void> {
  for (const recordId of repair.remove) await deleteRow({ req, recordId })
  for (const { recordId, post } of repair.update) await replaceRow({ req, recordId, post })
  for (const post of repair.create) await createRow({ req, post })
}

async function recordRepair({ payload, report }: { payload: Payload; report: RebuildReport }): Promise<void> {
  const repairs = report.found.map(({ repair }) => repair)
  const count = (kind: keyof RowRepair) => repairs.reduce((sum, repair) => sum + repair[kind].length, 0)
  const req = await createLocalReq({ context: { contentkalenderOrigin: 'command' } }, payload)
  await recordJournal({
    req,
    action: 'posts-rebuilt',
    objectType: SLUGS.posts,
    objectId: null,
    details: {
      items: report.repairedItems,
      removed: count('remove'),
      changed: count('update'),
      added: count('create'),
    },
  })
}
