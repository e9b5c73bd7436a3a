import { isLanguage, LANGUAGE_NAMES_EN, LANGUAGE_NAMES_NL } from '../languages'
import type { ScreenLocale } from '../time/dutch'
import { STAGE_LABELS, STAGES } from '../workflow/stages'
import type { Wording } from '../workflow/wording'
import type { PlanningVocabulary } from './card'
import {
  FILTER_FIELDS,
  normalizeFilter,
  termsOf,
  type FilterCampaign,
  type FilterField,
  type PlanningFilter,
} from './planningFilter'

/** Names beyond these are counted, so that a heading stays a heading. */
const MOST_NAMES = 3

/**
 * A filter in one short sentence without full stop, for headings and prints.
 *
 * @param campaigns names of the campaigns; without them a campaign is called unknown
 * @param forOthers true where the sentence leaves the team: it names no owner, and repeats no words of a search,
 * which can be of a title that others do not see
 * @example describeFilter({ filter: { ...EMPTY_FILTER, channels: ['website'] }, vocabulary })
 * // 'Kanaal: website'
 */
export function describeFilter({
  filter,
  vocabulary,
  campaigns = [],
  locale = 'nl',
  forOthers = false,
}: {
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
  campaigns?: readonly FilterCampaign[]
  locale?: ScreenLocale
  forOthers?: boolean
}): string {
  const normal = normalizeFilter(filter)
  const parts = FILTER_FIELDS.filter(
    (field) => normal[field].length > 0 && (!forOthers || field !== 'owners'),
  ).map((field) => {
    const names = normal[field].map(
      (value) => nameOf({ field, value, vocabulary, campaigns, locale }) ?? UNKNOWN[locale],
    )
    return `${FIELD_LABELS[field][locale]}: ${joinNames({ names, locale })}`
  })
  if (normal.search !== '') parts.push(forOthers ? SOME_SEARCH[locale] : `${SEARCH_LABEL[locale]} “${normal.search}”`)
  if (parts.length === 0) return EVERYTHING[locale]
  const sentence = parts.join('; ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/**
 * What people call a value of a filter; null when nobody knows it.
 *
 * @example nameOf({ field: 'stages', value: 'review', vocabulary, campaigns: [], locale: 'nl' })
 * // 'ter beoordeling'
 */
export function nameOf({
  field,
  value,
  vocabulary,
  campaigns,
  locale,
}: {
  field: FilterField
  value: string
  vocabulary: PlanningVocabulary
  campaigns: readonly FilterCampaign[]
  locale: ScreenLocale
}): string | null {
  if (field === 'stages') {
    const stage = STAGES.find((code) => code === value)
    return stage === undefined ? null : STAGE_LABELS[stage][locale].toLowerCase()
  }
  if (field === 'languages') {
    if (!isLanguage(value)) return null
    return locale === 'nl' ? LANGUAGE_NAMES_NL[value] : LANGUAGE_NAMES_EN[value]
  }
  if (field === 'campaigns') return campaigns.find(({ id }) => id === value)?.name ?? null
  return termsOf({ field, vocabulary })?.find(({ id, slug }) => id === value || slug === value)?.name ?? null
}

function joinNames({ names, locale }: { names: readonly string[]; locale: ScreenLocale }): string {
  const shown = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : [...names]
  const rest = names.length - shown.length
  if (rest > 0) shown.push(locale === 'nl' ? `nog ${rest}` : `${rest} more`)
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} ${locale === 'nl' ? 'of' : 'or'} ${last}`
}

const EVERYTHING: Wording = { nl: 'Alles', en: 'Everything' }
const UNKNOWN: Wording = { nl: 'onbekend', en: 'unknown' }
const SEARCH_LABEL: Wording = { nl: 'in de titel', en: 'in the title' }
const SOME_SEARCH: Wording = { nl: 'titels met een zoekwoord', en: 'titles with a search word' }

export const FIELD_LABELS: Record<FilterField, Wording> = {
  attentionPoints: { nl: 'aandachtspunt', en: 'attention point' },
  themes: { nl: 'thema', en: 'theme' },
  audiences: { nl: 'doelgroep', en: 'audience' },
  channels: { nl: 'kanaal', en: 'channel' },
  campaigns: { nl: 'campagne', en: 'campaign' },
  goals: { nl: 'doel', en: 'goal' },
  stages: { nl: 'fase', en: 'stage' },
  owners: { nl: 'eigenaar', en: 'owner' },
  partners: { nl: 'partner', en: 'partner' },
  languages: { nl: 'taal', en: 'language' },
}
