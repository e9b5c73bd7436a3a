'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** What somebody ticked and answered, by key of the entry; first days by id of the observance. */
export type KeptChoices = {
  ticks: ReadonlyMap<string, boolean>
  dates: ReadonlyMap<string, string>
  owners: ReadonlyMap<string, string>
  firstDays: ReadonlyMap<string, string>
}

const NONE: KeptChoices = { ticks: new Map(), dates: new Map(), owners: new Map(), firstDays: new Map() }

/**
 * Choices outlive their page: who looks something up on the calendar finds them again. They live in this window
 * alone, and nothing of them is stored.
 */
const kept = new Map<string, KeptChoices>()
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** @param name of the person and the two years */
export function useKeptChoices(name: string) {
  const choices = useSyncExternalStore(
    listen,
    () => kept.get(name) ?? NONE,
    () => NONE,
  )
  const change = useCallback(
    (change: (before: KeptChoices) => Partial<KeptChoices>) => {
      const before = kept.get(name) ?? NONE
      kept.set(name, { ...before, ...change(before) })
      tell()
    },
    [name],
  )
  const forget = useCallback(() => {
    kept.delete(name)
    tell()
  }, [name])
  return { choices, change, forget, hasAny: Object.values(choices).some(({ size }) => size > 0) }
}
