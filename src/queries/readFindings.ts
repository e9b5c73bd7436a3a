import type { PayloadRequest } from 'payload'

import { decideFindings } from '@/domain/checks/decideFindings'
import type { CheckFacts, ConsentKnown, Finding } from '@/domain/checks/finding'
import { DEFAULT_LANGUAGE, type Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { hasText } from '@/domain/workflow/languageStage'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { readForeignWords } from './readForeignWords'
import type { ItemSource } from './readItem'
import type { Rules } from './readRules'
import { readWordsChangedAt } from './readWordsChangedAt'
import { asDocument } from './storedValues'

/** What the checks before review say of a text as it is saved now. The caller decides who may see the item. */
export async function readFindings({ req, item, language, rules, now, zone }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  rules: Pick<Rules, 'channels' | 'helpLines'>
  now: Instant
  zone: string
}): Promise<Finding[]> {
  const content = item.contents[language]
  return decideFindings({
    content,
    ...rules,
    now,
    zone,
    knownNames: await readKnownNames({ req, item }),
    foreignWords: await readForeignWords({ req, item, content, now }),
    translation: await readTranslation({ req, item, language }),
    ...(content.isStory ? { consents: await readConsents({ req, itemId: item.id }) } : {}),
  })
}

async function readTranslation({ req, item, language }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
}): Promise<CheckFacts['translation']> {
  const source = DEFAULT_LANGUAGE
  if (language === source || !hasText(item.contents[source])) return null
  const changed = await readWordsChangedAt({ req, itemId: item.id, languages: [source, language] })
  const [sourceChangedAt, changedAt] = [changed.get(source), changed.get(language)]
  return sourceChangedAt && changedAt ? { source, sourceChangedAt, changedAt } : null
}

/** Names that stand in the calendar itself: organisations, campaigns, places. Through the database layer, as rules are read. */
async function readKnownNames({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<string[]> {
  const read = async (collection: CollectionSlugName, field: string): Promise<string[]> => {
    const { docs } = await req.payload.db.find({ collection, limit: 0, pagination: false, select: { [field]: true }, req })
    return docs.flatMap((doc) => textsOf(asDocument(doc)[field]))
  }
  const { place } = item.contents[DEFAULT_LANGUAGE].event ?? { place: null }
  return [
    ...(await read(SLUGS.partners, 'name')),
    ...(await read(SLUGS.campaigns, 'publicName')),
    ...(await read(SLUGS.themes, 'name')),
    ...(await read(SLUGS.audiences, 'name')),
    ...[place?.name, place?.street, place?.city].filter((text) => typeof text === 'string'),
  ]
}

/** The database layer gives a localised name in all its languages. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Object.values(asDocument(value)).filter((text) => typeof text === 'string')
}

async function readConsents({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<ConsentKnown[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.consents,
    // Whether there is a consent is asked, not whose it is.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { part: true, languages: true, validUntil: true, revokedAt: true },
    where: { item: { equals: itemId } },
    req,
  })
  const instant = (value: string | null | undefined) => (value ? parseInstant(value) : null)
  return docs.map(({ part, languages, validUntil, revokedAt }) => ({
    part,
    languages: languages ?? [],
    validUntil: instant(validUntil),
    revokedAt: instant(revokedAt),
  }))
}
