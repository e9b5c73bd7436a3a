'use client'

import { useId, type ReactNode } from 'react'

import { formatEuros, formatHours } from '@/domain/planning/formatMeans'
import type { ShownEntry } from '@/domain/planning/proposal/shownProposal'
import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

import type { NextYearTexts } from './texts'
import { NOBODY, type Choices } from './useChoices.client'

type Props = {
  entry: ShownEntry
  /** the entry of its campaign when it has one */
  campaign: ShownEntry | null
  choices: Choices
  people: readonly { id: string; name: string }[]
  error: string | null
  years: { from: number; to: number }
  mayPlan: boolean
  texts: NextYearTexts
  locale: ScreenLocale
  children?: ReactNode
}

/** One thing that can be carried over: whether, when, and by whom. */
export function EntryRow({ entry, campaign, choices, people, error, years, mayPlan, texts, locale, children }: Props) {
  const id = useId()
  const { title, because, losesRecurrence } = entry
  const isChosen = choices.isChosen(entry)
  const errorId = error ? `${id}-error` : undefined
  return (
    <li className="ck-next__entry" data-chosen={isChosen} id={anchorOf(entry)}>
      <div className="ck-next__line">
        <label className="ck-choice ck-next__title">
          <input
            aria-describedby={errorId}
            checked={isChosen}
            disabled={!mayPlan}
            onChange={(event) => choices.tick([entry.key], event.target.checked)}
            type="checkbox"
          />
          <span>{title}</span>
        </label>
        <DateCell {...{ entry, campaign, choices, years, mayPlan, texts, locale, errorId }} />
      </div>
      {because ? <p className="ck-next__note">{because[locale]}</p> : null}
      {losesRecurrence ? <p className="ck-next__note">{texts.losesRecurrence}</p> : null}
      {isChosen && entry.asks.includes('owner') && mayPlan ? (
        <div className="ck-field ck-next__ask">
          <label htmlFor={`${id}-owner`}>
            {texts.ownerAsked} {texts.ownerOf(title)}
          </label>
          <select
            aria-describedby={errorId}
            aria-invalid={error !== null && choices.ownerOf(entry) === ''}
            className="ck-input"
            id={`${id}-owner`}
            onChange={(event) => choices.setOwner(entry.key, event.target.value)}
            value={choices.ownerOf(entry)}
          >
            <option value="">{texts.chooseOwner}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
            <option value={NOBODY}>{texts.nobody}</option>
          </select>
        </div>
      ) : null}
      {error ? (
        <p className="ck-message ck-message--danger ck-next__error" id={errorId} role="alert">
          {error}
        </p>
      ) : null}
      {children}
    </li>
  )
}

/** Where a link to an open question or an error leads. */
export function anchorOf({ key }: Pick<ShownEntry, 'key'>): string {
  return `entry-${key.replaceAll(/[^\w-]/g, '-')}`
}

type CellProps = Omit<Props, 'people' | 'error' | 'children'> & { errorId: string | undefined }

function DateCell({ entry, campaign, choices, years, mayPlan, texts, locale, errorId }: CellProps) {
  const { amounts, date, oldDate, until, title, key } = entry
  const asks = entry.asks.includes('date')
  const isOpen = mayPlan && choices.isChosen(entry) && (asks || choices.hasOwnDate(entry))
  if (amounts) return <p className="ck-next__date">{describeAmounts({ amounts, texts, locale })}</p>
  return (
    <div className="ck-next__date">
      {isOpen ? (
        <div className="ck-field">
          <label htmlFor={`${anchorOf(entry)}-date`}>
            {texts.dateOf(title)}
          </label>
          <input
            aria-describedby={errorId}
            className="ck-input"
            id={`${anchorOf(entry)}-date`}
            max={`${years.to}-12-31`}
            min={`${years.to}-01-01`}
            onChange={(event) => choices.setDate(key, event.target.value)}
            type="date"
            value={choices.dateOf(entry)}
          />
        </div>
      ) : (
        <span className="ck-next__new">{describeDates({ date, until, year: years.to, texts, locale })}</span>
      )}
      <span className="ck-muted">
        {reasonOf({ entry, campaign, choices, texts, locale })}
        {oldDate ? ` · ${texts.was} ${dayIn({ date: oldDate, year: years.from, locale })}` : ''}
      </span>
      {mayPlan && choices.isChosen(entry) && !asks && date !== null ? (
        <button
          aria-label={isOpen ? undefined : texts.otherDateOf(title)}
          className="ck-next__other"
          onClick={() => choices.setDate(key, isOpen ? null : date)}
          type="button"
        >
          {isOpen ? texts.resetDate : texts.otherDate}
        </button>
      ) : null}
    </div>
  )
}

type Reason = Pick<CellProps, 'entry' | 'campaign' | 'choices' | 'texts' | 'locale'>

/** Why this date; an item answers to what was chosen for its campaign. */
function reasonOf({ entry, campaign, choices, texts, locale }: Reason): string {
  const movesAlong = campaign !== null && entry.rule === 'campaign'
  if (choices.isEmptied(entry)) return texts.dateMissing
  if (movesAlong && !choices.isChosen(campaign)) return texts.withoutCampaign
  if (movesAlong && choices.dateOf(campaign) !== '') return texts.followsNew
  if (movesAlong && campaign.date === null) return texts.waits
  if (entry.asks.includes('date') && choices.dateOf(entry) === '') return texts.dateAsked
  return entry.why[locale]
}

function describeDates({
  date,
  until,
  year,
  texts,
  locale,
}: {
  date: PlainDate | null
  until: PlainDate | null
  year: number
  texts: NextYearTexts
  locale: ScreenLocale
}): string {
  if (date === null) return texts.undated
  const first = dayIn({ date, year, locale })
  return until === null || until === date ? first : `${first} ${texts.until} ${dayIn({ date: until, year, locale })}`
}

/** The year is said only where it is not the one that the column is about. */
function dayIn({ date, year, locale }: { date: PlainDate; year: number; locale: ScreenLocale }): string {
  return describeDate({ date, today: `${year}-01-01` as PlainDate, locale })
}

function describeAmounts({
  amounts: { hours, euros, items },
  texts,
  locale,
}: {
  amounts: NonNullable<ShownEntry['amounts']>
  texts: NextYearTexts
  locale: ScreenLocale
}): string {
  return [
    ...(items === null ? [] : [texts.targetItems(items)]),
    ...(hours === null ? [] : [formatHours({ amount: hours, locale })]),
    ...(euros === null ? [] : [formatEuros({ amount: euros, locale })]),
  ].join(', ')
}
