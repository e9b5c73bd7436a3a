import type { PayloadRequest } from 'payload'

import { sealVersions } from '@/database/sealVersions'
import { storedInstant } from '@/database/storedInstant'
import { idsOfPicture, type Consent } from '@/domain/consent/consent'
import { findQuote } from '@/domain/consent/findQuote'
import { repeatsQuote } from '@/domain/consent/takeOutOfPlanning'
import { LANGUAGES } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { StoredEdition } from '@/queries/readServingHistory'
import { linesOfRow } from '@/queries/readStoredTexts'
import { relationId, relationIds } from '@/queries/relationId'
import { asDocument, asDocuments, type StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'
import { sealRemarks } from './sealRemarks'

type Sealing = {
  req: PayloadRequest
  itemId: string
  /** what stopped, as far as it concerns this item */
  consents: readonly Consent[]
  /** editions that hold a part of it */
  editions: readonly StoredEdition[]
  guestId: string | null
  now: Instant
}

/**
 * Puts under lock what still holds a part that was taken back: editions, versions, comments, suggestions, what was
 * typed with verdicts and the like, and the picture itself. They stay for the archive's legal duty and are closed to everybody, but for one act that is
 * written down. Comes after the working copy was written, so that its new version stays open.
 */
export async function sealRecords({ req, itemId, consents, editions, guestId, now }: Sealing): Promise<void> {
  const sealedAt = storedInstant(now)
  const { db } = req.payload
  // Through the database layer: records that never change have no other door, and sealing changes none of their words.
  const seal = (collection: 'editions' | 'comments' | 'suggestions' | 'media', id: string) =>
    db.updateOne({ collection, id, data: { sealedAt }, returning: false, req })

  const open = editions.filter(({ isSealed }) => !isSealed)
  for (const { editionId } of open) await seal(SLUGS.editions, editionId)
  const versionIds = await findVersions({ req, itemId, consents })
  await sealVersions({ req, collection: SLUGS.contentItems, versionIds, at: now })
  const comments = await findConversation({ req, itemId, consents, collection: SLUGS.comments })
  for (const id of comments) await seal(SLUGS.comments, id)
  const suggestions = await findConversation({ req, itemId, consents, collection: SLUGS.suggestions })
  for (const id of suggestions) await seal(SLUGS.suggestions, id)
  const remarks = await sealRemarks({ req, itemId, consents })
  const pictureIds = [...new Set(consents.flatMap(idsOfPicture))]
  for (const id of pictureIds) await seal(SLUGS.media, id)
  await recordJournal({
    req,
    action: 'record-sealed',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    guestId,
    at: now,
    details: {
      editions: open.map(({ language, number }) => `${language} ${number}`),
      versions: versionIds.length,
      comments: comments.length + remarks,
      suggestions: suggestions.length,
      pictures: pictureIds,
    },
  })
}

/** Versions of the working copy with the part in them; the newest was written without it. */
async function findVersions({ req, itemId, consents }: Pick<Sealing, 'req' | 'itemId' | 'consents'>): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions({
    collection: SLUGS.contentItems,
    limit: 0,
    pagination: false,
    where: { parent: { equals: itemId } },
    req,
  })
  return docs.flatMap(({ id, version }) => {
    const stored = asDocument(version)
    return !stored.sealedAt && consents.some((consent) => isInVersion({ stored, consent })) ? [String(id)] : []
  })
}

function isInVersion({ stored, consent }: { stored: StoredDocument; consent: Consent }): boolean {
  const rows = asDocuments(stored.variants)
  switch (consent.part) {
    case 'story':
      // Its title and notes tell of the story too, also before there was any text.
      return true
    case 'picture':
      return rows.some(({ media, pictograms, audio, shareImage }) =>
        [...relationIds(media), ...relationIds(pictograms), relationId(audio), relationId(shareImage)].some((id) => id !== null && idsOfPicture(consent).includes(id)),
      )
    case 'quote':
      if ([stored.title, stored.brief].some((text) => typeof text === 'string' && repeatsQuote({ text, parts: [consent] }))) return true
      return LANGUAGES.some((language) => {
        const around = ['contentNote', 'discreetTitle', 'discreetShareText'].map((name) => asDocument(stored[name])[language])
        const texts = [...rows.map((row) => wordsIn({ row, language })), ...around.filter((text) => typeof text === 'string')]
        const isTranslated = consent.languages.includes(language) && consent.givenOn[language]?.holdsWords !== true
        return texts.some((text) => text !== '' && (isTranslated || findQuote({ text, quote: consent.quote ?? '' }) !== 'absent'))
      })
  }
}

function wordsIn({ row, language }: { row: StoredDocument; language: string }): string {
  const label = asDocument(asDocument(row.link).label)[language]
  return [...linesOfRow({ row, language }), ...(typeof label === 'string' && label !== '' ? [label] : [])].join('\n')
}

/** What was said about a story, all of it; about a quote what repeats its words. */
async function findConversation({ req, itemId, consents, collection }: Pick<Sealing, 'req' | 'itemId' | 'consents'> & {
  collection: 'comments' | 'suggestions'
}): Promise<string[]> {
  const isStory = consents.some(({ part }) => part === 'story')
  const quotes = consents.flatMap(({ quote }) => quote ?? [])
  if (!isStory && quotes.length === 0) return []
  const { docs } = await req.payload.db.find<StoredDocument & { id: string }>({
    collection,
    limit: 0,
    pagination: false,
    where: { and: [{ item: { equals: itemId } }, { sealedAt: { exists: false } }] },
    req,
  })
  const texts = ({ passage, body, before, after, note, answer }: StoredDocument) =>
    [...Object.values(asDocument(passage)), body, before, after, note, answer].filter((text) => typeof text === 'string')
  const repeats = (doc: StoredDocument) => texts(doc).some((text) => quotes.some((quote) => findQuote({ text, quote }) !== 'absent'))
  return docs.filter((doc) => isStory || repeats(doc)).map(({ id }) => String(id))
}
