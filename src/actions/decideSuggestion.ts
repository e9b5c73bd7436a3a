import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { readParagraphs, writeParagraphs, isTextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { Suggestion } from '@/payload-types'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { relationId } from '@/queries/relationId'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { isRefusal, NOT_FOUND, type Refusal } from './outcome'
import { readItemForWriting } from './readItemForWriting'
import { recordJournal } from './recordJournal'
import { saveLanguage } from './saveLanguage'
import { variantOf, writeVariantText } from './writeVariantText'

export type SuggestionDecision = 'accept' | 'refuse' | 'withdraw'
export type DecideSuggestionOutcome = { kind: 'suggestion-decided'; message: string } | Refusal

const STATES = { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' } as const
const MESSAGES = {
  accept: 'Het voorstel staat nu in de tekst.',
  refuse: 'Het voorstel is niet overgenomen. Uw antwoord staat erbij.',
  withdraw: 'Uw voorstel is teruggenomen.',
} as const

const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })

type Deciding = {
  writer: Writer
  suggestionId: string
  decision: SuggestionDecision
  /** why not, for whoever suggested it */
  answer: string | null
  now: Instant
}

/**
 * An adviser takes a suggestion over, which makes whoever suggested it an author beside them, or refuses it with
 * an answer. Who suggested something may take it back. Decided is decided.
 */
export function decideSuggestion({ writer, ...deciding }: Deciding): Promise<DecideSuggestionOutcome> {
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: (req) => decide({ req, writer, ...deciding }),
  })
}

async function decide({ req, writer, suggestionId, decision, answer, now }: Deciding & { req: PayloadRequest }): Promise<DecideSuggestionOutcome> {
  const suggestion = await req.payload.findByID({
    collection: SLUGS.suggestions,
    id: suggestionId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    req,
  })
  if (!suggestion || relationId(suggestion.item) !== writer.itemId) return NOT_FOUND
  const isOwn = relationId(suggestion.author) === writer.person.id
  const mayDecide = decision === 'withdraw' ? isOwn : writer.person.role !== 'expert'
  if (!mayDecide) return { kind: 'not-allowed', message: 'Een adviseur beslist over voorstellen. Uw eigen voorstel kunt u terugnemen.' }
  if (suggestion.state !== 'open') return blocked('Over dit voorstel is al beslist. Laad de pagina opnieuw.')
  if (decision === 'refuse' && answer === null) return blocked('Schrijf er een kort antwoord bij. Wie het voorstel deed, leest het.')
  const read = await readItemForWriting({ writer, language: suggestion.language, req })
  if (isRefusal(read)) return read
  if (decision === 'accept') {
    const refusal = await takeOver({ req, item: read.item, suggestion })
    if (refusal) return refusal
  }
  await req.payload.update({
    collection: SLUGS.suggestions,
    id: suggestion.id,
    // Closed to everybody; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: { state: STATES[decision], decidedBy: writer.person.id, decidedAt: now, answer },
    req,
  })
  await recordJournal({
    req,
    action: 'suggestion-decided',
    objectType: SLUGS.contentItems,
    objectId: writer.itemId,
    language: suggestion.language,
    at: now,
    details: { suggestionId, decision: STATES[decision] },
  })
  return { kind: 'suggestion-decided', message: MESSAGES[decision] }
}

/** Puts the words in the text, as a save by the adviser, and adds their author to those of the text. */
async function takeOver({ req, item, suggestion }: {
  req: PayloadRequest
  item: Parameters<typeof variantOf>[0]['item']
  suggestion: Suggestion
}): Promise<Refusal | null> {
  const { language, field } = suggestion
  const channelId = relationId(suggestion.channel) ?? ''
  const variant = variantOf({ item, channelId })
  if (variant === null || !isTextField(field)) return blocked('Dit kanaal hoort niet meer bij het item.')
  const value: unknown = variant[field]
  const paragraphs = readParagraphs({ field, value })
  const place = paragraphs.find(({ text }) => text === (suggestion.before ?? ''))
  if (!place) {
    return blocked('Deze alinea is intussen veranderd. Neem de woorden met de hand over, of wijs het voorstel af met een antwoord.')
  }
  const after = suggestion.after ?? ''
  const wanted = paragraphs
    .map((paragraph) => (paragraph === place ? { ...paragraph, text: after } : paragraph))
    .filter((paragraph) => paragraph.key !== place.key || after.trim() !== '')
  const keys = paragraphs.map(({ key }) => key)
  await writeVariantText({
    req,
    item,
    language,
    changes: [{ channelId, field, value: writeParagraphs({ field, value, keys, wanted, language }) }],
  })
  await addAuthor({ req, itemId: String(item.id), language, authorId: relationId(suggestion.author) })
  return null
}

/** Whose words they are counts as having written them: they never approve this text either. */
async function addAuthor({ req, itemId, language, authorId }: {
  req: PayloadRequest
  itemId: string
  language: Language
  authorId: string | null
}): Promise<void> {
  const stored = (await readItemLanguages({ req, itemId })).get(language)
  if (!stored || authorId === null || stored.authorIds.includes(authorId)) return
  const { stage, contentHash, authorIds, recordId } = stored
  await saveLanguage({ req, itemId, language, recordId, state: { stage, contentHash, authorIds: [...authorIds, authorId] } })
}
