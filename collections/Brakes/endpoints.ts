import { z } from 'zod'

import type { Refusal } from '@/actions/outcome'
import { liftBrake } from '@/actions/liftBrake'
import { setBrake } from '@/actions/setBrake'
import { currentInstant } from '@/clock'
import { BRAKE_SCOPES } from '@/domain/serving/brake'
import { isInstant, type Instant } from '@/domain/time/instant'
import { previewBrake } from '@/queries/previewBrake'

import { personEndpoint } from '../shared/personEndpoint'

const target = {
  scope: z.enum(BRAKE_SCOPES, { error: 'kies waarop de pauze is' }),
  id: z.string().min(1, 'kies wat u wilt pauzeren').max(64, 'dit is geen kenmerk'),
  from: z.custom<Instant>(isInstant, 'geen moment in UTC, zoals 2026-05-14T07:00:00Z').nullable().default(null),
}

const pause = z.strictObject({
  ...target,
  reason: z.string().trim().min(3, 'schrijf in een zin waarom').max(300, 'hooguit 300 tekens'),
  needsApproval: z.boolean({ error: 'ja of nee' }).default(false),
})

const NO_TARGET: Refusal = { kind: 'not-found', message: 'Dit is er niet (meer). Kies opnieuw.' }

/** Seeing what a pause would stop, setting it, and lifting it: for all, or for one item. */
export const brakeEndpoints = [
  personEndpoint({
    path: '/previews',
    schema: z.strictObject(target),
    act: async ({ req, input }) => {
      const preview = await previewBrake({ req, ...input, now: currentInstant() })
      return preview === null ? NO_TARGET : { kind: 'brake-preview', ...preview }
    },
  }),
  personEndpoint({
    path: '/set',
    schema: pause,
    act: ({ req, input }) => setBrake({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/lifts',
    schema: z.strictObject({ itemId: z.string().min(1, 'kies een item').max(64, 'dit is geen kenmerk').optional() }),
    act: ({ req, id, input }) => liftBrake({ req, brakeId: id, itemId: input.itemId ?? null, now: currentInstant() }),
  }),
]
