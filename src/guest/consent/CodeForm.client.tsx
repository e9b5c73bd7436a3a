'use client'

import { useState, type FormEvent } from 'react'

import { postAct } from '@/admin/shared/postAct.client'
import type { StopView } from '@/domain/consent/consentView'
import { describeWrongCode, readWithdrawalCode } from '@/domain/consent/withdrawalCode'

import './consent.css'

type Props = {
  onOpened: (opened: { code: string; view: StopView }) => void
  /** whether the code that was sent last opens nothing */
  onWrong: (isWrong: boolean) => void
}

/** Sends a code as somebody typed it, never in an address; what cannot be a code never leaves the phone. */
export function CodeForm({ onOpened, onWrong }: Props) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const send = async (code: string) => {
    setProblem(null)
    setIsBusy(true)
    const outcome = await postAct({ url: '/api/consents/code-readings', body: { code }, locale: 'nl' })
    setIsBusy(false)
    onWrong(outcome.kind === 'not-found')
    if (outcome.isDone) return onOpened({ code, view: outcome.answer.view as StopView })
    if (outcome.kind !== 'not-found') setProblem(outcome.message)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = readWithdrawalCode(typed)
    if (code === '') {
      setProblem(describeWrongCode(typed))
      return
    }
    void send(code)
  }
  return (
    <form className="gk-give" onSubmit={submit}>
      <label className="gk-give__field">
        Uw code
        <input
          aria-describedby={problem ? 'gk-code-problem' : undefined}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={60}
          onChange={({ target }) => setTyped(target.value)}
          required
          spellCheck={false}
          value={typed}
        />
      </label>
      <p className="gk-muted">Hoofdletters, streepjes en spaties maken niet uit.</p>
      <div aria-live="assertive" id="gk-code-problem">
        {problem ? <p className="gk-stop__problem">{problem}</p> : null}
      </div>
      <button className="gk-button gk-button--strong" disabled={isBusy} type="submit">
        {isBusy ? 'Even geduld…' : 'Verder'}
      </button>
    </form>
  )
}
