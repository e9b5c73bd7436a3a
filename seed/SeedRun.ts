import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { SLUGS, type CollectionSlugName } from '@/slugs'

import { USERS } from './data/users'
import { readSlugs } from './installVocabularies'
import type { SeedState } from './readSeedState'
import type { SeedTime } from './resolveMoment'
import type { SeedUserKey } from './types'

/** What an installation of the demonstration year knows while it runs. */
export type SeedRun = {
  payload: Payload
  time: SeedTime
  state: SeedState
  /** the id of a record by its collection and key */
  idOf: (collection: CollectionSlugName, key: string) => string
  knows: (collection: CollectionSlugName, key: string) => boolean
  remember: (collection: CollectionSlugName, key: string, id: string) => void
  /** a request of a person, as signed in; each act takes a new one */
  as: (key: SeedUserKey) => Promise<PayloadRequest>
}

const ORIGIN = { contentkalenderOrigin: 'seed' }

export async function openSeedRun({
  payload,
  time,
  state,
}: Pick<SeedRun, 'payload' | 'time' | 'state'>): Promise<SeedRun> {
  const ids = new Map<string, string>()
  const people = new Map<SeedUserKey, NonNullable<PayloadRequest['user']>>()
  const nameOf = (collection: string, key: string): string => `${collection} ${key}`
  const run: SeedRun = {
    payload,
    time,
    state,
    idOf: (collection, key) => {
      const id = ids.get(nameOf(collection, key))
      if (id === undefined) throw new Error(`the seed knows no ${key} in ${collection}`)
      return id
    },
    knows: (collection, key) => ids.has(nameOf(collection, key)),
    remember: (collection, key, id) => void ids.set(nameOf(collection, key), id),
    as: async (key) => {
      const person = people.get(key) ?? (await readPerson({ payload, key }))
      people.set(key, person)
      return createLocalReq({ user: { ...person }, context: { ...ORIGIN } }, payload)
    },
  }
  for (const collection of VOCABULARIES) {
    for (const [slug, id] of await readSlugs({ payload, collection })) run.remember(collection, slug, id)
  }
  return run
}

/** A request of the system itself, for what happens before there are people. */
export const asSystem = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { ...ORIGIN } }, payload)

const VOCABULARIES = [
  SLUGS.attentionPoints,
  SLUGS.themes,
  SLUGS.audiences,
  SLUGS.channels,
  SLUGS.goals,
  SLUGS.levels,
  SLUGS.partners,
  SLUGS.helpLines,
  SLUGS.observances,
]

async function readPerson({ payload, key }: { payload: Payload; key: SeedUserKey }): Promise<NonNullable<PayloadRequest['user']>> {
  const email = USERS.find((user) => user.key === key)?.email
  // As signing in does it: who somebody is, is read before anything can be asked of them.
  const { docs } = await payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { email: { equals: email } },
  })
  if (!docs[0]) throw new Error(`the seed knows no user ${key}`)
  return { ...docs[0], collection: SLUGS.users }
}
