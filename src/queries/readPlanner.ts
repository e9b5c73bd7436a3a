import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { isUncheckedSource } from '@/domain/observances/listDatesToCheck'
import type { ObservanceKind } from '@/domain/observances/observance'
import { dropRepeatedHolidays } from '@/domain/observances/publicHoliday'
import { resolveObservances } from '@/domain/observances/resolveObservance'
import type { FocusPeriod, PlanningCampaign, PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import type { DayWindow } from '@/domain/planning/calendarView'
import type { PlacedOccurrence } from '@/domain/planning/placeCards'
import type { Instant } from '@/domain/time/instant'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Role } from '@/domain/workflow/roles'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { expandSeries } from './expandSeries'
import { findPlanningCards } from './findPlanningCards'
import { readObservances } from './readObservances'
import { readPlannerRevision } from './readPlannerRevision'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { readPlanningYear } from './readPlanningYear'
import { readPublicHolidays } from './readPublicHolidays'

/** A day, week or period that stands behind the cards. */
export type PlannerDay = {
  key: string
  name: string
  kind: ObservanceKind
  from: PlainDate
  until: PlainDate
  status: 'confirmed' | 'computed'
  /** taken over from others, and nobody looked it up yet */
  isUnchecked: boolean
  isRemembrance: boolean
  /** null for a public holiday, which follows from the law and not from a record */
  observanceId: string | null
}

/** What changes while people plan; asked for again whenever the revision rises. */
export type PlannerCards = {
  cards: PlanningCard[]
  /** times of series by card id, within the window */
  occurrences: Record<string, PlacedOccurrence[]>
  campaigns: PlanningCampaign[]
  /** what stands behind the cards, and the names on them: colleagues change those too */
  days: PlannerDay[]
  focusPeriods: FocusPeriod[]
  vocabulary: PlanningVocabulary
  now: Instant
  revision: number
}

export type PlannerData = PlannerCards & {
  window: DayWindow
  savedViews: { id: string; name: string; query: string; isOwn: boolean; isShared: boolean }[]
  templates: { id: string; name: string; kind: PlanningCard['kind']; channelIds: string[]; campaignId: string | null }[]
  today: PlainDate
  zone: string
  role: Role
  personId: string
  mayPlan: boolean
}

type Asking = {
  req: PayloadRequest
  window: DayWindow
  /** the second of who asks, for one who chose the window by it */
  now?: Instant
}

/** Cards of a window with the backlog lane, as the signed-in person may see them. */
export async function readPlannerCards({ req, window, now = currentInstant() }: Asking): Promise<PlannerCards> {
  const zone = readEnv().timeZone
  // Before the cards: what is written in between is then asked for once too often, never missed.
  const revision = await readPlannerRevision({ req })
  const cards = await findPlanningCards({ req, ...window, withBacklog: true })
  return {
    cards,
    occurrences: await expandSeries({ req, cards, window, zone }),
    campaigns: await readPlanningCampaigns({ req }),
    days: await readPlannerDays({ req, window }),
    focusPeriods: await readFocusPeriods({ req, window }),
    vocabulary: await readPlanningVocabulary({ req }),
    now,
    revision,
  }
}

/**
 * Everything that the calendar shows.
 *
 * @returns null for whoever does not read the plan
 */
export async function readPlanner({ req, window, now = currentInstant() }: Asking): Promise<PlannerData | null> {
  const person = personOf(req)
  if (!person || isPlanReader({ req }) !== true) return null
  const zone = readEnv().timeZone
  // One after the other: on one database connection nothing is gained at once.
  const changing = await readPlannerCards({ req, window, now })
  return {
    ...changing,
    window,
    savedViews: await readSavedViews({ req, personId: person.id }),
    templates: await readTemplates({ req }),
    today: wallTimeFromInstant({ instant: now, zone }).date,
    zone,
    role: person.role,
    personId: person.id,
    mayPlan: isPlanner({ req }) === true,
  }
}

/** Observances and public holidays that touch a window, in order of day. */
export async function readPlannerDays({ req, window }: Asking): Promise<PlannerDay[]> {
  const last = addDays({ date: window.until, days: -1 })
  const observances = await readObservances({ req })
  const dated = resolveObservances({ observances, from: window.from, until: last })
  const days = dated.map(
    ({ observance, date }): PlannerDay => ({
      key: `${observance.id} ${date.year}`,
      name: observance.name,
      kind: observance.kind,
      from: date.startsOn,
      until: date.endsOn,
      status: date.status,
      isUnchecked: isUncheckedSource(date.source),
      isRemembrance: observance.isRemembrance,
      observanceId: observance.id,
    }),
  )
  const holidaysByYear = await Promise.all(yearsOf(window).map((year) => readPublicHolidays({ year })))
  const holidays = dropRepeatedHolidays({ holidays: holidaysByYear.flat(), dated })
    .filter(({ date }) => window.from <= date && date <= last)
    .map(({ date, name }): PlannerDay => ({
      key: `${name.nl} ${date}`,
      name: name.nl,
      kind: 'public-holiday',
      from: date,
      until: date,
      status: 'confirmed',
      isUnchecked: false,
      isRemembrance: false,
      observanceId: null,
    }))
  return [...days, ...holidays].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

function yearsOf({ from, until }: DayWindow): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(addDays({ date: until, days: -1 }).slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

async function readFocusPeriods({ req, window }: Asking): Promise<FocusPeriod[]> {
  const periods: FocusPeriod[] = []
  for (const year of yearsOf(window)) periods.push(...((await readPlanningYear({ req, year }))?.focusPeriods ?? []))
  return periods
}

async function readSavedViews({ req, personId }: { req: PayloadRequest; personId: string }): Promise<PlannerData['savedViews']> {
  const { docs } = await req.payload.find({
    collection: SLUGS.savedViews,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: 'name',
    req,
  })
  return docs.map(({ id, name, query, owner, isShared }) => ({
    id: String(id),
    name,
    query: query ?? '',
    isOwn: owner === personId,
    isShared: isShared === true,
  }))
}

async function readTemplates({ req }: { req: PayloadRequest }): Promise<PlannerData['templates']> {
  if (isPlanner({ req }) !== true) return []
  const { docs } = await req.payload.find({
    collection: SLUGS.itemTemplates,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: 'name',
    req,
  })
  return docs.map(({ id, name, kind, variants, campaign }) => ({
    id: String(id),
    name,
    kind,
    channelIds: (variants ?? []).map(({ channel }) => String(channel)),
    campaignId: campaign ? String(campaign) : null,
  }))
}
