'use client'

import { useEffect, useSyncExternalStore } from 'react'

const KEY = 'contentkalender.shortcuts'
const CHANGED = 'contentkalender-shortcuts'

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener('storage', onChange)
  }
}

/**
 * Whether this browser uses single-key shortcuts. They can be turned off, because speech input and stray
 * fingers press keys by accident (WCAG 2.1.4).
 */
export function useShortcutsSetting(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(KEY) !== 'off',
    () => true,
  )
  const set = (wanted: boolean) => {
    localStorage.setItem(KEY, wanted ? 'on' : 'off')
    window.dispatchEvent(new Event(CHANGED))
  }
  return [isOn, set]
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}

/** Calls an action for a key that is pressed alone and outside of any input. */
export function useShortcuts({ isOn, onNext, onPrevious }: {
  isOn: boolean
  onNext: () => void
  onPrevious: () => void
}): void {
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return
      if (event.key === 'j') onNext()
      if (event.key === 'k') onPrevious()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOn, onNext, onPrevious])
}
