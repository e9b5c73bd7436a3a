'use client'

import { useId, useState } from 'react'

/** An e-mail address. */
export function EmailField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Uw e-mailadres</label>
      <input autoComplete="username" id={id} inputMode="email" onChange={({ target }) => onChange(target.value)} required type="email" value={value} />
    </>
  )
}

/** A password, in dots unless asked otherwise: somebody may look along. */
export function SecretField({ label, value, onChange, autoComplete, minLength }: {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'current-password' | 'new-password'
  minLength?: number
}) {
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete={autoComplete}
        id={id}
        minLength={minLength}
        onChange={({ target }) => onChange(target.value)}
        required
        type={isShown ? 'text' : 'password'}
        value={value}
      />
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
