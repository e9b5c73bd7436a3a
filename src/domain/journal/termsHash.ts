import { createHash } from 'node:crypto'

import { writeCanonicalJson } from './canonicalJson'

/** Changes when the written form does, so that a hash of an older form never equals a newer one. */
const FORMAT = 'contentkalender.edition-terms.v1'

const WHOLE_SECOND = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\.0+Z$/

/**
 * Everything of an edition, beside its words, that decides what is served where and when, under which
 * classification and on whose yes; as approved. Of any shape, as somebody may have changed it in the database.
 */
export type EditionTerms = {
  /** ReleaseFact[] when nobody touched it */
  releases: unknown
  /** Classification */
  classification: unknown
  /** ConsentFact[]; null for words that nobody has to allow */
  consents?: unknown
  verdictIds: readonly string[]
  basis?: string | null
}

/**
 * The fingerprint of an edition's terms: lower-case hexadecimal SHA-256 over the text of `writeTermsText`. It stands
 * in the journal beside the hash of the words.
 *
 * It is over what was approved, and an edition never changes: what is moved, reclassified, prolonged or taken back
 * later are facts of their own in the journal. So it can be taken again at any time, also of a sealed edition.
 *
 * @throws DomainError `invalid-input` when a value cannot be written canonically
 * @example hashTerms(edition) === approval.termsHash
 */
export function hashTerms(terms: EditionTerms): string {
  return createHash('sha256').update(writeTermsText(terms), 'utf8').digest('hex')
}

/**
 * The exact text over which the fingerprint is taken: a line with the format and a line of canonical JSON. Every
 * list in it is a set, written in the order of its members' own JSON. Whatever is unset (null, absent, an empty
 * list) is left out, ids are text and moments have no milliseconds, so that every database gives the same. Names
 * that this program does not know are written too: nothing can be put beside what was approved.
 *
 * @throws DomainError `invalid-input` when a value cannot be written canonically
 * @see editionFields.ts for what is left out, and why
 * @example sha256(writeTermsText(edition)) === hashTerms(edition)
 */
export function writeTermsText({ releases, classification, consents, verdictIds, basis }: EditionTerms): string {
  return `${FORMAT}\n${writeCanonicalJson(evenOut({ releases, classification, consents, verdictIds, basis }))}`
}

function evenOut(value: unknown): unknown {
  if (value instanceof Date) return evenOut(value.toISOString())
  if (typeof value === 'string') return value.replace(WHOLE_SECOND, '$1Z')
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? null : sortSet(value.map(evenOut))
  // Anything with a prototype of its own is no JSON, and is refused where it is written.
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evenOut(member)]))
}

/** Each as often as it stands there: a release that comes twice was not approved twice. */
function sortSet(members: readonly unknown[]): unknown[] {
  return members
    .map((member) => ({ member, text: writeCanonicalJson(member) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ member }) => member)
}
