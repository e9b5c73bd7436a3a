/** Languages in which an item can be written, as BCP 47 tags. Dutch is the default; there is no fallback. */
export const LANGUAGES = ['nl', 'en', 'ar', 'uk', 'pl', 'tr'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'nl'

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set<Language>(['ar'])

/** Names of the languages in Dutch, for labels and sentences. */
export const LANGUAGE_NAMES_NL: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  uk: 'Oekraïens',
  pl: 'Pools',
  tr: 'Turks',
}

/** The same in English. */
export const LANGUAGE_NAMES_EN: Record<Language, string> = {
  nl: 'Dutch',
  en: 'English',
  ar: 'Arabic',
  uk: 'Ukrainian',
  pl: 'Polish',
  tr: 'Turkish',
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}

/**
 * The base direction of a language's script (HTML `dir`).
 *
 * @example directionOf('ar') // 'rtl'
 */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}
