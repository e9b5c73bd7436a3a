import { DomainError } from '../errors'
import { addSeconds, parseInstant, type Instant } from '../time/instant'
import { isPlainDate } from '../time/plainDate'
import { startOfDay } from '../time/zone'

const FRACTION = /\.\d*[1-9]\d*/
/** In an address `+` means a space, so an offset that was not encoded arrives with a space. */
const LOST_PLUS = / (?=\d{2}:\d{2}$)/
/** Leaves room for every offset within the years that an instant can name. */
const YEARS = /^(?!0000|9999)\d{4}-/

/**
 * A moment as a caller writes it in an address: an RFC 3339 `date-time` with any offset, or a day, which means
 * its first moment in the municipality's zone. A fraction of a second counts as the next whole second, so that
 * both `≥` and `<` over whole seconds stay true.
 *
 * @throws DomainError `invalid-instant`
 * @example readMoment({ text: '2026-05-14', zone: 'Europe/Amsterdam' }) // '2026-05-13T22:00:00Z'
 */
export function readMoment({ text, zone }: { text: string; zone: string }): Instant {
  if (!YEARS.test(text)) throw new DomainError('invalid-instant', 'not a year of this calendar')
  if (isPlainDate(text)) return startOfDay({ date: text, zone })
  const instant = parseInstant(text.replace(LOST_PLUS, '+'))
  return FRACTION.test(text) ? addSeconds({ instant, seconds: 1 }) : instant
}
