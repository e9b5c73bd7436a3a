import { DomainError } from '../errors'

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * One text per meaning: JSON with names sorted by UTF-16 code unit and no white space. Names whose value is
 * null or undefined are left out, because databases differ in whether they keep those.
 *
 * A subset of RFC 8785: only plain objects, arrays, strings, booleans, null and whole numbers, so that no
 * database or language writes a number differently.
 *
 * @throws DomainError `invalid-input` for any other value: a fraction, an unpaired surrogate, a date object
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @example writeCanonicalJson({ b: 1, a: null, c: ['x'] }) // '{"b":1,"c":["x"]}'
 */
export function writeCanonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    // Neither survives storage as it is: unpaired surrogates are no UTF-8, NUL ends a text in some databases.
    if (LONE_SURROGATE.test(value) || value.includes('\u0000')) {
      throw new DomainError('invalid-input', `text cannot be stored faithfully: ${JSON.stringify(value)}`)
    }
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new DomainError('invalid-input', `not a whole number: ${value}`)
    return String(value === 0 ? 0 : value)
  }
  if (Array.isArray(value)) return `[${value.map(writeCanonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) {
      const members = Object.entries(value)
        .filter(([, member]) => member !== null && member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => `${writeCanonicalJson(name)}:${writeCanonicalJson(member)}`)
      return `{${members.join(',')}}`
    }
  }
  throw new DomainError('invalid-input', `not plain JSON: ${Object.prototype.toString.call(value)}`)
}
