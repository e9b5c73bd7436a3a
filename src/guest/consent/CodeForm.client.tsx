'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import { readWithdrawalCode } from '@/domain/consent/withdrawalCode'

import './consent.css'

/** Takes a code as somebody typed it to its page; what cannot be a code never leaves the phone. */
export function CodeForm() {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const router = useRouter()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = readWithdrawalCode(typed)
    if (code === '') {
      setProblem('Een code heeft 16 letters en cijfers. Kijk of u er een mist, of er een te veel hebt.')
      return
    }
    setProblem(null)
    setIsBusy(true)
    // In place of this page: a step back does not lead to the code.
    router.replace(`/toestemming/${code}`)
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
        Verder
      </button>
    </form>
  )
}
