import { instantFromDate } from '@/domain/time/instant'
import { addDays, daysBetween, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'

import { mondayAt, yearOf } from '../../../seed/resolveMoment'

/** Where the product is used, whatever the zone of the machine. */
const zone = 'Europe/Amsterdam'
const dayAt = (moment: Date): PlainDate => wallTimeFromInstant({ instant: instantFromDate(moment), zone }).date

/** When this run began, the same in every file: a run that goes on past midnight keeps to its days. */
const beganAt = new Date(Number(process.env.E2E_BEGAN_AT ?? Date.now()))

export const TODAY = dayAt(beganAt)
export const YEAR = Number(TODAY.slice(0, 4))

/** The year that the demo fills: the one of its Monday, so in the first days of January the one before. */
export const DEMO_YEAR = yearOf({ anchor: mondayAt({ now: instantFromDate(beganAt), zone }) })

/** A day so many days from today. */
export const daysAway = (days: number): PlainDate => addDays({ date: TODAY, days })

/** Days from this very moment, as a screen counts them that is opened now. */
export const daysUntil = (date: PlainDate): number => daysBetween({ from: dayAt(new Date()), to: date })
