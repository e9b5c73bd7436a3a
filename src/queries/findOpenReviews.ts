import type { PayloadRequest, Where } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { isRole, type Role } from '@/domain/workflow/roles'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'
import { asInstant, asText } from './storedValues'

/** A review that was asked and is not closed yet. */
export type OpenReviewRequest = {
  id: string
  itemId: string
  language: Language
  contentHash: string
  people: string[]
  roles: Role[]
  dueOn: PlainDate | null
  note: string | null
  askedBy: string | null
  askedAt: Instant | null
  remindedAt: Instant | null
}

/** Reviews that wait, of one item or of all, the oldest first. The caller decides who may see them. */
export async function findOpenReviews({ req, itemId, language }: {
  req: PayloadRequest
  itemId?: string
  language?: Language
}): Promise<OpenReviewRequest[]> {
  const conditions: Where[] = [
    { closedAt: { exists: false } },
    ...(itemId === undefined ? [] : [{ item: { equals: itemId } }]),
    ...(language === undefined ? [] : [{ language: { equals: language } }]),
  ]
  const { docs } = await req.payload.find({
    collection: SLUGS.reviewRequests,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'askedAt',
    where: { and: conditions },
    req,
  })
  return docs.map((request) => ({
    id: String(request.id),
    itemId: relationId(request.item) ?? '',
    language: request.language,
    contentHash: request.contentHash,
    people: relationIds(request.people),
    roles: (request.roles ?? []).filter(isRole),
    dueOn: isPlainDate(request.dueOn) ? request.dueOn : null,
    note: asText(request.note),
    askedBy: relationId(request.askedBy),
    askedAt: asInstant(request.askedAt),
    remindedAt: asInstant(request.remindedAt),
  }))
}
