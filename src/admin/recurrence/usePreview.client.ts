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
  source,
  onAnswer,
}: {
  source: SeriesSource
  onAnswer: (answer: { asked: Asked; preview: RecurrencePreview }) => void
}): { ask: (asked: Asked) => void; stop: () => void; isAsking: boolean } {
  const { apiUrl, locale } = useScreen()
  const [isAsking, setIsAsking] = useState(false)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const now = useRef({ source, onAnswer })
  useEffect(() => {
    now.current = { source, onAnswer }
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
  const ask = useCallback(
    (asked: Asked) => {
      latest.current += 1
      const turn = latest.current
      if (timer.current) clearTimeout(timer.current)
      setIsAsking(true)
      timer.current = setTimeout(() => {
        const body = { ...now.current.source, asked, locale }
        void postAct({ url: apiUrl('/content-items/recurrence-previews'), body, locale }).then((outcome) => {
          if (turn !== latest.current) return
          setIsAsking(false)
          const preview: RecurrencePreview = outcome.isDone
            ? (outcome.answer as unknown as RecurrencePreview)
            : { kind: 'refused-preview', reasons: outcome.reasons.length > 0 ? outcome.reasons : [outcome.message] }
          now.current.onAnswer({ asked, preview })
        })
      }, PAUSE_MS)
    },
    [apiUrl, locale],
  )
  return { ask, stop, isAsking }
}
