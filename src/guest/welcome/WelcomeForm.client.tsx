'use client'

import { useEffect, useRef, useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'

import './welcome.css'

const LEAST = 12

/** Address and password, once. */
export function WelcomeForm({ token }: { token: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone; what was done is read next.
  useEffect(() => {
    if (done !== null) message.current?.focus()
  }, [done])

  const send = async (event: React.FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setProblem(null)
    const outcome = await postAct({ url: '/api/users/invitations/answers', body: { token, email, password }, locale: 'nl' })
    setIsBusy(false)
    if (outcome.isDone) setDone(outcome.message)
    else setProblem(outcome.message)
  }
  if (done) {
    return (
      <div className="gk-welcome" role="status">
        <p ref={message} tabIndex={-1}>
          <strong>{done}</strong>
        </p>
        <p>
          <a className="gk-welcome__on" href="/schrijf/in">
            Inloggen
          </a>
        </p>
      </div>
    )
  }
  return (
    <form className="gk-welcome" onSubmit={(event) => void send(event)}>
      <label htmlFor="gk-welcome-email">Uw e-mailadres</label>
      <input autoComplete="email" id="gk-welcome-email" inputMode="email" onChange={({ target }) => setEmail(target.value)} required type="email" value={email} />
      <label htmlFor="gk-welcome-password">Kies een wachtwoord (ten minste {LEAST} tekens)</label>
      <input
        autoComplete="new-password"
        id="gk-welcome-password"
        minLength={LEAST}
        onChange={({ target }) => setPassword(target.value)}
        required
        type={isShown ? 'text' : 'password'}
        value={password}
      />
      <label className="gk-welcome__show">
        <input checked={isShown} onChange={({ target }) => setIsShown(target.checked)} type="checkbox" /> Laat zien wat ik typ
      </label>
      <p aria-live="assertive" className="gk-welcome__problem">
        {problem}
      </p>
      <button disabled={isBusy} type="submit">
        {isBusy ? 'Even geduld…' : 'Bewaren'}
      </button>
      <p className="gk-muted">U hoeft dit niet te doen. Meeschrijven kan ook zonder account, met een eigen link. Vraag het uw contactpersoon.</p>
    </form>
  )
}
