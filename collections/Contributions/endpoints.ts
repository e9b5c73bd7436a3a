import { z } from 'zod'

import { closeContribution } from '@/actions/closeContributions'
import { recordCare } from '@/actions/recordCare'
import { currentInstant } from '@/clock'
import { isPlainDate } from '@/domain/time/plainDate'

import { personEndpoint } from '../shared/personEndpoint'

const day = z.string().refine(isPlainDate, 'dit is geen datum').nullish()

/** What is written down for an expert after they were asked. */
export const contributionEndpoints = [
  personEndpoint({
    path: '/:id/care',
    schema: z.strictObject({
      feeEuros: z.number().min(0, 'geen bedrag onder nul').max(10_000, 'hooguit 10.000 euro').nullish(),
      feePaidOn: day,
      aftercareDueOn: day,
      aftercareDoneOn: day,
    }),
    act: ({ req, id, input }) => recordCare({ req, contributionId: id, care: input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/closings',
    schema: z.strictObject({}),
    act: ({ req, id }) => closeContribution({ req, contributionId: id, now: currentInstant() }),
  }),
]
