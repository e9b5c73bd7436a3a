import type { Payload } from 'payload'

const OBJECT_ID = /^[0-9a-f]{24}$/i

/** Whether a text can be the id of a record at all: MongoDB ends a query with an error over one that cannot. */
export function canHoldId({ payload, id }: { payload: Payload; id: string }): boolean {
  return payload.db.name !== 'mongoose' || OBJECT_ID.test(id)
}
