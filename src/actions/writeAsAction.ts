import type { PayloadRequest } from 'payload'

import { ACTION_WRITE } from '@/access/actionWrite'

/**
 * Runs a write that may fill the fields that only actions fill, and closes that door again. The action itself
 * has checked who asks: the access of such fields says no to everybody.
 */
export async function writeAsAction<Result>({ req, write }: { req: PayloadRequest; write: () => Promise<Result> }): Promise<Result> {
  req.context[ACTION_WRITE] = true
  try {
    return await write()
  } finally {
    delete req.context[ACTION_WRITE]
  }
}
