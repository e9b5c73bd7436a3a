import type { PayloadRequest } from 'payload'

import { LANGUAGES, type Language } from '@/domain/languages'
import { inAllLanguages } from '@/queries/inAllLanguages'
import { wordsOfVersion } from '@/queries/readWordsChangedAt'
import { asDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

/** Saves of one person that follow each other within this time are one version. */
const FOLDED_WITHIN_MS = 15 * 60_000

/**
 * Takes away the version before the newest one where it only holds half of what one person was writing. Pages that
 * save while somebody types would else push everything older out of the history. It stays where anything else
 * happened to the item since: a verdict, a consent or a question is about the words of that moment.
 *
 * @param language in which was written; a change in another one keeps a version and its moment of its own
 */
export async function foldVersion({ req, itemId, language }: { req: PayloadRequest; itemId: string; language: Language }): Promise<void> {
  const { docs: entries } = await req.payload.find({
    collection: SLUGS.journalEntries,
    // That it was the same person is asked of the journal, which not every writer may read.
    overrideAccess: true,
    depth: 0,
    limit: 2,
    pagination: false,
    sort: '-seq',
    select: { action: true, actorId: true },
    where: { objectId: { equals: itemId } },
    req,
  })
  const [last, before] = entries
  if (last?.action !== 'item-changed' || before?.action !== 'item-changed' || last.actorId !== before.actorId) return
  const { docs: versions } = await req.payload.findVersions({
    collection: SLUGS.contentItems,
    // As above; nothing of it is shown.
    overrideAccess: true,
    depth: 0,
    limit: 3,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: itemId } },
    ...inAllLanguages(req),
  })
  const [newest, half, older] = versions
  if (!newest || !half || !older) return
  if (new Date(newest.updatedAt).getTime() - new Date(half.updatedAt).getTime() > FOLDED_WITHIN_MS) return
  const wordsIn = (version: unknown) => LANGUAGES.filter((each) => each !== language).map((each) => wordsOfVersion({ version: asDocument(version), language: each }))
  if (JSON.stringify(wordsIn(half.version)) !== JSON.stringify(wordsIn(older.version))) return
  await req.payload.db.deleteVersions({ collection: SLUGS.contentItems, where: { id: { equals: half.id } }, req })
}
