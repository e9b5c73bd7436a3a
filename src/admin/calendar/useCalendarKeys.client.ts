'use client'

import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react'

import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { isDragging } from '../shared/dragGhost.client'

type Acts = {
  mayPlan: boolean
  undo: () => void
  redo: () => void
  select: (key: string) => void
  move: (key: string) => void
  copy: (key: string) => void
  cancelTime: (key: string) => void
  plan: (date: PlainDate) => void
  /** the panel closes before the choice is given up */
  escape: () => void
  walk: (event: ReactKeyboardEvent) => void
}

const TYPED = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable="true"]'

/** The keys of the calendar; undo and redo also work when nothing in it has the focus, as after a drag. */
export function useCalendarKeys(acts: Acts): (event: ReactKeyboardEvent) => void {
  const current = useRef(acts)
  useEffect(() => {
    current.current = acts
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { mayPlan, undo, redo } = current.current
      if (!mayPlan || event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      // What somebody types has an undo of its own; so has the full form.
      if ((event.target instanceof Element && event.target.closest(TYPED)) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (event) => {
    const target = event.target as HTMLElement
    if (target.closest('dialog')) return
    // A drag that is under way has its own Escape.
    if (event.key === 'Escape' && isDragging()) return
    // A field of the filters has its own Escape too; the panel has none.
    const isElsewhere = target.closest('details') !== null || (target.closest(TYPED) !== null && target.closest('.ck-panel') === null)
    if (event.key === 'Escape') return isElsewhere ? undefined : acts.escape()
    if (target.closest(`${TYPED}, details, .ck-panel`) || event.ctrlKey || event.metaKey || event.altKey) return
    const key = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
    if (key) {
      const act = { ' ': acts.select, ...(acts.mayPlan ? { v: acts.move, k: acts.copy, delete: acts.cancelTime, backspace: acts.cancelTime } : {}) }[
        event.key.toLowerCase()
      ]
      if (act) {
        event.preventDefault()
        return act(key)
      }
    }
    const { day } = target.dataset
    if (event.key === 'Enter' && isPlainDate(day)) {
      event.preventDefault()
      return acts.plan(day)
    }
    // Elsewhere the arrows are the browser's.
    if (target.closest('.ck-grid')) acts.walk(event)
  }
}
