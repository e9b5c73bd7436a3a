import type { PlainDate } from '../time/plainDate'
import { addWorkingDays } from '../time/workingDays'
import { findReviewers, REVIEWER_ROLES, rolesAskedByDefault, type Colleague, type Reviewer } from './findReviewers'
import type { Role } from './roles'
import type { Reason } from './wording'

export type ReviewAsk =
  | {
      kind: 'ask'
      people: string[]
      roles: Role[]
      dueOn: PlainDate
      reviewers: Reviewer[]
      warnings: Reason<'nobody-may-approve'>[]
    }
  | { kind: 'blocked'; reasons: Reason<'due-in-past' | 'cannot-review'>[] }

/** Most people that one request names. */
export const MAX_PEOPLE_ASKED = 20

/**
 * Of whom a review is asked and before when. Without names or roles, those are asked whose verdict the text
 * needs; without a day, the review has the usual number of working days.
 *
 * @param dueOn the day that was chosen; null for the usual one
 * @param today day in the municipality's zone
 * @param reviewDays working days for a review
 * @example decideReviewAsk({ people: [], roles: [], dueOn: null, … }) // { kind: 'ask', roles: ['substance'], … }
 */
export function decideReviewAsk({
  people,
  roles,
  dueOn,
  askedBy,
  content,
  colleagues,
  today,
  reviewDays,
  daysOff,
}: {
  people: readonly string[]
  roles: readonly Role[]
  dueOn: PlainDate | null
  askedBy: string
  content: { isSensitive: boolean; isStory: boolean }
  colleagues: readonly Colleague[]
  today: PlainDate
  reviewDays: number
  daysOff: ReadonlySet<PlainDate>
}): ReviewAsk {
  const reviews = (role: Role | undefined): boolean => REVIEWER_ROLES.some((reviewer) => reviewer === role)
  const named = [...new Set(people)]
  const strangers = named.filter((id) => !reviews(colleagues.find((colleague) => colleague.id === id)?.role))
  const reasons = [
    ...(dueOn !== null && dueOn < today ? [DUE_IN_PAST] : []),
    ...(strangers.length > 0 || roles.some((role) => !reviews(role)) ? [CANNOT_REVIEW] : []),
  ]
  if (reasons.length > 0) return { kind: 'blocked', reasons }
  const asked = {
    people: named,
    roles: named.length > 0 || roles.length > 0 ? [...new Set(roles)] : rolesAskedByDefault(content),
    askedBy,
  }
  const reviewers = findReviewers({ asked, colleagues, today })
  return {
    kind: 'ask',
    people: asked.people,
    roles: asked.roles,
    dueOn: dueOn ?? addWorkingDays({ date: today, days: reviewDays, daysOff }),
    reviewers,
    warnings: reviewers.some((reviewer) => mayDecide({ reviewer, content, colleagues })) ? [] : [NOBODY_MAY_APPROVE],
  }
}

function mayDecide({ reviewer: { id, standsInFor }, content, colleagues }: {
  reviewer: Reviewer
  content: { isSensitive: boolean; isStory: boolean }
  colleagues: readonly Colleague[]
}): boolean {
  const wanted = rolesAskedByDefault(content)
  return colleagues.some((colleague) => [id, standsInFor].includes(colleague.id) && wanted.some((role) => role === colleague.role))
}

const DUE_IN_PAST: Reason<'due-in-past'> = {
  code: 'due-in-past',
  channel: null,
  person: {
    nl: 'De dag waarvoor u een oordeel vraagt, is al voorbij. Kies een latere dag.',
    en: 'The day before which you ask for a verdict has passed. Choose a later one.',
  },
}

const CANNOT_REVIEW: Reason<'cannot-review'> = {
  code: 'cannot-review',
  channel: null,
  person: {
    nl: 'U vraagt iemand die hier geen teksten beoordeelt. Kies een adviseur, of maak voor een ander een gastlink.',
    en: 'You ask somebody who reviews no texts here. Choose an adviser, or make a guest link for somebody else.',
  },
}

const NOBODY_MAY_APPROVE: Reason<'nobody-may-approve'> = {
  code: 'nobody-may-approve',
  channel: null,
  person: {
    nl: 'Niemand van wie u het vraagt, kan deze tekst goedkeuren. Vraag ook een inhoudelijk adviseur.',
    en: 'Nobody of those you ask can approve this text. Ask a substance adviser as well.',
  },
}
