'use client'

import type { GiveView, StopView } from '@/domain/consent/consentView'

import { GiveConsent } from '../consent/GiveConsent.client'
import { StopPanel } from '../consent/StopPanel.client'
import type { WritingDoor } from './postWriting.client'

type Props = {
  stop: StopView
  give: GiveView | null
  door: WritingDoor
  onDone: () => void
  /** the story itself was stopped, and with it the page: `said` is what went */
  onClosed: (closed: { said: string[] }) => void
}

/** What may be shown of somebody: taking it back, per part or all, and saying yes to the text as it is now. */
export function ConsentPart({ stop, give, door, onDone, onClosed }: Props) {
  const headers = door.token === null ? {} : { headers: { 'x-guest-link': door.token } }
  const stories = stop.parts.filter(({ part }) => part === 'story').flatMap(({ consentIds }) => consentIds)
  const hear = ({ consentIds, said }: { consentIds: string[]; said: string[] }) =>
    consentIds.some((id) => stories.includes(id)) ? onClosed({ said }) : onDone()
  return (
    <>
      <h3>Wat u hebt toegestaan</h3>
      <StopPanel onProlonged={onDone} onStopped={hear} stop={{ url: '/api/consents/revocations', ...headers }} view={stop} />
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
