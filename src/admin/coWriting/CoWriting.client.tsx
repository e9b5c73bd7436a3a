'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition, type KeyboardEvent } from 'react'

import type { CoWritingPanelView } from '@/queries/readCoWritingPanel'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import './coWriting.css'
import { CommentCard } from './CommentCard.client'
import { ExpertCard } from './ExpertCard.client'
import { SuggestionCard } from './SuggestionCard.client'
import { CO_WRITING_TEXTS } from './texts'

export type CoWritingAct = (wish: { path: `/${string}`; body: Record<string, unknown> }) => Promise<boolean>

/**
 * Writing together, beside the form of an item. What is done here changes the item itself, so it waits while the
 * form holds anything else, and the form is locked until it has the new version.
 */
export function CoWriting({ view }: { view: CoWritingPanelView }) {
  const { locale, apiUrl } = useScreen()
  const texts = CO_WRITING_TEXTS[locale]
  const router = useRouter()
  const isModified = useFormModified()
  const { setProcessing } = useForm()
  const [isRefreshing, startRefresh] = useTransition()
  const [isSending, setIsSending] = useState(false)
  const [notice, setNotice] = useState<{ tone: 'success' | 'danger'; text: string } | null>(null)
  const isLocked = isModified || isRefreshing || isSending

  const wasRefreshing = useRef(false)
  useEffect(() => {
    if (wasRefreshing.current && !isRefreshing) setProcessing(false)
    wasRefreshing.current = isRefreshing
  }, [isRefreshing, setProcessing])

  const act: CoWritingAct = async ({ path, body }) => {
    setIsSending(true)
    const outcome = await postAct({ url: apiUrl(path), body, locale })
    setIsSending(false)
    setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
    if (outcome.isDone) {
      setProcessing(true)
      startRefresh(() => router.refresh())
    }
    return outcome.isDone
  }
  const rest = { act, isLocked, itemId: view.itemId, texts }
  return (
    <div className="ck-cowriting__panel" onKeyDown={keepFormAroundUnsent}>
      <p>
        <a href={`/schrijf/${view.itemId}`} rel="noopener" target="_blank">
          {texts.open}
        </a>
      </p>
      <div aria-live="polite" role="status">
        {isModified ? <p className="ck-message ck-message--warning">{texts.unsaved}</p> : null}
        {notice ? <p className={`ck-message ck-message--${notice.tone}`}>{notice.text}</p> : null}
      </div>
      <h3>{texts.suggestions}</h3>
      {view.suggestions.length === 0 ? <p className="ck-muted">{texts.noSuggestions}</p> : null}
      {view.suggestions.map((suggestion) => (
        <SuggestionCard {...rest} key={suggestion.id} suggestion={suggestion} />
      ))}
      <h3>{texts.comments}</h3>
      {view.threads.length === 0 ? <p className="ck-muted">{texts.noComments}</p> : null}
      {view.threads.map((thread) => (
        <CommentCard {...rest} key={thread.id} thread={thread} />
      ))}
      <h3>{texts.experts}</h3>
      {view.experts.length === 0 ? <p className="ck-muted">{texts.noExperts}</p> : null}
      <ul className="ck-cowriting__experts">
        {view.experts.map((expert) => (
          <ExpertCard {...rest} expert={expert} isClosed={view.isClosed} key={expert.expertId} today={view.today} />
        ))}
      </ul>
    </div>
  )
}

/** The panel stands inside the item's form: Enter in one of its inputs must not save the item. */
function keepFormAroundUnsent(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
