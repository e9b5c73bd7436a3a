import type { ObservanceTie, PlanningCampaign, PlanningCard } from '../planning/card'
import { isApprovedAnywhere } from '../planning/decideMoveCards'
import { describeCardState } from '../planning/describeCardState'
import { findCardDays, type CardDays } from '../planning/placeCards'
import type { Instant } from '../time/instant'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import { decideSeriesFollow, type SeriesFollow } from './decideSeriesFollow'
import type { Observance, ObservanceDate } from './observance'

type Named = { id: string; title: string }
type Days = { from: PlainDate | null; to: PlainDate }

/**
 * An item that moves along, with the time of its event; `until` of what lasts keeps its distance, null for a card
 * of one day.
 */
export type CardFollow = Named &
  Days & {
    kind: 'item'
    revision: number
    until: PlainDate | null
    /** of a series: its first time, which takes the others along; absent for what happens once */
    series?: SeriesFollow
  }

/** A campaign that moves along as a whole: its end and phases keep their distance from its start. */
export type CampaignFollow = Named &
  Days & {
    kind: 'campaign'
    until: PlainDate | null
    phases: PlanningCampaign['phases']
    /** its items that follow no day themselves and could go along; absent when it has none */
    untied?: number
  }

export type Follow = CardFollow | CampaignFollow

/** Why something that could move is asked about first. */
export type FollowQuestion = 'armed' | 'armed-event' | 'armed-series' | 'with-items' | 'own-date' | 'undated'
/** Why something stays where it is. */
export type FollowObstacle =
  | 'live'
  | 'past'
  | 'archived'
  | 'date-unknown'
  | 'would-be-past'
  | 'series-begun'
  | 'series-unclear'

export type FollowDecision = {
  moves: Follow[]
  /** as they would move on a "yes" */
  asks: { follow: Follow; reason: FollowQuestion; person: Wording }[]
  stays: (Named & { kind: Follow['kind']; reason: FollowObstacle; person: Wording })[]
}

type Change = { before: ObservanceDate; after: ObservanceDate; now: Instant; today: PlainDate; zone: string }

/** A card or campaign, as far as following is the same for both. */
type Subject = Named & {
  kind: Follow['kind']
  offsetDays: number
  date: PlainDate | null
  obstacle: FollowObstacle | null
  /** what has to be asked, wherever it stands */
  question: FollowQuestion | null
  /** or why it cannot go there */
  followTo: (to: PlainDate) => Follow | FollowObstacle
}

/**
 * What is tied to an observance and should move when its date of a year changes, each to its own number of
 * days from the new first day. What readers see or saw, what is over or archived, and what would land in the
 * past stays. A card with an armed release is asked about, since its release would move too, and so is an approved
 * event, whose time is part of its words; a campaign with items that follow no day themselves; what somebody put on
 * another day of that year; and, once a date becomes known, what waits in the backlog lane. Cards of other years
 * have no part in it, and nothing has when the first day stays the same. A series goes along as a whole, where its
 * rhythm says how.
 *
 * @param campaignCards the cards of those campaigns, tied or not
 * @param before date of the year until now
 * @param after date of the same year from now on
 * @param today the day of `now` in `zone`, that of the municipality
 * @example
 * decideFollow({ cards, campaigns, observance, before, after, now, today, zone }).moves
 * // [{ kind: 'item', id: '7', from: '2026-12-09', to: '2026-12-02', … }]
 */
export function decideFollow({
  cards,
  campaigns,
  campaignCards = [],
  observance,
  ...change
}: {
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  campaignCards?: readonly PlanningCard[]
  observance: Pick<Observance, 'id'>
} & Change): FollowDecision {
  const decision: FollowDecision = { moves: [], asks: [], stays: [] }
  if (change.before.startsOn === change.after.startsOn) return decision
  const isTied = ({ tie }: { tie: ObservanceTie | null }) => tie?.observanceId === observance.id
  const subjects = [
    ...cards.filter(isTied).map((card) => subjectOfCard({ card, ...change })),
    ...campaigns.filter(isTied).map((campaign) => subjectOfCampaign({ campaign, campaignCards, ...change })),
  ]
  for (const subject of subjects) addSubject({ decision, subject, ...change })
  return decision
}

function addSubject({
  decision,
  subject,
  before,
  after,
  today,
}: { decision: FollowDecision; subject: Subject } & Change): void {
  const { kind, id, title, date, offsetDays } = subject
  const to = after.startsOn === null ? null : addDays({ date: after.startsOn, days: offsetDays })
  const standing = standingOf({ date, offsetDays, before })
  if (standing === 'no-part' || date === to) return
  const obstacle = subject.obstacle ?? (to === null ? 'date-unknown' : to < today ? 'would-be-past' : null)
  if (obstacle !== null || to === null) {
    const reason = obstacle ?? 'date-unknown'
    decision.stays.push({ kind, id, title, reason, person: OBSTACLES[reason] })
    return
  }
  const follow = subject.followTo(to)
  if (typeof follow === 'string') {
    decision.stays.push({ kind, id, title, reason: follow, person: OBSTACLES[follow] })
    return
  }
  const reason = subject.question ?? standing
  if (reason === 'on-its-day') decision.moves.push(follow)
  else decision.asks.push({ follow, reason, person: questionOf({ reason, follow }) })
}

function standingOf({
  date,
  offsetDays,
  before,
}: {
  date: PlainDate | null
  offsetDays: number
  before: ObservanceDate
}): 'on-its-day' | 'own-date' | 'undated' | 'no-part' {
  // An idea that lies in the backlog although its day was known was put there on purpose.
  if (date === null) return before.startsOn === null ? 'undated' : 'no-part'
  const anchor = addDays({ date, days: -offsetDays })
  if (anchor === before.startsOn) return 'on-its-day'
  return Number(anchor.slice(0, 4)) === before.year ? 'own-date' : 'no-part'
}

function subjectOfCard({ card, now, today, zone }: { card: PlanningCard } & Change): Subject {
  const { id, title, revision, plannedDate, plannedUntil } = card
  // An event without planned days stands on its own day.
  const days = findCardDays({ card, zone })
  const date = days?.from ?? null
  return {
    kind: 'item',
    id,
    title,
    offsetDays: card.tie?.offsetDays ?? 0,
    date,
    obstacle: obstacleOfCard({ card, days, now, today }),
    question: questionOfCard(card),
    followTo: (to) => {
      const moved = date === null ? 0 : daysBetween({ from: date, to })
      const series = card.recurrence !== null && date !== null ? decideSeriesFollow({ card, days: moved, now, zone }) : null
      if (typeof series === 'string') return series
      const lastDay = plannedDate === null && days !== null && days.until > days.from ? days.until : plannedUntil
      return {
        kind: 'item',
        id,
        title,
        revision,
        from: date,
        to,
        until: shift({ date: lastDay, from: date, to }),
        ...(series && { series }),
      }
    },
  }
}

function questionOfCard(card: PlanningCard): FollowQuestion | null {
  // What a pause holds has its moment too, and would come back at it.
  const isArmed = [...card.served, ...(card.held ?? [])].some(({ from, until }) => from < until)
  if (card.recurrence !== null) {
    // The dates of a series are part of the words that are read and approved.
    return isArmed || card.stage === 'approved' || card.stage === 'review' ? 'armed-series' : null
  }
  if (card.startsAt !== null && isApprovedAnywhere(card)) return 'armed-event'
  return isArmed ? 'armed' : null
}

function obstacleOfCard({
  card,
  days,
  now,
  today,
}: {
  card: PlanningCard
  days: CardDays | null
  now: Instant
  today: PlainDate
}): FollowObstacle | null {
  if (card.stage === 'archived') return 'archived'
  const shown = card.served.filter(({ from, until }) => from < until)
  if (shown.some(({ from }) => from <= now)) return shown.some(({ until }) => until > now) ? 'live' : 'past'
  const isOver = (days !== null && days.until < today) || (card.startsAt !== null && card.startsAt <= now)
  return isOver ? (card.recurrence === null ? 'past' : 'series-begun') : null
}

function subjectOfCampaign({
  campaign,
  campaignCards,
  now,
  today,
  zone,
}: { campaign: PlanningCampaign; campaignCards: readonly PlanningCard[] } & Change): Subject {
  const { id, name, startDate, endDate, phases } = campaign
  const untied = startDate === null ? 0 : campaignCards.filter((card) => isLeftBehind({ card, campaign, now, zone })).length
  const lastDay = endDate ?? startDate
  const isPast = lastDay !== null && lastDay < today
  return {
    kind: 'campaign',
    id,
    title: name,
    offsetDays: campaign.tie?.offsetDays ?? 0,
    date: startDate,
    obstacle: isPast ? 'past' : startDate !== null && startDate <= today ? 'live' : null,
    question: untied > 0 ? 'with-items' : null,
    followTo: (to) => ({
      kind: 'campaign',
      id,
      title: name,
      from: startDate,
      to,
      until: shift({ date: endDate, from: startDate, to }),
      phases: phases.map((phase) => ({
        ...phase,
        startDate: shift({ date: phase.startDate, from: startDate, to }) ?? phase.startDate,
        endDate: shift({ date: phase.endDate, from: startDate, to }) ?? phase.endDate,
      })),
      ...(untied > 0 && { untied }),
    }),
  }
}

/** Stands on a day of its own, may still move, and follows nothing itself. */
function isLeftBehind({
  card,
  campaign,
  now,
  zone,
}: {
  card: PlanningCard
  campaign: PlanningCampaign
  now: Instant
  zone: string
}): boolean {
  if (card.campaignId !== campaign.id || card.tie !== null || findCardDays({ card, zone }) === null) return false
  return describeCardState({ card, now, zone }).stays === null
}

/** As far from `to` as it was from `from`; what had no begin keeps its end. */
function shift({
  date,
  from,
  to,
}: {
  date: PlainDate | null
  from: PlainDate | null
  to: PlainDate
}): PlainDate | null {
  return date === null || from === null ? date : addDays({ date, days: daysBetween({ from, to }) })
}

function questionOf({ reason, follow }: { reason: FollowQuestion; follow: Follow }): Wording {
  if (reason !== 'with-items') return QUESTIONS[reason]
  const count = follow.kind === 'campaign' ? (follow.untied ?? 0) : 0
  return count === 1
    ? {
        nl: 'Bij deze campagne hoort 1 item dat zelf geen speciale dag volgt. Gaat dat even ver mee?',
        en: 'This campaign has 1 item that follows no observance itself. Does it move along as far?',
      }
    : {
        nl: `Bij deze campagne horen ${count} items die zelf geen speciale dag volgen. Gaan die even ver mee?`,
        en: `This campaign has ${count} items that follow no observance themselves. Do they move along as far?`,
      }
}

const QUESTIONS: Record<Exclude<FollowQuestion, 'with-items'>, Wording> = {
  armed: {
    nl: 'De tekst staat klaar om te verschijnen. Verschuift de publicatie mee?',
    en: 'The text is ready to appear. Does its release move along?',
  },
  'armed-event': {
    nl: 'De bijeenkomst is goedgekeurd. Gaat haar tijd mee, dan vraagt de tekst opnieuw goedkeuring.',
    en: 'The event is approved. If its time moves along, the text asks for approval again.',
  },
  'armed-series': {
    nl: 'Deze reeks is goedgekeurd of ligt ter beoordeling. Gaat ze mee, dan vervallen de oude dagen. De nieuwe vragen opnieuw goedkeuring.',
    en: 'This series is approved or in review. If it moves along, the old days lapse and the new ones ask for approval again.',
  },
  'own-date': {
    nl: 'Dit staat op een andere dag dan bij deze datum hoort. Moet het mee?',
    en: 'This stands on another day than its date asks. Should it move along?',
  },
  undated: {
    nl: 'Dit wacht nog op een datum. Wilt u het nu op de kalender zetten?',
    en: 'This is still without a date. Do you want to put it on the calendar now?',
  },
}

const OBSTACLES: Record<FollowObstacle, Wording> = {
  live: { nl: 'Dit loopt al en blijft dus staan.', en: 'This is running already, so it stays.' },
  past: { nl: 'Dit is al voorbij en blijft dus staan.', en: 'This is over, so it stays.' },
  archived: { nl: 'Dit is gearchiveerd en blijft dus staan.', en: 'This is archived, so it stays.' },
  'date-unknown': {
    nl: 'De nieuwe datum is nog niet bekend. Tot dan blijft dit staan.',
    en: 'The new date is not known yet. Until then this stays.',
  },
  'would-be-past': {
    nl: 'De nieuwe dag is al voorbij. Kies zelf een andere dag.',
    en: 'The new day has passed. Choose another day yourself.',
  },
  'series-begun': {
    nl: 'De eerste keer van deze reeks is al geweest. Verplaats de keren die nog komen zelf, op de kalender.',
    en: 'The first time of this series is over. Move the times that are to come yourself, on the calendar.',
  },
  'series-unclear': {
    nl: 'Dit is een reeks. Haar ritme past niet bij de nieuwe dag, dus ze blijft staan. Open de reeks en kies zelf de dagen.',
    en: 'This is a series. Its rhythm does not fit the new day, so it stays. Open the series and choose the days yourself.',
  },
}
