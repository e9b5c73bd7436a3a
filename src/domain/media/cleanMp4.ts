import { textAt } from './byteText'
import type { AudioFault, CleanedBytes } from './cleanedBytes'

const BRANDS = new Set(['M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', 'iso4', 'iso5', 'iso6', 'dash'])
/** The boxes at the top that a sound is made of. */
const TOP = new Set(['ftyp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'styp', 'free'])
/** Boxes of the description, the branches of which are walked. */
const BRANCHES = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf'])
/** Titles, names, places, covers (udta, meta), notes of programs (uuid), and room that can hold what was there before. */
const BLANKED = new Set(['udta', 'meta', 'uuid', 'free', 'skip', 'wide'])
/** Boxes that begin with the moments of making and changing. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd'])
const DEEPEST = 8

export function isMp4Audio(bytes: Uint8Array): boolean {
  return textAt({ bytes, at: 4, length: 4 }) === 'ftyp' && BRANDS.has(textAt({ bytes, at: 8, length: 4 }))
}

/**
 * An MP4 of sound alone. What tells of people and places becomes empty room of the same length, so that every
 * place in the file still points where it did.
 *
 * @see https://www.iso.org/standard/83102.html ISO/IEC 14496-12, boxes
 */
export function cleanMp4(given: Uint8Array): CleanedBytes {
  const bytes = Uint8Array.from(given)
  const found = { handlers: new Set<string>(), hasSound: false }
  const fault = walk({ bytes, from: 0, to: bytes.length, depth: 0, found })
  if (fault !== null) return { kind: 'refused', fault }
  if (!found.hasSound || !found.handlers.has('soun')) return { kind: 'refused', fault: 'damaged' }
  if (found.handlers.size > 1) return { kind: 'refused', fault: 'has-other-tracks' }
  // The brand says what the file is for; recorders write that of video on sound as well.
  bytes.set(new TextEncoder().encode('M4A '), 8)
  return { kind: 'clean', bytes }
}

type Walk = {
  bytes: Uint8Array
  from: number
  to: number
  depth: number
  found: { handlers: Set<string>; hasSound: boolean }
}

function walk({ bytes, from, to, depth, found }: Walk): AudioFault | null {
  if (depth > DEEPEST) return 'damaged'
  let at = from
  while (at < to) {
    const box = readBox({ bytes, at, to })
    if (box === null) return 'damaged'
    const { type, body, end } = box
    if (BLANKED.has(type) || (depth === 0 && !TOP.has(type))) {
      bytes.set(new TextEncoder().encode('free'), at + 4)
      bytes.fill(0, body, end)
    } else if (BRANCHES.has(type)) {
      const fault = walk({ bytes, from: body, to: end, depth: depth + 1, found })
      if (fault !== null) return fault
    }
    if (DATED.has(type)) bytes.fill(0, body + 4, Math.min(body + (bytes[body] === 1 ? 20 : 12), end))
    if (type === 'hdlr') {
      found.handlers.add(textAt({ bytes, at: body + 8, length: 4 }))
      bytes.fill(0, Math.min(body + 24, end), end)
    }
    if (type === 'mdat') found.hasSound = true
    at = end
  }
  return null
}

function readBox({ bytes, at, to }: { bytes: Uint8Array; at: number; to: number }) {
  if (at + 8 > to) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(at)
  const isLong = size === 1
  if (isLong && at + 16 > to) return null
  const length = isLong ? Number(view.getBigUint64(at + 8)) : size === 0 ? to - at : size
  const body = at + (isLong ? 16 : 8)
  const end = at + length
  return end < body || end > to ? null : { type: textAt({ bytes, at: at + 4, length: 4 }), body, end }
}
