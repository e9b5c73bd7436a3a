import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import type { PlanningCard, PlanningVocabulary, PlanningYear, PlanTarget } from './card'
import { createDayReader, type DayReader } from './dayOfCard'
import { createValueReader, DIMENSIONS, listValues, type Dimension, type DimensionValue } from './dimensions'
import { isDone, progressOfCard } from './progressOfCard'

export type CoverageCount = {
  /** all items of the year that count, also the approved and the shown */
  planned: number
  /** of those: approved in every language, or done */
  approved: number
  /** of those: readers saw it, or it took place */
  shown: number
}

export type CoverageRow = DimensionValue &
  CoverageCount & {
    /** items that the year plan asks for; null where it asks for none */
    target: number | null
    /** items that are still to be planned before the target is met; 0 without target */
    gap: number
  }

export type Coverage = {
  year: number
  total: CoverageCount
  /** cards of the backlog lane, which count for no year */
  undated: number
  dimensions: Record<
    Dimension,
    { rows: CoverageRow[]; /** items without any value */ without: CoverageCount }
  >
  /** targets whose record is not in the vocabulary any more */
  unknownTargets: PlanTarget[]
}

/**
 * The items that count for a year: they stand on a day in it, and are not archived unless readers saw them. A
 * series counts once, on its first day; a changed occurrence of it does not count again.
 *
 * @example selectYear({ cards, year: 2026, days, now, today })
 */
export function selectYear({
  cards,
  year,
  days,
  now,
  today,
}: {
  cards: readonly PlanningCard[]
  year: number
  days: DayReader
  now: Instant
  today: PlainDate
}): PlanningCard[] {
  const prefix = `${String(year).padStart(4, '0')}-`
  const ids = new Set(cards.map(({ id }) => id))
  return cards.filter((card) => {
    if (card.seriesId !== null && ids.has(card.seriesId)) return false
    return days.dayOf(card)?.startsWith(prefix) && progressOfCard({ card, days, now, today }) !== 'dropped'
  })
}

/**
 * How much of the year plan the calendar covers, by attention point first, then by theme (with all below it),
 * audience, goal, channel, language and level. An item with two audiences counts for both, so rows of one
 * dimension may add up to more than the total.
 *
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example
 * countCoverage({ cards, year, vocabulary, now, zone }).dimensions['attention-point'].rows[0]
 * // { name: 'Signaleren', planned: 14, approved: 6, shown: 4, target: 16, gap: 2, … }
 */
export function countCoverage({
  cards,
  year,
  vocabulary,
  now,
  zone,
}: {
  cards: readonly PlanningCard[]
  year: Pick<PlanningYear, 'year' | 'targets'>
  vocabulary: PlanningVocabulary
  now: Instant
  zone: string
}): Coverage {
  const days = createDayReader({ zone })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const counted = selectYear({ cards, year: year.year, days, now, today }).map((card) => ({
    card,
    progress: progressOfCard({ card, days, now, today }),
  }))
  const total = emptyCount()
  for (const { progress } of counted) addTo(total, progress)
  const count = (dimension: Dimension): Coverage['dimensions'][Dimension] => {
    const valuesOf = createValueReader({ dimension, vocabulary })
    const counts = new Map<string, CoverageCount>()
    const without = emptyCount()
    for (const { card, progress } of counted) {
      const values = valuesOf(card)
      if (values.length === 0) addTo(without, progress)
      for (const id of values) {
        const known = counts.get(id) ?? emptyCount()
        counts.set(id, known)
        addTo(known, progress)
      }
    }
    return {
      rows: listValues({ dimension, vocabulary }).map((value): CoverageRow => {
        const found = counts.get(value.id) ?? emptyCount()
        const target = findTarget({ targets: year.targets, dimension, id: value.id })
        return { ...value, ...found, target, gap: Math.max(0, (target ?? 0) - found.planned) }
      }),
      without,
    }
  }
  const dimensions = {
    'attention-point': count('attention-point'),
    theme: count('theme'),
    audience: count('audience'),
    goal: count('goal'),
    channel: count('channel'),
    language: count('language'),
    level: count('level'),
  }
  return {
    year: year.year,
    total,
    undated: cards.filter((card) => days.dayOf(card) === null && card.stage !== 'archived').length,
    dimensions,
    unknownTargets: year.targets.filter(
      ({ kind, id }) => !dimensions[kind].rows.some((row) => row.id === id),
    ),
  }
}

function findTarget({
  targets,
  dimension,
  id,
}: {
  targets: readonly PlanTarget[]
  dimension: Dimension
  id: string
}): number | null {
  const found = targets.filter((target) => target.kind === dimension && target.id === id)
  return found.length === 0 ? null : found.reduce((sum, { items }) => sum + items, 0)
}

function emptyCount(): CoverageCount {
  return { planned: 0, approved: 0, shown: 0 }
}

function addTo(count: CoverageCount, progress: ReturnType<typeof progressOfCard>): void {
  count.planned += 1
  if (progress !== 'planned') count.approved += 1
  if (isDone(progress)) count.shown += 1
}

/**
 * The gaps of a year, attention points first and within a dimension the largest first.
 *
 * @example listGaps(coverage)[0] // { dimension: 'attention-point', row: { name: 'Evenementen', gap: 3, … } }
 */
export function listGaps(coverage: Coverage): { dimension: Dimension; row: CoverageRow }[] {
  return DIMENSIONS.flatMap((dimension) =>
    coverage.dimensions[dimension].rows
      .filter(({ gap }) => gap > 0)
      .sort((a, b) => b.gap - a.gap)
      .map((row) => ({ dimension, row })),
  )
}
