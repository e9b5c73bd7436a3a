import { cookies } from 'next/headers'
import type { Payload } from 'payload'

import { readQuickExit } from '@/queries/readQuickExit'

export type Exit = {
  /** address of an ordinary page that gives nothing away */
  target: string
  /** whether somebody is signed in, whom the quick exit signs out */
  endsSession: boolean
}

/** How to leave the page that is being asked for. */
export async function readExit({ payload }: { payload: Payload }): Promise<Exit> {
  return { target: await readQuickExit({ payload }), endsSession: await hasSession({ payload }) }
}

/** Whether this browser holds a session, whoever's page it asks for: an expert may open a code or a link too. */
export async function hasSession({ payload }: { payload: Payload }): Promise<boolean> {
  return (await cookies()).has(`${payload.config.cookiePrefix}-token`)
}
