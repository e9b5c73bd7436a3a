import type { PayloadRequest } from 'payload'

import { findTitles, NAMED_TYPES, titleFieldOf } from './nameSubjects'

/** More than these are never looked for in the journal at once. */
export const SUBJECTS_AT_MOST = 200

/**
 * Ids of what has these words in its name, among what this person may see. What is gone has no name any more.
 *
 * @param type only of this kind; null for every kind that has names
 */
export async function findSubjectsByName({ req, name, type }: {
  req: PayloadRequest
  name: string
  type: string | null
}): Promise<{ ids: string[]; /** there are more than were taken */ isCapped: boolean }> {
  const ids: string[] = []
  for (const each of type === null ? NAMED_TYPES : [type]) {
    const field = titleFieldOf({ req, type: each })
    if (field === null) continue
    const limit = SUBJECTS_AT_MOST - ids.length + 1
    ids.push(...(await findTitles({ req, type: each, where: { [field]: { like: name } }, limit })).map(({ id }) => id))
    if (ids.length > SUBJECTS_AT_MOST) return { ids: ids.slice(0, SUBJECTS_AT_MOST), isCapped: true }
  }
  return { ids, isCapped: false }
}
