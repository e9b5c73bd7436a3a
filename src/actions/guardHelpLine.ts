import { APIError, type PayloadRequest } from 'payload'

import { ACTION_WRITE } from '@/access/actionWrite'
import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { storedInstant } from '@/database/storedInstant'
import {
  decideHelpLineChange,
  findProposal,
  GUARDED_FIELDS,
  GUARDED_WORDS,
  readProposal,
  type GuardedField,
} from '@/domain/helpLines/proposal'
import { DEFAULT_LANGUAGE, isLanguage } from '@/domain/languages'
import { relationId } from '@/queries/relationId'
import type { StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

/** Only this action and those that judge write these; what comes in for them from elsewhere is dropped. */
const OWN_FIELDS = ['proposal', 'proposedBy', 'proposedAt'] as const
/** That somebody rang is recorded by the act of saying so, and by no date that is typed. */
const CHECK_DAYS = ['checkedOn', 'checkAgainBy'] as const
/** Under this flag in `req.context` waits what a new record proposes, until the record has an id. */
const NEW_PROPOSAL = 'contentkalenderNewHelpLine'

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
 * Keeps what one person writes of what readers call or open as a proposal, and readers what they have: of a new
 * record nothing. The system's own writes pass: no person stands behind them.
 *
 * @returns what is to be saved instead
 * @throws APIError 409 when somebody else's proposal waits, or an old version is put back whole
 */
export async function guardHelpLine({ req, data, original }: Saving): Promise<StoredDocument> {
  if (req.context[ACTION_WRITE] === true) return data
  const person = personOf(req)
  const asItWas = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, original?.[name] ?? null]))
  if (person === null) return { ...data, ...asItWas(OWN_FIELDS) }
  const kept = { ...data, ...asItWas(OWN_FIELDS), ...asItWas(CHECK_DAYS) }
  // Of the other languages nothing is seen here, and the old ones would go back to readers unread.
  if (req.context.isRestoringVersion === true) throw new APIError(NO_RESTORE, 409, { code: 'conflict' }, true)
  const language = isLanguage(req.locale) ? req.locale : DEFAULT_LANGUAGE
  // Payload saves no words when all languages are named at once, so there are none to propose either.
  const noWords = Object.fromEntries(GUARDED_WORDS.map((field) => [field, undefined]))
  const after = req.locale === 'all' ? { ...data, ...noWords } : data
  const proposal = readProposal(original?.proposal)
  const decision = decideHelpLineChange({
    changes: findProposal({ before: original ?? {}, after, language }),
    waiting: proposal && { proposal, personId: relationId(original?.proposedBy) },
    personId: String(person.id),
  })
  if (decision.kind === 'refused') throw new APIError(WAITS, 409, { code: 'conflict' }, true)
  if (decision.kind === 'unchanged') return kept
  if (original === undefined) req.context[NEW_PROPOSAL] = decision.fields
  else await noteProposal({ req, id: String(original.id), fields: decision.fields })
  return {
    ...kept,
    ...Object.fromEntries(GUARDED_FIELDS.map((field) => [field, original?.[field] ?? null])),
    proposal: decision.proposal,
    proposedBy: person.id,
    proposedAt: storedInstant(currentInstant()),
  }
}

/** The line in the journal of what a new record proposes, which has an id only after it was written. */
export async function noteNewHelpLine({ req, id }: { req: PayloadRequest; id: string }): Promise<void> {
  const fields = req.context[NEW_PROPOSAL] as GuardedField[] | undefined
  delete req.context[NEW_PROPOSAL]
  if (fields !== undefined) await noteProposal({ req, id, fields })
}

async function noteProposal({ req, id, fields }: {
  req: PayloadRequest
  id: string
  fields: readonly GuardedField[]
}): Promise<void> {
  await recordJournal({
    req,
    action: 'help-line-proposed',
    objectType: SLUGS.helpLines,
    objectId: id,
    details: { fields: [...fields] },
  })
}
