'use client'

import { useEffect, useRef, useState } from 'react'

import { postWriting, type WritingDoor } from './postWriting.client'

const EVERY_MS = 20_000

/** Who else writes in this item now, by the names that this person may know; and the revision that is stored. */
export function usePresent({ door, onRevision }: { door: WritingDoor; onRevision: (revision: number) => void }): string[] {
  const [others, setOthers] = useState<string[]>([])
  const hear = useRef(onRevision)
  useEffect(() => {
    hear.current = onRevision
  })
  useEffect(() => {
    let isStopped = false
    const visit = Math.random().toString(36).slice(2)
    const tell = async () => {
      if (document.visibilityState === 'hidden') return
      const outcome = await postWriting({ door, path: 'presence', body: { visit } })
      if (isStopped || outcome.kind !== 'done') return
      const { others: present, revision } = outcome.answer
      if (Array.isArray(present)) setOthers(namesIn(present))
      if (typeof revision === 'number') hear.current(revision)
    }
    const leave = () => void postWriting({ door, path: 'presence', body: { visit, leaving: true }, isLeaving: true })
    void tell()
    const timer = setInterval(() => void tell(), EVERY_MS)
    const onVisible = () => void tell()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('pagehide', leave)
    return () => {
      isStopped = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [door])
  return others
}

function namesIn(present: unknown[]): string[] {
  const names = present.map((each) => (each as { displayName?: unknown }).displayName)
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}
