/** Longest address that is served; longer ones are cut by browsers and proxies on their way. */
const MAX_URL_LENGTH = 2048

// Spaces, controls, and characters that a reader cannot see but that change what an address looks like.
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]/u
const TELEPHONE = /^tel:\+?[0-9][0-9().*#-]{1,30}$/
const MAILBOX = /^mailto:[^@?&]+@[^@?&]+(?:\?.*)?$/

/**
 * The normal form of an address that readers may follow, or null. Only `https`, `mailto` and `tel` pass, and
 * never with a user name or password before the host. The scheme is judged after parsing (WHATWG URL), so
 * that mixed case, entities or control characters cannot smuggle in another one.
 *
 * @see https://url.spec.whatwg.org/#concept-url-parser
 * @example readServedUrl('HTTPS://www.deventer.nl') // 'https://www.deventer.nl/'
 */
export function readServedUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (text === '' || text.length > MAX_URL_LENGTH || UNSEEN.test(text)) return null
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  switch (url.protocol) {
    case 'https:':
      // "https:host" parses as well, but is more often a slip or a trick than a wish.
      if (!/^https:\/\/[^/\\]/i.test(text) || url.hostname === '') return null
      return url.username === '' && url.password === '' ? url.href : null
    case 'mailto:':
      return MAILBOX.test(url.href) ? url.href : null
    case 'tel:':
      return TELEPHONE.test(url.href) ? url.href : null
    default:
      return null
  }
}
