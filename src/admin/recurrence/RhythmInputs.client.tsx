'use client'

import { NTHS, type Nth, type RecurrencePattern, type Weekday } from '@/domain/recurrence/recurrence'

import { CountInput } from './CountInput.client'
import type { RecurrenceTexts } from './texts'

type Props = {
  id: string
  pattern: RecurrencePattern
  onChange: (pattern: RecurrencePattern) => void
  texts: RecurrenceTexts
  isDisabled: boolean
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const DAYS = [...Array.from({ length: 31 }, (_, index) => index + 1), -1]
const MOST_EVERY = 99

/** What belongs to one rhythm: how often, on which days. */
export function RhythmInputs({ id, pattern, onChange, texts, isDisabled }: Props) {
  return (
    <>
      <div className="ck-field">
        <label htmlFor={`${id}-every`}>{texts.every[pattern.kind]}</label>
        <CountInput
          count={pattern.every}
          disabled={isDisabled}
          id={`${id}-every`}
          most={MOST_EVERY}
          onChange={(every) => onChange({ ...pattern, every })}
        />
      </div>
      {pattern.kind === 'weeks' ? (
        <WeekdayBoxes isDisabled={isDisabled} onChange={onChange} pattern={pattern} texts={texts} />
      ) : null}
      {pattern.kind === 'months' ? (
        <MonthInputs id={id} isDisabled={isDisabled} onChange={onChange} pattern={pattern} texts={texts} />
      ) : null}
    </>
  )
}

function WeekdayBoxes({ pattern, onChange, texts, isDisabled }: Omit<Props, 'id' | 'pattern'> & { pattern: Extract<RecurrencePattern, { kind: 'weeks' }> }) {
  const { weekdays } = pattern
  const toggle = (weekday: Weekday) => {
    const next = weekdays.includes(weekday) ? weekdays.filter((day) => day !== weekday) : [...weekdays, weekday].sort()
    // A week without a day is no rhythm: the last one stays.
    if (next.length > 0) onChange({ ...pattern, weekdays: next })
  }
  return (
    <fieldset className="ck-recurrence__group" disabled={isDisabled}>
      <legend>{texts.onDays}</legend>
      {WEEKDAYS.map((weekday) => (
        <label className="ck-recurrence__choice" key={weekday}>
          <input checked={weekdays.includes(weekday)} onChange={() => toggle(weekday)} type="checkbox" />
          {texts.weekdays[weekday - 1]}
        </label>
      ))}
    </fieldset>
  )
}

function MonthInputs({ id, pattern, onChange, texts, isDisabled }: Omit<Props, 'pattern'> & { pattern: Extract<RecurrencePattern, { kind: 'months' }> }) {
  const { on } = pattern
  const [first] = on.kind === 'weekdays' ? on.weekdays : []
  if (first !== undefined) {
    const choose = (change: Partial<typeof first>) => onChange({ ...pattern, on: { kind: 'weekdays', weekdays: [{ ...first, ...change }] } })
    return (
      <>
        <div className="ck-field">
          <label htmlFor={`${id}-nth`}>{texts.which}</label>
          <select className="ck-input" disabled={isDisabled} id={`${id}-nth`} onChange={({ target }) => choose({ nth: Number(target.value) as Nth })} value={first.nth}>
            {NTHS.map((nth) => (
              <option key={nth} value={nth}>
                {texts.nths[nth]}
              </option>
            ))}
          </select>
        </div>
        <div className="ck-field">
          <label htmlFor={`${id}-weekday`}>{texts.weekday}</label>
          <select className="ck-input" disabled={isDisabled} id={`${id}-weekday`} onChange={({ target }) => choose({ weekday: Number(target.value) as Weekday })} value={first.weekday}>
            {WEEKDAYS.map((weekday) => (
              <option key={weekday} value={weekday}>
                {texts.weekdays[weekday - 1]}
              </option>
            ))}
          </select>
        </div>
      </>
    )
  }
  if (on.kind !== 'days') return null
  return (
    <div className="ck-field">
      <label htmlFor={`${id}-day`}>{texts.dayOfMonth}</label>
      <select
        className="ck-input"
        disabled={isDisabled}
        id={`${id}-day`}
        onChange={({ target }) => onChange({ ...pattern, on: { kind: 'days', days: [Number(target.value)] } })}
        value={on.days[0]}
      >
        {DAYS.map((day) => (
          <option key={day} value={day}>
            {day === -1 ? texts.lastDay : day}
          </option>
        ))}
      </select>
    </div>
  )
}
