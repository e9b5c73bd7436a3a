import type { PayloadRequest } from 'payload'

import type { Consent } from '@/domain/consent/consent'
import { findQuote } from '@/domain/consent/findQuote'
import { asDocuments, asText, type StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

/** Records about a text that stay readable, but for what somebody typed in them. */
const REMARKS = [
  { collection: SLUGS.verdicts, fields: ['comment'] },
  { collection: SLUGS.reviewRequests, fields: ['note', 'reasons'] },
  { collection: SLUGS.teachBacks, fields: ['findings'] },
] as const

/**
 * Puts under lock what was typed with verdicts, questions for one and rounds of readers: about a story all of it,
 * about a quote what repeats its words, as comments are. Who judged what and when stays.
 *
 * @returns how many records lost words
 */
export async function sealRemarks({ req, itemId, consents }: {
  req: PayloadRequest
  itemId: string
  /** what stopped, as far as it concerns this item */
  consents: readonly Consent[]
}): Promise<number> {
  const isStory = consents.some(({ part }) => part === 'story')
  const quotes = consents.flatMap(({ quote }) => quote ?? [])
  if (!isStory && quotes.length === 0) return 0
  const repeats = (text: string) => quotes.some((quote) => findQuote({ text, quote }) !== 'absent')
  let count = 0
  for (const { collection, fields } of REMARKS) {
    const { docs } = await req.payload.db.find<StoredDocument & { id: string }>({
      collection,
      limit: 0,
      pagination: false,
      where: { item: { equals: itemId } },
      req,
    })
    for (const doc of docs) {
      const typed = fields.filter((name) => wordsIn(doc[name]).length > 0)
      if (typed.length === 0 || (!isStory && !typed.some((name) => wordsIn(doc[name]).some(repeats)))) continue
      const sealed = Object.fromEntries(typed.map((name) => [name, doc[name]]))
      const emptied = Object.fromEntries(typed.map((name) => [name, null]))
      // Through the database layer: records that never change have no other door, and no word of them is lost.
      await req.payload.db.updateOne({ collection, id: doc.id, data: { ...emptied, sealed }, returning: false, req })
      count += 1
    }
  }
  return count
}

/** Text as it is, and of reasons each of them. */
function wordsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value].filter((text) => text !== '') : asDocuments(value).flatMap(({ reason }) => asText(reason) ?? [])
}
