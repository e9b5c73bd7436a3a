import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { personOf, type PersonUser } from '@/access/people'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findGuestLink, type OpenGuestLink } from './findGuestLink'

/** Somebody who writes in one item: signed in, or an expert-by-experience through their own link. */
export type Writer = {
  /** reads and writes with this person's rights, and no others */
  req: PayloadRequest
  person: PersonUser
  /** the one item that this is about */
  itemId: string
  link: OpenGuestLink | null
  /** the language of the link; null for who may choose */
  language: Language | null
}

const WRITERS: readonly PersonUser['role'][] = ['expert', 'communications', 'substance']

/** The signed-in person as a writer of an item, or null for who never writes. */
export function writerOfSession({ req, itemId }: { req: PayloadRequest; itemId: string }): Writer | null {
  const person = personOf(req)
  return person && WRITERS.includes(person.role) ? { req, person, itemId, link: null, language: null } : null
}

/**
 * The expert to whom a co-writing link belongs, with their rights for the one item of the link. Null for every
 * link that does not work, whatever the reason, and for one that belongs to nobody.
 */
export async function writerOfLink({ payload, token, now }: {
  payload: Payload
  token: string
  now: Instant
}): Promise<Writer | null> {
  const link = await findGuestLink({ payload, token, purpose: 'co-writing', now })
  if (link?.expertId == null) return null
  const expert = await payload.findByID({
    collection: SLUGS.users,
    id: link.expertId,
    // Nobody is signed in here; the expert is needed to write with their rights.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
  })
  if (expert?.role !== 'expert') return null
  const req = await createLocalReq(
    { user: { ...expert, collection: SLUGS.users }, context: { contentkalenderOrigin: 'guest' } },
    payload,
  )
  const person = personOf(req)
  return person && { req, person, itemId: link.itemId, link, language: link.language }
}
