import type { Access, AccessResult, Where } from 'payload'

import { personOf } from './people'

function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (!relation) return null
  return typeof relation === 'string' ? relation : relation.id
}

const NOTHING: Where = { id: { exists: false } }

/** Advisers, administrator and viewer see the plan; experts what they co-write; partners what is shared. */
export const canReadItems: Access = ({ req }): AccessResult => {
  const person = personOf(req)
  if (!person) return false
  switch (person.role) {
    case 'administrator':
    case 'communications':
    case 'substance':
    case 'viewer':
      return true
    case 'expert':
      return { coWriters: { contains: person.id } } satisfies Where
    case 'partner': {
      const partnerId = idOf(person.partner)
      // An account without an organisation sees an empty list, not a refusal.
      return partnerId ? { sharedWith: { contains: partnerId } } : NOTHING
    }
  }
}

/** Advisers write every item; an expert writes the items they co-write. */
export const canUpdateItems: Access = ({ req }): AccessResult => {
  const person = personOf(req)
  if (!person) return false
  if (person.role === 'communications' || person.role === 'substance') return true
  return person.role === 'expert' ? ({ coWriters: { contains: person.id } } satisfies Where) : false
}
