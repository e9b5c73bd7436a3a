import type { PayloadRequest } from 'payload'

import type { GivenReason } from '@/domain/checks/missingReasons'
import type { Language } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { asDocuments, asText } from './storedValues'

/** The reasons that went along with the last question about exactly these words. The caller decides who may see them. */
export async function readGivenReasons({ req, itemId, language, contentHash }: {
  req: PayloadRequest
  itemId: string
  language: Language
  contentHash: string
}): Promise<GivenReason[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.reviewRequests,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    // Two in one second: the one that was written last.
    sort: ['-askedAt', '-createdAt'],
    where: { and: [{ item: { equals: itemId } }, { language: { equals: language } }, { contentHash: { equals: contentHash } }] },
    req,
  })
  return asDocuments(docs[0]?.reasons).flatMap((given) => {
    const [code, reason] = [asText(given.code), asText(given.reason)]
    return code !== null && reason !== null ? [{ code, reason }] : []
  })
}
