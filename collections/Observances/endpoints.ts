import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isPerson, isPlanner, isPlannerOrAdministrator, isPlanReader } from '@/access/people'
import { confirmObservanceDate } from '@/actions/confirmObservanceDate'
import { moveTied } from '@/actions/moveTied'
import { currentInstant } from '@/clock'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { readDatesToCheck } from '@/queries/readDatesToCheck'
import { readTied } from '@/queries/readTied'
import { readTiedDay } from '@/queries/readTiedDay'

import { personEndpoint, SIGN_IN } from '../shared/personEndpoint'

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

const tiedDayQuery = z.object({
  offsetDays: z.coerce.number().int().min(-366).max(366),
  on: z.custom<PlainDate>(isPlainDate, 'dit is geen datum').optional(),
})

/** Which day a tie means, for who is just choosing it in a form. */
const tiedDayEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/tied-day',
  method: 'get',
  handler: async (req) => {
    if (isPerson({ req }) !== true) return Response.json({ message: SIGN_IN }, { status: 401 })
    const parsed = tiedDayQuery.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!parsed.success) return Response.json({ message: 'Kies een heel aantal dagen, hooguit een jaar.' }, { status: 400 })
    const { offsetDays, on = null } = parsed.data
    const answer = await readTiedDay({ req, observanceId: String(req.routeParams?.id ?? ''), offsetDays, on, now: currentInstant() })
    if (!answer) return Response.json({ message: 'Deze dag is er niet.' }, { status: 404 })
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}

/** What of one observance nobody looked up yet. */
const datesToCheckEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/dates-to-check',
  method: 'get',
  handler: async (req) => {
    if (isPlanReader({ req }) !== true) return Response.json({ message: 'Het jaarplan is voor adviseurs en bestuur.' }, { status: 403 })
    const today = wallTimeFromInstant({ instant: currentInstant(), zone: readEnv().timeZone }).date
    const all = await readDatesToCheck({ req, today })
    const dates = all.filter(({ observanceId }) => observanceId === String(req.routeParams?.id ?? ''))
    const answer = { dates, mayConfirm: isPlannerOrAdministrator({ req }) === true }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}

export const observanceEndpoints = [
  tiedEndpoint,
  tiedDayEndpoint,
  datesToCheckEndpoint,
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
