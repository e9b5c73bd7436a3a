import type { PayloadRequest } from 'payload'

import type { Classification, PublicContent } from '@/domain/content'
import { BRAKE_ACTIONS, readBrakeFacts } from '@/domain/journal/brakeFacts'
import { readServingFacts, SERVING_ACTIONS } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import type { ConsentFact, EditionFact, ReleaseFact, ServingFact } from '@/domain/serving/servingFact'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { relationIds } from './relationId'

export type StoredEdition = EditionFact & {
  content: PublicContent
  contentHash: string
  verdictIds: string[]
  basis: string | null
  /** its words are closed to everybody but the archive's legal duty */
  isSealed: boolean
}

/** Editions from before there were series say nothing of occurrences. */
type StoredRelease = Omit<ReleaseFact, 'recurrenceId' | 'occurrences'> & Partial<ReleaseFact>

function readRelease(release: StoredRelease): ReleaseFact {
  return { ...release, recurrenceId: release.recurrenceId ?? null, occurrences: release.occurrences ?? [] }
}

/** The two sources of what is served of an item: its editions and its facts in the journal. */
export type ServingHistory = { itemId: string; editions: StoredEdition[]; facts: ServingFact[] }

export async function readServingHistory({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string
}): Promise<ServingHistory> {
  const find = { overrideAccess: true, depth: 0, limit: 0, pagination: false, req } as const
  // The projection must see everything that ever happened to the item, whoever asks.
  const { docs: editions } = await req.payload.find({
    ...find,
    collection: SLUGS.editions,
    sort: 'seq',
    where: { item: { equals: itemId } },
  })
  const { docs: entries } = await req.payload.find({
    ...find,
    collection: SLUGS.journalEntries,
    sort: 'seq',
    where: {
      and: [
        { objectId: { equals: itemId } },
        { objectType: { equals: SLUGS.contentItems } },
        { action: { in: [...SERVING_ACTIONS] } },
      ],
    },
  })
  const { docs: pauses } = await req.payload.find({
    ...find,
    collection: SLUGS.journalEntries,
    sort: 'seq',
    where: { and: [{ objectType: { equals: SLUGS.brakes } }, { action: { in: [...BRAKE_ACTIONS] } }] },
  })
  return {
    itemId,
    editions: editions.map((edition) => ({
      editionId: String(edition.id),
      seq: edition.seq,
      language: edition.language as Language,
      number: edition.number,
      approvedAt: parseInstant(edition.approvedAt),
      releases: (edition.releases as unknown as StoredRelease[]).map(readRelease),
      classification: edition.classification as unknown as Classification,
      consents: (edition.consents as unknown as ConsentFact[] | null) ?? [],
      content: edition.content as unknown as PublicContent,
      contentHash: edition.contentHash,
      verdictIds: relationIds(edition.verdicts),
      basis: edition.basis ?? null,
      isSealed: Boolean(edition.sealedAt),
    })),
    facts: [...readServingFacts(entries), ...readBrakeFacts({ entries: pauses, itemId })].sort((a, b) => a.seq - b.seq),
  }
}
