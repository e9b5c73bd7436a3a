import { addDays, type PlainDate } from '../time/plainDate'
import { addWorkingDays, isWorkingDay } from '../time/workingDays'

/** A review that is asked and not given yet. */
export type OpenReview = {
  id: string
  dueOn: PlainDate | null
  /** day of the last reminder; null when there was none */
  remindedOn: PlainDate | null
}

/** `before`: the last working day before the due day, or that day itself when it was asked for sooner. */
export type DueReminder = { id: string; reason: 'before' | 'late' }

/**
 * Which reviews to remind of today: one working day before they are due, and on each working day after. At most
 * once a day, never on a day that people are free, and not on the due day itself.
 *
 * @param today day in the municipality's zone
 * @example findDueReminders({ reviews, today, daysOff: new Set() }) // [{ id: 'r1', reason: 'late' }]
 */
export function findDueReminders({
  reviews,
  today,
  daysOff,
}: {
  reviews: readonly OpenReview[]
  today: PlainDate
  daysOff: ReadonlySet<PlainDate>
}): DueReminder[] {
  if (!isWorkingDay({ date: today, daysOff })) return []
  const next = addWorkingDays({ date: today, days: 1, daysOff })
  return reviews.flatMap(({ id, dueOn, remindedOn }): DueReminder[] => {
    if (dueOn === null || (remindedOn !== null && remindedOn >= today)) return []
    if (dueOn < today) return [{ id, reason: 'late' }]
    // What is due on a free day is named before it, like what is due on the working day after.
    const isNext = addDays({ date: today, days: 1 }) <= dueOn && dueOn <= next
    return isNext ? [{ id, reason: 'before' }] : []
  })
}
