import { LANGUAGE_NAMES_NL, LANGUAGES } from '../languages'
import type { PlanningCard, PlanningTerm, PlanningVocabulary, PlanTarget } from './card'

/** What coverage is counted by, attention points first: they are what the calendar is judged by. */
export const DIMENSIONS = [
  'attention-point',
  'theme',
  'audience',
  'goal',
  'channel',
  'language',
  'level',
] as const satisfies readonly PlanTarget['kind'][]
export type Dimension = (typeof DIMENSIONS)[number]

/** One value of a dimension. `depth` is 0 for all but themes below another. */
export type DimensionValue = { id: string; name: string; parentId: string | null; depth: number }

/**
 * The values of a dimension in the order of the vocabulary, themes each followed by their children.
 *
 * @example listValues({ dimension: 'theme', vocabulary })[0] // { id: '3', name: 'SGG', parentId: null,
 * depth: 0 }
 */
export function listValues({
  dimension,
  vocabulary,
}: {
  dimension: Dimension
  vocabulary: PlanningVocabulary
}): DimensionValue[] {
  if (dimension === 'language') {
    return LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES_NL[id], parentId: null, depth: 0 }))
  }
  if (dimension === 'theme') return orderTree(vocabulary.themes)
  return TERMS[dimension](vocabulary).map(({ id, name }) => ({ id, name, parentId: null, depth: 0 }))
}

const TERMS: Record<Exclude<Dimension, 'language' | 'theme'>, (of: PlanningVocabulary) => PlanningTerm[]> = {
  'attention-point': ({ attentionPoints }) => attentionPoints,
  audience: ({ audiences }) => audiences,
  goal: ({ goals }) => goals,
  channel: ({ channels }) => channels,
  level: ({ levels }) => levels,
}

/** A theme whose parent is missing, or that is its own ancestor, stands at the top: no theme gets lost. */
function orderTree(themes: readonly PlanningTerm[]): DimensionValue[] {
  const ids = new Set(themes.map(({ id }) => id))
  const listed = new Set<string>()
  const values: DimensionValue[] = []
  const add = (theme: PlanningTerm, depth: number): void => {
    if (listed.has(theme.id)) return
    listed.add(theme.id)
    values.push({ id: theme.id, name: theme.name, parentId: depth === 0 ? null : theme.parentId, depth })
    for (const child of themes) if (child.parentId === theme.id) add(child, depth + 1)
  }
  for (const theme of themes) if (theme.parentId === null || !ids.has(theme.parentId)) add(theme, 0)
  for (const theme of themes) add(theme, 0)
  return values
}

/**
 * Reads which values of a dimension a card counts for, each once. A card counts for its themes and for all
 * above them, so that a parent shows what happened below it.
 *
 * @example createValueReader({ dimension: 'theme', vocabulary })(card) // ['sextortion', 'online-sgg', 'sgg']
 */
export function createValueReader({
  dimension,
  vocabulary,
}: {
  dimension: Dimension
  vocabulary: PlanningVocabulary
}): (card: PlanningCard) => string[] {
  if (dimension !== 'theme') return (card) => [...new Set(OWN_VALUES[dimension](card))]
  const parents = new Map(vocabulary.themes.map(({ id, parentId }) => [id, parentId]))
  return (card) => {
    const found = new Set<string>()
    for (const themeId of card.themeIds) {
      let id: string | null | undefined = themeId
      while (id !== null && id !== undefined && !found.has(id)) {
        found.add(id)
        id = parents.get(id)
      }
    }
    return [...found]
  }
}

const OWN_VALUES: Record<Exclude<Dimension, 'theme'>, (card: PlanningCard) => string[]> = {
  'attention-point': ({ attentionPointIds }) => attentionPointIds,
  audience: ({ audienceIds }) => audienceIds,
  goal: ({ goalIds }) => goalIds,
  channel: ({ channelIds }) => channelIds,
  language: ({ languages }) => languages.map(({ language }) => language),
  level: ({ levelIds }) => levelIds,
}
