import { IMAGE_SIZES, type ImageSize } from '@/domain/presentation/servedPost'
import type { Instant } from '@/domain/time/instant'
import type { OpenedMedia, ServedSource } from '@/queries/servedSource'

import { isUnchanged } from './answer'
import { readByteRange } from './byteRange'
import { CHECKSUM_PATTERN } from './schemas'
import type { ServingWindow } from './servingWindows'

export type MediaReading =
  | { kind: 'absent' }
  | { kind: 'unchanged'; etag: string; restsOnConsent: boolean }
  | { kind: 'found'; etag: string; restsOnConsent: boolean; file: OpenedMedia }

/** One size of a picture, or a sound, as long as a served post shows it. Files never change, so their name is their tag. */
export async function readMedia({ source, window, now, sha256, size, ifNoneMatch }: {
  source: ServedSource
  window: ServingWindow
  now: Instant
  sha256: string | undefined
  size: string | undefined
  ifNoneMatch: string | undefined
}): Promise<MediaReading> {
  if (sha256 === undefined || !CHECKSUM_PATTERN.test(sha256) || !isImageSize(size)) return { kind: 'absent' }
  const known = await window.facts.media(sha256)
  // Never from memory when a consent can have ended since, also in another process.
  const media = known?.restsOnConsent ? await source.findMedia({ sha256, now }) : known
  if (media === null) return { kind: 'absent' }
  const { mediaId, restsOnConsent } = media
  const etag = `"${sha256}-${size}"`
  // "*" asks whether there is anything at all, which only opening the file tells.
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*' && isUnchanged({ ifNoneMatch, etag })) {
    return { kind: 'unchanged', etag, restsOnConsent }
  }
  const file = await source.openMedia({ mediaId, size })
  if (file === null) return { kind: 'absent' }
  if (isUnchanged({ ifNoneMatch, etag })) return { kind: 'unchanged', etag, restsOnConsent }
  return { kind: 'found', etag, restsOnConsent, file }
}

/** The part of an opened file that is asked for, as a response shows it; null for the whole. */
export function chooseRange({ file, etag, range, ifRange }: {
  file: OpenedMedia
  etag: string
  range: string | undefined
  /** the part is wanted only of the file with this tag */
  ifRange: string | undefined
}): ReturnType<typeof readByteRange> {
  if (!file.isSeekable || (ifRange !== undefined && ifRange.trim() !== etag)) return null
  return readByteRange({ header: range, length: file.length })
}

function isImageSize(size: string | undefined): size is ImageSize {
  return IMAGE_SIZES.some((known) => known === size)
}
