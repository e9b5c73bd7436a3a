import { isLanguage } from '@/domain/languages'
import type { LocalisedText } from '@/domain/presentation/vocabulary'
import { instantFromDate, type Instant } from '@/domain/time/instant'

/** A document as the database layer gives it, before its fields are looked at. */
export type StoredDocument = Record<string, unknown>

export function asDocument(value: unknown): StoredDocument {
  return typeof value === 'object' && value !== null ? (value as StoredDocument) : {}
}

export function asDocuments(value: unknown): StoredDocument[] {
  return Array.isArray(value) ? value.map(asDocument) : []
}

/** Text, or null when there is none; an empty text counts as none. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** A stored date in whole seconds, or null when there is none. */
export function asInstant(value: unknown): Instant | null {
  if (value instanceof Date) return instantFromDate(value)
  return typeof value === 'string' ? instantFromDate(new Date(value)) : null
}

/** A field that was read in all languages at once; a bare text is taken to be Dutch. */
export function asLocalisedText(value: unknown): LocalisedText {
  if (typeof value === 'string') return { nl: value }
  const texts: LocalisedText = {}
  for (const [language, text] of Object.entries(asDocument(value))) {
    if (isLanguage(language) && typeof text === 'string' && text !== '') texts[language] = text
  }
  return texts
}
