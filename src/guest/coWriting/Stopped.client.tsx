'use client'

import { useEffect, useRef } from 'react'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'

/** Why the page is closed. `said` is what ended with it, null where nothing did. */
export type Farewell =
  /** they would rather not, and never began */
  | { kind: 'declined' }
  /** they write along no more */
  | { kind: 'stopped'; said: string[] | null }
  /** they took the story back */
  | { kind: 'taken-back'; said: string[] }

/** All that is left of the page for who does not write along (any more). */
export function Stopped({ farewell, target, endsSession }: { farewell: Farewell; target: string; endsSession: boolean }) {
  const title = useRef<HTMLHeadingElement>(null)
  // The page that had the focus is gone; this is read from its beginning.
  useEffect(() => title.current?.focus(), [])
  return (
    <>
      <QuickExit endsSession={endsSession} target={target} />
      <main className="gw" id="inhoud">
        <h1 ref={title} tabIndex={-1}>
          Dank u wel
        </h1>
        {farewell.kind === 'declined' ? (
          <p role="status">Dat is goed. U hoeft niets uit te leggen. Deze pagina is nu voor u gesloten. U kunt dit venster sluiten.</p>
        ) : (
          <StoppedWords farewell={farewell} />
        )}
        <QuickExitNote endsSession={endsSession} />
      </main>
    </>
  )
}

function StoppedWords({ farewell: { kind, said } }: { farewell: Exclude<Farewell, { kind: 'declined' }> }) {
  const isWriting = kind === 'stopped'
  return (
    <>
      <p role="status">
        {isWriting ? 'U bent gestopt.' : 'Gestopt. Dit mag vanaf nu niet meer.'} Deze pagina is nu voor u gesloten. U kunt dit venster sluiten.
      </p>
      {said === null ? (
        <p>
          Wilt u later ook stoppen wat u toestond? Dat kan altijd: <a href="/schrijf/toegestaan">met uw account</a> of{' '}
          <a href="/toestemming">met uw stopcode</a>.
        </p>
      ) : (
        <>
          <p>{isWriting ? 'Ook wat u voor deze tekst toestond, is gestopt:' : 'Dit is er gebeurd:'}</p>
          <ul className="gw-lines">
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
