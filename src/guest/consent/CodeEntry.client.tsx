'use client'

import { useState } from 'react'

import type { StopView } from '@/domain/consent/consentView'

import { CodeForm } from './CodeForm.client'
import { CodeStop } from './CodeStop.client'

/**
 * Where somebody with a code begins: it says nothing of what the code is for to who has none. What the code opens
 * comes in its place, at the same address, so that the code stands in no history.
 */
export function CodeEntry({ isWrong: wasWrong }: { isWrong: boolean }) {
  const [isWrong, setIsWrong] = useState(wasWrong)
  const [opened, setOpened] = useState<{ code: string; view: StopView } | null>(null)
  if (opened !== null) return <CodeStop {...opened} isInPlace />
  return (
    <>
      <h1>{isWrong ? 'Deze code klopt niet' : 'Vul uw code in'}</h1>
      {isWrong ? (
        <p role="alert">Kijk of alle letters en cijfers goed zijn overgenomen en probeer het opnieuw. Uw code blijft altijd geldig.</p>
      ) : (
        <p>U kreeg een code van 16 letters en cijfers. Daarmee gaat u verder.</p>
      )}
      <CodeForm onOpened={setOpened} onWrong={setIsWrong} />
      <p>Bent u de code kwijt? Bel of mail uw contactpersoon bij de gemeente. Die kan hetzelfde voor u doen.</p>
    </>
  )
}
