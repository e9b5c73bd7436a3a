import type { Wording } from './wording'

/** What a colleague or guest with an account is to the calendar; exactly one each. */
export const ROLES = ['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, Wording> = {
  administrator: { nl: 'Beheerder', en: 'Administrator' },
  communications: { nl: 'Communicatieadviseur', en: 'Communications adviser' },
  substance: { nl: 'Inhoudelijk adviseur GIA en SGG', en: 'Substance adviser GIA and SGG' },
  expert: { nl: 'Ervaringsdeskundige', en: 'Expert by experience' },
  partner: { nl: 'Partner', en: 'Partner' },
  viewer: { nl: 'Meelezer', en: 'Viewer' },
}

/**
 * Whether a value is one of the roles.
 *
 * @example isRole('viewer') // true
 */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (ROLES as readonly string[]).includes(value)
}
