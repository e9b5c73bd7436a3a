import type { StopView } from '@/domain/consent/consentView'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import type { Exit } from '../quickExit/readExit'
import { CodeEntry } from './CodeEntry.client'
import { CodeStop } from './CodeStop.client'

/** Where a code is typed, and what it opens then. */
export function CodeEntryPage({ exit, isWrong = false }: { exit: Exit; isWrong?: boolean }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <CodeEntry isWrong={isWrong} />
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}

/** What a code in the address opens: for links on paper that were given before. */
export function CodeStopPage({ exit, code, view }: { exit: Exit; code: string; view: StopView }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <CodeStop code={code} view={view} />
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
