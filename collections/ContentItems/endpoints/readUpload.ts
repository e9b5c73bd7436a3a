import type { PayloadRequest } from 'payload'

/** What came with a file, from a form or from JSON; the file as bytes, everything else as text or JSON. */
export type Upload = { file: Uint8Array; fields: Record<string, unknown> }

export type UploadReading = { kind: 'read'; upload: Upload } | { kind: 'too-large' } | { kind: 'unreadable' }

/** Fields of a form that hold more than a word. */
const JSON_FIELDS = new Set(['mapping', 'meanings'])
// A file of 10 MB as base64 is a third larger; the rest is for the mapping.
const LARGEST_BODY = 14 * 1024 * 1024

/**
 * Reads a file with its fields from `multipart/form-data`, or from JSON in which `file` is base64 (RFC 4648
 * §4). No more of the body is taken in than the largest file needs, whatever its length claims.
 */
export async function readUpload(req: PayloadRequest): Promise<UploadReading> {
  const bytes = await readBounded(req.body ?? null)
  if (bytes === null) return { kind: 'too-large' }
  const type = req.headers.get('content-type') ?? ''
  try {
    const upload = /^multipart\/form-data/i.test(type) ? await readForm({ bytes, type }) : readJson(bytes)
    return upload === null ? { kind: 'unreadable' } : { kind: 'read', upload }
  } catch {
    // Broken boundaries and broken JSON come to one thing for whoever sent them.
    return { kind: 'unreadable' }
  }
}

async function readBounded(body: ReadableStream<Uint8Array> | null): Promise<Buffer<ArrayBuffer> | null> {
  if (body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    length += value.byteLength
    if (length > LARGEST_BODY) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}

async function readForm({ bytes, type }: { bytes: Buffer<ArrayBuffer>; type: string }): Promise<Upload | null> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const file = form.get('file')
  if (file === null || typeof file === 'string') return null
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, JSON_FIELDS.has(name) ? JSON.parse(value) : value] as const] : [],
  )
  return { file: new Uint8Array(await file.arrayBuffer()), fields: Object.fromEntries(fields) }
}

function readJson(bytes: Buffer): Upload | null {
  const body: unknown = JSON.parse(bytes.toString('utf8'))
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const { file, ...fields } = body as Record<string, unknown>
  return typeof file === 'string' ? { file: new Uint8Array(Buffer.from(file, 'base64')), fields } : null
}
