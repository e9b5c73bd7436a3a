/**
 * Whether a read failed on what is stored, and not on the way to it. SQLite keeps JSON and moments as text; of text
 * that is neither any more, the whole query fails and does not say where it stands.
 */
export function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof RangeError && error.message === 'Invalid time value')
}
