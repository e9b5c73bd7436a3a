import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { storedInstant } from '@/database/storedInstant'
import type { PublicContent } from '@/domain/content'
import { DomainError } from '@/domain/errors'
import type { Language } from '@/domain/languages'
import { diffRows } from '@/domain/serving/diffRows'
import type { ProjectedRow } from '@/domain/serving/projectedRow'
import { projectItem } from '@/domain/serving/projectItem'
import { parseInstant, type Instant } from '@/domain/time/instant'
import type { Post } from '@/payload-types'
import { readServingHistory, type ServingHistory } from '@/queries/readServingHistory'
import { relationId, relationIds } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { buildPost, type StoredPost } from './buildPost'

export type StoredRow = ProjectedRow & { recordId: string }

/**
 * Writes what editions and journal of one item give, inside the caller's transaction. Rows that were served
 * before `at` are never touched but for their end.
 */
export async function projectItemRows({
  req,
  itemId,
  at,
}: {
  req: PayloadRequest
  itemId: string
  at: Instant
}): Promise<ProjectedRow[]> {
  const history = await readServingHistory({ req, itemId })
  const projected = projectItem(history)
  const existing = await readStoredRows({ req, itemId, history })
  const changes = diffRows({ existing, projected, at })
  // Through the database layer: the collection has no door for writes, and its hooks add nothing here.
  for (const { recordId } of changes.remove) await deleteRow({ req, recordId })
  for (const { row, servedUntil } of changes.update) {
    await req.payload.db.updateOne({
      collection: SLUGS.posts,
      id: row.recordId,
      data: { servedUntil: storedInstant(servedUntil) },
      returning: false,
      req,
    })
  }
  for (const row of changes.create) {
    await createRow({ req, post: buildPost({ row, content: contentOf(history, row), itemId }) })
  }
  return projected
}

export async function deleteRow({ req, recordId }: { req: PayloadRequest; recordId: string }): Promise<void> {
  await req.payload.db.deleteOne({ collection: SLUGS.posts, where: { id: { equals: recordId } }, req })
}

export async function createRow({ req, post }: { req: PayloadRequest; post: StoredPost }): Promise<void> {
  await req.payload.db.create({ collection: SLUGS.posts, data: withRowIds(post), returning: false, req })
}

/** Makes a stored row what it should be, under the record id it has. */
export async function replaceRow({
  req,
  recordId,
  post,
}: {
  req: PayloadRequest
  recordId: string
  post: StoredPost
}): Promise<void> {
  await req.payload.db.updateOne({ collection: SLUGS.posts, id: recordId, data: withRowIds(post), returning: false, req })
}

/** Rows of an array need an id, which the database layer leaves to whoever writes through it. */
function withRowIds({ event, ...post }: StoredPost) {
  const occurrences = event.occurrences.map((occurrence) => ({ id: randomBytes(12).toString('hex'), ...occurrence }))
  return { ...post, event: { ...event, occurrences } }
}

export function contentOf(history: ServingHistory, row: ProjectedRow) {
  const edition = history.editions.find(({ editionId }) => editionId === row.editionId)
  if (!edition) throw new DomainError('not-found', `edition ${row.editionId} of ${row.publicId} is missing`)
  return edition.content
}

/** The rows of an item as they are stored, in the words of the projection. */
async function readStoredRows({
  req,
  itemId,
  history,
}: {
  req: PayloadRequest
  itemId: string
  history: ServingHistory
}): Promise<StoredRow[]> {
  const slugs = new Map(
    history.editions.flatMap(({ releases }) => releases.map(({ channelId, channel }) => [channelId, channel] as const)),
  )
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
    req,
  })
  const contents = new Map(history.editions.map(({ editionId, content }) => [editionId, content]))
  return docs.map((post) => storedRow({ post, slugs, contents }))
}

function storedRow({
  post,
  slugs,
  contents,
}: {
  post: Post
  slugs: Map<string, string>
  contents: Map<string, PublicContent>
}): StoredRow {
  const channelId = relationId(post.channel) ?? ''
  // A row tells its times by their moments; the edition knows which place in the series each of them is.
  const starts = new Set(post.event?.occurrences?.map(({ startsAt }) => (startsAt ? parseInstant(startsAt) : null)))
  const written = contents.get(relationId(post.editionRecord) ?? '')?.event?.occurrences ?? []
  return {
    recordId: String(post.id),
    publicId: post.publicId,
    language: post.language as Language,
    channel: slugs.get(channelId) ?? '',
    channelId,
    editionId: relationId(post.editionRecord) ?? '',
    number: post.edition,
    servedFrom: parseInstant(post.servedFrom),
    servedUntil: parseInstant(post.servedUntil),
    classification: {
      themeIds: relationIds(post.themes).sort(),
      audienceIds: relationIds(post.audiences).sort(),
      campaignId: relationId(post.campaign),
    },
    occurrences: written
      .filter(({ startsAt }) => starts.has(startsAt))
      .map(({ recurrenceId }) => recurrenceId)
      .sort(),
    restsOnConsent: post.restsOnConsent === true,
    publishedAt: parseInstant(post.publishedAt),
    modifiedAt: parseInstant(post.modifiedAt),
  }
}
