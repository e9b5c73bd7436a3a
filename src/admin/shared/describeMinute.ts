import { describeMoment, type ScreenLocale } from '@/domain/time/dutch'
import { parseInstant, type Instant } from '@/domain/time/instant'

/**
 * A moment in words for people who look back or ahead: seconds, which acts leave behind, are cut off.
 *
 * @example describeMinute({ instant, zone, now, locale: 'nl' }) // 'dinsdag 24 november om 19.39 uur'
 */
export function describeMinute({ instant, ...where }: {
  instant: Instant
  zone: string
  now?: Instant
  locale?: ScreenLocale
}): string {
  return describeMoment({ instant: parseInstant(`${instant.slice(0, 16)}:00Z`), ...where })
}
