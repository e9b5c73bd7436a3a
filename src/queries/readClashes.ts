import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader } from '@/access/people'
import { findClashes, type Clash } from '@/domain/planning/findClashes'
import type { PlanningCard } from '@/domain/planning/card'
import type { Instant } from '@/domain/time/instant'
import { addDays, parsePlainDate, type PlainDate } from '@/domain/time/plainDate'

import { readPlanningSpan } from './readPlanningSpan'
import { readRules } from './readRules'

export type ClashList = {
  year: number
  clashes: Clash[]
  /** the cards that the clashes name or move */
  cards: PlanningCard[]
  now: Instant
  today: PlainDate
  zone: string
  mayPlan: boolean
}

/** Posts of December meet those of January, and a free day may lie in the next year. */
const DAYS_AROUND = 62

/**
 * What does not go together in the plan of a year. A clash without a day (two ideas of one title) belongs to
 * every year that is not over.
 *
 * @returns null for whoever does not read the plan
 */
export async function readClashes({ req, year }: { req: PayloadRequest; year: number }): Promise<ClashList | null> {
  if (isPlanReader({ req }) !== true) return null
  const { cards, now, today, zone, ...rest } = await readPlanningSpan({
    req,
    window: {
      from: addDays({ date: parsePlainDate(`${year}-01-01`), days: -DAYS_AROUND }),
      until: addDays({ date: parsePlainDate(`${year + 1}-01-01`), days: DAYS_AROUND }),
    },
  })
  const { helpLines } = await readRules({ req })
  const prefix = `${year}-`
  const clashes = findClashes({ cards, helpLines, now, zone, ...rest }).filter(({ date }) =>
    date === null ? Number(today.slice(0, 4)) <= year : date.startsWith(prefix),
  )
  const named = new Set(clashes.flatMap(({ cardIds, action }) => (action?.kind === 'move' ? [...cardIds, action.cardId] : cardIds)))
  return {
    year,
    clashes,
    cards: cards.filter(({ id }) => named.has(id)),
    now,
    today,
    zone,
    mayPlan: isPlanner({ req }) === true,
  }
}
