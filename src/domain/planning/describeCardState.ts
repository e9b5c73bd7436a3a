import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import { describeDate } from '../time/dutch'
import type { Wording } from '../workflow/wording'
import type { HeldServedStretch, PlanningCard, ServedStretch } from './card'
import { dayOfInstant, readWallTime } from './dayOfInstant'
import { findCardDays, type CardDays, type PlacedOccurrence } from './placeCards'
import { isInternal } from './progressOfCard'

/** What a card is to those who plan; each has its own words and its own shape. */
export const CARD_STATES = [
  'backlog',
  'planned',
  'overdue',
  'approved',
  'armed',
  'live',
  'paused',
  'ended',
  'archived',
] as const
export type CardStateKind = (typeof CARD_STATES)[number]

/** The mark beside the words, so that colour is never alone. */
export const STATE_SHAPES = {
  backlog: 'dotted-circle',
  planned: 'open-circle',
  overdue: 'triangle',
  approved: 'check',
  armed: 'clock',
  live: 'filled-circle',
  paused: 'two-bars',
  ended: 'square',
  archived: 'box',
} as const satisfies Record<CardStateKind, string>
export type StateShape = (typeof STATE_SHAPES)[CardStateKind]

/** Why a card stays where it is. */
export type StayReason = 'live' | 'paused' | 'past' | 'archived'

export type CardState = {
  kind: CardStateKind
  words: Wording
  shape: StateShape
  /** when it becomes visible, of what is armed */
  armedAt: Instant | null
  /** null when the card may be moved */
  stays: { code: StayReason; person: Wording } | null
}

/**
 * What a card is at a moment. What readers get outweighs the rest: live first, then what a pause keeps from
 * them, then armed, also of a text that is being written anew or was archived. Where a pause holds a part, or
 * will, the words say so. Only approval arms anything: a planned card is a wish.
 *
 * A card stays where it is once readers have seen something of it, when it is archived or paused, and when it
 * was approved for a day that is over. What is late but never shown can move: that is the way out. A time of a
 * series is judged by itself: it stays once it began or its readers saw it, whatever the other times did.
 *
 * @param occurrence one time of a series; of a publication only what is served from that day counts
 * @example describeCardState({ card, now, zone }).words.nl // 'gepland, nog niet goedgekeurd'
 */
export function describeCardState({
  card,
  now,
  zone,
  occurrence = null,
}: {
  card: PlanningCard
  now: Instant
  zone: string
  occurrence?: PlacedOccurrence | null
}): CardState {
  const served = pickStretches({ card, stretches: card.served, occurrence, zone })
  const held = pickStretches({ card, stretches: card.held ?? [], occurrence, zone }).filter(({ until }) => until > now)
  const today = dayOfInstant({ instant: now, zone })
  const days =
    occurrence === null ? findCardDays({ card, zone }) : { from: occurrence.date, until: occurrence.date }
  const kind = deriveKind({ card, served, held, now, today, days, isOneOfSeries: occurrence !== null })
  const armedAt = kind === 'armed' ? earliest(served.filter(({ from }) => from > now)) : null
  const stays =
    occurrence === null
      ? findStay({ card, served, now, kind })
      : findStayOfTime({ card, served, held, occurrence, now, today })
  return {
    kind,
    words: withPause({
      words:
        armedAt !== null
          ? describeArmed({ armedAt, today, zone })
          : kind === 'ended' && days !== null && days.until >= today
            ? NO_LONGER_SHOWN
            : STATE_WORDS[kind],
      kind,
      held,
      now,
    }),
    shape: STATE_SHAPES[kind],
    armedAt,
    stays: stays === null ? null : { code: stays, person: STAY_REASONS[stays] },
  }
}

/**
 * Whether a card, or one time of a series, was put away before it was shown or armed: then it is no part of the
 * plan any more. What readers saw stays in it, archived or not.
 *
 * @example isDropped({ card: { ...card, stage: 'archived', served: [] }, occurrence: null, zone }) // true
 */
export function isDropped({ card, occurrence, zone }: {
  card: Pick<PlanningCard, 'stage' | 'kind' | 'served' | 'held'>
  occurrence: PlacedOccurrence | null
  zone: string
}): boolean {
  const stretches = [...card.served, ...(card.held ?? [])]
  return card.stage === 'archived' && pickStretches({ card, stretches, occurrence, zone }).length === 0
}

function deriveKind({
  card,
  served,
  held,
  now,
  today,
  days,
  isOneOfSeries,
}: {
  card: PlanningCard
  served: readonly ServedStretch[]
  /** what is not over yet */
  held: readonly ServedStretch[]
  now: Instant
  today: PlainDate
  days: CardDays | null
  isOneOfSeries: boolean
}): CardStateKind {
  if (served.some(({ from, until }) => from <= now && now < until)) return 'live'
  if (held.some(({ from }) => from <= now)) return 'paused'
  if (served.some(({ from }) => from > now)) return 'armed'
  if (held.length > 0) return 'paused'
  if (card.stage === 'archived') return 'archived'
  const isPast = days !== null && days.until < today
  // Nobody approves what no reader sees: it simply takes place.
  if (isInternal(card)) return days === null ? 'backlog' : isPast ? 'ended' : 'planned'
  if (card.stage === 'approved') return served.length > 0 || isPast ? 'ended' : 'approved'
  // What was shown and is written anew is late only for a day after that.
  if (served.length > 0) return days === null || isPast ? 'ended' : 'planned'
  const isReleaseOver = !isOneOfSeries && card.releaseAt !== null && card.releaseAt <= now
  if (isReleaseOver || (days !== null && days.from < today)) return 'overdue'
  return days === null ? 'backlog' : 'planned'
}

function findStay({
  card,
  served,
  now,
  kind,
}: {
  card: PlanningCard
  served: readonly ServedStretch[]
  now: Instant
  kind: CardStateKind
}): StayReason | null {
  if (kind === 'live' || kind === 'paused') return kind
  if (card.stage === 'archived') return 'archived'
  return kind === 'ended' || served.some(({ from }) => from <= now) ? 'past' : null
}

/** As an edit of the series decides: one post announces all times of an event, so only their own start counts. */
function findStayOfTime({
  card,
  served,
  held,
  occurrence,
  now,
  today,
}: {
  card: PlanningCard
  served: readonly ServedStretch[]
  held: readonly ServedStretch[]
  occurrence: PlacedOccurrence
  now: Instant
  today: PlainDate
}): StayReason | null {
  if (card.stage === 'archived') return 'archived'
  const isSeen = ({ from }: ServedStretch) => card.kind === 'publication' && from <= now
  if (served.some((stretch) => isSeen(stretch) && now < stretch.until)) return 'live'
  if (held.some(isSeen)) return 'paused'
  const hasBegun = occurrence.instant === null ? occurrence.date < today : occurrence.instant <= now
  return hasBegun || served.some(isSeen) ? 'past' : null
}

/** An event series is one post, so all that it shows belongs to each of its times. */
function pickStretches<Stretch extends ServedStretch>({
  card,
  stretches,
  occurrence,
  zone,
}: {
  card: Pick<PlanningCard, 'kind'>
  stretches: readonly Stretch[]
  occurrence: PlacedOccurrence | null
  zone: string
}): readonly Stretch[] {
  if (occurrence === null || card.kind !== 'publication') return stretches
  return stretches.filter(({ from }) => dayOfInstant({ instant: from, zone }) === occurrence.date)
}

function earliest(served: readonly ServedStretch[]): Instant | null {
  return served.map(({ from }) => from).sort()[0] ?? null
}

/** Says in the words that a pause holds a part of what is live or ready, or is going to, and whether a lift is enough. */
function withPause({ words, kind, held, now }: {
  words: Wording
  kind: CardStateKind
  held: readonly HeldServedStretch[]
  now: Instant
}): Wording {
  if (held.length === 0) return words
  const asks = held.some(({ asksApproval }) => asksApproval)
  if (kind === 'paused') return asks ? PAUSED_UNTIL_APPROVED : words
  if (kind !== 'live' && kind !== 'armed') return words
  const isRunning = held.some(({ from }) => from <= now)
  const more = isRunning && asks ? PARTLY_UNTIL_APPROVED : isRunning ? PARTLY_PAUSED : asks ? ASKING_PAUSE_COMES : PAUSE_COMES
  return { nl: `${words.nl}, ${more.nl}`, en: `${words.en}, ${more.en}` }
}

/** As `describeMoment` says it, without its look-ups: a year holds thousands of these. */
function describeArmed({
  armedAt,
  today,
  zone,
}: {
  armedAt: Instant
  today: PlainDate
  zone: string
}): Wording {
  const { date, time } = readWallTime({ instant: armedAt, zone })
  const shown = time.endsWith(':00') ? time.slice(0, 5) : time
  return {
    nl: `staat klaar voor ${describeDate({ date, today })} om ${shown.replaceAll(':', '.')} uur`,
    en: `ready for ${describeDate({ date, today, locale: 'en' })} at ${shown}`,
  }
}

/** Short words of each state, for a card, a legend and a list. */
export const STATE_WORDS: Record<CardStateKind, Wording> = {
  backlog: { nl: 'idee zonder datum', en: 'idea without a date' },
  planned: { nl: 'gepland, nog niet goedgekeurd', en: 'planned, not approved yet' },
  overdue: { nl: 'te laat, nog niet goedgekeurd', en: 'overdue, not approved yet' },
  approved: { nl: 'goedgekeurd, nog zonder moment', en: 'approved, no moment yet' },
  armed: { nl: 'staat klaar', en: 'ready' },
  live: { nl: 'nu te zien', en: 'visible now' },
  paused: { nl: 'gepauzeerd, niet te zien', en: 'paused, not visible' },
  ended: { nl: 'afgelopen', en: 'over' },
  archived: { nl: 'gearchiveerd', en: 'archived' },
}

/** Of what readers do not see any more while its day is still to come, such as an announcement. */
const NO_LONGER_SHOWN: Wording = { nl: 'niet meer te zien', en: 'no longer visible' }

const PARTLY_PAUSED: Wording = { nl: 'deels gepauzeerd', en: 'partly paused' }
const PAUSE_COMES: Wording = { nl: 'met een pauze op komst', en: 'with a pause ahead' }
const PAUSED_UNTIL_APPROVED: Wording = {
  nl: 'gepauzeerd, nieuwe goedkeuring nodig',
  en: 'paused, needs new approval',
}
const PARTLY_UNTIL_APPROVED: Wording = {
  nl: 'deels gepauzeerd, nieuwe goedkeuring nodig',
  en: 'partly paused, needs new approval',
}
const ASKING_PAUSE_COMES: Wording = {
  nl: 'met een pauze op komst, nieuwe goedkeuring nodig',
  en: 'with a pause ahead, needs new approval',
}

/** What a person reads when they try to move what stays. */
export const STAY_REASONS: Record<StayReason, Wording> = {
  live: {
    nl: 'Lezers zien dit nu. De datum ligt daarom vast.',
    en: 'Readers see this now, so its date is fixed.',
  },
  paused: {
    nl: 'Dit is gepauzeerd. Hef eerst de pauze op; daarna kunt u het verplaatsen.',
    en: 'This is paused. Lift the pause first; after that you can move it.',
  },
  past: {
    nl: 'Dit is al geweest. Maak een kopie voor een nieuwe datum.',
    en: 'This is over. Make a copy for a new date.',
  },
  archived: {
    nl: 'Dit item is gearchiveerd. Haal het eerst uit het archief.',
    en: 'This item is archived. Take it out of the archive first.',
  },
}
