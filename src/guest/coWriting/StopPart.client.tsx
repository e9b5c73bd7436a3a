'use client'

import { useState, type ReactNode } from 'react'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = { door: WritingDoor; isByLink: boolean; onStopped: () => void; /** taking back what was allowed, which is apart from this */ consents: ReactNode }

/** One button that ends co-writing at once; what it does stands above it. */
export function StopPart({ door, isByLink, onStopped, consents }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const stop = async () => {
    setIsBusy(true)
    const outcome = await postWriting({ door, path: 'stops', body: {} })
    setIsBusy(false)
    if (outcome.kind === 'done') return onStopped()
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
        Wat u schreef, blijft bij de gemeente. Wat al te lezen is, blijft te lezen. Wilt u dat ook weg? Trek dan eerst hierboven uw
        toestemming in. Dat kan ook later, met uw stopcode.
      </p>
      <button className="gw-button gw-button--stop" disabled={isBusy} onClick={() => void stop()} type="button">
        {isBusy ? 'Bezig…' : 'Stop met meeschrijven'}
      </button>
      <p aria-live="polite" role="status">
        {problem}
      </p>
    </section>
  )
}
