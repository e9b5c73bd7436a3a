import type { PayloadRequest, Where } from 'payload'

import { readWords } from '@/domain/checks/readWords'
import type { Consent } from '@/domain/consent/consent'
import { knowWords, withoutCommonWords, withoutWords, type KnownWords } from '@/domain/consent/findSharedWords'
import { keepOwnSentences } from '@/domain/consent/ownSentences'
import type { PublicContent } from '@/domain/content'
import { minInstant } from '@/domain/time/instant'
import type { HelpLine } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { readStoredTexts } from './readStoredTexts'
import { relationId } from './relationId'
import { asDocument, asLocalisedText } from './storedValues'

/**
 * The words that consents are about: of a quote its words, of a story everything it said in its working copy and
 * its editions, without the sentences in which the house refers to help. Sealed editions are compared too: nothing of
 * them is shown, only that words stand in a text that its writer can read already.
 */
export async function readConsentedWords({ req, consents }: { req: PayloadRequest; consents: readonly Consent[] }): Promise<KnownWords> {
  const quotes = consents.flatMap(({ quote }) => quote ?? [])
  const storyIds = [...new Set(consents.flatMap(({ part, itemId }) => (part === 'story' ? [itemId] : [])))]
  if (storyIds.length === 0) return knowWords({ quotes })
  const copies = await readStoredTexts({ req, where: { id: { in: storyIds } } })
  const editions = await readEditionTexts({ req, where: { item: { in: storyIds } } })
  const names = await readHelpLineNames({ req })
  const texts = [...copies, ...editions].flatMap((said) => said.texts)
  return knowWords({ texts: [...new Set(texts)].flatMap((text) => keepOwnSentences({ text, names })), quotes })
}

/**
 * Without words that were the house's before anybody allowed them: what vocabularies say, and what was approved in
 * two items or more that nobody's consent is about. Asked only where something was found.
 *
 * @param consents what the words are about
 */
export async function withoutHouseWords({ req, known, consents }: {
  req: PayloadRequest
  known: KnownWords
  consents: readonly Consent[]
}): Promise<KnownWords> {
  const [first] = consents
  if (first === undefined) return known
  const before = consents.reduce((soonest, { givenAt }) => minInstant(soonest, givenAt), first.givenAt)
  const { docs } = await req.payload.find({
    collection: SLUGS.consents,
    // Which items are about somebody is asked, not whose they are.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true },
    where: { part: { in: ['story', 'quote'] } },
    req,
  })
  const somebodys = [...new Set(docs.flatMap(({ item }) => relationId(item) ?? []))]
  const editions = await readEditionTexts({ req, where: { and: [{ approvedAt: { less_than: before } }, { item: { not_in: somebodys } }] } })
  const texts = [...new Set(editions.map(({ itemId }) => itemId))].map((itemId) =>
    editions.filter((edition) => edition.itemId === itemId).flatMap((edition) => edition.texts),
  )
  return withoutCommonWords({ known: withoutWords({ known, except: await readVocabularyTexts({ req }) }), texts })
}

async function readEditionTexts({ req, where }: { req: PayloadRequest; where: Where }): Promise<{ itemId: string; texts: string[] }[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.editions,
    // Compared within the program, whoever asks; no word of it goes out.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true, content: true },
    where,
    req,
  })
  return docs.map(({ item, content }) => ({
    itemId: relationId(item) ?? '',
    texts: (content as unknown as PublicContent).variants.flatMap(readWords).map(({ text }) => text),
  }))
}

async function readHelpLineNames({ req }: { req: PayloadRequest }): Promise<string[]> {
  const { docs } = await req.payload.db.find<HelpLine>({
    collection: SLUGS.helpLines,
    limit: 0,
    pagination: false,
    select: { name: true, phone: true },
    req,
  })
  return docs.flatMap(({ name, phone }) => [...Object.values(asLocalisedText(name)), ...(phone ? [phone] : [])])
}

/** What the house says of help lines and words, in all languages. */
async function readVocabularyTexts({ req }: { req: PayloadRequest }): Promise<string[]> {
  const read = async (collection: 'help-lines' | 'glossary-terms', fields: readonly string[]) => {
    const { docs } = await req.payload.db.find({ collection, limit: 0, pagination: false, req })
    return docs.flatMap((doc) => fields.flatMap((field) => Object.values(asLocalisedText(asDocument(doc)[field]))))
  }
  return [...(await read(SLUGS.helpLines, ['forWhom', 'hours'])), ...(await read(SLUGS.glossaryTerms, ['meaning']))]
}
