'use client'

import { useState, type FormEvent } from 'react'

import type { PlanningCard } from '@/domain/planning/card'
import { findCardDays } from '@/domain/planning/placeCards'
import { CALENDAR_DAYS, isCalendarDay } from '@/domain/time/calendarDay'
import type { PlainDate } from '@/domain/time/plainDate'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

/** What somebody chose: a day, a shift, or the backlog lane. */
export type MoveChoice =
  | { kind: 'day'; date: PlainDate; until: PlainDate | null }
  | { kind: 'shift'; days: number }
  | { kind: 'backlog' }

type Props = {
  cards: readonly PlanningCard[]
  /** day of the one time of a series that is moved */
  occurrenceDay: PlainDate | null
  isCopy: boolean
  /** titles of times of series that were chosen too, and do not move along */
  times: readonly string[]
  zone: string
  onChoose: (choice: MoveChoice) => void
  onClose: () => void
}

/** Everything that dragging can do, by keyboard (WCAG 2.2, 2.5.7). */
export function MoveDialog({ cards, occurrenceDay, isCopy, times, zone, onChoose, onClose }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [first] = cards
  const days = first ? findCardDays({ card: first, zone }) : null
  const isSingle = cards.length === 1
  const [kind, setKind] = useState<MoveChoice['kind']>(isSingle ? 'day' : 'shift')
  const [date, setDate] = useState<string>(occurrenceDay ?? days?.from ?? '')
  const [until, setUntil] = useState<string>(days && days.until !== days.from ? days.until : '')
  const [shift, setShift] = useState('7')
  const isReady = kind === 'day' ? isCalendarDay(date) : kind === 'shift' ? Number.isInteger(Number(shift)) && Number(shift) !== 0 : true

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    if (kind === 'day') onChoose({ kind, date: date as PlainDate, until: isCalendarDay(until) ? until : null })
    else if (kind === 'shift') onChoose({ kind, days: Number(shift) })
    else onChoose({ kind })
  }
  const choice = (value: MoveChoice['kind'], label: string) => (
    <label className="ck-choice">
      <input checked={kind === value} name="ck-move" onChange={() => setKind(value)} type="radio" value={value} />
      {label}
    </label>
  )
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={isCopy ? texts.copyTitle(cards.length) : texts.moveTitle(cards.length)}>
      <form onSubmit={submit}>
        <p className="ck-muted">{isSingle ? first?.title : cards.map(({ title }) => title).join(' · ')}</p>
        {times.length > 0 ? <p className="ck-message">{texts.timesStay(times)}</p> : null}
        {isSingle && occurrenceDay === null ? choice('day', texts.moveTo) : null}
        {kind === 'day' ? (
          <div className="ck-fields">
            <div className="ck-field">
              <label htmlFor="ck-move-date">{texts.moveToDate}</label>
              <input className="ck-input" id="ck-move-date" max={CALENDAR_DAYS.last} min={CALENDAR_DAYS.first} onChange={(event) => setDate(event.target.value)} required type="date" value={date} />
            </div>
            {occurrenceDay === null && !isCopy ? (
              <div className="ck-field">
                <label htmlFor="ck-move-until">{texts.moveUntil}</label>
                <input className="ck-input" id="ck-move-until" max={CALENDAR_DAYS.last} min={date} onChange={(event) => setUntil(event.target.value)} type="date" value={until} />
              </div>
            ) : null}
          </div>
        ) : null}
        {occurrenceDay === null && (isSingle ? days && !isCopy : true) ? choice('shift', texts.moveBy) : null}
        {kind === 'shift' ? (
          <div className="ck-field">
            <label htmlFor="ck-move-shift">{texts.moveByDays}</label>
            <input className="ck-input" id="ck-move-shift" max={730} min={-730} onChange={(event) => setShift(event.target.value)} required type="number" value={shift} />
          </div>
        ) : null}
        {occurrenceDay === null ? choice('backlog', texts.moveToBacklog) : null}
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" disabled={!isReady} type="submit">
            {isCopy ? texts.doCopy : texts.doMove}
          </button>
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
