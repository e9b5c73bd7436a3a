import { z } from 'zod'

import { createViewLink, LONGEST_LINK_DAYS } from '@/actions/createViewLink'
import { revokeViewLink } from '@/actions/revokeViewLink'
import { currentInstant } from '@/clock'

import { personEndpoint } from '../shared/personEndpoint'

const link = z.strictObject({
  kind: z.enum(['page', 'calendar'], { error: 'kies een soort' }),
  recipient: z.string().trim().min(1, 'vul in voor wie de link is').max(80, 'hooguit 80 tekens'),
  query: z.string().max(2000, 'te veel filters').default(''),
  days: z.number().int('hele dagen').min(1, 'ten minste 1 dag').max(LONGEST_LINK_DAYS, `hooguit ${LONGEST_LINK_DAYS} dagen`).optional(),
})

/** Making and ending links; each POST is one act, recorded in the journal. */
export const viewLinkEndpoints = [
  personEndpoint({
    path: '/links',
    schema: link,
    act: ({ req, input }) => createViewLink({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/revocations',
    schema: z.strictObject({}),
    act: ({ req, id }) => revokeViewLink({ req, linkId: id, now: currentInstant() }),
  }),
]
