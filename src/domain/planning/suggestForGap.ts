import { isLanguage, type Language } from '../languages'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import type { FocusPeriod, PlanningCard, PlanningVocabulary } from './card'
import { createDayReader } from './dayOfCard'
import { createValueReader, DIMENSIONS, type Dimension } from './dimensions'
import { findFreeDay } from './findFreeDay'
import { createOccupancy, withoutChanged, type OccurrencesByCard } from './occupancy'
import type { PlanningObservance } from './planningObservance'

/** What a quick plan opens with. */
export type GapSuggestion = {
  attentionPointIds: string[]
  themeIds: string[]
  audienceIds: string[]
  goalIds: string[]
  channelIds: string[]
  levelIds: string[]
  languages: Language[]
  /** null when the year is over or nothing is free: the card then goes to the backlog lane */
  date: PlainDate | null
}

type Gap = { dimension: Dimension; id: string }

/**
 * Fills in a new item for a gap: the value that lacks, what usually goes with it in this year, and a free
 * day in the month to come in which the value is least there. Of equal months the one in a focus period on
 * the value wins, then the emptiest, then the first.
 *
 * @param cards those of the year and around it
 * @param occurrences the times of series; a series without an entry counts on its first day only
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example
 * suggestForGap({ gap: { dimension: 'theme', id: 'ouderen' }, year: 2026, cards, vocabulary, now, zone, … })
 * // { themeIds: ['ouderen'], audienceIds: ['mantelzorgers'], date: '2026-06-02', … }
 */
export function suggestForGap({
  gap,
  year,
  cards,
  occurrences,
  focusPeriods,
  observances,
  publicHolidays,
  vocabulary,
  now,
  zone,
}: {
  gap: Gap
  year: number
  cards: readonly PlanningCard[]
  occurrences?: OccurrencesByCard
  focusPeriods: readonly FocusPeriod[]
  observances: readonly PlanningObservance[]
  publicHolidays?: readonly PlainDate[]
  vocabulary: PlanningVocabulary
  now: Instant
  zone: string
}): GapSuggestion {
  const days = createDayReader({ zone })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const valuesOf = createValueReader({ dimension: gap.dimension, vocabulary })
  const times = withoutChanged({ cards, occurrences })
  const dated = cards.flatMap((card) => {
    if (card.stage === 'archived') return []
    const isAlike = valuesOf(card).includes(gap.id)
    const day = days.dayOf(card)
    const all = times?.get(card.id)?.map(({ date }) => date) ?? (day === null ? [] : [day])
    return all.map((each) => ({ card, day: each, isAlike }))
  })
  const alike = dated.filter(({ day, isAlike }) => isAlike && Number(day.slice(0, 4)) === year)
  const filled = fillIn({ gap, cards: [...new Set(alike.map(({ card }) => card))], vocabulary })
  const occupancy = createOccupancy({ cards, occurrences, observances, publicHolidays, vocabulary, days })
  const candidate = { ...filled, id: '', tone: 'neutral' as const, releaseAt: null }
  const date = rankMonths({ gap, year, dated, focusPeriods, today }).reduce<PlainDate | null>(
    (found, { from, until }) => found ?? findFreeDay({ card: candidate, occupancy, from, until }),
    null,
  )
  return { ...filled, date }
}

function fillIn({
  gap,
  cards,
  vocabulary,
}: {
  gap: Gap
  cards: readonly PlanningCard[]
  vocabulary: PlanningVocabulary
}): Omit<GapSuggestion, 'date'> {
  const usual = (dimension: Dimension): string[] => {
    if (dimension === gap.dimension) return [gap.id]
    const counts = new Map<string, number>()
    for (const card of cards) {
      // Themes without their parents: what somebody ticked, not what it counts for.
      const values =
        dimension === 'theme' ? card.themeIds : createValueReader({ dimension, vocabulary })(card)
      for (const id of new Set(values)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    return first === undefined ? [] : [first[0]]
  }
  const [attentionPointIds, themeIds, audienceIds, goalIds, channelIds, languages, levelIds] =
    DIMENSIONS.map(usual)
  return {
    attentionPointIds: attentionPointIds ?? [],
    themeIds: themeIds ?? [],
    audienceIds: audienceIds ?? [],
    goalIds: goalIds ?? [],
    channelIds: channelIds ?? [],
    levelIds: levelIds ?? [],
    languages: (languages ?? []).filter(isLanguage),
  }
}

function rankMonths({
  gap,
  year,
  dated,
  focusPeriods,
  today,
}: {
  gap: Gap
  year: number
  dated: readonly { day: PlainDate; isAlike: boolean }[]
  focusPeriods: readonly FocusPeriod[]
  today: PlainDate
}): { from: PlainDate; until: PlainDate }[] {
  const inFocus = focusPeriods.filter(({ focus }) => focus?.kind === gap.dimension && focus.id === gap.id)
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`
    const first = `${month}-01` as PlainDate
    const last =
      `${month}-${String(new Date(Date.UTC(year, index + 1, 0)).getUTCDate()).padStart(2, '0')}` as PlainDate
    const within = dated.filter(({ day }) => day >= first && day <= last)
    return {
      from: first < today ? today : first,
      until: last,
      alike: within.filter(({ isAlike }) => isAlike).length,
      focus: inFocus.some(({ startDate, endDate }) => startDate <= last && endDate >= first) ? 0 : 1,
      all: within.length,
    }
  })
    .filter(({ from, until }) => from <= until)
    .sort((a, b) => a.alike - b.alike || a.focus - b.focus || a.all - b.all || (a.from < b.from ? -1 : 1))
}
