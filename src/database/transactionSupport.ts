import type { Payload } from 'payload'

export type TransactionSupport =
  | { kind: 'serialised' }
  | { kind: 'replica-set' }
  | { kind: 'none'; nl: string; en: string }

/** Whether several writes can be kept or undone together, and what to tell the administrator if not. */
export const describeTransactionSupport = (payload: Payload): TransactionSupport => {
  if (payload.db.name !== 'mongoose') return { kind: 'serialised' }
  // The adapter itself decides by this, and turns transactions off without a word.
  if (payload.db.connection.getClient().options.replicaSet) return { kind: 'replica-set' }
  return {
    kind: 'none',
    nl:
      'Let op: DATABASE_URL noemt geen replicaSet, dus MongoDB werkt zonder transacties. ' +
      'Valt de server uit tijdens een goedkeuring, dan kan die half zijn opgeslagen. ' +
      'Maak van MongoDB een replica set en zet ?replicaSet=<naam> achter het adres.',
    en:
      'Warning: DATABASE_URL names no replicaSet, so MongoDB works without transactions. ' +
      'If the server fails during an approval, half of it may be stored. ' +
      'Make MongoDB a replica set and add ?replicaSet=<name> to the address.',
  }
}
