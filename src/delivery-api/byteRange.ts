/** Bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number }

/**
 * The part of a file that is asked for. One part at a time: a wish for several, in other units or in a form that
 * is not right gives the whole, as the standard allows.
 *
 * @param length bytes of the whole file
 * @returns null for the whole; `unsatisfiable` when the part lies behind the end
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2
 * @example readByteRange({ header: 'bytes=0-', length: 100 }) // { start: 0, end: 99 }
 */
export function readByteRange({ header, length }: {
  header: string | null | undefined
  length: number
}): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return null
  if (first === '') {
    const wanted = Number(last)
    return wanted === 0 || length === 0 ? 'unsatisfiable' : { start: Math.max(0, length - wanted), end: length - 1 }
  }
  const start = Number(first)
  const end = last === '' ? length - 1 : Math.min(Number(last), length - 1)
  if (last !== '' && Number(last) < start) return null
  return start >= length ? 'unsatisfiable' : { start, end }
}
