'use client'

import { useId, useState, type FormEvent } from 'react'

/** What was typed under a name, as the form has it: also what a browser filled in before the scripts ran. */
export function typedIn(event: FormEvent<HTMLFormElement>, name: 'email' | 'password'): string {
  const value = new FormData(event.currentTarget).get(name)
  return typeof value === 'string' ? value : ''
}

/** An e-mail address, under the name `email`. */
export function EmailField() {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Uw e-mailadres</label>
      <input autoComplete="username" id={id} inputMode="email" name="email" required type="email" />
    </>
  )
}

/** A password under the name `password`, in dots unless asked otherwise: somebody may look along. */
export function SecretField({ label, autoComplete, minLength }: {
  label: string
  autoComplete: 'current-password' | 'new-password'
  minLength?: number
}) {
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input autoComplete={autoComplete} id={id} minLength={minLength} name="password" required type={isShown ? 'text' : 'password'} />
      <label className="gw-sign__show">
        <input checked={isShown} onChange={({ target }) => setIsShown(target.checked)} type="checkbox" /> Laat zien wat ik typ
      </label>
    </>
  )
}

/** What went wrong, read aloud when it comes. */
export function Problem({ text }: { text: string }) {
  return (
    <p aria-live="assertive" className="gw-sign__problem">
      {text}
    </p>
  )
}
