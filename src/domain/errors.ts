/**
 * Stable codes of broken rules. Codes are part of the interface: the HTTP layer maps each to a status,
 * tests name them, and messages may change without breaking anyone.
 */
export const ERROR_CODES = [
  'invalid-instant',
  'invalid-plain-date',
  'invalid-time-zone',
  'invalid-rich-text',
  'invalid-cursor',
  'not-allowed',
  'not-found',
  'stale-content',
  'not-ready',
  'conflict',
  'append-only',
  'past-rewritten',
  'chain-broken',
  'invalid-input',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * A broken rule of the domain. `message` is for the developer, `code` for programs, and `person` is the
 * Dutch sentence a user may read: what happened, what it means and what to do next.
 *
 * @example
 * throw new DomainError('invalid-instant', 'not RFC 3339: "gisteren"', { person: 'Dit tijdstip is niet te lezen.' })
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly person: string | undefined

  constructor(code: ErrorCode, message: string, options: { person?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DomainError'
    this.code = code
    this.person = options.person
  }
}
