import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import type { Exit } from '../quickExit/readExit'
import './coWriting.css'
import { WipeKept } from './WipeKept.client'

/** All that a page says which is not open for somebody: nothing about what was there, or whether anything was. */
export function ClosedWriting({ exit }: { exit: Exit }) {
  return (
    <>
      <QuickExit {...exit} />
      <WipeKept />
      <main className="gw" id="inhoud">
        <h1>Deze pagina is niet (meer) open</h1>
        <p>Misschien is de link verlopen, of bent u gestopt.</p>
        <p>
          Wilt u stoppen wat u eerder toestond? Dat kan altijd: <a href="/schrijf/toegestaan">met uw account</a> of{' '}
          <a href="/toestemming">met uw code</a>.
        </p>
        <p>Wilt u verder? Vraag een nieuwe link aan wie u de eerste stuurde.</p>
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
