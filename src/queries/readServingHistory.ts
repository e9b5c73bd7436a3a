import type { PayloadRequest } from 'payload'

import type { Classification, PublicContent } from '@/domain/content'
import { DomainError } from '@/domain/errors'
import { BRAKE_ACTIONS, readBrakeFacts } from '@/domain/journal/brakeFacts'
import { describeDamage, findDamage } from '@/domain/journal/findDamage'
import { readServingFacts, SERVING_ACTIONS } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import type { ConsentFact, EditionFact, ReleaseFact, ServingFact } from '@/domain/serving/servingFact'
import { parseInstant } from '@/domain/time/instant'
import type { Edition } from '@/payload-types'
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

/** @throws DomainError `invalid-input` when they are no releases, for example because somebody emptied the field */
function readReleases(edition: Edition): ReleaseFact[] {
  const { id, seq, content, releases, classification, consents } = edition
  const fields = findDamage({ content, releases, classification, consents })
  if (fields.includes('releases')) {
    const person = describeDamage({ editionId: String(id), seq, fields })
    throw new DomainError('invalid-input', `edition ${id} is damaged: ${fields.join(', ')}`, { person })
  }
  return (releases as unknown as StoredRelease[]).map((release) => ({
    ...release,
    recurrenceId: release.recurrenceId ?? null,
    occurrences: release.occurrences ?? [],
  }))
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
      releases: readReleases(edition),
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
