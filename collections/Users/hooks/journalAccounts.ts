import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
} from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { SLUGS } from '@/slugs'

import { namesOfChangedFields } from '../../shared/journalHooks'

const objectType = SLUGS.users

export const journalSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordJournal({ req, action: 'signed-in', objectType, objectId: String(user.id), actorId: String(user.id), details: {} })
}

export const journalSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordJournal({ req, action: 'signed-out', objectType, objectId: req.user ? String(req.user.id) : null, details: {} })
}

/** The journal says that a sign-in failed, never for which address: that would be personal data. */
export const journalFailedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'AuthenticationError' && error.name !== 'LockedAuth') return
  await recordJournal({
    req,
    action: 'sign-in-failed',
    objectType,
    objectId: null,
    result: 'refused',
    details: { reason: error.name },
  })
}

// Payload rewrites these on every sign-in; they are not a change of the account.
const BOOKKEEPING = new Set(['loginAttempts', 'lockUntil', 'sessions', 'updatedAt', 'createdAt', 'collection'])

export const journalUserChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create'
  const fields = namesOfChangedFields(isNew ? {} : previousDoc, doc).filter((name) => !BOOKKEEPING.has(name))
  if (fields.length === 0) return
  const hasNewRole = !isNew && previousDoc?.role !== doc.role
  await recordJournal({
    req,
    action: isNew ? 'user-created' : hasNewRole ? 'role-changed' : 'user-changed',
    objectType,
    objectId: String(doc.id),
    details: hasNewRole || isNew ? { fields, role: doc.role, ...(isNew ? {} : { before: previousDoc.role }) } : { fields },
  })
}

export const journalUserDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordJournal({ req, action: 'user-deleted', objectType, objectId: String(id), details: {} })
}
