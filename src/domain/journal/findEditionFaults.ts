import type { PublicContent } from '../content'
import { DomainError } from '../errors'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import { hashContent } from '../workflow/contentHash'
import { describeDamage, findDamage, type LooseFields } from './findDamage'
import type { ApprovalFact } from './servingFacts'
import { hashTerms, type EditionTerms } from './termsHash'

/** The part of a stored edition that the journal vouches for. */
export type RecordedEdition = EditionTerms & LooseFields & {
  editionId: string
  seq: number
  language: Language
  number: number
  approvedAt: Instant
  contentHash: string
}

/**
 * `damaged`: a field is empty or of another shape, so that nothing can be said of the rest; `words`: the text is not the approved one; `unrecorded`: no approval in the journal stands at its place;
 * `mismatch`: the approval there is of something else; `terms`: the approved words, with other channels, moments,
 * classification, consents or verdicts than were approved; `lost`: an approval whose edition is gone.
 */
export type EditionFaultKind = 'damaged' | 'words' | 'unrecorded' | 'mismatch' | 'terms' | 'lost'

export type EditionFault = {
  fault: EditionFaultKind
  /** place in the journal */
  seq: number
  editionId: string | null
  /** Dutch, for the person who runs the check */
  person: string
}

/**
 * Where the editions of one item and the approvals in its journal do not agree. Whoever changes an edition in
 * the database would also have to change the journal, and that breaks its chain. Approvals from before terms were
 * recorded vouch for the words alone.
 *
 * @returns in order of the journal; empty when every edition is exactly what was approved
 * @example findEditionFaults({ editions, approvals: readApprovals(entriesOfItem) }) // []
 */
export function findEditionFaults({
  editions,
  approvals,
}: {
  editions: readonly RecordedEdition[]
  approvals: readonly ApprovalFact[]
}): EditionFault[] {
  const approvalAt = new Map(approvals.map((approval) => [approval.seq, approval]))
  const editionSeqs = new Set(editions.map(({ seq }) => seq))
  const ofEditions = editions.flatMap((edition) => {
    const { seq, editionId } = edition
    const fields = findDamage(edition)
    if (fields.length > 0) return [{ fault: 'damaged' as const, seq, editionId, person: describeDamage({ editionId, seq, fields }) }]
    const fault = faultOf({ edition, approval: approvalAt.get(seq) })
    return fault === null ? [] : [describe({ fault, seq, editionId })]
  })
  const lost = approvals
    .filter(({ seq }) => !editionSeqs.has(seq))
    .map(({ seq }) => describe({ fault: 'lost', seq, editionId: null }))
  return [...ofEditions, ...lost].sort((a, b) => a.seq - b.seq)
}

function faultOf({
  edition,
  approval,
}: {
  edition: RecordedEdition
  approval: ApprovalFact | undefined
}): Described | null {
  if (hashContent(edition.content as PublicContent) !== edition.contentHash) return 'words'
  if (approval === undefined) return 'unrecorded'
  const isSame =
    approval.contentHash === edition.contentHash &&
    approval.language === edition.language &&
    approval.number === edition.number &&
    approval.at === edition.approvedAt
  if (!isSame) return 'mismatch'
  return approval.termsHash === null || hasTerms({ edition, termsHash: approval.termsHash }) ? null : 'terms'
}

function hasTerms({ edition, termsHash }: { edition: RecordedEdition; termsHash: string }): boolean {
  try {
    return hashTerms(edition) === termsHash
  } catch (error) {
    // What cannot even be written is not what was approved.
    if (error instanceof DomainError) return false
    throw error
  }
}

/**
 * How many editions have an approval that says nothing of their terms, as it is from before those were recorded.
 *
 * @example countUnrecordedTerms({ editions, approvals: readApprovals(entriesOfItem) }) // 0
 */
export function countUnrecordedTerms({ editions, approvals }: {
  editions: readonly Pick<RecordedEdition, 'seq'>[]
  approvals: readonly ApprovalFact[]
}): number {
  const silent = new Set(approvals.filter(({ termsHash }) => termsHash === null).map(({ seq }) => seq))
  return editions.filter(({ seq }) => silent.has(seq)).length
}

type Described = Exclude<EditionFaultKind, 'damaged'>

function describe({ fault, seq, editionId }: { fault: Described; seq: number; editionId: string | null }): EditionFault {
  return { fault, seq, editionId, person: SENTENCES[fault](seq) }
}

const SENTENCES: Record<Described, (seq: number) => string> = {
  words: (seq) => `De editie van regel ${seq} heeft een andere tekst dan is goedgekeurd.`,
  unrecorded: (seq) => `Er is een editie van regel ${seq}, maar daar staat geen goedkeuring van dit item.`,
  mismatch: (seq) => `De editie van regel ${seq} past niet bij de goedkeuring die daar staat.`,
  terms: (seq) => `De editie van regel ${seq} is anders dan goedgekeurd: kanaal, moment, indeling of oordeel.`,
  lost: (seq) => `Regel ${seq} is een goedkeuring, maar de editie die erbij hoort ontbreekt.`,
}
