import type { PayloadRequest } from 'payload'

import { isPlanReader } from '@/access/people'
import { formatPlanningFilter, parsePlanningFilter } from '@/domain/planning/planningFilter'
import { parseCalendarView, windowOf, type CalendarView } from '@/domain/planning/calendarView'
import { filterForOthers } from '@/domain/planning/shareCard'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { readSharedPlan, type SharedPlan } from '@/queries/readSharedPlan'

export type PrintPlan = {
  view: CalendarView
  /** the filter of the sheet, without owners */
  query: string
  /** null for whoever does not read the plan */
  plan: SharedPlan | null
}

/** What stands on a sheet of paper: the plan as others may see it, of a year or a month. */
export async function readPrintPlan({ req, params, today, locale }: {
  req: PayloadRequest
  params: URLSearchParams
  today: PlainDate
  locale: ScreenLocale
}): Promise<PrintPlan> {
  const asked = parseCalendarView({ params, today })
  const view: CalendarView = { ...asked, view: asked.view === 'maand' ? 'maand' : 'jaar' }
  const query = formatPlanningFilter(filterForOthers(parsePlanningFilter({ params })))
  // The grid of a month shows the days around it too, with what stands on them.
  const plan = isPlanReader({ req }) === true ? await readSharedPlan({ req, query, window: windowOf(view), locale }) : null
  return { view, query, plan }
}
