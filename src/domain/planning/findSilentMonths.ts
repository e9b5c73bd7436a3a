import type { PlainDate } from '../time/plainDate'
import type { PlanningCard, PlanningVocabulary } from './card'
import { createDayReader } from './dayOfCard'
import { isDropped } from './describeCardState'
import { createValueReader, listValues, type DimensionValue } from './dimensions'
import { withoutChanged, type OccurrencesByCard } from './occupancy'

export type ThemeMonths = DimensionValue & {
  /** posts in each month of the year, January first */
  counts: number[]
  /** months without a post, 1 to 12 */
  silent: number[]
}

const MONTHS = 12

/**
 * The months in which nothing about a theme (or a theme below it) goes out or is planned. A card that lasts
 * counts in each month it touches, a series in the months of its times. Internal activities, which no reader
 * meets, and what was archived before anybody saw it do not count.
 *
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example findSilentMonths({ cards, year: 2026, vocabulary, zone })[0] // { name: 'SGG', silent: [7, 8], … }
 */
export function findSilentMonths({
  cards,
  year,
  vocabulary,
  occurrences: allOccurrences,
  zone,
}: {
  cards: readonly PlanningCard[]
  year: number
  vocabulary: PlanningVocabulary
  occurrences?: OccurrencesByCard
  zone: string
}): ThemeMonths[] {
  const days = createDayReader({ zone })
  const themesOf = createValueReader({ dimension: 'theme', vocabulary })
  const occurrences = withoutChanged({ cards, occurrences: allOccurrences })
  const counts = new Map<string, number[]>()
  for (const card of cards) {
    if (card.channelIds.length === 0 || isDropped({ card, occurrence: null, zone })) continue
    const day = days.dayOf(card)
    const times = occurrences?.get(card.id)?.filter((occurrence) => !isDropped({ card, occurrence, zone }))
    const spans: { from: PlainDate; until: PlainDate }[] =
      times !== undefined
        ? times.map(({ date }) => ({ from: date, until: date }))
        : day === null
          ? []
          : [{ from: day, until: days.lastDayOf(card) ?? day }]
    for (const month of new Set(spans.flatMap((span) => listMonths({ ...span, year })))) {
      for (const themeId of themesOf(card)) {
        const known = counts.get(themeId) ?? emptyMonths()
        counts.set(themeId, known)
        known[month - 1] = (known[month - 1] ?? 0) + 1
      }
    }
  }
  return listValues({ dimension: 'theme', vocabulary }).map((theme) => {
    const found = counts.get(theme.id) ?? emptyMonths()
    return {
      ...theme,
      counts: found,
      silent: found.flatMap((count, index) => (count === 0 ? [index + 1] : [])),
    }
  })
}

function listMonths({ from, until, year }: { from: PlainDate; until: PlainDate; year: number }): number[] {
  const first = Math.max(0, monthsSince({ date: from, year }))
  const last = Math.min(MONTHS - 1, monthsSince({ date: until, year }))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index + 1)
}

function monthsSince({ date, year }: { date: PlainDate; year: number }): number {
  return (Number(date.slice(0, 4)) - year) * MONTHS + Number(date.slice(5, 7)) - 1
}

function emptyMonths(): number[] {
  return Array.from({ length: MONTHS }, () => 0)
}
