import { z } from 'zod'

import { recordTeachBack } from '@/actions/recordTeachBack'
import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'
import { UNDERSTOOD } from '@/domain/language/checkTeachBack'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { personEndpoint } from '../shared/personEndpoint'

const round = z.strictObject({
  item: z.string().min(1).max(64),
  language: z.enum(LANGUAGES, { error: 'kies een taal' }),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'dit is geen controlegetal'),
  heldOn: z.custom<PlainDate>(isPlainDate, 'kies een dag'),
  textRead: z.enum(['then', 'now'], { error: 'kies welke tekst de groep las' }).nullish(),
  audience: z.string().min(1).max(64).nullish(),
  readers: z.number().int('hele aantallen').min(1, 'ten minste 1 lezer').max(500, 'hooguit 500 lezers'),
  understood: z.enum(UNDERSTOOD, { error: 'kies hoe goed het begrepen is' }),
  findings: z.string().trim().max(1000, 'hooguit 1000 tekens').default(''),
  areNamesChecked: z.boolean().default(false),
})

/** Keeping what a group of readers understood; recorded in the journal. */
export const teachBackEndpoints = [
  personEndpoint({
    path: '/rounds',
    schema: round,
    act: ({ req, input: { item, audience = null, ...wish } }) =>
      recordTeachBack({ req, itemId: item, audience: audience ?? null, ...wish, now: currentInstant() }),
  }),
]
