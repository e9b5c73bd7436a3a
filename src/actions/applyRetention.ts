import type { Payload, PayloadRequest, Where } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { decideRetention } from '@/domain/journal/decideRetention'
import type { Instant } from '@/domain/time/instant'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

export type RetentionReport = { comments: number; suggestions: number; mails: number; guestLinks: number; viewLinks: number }

const MOST_AT_ONCE = 500

/**
 * Lets go of what need not be kept: old conversation, ended links, sent mails. Editions, verdicts, consents and
 * the journal stay: destroying records is a decision of the archivist, who finds on the journal page which ones
 * are past their term. Says in the journal how much went, once a day at most, and only when something did.
 */
export async function applyRetention({ payload, now }: { payload: Payload; now: Instant }): Promise<RetentionReport> {
  const settings = await payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 })
  const limits = decideRetention({
    now,
    rules: { keepYears: settings.keepYears ?? 10, keepConversationMonths: settings.keepConversationMonths ?? 24 },
  })
  return runInTransaction({
    payload,
    req: { payload, payloadAPI: 'local', context: { contentkalenderOrigin: 'job' } },
    work: async (req) => {
      const old = (field: string, before: Instant): Where => ({ and: [{ [field]: { exists: true } }, { [field]: { less_than: before } }] })
      const report: RetentionReport = {
        comments: await remove({ req, collection: SLUGS.comments, where: old('writtenAt', limits.conversationBefore) }),
        suggestions: await remove({ req, collection: SLUGS.suggestions, where: old('writtenAt', limits.conversationBefore) }),
        mails: await remove({ req, collection: SLUGS.mailMessages, where: old('dueAt', limits.trafficBefore) }),
        guestLinks: await remove({ req, collection: SLUGS.guestLinks, where: old('expiresAt', limits.trafficBefore) }),
        viewLinks: await remove({ req, collection: SLUGS.viewLinks, where: old('expiresAt', limits.trafficBefore) }),
      }
      if (Object.values(report).some((count) => count > 0)) {
        await recordJournal({ req, action: 'retention-applied', objectType: null, objectId: null, details: { ...report }, at: now })
      }
      return report
    },
  })
}

type Removable = typeof SLUGS.comments | typeof SLUGS.suggestions | typeof SLUGS.mailMessages | typeof SLUGS.guestLinks | typeof SLUGS.viewLinks

async function remove({ req, collection, where }: { req: PayloadRequest; collection: Removable; where: Where }): Promise<number> {
  // Nobody's access lets anybody delete these one by one; time does, the same for all.
  const { docs } = await req.payload.find({ collection, overrideAccess: true, depth: 0, limit: MOST_AT_ONCE, pagination: false, select: {}, where, req })
  for (const { id } of docs) await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req })
  return docs.length
}
