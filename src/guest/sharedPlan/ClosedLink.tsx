import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import type { Exit } from '../quickExit/readExit'

/** All that a link says which does not work: nothing about whether it ever did. */
export function ClosedLink({ exit }: { exit: Exit }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <h1>Deze link werkt niet (meer)</h1>
        <p>Controleer of u de hele link hebt overgenomen.</p>
        <p>Werkt hij dan nog niet? Vraag een nieuwe aan wie u de link stuurde.</p>
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
