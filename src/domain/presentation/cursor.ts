import { DomainError } from '../errors'
import { isPublicId } from '../serving/publicId'
import { isInstant, type Instant } from '../time/instant'

/** A place in the order of posts: `publishedAt` descending, then `id` ascending. */
export type PostPlace = { publishedAt: Instant; id: string }

const VERSION = '1'
/** Far above what any place needs, far below what would cost anything to look at. */
const MAX_LENGTH = 200

/**
 * A place as an opaque text for addresses (base64url, RFC 4648 §5). It names a moment and an id, not a row
 * number: posts that appear or vanish meanwhile neither shift nor repeat others.
 *
 * @example encodeCursor({ publishedAt: parseInstant('2026-05-01T07:00:00Z'), id: 'p_…' }) // 'MXwyMDI2…'
 */
export function encodeCursor({ publishedAt, id }: PostPlace): string {
  return toBase64Url(`${VERSION}|${publishedAt}|${id}`)
}

/**
 * Reads what `encodeCursor` wrote, and only that: the text has to be its one written form.
 *
 * @throws DomainError `invalid-cursor`
 * @example decodeCursor(cursor).publishedAt // '2026-05-01T07:00:00Z'
 */
export function decodeCursor(cursor: string): PostPlace {
  const [version, publishedAt, id, ...rest] = fromBase64Url(cursor).split('|')
  if (version !== VERSION || !isInstant(publishedAt) || !isPublicId(id) || rest.length > 0) throw invalidCursor()
  const place = { publishedAt, id }
  if (encodeCursor(place) !== cursor) throw invalidCursor()
  return place
}

function invalidCursor(): DomainError {
  return new DomainError('invalid-cursor', 'not a cursor of this service', {
    person: 'Deze plaats in de lijst bestaat niet. Begin weer vooraan.',
  })
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): string {
  if (text.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+$/.test(text)) throw invalidCursor()
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    throw invalidCursor()
  }
}
