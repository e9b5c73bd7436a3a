import { APIError, type PayloadRequest } from 'payload'

import { ACTION_WRITE } from '@/access/actionWrite'
import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { storedInstant } from '@/database/storedInstant'
import { decideHelpLineChange, findProposal, GUARDED_FIELDS, GUARDED_WORDS, readProposal } from '@/domain/helpLines/proposal'
import { DEFAULT_LANGUAGE, isLanguage } from '@/domain/languages'
import { relationId } from '@/queries/relationId'
import type { StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

/** Only this action and those that judge write these; what comes in for them from elsewhere is dropped. */
const OWN_FIELDS = ['proposal', 'proposedBy', 'proposedAt'] as const

const WAITS =
  'Een collega stelde al een wijziging van deze hulplijn voor. Bevestig die eerst, of wijs hem af.'
const NO_RESTORE =
  'Een oude versie van een hulplijn gaat niet in één keer terug: een nummer wijzigen vraagt een tweede persoon. ' +
  'Neem over wat u nodig hebt en sla dat op.'

type Saving = {
  req: PayloadRequest
  /** the whole record as it would be saved */
  data: StoredDocument
  /** the record as it is, in the language of the save; absent for a new one */
  original: StoredDocument | undefined
}

/**
 * Keeps a change of what readers call or open by one person as a proposal, and readers what they have. New
 * records and the system's own writes pass: nobody relies on the first, and no person stands behind the others.
 *
 * @returns what is to be saved instead
 * @throws APIError 409 when somebody else's proposal waits, or an old version is put back whole
 */
export async function guardHelpLine({ req, data, original }: Saving): Promise<StoredDocument> {
  if (req.context[ACTION_WRITE] === true) return data
  const person = personOf(req)
  const kept = { ...data, ...Object.fromEntries(OWN_FIELDS.map((name) => [name, original?.[name] ?? null])) }
  if (original === undefined || person === null) return kept
  // Of the other languages nothing is seen here, and the old ones would go back to readers unread.
  if (req.context.isRestoringVersion === true) throw new APIError(NO_RESTORE, 409, { code: 'conflict' }, true)
  const language = isLanguage(req.locale) ? req.locale : DEFAULT_LANGUAGE
  // Payload saves no words when all languages are named at once, so there are none to propose either.
  const noWords = Object.fromEntries(GUARDED_WORDS.map((field) => [field, undefined]))
  const after = req.locale === 'all' ? { ...data, ...noWords } : data
  const proposal = readProposal(original.proposal)
  const decision = decideHelpLineChange({
    changes: findProposal({ before: original, after, language }),
    waiting: proposal && { proposal, personId: relationId(original.proposedBy) },
    personId: String(person.id),
  })
  if (decision.kind === 'refused') throw new APIError(WAITS, 409, { code: 'conflict' }, true)
  if (decision.kind === 'unchanged') return kept
  await recordJournal({
    req,
    action: 'help-line-proposed',
    objectType: SLUGS.helpLines,
    objectId: String(original.id),
    details: { fields: decision.fields },
  })
  return {
    ...kept,
    ...Object.fromEntries(GUARDED_FIELDS.map((field) => [field, original[field] ?? null])),
    proposal: decision.proposal,
    proposedBy: person.id,
    proposedAt: storedInstant(currentInstant()),
  }
}
