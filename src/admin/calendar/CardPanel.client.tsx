'use client'

import { useState, type FormEvent } from 'react'

import { LANGUAGE_NAMES_NL } from '@/domain/languages'
import type { PlanningCampaign, PlanningTerm, PlanningVocabulary } from '@/domain/planning/card'
import type { CardState } from '@/domain/planning/describeCardState'
import type { PlanningCard } from '@/domain/planning/card'
import type { PlacedOccurrence } from '@/domain/planning/placeCards'
import { describeDate, describeMoment } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { nameCompletenessCode } from '@/domain/workflow/nameCompletenessCode'

import { readStage, StageMark } from '../shared/StageMark'
import { useScreen } from '../shared/useScreen.client'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS, describeSeriesPlace } from './texts'

type Props = {
  card: PlanningCard
  state: CardState
  day: { from: PlainDate; until: PlainDate } | null
  /** the one time of a series that is open, not its first */
  occurrence: PlacedOccurrence | null
  campaign: PlanningCampaign | null
  vocabulary: PlanningVocabulary
  zone: string
  mayPlan: boolean
  /** it is no longer among what is shown; what is known of it may be old */
  isGone: boolean
  tieWords: string | null
  onMove: () => void
  onCopy: () => void
  /** null for what is no time of a series, or one that is over */
  onCancelTime: (() => void) | null
  /** makes one time of a series an item of its own; null for what is none, or is one already */
  onSplitTime: (() => void) | null
  onLogTime: (minutes: number) => Promise<boolean>
  /** opens the full form */
  onOpenForm: () => void
  onClose: () => void
}

/** What does not fit on a card, and what can be done with it; the full form opens without leaving the calendar. */
export function CardPanel(props: Props) {
  const { card, state, day, occurrence, campaign, vocabulary, zone, isGone, tieWords, onMove, onCopy, onCancelTime, onSplitTime, onLogTime, onOpenForm, onClose } = props
  const mayPlan = props.mayPlan && !isGone
  const { locale, adminUrl } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const names = (terms: readonly PlanningTerm[], ids: readonly string[]) =>
    terms.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(', ')
  const owner = vocabulary.people.find(({ id }) => id === card.ownerId)
  const startsAt = card.startsAt && (occurrence?.instant ?? card.startsAt)
  const facts: [string, string | null][] = [
    [texts.listDate, day ? describeDays({ day, locale }) : texts.withoutDate],
    [texts.tie, tieWords],
    [texts.series, describeSeriesPlace({ item: { card, occurrence }, locale })],
    [texts.starts, startsAt ? describeMoment({ instant: startsAt, zone, locale }) : null],
    [texts.place, card.placeName],
    [texts.campaign, campaign?.name ?? null],
    [texts.channels, names(vocabulary.channels, card.channelIds)],
    [texts.themes, names(vocabulary.themes, card.themeIds)],
    [texts.audiences, names(vocabulary.audiences, card.audienceIds)],
    [texts.languages, card.languages.map(({ language }) => LANGUAGE_NAMES_NL[language]).join(', ')],
    [texts.owner, owner?.name ?? null],
  ]
  return (
    <aside aria-label={texts.details} className="ck-panel">
      <header>
        <h2 id="ck-panel-title" tabIndex={-1}>
          {card.title}
        </h2>
        <button aria-label={texts.close} className="ck-dialog__close" onClick={onClose} type="button">
          ×
        </button>
      </header>
      {isGone ? <p className="ck-message ck-message--warning">{texts.gone}</p> : null}
      <p className={`ck-state ck-state--${state.kind}`}>
        <ShapeIcon shape={state.shape} /> {state.words[locale]}
      </p>
      <StageMark locale={locale} stage={readStage(card.stage)} />
      {state.stays ? (
        <p className="ck-message">
          {texts.stays} {state.stays.person[locale]}
        </p>
      ) : null}
      <dl className="ck-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {card.missing.length > 0 && state.kind !== 'live' && state.kind !== 'ended' ? (
        <div className="ck-message ck-message--warning">
          <p>{texts.stillMissing}:</p>
          <ul>
            {card.missing.map((code) => (
              <li key={code}>{nameCompletenessCode(code)[locale]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" onClick={onOpenForm} type="button">
          {texts.open}
        </button>
        {mayPlan ? (
          <>
            <button className="ck-button" disabled={state.stays !== null} onClick={onMove} type="button">
              {texts.move}
            </button>
            <button className="ck-button" onClick={onCopy} type="button">
              {texts.copy}
            </button>
            {onSplitTime ? (
              <button className="ck-button" onClick={onSplitTime} type="button">
                {texts.splitTime}
              </button>
            ) : null}
            {onCancelTime ? (
              <button className="ck-button" onClick={onCancelTime} type="button">
                {texts.cancelTime}
              </button>
            ) : null}
          </>
        ) : null}
        {card.stage === 'review' ? (
          <a className="ck-button" href={`${adminUrl('/goedkeuren')}?item=${encodeURIComponent(card.id)}`}>
            {texts.approve}
          </a>
        ) : null}
      </div>
      {mayPlan ? <LogTime key={card.id} onLog={onLogTime} /> : null}
    </aside>
  )
}

/** A time entry in five seconds: a number and Enter. */
function LogTime({ onLog }: { onLog: (minutes: number) => Promise<boolean> }) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [minutes, setMinutes] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const number = Number(minutes)
    if (Number.isInteger(number) && number > 0 && (await onLog(number))) setMinutes('')
  }
  return (
    <form className="ck-logtime" onSubmit={(event) => void submit(event)}>
      <label htmlFor="ck-minutes">{texts.logTime}</label>
      <input
        className="ck-input"
        id="ck-minutes"
        max={10080}
        min={1}
        onChange={(event) => setMinutes(event.target.value)}
        placeholder={texts.minutes}
        type="number"
        value={minutes}
      />
      <button className="ck-button" disabled={minutes === ''} type="submit">
        {texts.save}
      </button>
    </form>
  )
}

function describeDays({ day, locale }: { day: { from: PlainDate; until: PlainDate }; locale: 'nl' | 'en' }): string {
  const from = describeDate({ date: day.from, locale })
  if (day.from === day.until) return from
  return `${from} ${locale === 'nl' ? 'tot en met' : 'to'} ${describeDate({ date: day.until, locale })}`
}
