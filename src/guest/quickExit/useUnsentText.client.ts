'use client'

import { useEffect } from 'react'

import { QUICK_EXIT } from './quickExitEvent'

/**
 * Asks before a page is closed or left while something is typed and not sent. Who leaves by the quick exit is never
 * asked.
 *
 * @param isUnsent whether words would be lost now
 */
export function useUnsentText(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const letGo = () => window.removeEventListener('beforeunload', ask)
    window.addEventListener('beforeunload', ask)
    window.addEventListener(QUICK_EXIT, letGo)
    return () => {
      letGo()
      window.removeEventListener(QUICK_EXIT, letGo)
    }
  }, [isUnsent])
}
