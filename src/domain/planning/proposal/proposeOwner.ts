import type { PlanningPerson } from '../card'

/**
 * Whether the owner can stay. Who left, or only reads, is asked for anew; absence is no reason.
 *
 * @example proposeOwner({ ownerId: 'gone', people }) // { ownerId: null, asksOwner: true }
 */
export function proposeOwner({
  ownerId,
  people,
}: {
  ownerId: string | null
  people: readonly PlanningPerson[]
}): { ownerId: string | null; asksOwner: boolean } {
  if (ownerId === null) return { ownerId: null, asksOwner: false }
  return canOwn({ ownerId, people }) ? { ownerId, asksOwner: false } : { ownerId: null, asksOwner: true }
}

/**
 * Whether somebody with this id is there who can own an item.
 *
 * @example canOwn({ ownerId: '7', people })
 */
export function canOwn({ ownerId, people }: { ownerId: string; people: readonly PlanningPerson[] }): boolean {
  return people.some(({ id, role }) => id === ownerId && role !== 'viewer')
}
