'use client'

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'

import { useUnsentText } from '../quickExit/useUnsentText.client'
import type { WritingAnswer } from './postWriting.client'

type Props = {
  label: string
  button: string
  start?: string
  most: number
  /** null when nothing stands between somebody and sending nothing */
  isEmptyAllowed?: boolean
  send: (text: string) => Promise<WritingAnswer>
  onDone: () => void
  onCancel?: () => void
}

const NOT_REACHED = 'Geen verbinding. Wat u schreef staat nog hier. Probeer het zo opnieuw.'

/** A few words that are sent by a button. What was typed stays until it has arrived. */
export function SendForm({ label, button, start = '', most, isEmptyAllowed = false, send, onDone, onCancel }: Props) {
  const id = useId()
  const [text, setText] = useState(start)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useUnsentText(text.trim() !== '' && text !== start)
  const box = useRef<HTMLTextAreaElement>(null)
  const isOpened = onCancel !== undefined
  // What was opened by a button may stand below the screen of a phone: the focus brings it up.
  useEffect(() => {
    if (isOpened) box.current?.focus()
  }, [isOpened])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' && !isEmptyAllowed) return setProblem('Schrijf eerst iets.')
    setIsBusy(true)
    setProblem(null)
    const outcome = await send(text)
    setIsBusy(false)
    if (outcome.kind !== 'done') return setProblem(outcome.kind === 'not-reached' ? NOT_REACHED : outcome.message)
    setText('')
    onDone()
  }
  return (
    <form className="gw-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea className="gw-box" id={id} maxLength={most} onChange={(event) => setText(event.target.value)} ref={box} rows={3} value={text} />
      <div aria-live="polite" role="status">
        {problem ? <p className="gw-problem">{problem}</p> : null}
      </div>
      <div className="gw-tools">
        <button className="gw-button gw-button--strong" disabled={isBusy} type="submit">
          {isBusy ? 'Bezig…' : button}
        </button>
        {onCancel ? (
          <button className="gw-button gw-button--quiet" onClick={onCancel} type="button">
            Toch niet
          </button>
        ) : null}
      </div>
    </form>
  )
}
