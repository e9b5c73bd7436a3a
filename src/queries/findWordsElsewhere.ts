import type { PayloadRequest } from 'payload'

import type { Consent } from '@/domain/consent/consent'
import { holdsSharedWords, withoutWords } from '@/domain/consent/findSharedWords'
import { selectForeign } from '@/domain/consent/foreignConsents'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { readConsentedWords, withoutHouseWords } from './readConsentedWords'
import { readConsentsOf } from './readConsents'
import { readRules } from './readRules'
import { readStoredTexts, type StoredTexts } from './readStoredTexts'
import { relationId } from './relationId'

/** An item that holds words of a consent without one of its own. */
export type WordsElsewhere = {
  itemId: string
  title: string
  ownerId: string | null
  /** ids of channels on which they are read now or will be; none: only in a text that nobody can read yet */
  channelIds: string[]
}

/**
 * Where words of consents stand in other items: in what is read or will be, and in texts that are being written. No
 * consent binds those items, so nothing stops there by itself; who takes the words back is told, and people are set
 * to work.
 *
 * @param exceptItemIds items in which the consents themselves hold
 * @param everywhere all that is said, for who asks more than once
 */
export async function findWordsElsewhere({ req, consents, exceptItemIds, now, everywhere }: {
  req: PayloadRequest
  consents: readonly Consent[]
  exceptItemIds: readonly string[]
  now: Instant
  everywhere?: readonly SpokenPlace[]
}): Promise<WordsElsewhere[]> {
  const spoken = consents.filter(({ part }) => part !== 'picture')
  if (spoken.length === 0) return []
  const known = await readConsentedWords({ req, consents: spoken })
  if (known.size === 0) return []
  const places = (everywhere ?? (await readSpokenPlaces({ req, now }))).filter(({ itemId }) => !exceptItemIds.includes(itemId))
  const candidates = places.filter(({ texts }) => holdsSharedWords({ texts, known }))
  if (candidates.length === 0) return []
  const own = await readConsentsOf({ req, itemIds: candidates.map(({ itemId }) => itemId) })
  const ownWords = await withoutHouseWords({ req, known, consents: spoken })
  return candidates.flatMap(({ itemId, title, ownerId, seriesId, texts, served }) => {
    const held = own.filter((consent) => [itemId, seriesId].includes(consent.itemId))
    const isForeign = selectForeign({ consents: spoken, own: held, now }).some(({ allowedQuotes }) =>
      holdsSharedWords({ texts, known: withoutWords({ known: ownWords, except: allowedQuotes }) }),
    )
    if (!isForeign) return []
    const showing = served.filter((row) => holdsSharedWords({ texts: row.texts, known: ownWords }))
    return [{ itemId, title, ownerId, channelIds: [...new Set(showing.map(({ channelId }) => channelId))] }]
  })
}

/** The same with the names of channels, as sentences and tasks say it. */
export async function nameWordsElsewhere({ req, found }: {
  req: PayloadRequest
  found: readonly WordsElsewhere[]
}): Promise<(WordsElsewhere & { channelNames: string[] })[]> {
  if (found.length === 0) return []
  const { channels } = await readRules({ req })
  return found.map((each) => ({ ...each, channelNames: each.channelIds.map((id) => channels.find((channel) => channel.id === id)?.name ?? '') }))
}

export type SpokenPlace = Omit<StoredTexts, 'around'> & { served: { channelId: string; texts: string[] }[] }

/** Every item with all that it says: in its working copy, and in what is read now or will be. */
export async function readSpokenPlaces({ req, now }: { req: PayloadRequest; now: Instant }): Promise<SpokenPlace[]> {
  const { docs: posts } = await req.payload.find({
    collection: SLUGS.posts,
    // Compared within the program, whoever asks; no word of it goes out.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true, channel: true, headline: true, summary: true, text: true, share: true, link: true },
    where: { servedUntil: { greater_than: now } },
    req,
  })
  const served = new Map<string, SpokenPlace['served']>()
  for (const { item, channel, headline, summary, text, share, link } of posts) {
    const itemId = relationId(item) ?? ''
    const texts = [headline, summary, text?.plain, share?.text, link?.label].flatMap((line) => line || [])
    served.set(itemId, [...(served.get(itemId) ?? []), { channelId: relationId(channel) ?? '', texts }])
  }
  return (await readStoredTexts({ req })).map(({ around, texts, ...item }) => {
    const rows = served.get(item.itemId) ?? []
    return { ...item, texts: [...texts, ...around, ...rows.flatMap((row) => row.texts)], served: rows }
  })
}
