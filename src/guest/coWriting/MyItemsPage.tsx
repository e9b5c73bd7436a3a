import type { ContributionState } from '@/domain/coWriting/decideMayAsk'
import type { MyItems } from '@/queries/readMyItems'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import './coWriting.css'

const STATES = {
  asked: 'wacht op uw antwoord',
  writing: 'u schrijft mee',
  done: 'u bent klaar',
  declined: '',
  stopped: '',
} as const satisfies Record<ContributionState, string>

/** The texts that somebody writes in. */
export function MyItemsPage({ mine }: { mine: MyItems }) {
  return (
    <>
      <QuickExit endsSession target={mine.quickExitUrl} />
      <main className="gw" id="inhoud">
        <h1>Notities</h1>
        <p>Dag {mine.displayName}. Hier staan de teksten waar u aan meeschrijft.</p>
        {mine.items.length === 0 ? <p>Er staat nu niets. U hoeft niets te doen.</p> : null}
        <ul className="gw-items">
          {mine.items.map(({ itemId, name, about, state }) => (
            <li key={itemId}>
              <a href={`/schrijf/${itemId}`}>{name}</a>
              {about ? <span className="gw-muted">{about}</span> : null}
              {state ? <span className="gw-muted">{STATES[state]}</span> : null}
            </li>
          ))}
        </ul>
        <p>
          <a className="gw-link" href="/schrijf/toegestaan">Wat u hebt toegestaan</a>
        </p>
        <p>
          <a className="gw-link" href="/schrijf/uit">Uitloggen</a>
        </p>
        <QuickExitNote endsSession />
      </main>
    </>
  )
}
