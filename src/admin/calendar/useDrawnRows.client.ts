'use client'

import { useMemo } from 'react'

import { describeTie } from '@/domain/observances/tie'
import type { CalendarView } from '@/domain/planning/calendarView'
import type { PlanningCard } from '@/domain/planning/card'
import { buildDayRows } from '@/domain/planning/dayRows'
import { prepareFilter } from '@/domain/planning/matchesFilter'
import { placeCards, type CardDays, type PlacedCard } from '@/domain/planning/placeCards'
import type { PlanningFilter } from '@/domain/planning/planningFilter'
import type { PlannerData } from '@/queries/readPlanner'

import { useScreen } from '../shared/useScreen.client'
import { drawCards, indexDays, layOutRows, type Band } from './calendarModel'
import type { CalendarState } from './useCalendar.client'

const FOCUS_COLOR = 'grey'
/** Lanes of cards that a row shows before it counts the rest. */
const MOST_LANES = { jaar: 2, kwartaal: 3, maand: 5, week: 40, lijst: 0 } as const

/** Cards, bands and days, laid out for one view; each step again only when what it stands on changed. */
export function useDrawnRows({ data, calendar, filter, view }: {
  data: PlannerData
  calendar: CalendarState
  filter: PlanningFilter
  view: CalendarView
}) {
  const { locale } = useScreen()
  const { zone, window } = data
  const { cards, occurrences, campaigns, days, focusPeriods, vocabulary, now } = calendar
  const { view: kind, anchor } = view

  const grid = useMemo(() => buildDayRows({ view: kind, anchor }), [kind, anchor])
  const daysByDate = useMemo(() => indexDays(days), [days])
  const matching = useMemo(() => cards.filter(prepareFilter({ filter, vocabulary })), [cards, filter, vocabulary])
  const { placed, backlog } = useMemo(
    () => placeCards({ cards: matching, occurrences: new Map(Object.entries(occurrences)), zone }),
    [matching, occurrences, zone],
  )
  // A card that the window holds for its served days may stand on a day outside it.
  const inWindow = useMemo(() => placed.filter(standsIn(window)), [placed, window])
  const shown = useMemo(() => countCards({ placed: inWindow, backlog }), [inWindow, backlog])
  // Counted in the same way as what is shown: else a month without filters would say "28 of 39".
  const total = useMemo(() => {
    if (matching.length === cards.length) return shown
    const all = placeCards({ cards, occurrences: new Map(Object.entries(occurrences)), zone })
    return countCards({ placed: all.placed.filter(standsIn(window)), backlog: all.backlog })
  }, [matching, cards, shown, occurrences, zone, window])
  const drawn = useMemo(
    () => drawCards({ placed: inWindow, campaigns, vocabulary, now, zone }),
    [inWindow, campaigns, vocabulary, now, zone],
  )
  const bands = useMemo((): Band[] => {
    const ofCampaigns = campaigns
      .filter(({ startDate, endDate }) => startDate !== null && endDate !== null && startDate < window.until && endDate >= window.from)
      .map(({ id, name, color, startDate, endDate }): Band => ({
        key: id,
        name,
        color,
        kind: 'campaign',
        from: startDate ?? window.from,
        until: endDate ?? window.from,
      }))
    const ofFocus = focusPeriods.map(({ name, startDate, endDate }): Band => ({
      key: `focus ${startDate}`,
      name,
      color: FOCUS_COLOR,
      kind: 'focus',
      from: startDate,
      until: endDate,
    }))
    return [...ofFocus, ...ofCampaigns]
  }, [campaigns, focusPeriods, window])
  const rows = useMemo(
    () => layOutRows({ rows: grid, cards: drawn, bands, most: MOST_LANES[kind], mostBands: kind === 'jaar' ? 3 : 4 }),
    [grid, drawn, bands, kind],
  )
  const tieWordsOf = (card: PlanningCard): string | null => {
    const day = days.find(({ observanceId }) => observanceId !== null && observanceId === card.tie?.observanceId)
    if (!day || !card.tie) return null
    const lengthDays = day.from === day.until ? 1 : 2
    return describeTie({ tie: card.tie, observance: { name: day.name, kind: day.kind, rule: { kind: 'fixed-day', month: 1, day: 1, lengthDays } }, locale })
  }
  return { rows, cards: drawn, backlog, bands, daysByDate, shown, total, isFiltered: matching.length < cards.length, tieWordsOf }
}

function standsIn({ from: first, until: end }: PlannerData['window']) {
  return ({ from, until }: CardDays): boolean => from < end && until >= first
}

/** Cards, and not days: a series counts once. */
function countCards({ placed, backlog }: { placed: readonly PlacedCard[]; backlog: readonly PlanningCard[] }): number {
  return new Set([...placed.map(({ card }) => card.id), ...backlog.map(({ id }) => id)]).size
}
