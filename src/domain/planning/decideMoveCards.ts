import { DomainError } from '../errors'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import { daysBetween, type PlainDate } from '../time/plainDate'
import type { Role } from '../workflow/roles'
import { canEverPerform, canPerform } from '../workflow/transitions'
import type { Reason } from '../workflow/wording'
import type { ObservanceTie, PlanningCard } from './card'
import { describeCardState } from './describeCardState'
import { noteOf, refusalOf, type MoveNote, type MoveRefusal } from './moveReasons'
import { findCardDays, type CardDays } from './placeCards'
import { shiftInstant } from './shiftInstant'

/** Where somebody wants a card. A stretch is a move that keeps one of the two days. */
export type CardMove = {
  id: string
  /** the revision that they saw */
  revision: number
  plannedDate: PlainDate | null
  plannedUntil: PlainDate | null
  /** what an undo brings back beside the days */
  restore?: {
    tie: ObservanceTie | null
    wishedReleaseAt: Instant | null
    shiftDays: number
    /** absent leaves the event when it is */
    eventTime?: EventTime | null | undefined
  }
  /** it moves because the day that it is tied to did, so it stays tied */
  keepsTie?: true
}

/** When an event takes place: words for readers, so that another time asks for approval again. */
export type EventTime = { startsAt: Instant; endsAt: Instant | null }

/** What a move of a card touches. */
export type CardPlan = {
  plannedDate: PlainDate | null
  plannedUntil: PlainDate | null
  tie: ObservanceTie | null
  /** of what is armed, the action that moves a release keeps the wish in step */
  wishedReleaseAt: Instant | null
  /** null for what is no event, or has no time yet */
  eventTime: EventTime | null
}

export type ReleaseShift = { channelId: string; language: Language; from: Instant; to: Instant }

/** What to write for one card, provided that its revision is still the one named. */
export type CardWrite = {
  id: string
  revision: number
  before: CardPlan
  after: CardPlan
  /** days that the card moved; 0 when only its end did, or when it came from or went to the backlog lane */
  shiftDays: number
  /** armed releases that move along, by the action that moves a release */
  releases: ReleaseShift[]
}

/** An approved card as the question names it: its first release, or its event when none stands ready. */
export type ArmedMove = {
  id: string
  title: string
  /** on which it stands ready; 0 when only its event would move */
  channels: number
  from: Instant
  to: Instant
  /** the start of its event, which would move along */
  event?: { from: Instant; to: Instant }
}

export type MoveCardsDecision =
  | { kind: 'moved'; writes: CardWrite[]; notes: MoveNote[] }
  | { kind: 'unchanged' }
  /** approved texts would appear, or say that something happens, at another moment: decide again with `moveReleases` */
  | { kind: 'asks'; armed: ArmedMove[] }
  /** a series moves by editing it: this one, this and following, or all */
  | { kind: 'asks-scope'; cards: { id: string; title: string }[] }
  | { kind: 'refused'; cards: { id: string; title: string | null; reasons: Reason<MoveRefusal>[] }[] }

type Context = { moveReleases: boolean | undefined; now: Instant; zone: string; role: Role }

/**
 * What moving cards comes to, all or nothing: one card that cannot go stops them all, and nothing is asked
 * before everything is possible. Days move by calendar, releases by the same number of days at the same time
 * on the wall, and so does the time of an event, as long as the whole card moves. Ends of releases stay where
 * they are. A card that was tied to an observance loses its tie when its first day changes, unless it follows that
 * observance.
 *
 * @param cards the cards as they are now; one that is not among them is refused
 * @param moveReleases whether armed releases and the time of approved events move along; undefined asks when there
 * are any
 * @example decideMoveCards({ cards, moves, moveReleases: undefined, now, zone, role: 'communications' })
 */
export function decideMoveCards({
  cards,
  moves,
  ...context
}: { cards: readonly PlanningCard[]; moves: readonly CardMove[] } & Context): MoveCardsDecision {
  const current = new Map(cards.map((card) => [card.id, card]))
  const counts = new Map<string, number>()
  for (const { id } of moves) counts.set(id, (counts.get(id) ?? 0) + 1)
  const plans = moves.map((move) => {
    const card = current.get(move.id)
    const repeated = (counts.get(move.id) ?? 0) > 1
    return planMove({ move, card, repeated, context })
  })
  const refused = plans.filter((plan) => plan.kind === 'refused')
  if (refused.length > 0) {
    return { kind: 'refused', cards: refused.map(({ id, title, reasons }) => ({ id, title, reasons })) }
  }
  const series = plans.filter((plan) => plan.kind === 'series')
  if (series.length > 0) return { kind: 'asks-scope', cards: series.map(({ id, title }) => ({ id, title })) }

  const planned = plans.filter((plan) => plan.kind === 'planned')
  if (planned.length === 0) return { kind: 'unchanged' }
  const armed = planned.filter((plan) => plan.releases.length > 0 || plan.asksEvent)
  if (context.moveReleases === undefined && armed.length > 0) {
    return { kind: 'asks', armed: armed.map(summarizeArmed) }
  }
  return {
    kind: 'moved',
    writes: planned.map(({ write, releases }) =>
      context.moveReleases === true ? { ...write, releases } : write,
    ),
    notes: planned.flatMap((plan) => listNotes({ plan, context })),
  }
}

type Planned = {
  kind: 'planned'
  card: PlanningCard
  write: CardWrite
  releases: ReleaseShift[]
  /** readers were or will be told the time that would change */
  asksEvent: boolean
}
type Plan =
  | Planned
  | { kind: 'unchanged' }
  | { kind: 'series'; id: string; title: string }
  | { kind: 'refused'; id: string; title: string | null; reasons: Reason<MoveRefusal>[] }

function planMove({
  move,
  card,
  repeated,
  context,
}: {
  move: CardMove
  card: PlanningCard | undefined
  repeated: boolean
  context: Context
}): Plan {
  const { moveReleases, now, zone, role } = context
  const refuse = (...codes: MoveRefusal[]): Plan => ({
    kind: 'refused',
    id: move.id,
    title: card?.title ?? null,
    reasons: codes.map(refusalOf),
  })
  if (card === undefined) return refuse('unknown')
  if (repeated) return refuse('named-twice')
  if (!canEverPerform({ action: 'plan', role })) return refuse('not-allowed')
  if (card.revision !== move.revision) return refuse('stale')
  const stays = describeCardState({ card, now, zone }).stays
  if (stays !== null) return refuse(stays.code)
  if (!canPerform({ action: 'plan', stage: card.stage, role })) return refuse('not-allowed')
  const wrongDays = findWrongDays({ move, card })
  if (wrongDays !== null) return refuse(wrongDays)
  if (card.recurrence !== null) return { kind: 'series', id: card.id, title: card.title }

  const isApproved = isApprovedAnywhere(card)
  const write = planWrite({ move, card, zone, leavesEvent: isApproved && moveReleases === false })
  if (isSamePlan(write.before, write.after) && write.shiftDays === 0) return { kind: 'unchanged' }
  const isArmed = card.served.length > 0
  if (isArmed && move.plannedDate === null && move.restore === undefined) return refuse('armed-needs-day')
  const releases = listReleaseShifts({ card, days: write.shiftDays, zone })
  const asksEvent = isApproved && move.restore === undefined && !isSameEventTime(write.before, write.after)
  const plan: Planned = { kind: 'planned', card, write, releases, asksEvent }
  if (moveReleases === false) return plan
  if (releases.length > 0 && !canPerform({ action: 'move-release', stage: card.stage, role }))
    return refuse('not-allowed')
  const obstacles = new Set(releases.flatMap((shift) => findReleaseObstacle({ shift, card, now }) ?? []))
  return obstacles.size > 0 ? refuse(...obstacles) : plan
}

/**
 * Whether its words were approved as they are, or stand ready or were shown in an earlier form: then another time
 * of its event is no planning any more.
 *
 * @example isApprovedAnywhere(makeCard({ stage: 'approved' })) // true
 */
export function isApprovedAnywhere({ stage, languages, served, held = [] }: PlanningCard): boolean {
  if (stage === 'approved' || languages.some((language) => language.stage === 'approved')) return true
  return [...served, ...held].some(({ from, until }) => from < until)
}

function findWrongDays({ move, card }: { move: CardMove; card: PlanningCard }): MoveRefusal | null {
  const { plannedDate, plannedUntil, restore } = move
  if (plannedDate === null) {
    if (plannedUntil !== null) return 'until-without-date'
    return card.startsAt !== null && restore === undefined ? 'event-has-date' : null
  }
  return plannedUntil !== null && plannedUntil < plannedDate ? 'end-before-start' : null
}

function planWrite({
  move,
  card,
  zone,
  leavesEvent,
}: {
  move: CardMove
  card: PlanningCard
  zone: string
  leavesEvent: boolean
}): CardWrite {
  const { plannedDate, restore } = move
  const plannedUntil = move.plannedUntil === plannedDate ? null : move.plannedUntil
  const reference = findCardDays({ card, zone })
  const shiftDays =
    restore?.shiftDays ??
    (plannedDate === null || reference === null ? 0 : daysBetween({ from: reference.from, to: plannedDate }))
  const before: CardPlan = {
    plannedDate: card.plannedDate,
    plannedUntil: card.plannedUntil,
    tie: card.tie,
    wishedReleaseAt: card.releaseAt,
    eventTime: card.startsAt === null ? null : { startsAt: card.startsAt, endsAt: card.endsAt },
  }
  const isWhole = reference !== null && isWholeMove({ move, card, days: reference })
  const after: CardPlan = {
    plannedDate,
    plannedUntil,
    tie: plannedDate === card.plannedDate || move.keepsTie ? card.tie : null,
    wishedReleaseAt:
      card.served.length > 0 ? card.releaseAt : moveWish({ card, plannedDate, shiftDays, zone }),
    eventTime: isWhole && !leavesEvent ? moveEvent({ time: before.eventTime, days: shiftDays, zone }) : before.eventTime,
  }
  if (restore !== undefined) {
    after.tie = restore.tie
    after.eventTime = restore.eventTime ?? before.eventTime
    if (card.served.length === 0) after.wishedReleaseAt = restore.wishedReleaseAt
  }
  return { id: card.id, revision: card.revision, before, after, shiftDays, releases: [] }
}

/** A stretch pulls one end of the card; nobody means another evening by that. */
function isWholeMove({ move, card, days }: { move: CardMove; card: PlanningCard; days: CardDays }): boolean {
  const { plannedDate, plannedUntil } = move
  if (plannedDate === null) return false
  // Without planned days it stands where its event does, and one that lasts into the night is still one evening.
  if (card.plannedDate === null && plannedUntil === null) return true
  return daysBetween({ from: days.from, to: days.until }) === daysBetween({ from: plannedDate, to: plannedUntil ?? plannedDate })
}

/** An evening stays an evening, also across a clock change. */
function moveEvent({ time, days, zone }: { time: EventTime | null; days: number; zone: string }): EventTime | null {
  if (time === null || days === 0) return time
  const shift = (instant: Instant) => shiftInstant({ instant, days, zone })
  return { startsAt: shift(time.startsAt), endsAt: time.endsAt === null ? null : shift(time.endsAt) }
}

/** A wish that stayed behind would put an idea without a date back on the calendar. */
function moveWish({
  card,
  plannedDate,
  shiftDays,
  zone,
}: {
  card: PlanningCard
  plannedDate: PlainDate | null
  shiftDays: number
  zone: string
}): Instant | null {
  if (card.releaseAt === null || plannedDate === null) return null
  return shiftDays === 0 ? card.releaseAt : shiftInstant({ instant: card.releaseAt, days: shiftDays, zone })
}

/** Only the first stretch of a channel in a language is its release; pauses make the others. */
function listReleaseShifts({
  card,
  days,
  zone,
}: {
  card: PlanningCard
  days: number
  zone: string
}): ReleaseShift[] {
  if (days === 0) return []
  const first = new Map<string, ReleaseShift>()
  for (const { channelId, language, from } of card.served) {
    const key = `${channelId} ${language}`
    const known = first.get(key)
    if (known !== undefined && known.from <= from) continue
    first.set(key, { channelId, language, from, to: shiftInstant({ instant: from, days, zone }) })
  }
  return [...first.values()]
}

function findReleaseObstacle({
  shift,
  card,
  now,
}: {
  shift: ReleaseShift
  card: PlanningCard
  now: Instant
}): MoveRefusal | null {
  if (shift.to <= now) return 'release-in-past'
  const ends = card.served.filter(
    ({ channelId, language }) => channelId === shift.channelId && language === shift.language,
  )
  return ends.every(({ until }) => until <= shift.to) ? 'release-after-end' : null
}

function summarizeArmed({ card, write, releases, asksEvent }: Planned): ArmedMove {
  const { before, after } = write
  const event =
    asksEvent && before.eventTime && after.eventTime
      ? { from: before.eventTime.startsAt, to: after.eventTime.startsAt }
      : undefined
  const [first = event] = [...releases].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  if (first === undefined) throw new DomainError('invalid-input', 'nothing of this card stands ready')
  const channels = new Set(releases.map(({ channelId }) => channelId)).size
  return { id: card.id, title: card.title, channels, from: first.from, to: first.to, ...(event && { event }) }
}

function listNotes({ plan, context }: { plan: Planned; context: Context }): MoveNote[] {
  const { card, write, releases } = plan
  const { now, zone, moveReleases } = context
  const note = (code: MoveNote['code'], at: Instant | null) => noteOf({ id: card.id, code, at, zone, now })
  const notes: MoveNote[] = []
  if (write.before.tie !== null && write.after.tie === null) notes.push(note('tie-dropped', null))
  const time = write.after.eventTime
  if (time !== null && !isSameEventTime(write.before, write.after)) {
    notes.push(note('event-moves', time.startsAt))
    if (card.stage === 'review' || isApprovedAnywhere(card)) notes.push(note('text-reopens', null))
  } else if (time !== null && write.shiftDays !== 0) notes.push(note('event-stays', time.startsAt))
  const wish = write.after.wishedReleaseAt
  if (wish !== null && wish !== write.before.wishedReleaseAt) notes.push(note('release-wish-moves', wish))
  if (releases.length > 0 && moveReleases !== true)
    notes.push(note('release-stays', summarizeArmed(plan).from))
  return notes
}

function isSamePlan(a: CardPlan, b: CardPlan): boolean {
  return (
    a.plannedDate === b.plannedDate &&
    a.plannedUntil === b.plannedUntil &&
    a.wishedReleaseAt === b.wishedReleaseAt &&
    isSameEventTime(a, b) &&
    a.tie?.observanceId === b.tie?.observanceId &&
    a.tie?.offsetDays === b.tie?.offsetDays
  )
}

/** Whether an event takes place when it did. */
export function isSameEventTime({ eventTime: a }: Pick<CardPlan, 'eventTime'>, { eventTime: b }: Pick<CardPlan, 'eventTime'>): boolean {
  return a?.startsAt === b?.startsAt && a?.endsAt === b?.endsAt
}
