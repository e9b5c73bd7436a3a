import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { Means, PlanningCampaign, PlanningCard, PlanningYear, TimeSpent } from './card'
import { createDayReader } from './dayOfCard'
import { countMeansLines, type MeansLines } from './countMeansLines'
import { formatEuros, formatHours } from './formatMeans'
import { addAmounts, amountSpent, eurosOf, hoursOf, listPlannedParts, type Amount } from './meansLedger'

/** Hours or euros of one year. */
export type MeansLine = {
  planned: number
  spent: number
  /** null where the year plan names none */
  requested: number | null
  granted: number | null
  /** planned and not dated: not in any month, not in `planned` */
  undated: number
}

export type MonthOfMeans = {
  /** 1 to 12 */
  month: number
  hours: MonthLine
  euros: MonthLine
}

export type MonthLine = { planned: number; spent: number; plannedSoFar: number; spentSoFar: number }

export type MeansMessage = {
  code: 'spent-over' | 'planned-over' | 'nothing-granted' | 'within'
  unit: 'hours' | 'euros'
  /** worth a warning sign */
  isOver: boolean
  person: Wording
}

export type MeansCount = {
  year: number
  months: MonthOfMeans[]
  hours: MeansLine
  euros: MeansLine
  messages: MeansMessage[]
  /** the same spending by line of the year plan */
  byLine: MeansLines
}

/**
 * Hours and euros of a year by month, planned and spent, against what was asked for and granted. Asked for
 * is not granted: as long as nothing is granted, everything spent is said to be over. What was spent counts
 * on the day it was spent, whatever it was for.
 *
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example
 * countMeans({ year, cards, campaigns, timeSpent, zone }).messages[0].person.nl
 * // 'U besteedde 52 uur. Toegekend is 48 uur. Dat is 4 uur te veel.'
 */
export function countMeans({
  year,
  cards,
  campaigns,
  timeSpent,
  zone,
}: {
  year: Pick<PlanningYear, 'year' | 'means'>
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  timeSpent: readonly TimeSpent[]
  zone: string
}): MeansCount {
  const parts = listPlannedParts({ cards, campaigns, days: createDayReader({ zone }) })
  const spent = timeSpent.map((entry) => ({ ...amountSpent(entry), date: entry.spentOn }))
  const months: MonthOfMeans[] = []
  let plannedSoFar: Amount = { minutes: 0, cents: 0 }
  let spentSoFar: Amount = { minutes: 0, cents: 0 }
  for (let month = 1; month <= 12; month += 1) {
    const prefix = `${String(year.year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    const within = ({ date }: { date: PlainDate | null }): boolean => date?.startsWith(prefix) ?? false
    const plannedNow = addAmounts(parts.filter(within))
    const spentNow = addAmounts(spent.filter(within))
    plannedSoFar = addAmounts([plannedSoFar, plannedNow])
    spentSoFar = addAmounts([spentSoFar, spentNow])
    const line = (of: (amount: Amount) => number): MonthLine => ({
      planned: of(plannedNow),
      spent: of(spentNow),
      plannedSoFar: of(plannedSoFar),
      spentSoFar: of(spentSoFar),
    })
    months.push({ month, hours: line(hoursOf), euros: line(eurosOf) })
  }
  const undated = addAmounts(parts.filter(({ date }) => date === null))
  const total = (unit: 'hours' | 'euros', of: (amount: Amount) => number): MeansLine => ({
    planned: of(plannedSoFar),
    spent: of(spentSoFar),
    requested: sumMeans({ means: year.means, unit, status: 'requested' }),
    granted: sumMeans({ means: year.means, unit, status: 'granted' }),
    undated: of(undated),
  })
  const hours = total('hours', hoursOf)
  const euros = total('euros', eurosOf)
  return {
    year: year.year,
    months,
    hours,
    euros,
    messages: [describeLine({ line: hours, unit: 'hours' }), describeLine({ line: euros, unit: 'euros' })],
    byLine: countMeansLines({ year, timeSpent }),
  }
}

function sumMeans({
  means,
  unit,
  status,
}: {
  means: readonly Means[]
  unit: 'hours' | 'euros'
  status: Means['status']
}): number | null {
  const amounts = means.flatMap((entry) =>
    entry.status === status && entry[unit] !== null ? [entry[unit]] : [],
  )
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0)
}

function describeLine({ line, unit }: { line: MeansLine; unit: 'hours' | 'euros' }): MeansMessage {
  const format = unit === 'hours' ? formatHours : formatEuros
  const { planned, spent, requested, granted } = line
  const nl = (amount: number): string => format({ amount, locale: 'nl' })
  const en = (amount: number): string => format({ amount, locale: 'en' })
  if (granted === null || granted === 0) {
    const asked = requested ?? 0
    return {
      code: 'nothing-granted',
      unit,
      isOver: spent > 0 || planned > asked,
      person: {
        nl: `U besteedde ${nl(spent)}. Gevraagd is ${nl(asked)}. Er is nog niets toegekend.`,
        en: `You spent ${en(spent)}. Asked for: ${en(asked)}. Nothing has been granted yet.`,
      },
    }
  }
  if (spent > granted) {
    return {
      code: 'spent-over',
      unit,
      isOver: true,
      person: {
        nl: `U besteedde ${nl(spent)}. Toegekend is ${nl(granted)}. Dat is ${nl(spent - granted)} te veel.`,
        en: `You spent ${en(spent)}. Granted: ${en(granted)}. That is ${en(spent - granted)} too much.`,
      },
    }
  }
  if (planned > granted) {
    return {
      code: 'planned-over',
      unit,
      isOver: true,
      person: {
        nl: `U plande ${nl(planned)}. Toegekend is ${nl(granted)}. Dat is ${nl(planned - granted)} te veel.`,
        en: `You planned ${en(planned)}. Granted: ${en(granted)}. That is ${en(planned - granted)} too much.`,
      },
    }
  }
  return {
    code: 'within',
    unit,
    isOver: false,
    person: {
      nl: `U besteedde ${nl(spent)} van de ${nl(granted)}. Er is nog ${nl(granted - spent)} over.`,
      en: `You spent ${en(spent)} of ${en(granted)}. ${en(granted - spent)} is left.`,
    },
  }
}
