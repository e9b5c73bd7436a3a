import config from '@payload-config'
import { getPayload } from 'payload'

import { QuickExit, QuickExitNote } from '@/guest/quickExit/QuickExit.client'
import { readExit } from '@/guest/quickExit/readExit'

/** A mistyped address: it tells nothing of what else there is. */
export default async function NotFound() {
  const exit = await readExit({ payload: await getPayload({ config }) })
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <h1>Deze pagina is er niet</h1>
        <p>Kijk of u het hele adres hebt overgenomen, zonder typfout.</p>
        <p>Lukt het dan nog niet? Vraag het adres opnieuw aan wie het u gaf.</p>
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
