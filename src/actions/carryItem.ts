import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { CardEntry } from '@/domain/planning/proposal/proposal'
import { SLUGS } from '@/slugs'

import { writeAsAction } from './writeAsAction'

type Carrying = {
  req: PayloadRequest
  entry: CardEntry
  /** copies of campaigns by id of their source */
  campaigns: ReadonlyMap<string, string>
}

/**
 * Copies an item to another year in all its languages. Nothing of it is approved and nothing is armed: its
 * words are read again before anybody sees them, and who wrote or read along is asked anew. It remembers what it
 * was made from.
 *
 * @returns id of the copy
 */
export async function carryItem({ req, entry, campaigns }: Carrying): Promise<string> {
  const { source, tie } = entry
  // Only advisers come here, and they may do all of this; the fields of actions are closed to everybody.
  const door = { collection: SLUGS.contentItems, overrideAccess: true, user: req.user, depth: 0, req } as const
  const original = await req.payload.findByID({ ...door, id: source.id, locale: DEFAULT_LANGUAGE })
  const created = await writeAsAction({
    req,
    write: () =>
      req.payload.create({
        ...door,
        locale: DEFAULT_LANGUAGE,
        duplicateFromID: source.id,
        data: {
          title: original.title,
          plannedDate: entry.date,
          plannedUntil: entry.until,
          releaseAt: entry.releaseAt,
          endsAt: null,
          recurrence: entry.recurrence?.isMoved ? entry.recurrence.text : null,
          tie: { observance: tie?.observanceId ?? null, offsetDays: tie?.offsetDays ?? null },
          owner: entry.ownerId,
          campaign: campaignOf({ entry, campaigns }),
          event: { ...original.event, startsAt: entry.startsAt, endsAt: entry.endsAt },
          madeFrom: source.id,
          // A duplicate would keep what the original became.
          stage: entry.stage,
          archivedAt: null,
          sealedAt: null,
          coWriters: [],
          sharedWith: [],
          series: null,
          recurrenceId: null,
          card: null,
          cardFrom: null,
          cardUntil: null,
        } as never,
      }),
  })
  if ((original.variants ?? []).some(({ releaseAt, endsAt }) => releaseAt || endsAt)) {
    // Rows of a duplicate get ids of their own, so their moments can only be taken away afterwards.
    const variants = (created.variants ?? []).map((variant) => ({ ...variant, releaseAt: null, endsAt: null }))
    await req.payload.update({ ...door, id: created.id, locale: DEFAULT_LANGUAGE, data: { variants } as never })
  }
  return String(created.id)
}

function campaignOf({ entry: { campaign }, campaigns }: Omit<Carrying, 'req'>): string | null {
  if (campaign === null) return null
  return 'targetId' in campaign ? campaign.targetId : (campaigns.get(campaign.sourceId) ?? null)
}
