'use client'

import { useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useTransition } from 'react'

import type { Instant } from '@/domain/time/instant'
import type { ApprovalView } from '@/queries/approvalView'

import { useScreen } from '../shared/useScreen.client'
import { ApprovePanel } from './ApprovePanel.client'
import { APPROVE_TEXTS } from './texts'

/**
 * The panel beside the form of an item. A verdict is on saved text, so it waits while the form holds anything
 * else; and a refresh replaces what is in the form, so nothing can be typed until it is there.
 */
export function ApproveInForm({ view, now, firstLanguage }: {
  view: ApprovalView
  now: Instant
  firstLanguage: string | undefined
}) {
  const { locale } = useScreen()
  const texts = APPROVE_TEXTS[locale]
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { setProcessing } = useForm()
  const { lastUpdateTime } = useDocumentInfo()
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()

  const refresh = useCallback(() => {
    setProcessing(true)
    startRefresh(() => router.refresh())
  }, [router, setProcessing])

  const wasRefreshing = useRef(false)
  useEffect(() => {
    if (wasRefreshing.current && !isRefreshing) setProcessing(false)
    wasRefreshing.current = isRefreshing
  }, [isRefreshing, setProcessing])

  // After a save the text, and with it the hash that a verdict names, is another.
  const knownUpdate = useRef(lastUpdateTime)
  useEffect(() => {
    if (isProcessing || knownUpdate.current === lastUpdateTime) return
    knownUpdate.current = lastUpdateTime
    refresh()
  }, [isProcessing, lastUpdateTime, refresh])

  const lockReason = isRefreshing ? texts.refreshing : isModified ? texts.unsaved : null
  return (
    <section aria-label={texts.heading} className="ck">
      <h2 className="ck-approve__heading">{texts.heading}</h2>
      <ApprovePanel
        firstLanguage={firstLanguage}
        layout="narrow"
        lockReason={lockReason}
        now={now}
        onDone={refresh}
        view={view}
      />
    </section>
  )
}
