'use client'

import type { Draft } from '@/domain/coWriting/draft'

import { KEPT_PREFIX, wipeKept } from '../quickExit/QuickExit.client'

/** By channel and field. */
export type Drafts = Readonly<Record<string, Draft>>

const CHANGED = 'gk-keeping'
const CHOICE = `${KEPT_PREFIX}bewaar`

/** Whether this person asked to keep unsaved text on this phone. Without asking, nothing is ever kept. */
export function isKeeping(): boolean {
  return readStore(CHOICE) === 'ja'
}

/** Turning it off wipes what was kept. */
export function setKeeping(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(CHOICE, 'ja')
    else wipeKept()
  } catch {
    // A browser that closes its store keeps nothing, which is the safe side.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** Tells when the choice was changed on this page. */
export function subscribeKeeping(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener)
  return () => window.removeEventListener(CHANGED, listener)
}

/** Keeps what is not saved yet, or forgets it when everything is. */
export function keepDrafts({ name, drafts }: { name: string; drafts: Drafts | null }): void {
  try {
    if (drafts === null || !isKeeping()) localStorage.removeItem(KEPT_PREFIX + name)
    else localStorage.setItem(KEPT_PREFIX + name, JSON.stringify(drafts))
  } catch {
    // As above.
  }
}

export function readKeptDrafts(name: string): Drafts {
  const stored = isKeeping() ? readStore(KEPT_PREFIX + name) : null
  if (stored === null) return {}
  try {
    const drafts: unknown = JSON.parse(stored)
    return typeof drafts === 'object' && drafts !== null ? (drafts as Drafts) : {}
  } catch {
    return {}
  }
}

function readStore(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
