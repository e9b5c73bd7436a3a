import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { asDocument, asDocuments, type StoredDocument } from './storedValues'

/** Older changes than this many saves ago count as one. */
const MOST_VERSIONS = 60

/** Since when the words of an item are as they are now, in some of its languages. */
export async function readWordsChangedAt({ req, itemId, languages }: {
  req: PayloadRequest
  itemId: string
  languages: readonly Language[]
}): Promise<Map<Language, Instant>> {
  const { docs } = await req.payload.findVersions({
    collection: SLUGS.contentItems,
    // The caller has decided who may see the item; of its past only moments leave here.
    overrideAccess: true,
    depth: 0,
    limit: MOST_VERSIONS,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: itemId } },
    ...inAllLanguages(req),
  })
  const versions = docs.map((doc) => ({ at: doc.updatedAt, version: asDocument(doc.version) }))
  return new Map(
    languages.flatMap((language) => {
      const written = versions.map(({ at, version }) => ({ at, words: wordsOfVersion({ version, language }) }))
      const change = written.findIndex(({ words }, index) => words !== written[index + 1]?.words)
      const at = written[change]?.at
      return at === undefined ? [] : [[language, parseInstant(at)] as const]
    }),
  )
}

const AROUND = ['contentNote', 'discreetTitle', 'discreetShareText']
const OF_A_CHANNEL = ['headline', 'summary', 'text', 'shareText']

/** All that readers get of a version in one language, as one text to compare. */
export function wordsOfVersion({ version, language }: { version: StoredDocument; language: Language }): string {
  const inLanguage = (value: unknown) => asDocument(value)[language] ?? null
  return JSON.stringify([
    AROUND.map((field) => inLanguage(version[field])),
    asDocuments(version.variants).map((variant) => OF_A_CHANNEL.map((field) => inLanguage(variant[field]))),
  ])
}
