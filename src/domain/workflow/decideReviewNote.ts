import type { Stage } from './stages'

export type ReviewNote<Need extends string> =
  | { kind: 'nothing' }
  /** the reader's own yes stands, and the text still needs others */
  | { kind: 'waits'; needs: readonly Need[] }
  | { kind: 'waits-for-teller' }
  /** the text changed since the reader's own verdict: `later` while nobody is asked anything yet */
  | { kind: 'changed'; look: 'again' | 'later' | 'no-need' }

/**
 * What a reader of an item is told about their own verdict. Nobody is asked to look while a text is written, or
 * once it is approved.
 *
 * @param sinceYours the reader's last verdict when it was on another text; null when there is none
 * @param stillNeeds kinds of verdicts that the text still needs
 * @example
 * decideReviewNote({ stage: 'writing', sinceYours: { mustLookAgain: true }, hasApprovedThis: false, stillNeeds: ['substance'] })
 * // { kind: 'changed', look: 'later' }
 */
export function decideReviewNote<Need extends string>({ stage, sinceYours, hasApprovedThis, stillNeeds }: {
  stage: Stage
  sinceYours: { mustLookAgain: boolean } | null
  hasApprovedThis: boolean
  stillNeeds: readonly Need[]
}): ReviewNote<Need> {
  const isInReview = stage === 'review'
  if (sinceYours !== null && !hasApprovedThis) {
    if (!sinceYours.mustLookAgain) return { kind: 'changed', look: 'no-need' }
    return { kind: 'changed', look: isInReview ? 'again' : 'later' }
  }
  if (!isInReview || stillNeeds.length === 0) return { kind: 'nothing' }
  if (hasApprovedThis) return { kind: 'waits', needs: stillNeeds }
  return stillNeeds.every((need) => need === 'expert-assent') ? { kind: 'waits-for-teller' } : { kind: 'nothing' }
}
