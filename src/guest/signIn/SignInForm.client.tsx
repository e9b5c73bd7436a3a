'use client'

import { useState } from 'react'

import { EmailField, Problem, SecretField } from './fields.client'
import { postAccount, type AccountAnswer } from './postAccount.client'
import './signIn.css'

const PROBLEMS = {
  refused:
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of er een typfout in staat. Na acht keer proberen moet u tien minuten wachten.',
  'not-reached': 'Er is geen verbinding. Probeer het zo opnieuw.',
} as const satisfies Record<Exclude<AccountAnswer, 'done'>, string>

/** Address and password. */
export function SignInForm({ next }: { next: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const send = async (event: React.FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setProblem('')
    const answer = await postAccount({ path: 'login', body: { email, password } })
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
      <EmailField onChange={setEmail} value={email} />
      <SecretField autoComplete="current-password" label="Wachtwoord" onChange={setPassword} value={password} />
      <Problem text={problem} />
      <button className="gw-button" disabled={isBusy} type="submit">
        {isBusy ? 'Even geduld…' : 'Inloggen'}
      </button>
    </form>
  )
}
