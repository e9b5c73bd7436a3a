import { runInTransaction } from '@/database/runInTransaction'
import { dayOfInstant } from '@/domain/planning/dayOfInstant'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import type { OpenViewLink } from '@/queries/findViewLink'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

/** A reader who leafs through the plan, or a calendar that asks often, is written down once in this time. */
const SECONDS_BETWEEN_NOTES = 300

/**
 * Notes when a link was last used, for its maker. The journal says so once a day: a calendar that asks every
 * hour would fill it, and what was seen stays the same.
 */
export async function noteViewLinkUse({ link, now }: { link: OpenViewLink; now: Instant }): Promise<void> {
  const { id, lastUsedAt, kind } = link
  if (lastUsedAt !== null && now < addSeconds({ instant: lastUsedAt, seconds: SECONDS_BETWEEN_NOTES })) return
  const zone = readEnv().timeZone
  const isFirstOfDay = lastUsedAt === null || dayOfInstant({ instant: lastUsedAt, zone }) !== dayOfInstant({ instant: now, zone })
  await runInTransaction({
    payload: link.req.payload,
    req: link.req,
    work: async (req) => {
      await req.payload.update({
        collection: SLUGS.viewLinks,
        id,
        // Nobody may write links; that one was used follows from having its secret.
        overrideAccess: true,
        depth: 0,
        data: { lastUsedAt: now },
        req,
      })
      if (!isFirstOfDay) return
      await recordJournal({
        req,
        action: 'view-link-used',
        objectType: SLUGS.viewLinks,
        objectId: id,
        guestId: id,
        at: now,
        details: { kind },
      })
    },
  })
}
