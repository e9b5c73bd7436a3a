import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import type { DayWindow } from '@/domain/planning/calendarView'
import type { PlanningCampaign, PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import { isDropped } from '@/domain/planning/describeCardState'
import { describeFilter } from '@/domain/planning/describeFilter'
import { prepareFilter } from '@/domain/planning/matchesFilter'
import { placeCards } from '@/domain/planning/placeCards'
import { isEmptyFilter, parsePlanningFilter, type PlanningFilter } from '@/domain/planning/planningFilter'
import { filterForOthers, presentSharedCard, titleForOthers, type SharedCard } from '@/domain/planning/shareCard'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'

import { expandSeries } from './expandSeries'
import { findPlanningCards } from './findPlanningCards'
import { readPlannerDays, type PlannerDay } from './readPlanner'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'

export type SharedCampaign = Pick<PlanningCampaign, 'id' | 'name' | 'color'> & { from: PlainDate; until: PlainDate }

/** What may leave the team of a stretch of the plan: the one source of read-only pages and prints. */
export type SharedPlan = {
  window: DayWindow
  /** in order of day; each stands on a day of the window */
  cards: SharedCard[]
  /** campaigns of the cards and of the filter; all that touch the window when nothing is filtered */
  campaigns: SharedCampaign[]
  channelNames: Record<string, string>
  days: Pick<PlannerDay, 'key' | 'name' | 'kind' | 'from' | 'until' | 'isRemembrance'>[]
  /** what is shown, in a short sentence without people */
  filterWords: string
  now: Instant
  zone: string
}

type Asking = {
  /** decides which cards can be read at all; what leaves of them is decided here */
  req: PayloadRequest
  /** filters as they stand in the address of the calendar */
  query: string
  window: DayWindow
  locale?: ScreenLocale
}

/** A stretch of the plan for eyes outside the team. */
export async function readSharedPlan({ req, query, window, locale = 'nl' }: Asking): Promise<SharedPlan> {
  const { cards, vocabulary, campaigns, filter, filterWords } = await findSharedCards({ req, query, window, locale })
  const zone = readEnv().timeZone
  const now = currentInstant()
  const occurrences = new Map(Object.entries(await expandSeries({ req, cards, window, zone })))
  const shown = placeCards({ cards, occurrences, zone })
    .placed.filter(({ from, until }) => from < window.until && until >= window.from)
    .filter(({ card, occurrence }) => !isDropped({ card, occurrence, zone }))
    .map((placed) => presentSharedCard({ card: placed.card, placed, now, zone, locale }))
  return {
    window,
    cards: shown,
    campaigns: chooseCampaigns({ campaigns, cards: shown, window, filter }),
    channelNames: Object.fromEntries(vocabulary.channels.map(({ id, name }) => [id, name])),
    days: (await readPlannerDays({ req, window })).map(({ key, name, kind, from, until, isRemembrance }) => ({
      key,
      name,
      kind,
      from,
      until,
      isRemembrance,
    })),
    filterWords,
    now,
    zone,
  }
}

export type SharedCards = {
  /** still whole: only a presenter of what may leave the team may read them further */
  cards: PlanningCard[]
  vocabulary: PlanningVocabulary
  campaigns: PlanningCampaign[]
  filter: PlanningFilter
  filterWords: string
}

/** The cards that a filter lets through to others. The search looks at the titles that they see. */
export async function findSharedCards({ req, query, window, locale = 'nl' }: Asking): Promise<SharedCards> {
  const vocabulary = await readPlanningVocabulary({ req })
  const campaigns = await readPlanningCampaigns({ req })
  // Without the vocabulary: what it no longer knows must let nothing through, and not fall out of the filter.
  const filter = filterForOthers(parsePlanningFilter({ params: new URLSearchParams(query) }))
  const all = await findPlanningCards({ req, ...window, withBacklog: false })
  const isShown = prepareFilter({ filter, vocabulary, campaigns, readTitle: (card) => titleForOthers({ card, locale }) })
  const filterWords = describeFilter({ filter, vocabulary, campaigns, locale, forOthers: true })
  return { cards: all.filter(isShown), vocabulary, campaigns, filter, filterWords }
}

/** A campaign that was asked for stands there too when all its items are sensitive, and so do not name it. */
function chooseCampaigns({ campaigns, cards, window, filter }: {
  campaigns: readonly PlanningCampaign[]
  cards: readonly SharedCard[]
  window: DayWindow
  filter: PlanningFilter
}): SharedCampaign[] {
  const isFiltered = !isEmptyFilter(filter)
  const used = new Set([...cards.map(({ campaignId }) => campaignId), ...filter.campaigns])
  return campaigns.flatMap(({ id, name, color, startDate, endDate }) => {
    if (startDate === null || endDate === null) return []
    const touches = startDate < window.until && endDate >= window.from
    return touches && (used.has(id) || !isFiltered) ? [{ id, name, color, from: startDate, until: endDate }] : []
  })
}
