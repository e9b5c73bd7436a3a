'use client'

import { useEffect, useRef, useState } from 'react'

import type { CoWritingView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = { state: NonNullable<CoWritingView['contribution']>['state']; door: WritingDoor; onDone: () => void }

/** Says that somebody is ready with a text: it counts no more as a question that is open, and stays theirs to change. */
export function DonePart({ state, door, onDone }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState<{ message: string; isProblem: boolean } | null>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone; the thanks are read next.
  useEffect(() => {
    if (said !== null && !said.isProblem) message.current?.focus()
  }, [said])
  const finish = async () => {
    setIsBusy(true)
    const outcome = await postWriting({ door, path: 'answers', body: { answer: 'done' } })
    setIsBusy(false)
    if (outcome.kind === 'not-reached') return setSaid({ message: 'Geen verbinding. Probeer het zo opnieuw.', isProblem: true })
    setSaid({ message: outcome.message, isProblem: outcome.kind !== 'done' })
    if (outcome.kind === 'done') onDone()
  }
  const isOpen = state === 'writing'
  if (!isOpen && said === null) return null
  return (
    <div className="gw-done">
      {isOpen ? (
        <>
          <p className="gw-muted">Is uw tekst af? Zeg het hier. Dan kan iemand u later weer iets vragen, en vraagt iemand één keer hoe het gaat.</p>
          <button className="gw-button gw-button--strong" disabled={isBusy} onClick={() => void finish()} type="button">
            {isBusy ? 'Bezig…' : 'Ik ben klaar met deze tekst'}
          </button>
        </>
      ) : null}
      <p aria-live="polite" ref={message} role="status" tabIndex={-1}>
        {said?.message}
      </p>
    </div>
  )
}
