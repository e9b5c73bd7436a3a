import type { PayloadRequest, Where } from 'payload'

import { personOf } from '@/access/people'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'

/** A help line that somebody should ring: its check is overdue, or a change of it waits for a second person. */
export type HelpLineTask = { id: string; name: string } & (
  | { kind: 'overdue'; /** null: nobody ever checked it */ checkAgainBy: PlainDate | null }
  | { kind: 'waiting'; /** the reader proposed it, so a colleague confirms */ isOwn: boolean }
)

/** Help lines whose day has passed. One without a day was never checked; an empty text comes before every day. */
export function overdueOn(today: PlainDate): Where {
  return { or: [{ checkAgainBy: { less_than: today } }, { checkAgainBy: { exists: false } }] }
}

/** What advisers and administrators have to do about help lines: confirmations first, then the oldest check. */
export async function findHelpLineWork({
  req,
  today,
}: {
  req: PayloadRequest
  today: PlainDate
}): Promise<HelpLineTask[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.helpLines,
    // Who proposed what is in no API; the start page asks this for advisers and administrators only.
    overrideAccess: true,
    showHiddenFields: true,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    limit: 200,
    pagination: false,
    sort: 'checkAgainBy',
    where: { or: [overdueOn(today), { proposedAt: { exists: true } }] },
    req,
  })
  const tasks = docs.flatMap((line): HelpLineTask[] => {
    const { name, checkAgainBy } = line
    const id = String(line.id)
    if (line.proposedAt)
      return [{ id, name, kind: 'waiting', isOwn: relationId(line.proposedBy) === String(personOf(req)?.id) }]
    return [{ id, name, kind: 'overdue', checkAgainBy: isPlainDate(checkAgainBy) ? checkAgainBy : null }]
  })
  return [
    ...tasks.filter(({ kind }) => kind === 'waiting'),
    ...tasks.filter(({ kind }) => kind === 'overdue'),
  ]
}
