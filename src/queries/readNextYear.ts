import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { isPlanReader } from '@/access/people'
import { isLanguage, LANGUAGE_NAMES_NL } from '@/domain/languages'
import type { Observance } from '@/domain/observances/observance'
import { resolveObservance } from '@/domain/observances/resolveObservance'
import type { PlanningCard, PlanningPerson, PlanningVocabulary, PlanTarget } from '@/domain/planning/card'
import { createDayReader } from '@/domain/planning/dayOfCard'
import type { PlanningObservance } from '@/domain/planning/planningObservance'
import { edgeOfYear } from '@/domain/planning/proposal/moveDate'
import { createSeriesMover } from '@/domain/planning/proposal/moveSeries'
import type { MoveRecurrence, Proposal } from '@/domain/planning/proposal/proposal'
import { showProposal, type ShownEntry } from '@/domain/planning/proposal/shownProposal'
import { proposeNextYear, type Carried } from '@/domain/planning/proposeNextYear'
import { isPlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { findCardsById, findPlanningCards } from './findPlanningCards'
import { readObservances } from './readObservances'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { readPlanningYear } from './readPlanningYear'
import { relationId } from './relationId'

/** What the page of next year shows. */
export type NextYearView = {
  fromYear: number
  toYear: number
  entries: ShownEntry[]
  /** what was carried over before; `id` is that of the copy, null for parts of the year plan */
  done: { key: string; title: string; kind: 'card' | 'campaign' | 'plan'; id: string | null }[]
  unknownObservances: { id: string; name: string }[]
  /** who can own an item */
  people: { id: string; name: string }[]
  /** names exactly what is shown: writing asks for it */
  digest: string
}

export type NextYear = {
  view: NextYearView
  proposal: Proposal
  people: PlanningPerson[]
  zone: string
  moveRecurrence: MoveRecurrence
}

type Years = { req: PayloadRequest; fromYear: number; toYear: number }

/**
 * One year as a proposal for another, from what is stored now.
 *
 * @returns null for whoever does not read the plan
 * @throws DomainError `invalid-input` when the new year is not later
 */
export async function readNextYear({ req, fromYear, toYear }: Years): Promise<NextYear | null> {
  if (isPlanReader({ req }) !== true) return null
  const zone = readEnv().timeZone
  const moveRecurrence = createSeriesMover({ zone })
  const cards = await findPlanningCards({ req, ...windowOf(fromYear), withBacklog: false })
  const campaigns = await readPlanningCampaigns({ req })
  const observances = await readObservances({ req })
  const vocabulary = await readPlanningVocabulary({ req })
  const targetYear = await readPlanningYear({ req, year: toYear })
  const carried = await findCarried({ req, fromYear, toYear, cards })
  const proposal = proposeNextYear({
    fromYear,
    toYear,
    cards,
    campaigns,
    year: await readPlanningYear({ req, year: fromYear }),
    targetYear,
    observances: datesAround({ observances, year: toYear }),
    people: vocabulary.people,
    carried,
    zone,
    moveRecurrence,
  })
  const nameTarget = (target: PlanTarget) => nameOfTarget({ target, vocabulary })
  const entries = showProposal({ proposal, observances, nameTarget, days: createDayReader({ zone }) })
  const titles = new Map<string, string>([
    ...cards.map(({ id, title }) => [`card:${id}`, title] as const),
    ...campaigns.map(({ id, name }) => [`campaign:${id}`, name] as const),
    ...(targetYear?.targets ?? []).map((target) => [`target:${target.kind}:${target.id}`, nameTarget(target)] as const),
  ])
  const done = proposal.leftOut.map((key) => presentDone({ key, titles, carried }))
  const unknownObservances = proposal.unknownObservanceIds.flatMap(
    (id) => observances.find((observance) => observance.id === id) ?? [],
  )
  const shown = {
    fromYear,
    toYear,
    entries,
    done,
    unknownObservances: unknownObservances.map(({ id, name }) => ({ id, name })),
    people: vocabulary.people.filter(({ role }) => role !== 'viewer').map(({ id, name }) => ({ id, name })),
  }
  return { view: { ...shown, digest: digestOf(shown) }, proposal, people: vocabulary.people, zone, moveRecurrence }
}

/** Names what would be written and what is left out; neither order nor the names of people matter to it. */
function digestOf({ entries, done }: Pick<NextYearView, 'entries' | 'done'>): string {
  const rows = [...entries.map((entry) => JSON.stringify(entry)), ...done.map(({ key }) => key)].sort()
  return createHash('sha256').update(rows.join('\n')).digest('hex')
}

function windowOf(year: number) {
  return { from: edgeOfYear({ year, edge: 'first' }), until: edgeOfYear({ year: year + 1, edge: 'first' }) }
}

function datesAround({ observances, year }: { observances: readonly Observance[]; year: number }): PlanningObservance[] {
  return observances.flatMap(({ id, name, isRemembrance, rule, dates }) =>
    [year, year - 1, year + 1].map((each) => ({
      ...{ id, name, isRemembrance },
      date: resolveObservance({ observance: { rule, dates }, year: each }),
    })),
  )
}

/** Copies that stand in the new year, or wait there without a date; a copy in the trash does not count. */
async function findCarried({ req, fromYear, toYear, cards }: Years & { cards: readonly PlanningCard[] }): Promise<Carried[]> {
  const own = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, req } as const
  const items = await req.payload.find({
    ...own,
    collection: SLUGS.contentItems,
    where: { madeFrom: { in: cards.map(({ id }) => id) } },
    select: { madeFrom: true, cardFrom: true },
  })
  const copies = await findCardsById({ req, ids: items.docs.map(({ id }) => String(id)) })
  const days = createDayReader({ zone: readEnv().timeZone })
  const dayOf = new Map(copies.map((card) => [card.id, days.dayOf(card)]))
  const campaigns = await req.payload.find({
    ...own,
    collection: SLUGS.campaigns,
    where: { madeFrom: { exists: true } },
    select: { madeFrom: true, startDate: true },
  })
  const isOfYear = (date: string | null | undefined) => !isPlainDate(date) || Number(date.slice(0, 4)) === toYear
  const isOfCampaignYear = (date: string | null | undefined) =>
    // A campaign over the turn of the year begins in the year before.
    isOfYear(date) || Number(date?.slice(0, 4)) === fromYear
  return [
    ...items.docs
      .filter(({ id }) => isOfYear(dayOf.get(String(id))))
      .map(({ id, madeFrom }) => ({ kind: 'card' as const, sourceId: relationId(madeFrom) ?? '', targetId: String(id) })),
    ...campaigns.docs
      .filter(({ startDate }) => isOfCampaignYear(startDate))
      .map(({ id, madeFrom }) => ({
        kind: 'campaign' as const,
        sourceId: relationId(madeFrom) ?? '',
        targetId: String(id),
      })),
  ].filter(({ sourceId }) => sourceId !== '')
}

function presentDone({
  key,
  titles,
  carried,
}: {
  key: string
  titles: ReadonlyMap<string, string>
  carried: readonly Carried[]
}): NextYearView['done'][number] {
  const copy = carried.find(({ kind, sourceId }) => `${kind}:${sourceId}` === key)
  // Of a part of the year plan the key ends with its name.
  const title = titles.get(key) ?? key.slice(key.indexOf(':') + 1)
  return { key, title, kind: copy?.kind ?? 'plan', id: copy?.targetId ?? null }
}

/** In Dutch, as the words of the vocabularies are. */
function nameOfTarget({ target: { kind, id }, vocabulary }: { target: PlanTarget; vocabulary: PlanningVocabulary }): string {
  if (kind === 'language') return `Taal: ${isLanguage(id) ? LANGUAGE_NAMES_NL[id] : id}`
  const [word, terms] = {
    'attention-point': ['Aandachtspunt', vocabulary.attentionPoints] as const,
    theme: ['Thema', vocabulary.themes] as const,
    audience: ['Doelgroep', vocabulary.audiences] as const,
    goal: ['Doel', vocabulary.goals] as const,
    channel: ['Kanaal', vocabulary.channels] as const,
    level: ['Niveau', vocabulary.levels] as const,
  }[kind]
  return `${word}: ${terms.find((term) => term.id === id)?.name ?? id}`
}
