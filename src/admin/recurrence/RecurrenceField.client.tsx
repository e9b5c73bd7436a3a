'use client'

import { FieldError, RenderCustomComponent, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ITEM_KINDS } from '@/domain/content'
import type { RecurrencePreview } from '@/domain/planning/previewRecurrence'
import type { RecurrenceForm } from '@/domain/recurrence/recurrenceForm'
import { describeDate } from '@/domain/time/dutch'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'

import { readMoment } from '../fields/MomentInput.client'
import { useScreen } from '../shared/useScreen.client'
import { CancelTimeDialog } from './CancelTimeDialog.client'
import { DateList } from './DateList.client'
import { EndInputs } from './EndInputs.client'
import { chooseKind, FORM_KINDS, kindOfForm, type FormKind } from './formShape'
import './recurrence.css'
import { RhythmInputs } from './RhythmInputs.client'
import { RECURRENCE_TEXTS } from './texts'
import { TimeList } from './TimeList.client'
import { useCancelTime } from './useCancelTime.client'
import { usePreview, type Asked, type SeriesSource } from './usePreview.client'

function useSource(): SeriesSource {
  return {
    kind: useFormFields(([fields]) => ITEM_KINDS.find((kind) => kind === fields.kind?.value) ?? 'publication'),
    startsAt: useFormFields(([fields]) => readMoment(fields['event.startsAt']?.value)),
    releaseAt: useFormFields(([fields]) => readMoment(fields.releaseAt?.value)),
    plannedDate: useFormFields(([fields]) => {
      const value = fields.plannedDate?.value
      return isPlainDate(value) ? value : null
    }),
  }
}

/**
 * How an item repeats: a form for people, the text of RFC 5545 beside it, and the dates that come of it. The text
 * is what is stored; a rhythm that is refused leaves it as it was and says why.
 */
export function RecurrenceField({ path: pathFromProps, readOnly, validate }: TextareaFieldClientProps) {
  const { locale, zone } = useScreen()
  const texts = RECURRENCE_TEXTS[locale]
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate: validate as never,
  })
  const text = value ?? ''
  const isDisabled = readOnly === true || disabled
  const id = `field-${path.replace(/\./g, '__')}`
  const source = useSource()
  const isHappening = source.kind === 'event' || source.kind === 'activity'
  const startAt = (isHappening ? source.startsAt : null) ?? source.releaseAt
  const start = startAt ? wallTimeFromInstant({ instant: startAt, zone }).date : source.plannedDate

  const [knownForm, setForm] = useState<RecurrenceForm | null>(null)
  const [knownPreview, setPreview] = useState<RecurrencePreview | null>(null)
  const [isFromForm, setIsFromForm] = useState(false)
  // A text that was emptied leaves nothing of its rhythm; a form that is refused still stands beside none.
  const isEmptied = text.trim() === '' && !isFromForm
  const form = isEmptied ? null : knownForm
  const preview = isEmptied ? null : knownPreview
  const ownText = useRef(text)
  const onAnswer = useCallback(
    ({ asked, preview: answer }: { asked: Asked; preview: RecurrencePreview }) => {
      setPreview(answer)
      if (answer.kind !== 'preview') return
      if ('form' in asked) {
        ownText.current = answer.text
        setValue(answer.text)
      } else {
        setIsFromForm(false)
        setForm(answer.form)
      }
    },
    [setValue],
  )
  const { id: documentId, setUploadStatus } = useDocumentInfo()
  const { setModified } = useForm()
  const { ask, stop, isAsking } = usePreview({ itemId: documentId === undefined ? null : String(documentId), source, onAnswer })
  // A chosen rhythm reaches the field with the answer of the server: until then the button to save waits, as it does
  // for a file that is on its way, and whoever leaves is asked first. The form itself stays free to fill in.
  const isHeld = isAsking && isFromForm
  useEffect(() => {
    if (!isHeld) return
    setUploadStatus?.('uploading')
    return () => setUploadStatus?.('idle')
  }, [isHeld, setUploadStatus])

  // What is stored, and every change of the start, gives other dates.
  const sourceKey = JSON.stringify(source)
  const current = useRef({ text, form, isFromForm })
  useEffect(() => {
    current.current = { text, form, isFromForm }
  })
  useEffect(() => {
    const { text: stored, form: chosen, isFromForm: fromForm } = current.current
    // Days that were added at the usual hour go along with it; the form knows which those are.
    const hasUsualDates = chosen !== null && chosen.extraDates.some(({ time }) => time === null)
    if (chosen !== null && (fromForm || hasUsualDates)) ask({ form: chosen })
    else if (stored.trim() !== '') ask({ text: stored })
  }, [sourceKey, ask])

  const [dropped, setDropped] = useState<PlainDate[]>([])
  const changeForm = (next: RecurrenceForm | null, lost: PlainDate[] = []) => {
    setForm(next)
    setDropped(lost)
    setIsFromForm(true)
    setModified(true)
    if (next !== null) return ask({ form: next })
    stop()
    setPreview(null)
    ownText.current = ''
    setValue(null)
  }
  const changeText = (next: string) => {
    setDropped([])
    ownText.current = next
    setValue(next)
    setIsFromForm(false)
    if (next.trim() !== '') return ask({ text: next })
    stop()
    setForm(null)
    setPreview(null)
  }

  // A new version of the item, such as one without the time that was cancelled, brings a text that nobody typed here.
  useEffect(() => {
    if (text === ownText.current) return
    ownText.current = text
    if (text.trim() !== '') ask({ text })
    else stop()
  }, [text, ask, stop])
  const cancelTime = useCancelTime()
  const canCancel = cancelTime.isPossible && !isDisabled

  const nameDays = (dates: readonly PlainDate[]) => dates.map((date) => describeDate({ date, locale })).join('; ')
  const kind = kindOfForm(form)
  const { repeat } = form ?? { repeat: null }
  const reasons = preview?.kind === 'refused-preview' ? preview.reasons : []
  const times = preview?.kind === 'preview' ? preview.times : []
  return (
    <div className={['field-type', 'ck', 'ck-recurrence', isDisabled && 'read-only'].filter(Boolean).join(' ')}>
      <div className="ck-recurrence__form">
        <div className="ck-field">
          <label htmlFor={`${id}-kind`}>{texts.rhythm}</label>
          <select
            aria-describedby={`${id}-start`}
            className="ck-input"
            disabled={isDisabled || start === null}
            id={`${id}-kind`}
            onChange={({ target }) => {
              if (start === null) return
              const chosen = chooseKind({ kind: target.value as FormKind, form, start })
              changeForm(chosen.form, chosen.dropped)
            }}
            value={kind}
          >
            {FORM_KINDS.filter((option) => option !== 'other' || kind === 'other').map((option) => (
              <option disabled={option === 'other'} key={option} value={option}>
                {texts.kinds[option]}
              </option>
            ))}
          </select>
          <p id={`${id}-start`}>{start === null ? texts.noStart : texts.startHint}</p>
        </div>
        {form !== null && repeat !== null && start !== null ? (
          <>
            {kind === 'other' ? null : (
              <RhythmInputs
                id={id}
                isDisabled={isDisabled}
                onChange={(pattern) => changeForm({ ...form, repeat: { ...repeat, pattern } })}
                pattern={repeat.pattern}
                texts={texts}
              />
            )}
            <EndInputs
              end={repeat.end}
              id={id}
              isDisabled={isDisabled}
              onChange={(end) => changeForm({ ...form, repeat: { ...repeat, end } })}
              start={start}
              texts={texts}
            />
            <DateList
              dates={form.exceptDates.map((date) => ({ date, time: null }))}
              id={`${id}-except`}
              isDisabled={isDisabled}
              label={texts.except}
              locale={locale}
              onChange={(dates) => changeForm({ ...form, exceptDates: dates.map(({ date }) => date) })}
              texts={texts}
            />
          </>
        ) : null}
        {form !== null ? (
          <DateList
            dates={form.extraDates}
            id={`${id}-extra`}
            isDisabled={isDisabled}
            label={texts.extra}
            locale={locale}
            onChange={(extraDates) => changeForm({ ...form, extraDates })}
            texts={texts}
          />
        ) : null}
      </div>
      <div className="ck-recurrence__result">
        <div aria-live="polite" role="status">
          {cancelTime.notice ? (
            <p className={`ck-message ck-message--${cancelTime.notice.tone}`}>{cancelTime.notice.text}</p>
          ) : null}
        </div>
        <div aria-live="polite" className="ck-recurrence__live">
          {isAsking ? <p>{texts.loading}</p> : null}
          {!isAsking && reasons.length > 0 ? (
            <div className="ck-message ck-message--danger">
              <p>{texts.refused}</p>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              {isFromForm ? <p>{texts.notTaken}</p> : null}
            </div>
          ) : null}
          {!isAsking && preview?.kind === 'preview' ? (
            <>
              <p className="ck-recurrence__words">{preview.words}</p>
              <p>{texts.dates(times.length)}</p>
              {preview.lost?.length ? <p className="ck-message ck-message--warning">{texts.lost(nameDays(preview.lost))}</p> : null}
            </>
          ) : null}
          {dropped.length > 0 ? <p className="ck-message ck-message--warning">{texts.dropped(nameDays(dropped))}</p> : null}
        </div>
        {/* Apart from what is spoken: a list of dates with buttons is read by whoever goes there. */}
        {!isAsking && preview?.kind === 'preview' ? (
          <>
            <TimeList
              locale={locale}
              onCancel={canCancel ? (recurrenceId) => void cancelTime.ask(recurrenceId) : null}
              texts={texts}
              times={times}
            />
            {cancelTime.waitsForSave && !isDisabled ? <p className="ck-muted">{texts.saveFirst}</p> : null}
          </>
        ) : null}
        <div className="ck-field">
          <label htmlFor={id}>{texts.text}</label>
          <RenderCustomComponent CustomComponent={customComponents?.Error} Fallback={<FieldError path={path} showError={showError} />} />
          <textarea
            aria-describedby={`${id}-hint`}
            aria-invalid={showError || (reasons.length > 0 && !isFromForm) || undefined}
            className="ck-input"
            disabled={isDisabled}
            id={id}
            onChange={({ target }) => changeText(target.value)}
            rows={3}
            spellCheck={false}
            value={text}
          />
          <p id={`${id}-hint`}>{texts.textHint}</p>
        </div>
      </div>
      {cancelTime.question ? (
        <CancelTimeDialog onClose={cancelTime.close} onScope={cancelTime.askFor} onYes={() => void cancelTime.sayYes()} question={cancelTime.question} />
      ) : null}
    </div>
  )
}
