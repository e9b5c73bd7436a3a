import { createHash } from 'node:crypto'

import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import { cleanAudio } from '@/domain/media/cleanAudio'
import type { AudioFault } from '@/domain/media/cleanedBytes'
import { slugFrom } from '@/fields/slugField'

const UPLOADED_NAME = 'contentkalenderUploadedName'
const READABLE: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif', 'avif'])
/** 50 million pixels: more than any camera of an office, less than a decompression bomb */
const MOST_PIXELS = 50_000_000

const WHY_NOT_SOUND: Record<AudioFault, string> = {
  damaged: 'Dit geluid is niet te lezen. Misschien is het bestand beschadigd. Sla het op als MP3 en probeer het weer.',
  'has-details': 'In dit bestand staat meer dan geluid, zoals een titel of een naam. Sla het op als MP3 en probeer het weer.',
  'has-other-tracks': 'In dit bestand zit meer dan geluid, zoals bewegend beeld. Sla alleen het geluid op en probeer het weer.',
}

const refuse = (message: string, status: number): never => {
  throw new APIError(message, status, undefined, true)
}

/**
 * Judges a picture by its content, not by its name, and writes it anew: upright, as WebP, without the place,
 * time and device that cameras store in it. A sound is kept as it is, without what tells of its maker.
 */
export const readImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  refuseEdits(req)
  if (!req.file) return args
  if (operation === 'update' || operation === 'updateByID') {
    refuse('Een beeld wordt niet vervangen. Voeg het nieuwe beeld apart toe en kies dat in uw tekst.', 409)
  }
  if (operation !== 'create') return args
  const sound = cleanAudio(req.file.data)
  if (sound.kind === 'refused') return refuse(WHY_NOT_SOUND[sound.fault], 415)
  if (sound.kind === 'clean') {
    keepFile({ req, ...sound, data: Buffer.from(sound.bytes), mimetype: sound.type, otherwise: 'geluid' })
    return args
  }

  let clean: Buffer
  try {
    const image = sharp(req.file.data, { limitInputPixels: MOST_PIXELS })
    const { format } = await image.metadata()
    if (!format || !READABLE.has(format)) {
      return refuse('Dit bestand is geen JPEG, PNG, WebP of AVIF, en ook geen geluid. Sla het anders op en probeer het weer.', 415)
    }
    // Payload encodes it once more for storage: here it matters to lose nothing, and to be quick.
    clean = await image.rotate().webp({ quality: 95, effort: 0 }).toBuffer()
  } catch (cause) {
    if (cause instanceof APIError) throw cause
    req.payload.logger.info({ msg: 'picture refused', cause: cause instanceof Error ? cause.message : 'unknown' })
    return refuse('Dit beeld is niet te lezen. Misschien is het bestand beschadigd of te groot.', 415)
  }

  keepFile({ req, data: clean, mimetype: 'image/webp', extension: 'webp', otherwise: 'beeld' })
  return args
}

function keepFile({ req, data, mimetype, extension, otherwise }: {
  req: PayloadRequest
  data: Buffer
  mimetype: string
  extension: string
  /** name of a file whose own name says nothing */
  otherwise: string
}): void {
  if (!req.file) return
  const checksum = createHash('sha256').update(data).digest('hex')
  const name = req.file.name.replace(/\.[^.]*$/, '')
  req.context[UPLOADED_NAME] = name
  const stored = `${slugFrom(name) || otherwise}-${checksum.slice(0, 10)}.${extension}`
  req.file = { ...req.file, data, size: data.length, mimetype, name: stored }
}

/**
 * Payload cuts a stored file when the address asks for it (`uploadEdits`), also where the form does not offer
 * it; the checksum would then tell of other bytes. The focal point is kept with the record and cuts nothing.
 */
function refuseEdits(req: PayloadRequest): void {
  const edits: unknown = req.query?.uploadEdits
  if (!edits) return
  delete req.query.uploadEdits
  const isFocalOnly = typeof edits === 'object' && Object.keys(edits).every((name) => name === 'focalPoint')
  if (!isFocalOnly) refuse('Een beeld wordt hier niet bijgesneden. Snijd het eerst bij en voeg het dan toe.', 409)
}

/** What says which file a record has and what it is; Payload takes it from a PATCH. */
const OF_THE_FILE = ['sha256', 'filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes']

/**
 * Stores the checksum of the bytes that are written, and the uploaded name for the people who look for it.
 * Payload encodes WebP once more after `readImage`, and leaves what it writes in `req.file`.
 */
export const keepChecksum: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const before = (originalDoc ?? {}) as Record<string, unknown>
    return { ...data, ...Object.fromEntries(OF_THE_FILE.map((name) => [name, before[name]])) }
  }
  if (!req.file) return data
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  return { ...data, sha256, name: data.name || req.context[UPLOADED_NAME] }
}
