import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** What was said, asked and shared about an item, and means nothing without it. */
const CONVERSATION = [SLUGS.comments, SLUGS.suggestions, SLUGS.reviewRequests, SLUGS.guestLinks, SLUGS.teachBacks] as const

/** Erases the conversation about an item that is being erased itself, in the transaction of that. */
export async function eraseConversation({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<void> {
  for (const collection of CONVERSATION) {
    // Through the database layer: these are closed to everybody, and go with what they are about.
    await req.payload.db.deleteMany({ collection, where: { item: { equals: itemId } }, req })
  }
}
