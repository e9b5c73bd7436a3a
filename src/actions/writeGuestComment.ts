import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'
import type { CommentPassage } from './writeComment'

/**
 * What a guest says about a passage, or about the text as a whole, under the pseudonym of the expert or the name
 * that the asker gave the link; in the caller's transaction. Returns the id of the comment.
 */
export async function writeGuestComment({ req, link, body, passage, channelId, now }: {
  req: PayloadRequest
  link: OpenGuestLink
  body: string
  passage: CommentPassage | null
  channelId: string | null
  now: Instant
}): Promise<string> {
  const { id: linkId, itemId, language } = link
  const comment = await req.payload.create({
    collection: SLUGS.comments,
    // Closed to everybody; a guest is known by their link alone.
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      language,
      channel: channelId,
      passage: passage === null ? null : { ...passage },
      body,
      author: link.expertId,
      guestLink: linkId,
      authorName: await nameOf({ req, link }),
      writtenAt: now,
    },
    req,
  })
  await recordJournal({
    req,
    action: 'comment-made',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    language,
    guestId: linkId,
    at: now,
    details: { commentId: String(comment.id), linkId },
  })
  return String(comment.id)
}

async function nameOf({ req, link }: { req: PayloadRequest; link: OpenGuestLink }): Promise<string> {
  if (link.expertId === null) return link.recipient
  const expert = await req.payload.findByID({
    collection: SLUGS.users,
    id: link.expertId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { displayName: true },
    req,
  })
  return expert?.displayName ?? link.recipient
}
