import type { ServerProps } from 'payload'

import { personOf } from '@/access/people'

import { InviteExpert } from './InviteExpert.client'

/** Above the list of people, for who may invite. */
export function InvitePanel({ user }: ServerProps) {
  const person = personOf({ user: user ?? null })
  const mayInvite = person !== null && ['administrator', 'communications', 'substance'].includes(person.role)
  return mayInvite ? <InviteExpert /> : null
}
