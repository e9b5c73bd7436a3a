import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { LANGUAGES, type Language } from '@/domain/languages'
import type { PlanningCard, ServedStretch } from '@/domain/planning/card'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import { spanOfCard } from '@/domain/planning/spanOfCard'
import { needsNewApproval } from '@/domain/serving/findFreshStart'
import { checkCompleteness } from '@/domain/workflow/completeness'
import { decideItemStage, hasText, type LanguageState } from '@/domain/workflow/languageStage'
import type { Stage } from '@/domain/workflow/stages'
import { readEnv } from '@/env'
import type { ItemSource } from '@/queries/readItem'
import { readHeld } from '@/queries/readHeld'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { readServingHistory } from '@/queries/readServingHistory'
import { relationId } from '@/queries/relationId'
import { readRules, type Rules } from '@/queries/readRules'
import { asInstant } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

type Building = {
  req: PayloadRequest
  item: ItemSource
  /** where each language stands, when the caller knows that already */
  states?: ReadonlyMap<Language, LanguageState>
  rules?: Rules
}

/**
 * Writes an item's least advanced stage and what the planner shows of it beside the item itself, inside the
 * caller's transaction, so that a year of cards is one query and lists can filter on stages. No version, no hook.
 * It comes last in every action that changes an item, its stage or its rows.
 *
 * @param item as it is now
 * @returns the item's stage
 */
export async function writeCard(known: Building): Promise<Stage> {
  const card = await buildCard(known)
  const zone = readEnv().timeZone
  const span = spanOfCard({ card, occurrenceDays: findOccurrences({ card, zone }).map(({ date }) => date), zone })
  await known.req.payload.db.updateOne({
    collection: SLUGS.contentItems,
    id: card.id,
    data: { stage: card.stage, card, cardFrom: span?.from ?? null, cardUntil: span?.until ?? null },
    returning: false,
    req: known.req,
  })
  return card.stage
}

async function buildCard({ req, item, states: written, rules }: Building): Promise<PlanningCard> {
  const states = written ?? (await readItemLanguages({ req, itemId: item.id }))
  const dutch = item.contents.nl
  return {
    ...item.planning,
    id: item.id,
    title: item.title,
    discreetTitle: dutch.discreetTitle,
    isSensitive: dutch.isSensitive,
    isStory: dutch.isStory,
    kind: dutch.kind,
    stage: decideItemStage({ isArchived: item.isArchived, languages: [...states.values()] }),
    languages: LANGUAGES.flatMap((language) => {
      const state = states.get(language)
      return state ? [{ language, stage: state.stage }] : []
    }),
    startsAt: dutch.event?.startsAt ?? null,
    endsAt: dutch.event?.endsAt ?? null,
    placeName: dutch.event?.place.name ?? null,
    releaseAt: item.release.releaseAt,
    served: await readStretches({ req, itemId: item.id }),
    ...(await readHeldStretches({ req, item })),
    ...item.classification,
    helpLineIds: dutch.helpLineIds,
    missing: findMissing({ item, rules: rules ?? (await readRules({ req })) }),
  }
}

/** What review would still ask for, in any language that has text; without text the first thing is text. */
function findMissing({ item, rules }: { item: ItemSource; rules: Rules }): string[] {
  const zone = readEnv().timeZone
  const written = LANGUAGES.filter((language) => hasText(item.contents[language]))
  const judged = written.length > 0 ? written : (['nl'] as const)
  const codes = judged.flatMap((language) =>
    checkCompleteness({ content: item.contents[language], ...rules, now: currentInstant(), zone })
      .filter(({ severity }) => severity === 'blocks')
      .map(({ code }) => code),
  )
  return [...new Set<string>(codes)]
}

/** Without a pause there is no key either: most cards stay as short as they are. */
async function readHeldStretches({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<Pick<PlanningCard, 'held'>> {
  const held = await readHeld({ req, itemId: item.id })
  if (held.length === 0) return {}
  const history = await readServingHistory({ req, itemId: item.id })
  const current = { classification: item.classification, channelIds: item.planning.channelIds }
  const asking = new Set(LANGUAGES.filter((language) => needsNewApproval({ ...history, language, current })))
  return {
    held: held.map(({ channelId, language, from, until }) => ({
      ...{ channelId, language, from, until },
      ...(asking.has(language) ? { asksApproval: true as const } : {}),
    })),
  }
}

/** Unbroken stretches per channel and language: a new edition in the middle of one does not show. */
async function readStretches({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<ServedStretch[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'servedFrom',
    select: { channel: true, language: true, servedFrom: true, servedUntil: true },
    where: { item: { equals: itemId } },
    req,
  })
  const stretches: ServedStretch[] = []
  for (const row of docs) {
    const [channelId, from, until] = [relationId(row.channel), asInstant(row.servedFrom), asInstant(row.servedUntil)]
    if (!channelId || !from || !until) continue
    const last = stretches.findLast((known) => known.channelId === channelId && known.language === row.language)
    if (last?.until === from) last.until = until
    else stretches.push({ channelId, language: row.language, from, until })
  }
  return stretches
}
