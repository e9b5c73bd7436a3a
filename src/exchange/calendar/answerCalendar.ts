import { createHash } from 'node:crypto'

const FILE_NAME = 'contentkalender.ics'

/**
 * A calendar as an HTTP answer. Its tag leaves the moment of making (DTSTAMP) out, so that a program that asks
 * every hour gets "unchanged" until the plan itself changes; hence it is a weak one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export function answerCalendar({ text, request, isDownload }: {
  text: string
  request: Pick<Request, 'headers' | 'method'>
  isDownload: boolean
}): Response {
  const etag = `W/"${createHash('sha256').update(text.replace(/^DTSTAMP.*\r\n/gm, '')).digest('base64url').slice(0, 32)}"`
  const headers = new Headers({
    'cache-control': 'private, no-cache',
    etag,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  if (isKnown({ ifNoneMatch: request.headers.get('if-none-match'), etag })) return new Response(null, { status: 304, headers })
  headers.set('content-type', 'text/calendar; charset=utf-8')
  headers.set('content-length', String(Buffer.byteLength(text)))
  headers.set('content-disposition', `${isDownload ? 'attachment' : 'inline'}; filename="${FILE_NAME}"`)
  return new Response(request.method === 'HEAD' ? null : text, { status: 200, headers })
}

/** Weak comparison (RFC 9110 §8.8.3.2). */
function isKnown({ ifNoneMatch, etag }: { ifNoneMatch: string | null; etag: string }): boolean {
  if (ifNoneMatch === null) return false
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => bare(tag) === bare(etag))
}
