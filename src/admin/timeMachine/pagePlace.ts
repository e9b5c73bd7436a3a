import { isInstant, type Instant } from '@/domain/time/instant'

type Place = { publishedAt: Instant; id: string }

const SEPARATOR = '~'

/** Where a page ended, as it stands in the address of the next one. */
export function placeText({ publishedAt, id }: Place): string {
  return encodeURIComponent(`${publishedAt}${SEPARATOR}${id}`)
}

/**
 * Reads it back; anything else is the first page.
 *
 * @example placeIn('2026-05-14T07:00:00Z~8c1f') // { publishedAt: '2026-05-14T07:00:00Z', id: '8c1f' }
 */
export function placeIn(text: string | null): Place | null {
  const [publishedAt, id, ...rest] = (text ?? '').split(SEPARATOR)
  return isInstant(publishedAt) && id && rest.length === 0 ? { publishedAt, id } : null
}
