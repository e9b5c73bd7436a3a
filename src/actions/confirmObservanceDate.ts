import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { isUncheckedSource } from '@/domain/observances/listDatesToCheck'
import { resolveObservance } from '@/domain/observances/resolveObservance'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { mapObservance } from '@/queries/readObservances'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'

export type ConfirmDateOutcome = { kind: 'confirmed'; message: string } | Refusal

type Confirming = {
  req: PayloadRequest
  observanceId: string
  year: number
  /** the first day that somebody saw and found right */
  startsOn: PlainDate
  now: Instant
}

/** Somebody looked a date up and it is right: from now on it counts as confirmed, with the day of that look. */
export function confirmObservanceDate({ req: caller, ...confirming }: Confirming): Promise<ConfirmDateOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) {
    return Promise.resolve({ kind: 'not-allowed', message: 'Alleen adviseurs en beheerders bevestigen een datum. Vraag een van hen.' })
  }
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => confirmWithin({ req, ...confirming }) })
}

async function confirmWithin({ req, observanceId, year, startsOn, now }: Confirming): Promise<ConfirmDateOutcome> {
  const door = { collection: SLUGS.observances, id: observanceId, overrideAccess: false, user: req.user, depth: 0, locale: DEFAULT_LANGUAGE, req } as const
  const doc = await req.payload.findByID({ ...door, disableErrors: true })
  if (!doc) return { kind: 'not-found', message: 'Deze dag is er niet meer. Laad de pagina opnieuw.' }
  const date = resolveObservance({ observance: mapObservance(doc), year })
  if (date.startsOn !== startsOn) {
    const message = 'Iemand heeft deze datum intussen veranderd. Laad de pagina opnieuw en kijk nog eens.'
    return { kind: 'blocked', message, reasons: [message] }
  }
  const today = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
  const looked = `nagekeken op ${describeDate({ date: today })}`
  const rows = doc.dates ?? []
  const source = date.source !== null && !isUncheckedSource(date.source) ? `${date.source}, ${looked}` : looked
  const confirmed = { year, startsOn, endsOn: date.endsOn, status: 'confirmed' as const, source }
  const isEntered = rows.some((row) => row.year === year)
  await req.payload.update({
    ...door,
    data: {
      dates: isEntered ? rows.map((row) => (row.year === year ? { ...row, ...confirmed } : row)) : [...rows, confirmed],
    },
  })
  return { kind: 'confirmed', message: `"${doc.name}" op ${describeDate({ date: startsOn })} is nagekeken.` }
}
