import { DomainError } from '../errors'

/** Bytes of randomness in a public id: 128 bits, so that no one guesses one and no two meet. */
export const PUBLIC_ID_BYTES = 16

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BASE = BigInt(ALPHABET.length)
/** The fewest base58 digits that can write every 128-bit number. */
const DIGITS = 22
const LARGEST = (1n << BigInt(PUBLIC_ID_BYTES * 8)) - 1n

/** The written form of a public id, for schemas; `isPublicId` also refuses numbers over 128 bits. */
export const PUBLIC_ID_PATTERN = /^p_[1-9A-HJ-NP-Za-km-z]{22}$/

/**
 * The opaque id under which a post is known outside: `p_` and 16 random bytes as one base58 number, padded
 * on the left to 22 digits so that all ids are equally long. It tells nothing about item, channel or order.
 *
 * @param bytes 16 random bytes; the caller draws them, so that the domain stays deterministic
 * @throws DomainError `invalid-input` when there are not exactly 16 bytes
 * @see https://datatracker.ietf.org/doc/html/draft-msporny-base58-03 the alphabet
 * @example createPublicId(crypto.getRandomValues(new Uint8Array(16))) // 'p_7Qm2…'
 */
export function createPublicId(bytes: Uint8Array): string {
  if (bytes.length !== PUBLIC_ID_BYTES) {
    throw new DomainError('invalid-input', `a public id takes ${PUBLIC_ID_BYTES} bytes, not ${bytes.length}`)
  }
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let digits = ''
  for (let place = 0; place < DIGITS; place += 1) {
    digits = ALPHABET.charAt(Number(number % BASE)) + digits
    number /= BASE
  }
  return `p_${digits}`
}

/**
 * Whether a value is written as `createPublicId` writes; says nothing about whether a post has that id.
 *
 * @example isPublicId('p_1111111111111111111111') // true
 */
export function isPublicId(value: unknown): value is string {
  if (typeof value !== 'string' || !PUBLIC_ID_PATTERN.test(value)) return false
  const number = [...value.slice(2)].reduce((sum, digit) => sum * BASE + BigInt(ALPHABET.indexOf(digit)), 0n)
  return number <= LARGEST
}
