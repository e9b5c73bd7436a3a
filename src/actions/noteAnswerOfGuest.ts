import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { SLUGS } from '@/slugs'

import { writeGuestComment } from './writeGuestComment'

/** Keeps on the link what was answered last, and the words that came with it as a comment. */
export async function noteAnswerOfGuest({ req, link, answer, note, now }: {
  req: PayloadRequest
  link: OpenGuestLink
  answer: 'approve' | 'decline'
  note: string | null
  now: Instant
}): Promise<void> {
  await req.payload.update({
    collection: SLUGS.guestLinks,
    id: link.id,
    // Nobody may write links; that one was answered follows from having its secret.
    overrideAccess: true,
    depth: 0,
    data: { answeredAt: now, answer },
    req,
  })
  if (note) await writeGuestComment({ req, link, body: note, passage: null, channelId: null, now })
}
