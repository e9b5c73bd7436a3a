import { textAt } from './byteText'
import type { CleanedBytes } from './cleanedBytes'

/** kbit per second by index of the header, Layer III (ISO/IEC 11172-3 and 13818-3) */
const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLE_RATES: Record<number, number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}
/** Fewer than this many in a row can be chance. */
const FRAMES_AT_START = 3

/** Whether bytes begin as MP3 does: with a tag (ID3v2) or with a frame of sound. */
export function isMp3(bytes: Uint8Array): boolean {
  return textAt({ bytes, at: 0, length: 3 }) === 'ID3' || frameLengthAt({ bytes, at: 0 }) !== null
}

/**
 * Only the frames of sound of an MP3. Tags (ID3, APE, Lyrics3) stand between, before or after frames, so what is
 * no frame is left out, whatever it is called.
 *
 * @see https://id3.org/id3v2.4.0-structure length of the tag, in bytes of seven bits
 */
export function cleanMp3(bytes: Uint8Array): CleanedBytes {
  const kept: Uint8Array[] = []
  let at = skipTags({ bytes, at: 0 })
  while (at < bytes.length) {
    const length = frameLengthAt({ bytes, at })
    if (length !== null && at + length <= bytes.length) {
      kept.push(bytes.subarray(at, at + length))
      at += length
    } else if (kept.length < FRAMES_AT_START) {
      return { kind: 'refused', fault: 'damaged' }
    } else {
      at = nextRun({ bytes, at: Math.max(at + 1, skipTags({ bytes, at })) })
    }
  }
  if (kept.length < FRAMES_AT_START) return { kind: 'refused', fault: 'damaged' }
  return { kind: 'clean', bytes: joined(kept) }
}

function skipTags({ bytes, at }: { bytes: Uint8Array; at: number }): number {
  let from = at
  while (textAt({ bytes, at: from, length: 3 }) === 'ID3' && from + 10 <= bytes.length) {
    const size = bytes.subarray(from + 6, from + 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
    const hasFooter = ((bytes[from + 5] ?? 0) & 0x10) !== 0
    from += 10 + size + (hasFooter ? 10 : 0)
  }
  return from
}

/** Where sound goes on after something else; the end of the bytes when it does not. */
function nextRun({ bytes, at }: { bytes: Uint8Array; at: number }): number {
  for (let from = at; from < bytes.length; from += 1) {
    const length = frameLengthAt({ bytes, at: from })
    if (length === null) continue
    const next = frameLengthAt({ bytes, at: from + length })
    if (next !== null && frameLengthAt({ bytes, at: from + length + next }) !== null) return from
  }
  return bytes.length
}

/** Bytes of the frame that begins here; null when none does. Free bitrates are not taken. */
function frameLengthAt({ bytes, at }: { bytes: Uint8Array; at: number }): number | null {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]]
  if (first !== 0xff || second === undefined || third === undefined || (second & 0xe0) !== 0xe0) return null
  const version = (second >> 3) & 3
  const isLayer3 = ((second >> 1) & 3) === 1
  const rate = SAMPLE_RATES[version]?.[(third >> 2) & 3]
  const bitrate = (version === 3 ? BITRATES_1 : BITRATES_2)[third >> 4]
  if (!isLayer3 || !rate || !bitrate) return null
  const padding = (third >> 1) & 1
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bitrate) / rate) + padding
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
