import { createHash } from 'node:crypto'

import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { slugFrom } from '@/fields/slugField'

const CHECKSUM = 'contentkalenderMediaChecksum'
const READABLE: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif', 'avif'])
/** 50 million pixels: more than any camera of an office, less than a decompression bomb */
const MOST_PIXELS = 50_000_000

const refuse = (message: string, status: number): never => {
  throw new APIError(message, status, undefined, true)
}

/**
 * Judges a picture by its content, not by its name, and writes it anew: upright, as WebP, without the place,
 * time and device that cameras store in it.
 */
export const readImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!req.file) return args
  if (operation === 'update' || operation === 'updateByID') {
    refuse('Een beeld wordt niet vervangen. Voeg het nieuwe beeld apart toe en kies dat in uw tekst.', 409)
  }
  if (operation !== 'create') return args

  let clean: Buffer
  try {
    const image = sharp(req.file.data, { limitInputPixels: MOST_PIXELS })
    const { format } = await image.metadata()
    if (!format || !READABLE.has(format)) {
      return refuse('Dit bestand is geen JPEG, PNG, WebP of AVIF. Sla het beeld anders op en probeer het weer.', 415)
    }
    clean = await image.rotate().webp({ quality: 86 }).toBuffer()
  } catch (cause) {
    if (cause instanceof APIError) throw cause
    req.payload.logger.info({ msg: 'picture refused', cause: cause instanceof Error ? cause.message : 'unknown' })
    return refuse('Dit beeld is niet te lezen. Misschien is het bestand beschadigd of te groot.', 415)
  }

  const checksum = createHash('sha256').update(clean).digest('hex')
  const name = req.file.name.replace(/\.[^.]*$/, '')
  req.context[CHECKSUM] = { checksum, name }
  req.file = { ...req.file, data: clean, size: clean.length, mimetype: 'image/webp', name: `${slugFrom(name) || 'beeld'}-${checksum.slice(0, 10)}.webp` }
  return args
}

/** Stores the checksum of the bytes that were written, and the uploaded name for the people who look for it. */
export const keepChecksum: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return { ...data, sha256: originalDoc?.sha256 }
  const read = req.context[CHECKSUM] as { checksum: string; name: string } | undefined
  if (!read) return data
  return { ...data, sha256: read.checksum, name: data.name || read.name }
}
