'use client'

import type { FormEnd } from '@/domain/recurrence/recurrenceForm'
import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { CountInput } from './CountInput.client'
import type { RecurrenceTexts } from './texts'

const USUAL_DAYS = 90
const USUAL_TIMES = 6
/** What the server reads at all; fewer are allowed, and it says so. */
const MOST_TIMES = 10_000

/** A series always ends: on a day, or after a number of times. */
export function EndInputs({
  id,
  end,
  start,
  onChange,
  texts,
  isDisabled,
}: {
  id: string
  end: FormEnd
  start: PlainDate
  onChange: (end: FormEnd) => void
  texts: RecurrenceTexts
  isDisabled: boolean
}) {
  return (
    <fieldset className="ck-recurrence__group" disabled={isDisabled}>
      <legend>{texts.end}</legend>
      <label className="ck-recurrence__choice">
        <input
          checked={end.kind === 'until'}
          name={`${id}-end`}
          onChange={() => onChange({ kind: 'until', date: addDays({ date: start, days: USUAL_DAYS }) })}
          type="radio"
        />
        {texts.until}
      </label>
      <label className="ck-recurrence__choice">
        <input checked={end.kind === 'count'} name={`${id}-end`} onChange={() => onChange({ kind: 'count', times: USUAL_TIMES })} type="radio" />
        {texts.count}
      </label>
      {end.kind === 'until' ? (
        <input
          aria-label={texts.lastDate}
          className="ck-input"
          min={start}
          onChange={({ target }) => isPlainDate(target.value) && onChange({ kind: 'until', date: target.value })}
          type="date"
          value={end.date}
        />
      ) : (
        <CountInput aria-label={texts.times} count={end.times} most={MOST_TIMES} onChange={(times) => onChange({ kind: 'count', times })} />
      )}
    </fieldset>
  )
}
