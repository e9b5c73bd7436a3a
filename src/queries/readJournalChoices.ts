import type { PayloadRequest } from 'payload'

import type { JournalFilter } from '@/domain/journal/journalFilter'
import type { ScreenLocale } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { findTitles, nameSubjectType } from './nameSubjects'

/** More than these never act in one municipality; the rest is found by its id in the address. */
const ACTORS_AT_MOST = 5000

export type JournalChoices = {
  /** people who did something, by the names that this person may see */
  people: { id: string; name: string }[]
  /** kinds of what something was done to */
  types: { type: string; name: string }[]
}

/** What somebody who may read the journal can choose from: only what occurs. */
export async function readJournalChoices({ req, filter, locale }: {
  req: PayloadRequest
  filter: Pick<JournalFilter, 'actorId' | 'objectType'>
  locale: ScreenLocale
}): Promise<JournalChoices> {
  const actors = await findDistinct({ req, field: 'actorId', limit: ACTORS_AT_MOST })
  const people = (await findTitles({ req, type: SLUGS.users, where: { id: { in: actors } } })).map(({ id, title }) => ({ id, name: title ?? id }))
  const { actorId, objectType } = filter
  if (actorId !== null && !people.some(({ id }) => id === actorId)) people.push({ id: actorId, name: actorId })
  const types = new Set([...(await findDistinct({ req, field: 'objectType' })), ...(objectType === null ? [] : [objectType])])
  return {
    people: people.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    types: [...types]
      .map((type) => ({ type, name: nameSubjectType({ req, type, locale }) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}

async function findDistinct({ req, field, limit }: { req: PayloadRequest; field: 'actorId' | 'objectType'; limit?: number }): Promise<string[]> {
  const { values } = await req.payload.findDistinct({
    collection: SLUGS.journalEntries,
    overrideAccess: false,
    user: req.user,
    field,
    ...(limit === undefined ? {} : { limit }),
    req,
  })
  return values.map((value) => value[field]).filter((value) => typeof value === 'string')
}
