'use client'

import { useEffect, useRef } from 'react'

import type { Moved } from './calendarChanges'

/**
 * A card that moves is drawn anew elsewhere, and the browser forgets that it had the focus. Focus follows it: at
 * once after an act, and again when an answer of the server draws it anew, until somebody does something else.
 *
 * @param drawn whatever draws cards anew, or opens and closes a dialog
 */
export function useFollowFocus({ moved, drawn, focusFirst }: {
  moved: Moved | null
  drawn: readonly unknown[]
  focusFirst: (places: readonly string[]) => void
}): void {
  const following = useRef<Moved | null>(null)
  const seen = useRef(moved)
  useEffect(() => {
    const stop = ({ target }: Event) => {
      // An answer in a dialog belongs to the act.
      if (!(target instanceof Element && target.closest('dialog'))) following.current = null
    }
    window.addEventListener('keydown', stop, true)
    window.addEventListener('pointerdown', stop, true)
    return () => {
      window.removeEventListener('keydown', stop, true)
      window.removeEventListener('pointerdown', stop, true)
    }
  }, [])
  useEffect(() => {
    const isNew = moved !== seen.current
    seen.current = moved
    if (isNew) following.current = moved
    if (following.current === null || document.querySelector('dialog[open]')) return
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isNew || isLost) focusFirst(following.current.places)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list of what draws cards is the caller's
  }, [moved, ...drawn])
}
