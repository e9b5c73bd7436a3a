import type { Language } from '../languages'
import { applyParagraphs } from './applyParagraphs'
import type { KeyedText, Paragraph } from './paragraph'
import { splitParagraphs } from './splitParagraphs'

/** The fields of a channel's text that can be written paragraph by paragraph, in the order of reading. */
export const TEXT_FIELDS = ['headline', 'summary', 'text', 'shareText'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const TEXT_FIELD_LABELS = {
  headline: 'Kop',
  summary: 'Samenvatting',
  text: 'Tekst',
  shareText: 'Tekst bij delen',
} as const satisfies Record<TextField, string>

/** The most characters that each field takes. */
export const TEXT_FIELD_LIMITS = { headline: 300, summary: 500, text: 50_000, shareText: 300 } as const satisfies Record<TextField, number>

const LINE = 'line'

export function isTextField(value: unknown): value is TextField {
  return typeof value === 'string' && (TEXT_FIELDS as readonly string[]).includes(value)
}

/**
 * The paragraphs of a stored field. A field of one line is one paragraph, also while it is empty.
 *
 * @example readParagraphs({ field: 'headline', value: null }) // [{ key: 'line', kind: 'line', text: '' }]
 */
export function readParagraphs({ field, value }: { field: TextField; value: unknown }): Paragraph[] {
  if (field === 'text') return splitParagraphs(value)
  return [{ key: LINE, kind: 'line', text: typeof value === 'string' ? value : '' }]
}

/** A stored field with the paragraphs that are wanted; see `applyParagraphs`. An empty field is null. */
export function writeParagraphs({ field, value, keys, wanted, language }: {
  field: TextField
  value: unknown
  keys: readonly string[]
  wanted: readonly KeyedText[]
  language: Language
}): unknown {
  if (field === 'text') return wanted.length === 0 ? null : applyParagraphs({ state: value, keys, wanted, language })
  const text = wanted.map((paragraph) => paragraph.text).join(' ')
  return text.trim() === '' ? null : text
}
