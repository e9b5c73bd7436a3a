import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { parseCalendarView, titleOf, windowOf } from '@/domain/planning/calendarView'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readPlanner } from '@/queries/readPlanner'

import { PlannerFrame } from '../planner/PlannerFrame'
import { PRINT_TEXTS } from '../print/texts'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { Calendar } from './Calendar.client'

/** The plan as a calendar: a year on one screen, or a quarter, a month, a week, a list. */
export async function CalendarPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const params = searchParamsOf(props)
  const zone = zoneFrom(req.payload.config.admin.custom)
  const now = currentInstant()
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const view = parseCalendarView({ params, today })
  const data = await readPlanner({ req, window: windowOf(view), now })
  const locale = screenLocaleOf(req.i18n.language)
  const heading = titleOf({ ...view, locale })
  const title = { nl: `Kalender ${heading}`, en: `Calendar ${heading}` }
  return (
    <PlannerFrame page="calendar" title={title} view={props}>
      {data ? (
        <>
          <p className="ck-print-instead">{PRINT_TEXTS[locale].instead}</p>
          <Calendar data={data} initialQuery={params.toString()} view={view} />
        </>
      ) : null}
    </PlannerFrame>
  )
}
