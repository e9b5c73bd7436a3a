'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'
import type { StopPart, StopView } from '@/domain/consent/consentView'

import './consent.css'
import { ProlongPart } from './ProlongPart.client'

type Props = {
  view: StopView
  /** where stopping is sent, and what is sent along with the ids: a code, or the header of a link */
  stop: { url: string; body?: Record<string, unknown>; headers?: Record<string, string> }
  /** after something was stopped, with what was said about it: to wipe what is kept on the device, say */
  onStopped?: (stopped: { consentIds: string[]; said: string[] }) => void
  /** after something may stand longer, where that can be said */
  onProlonged?: () => void
}

type Done = { message: string; said: string[] }

/**
 * Stops what somebody allowed: one part, or everything. What it will do stands above each button, so that one
 * press is enough and no reason is asked.
 */
export function StopPanel({ view, stop, onStopped, onProlonged }: Props) {
  const headingId = useId()
  const [stoppedIds, setStoppedIds] = useState<readonly string[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const message = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone; what was done is read next.
  useEffect(() => {
    if (done !== null) message.current?.focus()
  }, [done])

  const isStopped = ({ stopped, consentIds }: StopPart) => stopped !== null || consentIds.every((id) => stoppedIds.includes(id))
  const act = async (consentIds: string[]) => {
    setBusy(consentIds.join())
    setProblem(null)
    const outcome = await postAct({ url: stop.url, body: { ...stop.body, consentIds }, locale: 'nl', ...(stop.headers ? { headers: stop.headers } : {}) })
    setBusy(null)
    if (!outcome.isDone) return setProblem(outcome.message)
    const { said } = outcome.answer
    const lines = Array.isArray(said) ? said.filter((line): line is string => typeof line === 'string') : []
    setDone({ message: outcome.message, said: lines })
    setStoppedIds((known) => [...known, ...consentIds])
    onStopped?.({ consentIds, said: lines })
  }
  const open = view.parts.filter((part) => !isStopped(part))

  return (
    <div className="gk-stop">
      <div aria-live="polite" role="status">
        {done ? (
          <div className="gk-stop__done" ref={message} tabIndex={-1}>
            <p>
              <strong>{done.message}</strong>
            </p>
            <Lines lines={done.said} />
          </div>
        ) : null}
        {problem ? <p className="gk-stop__problem">{problem}</p> : null}
      </div>
      {view.parts.length === 0 ? <p>U hebt hier nog niets toegestaan. Er valt niets te stoppen.</p> : null}
      <ul className="gk-stop__parts">
        {view.parts.map((part) => (
          <li key={part.consentIds.join()}>
            <h3>{part.name}</h3>
            <p className="gk-muted">{part.given}</p>
            {isStopped(part) ? (
              <p>{part.stopped ?? 'Gestopt.'}</p>
            ) : (
              <>
                {onProlonged ? <ProlongPart name={part.name} onProlonged={onProlonged} prolong={part.prolong} /> : null}
                <p>Als u stopt:</p>
                <Lines lines={part.effects} />
                <button className="gk-button" disabled={busy !== null} onClick={() => void act(part.consentIds)} type="button">
                  {busy === part.consentIds.join() ? 'Bezig…' : `Stop ${lowerFirst(part.name)}`}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {view.all && open.length > 1 ? (
        <section aria-labelledby={headingId}>
          <h3 id={headingId}>Alles</h3>
          <p>Als u alles stopt:</p>
          <Lines lines={view.all.effects} />
          <button
            className="gk-button gk-button--strong"
            disabled={busy !== null}
            onClick={() => void act(open.flatMap(({ consentIds }) => consentIds))}
            type="button"
          >
            Stop alles
          </button>
        </section>
      ) : null}
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="gk-stop__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
