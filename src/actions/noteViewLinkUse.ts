import { addSeconds, type Instant } from '@/domain/time/instant'
import type { OpenViewLink } from '@/queries/findViewLink'
import { SLUGS } from '@/slugs'

/** A reader who leafs through the plan, or a calendar that asks often, is written down once in this time. */
const SECONDS_BETWEEN_NOTES = 300

/** Notes when a link was last used, for its maker; no part of the journal, as nothing was done to the plan. */
export async function noteViewLinkUse({ link, now }: { link: OpenViewLink; now: Instant }): Promise<void> {
  const { id, lastUsedAt, req } = link
  if (lastUsedAt !== null && now < addSeconds({ instant: lastUsedAt, seconds: SECONDS_BETWEEN_NOTES })) return
  await req.payload.update({
    collection: SLUGS.viewLinks,
    id,
    // Nobody may write links; that one was used follows from having its secret.
    overrideAccess: true,
    depth: 0,
    data: { lastUsedAt: now },
    req,
  })
}
