import { findTerms } from '../language/findTerms'
import type { Language } from '../languages'
import { chooseText, type GlossaryTermRecord } from './vocabulary'

export type PresentedExplanation = { term: string; meaning: string; meaningLanguage: Language }

/**
 * The terms of the glossary that stand in a text, in the order in which they are first read. Only terms that have a
 * name in the language of the text can be in it; their meaning may be in Dutch.
 */
export function presentGlossary({ texts, language, terms }: {
  texts: readonly (string | null)[]
  language: Language
  terms: readonly GlossaryTermRecord[]
}): PresentedExplanation[] {
  const named = terms.flatMap((record) => {
    const name = record.name[language]
    const meaning = chooseText({ text: record.meaning, language })
    return name === undefined || meaning === null ? [] : [{ names: [name], meaning }]
  })
  const text = texts.filter((part) => part !== null).join('\n')
  const found = new Set(findTerms({ text, terms: named }).map(({ term }) => term))
  return [...found].map(({ names, meaning }) => ({
    term: names[0] ?? '',
    meaning: meaning.value,
    meaningLanguage: meaning.language,
  }))
}
