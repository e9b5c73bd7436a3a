'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { describeEvent, type CalendarEvent } from '@/domain/planning/announce'
import type { PlanningCard } from '@/domain/planning/card'
import type { ArmedMove, CardMove } from '@/domain/planning/decideMoveCards'
import {
  dropRedo,
  dropUndo,
  EMPTY_UNDO_STACK,
  noteOwnRevision,
  planRedo,
  planUndo,
  pushBatch,
  reconcile,
  settleRedo,
  settleUndo,
  type CancelledTime,
  type CardRevision,
  type DoneMove,
  type UndoStack,
} from '@/domain/planning/undoStack'
import type { SeriesScope } from '@/domain/recurrence/seriesEdit'
import type { PlainDate } from '@/domain/time/plainDate'
import type { PlannerCards, PlannerData } from '@/queries/readPlanner'

import { chooseScope, readCancelQuestion, type CancelQuestion } from '../recurrence/CancelTimeDialog.client'
import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { binItems } from './binItems.client'
import { announceOthers, isSignedOut, moveOnScreen, placesOf, putBack, type Moved, type MoveQuestion, type Notice } from './calendarChanges'
import { createSaveQueue } from './saveQueue'
import { CALENDAR_TEXTS } from './texts'
import { usePoll } from './usePoll.client'

const POLL_EVERY_MS = 4_000
/** Whoever goes on moving cards keeps making answers too old. */
const MOST_REFRESHES = 3

/** Without a day and without the word to cancel, one time becomes an item of its own where it stands. */
type SeriesEditWish = { itemId: string; recurrenceId: string; scope: SeriesScope; to?: PlainDate; cancel?: true }

type Step = 'move' | 'undo' | 'redo'
type Sending = { moves: CardMove[]; moveReleases?: boolean; step: Step; /** said when it is done */ remarks?: string[] }
type Making = {
  path: '/content-items/plans' | '/content-items/copies'
  bodies: Record<string, unknown>[]
  /** false where a dialog shows it instead */
  isRefusalShown?: boolean
}
type MovedAnswer = { cards?: PlanningCard[]; changes?: (DoneMove & { movedReleases: boolean })[]; notes?: { id: string; person: { nl: string; en: string } }[] }

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
  const [moved, setMoved] = useState<Moved | null>(null)
  const [queue] = useState(() => createSaveQueue({ onBusy: setIsSaving }))
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
  const windowRef = useRef(window)
  useEffect(() => {
    latest.current = changing
    windowRef.current = window
  }, [changing, window])

  const changeStack = useCallback((next: UndoStack) => {
    stackRef.current = next
    setStack(next)
  }, [])

  const say = useCallback(
    (event: CalendarEvent | string) => setSpoken(typeof event === 'string' ? event : describeEvent({ event, today, locale })),
    [today, locale],
  )

  /** Whether the answer was still true, and is shown. */
  const reload = useCallback(
    async (isForced: boolean): Promise<boolean> => {
      const answer = await queue.read(async () => {
        const known = isForced ? '' : `&revision=${latest.current.revision}`
        const url = `${apiUrl('/content-items/planner')}?from=${window.from}&until=${window.until}${known}`
        const response = await fetch(url, { credentials: 'same-origin' })
        if (!response.ok) throw new Error(`planner answered ${response.status}`, { cause: response.status })
        return (await response.json()) as Partial<PlannerCards>
      })
      // Somebody may have gone on to another month meanwhile.
      if (answer === null || windowRef.current !== window) return false
      if (!answer.cards) {
        const { now } = answer
        // What is armed goes live while people look on; a minute is soon enough for that.
        if (now && now.slice(0, 16) !== latest.current.now.slice(0, 16)) setChanging((current) => ({ ...current, now }))
        return true
      }
      const before = latest.current
      latest.current = answer as PlannerCards
      setChanging(latest.current)
      changeStack(reconcile({ stack: stackRef.current, cards: answer.cards }))
      if (!isForced && before.cards.length > 0) announceOthers({ before, after: answer.cards, say })
      return true
    },
    [apiUrl, window, say, changeStack, queue],
  )

  /** What the server has, once all that was done here is saved. A poll brings what fails here. */
  const refresh = useCallback(async (): Promise<void> => {
    for (let attempt = 0; attempt < MOST_REFRESHES; attempt += 1) {
      await queue.whenIdle()
      if (await reload(true).catch(() => true)) return
    }
  }, [queue, reload])

  const isPollNotice = ({ text }: Notice) => text === texts.lost || text === texts.signedOut
  usePoll({
    everyMs: POLL_EVERY_MS,
    isPaused: queue.isBusy,
    ask: () => reload(false),
    onAnswer: () => setNotice((current) => (current && isPollNotice(current) ? null : current)),
    onFailure: (error) => setNotice({ tone: 'warning', text: isSignedOut(error) ? texts.signedOut : texts.lost }),
  })

  /** A server that could not be asked may still say yes; one that said no says it again. */
  const dropRefused = useCallback(
    ({ outcome, step }: { outcome: ActOutcome; step: 'undo' | 'redo' }) => {
      if (outcome.kind === 'not-reached' || outcome.kind === 'signed-out') return
      changeStack(step === 'undo' ? dropUndo(stackRef.current) : dropRedo(stackRef.current))
    },
    [changeStack],
  )

  const save = useCallback(
    async ({ moves: asked, moveReleases, step, remarks = [], before }: Sending & { before: PlannerCards }): Promise<boolean> => {
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
        setMoved(placesOf(moves))
        if (outcome.kind === 'asks-release') {
          setQuestion({ kind: 'release', message: outcome.message, armed: (outcome.answer.armed ?? []) as ArmedMove[], moves, remarks })
        } else {
          setNotice({ tone: 'danger', text: outcome.message, reasons: outcome.reasons.filter((reason) => !outcome.message.includes(reason)) })
          say(outcome.message)
          if (step !== 'move') dropRefused({ outcome, step })
          // Not waited for: it waits itself until this save is over.
          if (outcome.answer.staleIds) void refresh()
        }
        return false
      }
      const answer = outcome.answer as MovedAnswer
      const cards = answer.cards ?? []
      for (const { id, revision } of cards) ownRevisions.current.set(id, revision)
      setChanging((current) => ({ ...current, cards: current.cards.map((card) => cards.find(({ id }) => id === card.id) ?? card) }))
      const titleOf = (id: string) => (cards.length > 1 ? `"${cards.find((card) => card.id === id)?.title ?? ''}": ` : '')
      const notes = [...(answer.notes ?? []).map(({ id, person }) => `${titleOf(id)}${person[locale]}`), ...remarks]
      const kind = step === 'undo' ? 'undone' : 'redone'
      const text = step === 'move' ? outcome.message : describeEvent({ event: { kind, count: cards.length }, today, locale })
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
    [apiUrl, locale, today, refresh, say, changeStack, dropRefused],
  )

  const showMoved = useCallback((moves: readonly CardMove[]) => {
    setQuestion(null)
    setNotice(null)
    setMoved(placesOf(moves))
    setChanging((current) => ({ ...current, cards: current.cards.map((card) => moveOnScreen(card, moves)) }))
  }, [])

  const send = useCallback(
    (sending: Sending): Promise<boolean> => {
      if (sending.moves.length === 0) return Promise.resolve(false)
      const before = latest.current
      showMoved(sending.moves)
      return queue.enqueue(() => save({ ...sending, before }))
    },
    [queue, save, showMoved],
  )

  /** One time of a series out of the planning, or back into it. */
  const saveTime = useCallback(
    async ({ time, step, isKept }: { time: CancelledTime; step: Step; isKept: boolean }): Promise<boolean> => {
      const wish = step === 'undo' ? { restore: true } : { cancel: true }
      const body = { ...time, scope: 'one', ...wish }
      const outcome = await postAct({ url: apiUrl('/content-items/series-edits'), body, locale })
      setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
      say(outcome.message)
      if (!outcome.isDone) {
        if (step !== 'move') dropRefused({ outcome, step })
        return false
      }
      setMoved({ places: [`${time.itemId}#${time.recurrenceId}`, time.recurrenceId.slice(0, 10)] })
      const revision = Number(outcome.answer.revision)
      const revisions = [{ id: time.itemId, revision }]
      const { current } = stackRef
      const batch = { moves: [], moveReleases: false, cancelled: time }
      if (step === 'undo') changeStack(settleUndo({ stack: current, revisions }))
      else if (step === 'redo') changeStack(settleRedo({ stack: current, revisions }))
      else changeStack(isKept ? pushBatch({ stack: current, batch, revisions }) : EMPTY_UNDO_STACK)
      return true
    },
    [apiUrl, locale, say, changeStack, dropRefused],
  )

  const saveCreated = useCallback(
    async ({ created, step }: { created: CardRevision[]; step: 'undo' | 'redo' }): Promise<boolean> => {
      const isBinning = step === 'undo'
      // Where focus stays when they are gone.
      const days = created.flatMap(({ id }) => latest.current.cards.find((card) => card.id === id)?.plannedDate ?? [])
      const { revisions, refusal } = await binItems({ items: created, isBinning, now: latest.current.now, apiUrl, locale })
      const text = refusal ? refusal.message : isBinning ? texts.binned(created.length) : texts.unbinned(created.length)
      setNotice({ tone: refusal ? 'danger' : 'success', text })
      say(text)
      const { current } = stackRef
      if (refusal) dropRefused({ outcome: refusal, step })
      else changeStack(isBinning ? settleUndo({ stack: current, revisions }) : settleRedo({ stack: current, revisions }))
      setMoved({ places: [...created.map(({ id }) => id), ...days] })
      return !refusal
    },
    [apiUrl, locale, say, texts, changeStack, dropRefused],
  )

  /** What the newest batch is, is known only when all that was done before is saved. */
  const step = useCallback(
    async (kind: 'undo' | 'redo'): Promise<boolean> => {
      let isRefreshed = false
      const isDone = await queue.enqueue(async () => {
        const planned = kind === 'undo' ? planUndo(stackRef.current) : planRedo(stackRef.current)
        if (!planned) {
          say({ kind: kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
          return false
        }
        if (planned.cancelled) {
          isRefreshed = true
          return saveTime({ time: planned.cancelled, step: kind, isKept: true })
        }
        if (planned.created) {
          isRefreshed = true
          return saveCreated({ created: planned.created, step: kind })
        }
        const before = latest.current
        showMoved(planned.moves)
        return save({ ...planned, step: kind, before })
      })
      if (isRefreshed) await refresh()
      return isDone
    },
    [queue, refresh, save, saveTime, saveCreated, say, showMoved],
  )

  const act = useCallback(
    async ({ path, body }: { path: `/${string}`; body: Record<string, unknown> }) => {
      const outcome = await postAct({ url: apiUrl(path), body, locale })
      setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
      say(outcome.message)
      if (outcome.isDone) await refresh()
      return outcome
    },
    [apiUrl, locale, refresh, say],
  )

  /** Splits and new items cannot be stepped back through, and what was done before must not jump in their stead. */
  const editSeries = useCallback(
    async (body: SeriesEditWish): Promise<{ newItemId: string | null } | null> => {
      const { isDone, answer } = await act({ path: '/content-items/series-edits', body })
      if (!isDone) return null
      setMoved({ places: [body.to ?? body.recurrenceId.slice(0, 10)] })
      changeStack(EMPTY_UNDO_STACK)
      return { newItemId: answer.newItemId ? String(answer.newItemId) : null }
    },
    [act, changeStack],
  )

  /** Looks ahead first: what it does to readers is said before somebody says yes. */
  const askCancel = useCallback(
    async ({ itemId, recurrenceId }: CancelledTime, scope: SeriesScope = 'one', open: CancelQuestion | null = null) => {
      if (open) setQuestion({ kind: 'cancel', ...chooseScope({ open, scope }) })
      const time = { itemId, recurrenceId, scope }
      const outcome = await postAct({ url: apiUrl('/content-items/cancellation-previews'), body: time, locale })
      // Whoever chose again, or closed the dialog, waits for another answer or for none.
      const show = (next: CancelQuestion) =>
        setQuestion((current) => {
          const isWaiting = current?.kind === 'cancel' && current.scope === scope
          return open && !isWaiting ? current : { kind: 'cancel', ...next }
        })
      if (outcome.isDone) return show(readCancelQuestion({ answer: outcome.answer, ...time }))
      if (open) return show(chooseScope({ open, scope, refusal: outcome.message }))
      setNotice({ tone: 'danger', text: outcome.message })
      say(outcome.message)
    },
    [apiUrl, locale, say],
  )

  const cancelTime = useCallback(
    async ({ itemId, recurrenceId, scope, canTakeBack }: CancelQuestion): Promise<boolean> => {
      setQuestion(null)
      if (scope !== 'one') return (await editSeries({ itemId, recurrenceId, scope, cancel: true })) !== null
      const isDone = await queue.enqueue(() => saveTime({ time: { itemId, recurrenceId }, step: 'move', isKept: canTakeBack }))
      await refresh()
      return isDone
    },
    [queue, refresh, saveTime, editSeries],
  )

  /** New items, one or several in one go; undo takes these back before anything that was done earlier. */
  const make = useCallback(
    async ({ path, bodies, isRefusalShown = true }: Making): Promise<{ isDone: boolean; message: string; ids: string[] }> => {
      const made: CardRevision[] = []
      const outcome = await queue.enqueue(async () => {
        let last: ActOutcome | null = null
        for (const body of bodies) {
          last = await postAct({ url: apiUrl(path), body, locale })
          if (!last.isDone) break
          made.push({ id: String(last.answer.itemId), revision: Number(last.answer.revision) })
        }
        if (made.length > 0) {
          const batch = { moves: [], moveReleases: false, created: made.map(({ id }) => id) }
          changeStack(pushBatch({ stack: stackRef.current, batch, revisions: made }))
        }
        return last
      })
      const isDone = outcome?.isDone ?? false
      const several = made.length > 1 || (made.length > 0 && !isDone) ? texts.copied(made.length) : null
      const message = isDone ? (several ?? outcome?.message ?? '') : (outcome?.message ?? '')
      if (isDone || isRefusalShown) {
        setNotice({ tone: isDone ? 'success' : 'danger', text: message, reasons: isDone || several === null ? [] : [several] })
        say(message)
      }
      if (made.length > 0) await refresh()
      return { isDone, message, ids: made.map(({ id }) => id) }
    },
    [apiUrl, locale, queue, refresh, say, texts, changeStack],
  )

  /** One's own save in the full form is no colleague's. */
  const noteSaved = useCallback(
    async (saved: CardRevision) => {
      ownRevisions.current.set(saved.id, saved.revision)
      changeStack(noteOwnRevision({ stack: stackRef.current, revisions: [saved] }))
      await refresh()
    },
    [refresh, changeStack],
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
      moved,
      move: (moves: CardMove[], more: Pick<Sending, 'moveReleases' | 'remarks'> = {}) => send({ moves, ...more, step: 'move' }),
      undo: () => step('undo'),
      redo: () => step('redo'),
      act,
      editSeries,
      askCancel,
      cancelTime,
      make,
      noteSaved,
    }),
    [changing, notice, spoken, say, question, isSaving, stack, moved, send, step, act, make, noteSaved, editSeries, askCancel, cancelTime],
  )
}

export type CalendarState = ReturnType<typeof useCalendar>
