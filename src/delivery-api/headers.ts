import type { Allowance } from './rateLimiter'
import type { ServingWindow } from './servingWindows'

export const API_VERSION = '1.2.0'
export const API_PATH = '/delivery/v1'
export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS'

const EXPOSED = [
  'API-Version',
  'Serving-Revision',
  'ETag',
  'Link',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Accept-Ranges',
  'Content-Range',
]

/** On every answer, errors included. */
const FIXED_HEADERS = [
  ['API-Version', API_VERSION],
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', EXPOSED.join(', ')],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Vary', 'Accept-Language'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
] as const

/** For browsers that ask before they fetch from another site. */
export const PREFLIGHT_HEADERS = [
  ['Allow', ALLOWED_METHODS],
  ['Access-Control-Allow-Methods', ALLOWED_METHODS],
  ['Access-Control-Allow-Headers', 'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, If-Range, Range'],
  ['Access-Control-Max-Age', '86400'],
] as const satisfies [string, string][]

/** The headers that do not depend on the caller. */
export function commonHeaders(window: ServingWindow | null): [string, string][] {
  const headers: [string, string][] = FIXED_HEADERS.map(([name, value]) => [name, value])
  if (window !== null) headers.push(['Serving-Revision', String(window.revision)])
  return headers
}

/** @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ structured fields */
export function rateLimitValue({ remaining, resetSeconds }: Allowance): string {
  return `"default";r=${remaining};t=${resetSeconds}`
}

export function rateLimitPolicy({ limit }: Allowance): string {
  return `"default";q=${limit};w=60`
}
