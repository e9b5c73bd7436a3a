import { runInTransaction } from '@/database/runInTransaction'
import { addSeconds, type Instant } from '@/domain/time/instant'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

/** A guest who leafs back and forth is written down once in this time. */
const SECONDS_BETWEEN_NOTES = 300

/** Notes when a guest's link was last used, and says so in the journal: such a text is not public. */
export async function noteGuestLinkUse({ link, now }: { link: OpenGuestLink; now: Instant }): Promise<void> {
  const { id, itemId, language, purpose, lastUsedAt } = link
  if (lastUsedAt !== null && now < addSeconds({ instant: lastUsedAt, seconds: SECONDS_BETWEEN_NOTES })) return
  await runInTransaction({
    payload: link.req.payload,
    req: link.req,
    work: async (req) => {
      await req.payload.update({
        collection: SLUGS.guestLinks,
        id,
        // Nobody may write links; that one was used follows from having its secret.
        overrideAccess: true,
        depth: 0,
        data: { lastUsedAt: now },
        req,
      })
      await recordJournal({
        req,
        action: 'guest-link-used',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        guestId: id,
        at: now,
        details: { linkId: id, purpose },
      })
    },
  })
}
