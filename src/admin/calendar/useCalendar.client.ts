'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { describeEvent, type CalendarEvent } from '@/domain/planning/announce'
import type { PlanningCard } from '@/domain/planning/card'
import type { ArmedMove, CardMove } from '@/domain/planning/decideMoveCards'
import { EMPTY_UNDO_STACK, planRedo, planUndo, pushBatch, reconcile, settleRedo, settleUndo, type CancelledTime, type DoneMove, type UndoStack } from '@/domain/planning/undoStack'
import type { PlainDate } from '@/domain/time/plainDate'
import type { PlannerCards, PlannerData } from '@/queries/readPlanner'

import { readCancelQuestion, type CancelQuestion } from '../recurrence/CancelTimeDialog.client'
import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

const POLL_EVERY_MS = 4_000

/** What people read and hear after something they did, or a colleague. */
export type Notice = { tone: 'success' | 'warning' | 'danger'; text: string; reasons?: string[] }

/** A question that stands between a move and its being done. */
export type MoveQuestion =
  | { kind: 'release'; message: string; armed: ArmedMove[]; moves: CardMove[] }
  | { kind: 'scope'; title: string; itemId: string; recurrenceId: string; to: PlainDate }
  | ({ kind: 'cancel' } & CancelQuestion)

type SeriesEditWish = { itemId: string; recurrenceId: string; scope: 'one' | 'following' | 'all'; to: PlainDate }

type Step = 'move' | 'undo' | 'redo'
type Sending = { moves: CardMove[]; moveReleases?: boolean; step: Step }
type MovedAnswer = { cards?: PlanningCard[]; changes?: (DoneMove & { movedReleases: boolean })[]; notes?: { person: { nl: string; en: string } }[] }

/** The cards of an open calendar: moved at once on the screen and saved behind it, kept in step with others. */
export function useCalendar(data: PlannerData) {
  const { locale, apiUrl } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [changing, setChanging] = useState<PlannerCards>(data)
  const [stack, setStack] = useState<UndoStack>(EMPTY_UNDO_STACK)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [spoken, setSpoken] = useState('')
  const [question, setQuestion] = useState<MoveQuestion | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const pending = useRef(0)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const ownRevisions = useRef(new Map<string, number>())
  const stackRef = useRef(stack)
  const latest = useRef(changing)
  const { today, window } = data

  // Another window came from the server: its cards replace those that were shown.
  const [shownWindow, setShownWindow] = useState(data)
  if (shownWindow !== data) {
    setShownWindow(data)
    setChanging(data)
  }
  useEffect(() => {
    latest.current = changing
  }, [changing])

  const changeStack = useCallback((next: UndoStack) => {
    stackRef.current = next
    setStack(next)
  }, [])

  const say = useCallback(
    (event: CalendarEvent | string) => setSpoken(typeof event === 'string' ? event : describeEvent({ event, today, locale })),
    [today, locale],
  )

  const reload = useCallback(
    async (isForced: boolean) => {
      const known = isForced ? '' : `&revision=${latest.current.revision}`
      const url = `${apiUrl('/content-items/planner')}?from=${window.from}&until=${window.until}${known}`
      const response = await fetch(url, { credentials: 'same-origin' })
      if (!response.ok) throw new Error(`planner answered ${response.status}`)
      const answer = (await response.json()) as Partial<PlannerCards>
      if (pending.current > 0) return
      if (!answer.cards) {
        const { now } = answer
        // What is armed goes live while people look on; a minute is soon enough for that.
        if (now && now.slice(0, 16) !== latest.current.now.slice(0, 16)) setChanging((current) => ({ ...current, now }))
        return
      }
      const before = latest.current
      setChanging(answer as PlannerCards)
      changeStack(reconcile({ stack: stackRef.current, cards: answer.cards }))
      if (!isForced && before.cards.length > 0) announceOthers({ before, after: answer.cards, say })
    },
    [apiUrl, window, say, changeStack],
  )

  useEffect(() => {
    let isOver = false
    const timer = setInterval(() => {
      if (document.hidden || pending.current > 0) return
      reload(false).then(
        () => !isOver && setNotice((current) => (current?.text === texts.lost ? null : current)),
        () => !isOver && setNotice({ tone: 'warning', text: texts.lost }),
      )
    }, POLL_EVERY_MS)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [reload, texts.lost])

  const save = useCallback(
    async ({ moves: asked, moveReleases, step, before }: Sending & { before: PlannerCards }): Promise<boolean> => {
      // What one changed oneself a moment ago is no colleague's change.
      const moves = asked.map((move) => ({ ...move, revision: Math.max(move.revision, ownRevisions.current.get(move.id) ?? 0) }))
      const outcome = await postAct({
        url: apiUrl('/content-items/moves'),
        body: { moves, ...(moveReleases === undefined ? {} : { moveReleases }) },
        locale,
      })
      if (!outcome.isDone) {
        // Back to where they stood; nothing was written.
        setChanging((current) => ({ ...current, cards: current.cards.map((card) => putBack(card, moves, before)) }))
        if (outcome.kind === 'asks-release') {
          setQuestion({ kind: 'release', message: outcome.message, armed: (outcome.answer.armed ?? []) as ArmedMove[], moves })
        } else {
          setNotice({ tone: 'danger', text: outcome.message })
          say(outcome.message)
          if (outcome.answer.staleIds) await reload(true).catch(() => undefined)
        }
        return false
      }
      const answer = outcome.answer as MovedAnswer
      const cards = answer.cards ?? []
      for (const { id, revision } of cards) ownRevisions.current.set(id, revision)
      setChanging((current) => ({ ...current, cards: current.cards.map((card) => cards.find(({ id }) => id === card.id) ?? card) }))
      const notes = (answer.notes ?? []).map(({ person }) => person[locale])
      const text = step === 'undo' ? texts.undone : step === 'redo' ? texts.redone : outcome.message
      setNotice({ tone: 'success', text, reasons: notes })
      say([text, ...notes].join(' '))
      const changes = answer.changes ?? []
      if (changes.length === 0) return true
      const { current } = stackRef
      const batch = { moves: changes, moveReleases: changes.some(({ movedReleases }) => movedReleases) }
      changeStack(
        step === 'undo'
          ? settleUndo({ stack: current, revisions: cards })
          : step === 'redo'
            ? settleRedo({ stack: current, revisions: cards })
            : pushBatch({ stack: current, batch, revisions: cards }),
      )
      return true
    },
    [apiUrl, locale, reload, say, texts, changeStack],
  )

  /** One save after the other, in the order in which people acted; the screen never waits for it. */
  const enqueue = useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    pending.current += 1
    setIsSaving(true)
    const done = queue.current.then(work).finally(() => {
      pending.current -= 1
      setIsSaving(pending.current > 0)
    })
    queue.current = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }, [])

  const showMoved = useCallback((moves: readonly CardMove[]) => {
    setQuestion(null)
    setNotice(null)
    setChanging((current) => ({ ...current, cards: current.cards.map((card) => moveOnScreen(card, moves)) }))
  }, [])

  const send = useCallback(
    (sending: Sending): Promise<boolean> => {
      if (sending.moves.length === 0) return Promise.resolve(false)
      const before = latest.current
      showMoved(sending.moves)
      return enqueue(() => save({ ...sending, before }))
    },
    [enqueue, save, showMoved],
  )

  /** One time of a series out of the planning, or back into it. */
  const saveTime = useCallback(
    async ({ time, step, isKept }: { time: CancelledTime; step: Step; isKept: boolean }): Promise<boolean> => {
      const wish = step === 'undo' ? { restore: true } : { cancel: true }
      const body = { ...time, scope: 'one', ...wish }
      const outcome = await postAct({ url: apiUrl('/content-items/series-edits'), body, locale })
      setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
      say(outcome.message)
      if (!outcome.isDone) return false
      const revision = Number(outcome.answer.revision)
      const revisions = [{ id: time.itemId, revision }]
      const { current } = stackRef
      const batch = { moves: [], moveReleases: false, cancelled: time }
      if (step === 'undo') changeStack(settleUndo({ stack: current, revisions }))
      else if (step === 'redo') changeStack(settleRedo({ stack: current, revisions }))
      else changeStack(isKept ? pushBatch({ stack: current, batch, revisions }) : EMPTY_UNDO_STACK)
      return true
    },
    [apiUrl, locale, say, changeStack],
  )

  /** What the newest batch is, is known only when all that was done before is saved. */
  const step = useCallback(
    async (kind: 'undo' | 'redo'): Promise<boolean> => {
      let isTime = false
      const isDone = await enqueue(async () => {
        const planned = kind === 'undo' ? planUndo(stackRef.current) : planRedo(stackRef.current)
        if (!planned) {
          say({ kind: kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
          return false
        }
        if (planned.cancelled) {
          isTime = true
          return saveTime({ time: planned.cancelled, step: kind, isKept: true })
        }
        const before = latest.current
        showMoved(planned.moves)
        return save({ ...planned, step: kind, before })
      })
      if (isTime) await reload(true).catch(() => undefined)
      return isDone
    },
    [enqueue, reload, save, saveTime, say, showMoved],
  )

  /** Looks ahead first: what it does to readers is said before somebody says yes. */
  const askCancel = useCallback(
    async (time: CancelledTime) => {
      const outcome = await postAct({ url: apiUrl('/content-items/cancellation-previews'), body: time, locale })
      if (outcome.isDone) return setQuestion({ kind: 'cancel', ...readCancelQuestion({ answer: outcome.answer, ...time }) })
      setNotice({ tone: 'danger', text: outcome.message })
      say(outcome.message)
    },
    [apiUrl, locale, say],
  )

  const cancelTime = useCallback(
    async ({ itemId, recurrenceId, canTakeBack }: CancelQuestion): Promise<boolean> => {
      setQuestion(null)
      const isDone = await enqueue(() => saveTime({ time: { itemId, recurrenceId }, step: 'move', isKept: canTakeBack }))
      await reload(true).catch(() => undefined)
      return isDone
    },
    [enqueue, reload, saveTime],
  )

  const act = useCallback(
    async ({ path, body }: { path: `/${string}`; body: Record<string, unknown> }) => {
      const outcome = await postAct({ url: apiUrl(path), body, locale })
      setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
      say(outcome.message)
      if (outcome.isDone) await reload(true).catch(() => undefined)
      return outcome
    },
    [apiUrl, locale, reload, say],
  )

  /** Splits and new items cannot be stepped back through, and what was done before must not jump in their stead. */
  const editSeries = useCallback(
    async (body: SeriesEditWish) => {
      const { isDone } = await act({ path: '/content-items/series-edits', body })
      if (isDone) changeStack(EMPTY_UNDO_STACK)
    },
    [act, changeStack],
  )

  return useMemo(
    () => ({
      ...changing,
      notice,
      setNotice,
      spoken,
      say,
      question,
      setQuestion,
      isSaving,
      canUndo: stack.done.length > 0,
      canRedo: stack.undone.length > 0,
      move: (moves: CardMove[], moveReleases?: boolean) => send({ moves, ...(moveReleases === undefined ? {} : { moveReleases }), step: 'move' }),
      undo: () => step('undo'),
      redo: () => step('redo'),
      act,
      editSeries,
      askCancel,
      cancelTime,
      reload: () => reload(true),
    }),
    [changing, notice, spoken, say, question, isSaving, stack, send, step, act, editSeries, askCancel, cancelTime, reload],
  )
}

export type CalendarState = ReturnType<typeof useCalendar>

function moveOnScreen(card: PlanningCard, moves: readonly CardMove[]): PlanningCard {
  const move = moves.find(({ id }) => id === card.id)
  if (!move) return card
  return { ...card, plannedDate: move.plannedDate, plannedUntil: move.plannedUntil, ...(move.plannedDate ? {} : { releaseAt: null }) }
}

function putBack(card: PlanningCard, moves: readonly CardMove[], before: PlannerCards): PlanningCard {
  if (!moves.some(({ id }) => id === card.id)) return card
  return before.cards.find(({ id }) => id === card.id) ?? card
}

/** Says which card a colleague changed; a few by name, more as a sentence. */
function announceOthers({ before, after, say }: { before: PlannerCards; after: PlanningCard[]; say: CalendarSay }): void {
  const known = new Map(before.cards.map((card) => [card.id, card.revision]))
  const changed = after.filter(({ id, revision }) => known.get(id) !== revision)
  const [first] = changed
  if (first) say({ kind: 'changed-by-other', title: first.title })
}

type CalendarSay = (event: CalendarEvent | string) => void
