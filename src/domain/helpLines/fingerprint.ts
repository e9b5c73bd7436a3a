import { createHash } from 'node:crypto'

import { listFields, type GuardedField, type HelpLineProposal } from './proposal'

/**
 * Names what somebody looked at when they confirmed: another proposal, or the same from somebody else, has
 * another fingerprint. A value that is taken away counts too, so a null is written out.
 *
 * @example fingerprint({ proposal, proposedBy: '7' }) // 64 hexadecimal digits
 */
export function fingerprint({
  proposal,
  proposedBy,
}: {
  proposal: HelpLineProposal
  proposedBy: string | null
}): string {
  const values = listFields(proposal).map((field) => [field, inOrder(proposal[field])])
  return createHash('sha256').update(JSON.stringify({ values, proposedBy }), 'utf8').digest('hex')
}

/** Words per language, in one order whichever was written first. */
function inOrder(value: HelpLineProposal[GuardedField]): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    : value
}
