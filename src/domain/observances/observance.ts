import type { PlainDate } from '../time/plainDate'

export const OBSERVANCE_KINDS = ['day', 'week', 'period', 'public-holiday', 'school-holiday', 'election'] as const
export type ObservanceKind = (typeof OBSERVANCE_KINDS)[number]

export const DATE_STATUSES = ['confirmed', 'computed', 'unknown'] as const
export type DateStatus = (typeof DATE_STATUSES)[number]

/**
 * How the date of a year follows from the calendar. `lengthDays` is the number of days from the first, the
 * first included. Weekdays are ISO 8601: 1 is Monday, 7 is Sunday. `nth` counts from the end when negative.
 */
export type ObservanceRule =
  | { kind: 'fixed-day'; month: number; day: number; lengthDays: number }
  | { kind: 'nth-weekday'; month: number; weekday: number; nth: number; lengthDays: number }
  | { kind: 'iso-week'; week: number; lengthDays: number }
  /** the Monday-to-Sunday week in which a day falls */
  | { kind: 'week-holding'; month: number; day: number }
  | { kind: 'easter-offset'; offsetDays: number; lengthDays: number }
  | { kind: 'by-hand' }

/**
 * What somebody entered for one year. It wins over the rule, whatever its status: see `resolveObservance`.
 */
export type EnteredDate = {
  year: number
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  status: DateStatus
  source: string | null
}

/** The source of a date that was taken over and that nobody of the municipality has looked up yet. */
export const UNCHECKED_SOURCE = 'niet nagekeken'

/** A day, week or period that others set. */
export type Observance = {
  id: string
  slug: string
  name: string
  kind: ObservanceKind
  rule: ObservanceRule
  dates: EnteredDate[]
  /** a light tone is out of place on it */
  isRemembrance: boolean
}

/** Where an observance falls in one year. */
export type ObservanceDate =
  | { status: 'confirmed' | 'computed'; year: number; startsOn: PlainDate; endsOn: PlainDate; source: string | null }
  | { status: 'unknown'; year: number; startsOn: null; endsOn: null; source: string | null }
