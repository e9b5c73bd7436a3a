import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import type { PlanningVocabulary, PlanningYear } from '@/domain/planning/card'
import { countCoverage, listGaps, selectYear, type Coverage } from '@/domain/planning/countCoverage'
import { countMeans, type MeansCount } from '@/domain/planning/countMeans'
import { crossCoverage, type CrossCoverage } from '@/domain/planning/crossCoverage'
import { createDayReader } from '@/domain/planning/dayOfCard'
import type { Dimension } from '@/domain/planning/dimensions'
import { findSilentMonths, type ThemeMonths } from '@/domain/planning/findSilentMonths'
import { suggestForGap, type GapSuggestion } from '@/domain/planning/suggestForGap'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'

import { readPlanningSpan, type PlanningSpan } from './readPlanningSpan'
import { readPlanningYear, readTimeSpent } from './readPlanningYear'

export type MeansByYear = Record<number, { id: string; name: string }[]>

export type CoverageView = {
  year: number
  /** null when nobody has made a plan for the year */
  plan: PlanningYear | null
  coverage: Coverage
  cross: CrossCoverage
  themeMonths: ThemeMonths[]
  means: MeansCount
  /** what to plan in a gap, by `gapKey`; empty for whoever does not plan, and for a year that is over */
  suggestions: ReadonlyMap<string, GapSuggestion>
  campaigns: { id: string; name: string }[]
  /** what time can be paid from, by year: the year shown and that of today */
  meansByYear: MeansByYear
  vocabulary: PlanningVocabulary
  today: PlainDate
  personId: string | null
  mayPlan: boolean
}

type Gap = { dimension: Dimension; id: string }

/** The name of a gap among the suggestions. */
export function gapKey({ dimension, id }: Gap): string {
  return `${dimension}:${id}`
}

/**
 * A year counted against its plan: items by every dimension, two of them crossed, months without a post for
 * each theme, and hours and euros.
 *
 * @returns null for whoever does not read the plan
 */
export async function readCoverage({
  req,
  year,
  rows,
  columns,
}: {
  req: PayloadRequest
  year: number
  rows: Dimension
  columns: Dimension
}): Promise<CoverageView | null> {
  if (isPlanReader({ req }) !== true) return null
  // The years around it: items of last year fill the frame of a campaign that goes on in this one.
  const window = { from: parsePlainDate(`${year - 1}-01-01`), until: parsePlainDate(`${year + 2}-01-01`) }
  const span = await readPlanningSpan({ req, window })
  const plan = await readPlanningYear({ req, year })
  const timeSpent = await readTimeSpent({ req, year })
  const { cards, occurrences, campaigns, vocabulary, now, today, zone } = span
  const coverage = countCoverage({ cards, year: plan ?? { year, targets: [] }, vocabulary, now, zone })
  const themeMonths = findSilentMonths({ cards, year, vocabulary, occurrences, zone })
  const days = createDayReader({ zone })
  const mayPlan = isPlanner({ req }) === true
  const isOver = year < yearOf(today)
  const planNow = !mayPlan || year === yearOf(today) ? plan : await readPlanningYear({ req, year: yearOf(today) })
  return {
    year,
    plan,
    coverage,
    cross: crossCoverage({ rows, columns, cards: selectYear({ cards, year, days, now, today }), vocabulary }),
    themeMonths,
    means: countMeans({ year: { year, means: plan?.means ?? [] }, cards, campaigns, timeSpent, zone }),
    suggestions: mayPlan && !isOver ? suggestAll({ year, plan, span, coverage, themeMonths }) : new Map(),
    campaigns: campaigns.map(({ id, name }) => ({ id, name })),
    meansByYear: { [yearOf(today)]: nameLines(planNow), [year]: nameLines(plan) },
    vocabulary,
    today,
    personId: personOf(req)?.id ?? null,
    mayPlan,
  }
}

function nameLines(plan: PlanningYear | null): MeansByYear[number] {
  return plan?.means.map(({ id, name }) => ({ id, name })) ?? []
}

function suggestAll({
  year,
  plan,
  span,
  coverage,
  themeMonths,
}: {
  year: number
  plan: PlanningYear | null
  span: PlanningSpan
  coverage: Coverage
  themeMonths: readonly ThemeMonths[]
}): Map<string, GapSuggestion> {
  const quiet = themeMonths.filter(({ silent }) => silent.some((month) => isToCome({ year, month, today: span.today })))
  const gaps: Gap[] = [
    ...listGaps(coverage).map(({ dimension, row }) => ({ dimension, id: row.id })),
    ...quiet.map(({ id }) => ({ dimension: 'theme' as const, id })),
  ]
  const suggestions = new Map<string, GapSuggestion>()
  for (const gap of gaps) {
    const key = gapKey(gap)
    if (suggestions.has(key)) continue
    suggestions.set(key, suggestForGap({ gap, year, focusPeriods: plan?.focusPeriods ?? [], ...span }))
  }
  return suggestions
}

/** Whether a month is not over on a day. */
export function isToCome({ year, month, today }: { year: number; month: number; today: PlainDate }): boolean {
  return `${year}-${String(month).padStart(2, '0')}` >= today.slice(0, 7)
}

function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}
