import type { Payload } from 'payload'

import type { EditionTerms } from '@/domain/journal/termsHash'
import type { Edition, JournalEntry } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'

export type RecordedApproval = {
  verdictId: string
  /** null for a guest, for whose account is gone, and for an expert-by-experience: the archive keeps no pseudonym */
  by: string | null
  /** what the journal calls `actorId`; null for a guest */
  userId: string | null
  role: string | null
  at: string
  contentHash: string
}
export type RecordOfEdition = { edition: Edition; itemId: string; approvals: RecordedApproval[]; terms: EditionTerms }

const PAGE = 200
// The archive holds everything, whoever asks; only who works on the server itself makes a package.
const ALL = { overrideAccess: true, depth: 0, pagination: false } as const

/** Every edition with who approved it, oldest first, a page at a time. */
export async function* readRecords({ payload }: { payload: Payload }): AsyncGenerator<RecordOfEdition> {
  let after = 0
  for (;;) {
    const { docs } = await payload.find({
      ...ALL,
      collection: SLUGS.editions,
      limit: PAGE,
      sort: 'seq',
      where: { seq: { greater_than: after } },
    })
    const approvals = await readApprovals({ payload, ids: docs.flatMap(({ verdicts }) => relationIds(verdicts)) })
    for (const edition of docs) {
      const { releases, classification, consents = null, basis = null } = edition
      const verdictIds = relationIds(edition.verdicts)
      yield {
        edition,
        itemId: relationId(edition.item) ?? '',
        approvals: verdictIds.flatMap((id) => approvals.get(id) ?? []),
        terms: { releases, classification, consents, verdictIds, basis },
      }
    }
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.seq
  }
}

async function readApprovals({ payload, ids }: { payload: Payload; ids: string[] }): Promise<Map<string, RecordedApproval>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ ...ALL, collection: SLUGS.verdicts, limit: 0, where: { id: { in: ids } } })
  const givers = docs.map(({ givenBy }) => relationId(givenBy)).filter((id) => id !== null)
  const { docs: people } = await payload.find({
    ...ALL,
    collection: SLUGS.users,
    limit: 0,
    select: { displayName: true },
    where: { id: { in: [...new Set(givers)] } },
  })
  const names = new Map(people.map(({ id, displayName }) => [String(id), displayName]))
  return new Map(
    docs.map(({ id, givenBy, role, givenAt, contentHash }) => {
      const userId = relationId(givenBy)
      const by = role === 'expert' ? null : (names.get(userId ?? '') ?? null)
      return [String(id), { verdictId: String(id), by, userId, role: role ?? null, at: givenAt, contentHash }]
    }),
  )
}

/** The journal from its first entry on, a page at a time. */
export async function* readWholeJournal({ payload }: { payload: Payload }): AsyncGenerator<JournalEntry> {
  let after = 0
  for (;;) {
    const { docs } = await payload.find({
      ...ALL,
      collection: SLUGS.journalEntries,
      limit: PAGE,
      sort: 'seq',
      where: { seq: { greater_than: after } },
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.seq
  }
}
