import type { PayloadRequest } from 'payload'

import { readWords } from '@/domain/checks/readWords'
import { holdsSharedWords, knowWords, withoutWords, type KnownWords } from '@/domain/consent/findSharedWords'
import { selectForeign } from '@/domain/consent/foreignConsents'
import type { PublicContent } from '@/domain/content'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { readConsentedWords, withoutHouseWords } from './readConsentedWords'
import { findConsents, itemIdsOfConsents, readConsentsOf, type KeptConsent } from './readConsents'
import type { ItemSource } from './readItem'

/**
 * Words that stand in this text and that somebody allowed in another item alone, also where they took that back. As
 * many questions as there are givers, however many items there are; whose words they are is not part of the answer.
 *
 * @returns runs to look for in the text; none in nearly every text
 */
export async function readForeignWords({ req, item, content, now }: {
  req: PayloadRequest
  item: ItemSource
  content: PublicContent
  now: Instant
}): Promise<KnownWords> {
  const texts = linesToCompare(content)
  if (texts.length === 0) return NONE
  const ownIds = itemIdsOfConsents(item)
  const elsewhere = await findConsents({ req, where: { and: [{ part: { in: ['story', 'quote'] } }, { item: { not_in: ownIds } }] } })
  const consents = await withoutSeries({ req, consents: elsewhere, seriesIds: ownIds })
  if (consents.length === 0) return NONE
  const own = await readConsentsOf({ req, itemIds: ownIds })
  const found = new Map<number, Set<string>>()
  for (const { consents: foreign, allowedQuotes } of selectForeign({ consents, own, now })) {
    const all = await readConsentedWords({ req, consents: foreign })
    const known = withoutWords({ known: all, except: allowedQuotes })
    if (!holdsSharedWords({ texts, known })) continue
    for (const [size, runs] of await withoutHouseWords({ req, known, consents: foreign })) {
      found.set(size, new Set([...(found.get(size) ?? []), ...runs]))
    }
  }
  return found
}

const NONE: KnownWords = knowWords({})

/** What may hold somebody's words, of all that readers see. */
function linesToCompare({ variants, contentNote, discreetTitle, discreetShareText }: PublicContent): string[] {
  const around = [contentNote, discreetTitle, discreetShareText, ...variants.map(({ link }) => link?.label ?? null)]
  return [...variants.flatMap(readWords).map(({ text }) => text), ...around.flatMap((text) => text || [])]
}

/** A text that was taken out of a series, or that others were taken out of, is one text with them. */
async function withoutSeries({ req, consents, seriesIds }: {
  req: PayloadRequest
  consents: readonly KeptConsent[]
  seriesIds: readonly string[]
}): Promise<KeptConsent[]> {
  if (consents.length === 0) return []
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { title: true },
    where: { series: { in: [...seriesIds] } },
    req,
  })
  const siblings = new Set(docs.map(({ id }) => String(id)))
  return consents.filter(({ itemId }) => !siblings.has(itemId))
}
