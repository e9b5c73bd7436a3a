'use client'

import { useState, type FormEvent } from 'react'

import { LANGUAGES } from '@/domain/languages'
import type { PlanningCampaign, PlanningVocabulary } from '@/domain/planning/card'
import { FIELD_LABELS, nameOf } from '@/domain/planning/describeFilter'
import { EMPTY_FILTER, FILTER_FIELDS, isEmptyFilter, termsOf, type FilterField, type PlanningFilter } from '@/domain/planning/planningFilter'
import { STAGES } from '@/domain/workflow/stages'
import type { PlannerData } from '@/queries/readPlanner'

import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
  campaigns: readonly PlanningCampaign[]
  onChange: (filter: PlanningFilter) => void
  savedViews: PlannerData['savedViews']
  /** saves what stands in the address now */
  onSaveView: (view: { name: string; isShared: boolean }) => Promise<boolean>
  onOpenView: (query: string) => void
  onRemoveView: (id: string) => void
  count: string
}

/** Search, filters that stay in the address, and filters saved under a name. */
export function FilterBar({ filter, vocabulary, campaigns, onChange, savedViews, onSaveView, onOpenView, onRemoveView, count }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [isSaving, setIsSaving] = useState(false)
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
          {savedViews.length > 0 ? (
            <ul className="ck-views">
              {savedViews.map(({ id, name, query, isOwn, isShared }) => (
                <li key={id}>
                  <button className="ck-button" onClick={() => onOpenView(query)} type="button">
                    {name}
                    {isShared ? ` · ${texts.saveViewShared.toLowerCase()}` : ''}
                  </button>
                  {isOwn ? (
                    <button aria-label={`${texts.removeView}: ${name}`} className="ck-button" onClick={() => onRemoveView(id)} type="button">
                      ×
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null}
          {isSaving ? (
            <SaveView onDone={() => setIsSaving(false)} onSave={onSaveView} />
          ) : (
            <button className="ck-button" onClick={() => setIsSaving(true)} type="button">
              {texts.saveView}
            </button>
          )}
        </div>
      </details>
      <span className="ck-muted ck-filters__count">{count}</span>
    </div>
  )
}

function SaveView({ onSave, onDone }: { onSave: Props['onSaveView']; onDone: () => void }) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [name, setName] = useState('')
  const [isShared, setIsShared] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await onSave({ name: name.trim(), isShared }))) onDone()
  }
  return (
    <form className="ck-views__form" onSubmit={(event) => void submit(event)}>
      <div className="ck-field">
        <label htmlFor="ck-view-name">{texts.saveViewName}</label>
        <input autoFocus className="ck-input" id="ck-view-name" maxLength={80} onChange={(event) => setName(event.target.value)} required value={name} />
      </div>
      <label className="ck-choice">
        <input checked={isShared} onChange={(event) => setIsShared(event.target.checked)} type="checkbox" />
        {texts.saveViewShared}
      </label>
      <button className="ck-button ck-button--primary" type="submit">
        {texts.save}
      </button>
    </form>
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
