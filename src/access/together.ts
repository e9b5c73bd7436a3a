import type { Access, FieldAccess, Where } from 'payload'

import { isPlanReaderField, personOf } from './people'

/** Consents are read by who works with them: advisers, and each expert their own. */
export const canReadConsents: Access = ({ req }) => ofExpertOrAdvisers(req)

/** What was asked of whom and for what fee: advisers, and each expert their own. */
export const canReadContributions: Access = ({ req }) => ofExpertOrAdvisers(req)

function ofExpertOrAdvisers(req: Parameters<Access>[0]['req']): ReturnType<Access> {
  const person = personOf(req)
  if (person?.role === 'communications' || person?.role === 'substance') return true
  return person?.role === 'expert' ? ({ expert: { equals: person.id } } satisfies Where) : false
}

/**
 * What is said while writing: advisers everywhere, an expert in the items they write, nobody else. Sealed
 * words are closed for everybody.
 */
export const canReadConversation: Access = ({ req }) => {
  const person = personOf(req)
  const isOpen: Where = { sealedAt: { exists: false } }
  if (person?.role === 'communications' || person?.role === 'substance') return isOpen
  if (person?.role !== 'expert') return false
  return { and: [isOpen, { 'item.coWriters': { contains: person.id } }] }
}

/** Who wrote something: for who reads the plan, and for the writer. One expert does not learn of another. */
export const isOwnWordsField: FieldAccess = (given) => {
  const person = personOf(given.req)
  const { author } = (given.doc ?? {}) as { author?: string | { id: string } | null }
  const authorId = typeof author === 'object' ? author?.id : author
  return isPlanReaderField(given) === true || (person !== null && authorId === person.id)
}
