'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { dayOfInstant } from '@/domain/planning/dayOfInstant'
import { describeDate } from '@/domain/time/dutch'
import { isPlainDate } from '@/domain/time/plainDate'
import type { TiedDayAnswer } from '@/queries/readTiedDay'
import { SLUGS } from '@/slugs'

import { readMoment } from '../fields/MomentInput.client'
import { useScreen } from '../shared/useScreen.client'
import './tied.css'
import { TIED_DAY_TEXTS } from './tiedDayTexts'

/** Below a tie: which day that is, where the item stands, and a way to set it there. */
export function TiedDay() {
  const { locale, apiUrl, zone } = useScreen()
  const texts = TIED_DAY_TEXTS[locale]
  const { collectionSlug } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const isItem = collectionSlug === SLUGS.contentItems
  const observance = useFormFields(([fields]) => fields['tie.observance']?.value as string | null | undefined)
  const offsetDays = useFormFields(([fields]) => Number(fields['tie.offsetDays']?.value ?? 0))
  const chosen = useFormFields(([fields]) => fields[isItem ? 'plannedDate' : 'startDate']?.value)
  const startsAt = useFormFields(([fields]) => (isItem ? readMoment(fields['event.startsAt']?.value) : null))
  const eventDay = startsAt ? dayOfInstant({ instant: startsAt, zone }) : null
  const on = isPlainDate(chosen) ? chosen : eventDay
  const isWhole = Number.isInteger(offsetDays)
  const url =
    observance && isWhole
      ? apiUrl(`/${SLUGS.observances}/${String(observance)}/tied-day?offsetDays=${offsetDays}${on ? `&on=${on}` : ''}`)
      : null
  const [found, setFound] = useState<{ url: string; answer: TiedDayAnswer | null } | null>(null)

  useEffect(() => {
    if (url === null) return
    const stop = new AbortController()
    fetch(url, { credentials: 'same-origin', signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<TiedDayAnswer>) : null))
      .then(
        (answer) => setFound({ url, answer }),
        () => {
          if (!stop.signal.aborted) setFound({ url, answer: null })
        },
      )
    return () => stop.abort()
  }, [url])

  if (url === null) return null
  const answer = found?.url === url ? found.answer : null
  const set = () => {
    if (!answer?.day) return
    dispatchFields({ type: 'UPDATE', path: 'plannedDate', value: answer.day })
    setModified(true)
  }
  const words = answer ? `${answer.words[locale].charAt(0).toUpperCase()}${answer.words[locale].slice(1)}` : ''
  const day = answer?.day ? describeDate({ date: answer.day, locale }) : null
  const isThere = answer?.day === on
  return (
    <div className="ck ck-tied-day" role="status">
      {answer ? (
        <p>
          {day ? texts.is(words, day) : texts.unknown(words)}{' '}
          {on === null ? texts.nowhere : isThere ? texts.there : texts.stands(describeDate({ date: on, locale }), isItem)}
        </p>
      ) : null}
      {answer?.day && isItem && !isThere ? (
        eventDay === null ? (
          <button className="ck-button" onClick={set} type="button">
            {texts.set(describeDate({ date: answer.day, locale }))}
          </button>
        ) : (
          <p className="ck-muted">{texts.event}</p>
        )
      ) : null}
    </div>
  )
}
