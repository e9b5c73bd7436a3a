import type { OwnConsents } from '@/queries/readOwnConsents'

import '../coWriting/coWriting.css'
import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import { AllowedText } from './AllowedText.client'

/** Everything that somebody allowed, to stop or prolong: open for as long as they have an account. */
export function AllowedPage({ own: { texts, quickExitUrl } }: { own: OwnConsents }) {
  return (
    <>
      <QuickExit endsSession target={quickExitUrl} />
      <main className="gw" id="inhoud">
        <h1>Wat u hebt toegestaan</h1>
        <p>U mag altijd stoppen, ook als u niet meer meeschrijft. Een reden is niet nodig. Eén druk op de knop is genoeg.</p>
        {texts.length === 0 ? <p>U hebt niets toegestaan. Er valt niets te stoppen.</p> : null}
        {texts.map((text) => (
          <AllowedText key={text.itemId} text={text} />
        ))}
        <p>
          <a className="gw-link" href="/schrijf">Naar uw teksten</a>
        </p>
        <p>
          <a className="gw-link" href="/schrijf/uit">Uitloggen</a>
        </p>
        <QuickExitNote endsSession />
      </main>
    </>
  )
}
