'use client'

import { LANGUAGES } from '@/domain/languages'
import type { PlanningCampaign, PlanningVocabulary } from '@/domain/planning/card'
import { FIELD_LABELS, nameOf } from '@/domain/planning/describeFilter'
import { EMPTY_FILTER, FILTER_FIELDS, isEmptyFilter, termsOf, type FilterField, type PlanningFilter } from '@/domain/planning/planningFilter'
import { STAGES } from '@/domain/workflow/stages'
import type { PlannerData } from '@/queries/readPlanner'

import { useScreen } from '../shared/useScreen.client'
import { SavedViews, type ViewReport } from './SavedViews.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
  campaigns: readonly PlanningCampaign[]
  onChange: (filter: PlanningFilter) => void
  savedViews: PlannerData['savedViews']
  /** filters and period of now, as they stand in the address */
  address: string
  onOpenView: (query: string) => void
  onReport: (report: ViewReport) => void
  count: string
}

/** Search, filters that stay in the address, and filters saved under a name. */
export function FilterBar({ filter, vocabulary, campaigns, onChange, savedViews, address, onOpenView, onReport, count }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const chosen = FILTER_FIELDS.reduce((sum, field) => sum + filter[field].length, 0)
  const toggle = (field: FilterField, value: string) => {
    const values = filter[field].includes(value) ? filter[field].filter((known) => known !== value) : [...filter[field], value]
    onChange({ ...filter, [field]: values })
  }
  return (
    <div className="ck-filters">
      <label className="ck-visually-hidden" htmlFor="ck-search">
        {texts.search}
      </label>
      <input
        className="ck-input ck-filters__search"
        id="ck-search"
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
        placeholder={texts.search}
        type="search"
        value={filter.search}
      />
      <details className="ck-popover">
        <summary className="ck-button">{chosen > 0 ? texts.filtersOn(chosen) : texts.filters}</summary>
        <div className="ck-popover__body">
          {FILTER_FIELDS.map((field) => (
            <fieldset key={field}>
              <legend className="ck-legend">{FIELD_LABELS[field][locale]}</legend>
              <div className="ck-chips">
                {optionsOf({ field, vocabulary, campaigns, locale }).map(({ value, name }) => (
                  <label className="ck-chip" key={value}>
                    <input checked={filter[field].includes(value)} onChange={() => toggle(field, value)} type="checkbox" />
                    {name}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </details>
      {isEmptyFilter(filter) ? null : (
        <button className="ck-button" onClick={() => onChange(EMPTY_FILTER)} type="button">
          {texts.clearFilters}
        </button>
      )}
      <details className="ck-popover">
        <summary className="ck-button">{texts.savedViews}</summary>
        <div className="ck-popover__body ck-popover__body--narrow">
          <SavedViews address={address} onOpen={onOpenView} onReport={onReport} views={savedViews} />
        </div>
      </details>
      <span className="ck-muted ck-filters__count">{count}</span>
    </div>
  )
}

function optionsOf({ field, vocabulary, campaigns, locale }: {
  field: FilterField
  vocabulary: PlanningVocabulary
  campaigns: readonly PlanningCampaign[]
  locale: 'nl' | 'en'
}): { value: string; name: string }[] {
  const named = (value: string) => ({ value, name: nameOf({ field, value, vocabulary, campaigns, locale }) ?? value })
  if (field === 'stages') return STAGES.map(named)
  if (field === 'languages') return LANGUAGES.map(named)
  if (field === 'campaigns') return campaigns.map(({ id, name }) => ({ value: id, name }))
  if (field === 'owners') return vocabulary.people.filter(({ role }) => role !== 'viewer').map(({ id, name }) => ({ value: id, name }))
  return (termsOf({ field, vocabulary }) ?? []).map(({ slug, name }) => ({ value: slug, name }))
}
