import type { Payload } from 'payload'

import { noteViewLinkUse } from '@/actions/noteViewLinkUse'
import { currentInstant } from '@/clock'
import { dayOfInstant } from '@/domain/planning/dayOfInstant'
import { windowOf } from '@/domain/planning/calendarView'
import type { Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { findViewLink } from '@/queries/findViewLink'
import { readSharedPlan, type SharedPlan } from '@/queries/readSharedPlan'

export type GuestPlan = {
  plan: SharedPlan
  recipient: string
  expiresAt: Instant | null
  year: number
  /** years that can be looked at */
  years: number[]
}

/** The plan behind a link: this year or next. Null for every link that does not work, whatever the reason. */
export async function readGuestPlan({ payload, token, yearAsked }: {
  payload: Payload
  token: string
  yearAsked: string | string[] | undefined
}): Promise<GuestPlan | null> {
  const now = currentInstant()
  const link = await findViewLink({ payload, token, kind: 'page', now })
  if (link === null) return null
  const thisYear = Number(dayOfInstant({ instant: now, zone: readEnv().timeZone }).slice(0, 4))
  const years = [thisYear, thisYear + 1]
  const year = years.find((known) => String(known) === yearAsked) ?? thisYear
  const window = windowOf({ view: 'jaar', anchor: parsePlainDate(`${year}-01-01`) })
  const plan = await readSharedPlan({ req: link.req, query: link.query, window })
  await noteViewLinkUse({ link, now })
  return { plan, recipient: link.recipient, expiresAt: link.expiresAt, year, years }
}
