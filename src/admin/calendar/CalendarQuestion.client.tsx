'use client'

import { CancelTimeDialog, type CancelQuestion } from '../recurrence/CancelTimeDialog.client'
import { QuestionDialog } from './QuestionDialog.client'
import type { CalendarState } from './useCalendar.client'

type Props = {
  calendar: CalendarState
  zone: string
  /** after a time of a series is gone */
  onCancelled: (question: CancelQuestion) => void
}

/** Whatever has to be answered before something on the calendar is done. */
export function CalendarQuestion({ calendar, zone, onCancelled }: Props) {
  const { question } = calendar
  const close = () => calendar.setQuestion(null)
  if (question === null) return null
  if (question.kind === 'cancel') {
    const cancel = async () => {
      if (await calendar.cancelTime(question)) onCancelled(question)
    }
    return (
      <CancelTimeDialog
        onClose={close}
        onScope={(scope) => void calendar.askCancel(question, scope, question)}
        onYes={() => void cancel()}
        question={question}
      />
    )
  }
  return (
    <QuestionDialog
      now={calendar.now}
      onClose={close}
      onRelease={(moveReleases) => {
        if (question.kind === 'release') void calendar.move(question.moves, { moveReleases, remarks: question.remarks })
      }}
      onScope={(scope) => {
        close()
        if (question.kind !== 'scope') return
        const { itemId, recurrenceId, to } = question
        void calendar.editSeries({ itemId, recurrenceId, scope, to })
      }}
      question={question}
      zone={zone}
    />
  )
}
