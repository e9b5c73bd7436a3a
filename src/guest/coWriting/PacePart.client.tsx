'use client'

import { useState, type FormEvent } from 'react'

import type { CoWritingView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = { pace: NonNullable<CoWritingView['pace']>; door: WritingDoor; isByLink: boolean; onDone: () => void }

/** How often somebody wants to be asked, a pause at any time, and the word that mails carry. */
export function PacePart({ pace, door, isByLink, onDone }: Props) {
  const [days, setDays] = useState(String(pace.daysBetweenRequests))
  const [most, setMost] = useState(String(pace.openRequestsAtMost))
  const [word, setWord] = useState(pace.mailWord)
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isPaused = pace.pausedAt !== null
  const send = async (body: Record<string, unknown>) => {
    setIsBusy(true)
    const outcome = await postWriting({ door, path: 'pace', body })
    setIsBusy(false)
    setSaid(outcome.kind === 'not-reached' ? 'Geen verbinding. Probeer het zo opnieuw.' : outcome.message)
    if (outcome.kind === 'done') onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wish = { daysBetweenRequests: Number(days), openRequestsAtMost: Number(most) }
    void send(isByLink ? wish : { ...wish, mailWord: word.trim() || null })
  }
  return (
    <section aria-labelledby="tempo" className="gw-part">
      <h2 id="tempo">Mijn tempo</h2>
      <p>{isPaused ? 'U hebt pauze. Niemand vraagt u iets.' : 'U bepaalt hoe vaak wij u iets vragen.'}</p>
      <button className="gw-button" disabled={isBusy} onClick={() => void send({ isPaused: !isPaused })} type="button">
        {isPaused ? 'Ik doe weer mee' : 'Ik wil pauze'}
      </button>
      <form className="gw-form" onSubmit={submit}>
        <label>
          Dagen rust tussen twee vragen
          <input className="gw-box gw-box--short" inputMode="numeric" max={365} min={0} onChange={(event) => setDays(event.target.value)} required type="number" value={days} />
        </label>
        <label>
          Hooguit zoveel vragen tegelijk
          <input className="gw-box gw-box--short" inputMode="numeric" max={10} min={1} onChange={(event) => setMost(event.target.value)} required type="number" value={most} />
        </label>
        {isByLink ? null : (
          <label>
            Gewoon woord in het onderwerp van mails
            <input autoComplete="off" className="gw-box" maxLength={40} onChange={(event) => setWord(event.target.value)} placeholder="Bijvoorbeeld: Boodschappen" type="text" value={word} />
          </label>
        )}
        <button className="gw-button" disabled={isBusy} type="submit">
          Bewaar mijn tempo
        </button>
      </form>
      <p aria-live="polite" role="status">
        {said}
      </p>
    </section>
  )
}
