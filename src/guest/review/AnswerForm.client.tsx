'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'

import { useUnsentText } from '../quickExit/useUnsentText.client'

type Answer = 'approve' | 'decline'

/** Akkoord or not, with a word if one likes. What was typed stays when sending fails. */
export function AnswerForm({ token, contentHash, intro }: { token: string; contentHash: string; intro: string }) {
  const id = useId()
  const router = useRouter()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [note, setNote] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  useUnsentText(done === null && note.trim() !== '')

  const send = async (event: React.FormEvent) => {
    event.preventDefault()
    if (answer === null) {
      setProblem('Kies eerst akkoord of niet akkoord.')
      return
    }
    setIsBusy(true)
    setProblem(null)
    const body = { contentHash, answer, ...(note.trim() ? { note: note.trim() } : {}) }
    const outcome = await postAct({ url: `/lees/${token}/antwoord`, body, locale: 'nl' })
    setIsBusy(false)
    if (outcome.isDone) setDone(outcome.message)
    else setProblem(outcome.message)
    // A changed text is fetched, so that the answer is to what is read.
    if (outcome.isDone || outcome.kind === 'stale') router.refresh()
  }
  const choices = [
    ['approve', 'Akkoord', 'U vindt de tekst goed zoals hij er staat.'],
    ['decline', 'Niet akkoord', 'U wilt dat er iets verandert, of dat hij niet verschijnt.'],
  ] as const
  if (done) return <p role="status">{done}</p>
  return (
    <form className="gk-form" onSubmit={(event) => void send(event)}>
      <p>{intro}</p>
      <fieldset disabled={isBusy}>
        <legend>Wat vindt u van deze tekst?</legend>
        {choices.map(([value, label, hint]) => (
          <label className="gk-choice" key={value}>
            <input checked={answer === value} name={`${id}-answer`} onChange={() => setAnswer(value)} type="radio" value={value} />
            <span>
              <strong>{label}</strong>
              <span className="gk-muted"> {hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-note`}>Toelichting (mag leeg blijven)</label>
      <textarea id={`${id}-note`} maxLength={2000} onChange={({ target }) => setNote(target.value)} rows={3} value={note} />
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      <button className="gk-button" disabled={isBusy} type="submit">
        {isBusy ? 'Bezig…' : 'Verstuur uw antwoord'}
      </button>
    </form>
  )
}
