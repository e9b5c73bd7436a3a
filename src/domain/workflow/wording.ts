/** One sentence or label in both languages of the screens. */
export type Wording = { nl: string; en: string }

/**
 * Why something may not happen, or what to look at first. `code` is for programs and never changes, `channel`
 * is a channel's slug or null for the item as a whole, `person` is what a user may read.
 */
export type Reason<Code extends string = string> = { code: Code; channel: string | null; person: Wording }

const AND: Record<keyof Wording, string> = { nl: 'en', en: 'and' }

/**
 * A list as people say it.
 *
 * @example
 * joinWords({ words: ['de website', 'Instagram', 'de krant'], locale: 'nl' })
 * // 'de website, Instagram en de krant'
 */
export function joinWords({ words, locale }: { words: readonly string[]; locale: keyof Wording }): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${AND[locale]} ${words[words.length - 1]}`
}
