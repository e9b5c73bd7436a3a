import { dateFromInstant, type Instant } from '@/domain/time/instant'

/**
 * An instant as both databases keep it when a record is written through the database layer, where Payload's
 * own fields do not convert: SQLite compares moments as text, so all must carry milliseconds.
 *
 * @example storedInstant(parseInstant('2026-05-14T07:00:00Z')) // '2026-05-14T07:00:00.000Z'
 */
export function storedInstant(instant: Instant): string {
  return dateFromInstant(instant).toISOString()
}
