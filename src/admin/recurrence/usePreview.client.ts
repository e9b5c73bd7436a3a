'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { ItemKind } from '@/domain/content'
import type { RecurrencePreview } from '@/domain/planning/previewRecurrence'
import type { RecurrenceForm } from '@/domain/recurrence/recurrenceForm'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'

/** What a series counts from, as the item's form stands now. */
export type SeriesSource = { kind: ItemKind; startsAt: Instant | null; releaseAt: Instant | null; plannedDate: PlainDate | null }
export type Asked = { text: string } | { form: RecurrenceForm }

const PAUSE_MS = 300

/**
 * Asks the server what a recurrence comes to, once somebody stops typing. Only the answer to the last question
 * counts.
 */
export function usePreview({
  itemId,
  source,
  onAnswer,
}: {
  /** null for an item that was not saved yet */
  itemId: string | null
  source: SeriesSource
  onAnswer: (answer: { asked: Asked; preview: RecurrencePreview }) => void
}): { ask: (asked: Asked) => void; stop: () => void; isAsking: boolean } {
  const { apiUrl, locale } = useScreen()
  const [isAsking, setIsAsking] = useState(false)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  // Read when the pause is over; "ask" itself stays the same, so that asking once is asking once.
  const now = useRef({ itemId, source, onAnswer, apiUrl, locale })
  useEffect(() => {
    now.current = { itemId, source, onAnswer, apiUrl, locale }
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
      latest.current += 1
    },
    [],
  )
  const stop = useCallback(() => {
    latest.current += 1
    if (timer.current) clearTimeout(timer.current)
    setIsAsking(false)
  }, [])
  const ask = useCallback((asked: Asked) => {
    latest.current += 1
    const turn = latest.current
    if (timer.current) clearTimeout(timer.current)
    setIsAsking(true)
    timer.current = setTimeout(() => {
      const { itemId: id, source: counted, apiUrl: urlOf, locale: language } = now.current
      const body = { ...counted, itemId: id, asked, locale: language }
      void postAct({ url: urlOf('/content-items/recurrence-previews'), body, locale: language }).then((outcome) => {
        if (turn !== latest.current) return
        setIsAsking(false)
        const preview: RecurrencePreview = outcome.isDone
          ? (outcome.answer as unknown as RecurrencePreview)
          : { kind: 'refused-preview', reasons: outcome.reasons.length > 0 ? outcome.reasons : [outcome.message] }
        now.current.onAnswer({ asked, preview })
      })
    }, PAUSE_MS)
  }, [])
  return { ask, stop, isAsking }
}
