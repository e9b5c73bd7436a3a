'use client'

import type { Wording } from '@/domain/workflow/wording'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { RECURRENCE_TEXTS } from './texts'

/** One time of a series that somebody wants to cancel, with what the server says that this would do. */
export type CancelQuestion = {
  title: string
  itemId: string
  recurrenceId: string
  sentences: Wording[]
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
}): CancelQuestion {
  return {
    ...time,
    title: String(answer.title ?? ''),
    sentences: (answer.sentences ?? []) as Wording[],
    isLast: answer.isLast === true,
    canTakeBack: answer.canTakeBack === true,
  }
}

/** Says what cancelling one time does before it is done. */
export function CancelTimeDialog({
  question,
  onYes,
  onClose,
}: {
  question: CancelQuestion
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
        {question.sentences.map((sentence) => (
          <p key={sentence.nl}>{sentence[locale]}</p>
        ))}
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" onClick={onYes} type="button">
            {texts.cancelTimeYes}
          </button>
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancelTimeNo}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
