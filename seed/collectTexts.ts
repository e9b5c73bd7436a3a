import type { Language } from '../src/domain/languages'
import { renderRichText } from '../src/domain/presentation/richText'
import { convertToRichText } from './richText'
import type { SeedItem, SeedStep, SeedVariant } from './types'

export type SeedTextSeen = {
  id: string
  item: SeedItem
  language: Language
  channel: string
  variant: SeedVariant
  /** headline, summary and body as they are read */
  all: string
}

export type SeedTextChange = { language: Language; channel: string; change: Partial<SeedVariant> }

/** Every text that the seed holds: as first written, and again after each change. For specs. */
export function collectTexts(item: SeedItem): SeedTextSeen[] {
  const texts: SeedTextSeen[] = []
  const add = (language: Language, channel: string, variant: SeedVariant): void => {
    const parts = [variant.headline, variant.summary, plainOf({ variant, language })]
    const all = parts.filter((part) => part !== undefined).join('\n')
    texts.push({ id: `${item.key} ${language} ${channel}`, item, language, channel, variant, all })
  }
  const current = new Map<string, SeedVariant>()
  for (const language of Object.keys(item.texts) as Language[]) {
    for (const [channel, variant] of Object.entries(item.texts[language]?.variants ?? {})) {
      current.set(`${language} ${channel}`, variant)
      add(language, channel, variant)
    }
  }
  for (const step of item.steps) {
    const changed = changeOf({ item, step, current: (language, channel) => current.get(`${language} ${channel}`) })
    if (!changed) continue
    const { language, channel, change } = changed
    const before = current.get(`${language} ${channel}`)
    if (!before) throw new Error(`${item.key} has no text to change: ${language} ${channel}`)
    const after = { ...before, ...change }
    current.set(`${language} ${channel}`, after)
    add(language, channel, after)
  }
  return texts
}

/**
 * What a step changes of the words: an edit, or a suggestion that is taken over. Null for all others.
 *
 * @throws Error when there is no such suggestion, or the text has not the words it is about
 */
export function changeOf({ item, step, current }: {
  item: SeedItem
  step: SeedStep
  /** the text of a channel as it stands before the step */
  current: (language: Language, channel: string) => SeedVariant | undefined
}): SeedTextChange | null {
  if (step.do === 'edit') return { language: step.language, channel: step.channel, change: step.change }
  if (step.do !== 'decide-suggestion' || step.decision !== 'accept') return null
  const suggestion = item.steps.find((each) => each.do === 'suggest' && each.before === step.before)
  if (suggestion?.do !== 'suggest') throw new Error(`${item.key}: nobody suggested anything for ${step.before}`)
  const { language, channel, field, before, after } = suggestion
  const name = field === 'text' ? 'body' : field
  const words = current(language, channel)?.[name] ?? ''
  // In the files a paragraph runs over lines.
  const inLines = new RegExp(before.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'))
  if (!inLines.test(words)) throw new Error(`${item.key}: the text has no words ${before}`)
  return { language, channel, change: { [name]: words.replace(inLines, () => after) } }
}

export const plainOf = ({ variant, language }: { variant: SeedVariant; language: Language }): string =>
  renderRichText(convertToRichText({ markup: variant.body, language })).plain

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu)?.length ?? 0

export const splitSentences = (text: string): string[] =>
  text.split(/\n|(?<=[.!?؟…][’”»)]*)\s/u).filter((sentence) => countWords(sentence) > 0)

/** How long sentences are: in most texts fifteen words on average, and never more than twenty. */
export function measureSentences(text: string): { average: number; longest: number } {
  const lengths = splitSentences(text).map(countWords)
  return { average: lengths.reduce((sum, length) => sum + length, 0) / lengths.length, longest: Math.max(...lengths) }
}
