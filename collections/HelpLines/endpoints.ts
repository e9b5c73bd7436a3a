import { z } from 'zod'

import { checkHelpLine } from '@/actions/checkHelpLine'
import { confirmHelpLine } from '@/actions/confirmHelpLine'
import { refuseHelpLine } from '@/actions/refuseHelpLine'
import { currentInstant } from '@/clock'

import { personEndpoint } from '../shared/personEndpoint'

const nothing = z.strictObject({})

/** Judging a proposed change, and saying that nothing changed. */
export const helpLineEndpoints = [
  personEndpoint({
    path: '/:id/confirmations',
    schema: z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'noem wat u hebt nagekeken') }),
    act: ({ req, id, input }) => confirmHelpLine({ req, id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/refusals',
    schema: nothing,
    act: ({ req, id }) => refuseHelpLine({ req, id, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/checks',
    schema: nothing,
    act: ({ req, id }) => checkHelpLine({ req, id, now: currentInstant() }),
  }),
]
