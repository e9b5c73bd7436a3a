import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { PlanningYear, TimeSpent } from './card'
import { countMeans } from './countMeans'
import type { MeansLines } from './countMeansLines'
import { formatEuros, formatHours } from './formatMeans'

export type ReportMeansLine = {
  unit: 'hours' | 'euros'
  /** within the report's period */
  spent: number
  granted: number | null
  requested: number | null
  sentence: Wording
}

/** The means of one year of a report, and what the period took of them. */
export type ReportMeans = { year: number; lines: ReportMeansLine[]; byLine: MeansLines }

/**
 * What a period cost, beside what was granted or asked for each of its years. A year without a plan has no
 * means to compare with and is left out.
 *
 * @param from first day of the period, included
 * @param until last day of the period, included
 * @example countReportMeans({ from, until, plans, timeSpent, zone })[0]?.lines[0]?.sentence.nl
 * // 'In 2026 is 36 uur besteed. Toegekend is 48 uur.'
 */
export function countReportMeans({
  from,
  until,
  plans,
  timeSpent,
  zone,
}: {
  from: PlainDate
  until: PlainDate
  plans: readonly Pick<PlanningYear, 'year' | 'means'>[]
  timeSpent: readonly TimeSpent[]
  zone: string
}): ReportMeans[] {
  const within = timeSpent.filter(({ spentOn }) => spentOn >= from && spentOn <= until)
  return plans.map((plan) => {
    const count = countMeans({ year: plan, cards: [], campaigns: [], timeSpent: within, zone })
    const lineOf = (unit: 'hours' | 'euros'): ReportMeansLine => {
      const { spent, granted, requested } = count[unit]
      return { unit, spent, granted, requested, sentence: describeLine({ unit, spent, granted, requested, year: plan.year }) }
    }
    return { year: plan.year, lines: [lineOf('hours'), lineOf('euros')], byLine: count.byLine }
  })
}

function describeLine({
  unit,
  spent,
  granted,
  requested,
  year,
}: Omit<ReportMeansLine, 'sentence'> & { year: number }): Wording {
  const format = unit === 'hours' ? formatHours : formatEuros
  const nl = (amount: number): string => format({ amount, locale: 'nl' })
  const en = (amount: number): string => format({ amount, locale: 'en' })
  const begin = { nl: `In ${year} is ${nl(spent)} besteed.`, en: `In ${year}, ${en(spent)} was spent.` }
  if (granted !== null && granted > 0) {
    const over = spent - granted
    return {
      nl: `${begin.nl} Toegekend is ${nl(granted)}.${over > 0 ? ` Dat is ${nl(over)} te veel.` : ''}`,
      en: `${begin.en} Granted: ${en(granted)}.${over > 0 ? ` That is ${en(over)} too much.` : ''}`,
    }
  }
  if (requested !== null && requested > 0) {
    return {
      nl: `${begin.nl} Gevraagd is ${nl(requested)}. Er is nog niets toegekend.`,
      en: `${begin.en} Asked for: ${en(requested)}. Nothing has been granted yet.`,
    }
  }
  return { nl: `${begin.nl} Er is niets gevraagd.`, en: `${begin.en} Nothing was asked for.` }
}
