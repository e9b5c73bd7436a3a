'use client'

import { useId } from 'react'

import type { ProposalGroup, ShownEntry } from '@/domain/planning/proposal/shownProposal'
import type { ScreenLocale } from '@/domain/time/dutch'

import { EntryRow } from './EntryRow.client'
import type { NextYearTexts } from './texts'
import type { Choices } from './useChoices.client'

type Props = {
  group: ProposalGroup
  entries: readonly ShownEntry[]
  /** all entries by key, for the campaign of an item */
  byKey: ReadonlyMap<string, ShownEntry>
  choices: Choices
  people: readonly { id: string; name: string }[]
  errors: ReadonlyMap<string, string>
  years: { from: number; to: number }
  mayPlan: boolean
  texts: NextYearTexts
  locale: ScreenLocale
}

/** One kind of things, ticked one by one or all at once; items stand under their campaign. */
export function EntryGroup({ group, entries, byKey, ...shared }: Props) {
  const { choices, errors, mayPlan, texts } = shared
  const headingId = useId()
  if (entries.length === 0) return null
  const name = texts.groups[group]
  const keys = entries.map(({ key }) => key)
  const under = (campaignKey: string | null) => entries.filter((entry) => entry.campaignKey === campaignKey)
  const row = (entry: ShownEntry) => {
    const items = group === 'campaigns' && entry.campaignKey === null ? under(entry.key) : []
    const campaign = entry.campaignKey === null ? null : (byKey.get(entry.campaignKey) ?? null)
    return (
      <EntryRow campaign={campaign} entry={entry} error={errors.get(entry.key) ?? null} key={entry.key} {...shared}>
        {items.length > 0 ? <ul className="ck-next__list ck-next__list--nested">{items.map(row)}</ul> : null}
      </EntryRow>
    )
  }
  return (
    <section aria-labelledby={headingId} className="ck-next__group">
      <header className="ck-next__grouphead">
        <h2 id={headingId}>{name}</h2>
        <span className="ck-muted">{texts.chosenOf(entries.filter(choices.isChosen).length, entries.length)}</span>
        {mayPlan ? (
          <span className="ck-actions">
            <button className="ck-next__other" onClick={() => choices.tick(keys, true)} type="button">
              {texts.all}
              <span className="ck-visually-hidden"> ({name})</span>
            </button>
            <button className="ck-next__other" onClick={() => choices.tick(keys, false)} type="button">
              {texts.none}
              <span className="ck-visually-hidden"> ({name})</span>
            </button>
          </span>
        ) : null}
      </header>
      <ul className={`ck-next__list${group === 'targets' ? ' ck-next__list--columns' : ''}`}>{under(null).map(row)}</ul>
    </section>
  )
}
