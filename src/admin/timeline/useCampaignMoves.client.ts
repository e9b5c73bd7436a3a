'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState, useTransition } from 'react'

import type { PlanningCard } from '@/domain/planning/card'
import type { CampaignPlan } from '@/domain/planning/decideMoveCampaign'
import type { SeriesMove } from '@/domain/planning/moveCampaignSeries'
import { EMPTY_UNDO_STACK, planUndo, pushBatch, type DoneMove } from '@/domain/planning/undoStack'
import type { Wording } from '@/domain/workflow/wording'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { TIMELINE_TEXTS } from './texts'

const POLL_EVERY_MS = 5_000

/** What the endpoint answers to a move that was carried out. */
export type MovedAnswer = {
  before: CampaignPlan
  changes: (DoneMove & { movedReleases: boolean })[]
  cards: PlanningCard[]
  series: SeriesMove[]
  notes: { person: Wording }[]
  version: string
}

/** The last move, as it would be taken back. */
type Undo = { campaignId: string; name: string; body: Record<string, unknown> }

export type TimelineNotice = { tone: 'success' | 'danger' | 'warning'; text: string; reasons?: string[]; undo?: Undo }

/** What was said and done last, its way back, and the page kept in step with colleagues. */
export function useCampaignMoves({ revision, year }: { revision: number; year: number }) {
  const { locale, apiUrl } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const router = useRouter()
  const [notice, setNotice] = useState<TimelineNotice | null>(null)
  const [spoken, setSpoken] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const known = useRef(revision)
  useEffect(() => {
    known.current = revision
  }, [revision])

  useEffect(() => {
    const url = `${apiUrl('/content-items/planner')}?from=${year}-01-01&until=${year + 1}-01-01`
    const timer = setInterval(() => {
      if (document.hidden) return
      fetch(`${url}&revision=${known.current}`, { credentials: 'same-origin' })
        .then((response) => (response.ok ? (response.json() as Promise<{ revision?: number }>) : Promise.reject(new Error('refused'))))
        .then(
          (answer) => {
            setNotice((current) => (current?.text === texts.lost ? null : current))
            if (answer.revision === undefined || answer.revision === known.current) return
            known.current = answer.revision
            router.refresh()
          },
          () => setNotice((current) => current ?? { tone: 'warning', text: texts.lost }),
        )
    }, POLL_EVERY_MS)
    return () => clearInterval(timer)
  }, [apiUrl, router, texts.lost, year])

  const settle = useCallback(
    ({ campaignId, name, message, answer }: { campaignId: string; name: string; message: string; answer: MovedAnswer }) => {
      const reasons = answer.notes.map(({ person }) => person[locale])
      const moveReleases = answer.changes.some(({ movedReleases }) => movedReleases)
      const batch = { moves: answer.changes, moveReleases }
      const step = planUndo(pushBatch({ stack: EMPTY_UNDO_STACK, batch, revisions: answer.cards }))
      const body = {
        restore: { plan: answer.before, moves: step?.moves ?? [], series: answer.series },
        moveReleases,
        seenVersion: answer.version,
        isPreview: false,
      }
      setNotice({ tone: 'success', text: message, reasons: [...new Set(reasons)], undo: { campaignId, name, body } })
      setSpoken([message, ...reasons].join(' '))
      startRefresh(() => router.refresh())
    },
    [locale, router],
  )

  const undo = useCallback(
    async ({ campaignId, name, body }: Undo) => {
      setIsBusy(true)
      const outcome = await postAct({ url: apiUrl(`/campaigns/${campaignId}/moves`), body, locale })
      setIsBusy(false)
      const text = outcome.isDone ? texts.undone(name) : outcome.message
      setNotice({ tone: outcome.isDone ? 'success' : 'danger', text })
      setSpoken(text)
      startRefresh(() => router.refresh())
    },
    [apiUrl, locale, router, texts],
  )

  return { notice, setNotice, spoken, say: setSpoken, settle, undo, isBusy, isRefreshing }
}
