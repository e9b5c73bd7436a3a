'use client'

import type { GiveView } from '@/domain/consent/consentView'

import { GiveConsent } from '../consent/GiveConsent.client'
import { linkHeaders, type WritingDoor } from './postWriting.client'

/** Saying yes to showing the text as it is now; apart from stopping, where nobody would look for it. */
export function GivePart({ give, door, onDone }: { give: GiveView; door: WritingDoor; onDone: () => void }) {
  return (
    <section aria-labelledby="toestemming" className="gw-part">
      <h2 id="toestemming">Mag dit worden getoond?</h2>
      <p>Dat kiest u zelf. Het hoeft niet nu, en u mag het later altijd stoppen.</p>
      {/* The yes is to the words as they are at this moment, so they are read anew when the form is opened. */}
      <details className="gw-answered" onToggle={(event) => (event.currentTarget.open ? onDone() : undefined)}>
        <summary>Toestemming geven om dit te laten zien</summary>
        <GiveConsent give={{ url: '/api/consents/give', ...linkHeaders(door) }} onGiven={onDone} view={give} />
      </details>
    </section>
  )
}
