import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** The name under which colleagues know a person; null when they are gone. The caller decides who may know it. */
export async function findPersonName({ req, id }: { req: PayloadRequest; id: string }): Promise<string | null> {
  const person = await req.payload.findByID({
    collection: SLUGS.users,
    id,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { displayName: true },
    req,
  })
  return person?.displayName ?? null
}
