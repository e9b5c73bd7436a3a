import { randomBytes } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { SLUGS } from '@/slugs'

/** How long a link to choose a password works. */
export const LINK_SECONDS = 60 * 60

export type AdministratorOutcome =
  | { kind: 'created'; message: string; token: string }
  | { kind: 'exists'; message: string }
  | { kind: 'taken'; message: string }

/**
 * Makes an administrator with a password that nobody knows and a token with which they choose their own. For
 * whoever has the server itself in hand; there is no door to it from outside.
 *
 * @param isAnother make one although there is one
 */
export async function createAdministrator({
  payload,
  name,
  email,
  isAnother,
}: {
  payload: Payload
  name: string
  email: string
  isAnother: boolean
}): Promise<AdministratorOutcome> {
  const caller = await createLocalReq({ context: { contentkalenderOrigin: 'command' } }, payload)
  return runInTransaction({
    payload,
    req: caller,
    work: async (req): Promise<AdministratorOutcome> => {
      // There is no user yet on whose behalf this could be asked.
      const find = { collection: SLUGS.users, overrideAccess: true, req } as const
      const { totalDocs: administrators } = await payload.count({ ...find, where: { role: { equals: 'administrator' } } })
      if (administrators > 0 && !isAnother) {
        return { kind: 'exists', message: 'Er is al een beheerder. Nog een maken kan met --another erachter.' }
      }
      const { totalDocs: namesakes } = await payload.count({ ...find, where: { email: { equals: email } } })
      if (namesakes > 0) return { kind: 'taken', message: 'Er is al een gebruiker met dit e-mailadres. Kies een ander.' }
      await payload.create({
        ...find,
        depth: 0,
        data: { email, displayName: name, role: 'administrator', password: randomBytes(32).toString('base64url') },
      })
      const token = await payload.forgotPassword({
        collection: SLUGS.users,
        data: { email },
        disableEmail: true,
        expiration: LINK_SECONDS * 1000,
        req,
      })
      return { kind: 'created', message: `Beheerder ${name} is gemaakt.`, token: String(token) }
    },
  })
}
