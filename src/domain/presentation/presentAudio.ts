import type { MediaContent } from '../content'

export type PresentedAudio = { sha256: string; url: string; type: string; name: string | null }

/**
 * The text read aloud, with its address.
 *
 * @param apiUrl address of this version of the interface, without a slash at the end
 */
export function presentAudio({ audio, apiUrl }: { audio: MediaContent; apiUrl: string }): PresentedAudio {
  return {
    sha256: audio.sha256,
    url: `${apiUrl}/media/${audio.sha256}/original`,
    type: audio.type,
    // What is an alternative for a picture is the name of a sound: it stands beside the button that plays it.
    name: audio.alt,
  }
}
