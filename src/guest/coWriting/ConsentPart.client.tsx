'use client'

import type { StopView } from '@/domain/consent/consentView'

import { StopPanel } from '../consent/StopPanel.client'
import { linkHeaders, type WritingDoor } from './postWriting.client'

type Props = {
  stop: StopView
  door: WritingDoor
  onDone: () => void
  /** the story itself was stopped, and with it the page: `said` is what went */
  onClosed: (closed: { said: string[] }) => void
}

/** What may be shown of somebody, and taking it back, per part or all. */
export function ConsentPart({ stop, door, onDone, onClosed }: Props) {
  const stories = stop.parts.filter(({ part }) => part === 'story').flatMap(({ consentIds }) => consentIds)
  const hear = ({ consentIds, said }: { consentIds: string[]; said: string[] }) =>
    consentIds.some((id) => stories.includes(id)) ? onClosed({ said }) : onDone()
  return (
    <>
      <h3>Wat u hebt toegestaan</h3>
      <StopPanel onProlonged={onDone} onStopped={hear} stop={{ url: '/api/consents/revocations', ...linkHeaders(door) }} view={stop} />
    </>
  )
}
