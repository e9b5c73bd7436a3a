import { addSeconds, type Instant } from '../time/instant'
import { joinWords } from '../workflow/wording'
import type { JournalAction, StoredJournalEntry } from './entry'

/** The actions that leave a verdict behind. */
export const VERDICT_ACTIONS = ['verdict-given', 'changes-requested'] as const satisfies readonly JournalAction[]

/** What both the journal and a stored verdict say of it. Its comment is words, which may be sealed, and is no part. */
type VerdictSays = {
  itemId: string | null
  language: string | null
  decision: string | null
  contentHash: string | null
  /** `user:12` or `guest:` and the id of a link; null for nobody */
  by: string | null
  at: Instant
}

export type VerdictRecord = VerdictSays & { verdictId: string }

export type VerdictFact = VerdictSays & {
  seq: number
  /** null for verdicts from before the journal named them */
  verdictId: string | null
  /** an entry never lies before the one before it, so an act may be older than its entry; null for the first */
  atLeast: Instant | null
}

/** `missing`: the journal knows it and the record is gone; `extra`: a record of which the journal knows nothing. */
export type VerdictFaultKind = 'missing' | 'changed' | 'extra'

export type VerdictFault = {
  fault: VerdictFaultKind
  /** place in the journal; null for what is not in it */
  seq: number | null
  verdictId: string | null
  /** Dutch, for the person who runs the check */
  person: string
}

/**
 * What an entry says of a verdict.
 *
 * @param at the moment of the entry, and of the one before it
 * @returns null for other acts, and for what was refused or failed
 * @example readVerdictFact({ entry, at, atLeast: previousAt })?.by // 'user:12'
 */
export function readVerdictFact({ entry, at, atLeast }: {
  entry: StoredJournalEntry
  at: Instant
  atLeast: Instant | null
}): VerdictFact | null {
  const { seq, action, result, objectId = null, language = null, actorKind, actorId } = entry
  if (result !== 'ok' || !(VERDICT_ACTIONS as readonly string[]).includes(action)) return null
  const details = (entry.details ?? {}) as Record<string, unknown>
  const textOf = (name: string): string | null => (typeof details[name] === 'string' ? details[name] : null)
  return {
    seq,
    at,
    atLeast,
    itemId: objectId,
    language,
    // Only one decision sends a text back, and that is the action itself.
    decision: action === 'changes-requested' ? 'request-changes' : textOf('decision'),
    contentHash: textOf('contentHash'),
    by: actorId ? `${actorKind}:${actorId}` : null,
    verdictId: textOf('verdictId'),
  }
}

type Gone = { userIds: ReadonlySet<string>; itemIds: ReadonlySet<string> }

/**
 * Where stored verdicts and the journal do not agree: who judged which text of what, how and when. Verdicts that the
 * journal does not name by id, as they are from before it did, are found by what they say.
 *
 * @param gone people and items that were deleted since, as the journal tells: a database then lets go of them
 * @returns in order of the journal, and then what is not in it; empty when all agree
 * @example findVerdictFaults({ facts, records, gone: { userIds: new Set(), itemIds: new Set() } }) // []
 */
export function findVerdictFaults({ facts, records, gone }: {
  facts: readonly VerdictFact[]
  records: readonly VerdictRecord[]
  gone: Gone
}): VerdictFault[] {
  const open = new Map(records.map((record) => [record.verdictId, record]))
  const faults: VerdictFault[] = []
  const settle = (fact: VerdictFact, record: VerdictRecord): void => {
    open.delete(record.verdictId)
    const fields = findDifferences({ fact, record, gone })
    if (fields.length > 0) faults.push(changed({ fact, record, fields }))
  }
  const named = facts.filter(({ verdictId }) => verdictId !== null)
  for (const fact of named) {
    const record = open.get(fact.verdictId ?? '')
    if (record) settle(fact, record)
    else faults.push(missing(fact))
  }
  const unnamed = facts.filter(({ verdictId }) => verdictId === null)
  const onText = new Map<string | null, VerdictRecord[]>()
  for (const record of open.values()) onText.set(record.contentHash, [...(onText.get(record.contentHash) ?? []), record])
  const differences = (fact: VerdictFact, record: VerdictRecord): number => findDifferences({ fact, record, gone }).length
  // First those that agree wholly, so that a changed one never takes the place of another.
  const changedOrGone = unnamed.filter((fact) => {
    const record = onText.get(fact.contentHash)?.find((each) => open.has(each.verdictId) && differences(fact, each) === 0)
    return record === undefined || !open.delete(record.verdictId)
  })
  for (const fact of changedOrGone) {
    const record = [...open.values()].find((each) => differences(fact, each) === 1)
    if (record) settle(fact, record)
    else faults.push(missing(fact))
  }
  faults.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
  return [...faults, ...[...open.values()].map(extra)]
}

function findDifferences({ fact, record, gone }: { fact: VerdictFact; record: VerdictRecord; gone: Gone }): string[] {
  const isSameItem = record.itemId === fact.itemId || (record.itemId === null && gone.itemIds.has(fact.itemId ?? ''))
  const isSamePerson = record.by === fact.by || (record.by === null && gone.userIds.has(fact.by?.replace(/^user:/, '') ?? ''))
  const isSameMoment = record.at === fact.at || (fact.at === fact.atLeast && record.at < fact.at && record.at >= hourBefore(fact.at))
  return [
    isSameItem ? null : 'item',
    record.language === fact.language ? null : 'taal',
    record.contentHash === fact.contentHash ? null : 'tekst',
    record.decision === fact.decision ? null : 'oordeel',
    isSamePerson ? null : 'wie',
    isSameMoment ? null : 'wanneer',
  ].filter((name) => name !== null)
}

/** As much as clocks of two servers, or one that is set right, may differ. */
const hourBefore = (at: Instant): Instant => addSeconds({ instant: at, seconds: -3600 })

const changed = ({ fact, record, fields }: { fact: VerdictFact; record: VerdictRecord; fields: readonly string[] }): VerdictFault => ({
  fault: 'changed',
  seq: fact.seq,
  verdictId: record.verdictId,
  person: `Het oordeel van regel ${fact.seq} (nummer ${record.verdictId} in de database) is anders dan is gegeven: ${joinWords({ words: fields, locale: 'nl' })}.`,
})

const missing = ({ seq, verdictId }: VerdictFact): VerdictFault => ({
  fault: 'missing',
  seq,
  verdictId,
  person: `Regel ${seq} is een oordeel, maar het oordeel zelf ontbreekt in de database.`,
})

const extra = ({ verdictId }: VerdictRecord): VerdictFault => ({
  fault: 'extra',
  seq: null,
  verdictId,
  person: `Het oordeel met nummer ${verdictId} staat in de database, maar niet in het journaal. Niemand heeft het zo gegeven.`,
})
