import type { PayloadRequest } from 'payload'

import { readBrakeTerms } from '@/domain/journal/brakeFacts'
import type { BrakeTerms } from '@/domain/serving/brake'
import { SLUGS } from '@/slugs'

/**
 * What a pause covers: a theme's tree as it was when the pause was set. It stands in the journal, which few may
 * read; everybody who plans may know this of it.
 *
 * @returns null when there is no such pause
 */
export async function readBrakeTermsOf({
  req,
  brakeId,
}: {
  req: PayloadRequest
  brakeId: string
}): Promise<Pick<BrakeTerms, 'scope' | 'ids'> | null> {
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      and: [
        { action: { equals: 'brake-set' } },
        { objectType: { equals: SLUGS.brakes } },
        { objectId: { equals: brakeId } },
      ],
    },
    req,
  })
  return docs[0] ? readBrakeTerms(docs[0]) : null
}
