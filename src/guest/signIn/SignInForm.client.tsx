'use client'

import { useState, type FormEvent } from 'react'

import { EmailField, Problem, SecretField, typedIn } from './fields.client'
import { postAccount, type AccountAnswer } from './postAccount.client'
import './signIn.css'

const PROBLEMS = {
  refused:
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of er een typfout in staat. Na acht keer proberen moet u tien minuten wachten.',
  'not-reached': 'Er is geen verbinding. Probeer het zo opnieuw.',
} as const satisfies Record<Exclude<AccountAnswer, 'done'>, string>

/** Address and password. */
export function SignInForm({ next }: { next: string }) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = { email: typedIn(event, 'email'), password: typedIn(event, 'password') }
    setIsBusy(true)
    setProblem('')
    const answer = await postAccount({ path: 'login', body })
    if (answer === 'done') {
      // In place of this page: "back" leads to what was open before.
      window.location.replace(next)
      return
    }
    setIsBusy(false)
    setProblem(PROBLEMS[answer])
  }
  return (
    <form className="gw-sign" onSubmit={(event) => void send(event)}>
      <EmailField />
      <SecretField autoComplete="current-password" label="Wachtwoord" />
      <Problem text={problem} />
      <button className="gw-button gw-button--strong" disabled={isBusy} type="submit">
        {isBusy ? 'Even geduld…' : 'Inloggen'}
      </button>
    </form>
  )
}
