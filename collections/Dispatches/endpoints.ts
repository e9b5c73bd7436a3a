import { z } from 'zod'

import { recordPlacement } from '@/actions/recordPlacement'
import { recordTakeDown } from '@/actions/recordTakeDown'
import { currentInstant } from '@/clock'
import { isPublicId } from '@/domain/serving/publicId'

import { personEndpoint } from '../shared/personEndpoint'

export const dispatchEndpoints = [
  personEndpoint({
    path: '/placements',
    schema: z.strictObject({
      publicId: z.string().refine(isPublicId, 'dit is geen openbaar nummer'),
      permalink: z
        .string()
        .trim()
        .max(500, 'hooguit 500 tekens')
        .regex(/^(https:\/\/\S+)?$/, 'een adres begint met https://')
        .nullish(),
    }),
    act: ({ req, input }) => recordPlacement({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/take-downs',
    schema: z.strictObject({}),
    act: ({ req, id }) => recordTakeDown({ req, dispatchId: id, now: currentInstant() }),
  }),
]
