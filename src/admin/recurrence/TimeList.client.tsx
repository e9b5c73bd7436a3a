'use client'

import { useState } from 'react'

import type { RecurrencePreview } from '@/domain/planning/previewRecurrence'
import { describeDate, type ScreenLocale } from '@/domain/time/dutch'

import type { RecurrenceTexts } from './texts'

type Time = Extract<RecurrencePreview, { kind: 'preview' }>['times'][number]

const MOST_DATES = 12

/** The times of a series that are still to come, and folded away those that are over; of a saved one each to come can be cancelled. */
export function TimeList({
  times,
  texts,
  locale,
  onCancel,
}: {
  times: readonly Time[]
  texts: RecurrenceTexts
  locale: ScreenLocale
  /** null while no time can be cancelled */
  onCancel: ((recurrenceId: string) => void) | null
}) {
  const [isWhole, setIsWhole] = useState(false)
  const coming = times.filter(({ isOver }) => !isOver)
  const over = times.filter(({ isOver }) => isOver)
  const shown = isWhole ? coming : coming.slice(0, MOST_DATES)
  return (
    <>
      {over.length > 0 && coming.length > 0 ? <p>{texts.coming(coming.length)}</p> : null}
      <ol className="ck-recurrence__dates">
        {shown.map((time) => {
          const day = describeDate({ date: time.date, locale })
          return (
            <li key={time.recurrenceId}>
              {nameTime({ time, locale })}
              {onCancel ? (
                <>
                  {' '}
                  <button
                    aria-label={texts.cancelTimeOf(day)}
                    className="ck-recurrence__cancel"
                    onClick={() => onCancel(time.recurrenceId)}
                    type="button"
                  >
                    {texts.cancelTime}
                  </button>
                </>
              ) : null}
            </li>
          )
        })}
      </ol>
      {coming.length > MOST_DATES ? (
        <button aria-expanded={isWhole} className="ck-button" onClick={() => setIsWhole(!isWhole)} type="button">
          {isWhole ? texts.showFewer : texts.showAll(coming.length)}
        </button>
      ) : null}
      {over.length > 0 ? (
        <details>
          <summary>{texts.over(over.length)}</summary>
          <ol className="ck-recurrence__dates">
            {over.map((time) => (
              <li key={time.recurrenceId}>{nameTime({ time, locale })}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  )
}

function nameTime({ time: { date, time }, locale }: { time: Time; locale: ScreenLocale }): string {
  const day = describeDate({ date, locale })
  return time === null ? day : `${day}, ${time}`
}
