import type { Access, Where } from 'payload'

import { currentInstant } from '@/clock'
import type { Instant } from '@/domain/time/instant'

/** The one condition under which a post exists for the outside: servedFrom ≤ now < servedUntil. */
export function servedAt(now: Instant): Where {
  return { and: [{ servedFrom: { less_than_equal: now } }, { servedUntil: { greater_than: now } }] }
}

/** The same for every caller, signed in or not: nobody reads a post before its second. */
export const isServedNow: Access = () => servedAt(currentInstant())
