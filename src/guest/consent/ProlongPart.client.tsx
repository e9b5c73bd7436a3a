'use client'

import { useEffect, useRef, useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'
import type { Prolonging } from '@/domain/consent/consentView'

type Props = {
  /** "De foto": whose last day this is, for who hears the page without seeing it */
  name: string
  /** null once there is nothing to prolong; what was said about it stays */
  prolong: Prolonging | null
  onProlonged: () => void
}

const CHOOSE = 'Kies eerst een dag.'

/** Lets one thing stand longer: until a later day, or until its giver stops it. Closed until it is asked for. */
export function ProlongPart({ name, prolong, onProlonged }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [isUntilStopped, setIsUntilStopped] = useState(false)
  const [lastDay, setLastDay] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState<{ message: string } | null>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone; what was done is read next.
  useEffect(() => {
    if (said !== null) message.current?.focus()
  }, [said])

  const send = async ({ consentId, firstDay }: Prolonging) => {
    if (!isUntilStopped && lastDay === '') return setProblem(CHOOSE)
    if (!isUntilStopped && lastDay < firstDay) return setProblem('Kies een dag na de laatste dag die er nu staat.')
    setIsBusy(true)
    setProblem(null)
    const body = { lastDay: isUntilStopped ? null : lastDay }
    const outcome = await postAct({ url: `/api/consents/${consentId}/prolongations`, body, locale: 'nl' })
    setIsBusy(false)
    if (!outcome.isDone) return setProblem(outcome.message)
    setSaid({ message: outcome.message })
    setIsOpen(false)
    setLastDay('')
    onProlonged()
  }

  return (
    <>
      {said === null ? null : (
        <p className="gk-stop__done" ref={message} role="status" tabIndex={-1}>
          {said.message}
        </p>
      )}
      {prolong === null ? null : (
        <details className="gk-prolong" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)} open={isOpen}>
          <summary>
            Langer laten staan<span className="gk-hidden">: {name}</span>
          </summary>
          <fieldset>
            <legend>Tot wanneer mag dit blijven staan?</legend>
            <label className="gk-give__tick">
              <input checked={!isUntilStopped} name={prolong.consentId} onChange={() => setIsUntilStopped(false)} type="radio" />
              <span>Tot en met een latere dag</span>
            </label>
            <label className="gk-give__field">
              Laatste dag
              <input
                disabled={isUntilStopped}
                min={prolong.firstDay}
                onChange={({ target }) => setLastDay(target.value)}
                type="date"
                value={lastDay}
              />
            </label>
            <label className="gk-give__tick">
              <input checked={isUntilStopped} name={prolong.consentId} onChange={() => setIsUntilStopped(true)} type="radio" />
              <span>Tot ik stop</span>
            </label>
          </fieldset>
          <p className="gk-muted">U kunt daarna nog steeds altijd stoppen.</p>
          <button className="gk-button" disabled={isBusy} onClick={() => void send(prolong)} type="button">
            {isBusy ? 'Bezig…' : 'Laat dit langer staan'}
          </button>
          <p aria-live="polite" className="gk-prolong__problem" role="status">
            {problem}
          </p>
        </details>
      )}
    </>
  )
}
