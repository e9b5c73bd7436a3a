'use client'

import { useState } from 'react'

import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import type { RecurrenceTexts } from './texts'

/** Days that are added one by one, each with a button to take it away again. */
export function DateList({
  id,
  label,
  dates,
  onChange,
  texts,
  locale,
  isDisabled,
}: {
  id: string
  label: string
  dates: readonly PlainDate[]
  onChange: (dates: PlainDate[]) => void
  texts: RecurrenceTexts
  locale: ScreenLocale
  isDisabled: boolean
}) {
  const [typed, setTyped] = useState('')
  const add = () => {
    if (!isPlainDate(typed)) return
    onChange([...new Set([...dates, typed])].sort())
    setTyped('')
  }
  return (
    <div className="ck-field">
      <label htmlFor={id}>{label}</label>
      <div className="ck-recurrence__row">
        <input
          className="ck-input"
          disabled={isDisabled}
          id={id}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            // Enter would save the whole item.
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
          type="date"
          value={typed}
        />
        <button aria-label={`${label}: ${texts.add}`} className="ck-button" disabled={isDisabled || !isPlainDate(typed)} onClick={add} type="button">
          {texts.add}
        </button>
      </div>
      {dates.length > 0 ? (
        <ul className="ck-recurrence__chips">
          {dates.map((date) => {
            const day = describeDate({ date, locale })
            return (
              <li key={date}>
                {day}{' '}
                <button aria-label={texts.remove(day)} className="ck-recurrence__remove" disabled={isDisabled} onClick={() => onChange(dates.filter((other) => other !== date))} type="button">
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
