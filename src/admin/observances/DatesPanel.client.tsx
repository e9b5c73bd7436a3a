'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { DateToCheck } from '@/domain/observances/listDatesToCheck'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { DATES_PANEL_TEXTS } from './ruleTexts'
import './tied.css'

type Answer = { dates: DateToCheck[]; mayConfirm: boolean }

/** Below the dates of an observance: which of them nobody looked up yet, and one button that says that it is right. */
export function DatesPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { locale, apiUrl } = useScreen()
  const texts = DATES_PANEL_TEXTS[locale]
  const isModified = useFormModified()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const path = id === undefined ? null : apiUrl(`/${SLUGS.observances}/${id}`)

  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    fetch(`${path}/dates-to-check`, { credentials: 'same-origin', signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Answer>) : null))
      // Who may not see what is to be checked misses nothing here.
      .then(setAnswer, () => undefined)
    return () => stop.abort()
  }, [path, lastUpdateTime])

  const confirm = async ({ year, startsOn }: { year: number; startsOn: PlainDate }) => {
    setIsBusy(true)
    setProblem(null)
    const outcome = await postAct({ url: `${path}/confirmations`, body: { year, startsOn }, locale })
    // The form holds the dates as they were; only a new page shows what was written.
    if (outcome.isDone) window.location.reload()
    else {
      setIsBusy(false)
      setProblem(outcome.message)
    }
  }

  if (answer === null || answer.dates.length === 0) return null
  const { mayConfirm } = answer
  return (
    <section aria-labelledby="ck-dates-heading" className="ck ck-tied">
      <h2 id="ck-dates-heading">{texts.heading}</h2>
      {mayConfirm && isModified ? <p className="ck-muted">{texts.saveFirst}</p> : null}
      <ul className="ck-tied__list">
        {answer.dates.map(({ kind, year, startsOn }) => {
          if (startsOn === null) return <li key={year}>{texts.unknown(year)}</li>
          const day = describeDate({ date: startsOn, locale })
          return (
            <li key={year}>
              <p>{kind === 'computed' ? texts.computed(day) : texts.unchecked(day)}</p>
              {mayConfirm ? (
                <button
                  aria-label={texts.rightOf(day)}
                  className="ck-button"
                  disabled={isBusy || isModified}
                  onClick={() => void confirm({ year, startsOn })}
                  type="button"
                >
                  {texts.right}
                </button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {problem ? (
        <p className="ck-message ck-message--warning" role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  )
}
