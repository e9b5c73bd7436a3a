'use client'

import { useEffect, useState } from 'react'

import '../coWriting/coWriting.css'
import { QuickExit, QuickExitNote, wipeKept } from '../quickExit/QuickExit.client'
import { endSession } from './endSession.client'

type State = 'busy' | 'ended' | 'failed'

const TITLES = {
  busy: 'Even geduld…',
  ended: 'U bent uitgelogd',
  failed: 'Uitloggen is niet gelukt',
} as const satisfies Record<State, string>

/**
 * Signs out, and says so in words that tell nothing of what was there. A page of its own: going there asks first
 * about words that are not saved, and only then is the session ended.
 */
export function SignOutPage({ isSignedIn, target }: { isSignedIn: boolean; target: string }) {
  const [state, setState] = useState<State>(isSignedIn ? 'busy' : 'ended')
  useEffect(() => {
    // Whoever opens this phone next finds nothing, also when the session cannot be ended now.
    wipeKept()
    if (isSignedIn) void endSession().then(setState)
  }, [isSignedIn])
  const isStillIn = state !== 'ended'
  return (
    <>
      <QuickExit endsSession={isStillIn} target={target} />
      <main className="gw" id="inhoud">
        <h1>Notities</h1>
        <p role="status">
          <strong>{TITLES[state]}</strong>
        </p>
        {state === 'ended' ? (
          <p>
            U kunt dit venster sluiten, of <a href="/schrijf/in">opnieuw inloggen</a>.
          </p>
        ) : null}
        {state === 'failed' ? (
          <>
            <p>Misschien is er geen verbinding. U bent nog ingelogd.</p>
            <button
              className="gw-button"
              onClick={() => {
                setState('busy')
                void endSession().then(setState)
              }}
              type="button"
            >
              Probeer opnieuw
            </button>
          </>
        ) : null}
        <QuickExitNote endsSession={isStillIn} />
      </main>
    </>
  )
}
