import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { createLocalReq, type Payload } from 'payload'

import type { ImageSize } from '@/domain/presentation/servedPost'
import { SLUGS } from '@/slugs'

import type { OpenedMedia } from './servedSource'
import { asDocument, asNumber, asText, type StoredDocument } from './storedValues'

/**
 * Opens one size of a picture or a sound, from the storage that the collection uses. Whether it may be shown is
 * the caller's question: this one does not ask. Null when there is no such size or its file is gone.
 */
export async function openStoredMedia({ payload, mediaId, size }: {
  payload: Payload
  mediaId: string
  size: ImageSize
}): Promise<OpenedMedia | null> {
  const { docs } = await payload.find({
    collection: SLUGS.media,
    // The caller has found a served post that shows it; that is the access rule for files.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { id: { equals: mediaId } },
  })
  const record = asDocument(docs[0])
  // Taken back by whose it is: closed, whatever else says that it may be shown.
  if (record.sealedAt) return null
  const file = fileOf({ record, size })
  if (file === null) return null
  return (await openFromAdapter({ payload, record, ...file })) ?? openFromDisk({ payload, ...file })
}

type StoredFile = { filename: string; type: string; length: number }

function fileOf({ record, size }: { record: StoredDocument; size: ImageSize }): StoredFile | null {
  const file = size === 'original' ? record : asDocument(asDocument(record.sizes)[size])
  const filename = asText(file.filename)
  const type = asText(file.mimeType)
  // Names are checksums with an ending; anything that could climb out of the folder is not ours.
  if (filename === null || type === null || path.basename(filename) !== filename) return null
  return { filename, type, length: asNumber(file.filesize) }
}

async function openFromAdapter({ payload, record, filename, type, length }: StoredFile & {
  payload: Payload
  record: StoredDocument
}): Promise<OpenedMedia | null> {
  const { config } = payload.collections[SLUGS.media]
  const handlers = config.upload.handlers ?? []
  if (handlers.length === 0) return null
  const req = await createLocalReq({}, payload)
  const params = { collection: SLUGS.media, filename }
  for (const handler of handlers) {
    const response = await handler(req, { doc: record as never, headers: new Headers(), params })
    if (!(response instanceof Response) || !response.ok || response.body === null) continue
    const { body } = response
    return { type, length, isSeekable: false, read: () => body }
  }
  return null
}

async function openFromDisk({ payload, filename, type }: StoredFile & { payload: Payload }): Promise<OpenedMedia | null> {
  const { config } = payload.collections[SLUGS.media]
  const file = path.resolve(config.upload.staticDir ?? config.slug, filename)
  try {
    const { size } = await stat(file)
    return {
      type,
      length: size,
      isSeekable: true,
      read: (range) => Readable.toWeb(createReadStream(file, range)) as ReadableStream<Uint8Array>,
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      payload.logger.error({ msg: 'a file is missing on disk', file: filename })
      return null
    }
    throw error
  }
}
