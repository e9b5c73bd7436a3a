import type { PayloadRequest, Where } from 'payload'

import type { CommentView, SuggestionView, ThreadView } from '@/domain/coWriting/coWritingView'
import { isPassage } from '@/domain/coWriting/passage'
import { isTextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { Role } from '@/domain/workflow/roles'
import type { Comment } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asInstant, asText } from './storedValues'

type Reading = {
  /** of whoever reads: what they may not see is not there */
  req: PayloadRequest
  reader: { id: string; role: Role }
  itemId: string
  /** null: all of them */
  language: Language | null
}

export type Conversation = { threads: ThreadView[]; suggestions: SuggestionView[] }

/** What was said and suggested in an item, as one writer may read it; sealed words are not there. */
export async function readConversation({ req, reader, itemId, language }: Reading): Promise<Conversation> {
  const where: Where = { and: [{ item: { equals: itemId } }, ...(language === null ? [] : [{ language: { equals: language } }])] }
  const find = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, where, sort: 'writtenAt', req } as const
  const { docs: comments } = await req.payload.find({ collection: SLUGS.comments, ...find })
  const { docs: suggestions } = await req.payload.find({ collection: SLUGS.suggestions, ...find })
  const expertIds = reader.role === 'expert' ? await readExpertIds(req) : []
  const authors = new Map([
    ...(await readAuthors({ req, collection: SLUGS.comments, ids: comments.map(({ id }) => String(id)) })),
    ...(await readAuthors({ req, collection: SLUGS.suggestions, ids: suggestions.map(({ id }) => String(id)) })),
  ])
  const isOwn = ({ id }: { id: unknown }) => authors.get(String(id))?.authorId === reader.id
  const nameOf = ({ id }: { id: unknown }) => {
    const { authorId = null, authorName = null } = authors.get(String(id)) ?? {}
    if (authorId === reader.id) return 'U'
    const isHidden = authorId !== null && expertIds.includes(authorId)
    return isHidden ? 'Iemand die ook meeschrijft' : (authorName ?? 'Een meelezer')
  }
  const viewOf = (comment: Comment): CommentView => ({
    id: String(comment.id),
    name: nameOf(comment),
    isOwn: isOwn(comment),
    body: comment.body,
    writtenAt: asInstant(comment.writtenAt),
  })
  const roots = comments.filter(({ thread }) => relationId(thread) === null)
  return {
    threads: roots.map((root) => ({
      ...viewOf(root),
      language: root.language,
      channelId: relationId(root.channel),
      passage: passageOf(root.passage),
      isResolved: Boolean(root.resolvedAt),
      replies: comments.filter(({ thread }) => relationId(thread) === String(root.id)).map(viewOf),
    })),
    suggestions: suggestions.flatMap((suggestion): SuggestionView[] => {
      const { field, state } = suggestion
      const channelId = relationId(suggestion.channel)
      if (!isTextField(field) || channelId === null) return []
      return [
        {
          id: String(suggestion.id),
          channelId,
          field,
          before: suggestion.before ?? '',
          after: suggestion.after ?? '',
          note: asText(suggestion.note),
          state,
          answer: asText(suggestion.answer),
          name: nameOf(suggestion),
          isOwn: isOwn(suggestion),
        },
      ]
    }),
  }
}

function passageOf(stored: unknown): ThreadView['passage'] {
  if (!isPassage(stored)) return null
  const { field } = stored as { field?: unknown }
  return { exact: stored.exact, prefix: stored.prefix, suffix: stored.suffix, field: isTextField(field) ? field : 'text' }
}

type Author = { authorId: string | null; authorName: string | null }

/** Who wrote what a reader may read. Its fields are closed to other experts, so that only `nameOf` decides what they learn. */
async function readAuthors({ req, collection, ids }: {
  req: PayloadRequest
  collection: typeof SLUGS.comments | typeof SLUGS.suggestions
  ids: readonly string[]
}): Promise<Map<string, Author>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { author: true, authorName: true },
    where: { id: { in: [...ids] } },
    req,
  })
  return new Map(docs.map(({ id, author, authorName }) => [String(id), { authorId: relationId(author), authorName: asText(authorName) }]))
}

/** One expert is not told the name of another, also not of one who stopped writing here. */
async function readExpertIds(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    // Experts cannot see each other; only ids are read, to leave names out.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { role: { equals: 'expert' } },
    select: { role: true },
    req,
  })
  return docs.map(({ id }) => String(id))
}
