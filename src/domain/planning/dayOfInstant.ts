import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import { startOfDay, wallTimeFromInstant } from '../time/zone'

/** Per zone and UTC day: the local days that begin in or before it, in order. */
const known = new Map<string, { start: Instant; date: PlainDate }[]>()
const MOST_KNOWN = 20_000

/**
 * The day on the wall of a zone at a moment. The same answer as `wallTimeFromInstant`, remembered per UTC day:
 * a year of ten thousand cards asks for a few hundred different days.
 *
 * @throws DomainError `invalid-time-zone`
 * @example dayOfInstant({ instant: parseInstant('2026-12-31T23:30:00Z'), zone: 'Europe/Amsterdam' }) // '2027-01-01'
 */
export function dayOfInstant({ instant, zone }: { instant: Instant; zone: string }): PlainDate {
  const utcDay = instant.slice(0, 10) as PlainDate
  const key = `${utcDay} ${zone}`
  let days = known.get(key)
  if (days === undefined) {
    days = listDaysWithin({ utcDay, zone })
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, days)
  }
  let index = days.length - 1
  while (index > 0 && (days[index]?.start ?? '') > instant) index -= 1
  return days[index]?.date ?? wallTimeFromInstant({ instant, zone }).date
}

function listDaysWithin({ utcDay, zone }: { utcDay: PlainDate; zone: string }) {
  const first = wallTimeFromInstant({ instant: `${utcDay}T00:00:00Z` as Instant, zone }).date
  const last = wallTimeFromInstant({ instant: `${utcDay}T23:59:59Z` as Instant, zone }).date
  const days = [{ start: `${utcDay}T00:00:00Z` as Instant, date: first }]
  // A zone that skipped a day gives it the same start as the next, so the later one wins.
  for (let date = first; date < last;) {
    date = addDays({ date, days: 1 })
    days.push({ start: startOfDay({ date, zone }), date })
  }
  return days
}
