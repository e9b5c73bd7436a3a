import { DomainError } from '../errors'

/** Letters and digits that nobody takes for one another, read aloud or written by hand, and that spell no words. */
const SIGNS = 'CDFHJKMNPRTVWXY2346789'
const GROUPS = 4
const SIGNS_OF_A_GROUP = 4
const LENGTH = GROUPS * SIGNS_OF_A_GROUP
/** A byte below this many is spread evenly over the signs; others are left aside. */
const EVEN = Math.floor(256 / SIGNS.length) * SIGNS.length

/** Random bytes that are enough for a code, whatever they are: one in 29 is left aside. */
export const CODE_BYTES = 64

/**
 * A code to write down: four groups of four, 71 bits of chance.
 *
 * @param bytes `CODE_BYTES` random ones
 * @throws DomainError `invalid-input` when there are too few of them
 * @example writeWithdrawalCode(randomBytes(CODE_BYTES)) // 'K7PM-3CXF-9TRD-H2WV'
 */
export function writeWithdrawalCode(bytes: Uint8Array): string {
  const signs = [...bytes].filter((byte) => byte < EVEN).map((byte) => SIGNS[byte % SIGNS.length])
  if (signs.length < LENGTH) throw new DomainError('invalid-input', `${bytes.length} bytes are too few for a code`)
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * SIGNS_OF_A_GROUP, (group + 1) * SIGNS_OF_A_GROUP).join(''),
  ).join('-')
}

/**
 * A code as it is hashed, from what somebody typed: small letters, spaces and dashes do not matter. What is no code
 * comes out as something that no code is.
 *
 * @example readWithdrawalCode(' k7pm 3cxf9trd-h2wv ') // 'K7PM3CXF9TRDH2WV'
 */
export function readWithdrawalCode(text: string): string {
  const signs = signsOf(text)
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : ''
}

/**
 * Why what somebody typed can be no code, and what to look at: the number of signs, or else one that no code has.
 *
 * @example describeWrongCode('K7PM-3CXF-9TRD-H2W0') // 'In een code staat nooit een 0. …'
 */
export function describeWrongCode(text: string): string {
  const signs = [...signsOf(text)]
  const strange = signs.length === LENGTH ? signs.find((sign) => !SIGNS.includes(sign)) : undefined
  return strange === undefined
    ? `Een code heeft ${LENGTH} letters en cijfers. Kijk of u er een mist, of er een te veel hebt.`
    : `In een code staat nooit een ${strange}. Kijk nog eens welke letter of welk cijfer daar staat.`
}

const signsOf = (text: string): string => text.toUpperCase().replace(/[\s\-–—._]/g, '')
