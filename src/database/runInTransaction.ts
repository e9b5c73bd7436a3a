import { createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { transactionEnded } from './endedTransactions'
import { isWorthRetrying } from './isWorthRetrying'

const MAXIMUM_TRIES = 8
const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 500

export interface TransactionArguments<Result> {
  payload: Payload
  /** Its transaction is joined when it has one. Absent: a request of its own, without a user. */
  req?: Partial<PayloadRequest>
  /**
   * Must pass on the `req` it is given to every call. On MongoDB it may run several times, each time in a
   * fresh transaction, so it must have no effect outside the database (no mail, no file, no network).
   */
  work: (req: PayloadRequest) => Promise<Result>
}

/**
 * Runs `work` so that all it writes is kept, or nothing. MongoDB refuses one of two transactions that touch
 * the same document; then the whole work is done again. On a MongoDB without a replica set there are no
 * transactions: `work` runs once and plainly.
 */
export const runInTransaction = async <Result>({
  payload,
  req: given,
  work,
}: TransactionArguments<Result>): Promise<Result> => {
  // A whole request is used as it is, so that its transaction is seen by all who hold it.
  const req = isWholeRequest(given) ? given : await createLocalReq({ req: given }, payload)
  const contextAtStart = { ...req.context }
  for (let attempt = 1; ; attempt += 1) {
    const isOurs = await initTransaction(req)
    if (!isOurs) return work(req)
    try {
      return await finish({ req, work })
    } catch (error) {
      await killTransaction(req)
      const isLast = attempt >= MAXIMUM_TRIES
      if (isLast || payload.db.name !== 'mongoose' || !isWorthRetrying(error)) throw error
      // Hooks leave marks there ("already handled") that are untrue after a roll-back.
      req.context = { ...contextAtStart }
      await pause(attempt)
    }
  }
}

const isWholeRequest = (req: Partial<PayloadRequest> | undefined): req is PayloadRequest =>
  req?.payload !== undefined && req.t !== undefined && req.context !== undefined

const finish = async <Result>({
  req,
  work,
}: {
  req: PayloadRequest
  work: (req: PayloadRequest) => Promise<Result>
}): Promise<Result> => {
  const id = await req.transactionID
  const result = await work(req)
  // A nested operation that failed has undone everything, also when its error was swallowed.
  if ((await req.transactionID) !== id || id === undefined) throw transactionEnded()
  await req.payload.db.commitTransaction(id)
  delete req.transactionID
  return result
}

/** Random, so that two that met do not meet again. */
const pause = (attempt: number): Promise<void> => {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS)
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
}
