import type { IncomingMessage } from 'node:http'

import type { Payload } from 'payload'

import { noteRefusedGuesses } from '@/actions/noteRefusedGuesses'
import { currentInstant } from '@/clock'
import { clientAddressOf } from '@/delivery-api/clientAddress'
import { createRateLimiter } from '@/delivery-api/rateLimiter'
import type { Instant } from '@/domain/time/instant'
import { opensWithdrawalCode } from '@/queries/findConsentsByCode'
import { findGuestLink, type GuestLinkPurpose } from '@/queries/findGuestLink'
import { findInvitation } from '@/queries/findInvitation'
import { findViewLink, type ViewLinkKind } from '@/queries/findViewLink'

/** Wrong addresses a minute that are answered; a person mistypes a few. */
const GUESSES_PER_MINUTE = 20
/** Refusals are written down together, so that who guesses cannot fill the journal. */
const MILLISECONDS_BETWEEN_NOTES = 60_000

/** Whether a secret opens something at this moment. */
type OpensWith = (asked: { payload: Payload; token: string; now: Instant }) => Promise<boolean>

const opensViewLink =
  (kind: ViewLinkKind): OpensWith =>
  async (asked) =>
    (await findViewLink({ ...asked, kind })) !== null
const opensGuestLink =
  (purpose: GuestLinkPurpose): OpensWith =>
  async (asked) =>
    (await findGuestLink({ ...asked, purpose })) !== null

/** Every address that opens with a secret, the secret in it, and what it must open. */
const GUEST_PATHS: readonly (readonly [RegExp, OpensWith])[] = [
  [/^\/kijk\/([^/]+)\/?$/, opensViewLink('page')],
  [/^\/agenda\/([^/]+?)(?:\.ics)?\/?$/, opensViewLink('calendar')],
  [/^\/lees\/([^/]+)(?:\/|$)/, opensGuestLink('review')],
  [/^\/welkom\/([^/]+)\/?$/, async (asked) => (await findInvitation(asked)) !== null],
  [/^\/schrijf\/l\/([^/]+)(?:\/|$)/, opensGuestLink('co-writing')],
  [/^\/toestemming\/([^/]+)(?:\/|$)/, opensWithdrawalCode],
]

export type GuestGate = {
  /** What a request meets before its page is made. */
  look: (request: IncomingMessage) => Promise<{
    /** before the next guess is welcome; 0 lets the request through */
    secondsToWait: number
    /** the link opens nothing (any more): the page says so, and its status is 404 */
    isDead: boolean
  }>
}

/**
 * Stands before the pages that open with a link. Only wrong links count, per address of the client, so that
 * nobody who guesses can lock out a neighbour with a right one.
 *
 * @param monotonic milliseconds that never run backwards
 */
export function createGuestGate({ payload, trustedProxies, monotonic, guessesPerMinute = GUESSES_PER_MINUTE }: {
  payload: Payload
  trustedProxies: number
  monotonic: () => number
  guessesPerMinute?: number
}): GuestGate {
  const limiter = createRateLimiter({ perMinute: guessesPerMinute, monotonic })
  let refused = 0
  let notedAt: number | null = null
  const noteRefusal = async (): Promise<void> => {
    refused += 1
    if (notedAt !== null && monotonic() < notedAt + MILLISECONDS_BETWEEN_NOTES) return
    const count = refused
    notedAt = monotonic()
    refused = 0
    await noteRefusedGuesses({ payload, count, now: currentInstant() })
  }
  return {
    look: async (request) => {
      const guess = readHeader(request) ?? readGuess(request.url ?? '')
      if (guess === null) return { secondsToWait: 0, isDead: false }
      if (await guess.opens({ payload, token: guess.token, now: currentInstant() })) return { secondsToWait: 0, isDead: false }
      const { retryAfterSeconds } = limiter.take(clientAddressOf({ request, trustedProxies }))
      if (retryAfterSeconds > 0) await noteRefusal()
      return { secondsToWait: retryAfterSeconds, isDead: true }
    },
  }
}

/** Whether an address opens with a link instead of an account. */
export function isGuestPath(url: string): boolean {
  return readGuess(url) !== null
}

/** Whether a request opens with a link instead of an account: by its address, or by the secret in its header. */
export function isGuestRequest(request: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
  return isGuestPath(request.url ?? '') || readHeader(request) !== null
}

/** Acts of who writes along carry their link in a header, so that it stands in no log. */
function readHeader({ headers }: Pick<IncomingMessage, 'headers'>): { token: string; opens: OpensWith } | null {
  const token = headers['x-guest-link']
  return typeof token === 'string' ? { token, opens: opensGuestLink('co-writing') } : null
}

function readGuess(url: string): { token: string; opens: OpensWith } | null {
  const path = decode(url.split(/[?#]/)[0] ?? '')
  for (const [pattern, opens] of GUEST_PATHS) {
    const token = pattern.exec(path)?.[1]
    if (token !== undefined) return { token, opens }
  }
  return null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
