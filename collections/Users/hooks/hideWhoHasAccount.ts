import type { CollectionAfterErrorHook, CollectionBeforeOperationHook } from 'payload'

import { currentInstant } from '@/clock'
import { workLikeSignIn } from '@/queries/workLikeSignIn'

/** Before signing in: as much work for an address that nobody has as for any other. */
export const workForEveryAddress: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  await workLikeSignIn({ payload: req.payload, email, password, now: currentInstant() })
  return args
}

const REFUSED = 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Na acht keer proberen moet u tien minuten wachten.'

/** The same words for an address that nobody has, a wrong password and an account that is locked for a while. */
export const answerEveryAddressAlike: CollectionAfterErrorHook = ({ error }) => {
  if (error.name !== 'AuthenticationError' && error.name !== 'LockedAuth') return
  return { status: 401, response: { errors: [{ message: REFUSED }] } }
}
