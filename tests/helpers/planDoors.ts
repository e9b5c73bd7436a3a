import { readXlsx } from 'hucre/xlsx'

import { createViewLink } from '@/actions/createViewLink'
import { readPrintPlan } from '@/admin/print/readPrintPlan'
import type { Instant } from '@/domain/time/instant'
import { dayOfInstant } from '@/domain/planning/dayOfInstant'
import { answerGuestCalendar } from '@/guest/sharedPlan/answerGuestCalendar'
import { readGuestPlan } from '@/guest/sharedPlan/readGuestPlan'

import { CALLERS, type Caller, type Http } from './http'
import type { Calendar } from './openCalendar'

const PLAN_READERS: readonly Caller[] = ['administrator', 'communications', 'substance', 'viewer']

/** Doors through which the plan itself leaves the team, and for whom; of a link, for whoever holds it. */
export const PLAN_DOORS = [
  { name: 'a shared page of the plan', opensFor: CALLERS },
  { name: 'a calendar subscription', opensFor: CALLERS },
  { name: 'the calendar as a file', opensFor: PLAN_READERS },
  { name: 'the workbook for others', opensFor: PLAN_READERS },
  { name: 'the year on paper', opensFor: PLAN_READERS },
  { name: 'a month on paper', opensFor: PLAN_READERS },
] as const

type Asking = { calendar: Calendar; http: Http; now: Instant; as: Caller }

/** All that somebody gets of the present year or month through one of the doors, as text; null when it is closed. */
export function readPlan({ door, ...asking }: Asking & { door: (typeof PLAN_DOORS)[number]['name'] }): Promise<string | null> {
  const { http, as } = asking
  const today = dayOfInstant({ instant: asking.now, zone: 'Europe/Amsterdam' })
  const year = today.slice(0, 4)
  switch (door) {
    case 'a shared page of the plan':
      return readPage({ ...asking, year })
    case 'a calendar subscription':
      return readSubscription(asking)
    case 'the calendar as a file':
      return readPlanFile({ http, path: 'calendar.ics', as })
    case 'the workbook for others':
      return readPlanFile({ http, path: `workbook?jaar=${year}&voor=delen`, as })
    case 'the year on paper':
      return readSheet({ ...asking, address: `weergave=jaar&op=${today}` })
    case 'a month on paper':
      return readSheet({ ...asking, address: `weergave=maand&op=${today}` })
  }
}

/** What a file of the plan holds: the cells of a workbook, or the text. */
export async function readPlanFile({ http, path, as }: { http: Http; path: string; as: Caller }): Promise<string | null> {
  const answer = await http.rest(`/content-items/${path}`, { as })
  if (answer.status !== 200) return null
  return path.startsWith('workbook') ? JSON.stringify((await readXlsx(answer.bytes)).sheets.map(({ rows }) => rows)) : answer.text
}

async function makeLink({ calendar, now, kind }: Asking & { kind: 'page' | 'calendar' }): Promise<string> {
  const made = await createViewLink({ req: await calendar.as('communications'), kind, recipient: 'De wethouder', query: '', now })
  if (made.kind !== 'view-link-created') throw new Error(made.message)
  return (made.url.split('/').at(-1) ?? '').replace('.ics', '')
}

async function readPage({ year, ...asking }: Asking & { year: string }): Promise<string | null> {
  const token = await makeLink({ ...asking, kind: 'page' })
  const guest = await readGuestPlan({ payload: asking.calendar.payload, token, yearAsked: year })
  return guest && JSON.stringify(guest)
}

async function readSubscription(asking: Asking): Promise<string | null> {
  const token = await makeLink({ ...asking, kind: 'calendar' })
  const request = new Request(`http://localhost/agenda/${token}.ics`)
  const answer = await answerGuestCalendar({ payload: asking.calendar.payload, token, request })
  return answer.status === 200 ? answer.text() : null
}

async function readSheet({ calendar, now, as, address }: Asking & { address: string }): Promise<string | null> {
  const req = await calendar.as(as === 'apiClient' || as === 'anonymous' ? null : as)
  const today = dayOfInstant({ instant: now, zone: 'Europe/Amsterdam' })
  const { plan } = await readPrintPlan({ req, params: new URLSearchParams(address), today, locale: 'nl' })
  return plan && JSON.stringify(plan)
}
