import { runInTransaction } from '@/database/runInTransaction'
import type { VariantContent } from '@/domain/content'
import { anchorPassage } from '@/domain/coWriting/passage'
import type { Instant } from '@/domain/time/instant'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'
import type { CommentPassage } from './writeComment'
import { writeGuestComment } from './writeGuestComment'

export type GuestCommentOutcome = { kind: 'comment-made'; message: string; commentId: string } | Refusal

/** More than anybody has to say about one text; the end for a program that holds a link. */
const MOST_COMMENTS = 100

/**
 * A comment of somebody without an account, on a passage or on the text as a whole.
 *
 * @param exact the words it is about, as they stand in the text of the channel; null for the whole text
 */
export function commentAsGuest({ link, body, channelId, exact, now }: {
  link: OpenGuestLink
  body: string
  channelId: string | null
  exact: string | null
  now: Instant
}): Promise<GuestCommentOutcome> {
  return runInTransaction({
    payload: link.req.payload,
    req: link.req,
    work: async (req): Promise<GuestCommentOutcome> => {
      const item = await readItem({ req, itemId: link.itemId })
      if (!item || item.isTrashed || item.isArchived) return NOT_FOUND
      const variant = item.contents[link.language].variants.find((each) => each.channelId === channelId)
      const passage = exact === null ? null : findIn({ variant, exact })
      if (exact !== null && passage === null) return blocked('Deze woorden staan er niet meer. Kies ze opnieuw.')
      const { totalDocs } = await req.payload.count({
        collection: SLUGS.comments,
        // How often a link was used does not depend on who may read comments.
        overrideAccess: true,
        where: { guestLink: { equals: link.id } },
        req,
      })
      if (totalDocs >= MOST_COMMENTS) return blocked('U hebt hier al veel opmerkingen geplaatst. Bel of mail ons voor de rest.')
      const commentId = await writeGuestComment({ req, link, body, passage, channelId: variant?.channelId ?? null, now })
      return { kind: 'comment-made', message: 'Uw opmerking is verstuurd.', commentId }
    },
  })
}

/** The words in the field that holds them, with their neighbours there. */
function findIn({ variant, exact }: { variant: VariantContent | undefined; exact: string }): CommentPassage | null {
  if (variant === undefined) return null
  const fields = [
    ['text', variant.plain],
    ['headline', variant.headline],
    ['summary', variant.summary],
  ] as const
  for (const [field, text] of fields) {
    const start = text?.indexOf(exact) ?? -1
    if (text && start >= 0) return { field, ...anchorPassage({ text, start, end: start + exact.length }) }
  }
  return null
}

const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })
