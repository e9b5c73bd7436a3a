'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

export type PresenceReport = {
  others: { displayName: string }[]
  revision: number
  savedBy: string | null
  savedAt: string | null
}

const EVERY_MS = 20_000

function readReport(value: unknown): PresenceReport | null {
  if (typeof value !== 'object' || value === null || !('others' in value) || !('revision' in value)) return null
  return Array.isArray(value.others) ? (value as PresenceReport) : null
}

/**
 * Tells the server every 20 seconds that this form is open and hears who else is in it and what was saved.
 * A missed report changes nothing on the screen: the next one will do.
 *
 * @param url null while the item is not saved yet
 */
export function usePresence({ url, revision }: { url: string | null; revision: number | null }): {
  report: PresenceReport | null
  /** asks again at once */
  ask: () => void
} {
  const [report, setReport] = useState<PresenceReport | null>(null)
  const known = useRef(revision)
  const asker = useRef<(() => void) | null>(null)
  useEffect(() => {
    known.current = revision
  }, [revision])
  useEffect(() => {
    if (url === null) return
    let isStopped = false
    // Not crypto.randomUUID: a town hall's intranet may have no https, and then there is none.
    const visit = Math.random().toString(36).slice(2)
    const send = (body: object, keepalive = false) =>
      fetch(url, {
        method: 'POST',
        credentials: 'same-origin',
        keepalive,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, visit }),
      })
    const tell = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        const response = await send({ revision: known.current })
        if (!response.ok) return
        const answer = readReport(await response.json())
        if (answer && !isStopped) setReport(answer)
      } catch {
        // Without a connection nothing can be said about others; saving will tell.
      }
    }
    const leave = () => {
      send({ leaving: true }, true).catch(() => undefined)
    }
    void tell()
    asker.current = () => void tell()
    const timer = setInterval(() => void tell(), EVERY_MS)
    const onVisible = () => void tell()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('pagehide', leave)
    return () => {
      isStopped = true
      asker.current = null
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [url])
  const ask = useCallback(() => asker.current?.(), [])
  return { report, ask }
}
