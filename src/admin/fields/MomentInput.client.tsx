'use client'

import { useState } from 'react'

import { describeMoment, type ScreenLocale } from '@/domain/time/dutch'
import { instantFromDate, type Instant } from '@/domain/time/instant'
import { isPlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime, wallTimeFromInstant } from '@/domain/time/zone'

import './fields.css'
import { FIELD_TEXTS } from './texts'

type Props = {
  id: string
  /** names the pair of inputs for screen readers */
  label: string
  value: Instant | null
  onChange: (value: Instant | null) => void
  zone: string
  locale: ScreenLocale
  isDisabled?: boolean
  isInvalid?: boolean
  describedBy?: string
}

type Shown = {
  date: string
  time: string
  /** the value that was last handed in, and the one that these inputs last handed out */
  seen: Instant | null
  sent: Instant | null
}

/** Reads what a form or database holds (with or without milliseconds); null when it is no moment. */
export function readMoment(value: unknown): Instant | null {
  if (typeof value !== 'string' || value === '') return null
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? null : instantFromDate(moment)
}

/** The time that is proposed when somebody picks only a day. */
const USUAL_TIME = '09:00'

function show({ value, zone }: { value: Instant | null; zone: string }): Shown {
  if (value === null) return { date: '', time: '', seen: null, sent: null }
  const { date, time } = wallTimeFromInstant({ instant: value, zone })
  return { date, time: time.endsWith(':00') ? time.slice(0, 5) : time, seen: value, sent: value }
}

function readInputs({ date, time, zone }: { date: string; time: string; zone: string }): Instant | null {
  if (!isPlainDate(date) || time === '') return null
  return instantFromWallTime({ date, time, zone })
}

/**
 * A day and a time on the municipality's clock, wherever the browser is. Two native inputs: the browser's own
 * combined input is hard to use by keyboard and shows nothing until both halves are filled in.
 */
export function MomentInput({
  id,
  label,
  value,
  onChange,
  zone,
  locale,
  isDisabled,
  isInvalid,
  describedBy,
}: Props) {
  const texts = FIELD_TEXTS[locale]
  const [shown, setShown] = useState<Shown>(() => show({ value, zone }))
  // A value that came from elsewhere replaces what is shown; one that came from here leaves half-typed input.
  // The form may hand it back a render later, so what was sent is remembered apart from what was seen.
  if (value !== shown.seen) setShown(value === shown.sent ? { ...shown, seen: value } : show({ value, zone }))

  const change = (next: { date: string; time: string }) => {
    const time = next.date !== '' && shown.date === '' && next.time === '' ? USUAL_TIME : next.time
    const moment = readInputs({ date: next.date, time, zone })
    setShown({ ...shown, date: next.date, time, sent: moment })
    if (moment !== value) onChange(moment)
  }
  const half = shown.date !== '' && shown.time === '' ? texts.timeMissing : null
  const otherHalf = shown.date === '' && shown.time !== '' ? texts.dateMissing : null
  const shifted = value && shown.sent === value ? describeShift({ value, zone, time: shown.time, locale }) : null
  const note = half ?? otherHalf ?? shifted
  const noteId = `${id}-note`
  const described = [describedBy, note ? noteId : undefined].filter(Boolean).join(' ') || undefined
  const isClearable = !isDisabled && (shown.date !== '' || shown.time !== '')
  return (
    <div aria-label={label} className="ck-date" role="group">
      <label className="ck-date__part">
        <span>{texts.date}</span>
        <input
          aria-describedby={described}
          aria-invalid={isInvalid || undefined}
          className="ck-input"
          disabled={isDisabled}
          id={id}
          onChange={(event) => change({ date: event.target.value, time: shown.time })}
          onKeyDown={keepFormOpen}
          type="date"
          value={shown.date}
        />
      </label>
      <label className="ck-date__part">
        <span>{texts.time}</span>
        <input
          aria-describedby={described}
          aria-invalid={isInvalid || undefined}
          className="ck-input ck-input--time"
          disabled={isDisabled}
          onChange={(event) => change({ date: shown.date, time: event.target.value })}
          onKeyDown={keepFormOpen}
          step={shown.time.length > 5 ? 1 : 60}
          type="time"
          value={shown.time}
        />
      </label>
      {isClearable ? (
        <button className="ck-button" onClick={() => change({ date: '', time: '' })} type="button">
          {texts.clear}
        </button>
      ) : null}
      {note ? (
        <p className="ck-date__note" id={noteId}>
          {note}
        </p>
      ) : null}
    </div>
  )
}

/** Enter in an input would send the form around it, which is not what somebody who fills in a moment means. */
function keepFormOpen(event: { key: string; preventDefault: () => void }): void {
  if (event.key === 'Enter') event.preventDefault()
}

function describeShift({ value, zone, time, locale }: {
  value: Instant
  zone: string
  time: string
  locale: ScreenLocale
}): string | null {
  const actual = wallTimeFromInstant({ instant: value, zone }).time
  if (time === '' || actual.startsWith(time)) return null
  return FIELD_TEXTS[locale].shifted(describeMoment({ instant: value, zone, locale }))
}
