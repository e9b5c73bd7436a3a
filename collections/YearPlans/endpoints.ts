import { z } from 'zod'

import { writeNextYear } from '@/actions/writeNextYear'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { personEndpoint } from '../shared/personEndpoint'

const MOST_CHOICES = 2000

const year = z.number().int().min(2020).max(2100)
const choice = z.strictObject({
  key: z.string().min(1).max(300),
  date: z.custom<PlainDate>(isPlainDate, 'dit is geen datum').optional(),
  ownerId: z.string().min(1).max(64).nullish(),
})

/** A year carried over to another, from a proposal that was shown. */
export const yearPlanEndpoints = [
  personEndpoint({
    path: '/next-year',
    schema: z.strictObject({
      fromYear: year,
      toYear: year,
      choices: z.array(choice).max(MOST_CHOICES),
      proposalDigest: z.string().regex(/^[0-9a-f]{64}$/, 'dit is geen controlegetal'),
    }),
    act: ({ req, input }) => writeNextYear({ req, ...input }),
  }),
]
