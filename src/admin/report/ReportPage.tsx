import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { describePeriod, listReportPeriods, parseReportPeriod, type ReportPeriod } from '@/domain/planning/reportPeriod'
import { CALENDAR_DAYS } from '@/domain/time/calendarDay'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readReport } from '@/queries/readReport'
import { SLUGS } from '@/slugs'

import { PLANNER_PAGES } from '../planner/pages'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { PrintButton } from '../print/PrintButton.client'
import { Report } from './Report'
import './report.css'
import { REPORT_TEXTS, type ReportTexts } from './texts'

/** What the council reads of a period: on the screen, on paper, or in Excel. */
export async function ReportPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const texts = REPORT_TEXTS[locale]
  const zone = zoneFrom(req.payload.config.admin.custom)
  const now = currentInstant()
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const period = parseReportPeriod({ params: searchParamsOf(props), today })
  const view = await readReport({ req, ...period, now })
  const { routes } = req.payload.config
  const title = {
    nl: `Verslag van ${describePeriod(period)}`,
    en: `Report of ${describePeriod({ ...period, locale: 'en' })}`,
  }
  return (
    <PlannerFrame page="report" title={title} view={props}>
      {view ? (
        <div className="ck-report">
          <PeriodForm
            excelPath={`${routes.api}/${SLUGS.contentItems}/report-workbook`}
            locale={locale}
            path={`${routes.admin}${PLANNER_PAGES.report.path}`}
            period={period}
            texts={texts}
            today={today}
          />
          <Report locale={locale} texts={texts} view={view} />
        </div>
      ) : null}
    </PlannerFrame>
  )
}

const queryOf = ({ from, until }: ReportPeriod) => `van=${from}&tot=${until}`

function PeriodForm({ period, today, path, excelPath, texts, locale }: {
  period: ReportPeriod
  today: PlainDate
  path: string
  excelPath: string
  texts: ReportTexts
  locale: 'nl' | 'en'
}) {
  return (
    <div className="ck-report__tools">
      <form action={path} className="ck-report__form" key={queryOf(period)} method="get">
        <fieldset>
          <legend className="ck-visually-hidden">{texts.period}</legend>
          <div className="ck-report__days">
            <div className="ck-field">
              <label htmlFor="report-from">{texts.from}</label>
              <input className="ck-input" defaultValue={period.from} id="report-from" max={CALENDAR_DAYS.last} min={CALENDAR_DAYS.first} name="van" type="date" />
            </div>
            <div className="ck-field">
              <label htmlFor="report-until">{texts.until}</label>
              <input className="ck-input" defaultValue={period.until} id="report-until" max={CALENDAR_DAYS.last} min={CALENDAR_DAYS.first} name="tot" type="date" />
            </div>
            <button className="ck-button" type="submit">
              {texts.show}
            </button>
          </div>
        </fieldset>
      </form>
      <ul className="ck-report__periods">
        {listReportPeriods({ today }).map(({ label, ...each }) => (
          <li key={label.nl}>
            <Link
              aria-current={queryOf(each) === queryOf(period) ? 'page' : undefined}
              href={`${path}?${queryOf(each)}`}
              prefetch={false}
            >
              {label[locale]}
            </Link>
          </li>
        ))}
      </ul>
      <div className="ck-actions">
        <PrintButton label={texts.print} />
        <a className="ck-button" href={`${excelPath}?${queryOf(period)}`}>
          {texts.excel}
        </a>
      </div>
    </div>
  )
}
