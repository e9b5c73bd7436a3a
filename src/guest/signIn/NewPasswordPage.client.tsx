'use client'

import { useState, type FormEvent } from 'react'

import '../coWriting/coWriting.css'
import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import { Problem, SecretField, typedIn } from './fields.client'
import { postAccount, type AccountAnswer } from './postAccount.client'
import './signIn.css'

const LEAST = 12

const PROBLEMS = {
  refused: 'Deze link werkt niet meer. Vraag hieronder een nieuwe mail aan.',
  'not-reached': 'Er is geen verbinding. Wat u typte staat nog hier. Probeer het zo opnieuw.',
} as const satisfies Record<Exclude<AccountAnswer, 'done'>, string>

/** A new password, with the one-time link from a mail; it signs in at once. */
export function NewPasswordPage({ token, target }: { token: string; target: string }) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = typedIn(event, 'password')
    setIsBusy(true)
    setProblem('')
    const answer = await postAccount({ path: 'reset-password', body: { token, password } })
    if (answer === 'done') {
      // In place of this page: the link must not stay under "back".
      window.location.replace('/schrijf')
      return
    }
    setIsBusy(false)
    setProblem(PROBLEMS[answer])
  }
  return (
    <>
      <QuickExit target={target} />
      <main className="gw" id="inhoud">
        <h1>Notities</h1>
        <form className="gw-sign" onSubmit={(event) => void send(event)}>
          <SecretField autoComplete="new-password" label={`Kies een nieuw wachtwoord (ten minste ${LEAST} tekens)`} minLength={LEAST} />
          <Problem text={problem} />
          <button className="gw-button gw-button--strong" disabled={isBusy} type="submit">
            {isBusy ? 'Even geduld…' : 'Bewaren'}
          </button>
        </form>
        <p>
          <a className="gw-link" href="/schrijf/wachtwoord">Vraag een nieuwe mail aan</a>
        </p>
        <QuickExitNote />
      </main>
    </>
  )
}
