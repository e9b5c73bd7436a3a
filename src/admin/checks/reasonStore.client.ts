'use client'

import { useCallback, useSyncExternalStore } from 'react'

import type { GivenReason } from '@/domain/checks/missingReasons'

/**
 * Reasons that were typed and not sent yet: the panel with findings and the button that asks for review stand in
 * two places of one page. By item and language; gone when the page is left.
 */
const given = new Map<string, readonly GivenReason[]>()
const listeners = new Set<() => void>()
const NONE: readonly GivenReason[] = []

const keyOf = ({ itemId, language }: { itemId: string; language: string }) => `${itemId} ${language}`

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The reasons of one text, and a way to change one. */
export function useReasons(place: { itemId: string; language: string }) {
  const key = keyOf(place)
  const reasons = useSyncExternalStore(
    listen,
    () => given.get(key) ?? NONE,
    () => NONE,
  )
  const setReason = useCallback(
    ({ code, reason }: GivenReason) => {
      const others = (given.get(key) ?? NONE).filter((each) => each.code !== code)
      given.set(key, reason === '' ? others : [...others, { code, reason }])
      for (const listener of listeners) listener()
    },
    [key],
  )
  return { reasons, setReason }
}

/** Reasons as a request for review takes them: those that say something. */
export function useSentReasons(place: { itemId: string; language: string }): GivenReason[] {
  const { reasons } = useReasons(place)
  return reasons.map(({ code, reason }) => ({ code, reason: reason.trim() })).filter(({ reason }) => reason !== '')
}
