import { z } from 'zod'

import { openSealedRecord } from '@/actions/openSealedRecord'
import { currentInstant } from '@/clock'

import { personEndpoint } from '../shared/personEndpoint'

/** Opening what is under lock, by an administrator, with a reason that is written down. */
export const editionEndpoints = [
  personEndpoint({
    path: '/:id/openings',
    schema: z.strictObject({ reason: z.string().trim().min(5, 'zeg welke plicht het is').max(400, 'hooguit 400 tekens') }),
    act: ({ req, id, input }) => openSealedRecord({ req, editionId: id, ...input, now: currentInstant() }),
  }),
]
