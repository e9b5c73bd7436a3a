import type { ProposalError } from '@/domain/planning/checkProposal'
import type { ArmedMove } from '@/domain/planning/decideMoveCards'
import type { NextYearView } from '@/queries/readNextYear'

/** What an action says when it did not do what was asked; nothing was written. */
export type Refusal =
  | { kind: 'not-found'; message: string }
  | { kind: 'not-allowed'; message: string }
  | { kind: 'blocked'; message: string; reasons: string[]; /** of a move: cards that somebody else changed */ staleIds?: string[] }
  | { kind: 'asks-release'; message: string; armed: ArmedMove[] }
  | { kind: 'asks-scope'; message: string; cards: { id: string; title: string }[] }
  | { kind: 'needs-moment'; message: string; channels: string[] }
  | { kind: 'stale'; message: string; contentHash: string }
  /** what was shown is no longer what would be written */
  | { kind: 'proposal-changed'; message: string; view: NextYearView }
  | { kind: 'proposal-refused'; message: string; entryErrors: ProposalError[] }

/** HTTP status of each refusal (RFC 9110 §15.5). */
export const REFUSAL_STATUS: Record<Refusal['kind'], number> = {
  'not-found': 404,
  'not-allowed': 403,
  blocked: 409,
  'asks-release': 409,
  'asks-scope': 409,
  'needs-moment': 409,
  stale: 409,
  'proposal-changed': 409,
  'proposal-refused': 409,
}

export const NOT_FOUND: Refusal = {
  kind: 'not-found',
  message: 'Dit item is er niet, of u mag het niet zien. Ga terug naar de lijst en zoek het daar op.',
}

export const NOT_PLANNER: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs plannen. Vraag een van hen om dit op de kalender te zetten.',
}

export function isRefusal(outcome: { kind: string }): outcome is Refusal {
  return outcome.kind in REFUSAL_STATUS
}
