'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { CoWritingView } from '@/domain/coWriting/coWritingView'
import { acceptSaved, hasUnsaved, mineOf, startDraft, type Draft, type SavedText } from '@/domain/coWriting/draft'
import type { TextField } from '@/domain/coWriting/textFields'

import { QUICK_EXIT } from '../quickExit/quickExitEvent'
import { isKeeping, keepDrafts, readKeptDrafts, setKeeping, subscribeKeeping, type Drafts } from './keptDrafts.client'
import { postWriting, type WritingDoor } from './postWriting.client'

const IDLE_MS = 1_500
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 15_000

export type SaveStatus =
  | { kind: 'quiet' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: string }
  | { kind: 'not-reached' }
  /** two versions of a paragraph wait for a choice */
  | { kind: 'choose' }
  | { kind: 'closed' | 'refused' | 'signed-out'; message: string }

export type Place = { channelId: string; field: TextField }
export const nameOf = ({ channelId, field }: Place): string => `${channelId} ${field}`
const placeOf = (name: string): Place => {
  const [channelId = '', field = 'text'] = name.split(' ')
  return { channelId, field: field as TextField }
}

type Saved = SavedText & Place

/** What somebody writes on this page: saved by itself, tried again without a connection, and never lost to others. */
export function useDrafts({ view, door }: { view: CoWritingView; door: WritingDoor }) {
  const { language } = view
  const keptName = `${view.itemId}.${language}`
  const [drafts, setDrafts] = useState<Drafts>(() => startDrafts(view))
  const [status, setStatus] = useState<SaveStatus>({ kind: 'quiet' })
  const isKept = useSyncExternalStore(subscribeKeeping, isKeeping, () => false)
  const latest = useRef(drafts)
  const revision = useRef(view.revision)
  const [shownRevision, setShownRevision] = useState(view.revision)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isSending = useRef(false)
  const isLeaving = useRef(false)
  const retryMs = useRef(FIRST_RETRY_MS)
  const sendLater = useRef<(ms: number) => void>(() => undefined)

  const put = useCallback(
    (next: Drafts) => {
      latest.current = next
      setDrafts(next)
      keepDrafts({ name: keptName, drafts: isDirty(next) ? next : null })
    },
    [keptName],
  )

  const send = useCallback(
    async ({ isLook = false }: { isLook?: boolean } = {}) => {
      if (isSending.current || isLeaving.current) return
      const chosen = Object.entries(latest.current).filter(([, draft]) => isLook || hasUnsaved(draft))
      if (chosen.length === 0) return
      isSending.current = true
      const sent = new Map(chosen.map(([name, draft]) => [name, mineOf(draft)]))
      const fields = chosen.map(([name, draft]) => ({ ...placeOf(name), base: draft.base.map(plain), mine: sent.get(name) ?? [] }))
      const outcome = await postWriting({ door, path: 'paragraphs', body: { language, fields } })
      isSending.current = false
      if (isLeaving.current) return
      if (outcome.kind === 'not-reached' || outcome.kind === 'signed-out') {
        setStatus(outcome)
        sendLater.current(retryMs.current)
        retryMs.current = Math.min(retryMs.current * 2, LONGEST_RETRY_MS)
        return
      }
      retryMs.current = FIRST_RETRY_MS
      if (outcome.kind !== 'done') return setStatus(outcome)
      const known = outcome.answer.revision
      const next: Record<string, Draft> = { ...latest.current }
      for (const saved of (outcome.answer.fields ?? []) as Saved[]) {
        const name = nameOf(saved)
        const draft = next[name]
        if (draft) next[name] = acceptSaved({ draft, sent: sent.get(name) ?? [], saved })
      }
      put(next)
      if (typeof known === 'number') {
        revision.current = known
        setShownRevision(known)
      }
      if (hasMore(next)) return sendLater.current(IDLE_MS)
      if (isDirty(next)) return setStatus({ kind: 'choose' })
      // A look sends along what was just typed: then all is saved as well, and the status must not wait for more.
      setStatus((before) =>
        !isLook || before.kind === 'typing' || before.kind === 'not-reached' || before.kind === 'signed-out'
          ? { kind: 'saved', at: String(outcome.answer.savedAt) }
          : before,
      )
    },
    [door, language, put],
  )

  useEffect(() => {
    sendLater.current = (ms) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), ms)
    }
    return () => clearTimeout(timer.current)
  }, [send])

  const change = useCallback(
    ({ place, to, isNow = false }: { place: Place; to: (draft: Draft) => Draft; isNow?: boolean }) => {
      const name = nameOf(place)
      const draft = latest.current[name]
      if (!draft) return
      const next = { ...latest.current, [name]: to(draft) }
      put(next)
      if (!hasMore(next)) {
        // The version that was chosen is the one that is stored already.
        setStatus((known) => (known.kind === 'choose' && !isDirty(next) ? { kind: 'quiet' } : known))
        return
      }
      // Without a connection that stays the news until it is back.
      setStatus((known) => (known.kind === 'not-reached' || known.kind === 'signed-out' ? known : { kind: 'typing' }))
      sendLater.current(isNow ? 0 : IDLE_MS)
    },
    [put],
  )

  // The page was read anew: what is on it for the first time is shown, and the rest looks what became of it.
  useEffect(() => {
    const read = startDrafts(view)
    const fresh = Object.entries(read).filter(([name]) => !(name in latest.current))
    const gone = Object.entries(latest.current).filter(([name, draft]) => !(name in read) && !hasUnsaved(draft))
    if (fresh.length > 0 || gone.length > 0) {
      const left = Object.entries(latest.current).filter(([name]) => !gone.some(([other]) => other === name))
      put(Object.fromEntries([...left, ...fresh]))
    }
    if (view.revision > revision.current) void send({ isLook: true })
  }, [view, put, send])

  // What was kept on this phone, when that was asked for: it is merged as if it had been typed just now.
  useEffect(() => {
    const kept = readKeptDrafts(keptName)
    const known = Object.fromEntries(Object.entries(kept).filter(([name]) => name in latest.current))
    if (Object.keys(known).length === 0) return
    put({ ...latest.current, ...known })
    sendLater.current(0)
  }, [keptName, put])

  useEffect(() => {
    const onOnline = () => sendLater.current(0)
    // Somebody may have signed in again in the other tab.
    const onBack = () => {
      if (document.visibilityState === 'visible' && hasMore(latest.current)) sendLater.current(0)
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current && isDirty(latest.current)) event.preventDefault()
    }
    const onQuickExit = () => {
      // The last words go along; the page does not wait for them, and asks nothing.
      const fields = Object.entries(latest.current)
        .filter(([, draft]) => hasUnsaved(draft))
        .map(([name, draft]) => ({ ...placeOf(name), base: draft.base.map(plain), mine: mineOf(draft) }))
      if (fields.length > 0) void postWriting({ door, path: 'paragraphs', body: { language, fields }, isLeaving: true })
      isLeaving.current = true
    }
    window.addEventListener('online', onOnline)
    document.addEventListener('visibilitychange', onBack)
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener(QUICK_EXIT, onQuickExit)
    return () => {
      window.removeEventListener('online', onOnline)
      document.removeEventListener('visibilitychange', onBack)
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener(QUICK_EXIT, onQuickExit)
    }
  }, [door, language])

  return {
    drafts,
    /** of the item, as far as its words stand on the screen */
    shownRevision,
    status,
    change,
    isKept,
    keep: (isOn: boolean) => {
      setKeeping(isOn)
      keepDrafts({ name: keptName, drafts: isDirty(latest.current) ? latest.current : null })
    },
    /** hears of a newer version, and looks what is in it */
    hear: (known: number) => {
      if (known > revision.current) void send({ isLook: true })
    },
    /** after stopping: nothing asks to stay and nothing is sent any more */
    forget: () => {
      isLeaving.current = true
      clearTimeout(timer.current)
      setKeeping(false)
    },
  }
}

const plain = ({ key, text }: { key: string; text: string }) => ({ key, text })

function hasMore(drafts: Drafts): boolean {
  return Object.values(drafts).some(hasUnsaved)
}

/** Whether anything would be lost with this page. */
function isDirty(drafts: Drafts): boolean {
  return Object.values(drafts).some((draft) => hasUnsaved(draft) || draft.conflicts.length > 0)
}

function startDrafts(view: CoWritingView): Drafts {
  return Object.fromEntries(
    view.channels.flatMap(({ channelId, fields }) =>
      fields.map(({ field, paragraphs }) => [nameOf({ channelId, field }), startDraft(paragraphs)]),
    ),
  )
}
