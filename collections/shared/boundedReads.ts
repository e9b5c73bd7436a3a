import type { CollectionBeforeOperationHook } from 'payload'

import { personOf } from '@/access/people'

import { isFromOutside } from './fromOutside'

/** Most documents in one answer of REST or GraphQL. Payload has no limit of its own, and 0 means "all". */
export const MOST_FOR_PEOPLE = 500
export const MOST_FOR_OTHERS = 100

/** Bounds the list size of every read that comes in over HTTP; the Local API is left alone. */
export const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || !isFromOutside({ args, req })) return args
  const bounded = args as { limit?: number; pagination?: boolean }
  const most = personOf(req) ? MOST_FOR_PEOPLE : MOST_FOR_OTHERS
  const asked = Number(bounded.limit)
  const limit = !Number.isFinite(asked) || bounded.limit === undefined ? 10 : asked
  bounded.limit = limit <= 0 || limit > most ? most : Math.floor(limit)
  if (bounded.pagination === false) bounded.pagination = true
  return args
}
