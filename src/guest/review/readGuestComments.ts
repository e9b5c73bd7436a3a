import { isPassage } from '@/domain/coWriting/passage'
import type { Instant } from '@/domain/time/instant'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { relationId } from '@/queries/relationId'
import type { Rules } from '@/queries/readRules'
import { asInstant, asText } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

export type GuestComment = {
  id: string
  /** the words that it is about; null for the text as a whole */
  about: string | null
  channelName: string | null
  body: string
  at: Instant | null
  /** what was said in answer, under the names that colleagues use here */
  replies: { id: string; by: string; body: string }[]
}

/** What a guest said themselves, and what was answered to it. What others say to each other stays with them. */
export async function readGuestComments({ link, rules }: { link: OpenGuestLink; rules: Rules }): Promise<GuestComment[]> {
  const { req, itemId, language } = link
  const { docs } = await req.payload.find({
    collection: SLUGS.comments,
    // The link is the permission, and only for what belongs to it.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'writtenAt',
    where: { and: [{ item: { equals: itemId } }, { language: { equals: language } }, { sealedAt: { exists: false } }] },
    req,
  })
  return docs
    .filter(({ guestLink, thread }) => relationId(guestLink) === link.id && !thread)
    .map(({ id, channel, passage, body, writtenAt }) => ({
      id: String(id),
      about: isPassage(passage) ? passage.exact : null,
      channelName: rules.channels.find((known) => known.id === relationId(channel))?.name ?? null,
      body,
      at: asInstant(writtenAt),
      replies: docs
        .filter(({ thread }) => relationId(thread) === String(id))
        .map((reply) => ({ id: String(reply.id), by: asText(reply.authorName) ?? 'Een adviseur', body: reply.body })),
    }))
}
