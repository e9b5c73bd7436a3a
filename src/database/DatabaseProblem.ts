export type DatabaseProblemCode =
  | 'busy'
  | 'transaction-ended'
  | 'not-a-database'
  | 'not-writable'
  | 'disk-full'
  | 'newer-database'
  | 'in-use'
  | 'unreachable'

/**
 * Something is wrong with the database itself, not with what was asked of it. `message` is for the developer;
 * `person` and `whatToDo` are Dutch sentences for whoever runs or uses the calendar.
 */
export class DatabaseProblem extends Error {
  readonly code: DatabaseProblemCode
  readonly person: string
  readonly whatToDo: string
  /** HTTP status: nothing is wrong with the request, trying again later may help. */
  readonly status = 503

  constructor({
    code,
    message,
    person,
    whatToDo,
    cause,
  }: {
    code: DatabaseProblemCode
    message: string
    person: string
    whatToDo: string
    cause?: unknown
  }) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseProblem'
    this.code = code
    this.person = person
    this.whatToDo = whatToDo
  }
}
