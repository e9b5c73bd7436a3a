const HASHTAG = /^(?=.*\p{L})[\p{L}\p{M}\p{N}_]+$/u
const HREF = /href\s*=\s*["']?([^"'\s>]*)/gi

/**
 * Whether a hashtag, without its #, works on the usual channels: letters (of any script), digits and
 * underscores, at least one letter.
 *
 * @example isWellFormedHashtag('benjeoké') // true
 */
export function isWellFormedHashtag(hashtag: string): boolean {
  return HASHTAG.test(hashtag)
}

/**
 * Whether a text is an absolute https address with a host, without a name or password in it.
 *
 * @example isHttpsUrl('http://example.org') // false
 */
export function isHttpsUrl(url: string): boolean {
  if (!/^https:\/\/\S+$/i.test(url) || !URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

function hrefsOf(html: string): string[] {
  return [...html.matchAll(HREF)].map(([, href]) => href ?? '')
}

/**
 * Whether HTML holds a link.
 *
 * @example hasHref('<p>tekst</p>') // false
 */
export function hasHref(html: string): boolean {
  return hrefsOf(html).length > 0
}

/**
 * Whether HTML holds a link that is neither https nor an address to mail or call.
 *
 * @example hasInsecureHref('<a href="http://example.org">x</a>') // true
 */
export function hasInsecureHref(html: string): boolean {
  return hrefsOf(html).some((href) => !isHttpsUrl(href) && !/^(?:mailto|tel):/i.test(href))
}

const DATE = /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/g
const NUMBER = /(?<![\d\p{L}.,])\(?(?:\+|00?)(?:\s?\(0\)|[\s.\-–()/]{0,2}\d){6,13}(?!\d)/gu
/** Short national numbers of help lines: emergency, suicide prevention, animals, and the European 116 numbers. */
const SHORT_NUMBER = /(?<![\d\p{L}.,€-])(?:112|113|144|116[\s-]?\d{3})(?![\d\p{L}])(?![.,]\d)/gu

/**
 * Telephone numbers typed in a text, as they are written, in order. Knows Dutch numbers (with area code,
 * mobile, 0800, 0900, 088), the international form, and the short numbers of help lines. It only feeds a
 * warning, so an amount that looks like one does no harm.
 *
 * @example findPhoneNumbers('Bel 0800-2000 of 112.') // ['0800-2000', '112']
 */
export function findPhoneNumbers(text: string): string[] {
  const withoutDates = text.replace(DATE, (date) => '/'.repeat(date.length))
  const long = [...withoutDates.matchAll(NUMBER)].filter(([written]) => isPhoneLength(written))
  const short = [...withoutDates.matchAll(SHORT_NUMBER)].filter(
    ({ index }) => !long.some((match) => index >= match.index && index < match.index + match[0].length),
  )
  return [...long, ...short].sort((a, b) => a.index - b.index).map(([written]) => written.trim())
}

function isPhoneLength(written: string): boolean {
  const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '')
  if (written.includes('+') || digits.startsWith('00')) return digits.length >= 9
  // 0800 and 0900 take four or seven digits more; every other Dutch number has ten.
  return digits.length === 10 || (/^0[89]0\d/.test(digits) && (digits.length === 8 || digits.length === 11))
}
