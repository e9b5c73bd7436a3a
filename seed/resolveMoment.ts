import { resolveObservance } from '@/domain/observances/resolveObservance'
import type { Instant } from '@/domain/time/instant'
import { addDays, daysBetween, mondayOf, parsePlainDate, weekdayOf, type PlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime, wallTimeFromInstant } from '@/domain/time/zone'

import { OBSERVANCES } from './data/observances'
import type { SeedDay, SeedMoment, SeedYearDay } from './types'

/** What days and moments of the seed are counted in: the anchor is a Monday. */
export type SeedTime = { anchor: PlainDate; zone: string }

type Anchored = Pick<SeedTime, 'anchor'>

export function resolveDay({ anchor }: Anchored, day: SeedDay): PlainDate {
  return typeof day === 'number' ? addDays({ date: anchor, days: day }) : resolveYearDay({ anchor }, day)
}

/** As many days from the anchor as make it this day. */
export const dayOffset = (time: Anchored, day: SeedDay): number =>
  typeof day === 'number' ? day : daysBetween({ from: time.anchor, to: resolveDay(time, day) })

export const resolveMoment = ({ anchor, zone }: SeedTime, { day, time }: SeedMoment): Instant =>
  instantFromWallTime({ date: resolveDay({ anchor }, day), time, zone })

/** The Monday of the week in which `now` lies for whoever looks at a clock in `zone`. */
export const mondayAt = ({ now, zone }: { now: Instant; zone: string }): PlainDate =>
  mondayOf(wallTimeFromInstant({ instant: now, zone }).date)

export const yearOf = ({ anchor }: Anchored): number => Number(anchor.slice(0, 4))

function resolveYearDay(time: Anchored, { year, from, weekday, tie }: SeedYearDay): PlainDate {
  const count = yearOf(time) + year
  if (tie) {
    const observance = OBSERVANCES.find(({ key }) => key === tie.observance)
    if (!observance) throw new Error(`the seed knows no observance ${tie.observance}`)
    const dates = (observance.dates ?? []).map((date) => ({ ...date, source: null }))
    const { startsOn } = resolveObservance({ observance: { rule: observance.rule, dates }, year: count })
    // Whose date nobody knows yet: then the wish stands until somebody does.
    if (startsOn) return addDays({ date: startsOn, days: tie.offsetDays })
  }
  const first = parsePlainDate(`${count}-${from}`)
  return weekday === undefined ? first : addDays({ date: first, days: (weekday - weekdayOf(first) + 7) % 7 })
}
