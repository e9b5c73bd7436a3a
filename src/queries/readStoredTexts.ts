import type { PayloadRequest, Where } from 'payload'

import { LANGUAGES } from '@/domain/languages'
import { renderRichText, validateRichText } from '@/domain/presentation/richText'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asDocuments, asText, type StoredDocument } from './storedValues'

/** The words of a working copy, in all its languages, line by line; `around`: the lines that are the house's. */
export type StoredTexts = {
  itemId: string
  title: string
  ownerId: string | null
  seriesId: string | null
  texts: string[]
  around: string[]
}

const AROUND = ['contentNote', 'discreetTitle', 'discreetShareText'] as const

/**
 * The words of many working copies at once, also of those in the archive and the trash. Through the database layer:
 * only words are read, in one question, whoever asks; the caller shows none of them.
 */
export async function readStoredTexts({ req, where = {} }: { req: PayloadRequest; where?: Where }): Promise<StoredTexts[]> {
  const { docs } = await req.payload.db.find<StoredDocument & { id: string }>({
    collection: SLUGS.contentItems,
    limit: 0,
    pagination: false,
    select: { title: true, owner: true, series: true, contentNote: true, discreetTitle: true, discreetShareText: true, variants: true },
    where,
    req,
  })
  return docs.map((stored) => ({
    itemId: String(stored.id),
    title: asText(stored.title) ?? '',
    ownerId: relationId(stored.owner),
    seriesId: relationId(stored.series),
    texts: LANGUAGES.flatMap((language) => asDocuments(stored.variants).flatMap((row) => linesOfRow({ row, language }))),
    around: LANGUAGES.flatMap((language) => [
      ...AROUND.map((name) => stored[name]),
      ...asDocuments(stored.variants).map(({ link }) => asDocument(link).label),
    ].flatMap((field) => asText(asDocument(field)[language]) ?? [])),
  }))
}

/** What is told on one channel in one language, line by line. */
export function linesOfRow({ row, language }: { row: StoredDocument; language: string }): string[] {
  const state = asDocument(row.text)[language]
  const lines = [row.headline, row.summary, row.shareText].map((field) => asDocument(field)[language])
  // What cannot be rendered is looked at as it is stored.
  const body = validateRichText(state).length === 0 ? renderRichText(state).plain : JSON.stringify(state)
  return [...lines, body].flatMap((line) => asText(line) ?? [])
}
