import type { PayloadRequest } from 'payload'

import { readBrakeTerms } from '@/domain/journal/brakeFacts'
import type { BrakeTerms } from '@/domain/serving/brake'
import { SLUGS } from '@/slugs'

/**
 * What a pause covers now: a theme's tree as it was when the pause was set, and what came under it since. It stands in the journal, which few may
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
}): Promise<Omit<BrakeTerms, 'brakeId'> | null> {
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
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
