import type { Role } from './roles'

/** What somebody said of one text, and of exactly which. */
export type GivenVerdict = {
  /** id of a user, or of the link of a guest */
  by: string
  contentHash: string
  kind: 'approve' | 'request-changes'
}

export type MustLookAgain = { by: string; /** the text that they did read */ contentHash: string; kind: GivenVerdict['kind'] }

/**
 * Who has to look again after a text changed: everybody whose last verdict was on another text and who is still
 * asked, or whose verdict the text still needs. Who never looked is asked anyway, and whoever's verdict counts no
 * longer is left in peace. A text that became again what it was has its verdicts back.
 *
 * @param verdicts of one item in one language, oldest first
 * @param askedIds of whom a review is asked now: users, and links of guests
 * @param roles of users, as they are now
 * @param countingRoles roles whose verdict this text still needs, as `rolesAskedByDefault` gives them; none when it is met
 * @example
 * findWhoMustLookAgain({ verdicts, currentHash, askedIds: ['u1'], roles, countingRoles: ['substance'] })
 * // [{ by: 'u1', contentHash: 'the text before', kind: 'approve' }]
 */
export function findWhoMustLookAgain({
  verdicts,
  currentHash,
  askedIds,
  roles,
  countingRoles,
}: {
  verdicts: readonly GivenVerdict[]
  currentHash: string
  askedIds: readonly string[]
  roles: Readonly<Record<string, Role>>
  countingRoles: readonly Role[]
}): MustLookAgain[] {
  const last = new Map<string, GivenVerdict>()
  const knowCurrent = new Set<string>()
  for (const verdict of verdicts) {
    last.delete(verdict.by)
    last.set(verdict.by, verdict)
    if (verdict.contentHash === currentHash) knowCurrent.add(verdict.by)
  }
  const counts = (by: string): boolean => countingRoles.some((role) => role === roles[by])
  return [...last.values()]
    .filter(({ by }) => !knowCurrent.has(by) && (askedIds.includes(by) || counts(by)))
    .map(({ by, contentHash, kind }) => ({ by, contentHash, kind }))
}
