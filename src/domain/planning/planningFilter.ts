import { isLanguage } from '../languages'
import { STAGES } from '../workflow/stages'
import type { PlanningTerm, PlanningVocabulary } from './card'

/**
 * What a planner wants to see. Each list holds slugs or ids; within a list one is enough, and every list that
 * is not empty must agree. Campaigns and owners go by id, stages and languages by their code.
 */
export type PlanningFilter = {
  attentionPoints: string[]
  themes: string[]
  audiences: string[]
  channels: string[]
  campaigns: string[]
  goals: string[]
  stages: string[]
  owners: string[]
  partners: string[]
  languages: string[]
  /** words that all stand in the title */
  search: string
}

/** What is chosen from a list; the rest is `search`. */
export type FilterField = Exclude<keyof PlanningFilter, 'search'>

/** The names in the address, in the order in which they are written. */
export const FILTER_KEYS = {
  attentionPoints: 'aandachtspunt',
  themes: 'thema',
  audiences: 'doelgroep',
  channels: 'kanaal',
  campaigns: 'campagne',
  goals: 'doel',
  stages: 'fase',
  owners: 'eigenaar',
  partners: 'partner',
  languages: 'taal',
} as const satisfies Record<FilterField, string>
export const SEARCH_KEY = 'zoek'
export const FILTER_FIELDS = Object.keys(FILTER_KEYS) as FilterField[]

export const EMPTY_FILTER: PlanningFilter = {
  attentionPoints: [],
  themes: [],
  audiences: [],
  channels: [],
  campaigns: [],
  goals: [],
  stages: [],
  owners: [],
  partners: [],
  languages: [],
  search: '',
}

/** A campaign as far as a filter names it. */
export type FilterCampaign = { id: string; name: string }

/** An address is typed or tampered with as easily as it is clicked. */
const MOST_VALUES = 100
const LONGEST_SEARCH = 200

/**
 * Reads a filter from an address. Keys of others are left alone; a repeated key means "or".
 *
 * @param vocabulary when given, values that it does not know are dropped: for the screen of who chooses. What
 * leaves the team is read without, or a channel that is gone would open the whole plan
 * @param campaigns when given, campaigns that are not in it are dropped
 * @example parsePlanningFilter({ params: new URLSearchParams('kanaal=website&kanaal=krant&zoek=veilig') })
 */
export function parsePlanningFilter({
  params,
  vocabulary,
  campaigns,
}: {
  params: { getAll: (key: string) => string[] }
  vocabulary?: PlanningVocabulary
  campaigns?: readonly FilterCampaign[]
}): PlanningFilter {
  const filter: PlanningFilter = { ...EMPTY_FILTER, search: params.getAll(SEARCH_KEY)[0] ?? '' }
  for (const field of FILTER_FIELDS) filter[field] = params.getAll(FILTER_KEYS[field])
  const normal = normalizeFilter(filter)
  for (const field of FILTER_FIELDS) {
    if (field === 'campaigns' ? campaigns === undefined : vocabulary === undefined) continue
    normal[field] = normal[field].filter((value) => isKnown({ field, value, vocabulary, campaigns }))
  }
  return normal
}

/**
 * The filter as a piece of an address, without question mark: '' when it asks for nothing. Two filters that
 * ask for the same are written the same.
 *
 * @example formatPlanningFilter({ ...EMPTY_FILTER, channels: ['website', 'instagram'] })
 * // 'kanaal=instagram&kanaal=website'
 */
export function formatPlanningFilter(filter: PlanningFilter): string {
  const normal = normalizeFilter(filter)
  const params = new URLSearchParams()
  for (const field of FILTER_FIELDS) {
    for (const value of normal[field]) params.append(FILTER_KEYS[field], value)
  }
  if (normal.search !== '') params.append(SEARCH_KEY, normal.search)
  return params.toString()
}

/**
 * The one way to write what a filter asks: no blanks, no repeats, values in order, words one space apart.
 *
 * @example normalizeFilter({ ...EMPTY_FILTER, search: ' veilig  thuis ' }).search // 'veilig thuis'
 */
export function normalizeFilter(filter: PlanningFilter): PlanningFilter {
  const search = [...filter.search.trim().replace(/\s+/gu, ' ')].slice(0, LONGEST_SEARCH).join('').trim()
  const normal: PlanningFilter = { ...EMPTY_FILTER, search }
  for (const field of FILTER_FIELDS) {
    const values = new Set(filter[field].map((value) => value.trim()).filter((value) => value !== ''))
    normal[field] = [...values].sort().slice(0, MOST_VALUES)
  }
  return normal
}

/**
 * Whether a filter lets everything through.
 *
 * @example isEmptyFilter(EMPTY_FILTER) // true
 */
export function isEmptyFilter(filter: PlanningFilter): boolean {
  return formatPlanningFilter(filter) === ''
}

/**
 * The same filter by id, so that it outlives another name or address of what it chose. A value that nobody
 * knows stays, and lets nothing through.
 *
 * @example nameFilterById({ filter: { ...EMPTY_FILTER, goals: ['a'] }, vocabulary }).goals // ['g1']
 */
export function nameFilterById({
  filter,
  vocabulary,
}: {
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
}): PlanningFilter {
  const named = { ...filter }
  for (const field of FILTER_FIELDS) {
    const terms = termsOf({ field, vocabulary })
    if (terms === null) continue
    named[field] = filter[field].map((value) => terms.find(({ id, slug }) => id === value || slug === value)?.id ?? value)
  }
  return normalizeFilter(named)
}

/**
 * The list from which a field of the filter chooses; null for those that are no part of the vocabulary.
 *
 * @example termsOf({ field: 'themes', vocabulary }).map(({ name }) => name)
 */
export function termsOf({
  field,
  vocabulary,
}: {
  field: FilterField
  vocabulary: PlanningVocabulary
}): PlanningTerm[] | null {
  switch (field) {
    case 'attentionPoints':
    case 'themes':
    case 'audiences':
    case 'channels':
    case 'goals':
    case 'partners':
      return vocabulary[field]
    case 'owners':
      return vocabulary.people.map(({ id, name }) => ({ id, slug: id, name, parentId: null }))
    case 'campaigns':
    case 'stages':
    case 'languages':
      return null
  }
}

function isKnown({
  field,
  value,
  vocabulary,
  campaigns,
}: {
  field: FilterField
  value: string
  vocabulary: PlanningVocabulary | undefined
  campaigns: readonly FilterCampaign[] | undefined
}): boolean {
  if (field === 'stages') return (STAGES as readonly string[]).includes(value)
  if (field === 'languages') return isLanguage(value)
  if (field === 'campaigns') return campaigns?.some(({ id }) => id === value) ?? true
  if (vocabulary === undefined) return true
  return termsOf({ field, vocabulary })?.some(({ id, slug }) => id === value || slug === value) ?? true
}
