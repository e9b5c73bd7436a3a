'use client'

import { SERIES_SCOPES, type SeriesScope } from '@/domain/recurrence/seriesEdit'
import type { Wording } from '@/domain/workflow/wording'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { RECURRENCE_TEXTS } from './texts'

/** Times of a series that somebody wants to cancel, with what the server says that this would do. */
export type CancelQuestion = {
  title: string
  itemId: string
  recurrenceId: string
  scope: SeriesScope
  sentences: Wording[]
  /** why it cannot be for this scope; another one may be possible */
  refusal: string | null
  /** whether the item goes along, to the trash */
  isLast: boolean
  /** whether the calendar can put the time back */
  canTakeBack: boolean
}

/** The question from the answer of the door that looks ahead. */
export function readCancelQuestion({
  answer,
  ...time
}: {
  answer: Record<string, unknown>
  itemId: string
  recurrenceId: string
  scope: SeriesScope
}): CancelQuestion {
  return {
    ...time,
    refusal: null,
    title: String(answer.title ?? ''),
    sentences: (answer.sentences ?? []) as Wording[],
    isLast: answer.isLast === true,
    canTakeBack: answer.canTakeBack === true,
  }
}

/** The question for more times or fewer, until the server has said what that does, or why it cannot be. */
export function chooseScope({ open, scope, refusal = null }: { open: CancelQuestion; scope: SeriesScope; refusal?: string | null }): CancelQuestion {
  return { ...open, scope, refusal, sentences: [] }
}

/** Says what cancelling one time, it and those after it, or all does before it is done. */
export function CancelTimeDialog({
  question,
  onScope,
  onYes,
  onClose,
}: {
  question: CancelQuestion
  /** looks ahead anew, for more times or fewer */
  onScope: (scope: SeriesScope) => void
  onYes: () => void
  onClose: () => void
}) {
  const { locale } = useScreen()
  const texts = RECURRENCE_TEXTS[locale]
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={texts.cancelTimeTitle}>
      <div className="ck-stack">
        <p>
          <strong>{question.title}</strong>
        </p>
        <fieldset className="ck-recurrence__group">
          <legend>{texts.cancelScope}</legend>
          {SERIES_SCOPES.map((scope) => (
            <label className="ck-choice" key={scope}>
              <input checked={question.scope === scope} name="ck-cancel-scope" onChange={() => onScope(scope)} type="radio" value={scope} />
              {texts.cancelScopes[scope]}
            </label>
          ))}
        </fieldset>
        <div aria-live="polite" className="ck-stack">
          {question.refusal ? <p className="ck-message ck-message--warning">{question.refusal}</p> : null}
          {question.sentences.map((sentence) => (
            <p key={sentence.nl}>{sentence[locale]}</p>
          ))}
        </div>
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" disabled={question.sentences.length === 0} onClick={onYes} type="button">
            {texts.cancelYes[question.scope]}
          </button>
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancelTimeNo}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
