import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import type { Role } from '../workflow/roles'
import { canEverPerform } from '../workflow/transitions'
import { joinWords, type Reason, type Wording } from '../workflow/wording'
import type { ObservanceTie, PlanningCampaign, PlanningCard } from './card'
import { decideMoveCards, isApprovedAnywhere, type ArmedMove, type CardMove, type CardWrite } from './decideMoveCards'
import { STAY_REASONS } from './describeCardState'
import {
  CAMPAIGN_STAY_REASONS,
  campaignNoteOf,
  campaignRefusalOf,
  type CampaignStayCode,
  type MoveCampaignNote,
  type MoveCampaignRefusal,
} from './moveCampaignReasons'
import { decideCampaignSeries, type SeriesMove } from './moveCampaignSeries'
import type { MoveNote, MoveRefusal } from './moveReasons'
import { findCardDays, type CardDays } from './placeCards'
import { wishShift } from './wishMoves'

/** The planning of a campaign that a move touches; phases in their own order. */
export type CampaignPlan = {
  startDate: PlainDate | null
  endDate: PlainDate | null
  tie: ObservanceTie | null
  phases: { startDate: PlainDate; endDate: PlainDate }[]
}

/** What somebody wants with a campaign. */
export type CampaignMove =
  /** the whole of it, phases included, with or without what readers have not seen yet */
  | {
      kind: 'shift'
      days: number
      withItems: boolean
      /** it goes along with the day that it is tied to, and so does what is tied itself: that stays out of it */
      keepsTie?: true
    }
  /** another first or last day; phases and items stay */
  | { kind: 'stretch'; startDate: PlainDate; endDate: PlainDate }
  /** what an undo brings back */
  | { kind: 'restore'; plan: CampaignPlan; moves: CardMove[]; series?: SeriesMove[] | undefined }

/** An item that stays while its campaign moves. */
export type StayingCard = {
  id: string
  title: string
  days: CardDays
  code: CampaignStayCode | MoveRefusal
  person: Wording
}

/** What a move comes to, for the preview and for writing. */
export type CampaignMovePlan = {
  before: CampaignPlan
  after: CampaignPlan
  /** items that move along */
  cards: CardWrite[]
  /** series that move along, all times of each */
  series: SeriesMove[]
  stays: StayingCard[]
  /** items whose approved text would appear at another moment */
  armed: ArmedMove[]
  notes: MoveCampaignNote[]
  cardNotes: MoveNote[]
}

export type MoveCampaignDecision =
  | ({ kind: 'moved' } & CampaignMovePlan)
  /** as `moved`, but first ask whether what is armed appears on its new day too: `moveReleases` */
  | ({ kind: 'asks' } & CampaignMovePlan)
  | { kind: 'unchanged' }
  | { kind: 'refused'; reasons: Reason<MoveCampaignRefusal>[] }

/** What somebody looked at when they chose; null where they looked at nothing. */
export type CampaignSeen = {
  /** when the campaign had been changed last */
  version: string | null
  /** the items that would move, as the preview named them */
  cards: readonly { id: string; revision: number }[] | null
}

type Context = { moveReleases: boolean | undefined; now: Instant; zone: string; role: Role }

type Asked = {
  campaign: PlanningCampaign
  /** when the campaign was changed last; compared with what was seen, never read as a time */
  version: string
  /** all cards of the campaign as they are now; others are ignored */
  cards: readonly PlanningCard[]
  move: CampaignMove
  seen: CampaignSeen
} & Context

/**
 * What moving a campaign comes to, all or nothing. Its days and phases shift by calendar; of its items those
 * move along that may move by themselves, after the rules of `decideMoveCards`, and series that nobody has seen;
 * the others stay, each with its reason, and none of them stops the rest. The national campaign stays where others put it. A campaign
 * that was tied to an observance loses its tie when its first day changes, unless it follows that observance.
 *
 * @param moveReleases whether what is armed appears on its new day; undefined asks when there is any
 * @throws DomainError `invalid-time-zone`, or `invalid-plain-date` outside the calendar
 * @example
 * decideMoveCampaign({ campaign, version, cards, move: { kind: 'shift', days: 7, withItems: true }, seen,
 *   moveReleases: undefined, now, zone, role: 'communications' })
 */
export function decideMoveCampaign({
  campaign,
  version,
  cards,
  move,
  seen,
  ...context
}: Asked): MoveCampaignDecision {
  const refuse = (code: Exclude<MoveCampaignRefusal, 'item'>): MoveCampaignDecision => ({
    kind: 'refused',
    reasons: [campaignRefusalOf(code)],
  })
  if (!canEverPerform({ action: 'plan', role: context.role })) return refuse('not-allowed')
  if (seen.version !== null && seen.version !== version) return refuse('stale')
  const today = wallTimeFromInstant({ instant: context.now, zone: context.zone }).date
  const before = planOf(campaign)
  const obstacle = findObstacle({ move, before, today })
  if (obstacle !== null) return refuse(obstacle)

  const after = planAfter({ move, before })
  const own = cards.filter(({ campaignId }) => campaignId === campaign.id)
  const items = move.kind === 'restore' ? restoreItems({ move, own, context }) : moveItems({ move, own, context })
  if (items.kind === 'refused') return items
  if (isSamePlan(before, after) && items.cards.length + items.series.length + items.armed.length === 0) {
    return { kind: 'unchanged' }
  }
  if (seen.cards !== null && !isSameSet({ seen: seen.cards, items })) return refuse('items-changed')
  const notes = listNotes({ move, campaign, before, after, own, items, today, zone: context.zone })
  const { armed, stays, cards: writes, series, notes: cardNotes } = items
  const isAsking = context.moveReleases === undefined && armed.length > 0
  return { kind: isAsking ? 'asks' : 'moved', before, after, cards: writes, series, stays, armed, notes, cardNotes }
}

/**
 * The part of a campaign that moves.
 *
 * @example planOf(campaign).startDate // '2026-11-25'
 */
export function planOf({ startDate, endDate, tie, phases }: PlanningCampaign): CampaignPlan {
  return {
    startDate,
    endDate,
    tie,
    phases: phases.map((phase) => ({ startDate: phase.startDate, endDate: phase.endDate })),
  }
}

function findObstacle({
  move,
  before,
  today,
}: {
  move: CampaignMove
  before: CampaignPlan
  today: PlainDate
}): 'no-dates' | 'over' | 'end-before-start' | null {
  if (move.kind === 'stretch') return move.endDate < move.startDate ? 'end-before-start' : null
  if (move.kind === 'restore') return null
  if (before.startDate === null && before.endDate === null) return 'no-dates'
  return before.endDate !== null && before.endDate < today ? 'over' : null
}

function planAfter({ move, before }: { move: CampaignMove; before: CampaignPlan }): CampaignPlan {
  switch (move.kind) {
    case 'restore':
      return move.plan
    case 'stretch': {
      const { startDate, endDate } = move
      return { ...before, startDate, endDate, tie: startDate === before.startDate ? before.tie : null }
    }
    case 'shift': {
      const { days } = move
      const shift = (date: PlainDate) => addDays({ date, days })
      return {
        startDate: before.startDate === null ? null : shift(before.startDate),
        endDate: before.endDate === null ? null : shift(before.endDate),
        tie: days === 0 || move.keepsTie ? before.tie : null,
        phases: before.phases.map(({ startDate, endDate }) => ({
          startDate: shift(startDate),
          endDate: shift(endDate),
        })),
      }
    }
  }
}

type Items = { cards: CardWrite[]; series: SeriesMove[]; stays: StayingCard[]; armed: ArmedMove[]; notes: MoveNote[] }
type ItemsOutcome = ({ kind: 'planned' } & Items) | Extract<MoveCampaignDecision, { kind: 'refused' }>

/** Card by card: one that cannot go is no reason to leave the campaign where it is. */
function moveItems({
  move,
  own,
  context,
}: {
  move: Exclude<CampaignMove, { kind: 'restore' }>
  own: readonly PlanningCard[]
  context: Context
}): ItemsOutcome {
  const items: Items = { cards: [], series: [], stays: [], armed: [], notes: [] }
  if (move.kind === 'stretch' || !move.withItems || move.days === 0) return { kind: 'planned', ...items }
  const series = new Map(
    own
      .filter(({ recurrence }) => recurrence !== null)
      .map((card) => [card.id, decideCampaignSeries({ card, days: move.days, ...context })]),
  )
  for (const card of own) {
    const days = findCardDays({ card, zone: context.zone })
    // What is tied itself follows its own day, when and as far as that moves.
    if (days === null || (move.keepsTie && card.tie !== null)) continue
    const stay = (code: StayingCard['code'], person: Wording): void => {
      items.stays.push({ id: card.id, title: card.title, days, code, person })
    }
    const ofSeries = series.get(card.id)
    if (ofSeries !== undefined) {
      if (typeof ofSeries === 'string') stay(ofSeries, STAYS[ofSeries])
      else items.series.push(ofSeries)
      continue
    }
    // A changed time goes where its series goes, or stays with it.
    if (card.seriesId !== null && typeof (series.get(card.seriesId) ?? '') === 'string') {
      stay('of-series', CAMPAIGN_STAY_REASONS['of-series'])
      continue
    }
    const moves = wishShift({ cards: [card], days: move.days, zone: context.zone })
    const decision = decideMoveCards({ cards: [card], moves, ...context })
    if (decision.kind === 'asks') items.armed.push(...decision.armed)
    else if (decision.kind === 'refused') {
      const [reason] = decision.cards.flatMap(({ reasons }) => reasons)
      if (reason !== undefined) stay(reason.code, reason.person)
    } else if (decision.kind === 'moved') {
      items.cards.push(...decision.writes)
      items.notes.push(...decision.notes)
    }
  }
  return { kind: 'planned', ...items }
}

/** What was moved together goes back together, or not at all. */
function restoreItems({
  move,
  own,
  context,
}: {
  move: Extract<CampaignMove, { kind: 'restore' }>
  own: readonly PlanningCard[]
  context: Context
}): ItemsOutcome {
  const { series = [] } = move
  const current = new Map(own.map((card) => [card.id, card]))
  // A series that was changed or approved since is not what this undo was about.
  if (series.some(({ id, revision }) => !isAsLeft({ card: current.get(id), revision }))) {
    return { kind: 'refused', reasons: [campaignRefusalOf('items-changed')] }
  }
  const rest = { series, stays: [], armed: [], notes: [] }
  if (move.moves.length === 0) return { kind: 'planned', cards: [], ...rest }
  const decision = decideMoveCards({ cards: own, moves: move.moves, ...context })
  switch (decision.kind) {
    case 'moved':
      return { kind: 'planned', ...rest, cards: decision.writes, notes: decision.notes }
    case 'asks':
      return { kind: 'planned', cards: [], ...rest, armed: decision.armed }
    case 'refused': {
      const reasons = decision.cards.flatMap(({ title, reasons: all }) =>
        all.map(({ person }) => ({ code: 'item' as const, channel: null, person: withTitle({ title, person }) })),
      )
      return { kind: 'refused', reasons }
    }
    default:
      return { kind: 'planned', cards: [], ...rest }
  }
}

function isAsLeft({ card, revision }: { card: PlanningCard | undefined; revision: number }): boolean {
  return card !== undefined && card.revision === revision && card.stage !== 'review' && !isApprovedAnywhere(card)
}

function withTitle({ title, person }: { title: string | null; person: Wording }): Wording {
  return title === null ? person : { nl: `"${title}": ${person.nl}`, en: `"${title}": ${person.en}` }
}

/** Armed cards are known by id alone until the question is answered; their revision is seen after that. */
function isSameSet({ seen, items }: { seen: NonNullable<CampaignSeen['cards']>; items: Items }): boolean {
  const expected = new Map(seen.map(({ id, revision }) => [id, revision]))
  const written = [...items.cards, ...items.series]
  const ids = [...written, ...items.armed].map(({ id }) => id)
  if (new Set(ids).size !== expected.size) return false
  return ids.every((id) => expected.has(id)) && written.every(({ id, revision }) => expected.get(id) === revision)
}

function listNotes({
  move,
  campaign,
  before,
  after,
  own,
  items,
  today,
  zone,
}: {
  move: CampaignMove
  campaign: PlanningCampaign
  before: CampaignPlan
  after: CampaignPlan
  own: readonly PlanningCard[]
  items: Items
  today: PlainDate
  zone: string
}): MoveCampaignNote[] {
  if (move.kind === 'restore') return []
  const notes: MoveCampaignNote[] = []
  if (before.tie !== null && after.tie === null) notes.push(campaignNoteOf({ code: 'tie-dropped' }))
  if (move.kind === 'shift') {
    if (before.startDate !== null && before.startDate <= today) notes.push(campaignNoteOf({ code: 'begun' }))
    const { national } = campaign
    if (national !== null && (national.startDate ?? national.endDate) !== null) {
      notes.push(campaignNoteOf({ code: 'national-stays', names: national.name }))
    }
  }
  const isOutside = (days: CardDays): boolean =>
    (after.startDate !== null && days.from < after.startDate) ||
    (after.endDate !== null && days.until > after.endDate)
  const phases = campaign.phases.filter((_, index) => {
    const phase = after.phases[index]
    return phase !== undefined && isOutside({ from: phase.startDate, until: phase.endDate })
  })
  if (phases.length > 0) {
    const words = phases.map(({ name }) => `"${name}"`)
    // One list of names serves both languages but for the word before the last.
    const [nl, en] = (['nl', 'en'] as const).map((locale) =>
      campaignNoteOf({ code: 'phase-outside', names: joinWords({ words, locale }) }),
    )
    if (nl && en) notes.push({ code: 'phase-outside', person: { nl: nl.person.nl, en: en.person.en } })
  }
  const moving = new Map(items.cards.map(({ id, shiftDays }) => [id, shiftDays]))
  const shiftOfArmed = move.kind === 'shift' ? move.days : 0
  for (const { id } of [...items.armed, ...items.series]) moving.set(id, shiftOfArmed)
  const outside = own.filter((card) => {
    const days = findCardDays({ card, zone })
    if (days === null || card.stage === 'archived') return false
    const shift = moving.get(card.id) ?? 0
    return isOutside({
      from: addDays({ date: days.from, days: shift }),
      until: addDays({ date: days.until, days: shift }),
    })
  })
  if (outside.length > 0) notes.push(campaignNoteOf({ code: 'items-outside', count: outside.length }))
  const undated = own.filter((card) => findCardDays({ card, zone }) === null && card.stage !== 'archived')
  if (move.kind === 'shift' && move.withItems && undated.length > 0) {
    notes.push(campaignNoteOf({ code: 'undated', count: undated.length }))
  }
  return notes
}

const STAYS = { ...STAY_REASONS, ...CAMPAIGN_STAY_REASONS }

function isSamePlan(a: CampaignPlan, b: CampaignPlan): boolean {
  return (
    a.startDate === b.startDate &&
    a.endDate === b.endDate &&
    a.tie?.observanceId === b.tie?.observanceId &&
    a.tie?.offsetDays === b.tie?.offsetDays &&
    a.phases.length === b.phases.length &&
    a.phases.every(({ startDate, endDate }, index) => {
      const other = b.phases[index]
      return other?.startDate === startDate && other.endDate === endDate
    })
  )
}
