'use client'

import type { GiveView, StopView } from '@/domain/consent/consentView'

import { GiveConsent } from '../consent/GiveConsent.client'
import { StopPanel } from '../consent/StopPanel.client'
import type { WritingDoor } from './postWriting.client'

type Props = { stop: StopView; give: GiveView | null; door: WritingDoor; onDone: () => void }

/** What may be shown of somebody: taking it back, per part or all, and saying yes to the text as it is now. */
export function ConsentPart({ stop, give, door, onDone }: Props) {
  const headers = door.token === null ? {} : { headers: { 'x-guest-link': door.token } }
  return (
    <>
      <h3>Wat u hebt toegestaan</h3>
      <StopPanel onProlonged={onDone} onStopped={onDone} stop={{ url: '/api/consents/revocations', ...headers }} view={stop} />
      {give ? (
        // The yes is to the words as they are at this moment, so they are read anew when the form is opened.
        <details className="gw-answered" onToggle={(event) => (event.currentTarget.open ? onDone() : undefined)}>
          <summary>Toestemming geven om dit te laten zien</summary>
          <GiveConsent give={{ url: '/api/consents/give', ...headers }} onGiven={onDone} view={give} />
        </details>
      ) : null}
    </>
  )
}
