import type { PublicContent } from '../content'
import { leastAdvancedStage, type LanguageStage, type Stage } from './stages'

/** Where the text of an item stands in one language. */
export type LanguageState = {
  stage: LanguageStage
  /** hash of the content as it was last seen; null when it was never hashed */
  contentHash: string | null
  /** everyone who ever wrote or changed this content: only grows, and never approves it */
  authorIds: string[]
}

/**
 * Whether there is any text to read: a headline, summary, body or share text in at least one variant. Markup
 * and blanks are no text.
 *
 * @example hasText({ variants: [] }) // false
 */
export function hasText(content: Pick<PublicContent, 'variants'>): boolean {
  return content.variants.some((variant) =>
    [variant.headline, variant.summary, variant.shareText, variant.plain, withoutMarkup(variant.html)].some(
      (text) => text !== null && text.trim() !== '',
    ),
  )
}

function withoutMarkup(html: string): string {
  return html.replace(/<[^>]*>|&nbsp;/g, ' ')
}

/**
 * The state of a language after a save. Without text it is an idea; a changed hash brings it back to writing
 * and makes whoever changed it an author; an unchanged hash leaves everything as it was.
 *
 * The very first save without text makes nobody an author: creating an empty card is planning, not writing.
 * Every later change counts, also of what surrounds the text, since readers see that too. Words that were copied
 * with their item stay of who wrote them.
 *
 * @param changedBy id of the user who saved; null when no person did
 * @param copiedFrom the authors of the text that a first save copied; no matter after that
 * @example
 * decideLanguageState({ previous: null, hasText: true, contentHash: 'c0ffee', changedBy: 'u1' })
 * // { stage: 'writing', contentHash: 'c0ffee', authorIds: ['u1'] }
 */
export function decideLanguageState({
  previous,
  hasText,
  contentHash,
  changedBy,
  copiedFrom = [],
}: {
  previous: LanguageState | null
  hasText: boolean
  contentHash: string | null
  changedBy: string | null
  copiedFrom?: readonly string[]
}): LanguageState {
  const isChanged = previous === null ? hasText : previous.contentHash !== contentHash
  const known = previous?.authorIds ?? (hasText ? copiedFrom : [])
  const authorIds =
    isChanged && changedBy !== null && !known.includes(changedBy) ? [...known, changedBy] : [...known]
  return { stage: stageAfterSave({ previous, hasText, isChanged }), contentHash, authorIds }
}

function stageAfterSave({
  previous,
  hasText,
  isChanged,
}: {
  previous: LanguageState | null
  hasText: boolean
  isChanged: boolean
}): LanguageStage {
  if (!hasText) return 'idea'
  if (previous === null || isChanged || previous.stage === 'idea') return 'writing'
  return previous.stage
}

/**
 * The stage of the item as lists show it: archived when it is, else the least advanced of the languages that
 * have text, and an idea as long as none has.
 *
 * @example
 * decideItemStage({ isArchived: false, languages: [{ stage: 'approved' }, { stage: 'idea' }] }) // 'approved'
 */
export function decideItemStage({
  isArchived,
  languages,
}: {
  isArchived: boolean
  languages: readonly Pick<LanguageState, 'stage'>[]
}): Stage {
  if (isArchived) return 'archived'
  // A language is an idea exactly when it has no text.
  return leastAdvancedStage(languages.map(({ stage }) => stage).filter((stage) => stage !== 'idea'))
}
