import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { DomainError } from '@/domain/errors'
import type { PlanningCard } from '@/domain/planning/card'
import {
  decideMoveCards,
  isSameEventTime,
  type ArmedMove,
  type CardMove,
  type CardPlan,
  type CardWrite,
  type EventTime,
  type MoveCardsDecision,
} from '@/domain/planning/decideMoveCards'
import type { MoveNote } from '@/domain/planning/moveReasons'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { findCardsById } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { moveRelease } from './moveRelease'
import { isRefusal, type Refusal } from './outcome'

export type MoveCardsOutcome =
  | {
      kind: 'moved'
      message: string
      /** the cards as they are now */
      cards: PlanningCard[]
      /** what was changed, from which an undo is made */
      changes: { id: string; before: CardPlan; after: CardPlan; shiftDays: number; movedReleases: boolean }[]
      notes: MoveNote[]
    }
  | { kind: 'unchanged'; message: string }
  | Refusal

type Move = {
  req: PayloadRequest
  moves: CardMove[]
  /** whether armed releases move along; absent asks */
  moveReleases?: boolean
  now: Instant
}

/** Moves cards of the calendar, all of them or none; a drag, a dialog, an undo and an import come in here alike. */
export function moveCards({ req: caller, ...move }: Move): Promise<MoveCardsOutcome> {
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => moveWithin({ req, ...move }) })
}

async function moveWithin({ req, moves, moveReleases, now }: Move): Promise<MoveCardsOutcome> {
  const role = personOf(req)?.role
  if (!role) return { kind: 'not-allowed', message: 'U bent niet ingelogd.' }
  const zone = readEnv().timeZone
  const ids = moves.map(({ id }) => id)
  const cards = await findCardsById({ req, ids })
  const decision = decideMoveCards({ cards, moves, moveReleases, now, zone, role })
  if (decision.kind === 'unchanged') return { kind: 'unchanged', message: 'Er verandert niets: de kaart stond daar al.' }
  if (decision.kind !== 'moved') return presentRefusal(decision)
  for (const write of decision.writes) await applyCardWrite({ req, write, now })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  return {
    kind: 'moved',
    message: describeMoved({ decision, cards, today }),
    cards: await findCardsById({ req, ids }),
    changes: decision.writes.map(({ id, before, after, shiftDays, releases }) => ({
      id,
      before,
      after,
      shiftDays,
      movedReleases: releases.length > 0,
    })),
    notes: decision.notes,
  }
}

/** Writes what was decided for one card, releases included, within the transaction of `req`. */
export async function applyCardWrite({ req, write, now }: { req: PayloadRequest; write: CardWrite; now: Instant }): Promise<void> {
  const { id, before, after, releases } = write
  await req.payload.update({
    collection: SLUGS.contentItems,
    // Whatever language the request is in.
    locale: DEFAULT_LANGUAGE,
    id,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    data: {
      plannedDate: after.plannedDate,
      plannedUntil: after.plannedUntil,
      tie: { observance: after.tie?.observanceId ?? null, offsetDays: after.tie?.offsetDays ?? null },
      ...(after.wishedReleaseAt === before.wishedReleaseAt ? {} : { releaseAt: after.wishedReleaseAt }),
      ...(isSameEventTime(before, after) || after.eventTime === null ? {} : { event: fieldsOfEvent(after.eventTime) }),
    },
    req,
  })
  for (const { language, at, channels } of groupReleases(releases)) {
    const outcome = await moveRelease({ req, itemId: id, language, releaseAt: at, ...(channels ? { channelIds: channels } : {}), now })
    // Everything or nothing: a release that cannot follow takes the whole move back.
    if (isRefusal(outcome)) throw new DomainError('conflict', `release of ${id} did not follow`, { person: outcome.message })
  }
}

/** The group keeps its place; only its times are named. */
function fieldsOfEvent({ startsAt, endsAt }: EventTime) {
  return { startsAt: storedInstant(startsAt), endsAt: endsAt === null ? null : storedInstant(endsAt) }
}

/** One act per language where all of its channels move to the same moment, so that the form's wish follows. */
function groupReleases(releases: CardWrite['releases']) {
  const languages = [...new Set(releases.map(({ language }) => language))]
  return languages.flatMap((language) => {
    const own = releases.filter((release) => release.language === language)
    const moments = [...new Set(own.map(({ to }) => to))]
    return moments.map((at) => ({
      language,
      at,
      channels: moments.length === 1 ? null : own.filter(({ to }) => to === at).map(({ channelId }) => channelId),
    }))
  })
}

type Moved = Extract<MoveCardsDecision, { kind: 'moved' }>

function describeMoved({ decision, cards, today }: { decision: Moved; cards: PlanningCard[]; today: PlainDate }): string {
  const [first] = decision.writes
  if (decision.writes.length > 1 || !first) return `${decision.writes.length} kaarten verplaatst.`
  const title = cards.find(({ id }) => id === first.id)?.title ?? ''
  const { plannedDate, plannedUntil } = first.after
  if (!plannedDate) return `"${title}" staat nu bij de ideeën zonder datum.`
  const from = describeDate({ date: plannedDate, today })
  if (!plannedUntil) return `"${title}" staat nu op ${from}.`
  return `"${title}" duurt nu van ${from} tot en met ${describeDate({ date: plannedUntil, today })}.`
}

function presentRefusal(decision: Exclude<MoveCardsDecision, { kind: 'moved' | 'unchanged' }>): Refusal {
  switch (decision.kind) {
    case 'asks': {
      return { kind: 'asks-release', message: describeAsked(decision.armed), armed: decision.armed }
    }
    case 'asks-scope':
      return { kind: 'asks-scope', message: 'Dit is een reeks. Kies welke keren u verplaatst.', cards: decision.cards }
    case 'refused': {
      const reasons = decision.cards.map(
        ({ title, reasons: own }) => `${title ? `"${title}": ` : ''}${own.map(({ person }) => person.nl).join(' ')}`,
      )
      const stale = decision.cards.filter(({ reasons: own }) => own.some(({ code }) => code === 'stale'))
      return { kind: 'blocked', message: reasons.join(' '), reasons, staleIds: stale.map(({ id }) => id) }
    }
  }
}

/** What is asked before anything approved goes along; the time of an event is part of what was approved. */
export function describeAsked(armed: readonly ArmedMove[]): string {
  const count = armed.length
  if (armed.some(({ event }) => event)) {
    const question = 'Gaat de bijeenkomst ook naar de nieuwe dag? De tekst vraagt dan opnieuw goedkeuring.'
    return count === 1 ? `Dit item is goedgekeurd. ${question}` : `${count} items zijn goedgekeurd, ook een bijeenkomst. ${question}`
  }
  return count === 1
    ? 'Dit item is goedgekeurd en staat klaar. Verschijnt het ook op de nieuwe dag?'
    : `${count} items zijn goedgekeurd en staan klaar. Verschijnen die ook op de nieuwe dag?`
}
