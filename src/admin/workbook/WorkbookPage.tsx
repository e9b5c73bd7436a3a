import type { AdminViewServerProps } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { SLUGS } from '@/slugs'

import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { Import } from './Import.client'
import { WORKBOOK_TEXTS } from './texts'
import './workbook.css'

/** The year as an Excel file, and an Excel file back into the year. */
export function WorkbookPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const texts = WORKBOOK_TEXTS[locale]
  const zone = zoneFrom(req.payload.config.admin.custom)
  const thisYear = Number(wallTimeFromInstant({ instant: currentInstant(), zone }).date.slice(0, 4))
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2]
  const asked = Number(searchParamsOf(props).get('jaar'))
  const action = `${req.payload.config.routes.api}/${SLUGS.contentItems}/workbook`
  const title = { nl: 'Het jaar in Excel', en: 'The year in Excel' }
  const isReaderOnly = personOf(req)?.role === 'viewer'
  return (
    <PlannerFrame page="workbook" title={title} view={props}>
      <div className="ck-workbook">
        <section aria-labelledby="workbook-out" className="ck-workbook__part">
          <h2 id="workbook-out">{texts.outTitle}</h2>
          <p>{texts.outIntro}</p>
          <form action={action} className="ck-workbook__out" method="get">
            <div className="ck-field ck-workbook__year">
              <label htmlFor="workbook-year">{texts.year}</label>
              <select
                className="ck-input"
                defaultValue={years.includes(asked) ? asked : thisYear}
                id="workbook-year"
                name="jaar"
              >
                {years.map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </select>
            </div>
            {isReaderOnly ? null : (
              <Version hint={texts.teamHint} isFirst label={texts.team} value="team" />
            )}
            <Version hint={texts.shareHint} isFirst={isReaderOnly} label={texts.share} value="delen" />
          </form>
        </section>
        {isPlanner({ req }) === true ? <Import thisYear={thisYear} /> : null}
      </div>
    </PlannerFrame>
  )
}

function Version({ value, label, hint, isFirst }: { value: string; label: string; hint: string; isFirst: boolean }) {
  const hintId = `workbook-${value}`
  return (
    <div className="ck-workbook__version">
      <button
        aria-describedby={hintId}
        className={`ck-button${isFirst ? ' ck-button--primary' : ''}`}
        name="voor"
        type="submit"
        value={value}
      >
        {label}
      </button>
      <p className="ck-muted" id={hintId}>
        {hint}
      </p>
    </div>
  )
}
