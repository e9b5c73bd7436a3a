import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { LANGUAGE_NAMES_NL, isLanguage } from '@/domain/languages'
import { addSeconds, isInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findItemTitles } from './findItemTitles'
import { relationId } from './relationId'
import type { MovedEntry } from './startPageView'
import { asDocument } from './storedValues'

const SECONDS_SHOWN = 14 * 86_400

/**
 * Texts that this person approved and whose moment of appearing a colleague has moved since, the newest first:
 * the approval still holds, but whoever gave it should know.
 */
export async function findMovedReleases({ req, now }: { req: PayloadRequest; now: Instant }): Promise<MovedEntry[]> {
  const person = personOf(req)
  if (!person) return []
  const find = { overrideAccess: true, depth: 0, limit: 500, pagination: false, req } as const
  // The journal is closed to most; of it only the moves of texts that this person approved are told.
  const { docs: entries } = await req.payload.find({
    ...find,
    collection: SLUGS.journalEntries,
    sort: '-seq',
    where: {
      and: [
        { action: { equals: 'release-moved' } },
        { at: { greater_than_equal: addSeconds({ instant: now, seconds: -SECONDS_SHOWN }) } },
        { actorId: { not_equals: person.id } },
      ],
    },
  })
  if (entries.length === 0) return []
  const { docs: verdicts } = await req.payload.find({
    ...find,
    collection: SLUGS.verdicts,
    where: {
      and: [
        { givenBy: { equals: person.id } },
        { decision: { equals: 'approve' } },
        { item: { in: [...new Set(entries.map(({ objectId }) => String(objectId)))] } },
      ],
    },
  })
  const approved = new Set(verdicts.map(({ item, language }) => `${relationId(item) ?? ''} ${language}`))
  const titles = await findItemTitles({ req, ids: entries.map(({ objectId }) => String(objectId)) })
  const moved = new Map<string, MovedEntry>()
  for (const { objectId, language, details } of entries) {
    const itemId = String(objectId)
    const key = `${itemId} ${language ?? ''}`
    const { releaseAt } = asDocument(details)
    // Of several moves the last one counts, and it comes first.
    if (!isLanguage(language) || moved.has(key) || !approved.has(key) || !isInstant(releaseAt)) continue
    const title = titles.get(itemId)
    if (title) moved.set(key, { itemId, title, languageName: LANGUAGE_NAMES_NL[language], releaseAt })
  }
  return [...moved.values()]
}
