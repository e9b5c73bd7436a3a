import type { PlanningCard, PlanningTerm, PlanningVocabulary } from './card'
import { foldText } from './foldText'
import {
  FILTER_FIELDS,
  normalizeFilter,
  termsOf,
  type FilterCampaign,
  type FilterField,
  type PlanningFilter,
} from './planningFilter'

/** What the search looks through. For others it must be the title that they see, or it tells the other. */
type ReadTitle = (card: PlanningCard) => string

/**
 * Prepares a filter for many cards at once. A theme takes its descendants along; a value that nothing carries
 * matches no card.
 *
 * @param campaigns when given, a campaign that is not among them matches no card either
 * @param readTitle what the search looks through; the working title when absent
 * @example cards.filter(prepareFilter({ filter, vocabulary }))
 */
export function prepareFilter({
  filter,
  vocabulary,
  campaigns,
  readTitle = ({ title }) => title,
}: {
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
  campaigns?: readonly FilterCampaign[]
  readTitle?: ReadTitle
}): (card: PlanningCard) => boolean {
  const normal = normalizeFilter(filter)
  const wanted = FILTER_FIELDS.filter((field) => normal[field].length > 0).map((field) => ({
    field,
    ids: resolveIds({ field, values: normal[field], vocabulary, campaigns }),
  }))
  const words = foldText(normal.search)
    .split(' ')
    .filter((word) => word !== '')
  return (card) => {
    if (!wanted.every(({ field, ids }) => readIds({ card, field }).some((id) => ids.has(id)))) return false
    if (words.length === 0) return true
    const title = foldText(readTitle(card))
    return words.every((word) => title.includes(word))
  }
}

/**
 * Whether a card is what a filter asks for; for many cards, prepare the filter once.
 *
 * @example matchesFilter({ card, filter: { ...EMPTY_FILTER, themes: ['geweld'] }, vocabulary })
 */
export function matchesFilter({
  card,
  ...filter
}: { card: PlanningCard } & Parameters<typeof prepareFilter>[0]): boolean {
  return prepareFilter(filter)(card)
}

function resolveIds({
  field,
  values,
  vocabulary,
  campaigns,
}: {
  field: FilterField
  values: readonly string[]
  vocabulary: PlanningVocabulary
  campaigns: readonly FilterCampaign[] | undefined
}): ReadonlySet<string> {
  if (field === 'campaigns' && campaigns !== undefined) {
    return new Set(values.filter((value) => campaigns.some(({ id }) => id === value)))
  }
  const terms = termsOf({ field, vocabulary })
  if (terms === null) return new Set(values)
  const asked = new Set(values)
  const ids = new Set(terms.filter(({ id, slug }) => asked.has(id) || asked.has(slug)).map(({ id }) => id))
  if (field === 'themes') addDescendants({ ids, terms })
  return ids
}

/** Each term is taken once, so a tree that bites its tail ends too. */
function addDescendants({ ids, terms }: { ids: Set<string>; terms: readonly PlanningTerm[] }): void {
  const children = new Map<string, string[]>()
  for (const { id, parentId } of terms) {
    if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id])
  }
  // A set that grows while it is walked hands out what was added too.
  for (const id of ids) for (const child of children.get(id) ?? []) ids.add(child)
}

function readIds({ card, field }: { card: PlanningCard; field: FilterField }): readonly string[] {
  switch (field) {
    case 'attentionPoints':
      return card.attentionPointIds
    case 'themes':
      return card.themeIds
    case 'audiences':
      return card.audienceIds
    case 'channels':
      return card.channelIds
    case 'goals':
      return card.goalIds
    case 'partners':
      return card.partnerIds
    case 'campaigns':
      return card.campaignId === null ? [] : [card.campaignId]
    case 'owners':
      return card.ownerId === null ? [] : [card.ownerId]
    case 'stages':
      return [card.stage]
    case 'languages':
      return card.languages.map(({ language }) => language)
  }
}
