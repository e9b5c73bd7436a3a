import type { AdminViewServerProps } from 'payload'

import { isPlanner } from '@/access/people'
import { currentInstant } from '@/clock'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readNextYear } from '@/queries/readNextYear'

import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { NextYear } from './NextYear.client'
import './nextYear.css'
import { NEXT_YEAR_TEXTS } from './texts'

const FIRST_YEAR = 2020
const LAST_YEAR = 2100

/** A year's plan as a proposal for another: choose, answer what is asked, and write it in one go. */
export async function NextYearPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const params = searchParamsOf(props)
  const zone = zoneFrom(req.payload.config.admin.custom)
  const thisYear = Number(wallTimeFromInstant({ instant: currentInstant(), zone }).date.slice(0, 4))
  const fromYear = yearIn({ text: params.get('van'), fallback: thisYear })
  const toYear = yearIn({ text: params.get('naar'), fallback: fromYear + 1 })
  const texts = NEXT_YEAR_TEXTS[screenLocaleOf(req.i18n.language)]
  const isLater = toYear > fromYear
  const next = isLater ? await readNextYear({ req, fromYear, toYear }) : null
  const title = { nl: `Van ${fromYear} naar ${toYear}`, en: `From ${fromYear} to ${toYear}` }
  return (
    <PlannerFrame page="nextYear" title={title} view={props}>
      <form className="ck-next__years" method="get">
        <YearInput label={texts.from} name="van" year={fromYear} />
        <YearInput label={texts.to} name="naar" year={toYear} />
        <button className="ck-button" type="submit">
          {texts.show}
        </button>
      </form>
      {isLater ? null : (
        <p className="ck-message ck-message--warning" role="alert">
          {texts.wrongYears}
        </p>
      )}
      {next ? <NextYear firstView={next.view} key={next.view.digest} mayPlan={isPlanner({ req }) === true} /> : null}
    </PlannerFrame>
  )
}

function YearInput({ label, name, year }: { label: string; name: string; year: number }) {
  return (
    <div className="ck-field">
      <label htmlFor={`ck-next-${name}`}>{label}</label>
      <input
        className="ck-input"
        defaultValue={year}
        id={`ck-next-${name}`}
        max={LAST_YEAR}
        min={FIRST_YEAR}
        name={name}
        required
        type="number"
      />
    </div>
  )
}

function yearIn({ text, fallback }: { text: string | null; fallback: number }): number {
  const year = Number(text)
  return text !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : fallback
}
