import { createHash } from 'node:crypto'

import { listFields, type HelpLineProposal } from './proposal'

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
  const hours = Object.entries(proposal.hours ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const values = listFields(proposal).map((field) => [field, field === 'hours' ? hours : proposal[field]])
  return createHash('sha256').update(JSON.stringify({ values, proposedBy }), 'utf8').digest('hex')
}
