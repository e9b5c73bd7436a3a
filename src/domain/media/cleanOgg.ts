import { textAt } from './byteText'
import type { CleanedBytes } from './cleanedBytes'

const HEADER = 27
/** Notes that programs write about the sound itself; every other one can name a person or a place. */
const OF_THE_SOUND = /^(?:encoder|encoder_options|language|r128_\w+|replaygain_\w+)=.{0,100}$/i
/** The comments of Opus (RFC 7845 §5.2) and of Vorbis, with what stands before them. */
const COMMENT_HEADERS = [
  { sound: 'OpusHead', comments: 'OpusTags' },
  { sound: '\u0001vorbis', comments: '\u0003vorbis' },
]

export function isOgg(bytes: Uint8Array): boolean {
  return textAt({ bytes, at: 0, length: 4 }) === 'OggS'
}

/**
 * An Ogg file with one stream of Opus or Vorbis, as it is. Its comments are guarded by checksums of their pages,
 * so a file that says who speaks is refused instead of changed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3533 pages
 * @see https://xiph.org/vorbis/doc/v-comment.html comments
 */
export function cleanOgg(bytes: Uint8Array): CleanedBytes {
  const packets = readFirstPackets(bytes)
  const [sound, comments] = packets ?? []
  const known = COMMENT_HEADERS.find((header) => sound && startsWith(sound, header.sound))
  if (!comments || !known || !startsWith(comments, known.comments)) return { kind: 'refused', fault: 'damaged' }
  const notes = readComments({ bytes: comments, at: known.comments.length })
  if (notes === null) return { kind: 'refused', fault: 'damaged' }
  return notes.every((note) => OF_THE_SOUND.test(note)) ? { kind: 'clean', bytes } : { kind: 'refused', fault: 'has-details' }
}

/** The first two packets; null when the file is not one unbroken stream of pages. */
function readFirstPackets(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packets: number[][] = [[]]
  let serial: number | null = null
  let at = 0
  while (at < bytes.length) {
    if (textAt({ bytes, at, length: 4 }) !== 'OggS' || at + HEADER > bytes.length || bytes[at + 4] !== 0) return null
    const own = view.getUint32(at + 14, true)
    serial ??= own
    if (own !== serial) return null
    const segments = bytes.subarray(at + HEADER, at + HEADER + (bytes[at + 26] ?? 0))
    at += HEADER + (bytes[at + 26] ?? 0)
    for (const length of segments) {
      if (packets.length <= 2) packets.at(-1)?.push(...bytes.subarray(at, at + length))
      if (length < 255 && packets.length <= 2) packets.push([])
      at += length
    }
    if (at > bytes.length) return null
  }
  return packets.length < 3 ? null : packets.slice(0, 2).map((packet) => Uint8Array.from(packet))
}

function readComments({ bytes, at }: { bytes: Uint8Array; at: number }): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let from = at
  const number = (): number => {
    const value = from + 4 <= bytes.length ? view.getUint32(from, true) : Number.POSITIVE_INFINITY
    from += 4
    return value
  }
  // The name of the program that wrote it.
  const vendorLength = number()
  from += vendorLength
  const count = number()
  if (count > bytes.length) return null
  const notes: string[] = []
  for (let index = 0; index < count; index += 1) {
    const length = number()
    if (from + length > bytes.length) return null
    notes.push(decoder.decode(bytes.subarray(from, from + length)))
    from += length
  }
  return notes
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return textAt({ bytes, at: 0, length: text.length }) === text
}
