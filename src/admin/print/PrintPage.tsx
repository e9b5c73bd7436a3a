import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { formatCalendarView, nextAnchor, previousAnchor, titleOf, type CalendarView } from '@/domain/planning/calendarView'
import type { ScreenLocale } from '@/domain/time/dutch'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { PLANNER_PAGES } from '../planner/pages'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { MonthSheet } from './MonthSheet'
import './print.css'
import { PrintButton } from './PrintButton.client'
import { SheetFrame } from './SheetFrame'
import { PRINT_PATH } from './printPath'
import { readPrintPlan } from './readPrintPlan'
import { PRINT_TEXTS } from './texts'
import { YearSheet } from './YearSheet'

/** The year on one A3 sheet or a month on one A4 sheet, for a wall that others see too. */
export async function PrintPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const texts = PRINT_TEXTS[locale]
  const zone = zoneFrom(req.payload.config.admin.custom)
  const today = wallTimeFromInstant({ instant: currentInstant(), zone }).date
  const { view, query, plan } = await readPrintPlan({ req, params: searchParamsOf(props), today, locale })
  const heading = texts.year(titleOf({ ...view, locale }))
  return (
    <PlannerFrame page="calendar" title={{ nl: heading, en: heading }} view={props}>
      {plan ? (
        <>
          <PrintControls adminRoute={req.payload.config.routes.admin} locale={locale} query={query} view={view} />
          <Sheet heading={heading} locale={locale} plan={plan} view={view} />
        </>
      ) : null}
    </PlannerFrame>
  )
}

function Sheet({ plan, view, locale, heading }: { plan: SharedPlan; view: CalendarView; locale: ScreenLocale; heading: string }) {
  const isYear = view.view === 'jaar'
  return (
    <>
      {/* The size of the paper depends on the view, and @page cannot be chosen by a class. */}
      <style>{`@page { size: ${isYear ? 'A3' : 'A4'} landscape; margin: 8mm; }`}</style>
      <div aria-label={PRINT_TEXTS[locale].preview} className="ck-sheet-scroll" role="region" tabIndex={0}>
        <SheetFrame heading={heading} isYear={isYear} locale={locale} plan={plan}>
          {isYear ? (
            <YearSheet locale={locale} plan={plan} year={Number(view.anchor.slice(0, 4))} />
          ) : (
            <MonthSheet anchor={view.anchor} locale={locale} plan={plan} />
          )}
        </SheetFrame>
      </div>
    </>
  )
}

function PrintControls({ adminRoute, locale, query, view }: { adminRoute: string; locale: ScreenLocale; query: string; view: CalendarView }) {
  const texts = PRINT_TEXTS[locale]
  const rest = query === '' ? '' : `&${query}`
  const address = (to: CalendarView, path: string = PRINT_PATH) => `${adminRoute}${path}?${formatCalendarView(to)}${rest}`
  const [back, on] = [previousAnchor(view), nextAnchor(view)]
  return (
    <div className="ck-print-controls">
      <PrintButton label={texts.print} />
      <nav aria-label={texts.choose} className="ck-actions">
        {(['jaar', 'maand'] as const).map((kind) => (
          <Link aria-current={kind === view.view ? 'page' : undefined} className="ck-button" href={address({ ...view, view: kind })} key={kind} prefetch={false}>
            {kind === 'jaar' ? texts.yearSheet : texts.monthSheet}
          </Link>
        ))}
        {back ? (
          <Link className="ck-button" href={address({ ...view, anchor: back })} prefetch={false}>
            ‹ {texts.previous}
          </Link>
        ) : null}
        {on ? (
          <Link className="ck-button" href={address({ ...view, anchor: on })} prefetch={false}>
            {texts.next} ›
          </Link>
        ) : null}
        <Link className="ck-button" href={address(view, PLANNER_PAGES.calendar.path)} prefetch={false}>
          {texts.back}
        </Link>
      </nav>
      <p className="ck-muted">{texts.hint}</p>
    </div>
  )
}
