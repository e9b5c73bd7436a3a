import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'
import type { PlanningCard, ServedStretch } from '@/domain/planning/card'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import { spanOfCard } from '@/domain/planning/spanOfCard'
import { checkCompleteness } from '@/domain/workflow/completeness'
import { decideItemStage, hasText } from '@/domain/workflow/languageStage'
import { readEnv } from '@/env'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { relationId } from '@/queries/relationId'
import { readRules } from '@/queries/readRules'
import { asInstant } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

/**
 * Writes what the planner shows of an item beside the item itself, inside the caller's transaction, so that a
 * year of cards is one query. Call it last in every action that changes an item, its stage or its rows.
 *
 * @param item when the caller has just read it
 */
export async function refreshCard({
  req,
  itemId,
  item: given,
}: {
  req: PayloadRequest
  itemId: string
  item?: ItemSource
}): Promise<void> {
  const item = given ?? (await readItem({ req, itemId }))
  if (!item) return
  const card = await buildCard({ req, item })
  const zone = readEnv().timeZone
  const span = spanOfCard({ card, occurrenceDays: findOccurrences({ card, zone }).map(({ date }) => date), zone })
  await req.payload.db.updateOne({
    collection: SLUGS.contentItems,
    id: itemId,
    data: { card, cardFrom: span?.from ?? null, cardUntil: span?.until ?? null },
    req,
  })
}

async function buildCard({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<PlanningCard> {
  const states = await readItemLanguages({ req, itemId: item.id })
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
    ...item.classification,
    helpLineIds: dutch.helpLineIds,
    missing: await findMissing({ req, item }),
  }
}

/** What review would still ask for, in any language that has text; without text the first thing is text. */
async function findMissing({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<string[]> {
  const rules = await readRules({ req })
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
