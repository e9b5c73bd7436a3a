'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { isLanguage, type Language } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'

export type SavedText<T> = {
  itemId: string | null
  language: Language
  /** null until it is known */
  answer: T | null
  problem: string | null
  isBusy: boolean
  ask: () => void
}

/**
 * Asks a question about the text as it is saved, in the language that the form shows; anew after every save. An
 * answer that was overtaken by a newer question is dropped.
 */
export function useSavedText<T>(question: 'checks' | 'readings'): SavedText<T> {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { apiUrl, locale } = useScreen()
  const language: Language = isLanguage(code) ? code : 'nl'
  const itemId = id === undefined ? null : String(id)
  const [state, setState] = useState<{ key: string; answer: T | null; problem: string | null } | null>(null)
  const latest = useRef(0)
  const key = `${itemId} ${language}`
  const url = itemId === null ? null : apiUrl(`/${SLUGS.contentItems}/${itemId}/${question}`)

  const load = useCallback(() => {
    if (url === null) return
    const mine = (latest.current += 1)
    void postAct({ url, body: { language }, locale }).then((outcome) => {
      if (mine !== latest.current) return
      setState({
        key,
        answer: outcome.isDone ? (outcome.answer as T) : null,
        problem: outcome.isDone ? null : outcome.message,
      })
    })
  }, [key, language, locale, url])

  useEffect(load, [load, lastUpdateTime])

  // What is known of another language is not shown for this one.
  const known = state?.key === key ? state : null
  const isBusy = itemId !== null && known === null
  return { itemId, language, answer: known?.answer ?? null, problem: known?.problem ?? null, isBusy, ask: load }
}
