import type { AudioFault, CleanedBytes } from './cleanedBytes'
import { cleanMp3, isMp3 } from './cleanMp3'
import { cleanMp4, isMp4Audio } from './cleanMp4'
import { cleanOgg, isOgg } from './cleanOgg'

/** What may be stored and served as sound. */
export const AUDIO_TYPES = ['audio/mpeg', 'audio/ogg', 'audio/mp4'] as const
export type AudioType = (typeof AUDIO_TYPES)[number]

export type CleanedAudio =
  | { kind: 'clean'; bytes: Uint8Array; type: AudioType; extension: string }
  | { kind: 'refused'; fault: AudioFault }
  /** not a sound that we know, by its first bytes */
  | { kind: 'unknown' }

/**
 * A sound by its content, without what recorders and players write beside it: names, titles, places, pictures,
 * moments. What cannot be taken out safely is refused.
 *
 * @example cleanAudio(bytes) // { kind: 'clean', bytes, type: 'audio/mpeg', extension: 'mp3' }
 */
export function cleanAudio(bytes: Uint8Array): CleanedAudio {
  if (isOgg(bytes)) return named({ cleaned: cleanOgg(bytes), type: 'audio/ogg', extension: 'ogg' })
  if (isMp4Audio(bytes)) return named({ cleaned: cleanMp4(bytes), type: 'audio/mp4', extension: 'm4a' })
  if (isMp3(bytes)) return named({ cleaned: cleanMp3(bytes), type: 'audio/mpeg', extension: 'mp3' })
  return { kind: 'unknown' }
}

function named({ cleaned, type, extension }: {
  cleaned: CleanedBytes
  type: AudioType
  extension: string
}): CleanedAudio {
  return cleaned.kind === 'clean' ? { ...cleaned, type, extension } : cleaned
}
