'use client'

import { useEffect, useRef, useState } from 'react'

import type { CoWritingView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = {
  contribution: NonNullable<CoWritingView['contribution']>
  door: WritingDoor
  onDone: () => void
  /** the answer was no, and the page is closed */
  onClosed: () => void
}

/** Being asked: what for, what it is paid, and two answers that are both fine. */
export function AskedPart({ contribution, door, onDone, onClosed }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [thanks, setThanks] = useState<string | null>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // The buttons are gone once there was an answer; what came of it is read next.
  useEffect(() => {
    if (thanks !== null) message.current?.focus()
  }, [thanks])
  const answer = async (given: 'yes' | 'rather-not') => {
    const outcome = await postWriting({ door, path: 'answers', body: { answer: given } })
    if (outcome.kind !== 'done') return setProblem(outcome.kind === 'not-reached' ? 'Geen verbinding. Probeer het zo opnieuw.' : outcome.message)
    if (given === 'rather-not') return onClosed()
    setThanks(outcome.message)
    onDone()
  }
  if (thanks !== null) {
    return (
      <p className="gw-part" ref={message} role="status" tabIndex={-1}>
        {thanks}
      </p>
    )
  }
  const { state, feeEuros } = contribution
  if (state !== 'asked') return null
  return (
    <section aria-labelledby="gevraagd" className="gw-part gw-part--asked">
      <h2 id="gevraagd">Wilt u meeschrijven?</h2>
      <p>Lees gerust eerst. U beslist zelf, en u mag later altijd stoppen.</p>
      <p>Weet u het nog niet? Dan hoeft u nu niets te doen. Later antwoorden mag ook.</p>
      <p>{feeEuros === null ? 'Over een vergoeding is nog niets afgesproken.' : `De vergoeding is ${euros(feeEuros)}.`}</p>
      <div className="gw-tools">
        <button className="gw-button gw-button--strong" onClick={() => void answer('yes')} type="button">
          Ja, ik schrijf mee
        </button>
        <button className="gw-button" onClick={() => void answer('rather-not')} type="button">
          Liever niet
        </button>
      </div>
      <p aria-live="polite" role="status">
        {problem}
      </p>
    </section>
  )
}

const euros = (amount: number): string => new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(amount)
