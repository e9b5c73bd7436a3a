import type { Reviewer } from './findReviewers'
import type { Verdict, VerdictRequirement } from './requiredVerdicts'

/**
 * Who said yes to a text and whose yes still stands: a request for changes voids all before it. A teller who answered
 * by a link is named as the person that they are.
 *
 * @param verdicts on exactly the current text that count for its approval, oldest first
 * @example findStandingYes([{ actorId: 'u1', kind: 'approve' }]) // ['u1']
 */
export function findStandingYes(verdicts: readonly Verdict[]): string[] {
  const lastRefusal = verdicts.map(({ kind }) => kind).lastIndexOf('request-changes')
  return [...new Set(verdicts.slice(lastRefusal + 1).map(({ actorId, assentOf }) => assentOf ?? actorId))]
}

/**
 * Of everybody of whom a review is asked those for whom it still waits. Who said yes is done, and so is the colleague
 * in whose place they did. When only the yes of a teller is missing, whoever was asked by role is done as well. When
 * nothing is missing and the text still waits, as for a moment, an adviser has to look, whoever said yes.
 *
 * @param named ids of people who were asked by name
 * @param yes as `findStandingYes` gives them
 * @param stillNeeds as `findMissingVerdicts` gives it
 * @example
 * findWaitedFor({ reviewers: [{ id: 'u1', standsInFor: null }], named: [], yes: ['u1'], stillNeeds: [{ kind: 'expert-assent' }] })
 * // []
 */
export function findWaitedFor({ reviewers, named, yes, stillNeeds }: {
  reviewers: readonly Reviewer[]
  named: readonly string[]
  yes: readonly string[]
  stillNeeds: readonly VerdictRequirement[]
}): Reviewer[] {
  if (stillNeeds.length === 0) return [...reviewers]
  const answeredFor = reviewers.filter(({ id }) => yes.includes(id)).map(({ standsInFor }) => standsInFor)
  const isDone = ({ id }: Reviewer) => yes.includes(id) || answeredFor.includes(id)
  const isNamed = ({ id, standsInFor }: Reviewer) => named.includes(id) || named.includes(standsInFor ?? '')
  return reviewers.filter((reviewer) => !isDone(reviewer) && (isNamed(reviewer) || !waitsForTeller(stillNeeds)))
}

/** Whether nobody but who tells the story can bring it further. */
export function waitsForTeller(stillNeeds: readonly VerdictRequirement[]): boolean {
  return stillNeeds.length > 0 && stillNeeds.every(({ kind }) => kind === 'expert-assent')
}
