import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import type { Role } from '@/domain/workflow/roles'
import { SLUGS } from '@/slugs'

/**
 * The signed-in person, or null for anonymous callers and API clients. Payload's default access is "anybody
 * with a session on any auth collection", keys included, so every predicate starts here.
 */
export function personOf(req: Pick<PayloadRequest, 'user'>): PersonUser | null {
  const { user } = req
  return user && user.collection === SLUGS.users ? (user as unknown as PersonUser) : null
}

export type PersonUser = {
  id: string
  collection: 'users'
  role: Role
  displayName: string
  partner?: string | { id: string } | null
}

function hasRole(req: Pick<PayloadRequest, 'user'>, roles: readonly Role[]): boolean {
  const person = personOf(req)
  return person !== null && roles.includes(person.role)
}

export const isAdministrator: Access = ({ req }) => hasRole(req, ['administrator'])
/** plans and writes: the two advisers */
export const isPlanner: Access = ({ req }) => hasRole(req, ['communications', 'substance'])
export const isPlannerOrAdministrator: Access = ({ req }) =>
  hasRole(req, ['communications', 'substance', 'administrator'])
/** reads the whole plan: advisers, administrator, alderman */
export const isPlanReader: Access = ({ req }) =>
  hasRole(req, ['communications', 'substance', 'administrator', 'viewer'])
export const isSubstanceOrAdministrator: Access = ({ req }) => hasRole(req, ['substance', 'administrator'])
export const isPerson: Access = ({ req }) => personOf(req) !== null
export const anyone: Access = () => true
export const nobody: Access = () => false

/**
 * Colleagues see each other. Experts and partners see themselves and who they work with, never each other:
 * that somebody is an expert-by-experience is no partner's business, not even under a pseudonym.
 */
export const canReadPeople: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (person.role !== 'expert' && person.role !== 'partner') return true
  const visible: Where[] = [{ id: { equals: person.id } }, { role: { in: ['administrator', 'communications', 'substance'] } }]
  return { or: visible }
}

export const isPlanReaderField: FieldAccess = ({ req }) =>
  hasRole(req, ['communications', 'substance', 'administrator', 'viewer'])
export const isPlannerField: FieldAccess = ({ req }) => hasRole(req, ['communications', 'substance'])
export const isPersonField: FieldAccess = ({ req }) => personOf(req) !== null
export const isAdministratorField: FieldAccess = ({ req }) => hasRole(req, ['administrator'])
export const nobodyField: FieldAccess = () => false
