import type { PayloadRequest } from 'payload'

import type { ReducedEdition } from '@/domain/consent/planReducedEditions'
import { buildEditionApprovedDetails } from '@/domain/journal/servingFacts'
import { hashTerms } from '@/domain/journal/termsHash'
import type { Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import type { ServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

/**
 * Writes what is left of editions that lost a part: new ones, with the verdicts of those they came from, since an
 * approver read and approved every word in them. Returns the content hash of the last one by language.
 */
export async function writeReducedEditions({ req, itemId, title, history, editions, guestId, now }: {
  req: PayloadRequest
  itemId: string
  title: string
  history: ServingHistory
  editions: readonly ReducedEdition[]
  guestId: string | null
  now: Instant
}): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  const numbers = new Map<string, number>()
  for (const { language, number } of history.editions) numbers.set(language, Math.max(numbers.get(language) ?? 0, number))
  for (const { editionId, language, content, releases, consents, classification } of editions) {
    const source = history.editions.find((edition) => edition.editionId === editionId)
    const number = (numbers.get(language) ?? 0) + 1
    const contentHash = hashContent(content)
    const verdictIds = source?.verdictIds ?? []
    const terms = { releases, classification: { ...classification }, consents, basis: 'part-removed' } as const
    const termsHash = hashTerms({ ...terms, verdictIds })
    const entry = await recordJournal({
      req,
      action: 'edition-approved',
      objectType: SLUGS.contentItems,
      objectId: itemId,
      language,
      channels: [...new Set(releases.map(({ channel }) => channel))],
      guestId,
      at: now,
      details: { ...buildEditionApprovedDetails({ number, contentHash, termsHash }), basis: terms.basis },
    })
    await req.payload.create({
      collection: SLUGS.editions,
      // Nobody has access to write editions; besides an approval, the taking back of a part is their one origin.
      overrideAccess: true,
      depth: 0,
      data: {
        title: `${title} (${language}, ${number})`,
        item: itemId,
        language,
        number,
        contentHash,
        approvedAt: entry.at,
        verdicts: verdictIds,
        seq: entry.seq,
        content: { ...content },
        ...terms,
      },
      req,
    })
    numbers.set(language, number)
    hashes.set(language, contentHash)
  }
  return hashes
}
