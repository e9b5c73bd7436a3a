import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isPlanner, isPlanReader } from '@/access/people'
import { confirmObservanceDate } from '@/actions/confirmObservanceDate'
import { moveTied } from '@/actions/moveTied'
import { currentInstant } from '@/clock'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { readTied } from '@/queries/readTied'

import { personEndpoint } from '../shared/personEndpoint'

/** What hangs on a day, for the panel beside its form. */
const tiedEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/tied',
  method: 'get',
  handler: async (req) => {
    if (isPlanReader({ req }) !== true) return Response.json({ message: 'Het jaarplan is voor adviseurs en bestuur.' }, { status: 403 })
    const found = await readTied({ req, observanceId: String(req.routeParams?.id ?? ''), now: currentInstant() })
    if (!found) return Response.json({ message: 'Deze dag is er niet.' }, { status: 404 })
    const answer = { tied: found.tied, mayMove: isPlanner({ req }) === true }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}

export const observanceEndpoints = [
  tiedEndpoint,
  personEndpoint({
    path: '/:id/confirmations',
    schema: z.strictObject({ year: z.number().int(), startsOn: z.custom<PlainDate>(isPlainDate, 'dit is geen datum') }),
    act: ({ req, id, input }) => confirmObservanceDate({ req, observanceId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/follows',
    schema: z.strictObject({ id: z.string().min(1).max(64), moveReleases: z.boolean().optional(), withItems: z.boolean().optional() }),
    act: ({ req, id, input }) => moveTied({ req, observanceId: id, ...input, now: currentInstant() }),
  }),
]
