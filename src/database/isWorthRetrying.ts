const WRITE_CONFLICT = 112
const LOCK_TIMEOUT = 24
const SNAPSHOT_UNAVAILABLE = 246
const NO_SUCH_TRANSACTION = 251
const TRANSIENT_CODES = new Set<unknown>([
  WRITE_CONFLICT,
  LOCK_TIMEOUT,
  SNAPSHOT_UNAVAILABLE,
  NO_SUCH_TRANSACTION,
])
const DUPLICATE_KEY = 11_000

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const hasTransientLabel = (error: Fields): boolean =>
  typeof error.hasErrorLabel === 'function' && error.hasErrorLabel('TransientTransactionError') === true

/** Two took the same next number of the journal at the same time. Payload makes a validation error of it. */
const isTakenJournalNumber = (error: Fields): boolean => {
  if (error.code === DUPLICATE_KEY) return isObject(error.keyPattern) && 'seq' in error.keyPattern
  const { data } = error
  if (error.name !== 'ValidationError' || !isObject(data) || !Array.isArray(data.errors)) return false
  if (data.collection !== 'journal-entries') return false
  return data.errors.some((each) => isObject(each) && each.path === 'seq')
}

/**
 * Whether the same transaction can succeed when it is run again from the start: it collided with another one,
 * or it lost its session. An unknown outcome of a commit is not among these, as it may have succeeded.
 */
export const isWorthRetrying = (error: unknown): boolean => {
  for (let current: unknown = error; isObject(current); current = current.cause) {
    if (hasTransientLabel(current) || TRANSIENT_CODES.has(current.code)) return true
    if (isTakenJournalNumber(current)) return true
    if (typeof current.message === 'string' && /\bwrite ?conflict\b/i.test(current.message)) return true
  }
  return false
}
