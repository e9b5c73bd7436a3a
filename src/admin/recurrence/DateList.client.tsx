'use client'

import { useRef, useState } from 'react'

import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import type { RecurrenceTexts } from './texts'

/** A day, at an hour of its own (`HH:mm`) or at that of the series. */
export type ListedDate = { date: PlainDate; time: string | null }

const keyOf = ({ date, time }: ListedDate) => `${date} ${time ?? ''}`

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
  dates: readonly ListedDate[]
  onChange: (dates: ListedDate[]) => void
  texts: RecurrenceTexts
  locale: ScreenLocale
  isDisabled: boolean
}) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const add = () => {
    if (!isPlainDate(typed)) return
    const added: ListedDate = { date: typed, time: null }
    const others = dates.filter((entry) => keyOf(entry) !== keyOf(added))
    onChange([...others, added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    setTyped('')
    // The button that was pressed is of no use any more; another day may follow.
    input.current?.focus()
  }
  const remove = (entry: ListedDate, index: number) => {
    // The button goes with its day: focus goes to the one that follows, else before it, else to the field.
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[index + 1] ?? buttons?.[index - 1] ?? input.current
    next?.focus()
    onChange(dates.filter((other) => keyOf(other) !== keyOf(entry)))
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
          ref={input}
          type="date"
          value={typed}
        />
        <button aria-label={`${label}: ${texts.add}`} className="ck-button" disabled={isDisabled || !isPlainDate(typed)} onClick={add} type="button">
          {texts.add}
        </button>
      </div>
      {dates.length > 0 ? (
        <ul className="ck-recurrence__chips" ref={list}>
          {dates.map((entry, index) => {
            const day = describeDate({ date: entry.date, locale })
            const name = entry.time === null ? day : `${day}, ${entry.time}`
            return (
              <li key={keyOf(entry)}>
                {name}{' '}
                <button aria-label={texts.remove(name)} className="ck-recurrence__remove" disabled={isDisabled} onClick={() => remove(entry, index)} type="button">
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
