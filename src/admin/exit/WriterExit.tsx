import type { Payload } from 'payload'

import { QuickExit } from '@/guest/quickExit/QuickExit.client'
import { readQuickExit } from '@/queries/readQuickExit'

import './exit.css'

/** The way out for who writes along and comes on a screen of colleagues, which names the program and more texts. */
export async function WriterExit({ payload }: { payload: Payload }) {
  return (
    <div className="ck-exit">
      <QuickExit endsSession target={await readQuickExit({ payload })} />
    </div>
  )
}
