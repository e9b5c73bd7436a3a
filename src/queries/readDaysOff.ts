import type { PlainDate } from '@/domain/time/plainDate'

import { readPublicHolidays } from './readPublicHolidays'

/** The days that everybody has off, from the year of a day until the end of the next. */
export async function readDaysOff({ from }: { from: PlainDate }): Promise<ReadonlySet<PlainDate>> {
  const year = Number(from.slice(0, 4))
  const holidays = [...(await readPublicHolidays({ year })), ...(await readPublicHolidays({ year: year + 1 }))]
  return new Set(holidays.filter(({ isDayOffForEveryone }) => isDayOffForEveryone).map(({ date }) => date))
}
