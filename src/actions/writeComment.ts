import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Passage } from '@/domain/coWriting/passage'
import type { TextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { Comment } from '@/payload-types'
import { relationId } from '@/queries/relationId'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { isRefusal, NOT_FOUND, type Refusal } from './outcome'
import { readItemForWriting } from './readItemForWriting'
import { recordJournal } from './recordJournal'

export type CommentOutcome = { kind: 'comment-made' | 'comment-resolved'; message: string; commentId: string } | Refusal

/** The words that a comment is about, and the field in which they stand. */
export type CommentPassage = Passage & { field: TextField }

type Writing = {
  writer: Writer
  language: Language
  /** null for a reply, and for a comment on the whole */
  place: { channelId: string; passage: CommentPassage } | null
  /** id of the comment that this answers */
  threadId: string | null
  body: string
  now: Instant
}

/** Says something about a passage, or answers what was said. Neither ever stands in the journal. */
export function writeComment({ writer, ...wish }: Writing): Promise<CommentOutcome> {
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: async (req) => {
      const read = await readItemForWriting({ writer, language: wish.language, req })
      if (isRefusal(read)) return read
      const thread = wish.threadId === null ? null : await findOpenThread({ req, writer, commentId: wish.threadId })
      if (wish.threadId !== null && (thread === null || relationId(thread.thread) !== null)) return NOT_FOUND
      return write({ req, writer, ...wish })
    },
  })
}

async function write({ req, writer, language, place, threadId, body, now }: Writing & { req: PayloadRequest }): Promise<CommentOutcome> {
  const { person, itemId, link } = writer
  const comment = await req.payload.create({
    collection: SLUGS.comments,
    // Closed to everybody, so that a comment exists only with its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      language,
      channel: place?.channelId ?? null,
      passage: place ? { ...place.passage } : null,
      thread: threadId,
      body,
      author: person.id,
      guestLink: link?.id ?? null,
      authorName: person.displayName,
      writtenAt: now,
    },
    req,
  })
  await noteInJournal({ req, writer, action: 'comment-made', commentId: String(comment.id), language, now })
  return { kind: 'comment-made', message: 'Uw opmerking staat erbij.', commentId: String(comment.id) }
}

/** Closes a thread, or opens it again: everybody who writes in the item may. */
export function resolveComment({ writer, commentId, isResolved, now }: {
  writer: Writer
  commentId: string
  isResolved: boolean
  now: Instant
}): Promise<CommentOutcome> {
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: async (req) => {
      const comment = await findOpenThread({ req, writer, commentId })
      if (!comment) return NOT_FOUND
      const read = await readItemForWriting({ writer, language: comment.language, req })
      if (isRefusal(read)) return read
      await req.payload.update({
        collection: SLUGS.comments,
        id: comment.id,
        // Closed to everybody; who may was asked above.
        overrideAccess: true,
        depth: 0,
        data: isResolved ? { resolvedAt: now, resolvedBy: writer.person.id } : { resolvedAt: null, resolvedBy: null },
        req,
      })
      const { language } = comment
      await noteInJournal({ req, writer, action: 'comment-resolved', commentId, language, now, isResolved })
      return { kind: 'comment-resolved', message: isResolved ? 'Afgehandeld.' : 'Weer geopend.', commentId }
    },
  })
}

/** A comment of this item that the writer may read; sealed ones are nobody's. */
async function findOpenThread({ req, writer, commentId }: { req: PayloadRequest; writer: Writer; commentId: string }): Promise<Comment | null> {
  const comment = await req.payload.findByID({
    collection: SLUGS.comments,
    id: commentId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    req,
  })
  return comment && relationId(comment.item) === writer.itemId ? comment : null
}

async function noteInJournal({ req, writer, action, commentId, language, now, isResolved }: {
  req: PayloadRequest
  writer: Writer
  action: 'comment-made' | 'comment-resolved'
  commentId: string
  language: Language
  now: Instant
  isResolved?: boolean
}): Promise<void> {
  await recordJournal({
    req,
    action,
    objectType: SLUGS.contentItems,
    objectId: writer.itemId,
    language,
    at: now,
    details: { commentId, ...(writer.link ? { linkId: writer.link.id } : {}), ...(isResolved === undefined ? {} : { isResolved }) },
  })
}
