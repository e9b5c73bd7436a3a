import { APIError, type PayloadRequest } from 'payload'

/**
 * Whether an operation is what a caller over HTTP asked for. Actions and screens read with the same request,
 * and Payload itself reads related records with it; those are not the caller's words and have no bounds.
 */
export function isFromOutside({ args, req }: { args: unknown; req: PayloadRequest }): boolean {
  if (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL') return false
  const { overrideAccess, currentDepth } = args as { overrideAccess?: boolean; currentDepth?: number }
  return overrideAccess !== true && currentDepth === undefined
}

/** A request that cannot be carried out as it stands; the caller reads why. */
export function refuseInput(message: string): never {
  throw new APIError(message, 400, { code: 'invalid-input' }, true)
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** A moment in a year of four digits; dates beyond that break sorting and the database. */
export function isReadableDate(value: unknown): boolean {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const moment = new Date(value)
  return !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999
}
