'use client'

import { useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'

import './invite.css'

/** Makes a link with which an expert-by-experience enters their own address; nobody types it for them. */
export function InviteExpert() {
  const [displayName, setDisplayName] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [made, setMade] = useState<{ url: string; message: string } | null>(null)
  const [isCopied, setIsCopied] = useState(false)

  const invite = async (event: React.FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setProblem(null)
    const outcome = await postAct({ url: '/api/users/invitations', body: { displayName }, locale: 'nl' })
    setIsBusy(false)
    if (!outcome.isDone) return setProblem(outcome.message)
    setDisplayName('')
    setIsCopied(false)
    setMade({ url: String(outcome.answer.url), message: outcome.message })
  }
  return (
    <section aria-labelledby="ck-invite" className="ck-invite">
      <h2 id="ck-invite">Ervaringsdeskundige uitnodigen</h2>
      <p>Kies samen een schuilnaam. Het e-mailadres vult de ander zelf in; u krijgt het niet te zien.</p>
      <form onSubmit={(event) => void invite(event)}>
        <label htmlFor="ck-invite-name">Schuilnaam</label>
        <input id="ck-invite-name" maxLength={80} minLength={2} onChange={({ target }) => setDisplayName(target.value)} required value={displayName} />
        <button disabled={isBusy} type="submit">
          Link maken
        </button>
      </form>
      <div aria-live="polite">
        {problem ? <p className="ck-invite__problem">{problem}</p> : null}
        {made ? (
          <div className="ck-invite__made">
            <p>{made.message} De link werkt 14 dagen en één keer.</p>
            <input aria-label="Link van de uitnodiging" onFocus={({ target }) => target.select()} readOnly value={made.url} />
            <button
              onClick={() => void navigator.clipboard.writeText(made.url).then(() => setIsCopied(true))}
              type="button"
            >
              {isCopied ? 'Gekopieerd' : 'Kopieer'}
            </button>
            <p>Geef de link persoonlijk, of stuur hem zonder verdere uitleg.</p>
          </div>
        ) : null}
      </div>
    </section>
  )
}
