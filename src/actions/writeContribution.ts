import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import type { JournalAction } from '@/domain/journal/entry'
import type { Contribution } from '@/payload-types'
import { readContribution } from '@/queries/readContribution'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

type Fields = Partial<Omit<Contribution, 'id' | 'item' | 'expert' | 'createdAt' | 'updatedAt'>>

/**
 * Writes what was agreed with an expert for one item, and its line in the journal: which fields, never what is
 * in them. There is one record for each expert and item; it is made when there is none yet.
 */
export async function writeContribution({ req, itemId, expertId, fields, action, now }: {
  req: PayloadRequest
  itemId: string
  expertId: string
  fields: Fields & Pick<Contribution, 'state'>
  action: Extract<JournalAction, 'contribution-asked' | 'contribution-changed' | 'expert-stopped'>
  now: Instant
}): Promise<string> {
  const stored = await readContribution({ req, itemId, expertId })
  const write = { collection: SLUGS.contributions, depth: 0, req } as const
  // Closed to everybody, so that nothing of it changes without its line in the journal; the caller asked who may.
  const record = stored
    ? await req.payload.update({ ...write, id: stored.id, overrideAccess: true, data: fields })
    : await req.payload.create({ ...write, overrideAccess: true, data: { ...fields, item: itemId, expert: expertId } })
  await recordJournal({
    req,
    action,
    objectType: SLUGS.contentItems,
    objectId: itemId,
    at: now,
    details: { contributionId: String(record.id), state: fields.state, fields: Object.keys(fields).sort() },
  })
  return String(record.id)
}
