import { instantFromWallTime, wallTimeFromInstant } from '@/domain/time/zone'
import type { Instant } from '@/domain/time/instant'
import { addDays, mondayOf, type PlainDate } from '@/domain/time/plainDate'

import type { SeedMoment } from './types'

/** What days and moments of the seed are counted in: the anchor is a Monday. */
export type SeedTime = { anchor: PlainDate; zone: string }

export const resolveDay = ({ anchor }: Pick<SeedTime, 'anchor'>, day: number): PlainDate =>
  addDays({ date: anchor, days: day })

export const resolveMoment = ({ anchor, zone }: SeedTime, { day, time }: SeedMoment): Instant =>
  instantFromWallTime({ date: resolveDay({ anchor }, day), time, zone })

/** The Monday of the week in which `now` lies for whoever looks at a clock in `zone`. */
export const mondayAt = ({ now, zone }: { now: Instant; zone: string }): PlainDate =>
  mondayOf(wallTimeFromInstant({ instant: now, zone }).date)
