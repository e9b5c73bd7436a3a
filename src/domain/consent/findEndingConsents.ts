import { addSeconds, type Instant } from '../time/instant'
import { keyOfThing, stateOf, type Consent } from './consent'

const DAYS_AHEAD = 30
const SECONDS_OF_A_DAY = 86_400

/**
 * Consents that end within thirty days and that nothing takes over: the soonest first. One that was given again for
 * longer does not count, nor one that was revoked.
 *
 * @example findEndingConsents({ consents, now }).map(({ validUntil }) => validUntil)
 */
export function findEndingConsents({ consents, now, days = DAYS_AHEAD }: {
  consents: readonly Consent[]
  now: Instant
  days?: number
}): (Consent & { validUntil: Instant })[] {
  const horizon = addSeconds({ instant: now, seconds: days * SECONDS_OF_A_DAY })
  const standing = consents.filter((consent) => ['valid', 'later'].includes(stateOf({ consent, at: now })))
  return standing
    .filter((consent) => consent.validUntil !== null && consent.validUntil <= horizon)
    .filter((consent) => !standing.some((other) => takesOver({ other, consent })))
    .map((consent) => ({ ...consent, validUntil: consent.validUntil as Instant }))
    .sort((a, b) => (a.validUntil < b.validUntil ? -1 : a.validUntil > b.validUntil ? 1 : a.id < b.id ? -1 : 1))
}

/**
 * Whether another consent, that holds now, lets the same thing stand on where this one ended.
 *
 * @example isTakenOver({ consent, consents, now })
 */
export function isTakenOver({ consent, consents, now }: { consent: Consent; consents: readonly Consent[]; now: Instant }): boolean {
  return consents.some((other) => stateOf({ consent: other, at: now }) === 'valid' && takesOver({ other, consent }))
}

/** The same thing for longer, wherever and in whatever language the first was allowed. */
function takesOver({ other, consent }: { other: Consent; consent: Consent }): boolean {
  if (keyOfThing(other) !== keyOfThing(consent) || consent.validUntil === null) return false
  const isLonger = other.validUntil === null || other.validUntil > consent.validUntil
  return (
    isLonger &&
    other.validFrom <= consent.validUntil &&
    consent.channelIds.every((id) => other.channelIds.includes(id)) &&
    consent.languages.every((language) => other.languages.includes(language))
  )
}
