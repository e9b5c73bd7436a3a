import { z } from 'zod'

import { createGuestLink } from '@/actions/createGuestLink'
import { revokeGuestLink } from '@/actions/revokeGuestLink'
import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'

import { personEndpoint } from '../shared/personEndpoint'

const link = z.strictObject({
  itemId: z.string().min(1).max(64),
  language: z.enum(LANGUAGES, { error: 'kies een taal' }),
  purpose: z.enum(['review', 'co-writing'], { error: 'kies waarvoor de link is' }),
  recipient: z.string().trim().min(1, 'vul in voor wie de link is').max(80, 'hooguit 80 tekens'),
  expertId: z.string().min(1).max(64).nullish(),
})

/** Making and ending the links of guests; each POST is one act, recorded in the journal. */
export const guestLinkEndpoints = [
  personEndpoint({
    path: '/links',
    schema: link,
    act: ({ req, input }) => createGuestLink({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/revocations',
    schema: z.strictObject({}),
    act: ({ req, id }) => revokeGuestLink({ req, linkId: id, now: currentInstant() }),
  }),
]
