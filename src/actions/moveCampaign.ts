import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DomainError } from '@/domain/errors'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlanningCard } from '@/domain/planning/card'
import {
  decideMoveCampaign,
  type CampaignMove,
  type CampaignMovePlan,
  type CampaignPlan,
  type CampaignSeen,
  type MoveCampaignDecision,
} from '@/domain/planning/decideMoveCampaign'
import type { MoveCampaignNote } from '@/domain/planning/moveCampaignReasons'
import { invertSeriesMove, type SeriesMove } from '@/domain/planning/moveCampaignSeries'
import type { MoveNote } from '@/domain/planning/moveReasons'
import type { DoneMove } from '@/domain/planning/undoStack'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import type { Campaign } from '@/payload-types'
import { findCampaignCards, findCardsById } from '@/queries/findPlanningCards'
import { presentCampaign } from '@/queries/readPlanningCampaigns'
import { SLUGS } from '@/slugs'

import { editSeries } from './editSeries'
import { applyCardWrite, describeAsked } from './moveCards'
import { isRefusal, type Refusal } from './outcome'

/** What would change, with titles and what was looked at; the move itself names `seen` again. */
export type CampaignPreview = Omit<CampaignMovePlan, 'cards' | 'series'> & {
  cards: (CampaignMovePlan['cards'][number] & { title: string })[]
  series: (SeriesMove & { title: string })[]
  isAsking: boolean
  seen: CampaignSeen
}

export type MoveCampaignOutcome =
  | { kind: 'preview'; message: string; preview: CampaignPreview }
  | {
      kind: 'moved'
      message: string
      before: CampaignPlan
      after: CampaignPlan
      /** what was changed on items, from which an undo is made */
      changes: (DoneMove & { movedReleases: boolean })[]
      /** the items as they are now */
      cards: PlanningCard[]
      /** series that went along, as an undo takes them back */
      series: SeriesMove[]
      /** items that stayed, each with its reason */
      stays: CampaignMovePlan['stays']
      notes: (MoveCampaignNote | MoveNote)[]
      /** of the campaign as it is now, for the undo */
      version: string
    }
  | { kind: 'unchanged'; message: string }
  | Refusal

type Asked = {
  req: PayloadRequest
  campaignId: string
  move: CampaignMove
  seen: CampaignSeen
  /** whether armed releases move along; absent asks */
  moveReleases?: boolean | undefined
  /** says what would change and writes nothing */
  isPreview: boolean
  now: Instant
}

const NOT_FOUND: Refusal = {
  kind: 'not-found',
  message: 'Deze campagne is er niet meer, of u mag haar niet zien. Laad de pagina opnieuw.',
}

/** Moves a campaign with what readers have not seen of it, or stretches it: everything or nothing. */
export function moveCampaign({ req: caller, ...asked }: Asked): Promise<MoveCampaignOutcome> {
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => moveWithin({ req, ...asked }) })
}

async function moveWithin({ req, campaignId, move, seen, moveReleases, isPreview, now }: Asked): Promise<MoveCampaignOutcome> {
  const role = personOf(req)?.role
  if (!role) return { kind: 'not-allowed', message: 'U bent niet ingelogd.' }
  const doc = await req.payload.findByID({ ...doorOf(req), id: campaignId, disableErrors: true })
  if (!doc) return NOT_FOUND
  const cards = await findCampaignCards({ req, campaignIds: [campaignId] })
  const zone = readEnv().timeZone
  const decision = decideMoveCampaign({
    campaign: presentCampaign(doc),
    version: doc.updatedAt,
    cards,
    move,
    seen,
    moveReleases,
    now,
    zone,
    role,
  })
  if (decision.kind === 'unchanged') return { kind: 'unchanged', message: 'Er verandert niets: de campagne stond daar al.' }
  if (decision.kind === 'refused') return presentRefusal({ decision, campaignId })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  if (isPreview) {
    return {
      kind: 'preview',
      message: describePreview({ plan: decision, today }),
      preview: presentPreview({ decision, cards, version: doc.updatedAt }),
    }
  }
  if (decision.kind === 'asks') return askRelease(decision)

  const saved = await saveCampaign({ req, doc, plan: decision })
  // First the series: changed times of one are placed anew by that, and moved after it.
  for (const series of decision.series) await applySeriesMove({ req, series, now })
  for (const write of decision.cards) await applyCardWrite({ req, write, now })
  const moved = await findCardsById({ req, ids: [...decision.cards, ...decision.series].map(({ id }) => id) })
  const revisions = new Map(moved.map(({ id, revision }) => [id, revision]))
  return {
    kind: 'moved',
    message: describeMoved({ name: doc.publicName, plan: decision, today }),
    before: decision.before,
    after: decision.after,
    changes: decision.cards.map(({ id, before, after, shiftDays, releases }) => ({
      id,
      before,
      after,
      shiftDays,
      movedReleases: releases.length > 0,
    })),
    cards: moved,
    series: decision.series.map((each) => invertSeriesMove({ move: each, revision: revisions.get(each.id) ?? each.revision })),
    stays: decision.stays,
    notes: [...decision.notes, ...decision.cardNotes],
    version: saved.updatedAt,
  }
}

/** All times of a series; everything or nothing, so one that cannot go takes the whole move back. */
async function applySeriesMove({ req, series, now }: { req: PayloadRequest; series: SeriesMove; now: Instant }): Promise<void> {
  const { id, recurrenceId, to } = series
  const outcome = await editSeries({ req, itemId: id, recurrenceId, to, scope: 'all', now })
  if (isRefusal(outcome)) throw new DomainError('conflict', `series ${id} did not go along`, { person: outcome.message })
}

const doorOf = (req: PayloadRequest) =>
  ({
    collection: SLUGS.campaigns,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    req,
  }) as const

function saveCampaign({ req, doc, plan }: { req: PayloadRequest; doc: Campaign; plan: CampaignMovePlan }): Promise<Campaign> {
  const { startDate, endDate, tie, phases } = plan.after
  return req.payload.update({
    ...doorOf(req),
    id: doc.id,
    data: {
      startDate,
      endDate,
      tie: { observance: tie?.observanceId ?? null, offsetDays: tie?.offsetDays ?? null },
      phases: (doc.phases ?? []).map((phase, index) => ({ ...phase, ...phases[index] })),
    },
  })
}

type Planned = Extract<MoveCampaignDecision, { kind: 'moved' | 'asks' }>

function presentPreview({
  decision,
  cards,
  version,
}: {
  decision: Planned
  cards: readonly PlanningCard[]
  version: string
}): CampaignPreview {
  const { kind, ...plan } = decision
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return {
    ...plan,
    cards: plan.cards.map((write) => ({ ...write, title: titles.get(write.id) ?? '' })),
    series: plan.series.map((series) => ({ ...series, title: titles.get(series.id) ?? '' })),
    isAsking: kind === 'asks',
    seen: { version, cards: [...plan.cards, ...plan.series].map(({ id, revision }) => ({ id, revision })) },
  }
}

function presentRefusal({
  decision,
  campaignId,
}: {
  decision: Extract<MoveCampaignDecision, { kind: 'refused' }>
  campaignId: string
}): Refusal {
  const reasons = decision.reasons.map(({ person }) => person.nl)
  const message = reasons.join(' ')
  if (decision.reasons.some(({ code }) => code === 'not-allowed')) return { kind: 'not-allowed', message }
  const isStale = decision.reasons.some(({ code }) => code === 'stale' || code === 'items-changed')
  return { kind: 'blocked', message, reasons, ...(isStale ? { staleIds: [campaignId] } : {}) }
}

function askRelease({ armed }: Planned): Refusal {
  return { kind: 'asks-release', message: describeAsked(armed), armed }
}

function describePreview({ plan, today }: { plan: CampaignMovePlan; today: PlainDate }): string {
  const moving = plan.cards.length + plan.series.length + plan.armed.filter(({ id }) => plan.cards.every((card) => card.id !== id)).length
  return `De campagne loopt straks ${describePeriod({ plan: plan.after, today })}. ${countItems(moving, 'schuift mee', 'schuiven mee')}, ${countItems(plan.stays.length, 'blijft staan', 'blijven staan')}.`
}

function describeMoved({ name, plan, today }: { name: string; plan: CampaignMovePlan; today: PlainDate }): string {
  const count = plan.cards.length + plan.series.length
  const items = count === 0 ? '' : ` ${countItems(count, 'schoof mee', 'schoven mee')}.`
  return `"${name}" loopt nu ${describePeriod({ plan: plan.after, today })}.${items}`
}

const countItems = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? `item ${one}` : `items ${many}`}`

function describePeriod({ plan: { startDate, endDate }, today }: { plan: CampaignPlan; today: PlainDate }): string {
  const from = startDate ? `van ${describeDate({ date: startDate, today })}` : ''
  const until = endDate ? `tot en met ${describeDate({ date: endDate, today })}` : ''
  return [from, until].filter((words) => words !== '').join(' ')
}
