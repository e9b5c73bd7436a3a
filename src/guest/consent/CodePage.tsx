import type { StopView } from '@/domain/consent/consentView'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import type { Exit } from '../quickExit/readExit'
import { CodeForm } from './CodeForm.client'
import { StopPanel } from './StopPanel.client'

/** Where somebody with a code begins: it says nothing of what the code is for to who has none. */
export function CodeEntryPage({ exit, isWrong = false }: { exit: Exit; isWrong?: boolean }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <h1>{isWrong ? 'Deze code klopt niet' : 'Vul uw code in'}</h1>
        {isWrong ? (
          <p role="alert">Kijk of alle letters en cijfers goed zijn overgenomen en probeer het opnieuw. Uw code blijft altijd geldig.</p>
        ) : (
          <p>U kreeg een code van 16 letters en cijfers. Daarmee gaat u verder.</p>
        )}
        <CodeForm />
        <p>Bent u de code kwijt? Bel of mail uw contactpersoon bij de gemeente. Die kan hetzelfde voor u doen.</p>
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}

/** What a code opens: what was allowed, in neutral words, and how to stop it. */
export function CodeStopPage({ exit, code, view }: { exit: Exit; code: string; view: StopView }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <h1>Wat u hebt toegestaan</h1>
        <p>U mag altijd stoppen. Een reden is niet nodig. Eén druk op de knop is genoeg.</p>
        <StopPanel stop={{ url: '/api/consents/code-revocations', body: { code } }} view={view} />
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
