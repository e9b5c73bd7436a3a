'use client'

import { useState, type FormEvent } from 'react'

import '../coWriting/coWriting.css'
import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import { EmailField, Problem, typedIn } from './fields.client'
import { postAccount } from './postAccount.client'
import './signIn.css'

/** Asks for a mail to choose a new password; what it says is the same whether or not the address is known. */
export function AskPasswordPage({ target }: { target: string }) {
  const [state, setState] = useState<'asking' | 'busy' | 'sent'>('asking')
  const [problem, setProblem] = useState('')

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const email = typedIn(event, 'email')
    setState('busy')
    setProblem('')
    const answer = await postAccount({ path: 'forgot-password', body: { email } })
    setState(answer === 'done' ? 'sent' : 'asking')
    if (answer !== 'done') setProblem('Dat lukte niet. Kijk of u verbinding hebt en of het adres klopt, en probeer het opnieuw.')
  }
  return (
    <>
      <QuickExit target={target} />
      <main className="gw" id="inhoud">
        <h1>Notities</h1>
        <div role="status">
          {state === 'sent' ? (
            <p>Kijk in uw mail. Kennen we dit adres, dan staat daar over een paar minuten een bericht. De link erin werkt een uur.</p>
          ) : null}
        </div>
        {state === 'sent' ? null : (
          <form className="gw-sign" onSubmit={(event) => void send(event)}>
            <p>U krijgt een mail met een link. Daarmee kiest u een nieuw wachtwoord. In het onderwerp staat een gewoon woord.</p>
            <EmailField />
            <Problem text={problem} />
            <button className="gw-button gw-button--strong" disabled={state === 'busy'} type="submit">
              {state === 'busy' ? 'Even geduld…' : 'Stuur de mail'}
            </button>
          </form>
        )}
        <p>
          <a className="gw-link" href="/schrijf/in">Terug naar inloggen</a>
        </p>
        <QuickExitNote />
      </main>
    </>
  )
}
