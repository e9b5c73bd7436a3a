'use client'

import { useDocumentInfo, useEditDepth, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'

import type { SeriesScope } from '@/domain/recurrence/seriesEdit'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { chooseScope, readCancelQuestion, type CancelQuestion } from './CancelTimeDialog.client'

/**
 * Cancels one time of the series in the form, it and all that follow, or all. It changes the item itself, so it waits while the form holds
 * anything else, and the form is locked until it has the new version. A form in a drawer would not get that one;
 * there the calendar behind it cancels.
 */
export function useCancelTime() {
  const { id } = useDocumentInfo()
  const { locale, apiUrl, adminUrl } = useScreen()
  const { setProcessing } = useForm()
  const isModified = useFormModified()
  const isInDrawer = useEditDepth() > 1
  const router = useRouter()
  const [question, setQuestion] = useState<CancelQuestion | null>(null)
  const [notice, setNotice] = useState<{ tone: 'success' | 'danger'; text: string } | null>(null)
  const [isRefreshing, startRefresh] = useTransition()

  const wasRefreshing = useRef(false)
  useEffect(() => {
    if (wasRefreshing.current && !isRefreshing) setProcessing(false)
    wasRefreshing.current = isRefreshing
  }, [isRefreshing, setProcessing])

  const itemId = id === undefined ? null : String(id)
  const ask = async (recurrenceId: string, scope: SeriesScope = 'one', open: CancelQuestion | null = null) => {
    if (itemId === null) return
    if (open) setQuestion(chooseScope({ open, scope }))
    const outcome = await postAct({ url: apiUrl('/content-items/cancellation-previews'), body: { itemId, recurrenceId, scope }, locale })
    // Whoever chose again, or closed the dialog, waits for another answer or for none.
    const show = (next: CancelQuestion) => setQuestion((current) => (open && current?.scope !== scope ? current : next))
    if (outcome.isDone) show(readCancelQuestion({ answer: outcome.answer, itemId, recurrenceId, scope }))
    else if (open) show(chooseScope({ open, scope, refusal: outcome.message }))
    setNotice(outcome.isDone || open ? null : { tone: 'danger', text: outcome.message })
  }
  const sayYes = async () => {
    if (question === null) return
    const { recurrenceId, scope } = question
    setQuestion(null)
    const body = { itemId: question.itemId, recurrenceId, scope, cancel: true }
    const outcome = await postAct({ url: apiUrl('/content-items/series-edits'), body, locale })
    setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
    if (!outcome.isDone) return
    // The only time that was left takes the item along, to the trash.
    if (question.isLast) return router.push(adminUrl(`/collections/${SLUGS.contentItems}`))
    setProcessing(true)
    startRefresh(() => router.refresh())
  }
  return {
    question,
    notice,
    ask,
    sayYes,
    askFor: (scope: SeriesScope) => (question === null ? undefined : void ask(question.recurrenceId, scope, question)),
    close: () => setQuestion(null),
    isPossible: itemId !== null && !isInDrawer && !isModified && !isRefreshing,
    waitsForSave: itemId !== null && !isInDrawer && isModified,
  }
}
