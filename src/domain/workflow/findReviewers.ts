import type { PlainDate } from '../time/plainDate'
import { requiredVerdicts } from './requiredVerdicts'
import type { Role } from './roles'

/** Who may be asked to look at a text as a role; others only come in by name or by a link. */
export const REVIEWER_ROLES = ['communications', 'substance'] as const satisfies readonly Role[]
export type ReviewerRole = (typeof REVIEWER_ROLES)[number]

/** Who a review is asked of. */
export type AskedOf = { people: readonly string[]; roles: readonly Role[]; /** who asked; never asked by role */ askedBy: string | null }

export type Colleague = {
  id: string
  role: Role
  absentFrom: PlainDate | null
  absentUntil: PlainDate | null
  deputyId: string | null
}

/** Somebody of whom a review is asked; `for` names the absent colleague in whose place. */
export type Reviewer = { id: string; standsInFor: string | null }

/**
 * The roles that are asked when nobody is named: those whose verdict the text needs.
 *
 * @example rolesAskedByDefault({ isSensitive: true, isStory: false }) // ['substance']
 */
export function rolesAskedByDefault(content: { isSensitive: boolean; isStory: boolean }): ReviewerRole[] {
  const needsSubstance = requiredVerdicts(content).some(({ kind }) => kind === 'substance')
  return needsSubstance ? ['substance'] : [...REVIEWER_ROLES]
}

/**
 * Everybody of whom a review is asked: by name, by role, and in the place of one of those who is away. Who is
 * away stays asked as well, for the day they are back. A deputy without dates stands in always.
 *
 * @param today day in the municipality's zone
 * @example
 * findReviewers({ asked: { people: ['u1'], roles: [], askedBy: 'u2' }, colleagues, today })
 * // [{ id: 'u1', standsInFor: null }, { id: 'u3', standsInFor: 'u1' }]
 */
export function findReviewers({
  asked: { people, roles, askedBy },
  colleagues,
  today,
}: {
  asked: AskedOf
  colleagues: readonly Colleague[]
  today: PlainDate
}): Reviewer[] {
  const asked = colleagues.filter(({ id, role }) => people.includes(id) || (roles.includes(role) && id !== askedBy))
  const askedIds = new Set(asked.map(({ id }) => id))
  const deputies = new Map<string, string>()
  for (const colleague of asked) {
    const { id, deputyId } = colleague
    if (deputyId === null || deputyId === id || !isAway({ colleague, today })) continue
    // One who is asked already, or asked it, does not stand in as well.
    if (!askedIds.has(deputyId) && deputyId !== askedBy && !deputies.has(deputyId)) deputies.set(deputyId, id)
  }
  const known = new Set(colleagues.map(({ id }) => id))
  return [
    ...asked.map(({ id }) => ({ id, standsInFor: null })),
    ...[...deputies].filter(([id]) => known.has(id)).map(([id, standsInFor]) => ({ id, standsInFor })),
  ]
}

/**
 * Whether somebody else stands in for a colleague today; both days of an absence included, and always without dates.
 *
 * @example isAway({ colleague: { …, absentFrom: null, absentUntil: null }, today }) // true
 */
export function isAway({ colleague, today }: {
  colleague: Pick<Colleague, 'absentFrom' | 'absentUntil'>
  today: PlainDate
}): boolean {
  const { absentFrom, absentUntil } = colleague
  return (absentFrom === null || absentFrom <= today) && (absentUntil === null || today <= absentUntil)
}
