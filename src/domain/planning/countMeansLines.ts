import type { Wording } from '../workflow/wording'
import type { Means, PlanningYear, TimeSpent } from './card'
import { formatEuros, formatHours } from './formatMeans'
import { addAmounts, amountSpent, eurosOf, hoursOf } from './meansLedger'

/** Hours or euros of one line of means. */
export type MeansUse = {
  /** granted or asked for, as the line stands; null where it names none */
  amount: number | null
  spent: number
  isOver: boolean
  /** how it stands; null for a line without amount from which nothing was paid */
  person: Wording | null
}

export type CountedMeans = Pick<Means, 'id' | 'name' | 'status'> & { hours: MeansUse; euros: MeansUse }

export type MeansLines = {
  lines: CountedMeans[]
  /** spent without a line, or from one that is gone */
  unassigned: { hours: number; euros: number }
}

/**
 * What was spent from each line of means of a year. A total can be within its means while one line is not. A
 * line that names no hours (or euros) has none to spend.
 *
 * @example
 * countMeansLines({ year, timeSpent }).lines[2].euros.person.nl // '€ 300 meer dan toegekend'
 */
export function countMeansLines({
  year: { year, means },
  timeSpent,
}: {
  year: Pick<PlanningYear, 'year' | 'means'>
  timeSpent: readonly TimeSpent[]
}): MeansLines {
  const prefix = `${String(year).padStart(4, '0')}-`
  const known = new Set(means.map(({ id }) => id))
  const counted = timeSpent.filter(({ spentOn }) => spentOn.startsWith(prefix))
  const spentFrom = (isOf: (meansId: string | null) => boolean) =>
    addAmounts(counted.filter(({ meansId }) => isOf(meansId)).map(amountSpent))
  const unassigned = spentFrom((meansId) => meansId === null || !known.has(meansId))
  return {
    lines: means.map(({ id, name, status, hours, euros }) => {
      const spent = spentFrom((meansId) => meansId === id)
      return {
        id,
        name,
        status,
        hours: describeUse({ unit: 'hours', status, amount: hours, spent: hoursOf(spent) }),
        euros: describeUse({ unit: 'euros', status, amount: euros, spent: eurosOf(spent) }),
      }
    }),
    unassigned: { hours: hoursOf(unassigned), euros: eurosOf(unassigned) },
  }
}

type Use = Pick<MeansUse, 'amount' | 'spent'> & { unit: 'hours' | 'euros'; status: Means['status'] }

function describeUse({ unit, status, amount, spent }: Use): MeansUse {
  const left = (amount ?? 0) - spent
  return { amount, spent, isOver: left < 0, person: amount === null && spent === 0 ? null : wordUse({ unit, status, amount, left }) }
}

const STATUS: Record<Means['status'], Wording> = {
  granted: { nl: 'toegekend', en: 'granted' },
  requested: { nl: 'gevraagd', en: 'asked for' },
}
const NONE: Record<Use['unit'], Wording> = {
  hours: { nl: 'er zijn geen uren', en: 'no hours were' },
  euros: { nl: 'er is geen geld', en: 'no money was' },
}

function wordUse({ unit, status, amount, left }: Omit<Use, 'spent'> & { left: number }): Wording {
  const format = unit === 'hours' ? formatHours : formatEuros
  const nl = format({ amount: Math.abs(left), locale: 'nl' })
  const en = format({ amount: Math.abs(left), locale: 'en' })
  const word = STATUS[status]
  if (left < 0 && amount === null) {
    return { nl: `${nl} besteed, ${NONE[unit].nl} ${word.nl}`, en: `${en} spent, ${NONE[unit].en} ${word.en}` }
  }
  if (left < 0) return { nl: `${nl} meer dan ${word.nl}`, en: `${en} more than ${word.en}` }
  if (status === 'granted') return { nl: `nog ${nl} over`, en: `${en} left` }
  return { nl: `nog ${nl} over van wat gevraagd is`, en: `${en} left of what was asked for` }
}
