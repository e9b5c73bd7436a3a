import type { Instant } from '../time/instant'
import { keyOfThing, stateOf, type Consent } from './consent'

/**
 * Of the records of one thing, the one whose last day its giver can put later: the newest that holds or will hold,
 * where it has a last day at all. What has ended takes a new consent, on the text as it is then.
 *
 * @param records all records of one thing
 * @example findProlongable({ records, now })?.validUntil
 */
export function findProlongable<C extends Consent>({ records, now }: {
  records: readonly C[]
  now: Instant
}): (C & { validUntil: Instant }) | null {
  const open = records.filter((consent) => holdsOrWill({ consent, now }))
  const newest = [...open].sort((a, b) => (a.givenAt < b.givenAt ? 1 : -1))[0]
  return newest && newest.validUntil !== null ? { ...newest, validUntil: newest.validUntil } : null
}

/**
 * What gets a later end together with a consent: records of the same thing that allow no more than it does. A text
 * that is read now may rest on one that was given before, and its giver sees a single last day.
 *
 * @param until the new end; null: until it is stopped
 * @returns empty when the consent itself would not end later
 * @example listProlonged({ consent, consents, until, now }).map(({ id }) => id)
 */
export function listProlonged<C extends Consent>({ consent, consents, until, now }: {
  consent: C
  consents: readonly C[]
  until: Instant | null
  now: Instant
}): C[] {
  const isLater = ({ validUntil }: Consent) => validUntil !== null && (until === null || until > validUntil)
  if (!isLater(consent)) return []
  const isWithin = ({ channelIds, languages }: Consent) =>
    channelIds.every((id) => consent.channelIds.includes(id)) && languages.every((language) => consent.languages.includes(language))
  const others = consents.filter(
    (other) =>
      other.id !== consent.id &&
      keyOfThing(other) === keyOfThing(consent) &&
      holdsOrWill({ consent: other, now }) &&
      isLater(other) &&
      isWithin(other),
  )
  return [consent, ...others]
}

function holdsOrWill({ consent, now }: { consent: Consent; now: Instant }): boolean {
  const state = stateOf({ consent, at: now })
  return state === 'valid' || state === 'later'
}
