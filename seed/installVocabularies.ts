import type { Payload, PayloadRequest } from 'payload'

import { currentInstant, setClock } from '@/clock'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@/domain/languages'
import { dateFromInstant } from '@/domain/time/instant'
import type { Env } from '@/env'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { listVocabulary, type VocabularyRecord } from './listVocabulary'
import { beginningOf, planTimeline } from './planTimeline'
import { readAnchor, readSeedState } from './readSeedState'

/**
 * Installs the words that are missing, found by slug; what is there stays as people made it. For a
 * demonstration it happens before the first day of its history, since the journal never goes back.
 */
export async function installVocabularies({ payload, env }: { payload: Payload; env: Env }): Promise<{ created: number }> {
  const anchor = await readAnchor({ payload, env, now: currentInstant() })
  const missing = await findMissing({ payload, records: listVocabulary(anchor) })
  if (missing.length === 0) return { created: 0 }
  if (env.mode === 'production') return createAll({ payload, records: missing })

  const beginning = beginningOf(planTimeline({ anchor, zone: env.timeZone }))
  const { head } = await readSeedState(payload)
  const isFirst = head === null || head <= beginning
  if (isFirst) setClock(() => dateFromInstant(beginning))
  try {
    return await createAll({ payload, records: missing })
  } finally {
    if (isFirst) setClock(null)
  }
}

/** Also what lies in the trash counts as there: somebody put it there. */
async function findMissing({
  payload,
  records,
}: {
  payload: Payload
  records: VocabularyRecord[]
}): Promise<VocabularyRecord[]> {
  const known = new Map<CollectionSlugName, Map<string, string>>()
  for (const collection of new Set(records.map((record) => record.collection))) {
    known.set(collection, await readSlugs({ payload, collection }))
  }
  return records.filter(({ collection, slug }) => !known.get(collection)?.has(slug))
}

/** Ids of a vocabulary by slug. */
export async function readSlugs({
  payload,
  collection,
  req,
}: {
  payload: Payload
  collection: CollectionSlugName
  req?: PayloadRequest
}): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    // All vocabularies are alike in this; the type needs one of them.
    collection: collection as 'themes',
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { slug: true },
    req,
  })
  return new Map(docs.map(({ id, slug }) => [String(slug), String(id)]))
}

async function createAll({
  payload,
  records,
}: {
  payload: Payload
  records: VocabularyRecord[]
}): Promise<{ created: number }> {
  // Each vocabulary whole or not at all; the channels are last, so their presence shows that all is there. Not
  // one transaction for everything: MongoDB ends those that take a minute.
  for (const collection of new Set(records.map((record) => record.collection))) {
    await runInTransaction({
      payload,
      req: { context: { contentkalenderOrigin: 'seed' } },
      work: async (req) => {
        for (const record of records) if (record.collection === collection) await createRecord({ req, record })
      },
    })
  }
  return { created: records.length }
}

async function createRecord({ req, record }: { req: PayloadRequest; record: VocabularyRecord }): Promise<void> {
  const { collection, slug, sortOrder, fixed } = record
  // A fresh calendar has no person yet who could be allowed to do this.
  const write = { collection: collection as 'themes', overrideAccess: true, depth: 0, req } as const
  const parent = record.parent && (await readSlugs({ payload: req.payload, collection, req })).get(record.parent)
  const themes = record.themes && (await themeIds({ req, slugs: record.themes }))
  const data = { ...fixed, slug, sortOrder, ...(parent ? { parent } : {}), ...(themes ? { themes } : {}) }
  const words = wordsIn(record, DEFAULT_LANGUAGE)
  const { id } = await req.payload.create({ ...write, locale: DEFAULT_LANGUAGE, data: { ...data, ...words } as never })
  for (const language of LANGUAGES) {
    if (language === DEFAULT_LANGUAGE || !hasWordsIn(record, language)) continue
    await req.payload.update({ ...write, id, locale: language, data: wordsIn(record, language) as never })
  }
}

/** Ids of the themes that are still there. */
async function themeIds({ req, slugs }: { req: PayloadRequest; slugs: string[] }): Promise<string[]> {
  const known = await readSlugs({ payload: req.payload, collection: SLUGS.themes, req })
  return slugs.flatMap((slug) => known.get(slug) ?? [])
}

const hasWordsIn = ({ words }: VocabularyRecord, language: Language): boolean =>
  Object.values(words).some((texts) => texts?.[language] !== undefined)

/** A name without translation is a proper name: it is the same in every language. */
function wordsIn({ words }: VocabularyRecord, language: Language): Record<string, string> {
  const entries = Object.entries(words).map(([field, texts], index) => {
    const text = texts?.[language] ?? (index === 0 ? texts?.nl : undefined)
    return [field, text] as const
  })
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
