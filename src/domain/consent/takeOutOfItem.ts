import type { PublicContent, VariantContent } from '../content'
import { LANGUAGES, type Language } from '../languages'
import { idsOfPicture, type Consent } from './consent'
import { removeParts, showsPart } from './removeParts'
import { removeQuoteFromRichText } from './removeQuoteFromRichText'

type Localised = Partial<Record<Language, unknown>> | null | undefined

/** One row of an item's texts as the database layer keeps it: every language at once, relations as ids. */
export type StoredVariantRow = {
  channel: unknown
  headline?: Localised
  summary?: Localised
  text?: Localised
  hashtags?: Localised
  link?: { url?: Localised; label?: Localised } | null
  media?: unknown[] | null
  pictograms?: unknown[] | null
  audio?: unknown
  shareText?: Localised
  shareImage?: unknown
}

/** The words of an item that readers can see, as the database layer keeps them. */
export type StoredWords = {
  contentNote?: Localised
  discreetTitle?: Localised
  discreetShareText?: Localised
  variants?: StoredVariantRow[] | null
}

export type TakenPart = Pick<Consent, 'part' | 'quote' | 'pictureId' | 'twinIds' | 'languages' | 'givenOn'>

const LINES = ['headline', 'summary', 'shareText'] as const
const AROUND = ['contentNote', 'discreetTitle', 'discreetShareText'] as const

/**
 * The working copy of an item without the parts that may not be shown any more, in every language: as `removeParts`
 * leaves an edition, so that the two stay the same where they were. A channel that would be dark is emptied.
 *
 * @param contents the same words as `readItem` gives them
 * @returns only what changes; null when nothing does
 * @example takeOutOfItem({ words: item, contents, parts: [consent] })
 */
export function takeOutOfItem({ words, contents, parts }: {
  words: StoredWords
  contents: Readonly<Record<Language, PublicContent>>
  parts: readonly TakenPart[]
}): StoredWords | null {
  let next: StoredWords = words
  for (const language of LANGUAGES) {
    const before = contents[language]
    const about = parts.filter((part) => part.part !== 'picture' && isAbout({ part, content: before }))
    if (about.length === 0 || before.variants.length === 0) continue
    next = reduceLanguage({ words: next, language, before, about })
  }
  for (const part of parts) if (part.part === 'picture') next = withoutPicture({ words: next, ids: idsOfPicture(part) })
  const changed = ([...AROUND, 'variants'] as const).filter((name) => next[name] !== words[name])
  return changed.length === 0 ? null : Object.fromEntries(changed.map((name) => [name, next[name]]))
}

function isAbout({ part, content }: { part: TakenPart; content: PublicContent }): boolean {
  if (part.part === 'story') return true
  if (showsPart({ content, part: { part: 'quote', quote: part.quote ?? '' } }) !== 'absent') return true
  // Allowed in a language where its words did not stand: there it is a translation that no program recognises.
  return part.languages.includes(content.language) && part.givenOn[content.language]?.holdsWords !== true
}

function reduceLanguage({ words, language, before, about }: {
  words: StoredWords
  language: Language
  before: PublicContent
  about: readonly TakenPart[]
}): StoredWords {
  const quotes = about.map(({ quote }) => quote ?? '')
  const isStory = about.some(({ part }) => part === 'story')
  let after: PublicContent | null = isStory ? null : before
  for (const quote of quotes) after = after === null ? null : removeParts({ content: after, part: { part: 'quote', quote } })
  const left = after
  const variants = (words.variants ?? []).map((row) => {
    const channelId = idOf(row.channel)
    const was = before.variants.find((variant) => variant.channelId === channelId)
    const is = left?.variants.find((variant) => variant.channelId === channelId)
    if (was === undefined || is === was) return row
    return (is ? reduceRow({ row, language, was, is, quotes }) : null) ?? withoutWords({ row, language })
  })
  if (left === null) return { ...words, variants }
  const around = AROUND.filter((name) => before[name] !== null && left[name] === null)
  return { ...words, ...Object.fromEntries(around.map((name) => [name, { ...words[name], [language]: null }])), variants }
}

/** Null where the editor's text cannot be brought to what is left of the served one. */
function reduceRow({ row, language, was, is, quotes }: {
  row: StoredVariantRow
  language: Language
  was: VariantContent
  is: VariantContent
  quotes: readonly string[]
}): StoredVariantRow | null {
  const emptied = LINES.filter((name) => was[name] !== null && is[name] === null)
  const next: StoredVariantRow = { ...row, ...Object.fromEntries(emptied.map((name) => [name, { ...row[name], [language]: null }])) }
  if (was.html !== is.html) {
    let state: unknown = row.text?.[language] ?? null
    for (const quote of quotes) state = state === null ? null : removeQuoteFromRichText({ state, quote })
    if (state === null) return null
    next.text = { ...row.text, [language]: state }
  }
  if (was.link?.label && !is.link?.label) next.link = { ...row.link, label: { ...row.link?.label, [language]: null } }
  // One recording for all languages: it goes where it speaks words that are gone.
  if (was.audio && !is.audio) next.audio = null
  return next
}

function withoutWords({ row, language }: { row: StoredVariantRow; language: Language }): StoredVariantRow {
  const without = (field: Localised, empty: unknown = null): Localised => ({ ...field, [language]: empty })
  return {
    ...row,
    headline: without(row.headline),
    summary: without(row.summary),
    text: without(row.text),
    hashtags: without(row.hashtags, []),
    link: { ...row.link, url: without(row.link?.url), label: without(row.link?.label) },
    shareText: without(row.shareText),
    audio: null,
  }
}

function withoutPicture({ words, ids }: { words: StoredWords; ids: readonly string[] }): StoredWords {
  const isIt = (reference: unknown) => ids.includes(idOf(reference) ?? '')
  const rows = words.variants ?? []
  const uses = ({ media, pictograms, audio, shareImage }: StoredVariantRow) =>
    [...(media ?? []), ...(pictograms ?? []), audio, shareImage].some(isIt)
  if (!rows.some(uses)) return words
  const variants = rows.map((row) =>
    uses(row)
      ? {
          ...row,
          media: (row.media ?? []).filter((each) => !isIt(each)),
          pictograms: (row.pictograms ?? []).filter((each) => !isIt(each)),
          audio: isIt(row.audio) ? null : (row.audio ?? null),
          shareImage: isIt(row.shareImage) ? null : (row.shareImage ?? null),
        }
      : row,
  )
  return { ...words, variants }
}

function idOf(reference: unknown): string | null {
  if (typeof reference === 'object' && reference !== null && 'id' in reference) return String(reference.id)
  return typeof reference === 'string' || typeof reference === 'number' ? String(reference) : null
}
