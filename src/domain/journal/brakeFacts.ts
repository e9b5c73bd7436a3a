import { DomainError } from '../errors'
import { BRAKE_SCOPES, type BrakeScope, type BrakeTerms } from '../serving/brake'
import type { BrakeLiftedFact, BrakeSetFact } from '../serving/servingFact'
import { instantFromDate, parseInstant, type Instant } from '../time/instant'
import type { JournalAction, JournalDetails, StoredJournalEntry } from './entry'

/** The actions that pause and resume what is served. Their entries carry the brake as object. */
export const BRAKE_ACTIONS = ['brake-set', 'brake-lifted'] as const satisfies readonly JournalAction[]

export type BrakeEntry = Pick<StoredJournalEntry, 'seq' | 'at' | 'action' | 'result' | 'objectId' | 'details'>

/**
 * Details of `brake-set`.
 *
 * @param ids what it is on; for a theme its descendants too, as they are at this moment
 * @param reason one or two sentences without names or other personal data
 * @example buildBrakeSetDetails({ scope: 'theme', ids: ['3'], from, needsApproval: false, reason: 'Incident.' })
 */
export function buildBrakeSetDetails({ scope, ids, from, needsApproval, reason }: Omit<BrakeTerms, 'brakeId'> & {
  reason: string
}): JournalDetails {
  return { scope, ids: [...ids].sort(), from, needsApproval, reason }
}

/**
 * Details of `brake-lifted`.
 *
 * @param itemId the one item for which it ends; null for all
 * @example buildBrakeLiftedDetails({ itemId: null })
 */
export function buildBrakeLiftedDetails({ itemId }: { itemId: string | null }): JournalDetails {
  return { itemId: itemId ?? 'all' }
}

/**
 * The pauses as one item meets them, in journal order: those on other items, and lifts for other items, are
 * passed over. Entries that were refused or failed changed nothing.
 *
 * @param entries all entries about brakes, in any order
 * @throws DomainError `invalid-input` naming the entry, when it cannot be read
 * @example projectItem({ itemId, editions, facts: [...facts, ...readBrakeFacts({ entries, itemId })] })
 */
export function readBrakeFacts({ entries, itemId }: {
  entries: readonly BrakeEntry[]
  itemId: string
}): (BrakeSetFact | BrakeLiftedFact)[] {
  const known = new Set<string>()
  return entries
    .filter(({ action, result }) => result === 'ok' && (BRAKE_ACTIONS as readonly string[]).includes(action))
    .sort((a, b) => a.seq - b.seq)
    .flatMap((entry): (BrakeSetFact | BrakeLiftedFact)[] => {
      const brakeId = entry.objectId ?? reject(entry, 'names no brake')
      const place = { seq: entry.seq, at: readMoment(entry, entry.at) }
      if (entry.action === 'brake-set') {
        const terms = readBrakeTerms(entry)
        if (terms.scope === 'item' && !terms.ids.includes(itemId)) return []
        known.add(brakeId)
        return [{ kind: 'brake-set', ...place, brakeId, ...terms }]
      }
      const lifted = readDetails(entry).itemId
      if (typeof lifted !== 'string') return reject(entry, 'itemId is no text')
      if (!known.has(brakeId) || (lifted !== 'all' && lifted !== itemId)) return []
      return [{ kind: 'brake-lifted', ...place, brakeId }]
    })
}

/**
 * What a `brake-set` entry says of its pause.
 *
 * @throws DomainError `invalid-input` naming the entry, when it cannot be read
 * @example readBrakeTerms(entry).ids // a theme and its descendants, as they were when it was set
 */
export function readBrakeTerms(entry: BrakeEntry): Omit<BrakeTerms, 'brakeId'> {
  const { scope, ids, from, needsApproval } = readDetails(entry)
  if (!(BRAKE_SCOPES as readonly unknown[]).includes(scope)) reject(entry, 'scope is unknown')
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return reject(entry, 'ids is no list of texts')
  return { scope: scope as BrakeScope, ids: [...ids], from: readMoment(entry, from), needsApproval: needsApproval === true }
}

function readDetails(entry: BrakeEntry): Record<string, unknown> {
  const { details } = entry
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return reject(entry, 'details are no object')
  return details as Record<string, unknown>
}

function readMoment(entry: BrakeEntry, text: unknown): Instant {
  try {
    return text instanceof Date ? instantFromDate(text) : parseInstant(text as string)
  } catch (cause) {
    return reject(entry, 'a moment cannot be read', cause)
  }
}

function reject(entry: BrakeEntry, what: string, cause?: unknown): never {
  throw new DomainError('invalid-input', `journal entry ${entry.seq} (${entry.action}): ${what}`, { cause })
}
