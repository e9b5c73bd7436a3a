'use client'

import { useCallback, useSyncExternalStore } from 'react'

import type { GivenReason } from '@/domain/checks/missingReasons'

type TypedReason = GivenReason & { /** it went along with a question for review */ isSent: boolean }
type Place = { itemId: string; language: string }

/**
 * Reasons that were typed: the panel with findings and the button that asks for review stand in two places of one
 * page. By item and language; who leaves the page with one that was not sent, is asked first.
 */
const typed = new Map<string, readonly TypedReason[]>()
const listeners = new Set<() => void>()
const NONE: readonly TypedReason[] = []

const keyOf = ({ itemId, language }: Place) => `${itemId} ${language}`

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function keep(key: string, reasons: readonly TypedReason[]): void {
  typed.set(key, reasons)
  for (const listener of listeners) listener()
}

/** The typed reasons of one text, and a way to change one. */
export function useReasons(place: Place) {
  const key = keyOf(place)
  const reasons = useSyncExternalStore(
    listen,
    () => typed.get(key) ?? NONE,
    () => NONE,
  )
  const setReason = useCallback(
    ({ code, reason }: GivenReason) => {
      const others = (typed.get(key) ?? NONE).filter((each) => each.code !== code)
      keep(key, [...others, { code, reason, isSent: false }])
    },
    [key],
  )
  return { reasons, setReason }
}

/** Reasons as a request for review takes them: those that say something; and what to call when it was sent. */
export function useSentReasons(place: Place): { reasons: GivenReason[]; markSent: () => void } {
  const key = keyOf(place)
  const { reasons } = useReasons(place)
  const markSent = useCallback(() => {
    keep(
      key,
      (typed.get(key) ?? NONE).map((each) => ({ ...each, isSent: true })),
    )
  }, [key])
  const given = reasons.map(({ code, reason }) => ({ code, reason: reason.trim() })).filter(({ reason }) => reason !== '')
  return { reasons: given, markSent }
}
