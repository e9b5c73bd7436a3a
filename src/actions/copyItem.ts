import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { decideCopyCard } from '@/domain/planning/decideCopyCard'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { findCardsById } from '@/queries/findPlanningCards'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, NOT_PLANNER, type Refusal } from './outcome'

export type CopyItemOutcome = { kind: 'copied'; message: string; itemId: string; revision: number } | Refusal

type Copy = { req: PayloadRequest; itemId: string; plannedDate: PlainDate | null }

/**
 * Makes a second item with the same words on another day. The copy belongs to no series and no observance, has
 * no moment of release, and nothing of it is approved: its words are read again before anybody sees them. Nobody
 * writes or reads along until they are asked.
 */
export function copyItem({ req: caller, ...copy }: Copy): Promise<CopyItemOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => copyWithin({ req, ...copy }) })
}

async function copyWithin({ req, itemId, plannedDate }: Copy): Promise<CopyItemOutcome> {
  const door = { collection: SLUGS.contentItems, overrideAccess: false, user: req.user, depth: 0, req } as const
  const original = await req.payload.findByID({ ...door, id: itemId, disableErrors: true, locale: DEFAULT_LANGUAGE })
  if (!original) return NOT_FOUND
  const [card] = await findCardsById({ req, ids: [itemId] })
  const role = personOf(req)?.role
  if (!card || !role) return NOT_FOUND
  const decision = decideCopyCard({ card, to: plannedDate, zone: readEnv().timeZone, role })
  if (decision.kind === 'refused') return NOT_PLANNER
  const { copy } = decision
  const { variants, event } = original
  const created = await req.payload.create({
    ...door,
    locale: DEFAULT_LANGUAGE,
    duplicateFromID: itemId,
    data: {
      title: original.title,
      plannedDate: copy.plannedDate,
      plannedUntil: copy.plannedUntil,
      releaseAt: null,
      endsAt: null,
      recurrence: null,
      tie: { observance: null, offsetDays: null },
      owner: personOf(req)?.id,
      event: { ...event, startsAt: copy.startsAt, endsAt: copy.endsAt },
    } as never,
  })
  let saved = created
  // Rows of a duplicate get ids of their own, so their moments can only be taken away afterwards.
  if ((variants ?? []).some(({ releaseAt, endsAt }) => releaseAt || endsAt)) {
    const rows = (created.variants ?? []).map((variant) => ({ ...variant, releaseAt: null, endsAt: null }))
    saved = await req.payload.update({ ...door, id: created.id, locale: DEFAULT_LANGUAGE, data: { variants: rows } as never })
  }
  const place = copy.plannedDate === null ? 'bij de ideeën zonder datum' : `op ${describeDate({ date: copy.plannedDate })}`
  const message = `De kopie van "${original.title}" staat ${place}.`
  return { kind: 'copied', message, itemId: String(created.id), revision: saved.revision ?? 1 }
}
