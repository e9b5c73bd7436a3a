'use client'

import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import type { RecurrencePreview } from '@/domain/planning/previewRecurrence'

import type { RecurrenceTexts } from './texts'

type Time = Extract<RecurrencePreview, { kind: 'preview' }>['times'][number]

const MOST_DATES = 12

/** The first times of a series; of a saved one each can be cancelled by itself. */
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
  return (
    <>
      <p>{texts.dates(times.length)}</p>
      <ol className="ck-recurrence__dates">
        {times.slice(0, MOST_DATES).map(({ date, time, recurrenceId }) => {
          const day = describeDate({ date, locale })
          return (
            <li key={recurrenceId}>
              {day}
              {time === null ? null : `, ${time}`}
              {onCancel ? (
                <>
                  {' '}
                  <button
                    aria-label={texts.cancelTimeOf(day)}
                    className="ck-recurrence__cancel"
                    onClick={() => onCancel(recurrenceId)}
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
      {times.length > MOST_DATES ? <p>{texts.more(times.length - MOST_DATES)}</p> : null}
    </>
  )
}
