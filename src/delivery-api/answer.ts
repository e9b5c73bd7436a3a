import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import type { ServingWindow } from './servingWindows'

/** A successful answer, ready to be sent: bytes, and the headers that stay the same while it is right. */
export type Answer = {
  window: ServingWindow
  body: Buffer
  contentType: string
  /** with its quotes */
  etag: string
  /** value of the `Link` header */
  link: string | null
  restsOnConsent: boolean
  /** headers of the raw way out, made at first use: name, value, name, value… */
  rawHeaders: string[] | null
}

export function createAnswer({ window, content, contentType = 'application/json; charset=utf-8', link, restsOnConsent }: {
  window: ServingWindow
  content: unknown
  contentType?: string
  link: string | null
  restsOnConsent: boolean
}): Answer {
  const body = Buffer.from(JSON.stringify(content))
  return { window, body, contentType, etag: etagOf(body), link, restsOnConsent, rawHeaders: null }
}

/** A strong validator: other bytes, other tag (RFC 9110 §8.8.3). */
function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/**
 * Whether the caller already has this answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 weak comparison, lists and `*`
 */
export function isUnchanged({ ifNoneMatch, etag }: { ifNoneMatch: string | null | undefined; etag: string }): boolean {
  if (ifNoneMatch === null || ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

export type AnswerCache = {
  /** by the normal form of an address */
  find: (key: string) => Answer | undefined
  /** by an address as it was typed; the short way */
  findByUrl: (url: string) => Answer | undefined
  keep: (input: { key: string; url: string; answer: Answer }) => void
  clear: () => void
}

const MOST_ADDRESSES = 5_000
const LONGEST_ADDRESS = 1_000

/** Ready answers of the present window, the least used of which go first when memory is full. */
export function createAnswerCache({ maxBytes }: { maxBytes: number }): AnswerCache {
  const byKey = new LRUCache<string, Answer>({ maxSize: maxBytes, sizeCalculation: ({ body }) => body.length + 1_000 })
  // The same address can be typed in endless ways, so these only point at answers, and are few.
  const byUrl = new LRUCache<string, string>({ max: MOST_ADDRESSES })
  return {
    find: (key) => byKey.get(key),
    findByUrl: (url) => {
      const key = byUrl.get(url)
      return key === undefined ? undefined : byKey.get(key)
    },
    keep: ({ key, url, answer }) => {
      byKey.set(key, answer)
      if (url.length <= LONGEST_ADDRESS) byUrl.set(url, key)
    },
    clear: () => {
      byKey.clear()
    },
  }
}

/** One form for addresses that ask the same: parameters in order, repetitions dropped. */
export function normaliseAddress(url: URL): string {
  const pairs = [...new Set([...url.searchParams].map((pair) => JSON.stringify(pair)))].sort()
  return `${url.pathname}?${pairs.join('&')}`
}
