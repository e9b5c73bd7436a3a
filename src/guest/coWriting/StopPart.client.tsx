'use client'

import { useState, type ReactNode } from 'react'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = {
  door: WritingDoor
  isByLink: boolean
  /** @param stopped what ended with it, in sentences; null where only writing along did */
  onStopped: (stopped: { said: string[] | null }) => void
  /** taking back what was allowed, a part or all of it, and writing on */
  consents: ReactNode
  /** whether anything is allowed that stopping may take along */
  hasAllowed: boolean
}

/** One button that ends co-writing at once, and on request all that was allowed; what it does stands above it. */
export function StopPart({ door, isByLink, onStopped, consents, hasAllowed }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const [takesBack, setTakesBack] = useState(false)
  const withConsents = hasAllowed && takesBack
  const [problem, setProblem] = useState<string | null>(null)
  const stop = async () => {
    setIsBusy(true)
    const outcome = await postWriting({ door, path: 'stops', body: { withConsents } })
    setIsBusy(false)
    if (outcome.kind === 'done') return onStopped({ said: withConsents ? readSaid(outcome.answer.said) : null })
    setProblem(outcome.kind === 'not-reached' ? 'Geen verbinding. Probeer het zo opnieuw.' : outcome.message)
  }
  return (
    <section aria-labelledby="stoppen" className="gw-part">
      <h2 id="stoppen">Stoppen</h2>
      <p>Stoppen mag altijd. U hoeft niet te zeggen waarom.</p>
      {consents}
      <h3>Niet meer meeschrijven</h3>
      <p>Als u stopt, gebeurt dit meteen:</p>
      <ul className="gw-lines">
        <li>Deze pagina gaat voor u dicht{isByLink ? ' en uw link werkt niet meer' : ''}.</li>
        <li>Wat op dit apparaat is bewaard, wordt gewist.</li>
        <li>Uw open voorstellen worden teruggenomen.</li>
        <li>De adviseur ziet dat u stopte, niet waarom. Iemand vraagt later één keer hoe het gaat.</li>
      </ul>
      <p>
        {withConsents
          ? 'Wat u had toegestaan, gaat in dezelfde seconde weg. Hierboven staat precies wat er dan gebeurt. De rest van de tekst blijft bij de gemeente.'
          : 'Wat u schreef, blijft bij de gemeente. Wat al te lezen is, blijft te lezen.'}
      </p>
      {hasAllowed ? (
        <label className="gw-tick">
          <input checked={takesBack} onChange={(event) => setTakesBack(event.target.checked)} type="checkbox" />
          <span>Haal ook alles weg wat ik voor deze tekst heb toegestaan</span>
        </label>
      ) : null}
      {hasAllowed ? <p className="gw-muted">Weghalen kan ook later, met uw account of met uw stopcode.</p> : null}
      <button className="gw-button gw-button--stop" disabled={isBusy} onClick={() => void stop()} type="button">
        {isBusy ? 'Bezig…' : withConsents ? 'Stop met alles' : 'Stop met meeschrijven'}
      </button>
      <p aria-live="polite" role="status">
        {problem}
      </p>
    </section>
  )
}

function readSaid(said: unknown): string[] {
  return Array.isArray(said) ? said.filter((line): line is string => typeof line === 'string') : []
}
