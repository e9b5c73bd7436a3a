import type { Role } from './roles'
import type { Stage } from './stages'

/** Everything that can be done to an item or to its text in one language. */
export const ACTIONS = [
  'edit',
  'plan',
  'request-review',
  'approve',
  'request-changes',
  'move-release',
  'withdraw',
  'archive',
  'unarchive',
] as const
export type Action = (typeof ACTIONS)[number]

const NOBODY = [] as const
const ADVISERS = ['communications', 'substance'] as const
const WRITERS = ['communications', 'substance', 'expert'] as const
const COMMUNICATIONS = ['communications'] as const

/** These roles edit only the items that they co-write. */
const ONLY_CO_WRITTEN: readonly Role[] = ['expert']

/**
 * Who may do what in which stage; everything that is not here is refused. The stage is that of the text in
 * the language at hand, or `archived`. What the text itself demands (four eyes, the substance adviser) is
 * decided by `whyMayNotApprove`; whether there is a release to move or withdraw, by the decision on it.
 * Moving and withdrawing are possible in every stage before the archive, since an edition stays live while
 * its text is written anew; what is live can be withdrawn even after archiving.
 */
export const TRANSITIONS = {
  edit: { idea: WRITERS, writing: WRITERS, review: WRITERS, approved: WRITERS, archived: NOBODY },
  plan: { idea: ADVISERS, writing: ADVISERS, review: ADVISERS, approved: ADVISERS, archived: NOBODY },
  // In review it is asked anew: of another person, or before another day.
  'request-review': { idea: NOBODY, writing: ADVISERS, review: ADVISERS, approved: NOBODY, archived: NOBODY },
  approve: { idea: NOBODY, writing: NOBODY, review: ADVISERS, approved: NOBODY, archived: NOBODY },
  'request-changes': { idea: NOBODY, writing: NOBODY, review: ADVISERS, approved: NOBODY, archived: NOBODY },
  'move-release': {
    idea: ADVISERS,
    writing: ADVISERS,
    review: ADVISERS,
    approved: ADVISERS,
    archived: NOBODY,
  },
  withdraw: { idea: ADVISERS, writing: ADVISERS, review: ADVISERS, approved: ADVISERS, archived: ADVISERS },
  archive: {
    idea: COMMUNICATIONS,
    writing: COMMUNICATIONS,
    review: COMMUNICATIONS,
    approved: COMMUNICATIONS,
    archived: NOBODY,
  },
  unarchive: { idea: NOBODY, writing: NOBODY, review: NOBODY, approved: NOBODY, archived: COMMUNICATIONS },
} as const satisfies Record<Action, Record<Stage, readonly Role[]>>

/**
 * Whether a role may perform an action in a stage. An expert edits only what they co-write, so without
 * `isCoWriter` the answer for an expert is no.
 *
 * @example canPerform({ action: 'archive', stage: 'approved', role: 'communications' }) // true
 */
export function canPerform({
  action,
  stage,
  role,
  isCoWriter = false,
}: {
  action: Action
  stage: Stage
  role: Role
  isCoWriter?: boolean
}): boolean {
  const allowed: readonly Role[] = TRANSITIONS[action][stage]
  return allowed.includes(role) && (isCoWriter || !ONLY_CO_WRITTEN.includes(role))
}

/**
 * Whether a role may perform an action in at least one stage, so that a screen can leave the rest out.
 *
 * @example canEverPerform({ action: 'approve', role: 'administrator' }) // false
 */
export function canEverPerform({ action, role }: { action: Action; role: Role }): boolean {
  return Object.values(TRANSITIONS[action]).some((allowed: readonly Role[]) => allowed.includes(role))
}
