import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readClashes } from '@/queries/readClashes'

import { YearNav } from '../coverage/YearNav'
import { yearOf } from '../coverage/yearOf'
import { PLANNER_PAGES } from '../planner/pages'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { ClashList } from './ClashList.client'
import './clashes.css'
import { CLASH_TEXTS } from './texts'

/** What does not go together in the plan of a year, and what to do about it. */
export async function ClashesPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const zone = zoneFrom(req.payload.config.admin.custom)
  const today = wallTimeFromInstant({ instant: currentInstant(), zone }).date
  const year = yearOf({ params: searchParamsOf(props), today })
  const data = await readClashes({ req, year })
  const locale = screenLocaleOf(req.i18n.language)
  const texts = CLASH_TEXTS[locale]
  const title = { nl: `Knelpunten ${year}`, en: `Clashes ${year}` }
  const isOver = year < Number(today.slice(0, 4))
  const count = data?.clashes.length ?? 0
  return (
    <PlannerFrame page="clashes" title={title} view={props}>
      {data ? (
        <div className="ck-clash-page">
          <YearNav locale={locale} path={`${req.payload.config.routes.admin}${PLANNER_PAGES.clashes.path}`} year={year} />
          {isOver ? <p className="ck-message">{texts.past(year)}</p> : null}
          {!isOver && count === 0 ? (
            <p className="ck-message ck-message--success">
              <strong>{texts.none(year)}</strong> {texts.noneHint}
            </p>
          ) : null}
          {count > 0 ? (
            <p>
              <strong>{texts.count(count, year)}</strong> {texts.advice}
            </p>
          ) : null}
          <ClashList data={data} />
        </div>
      ) : null}
    </PlannerFrame>
  )
}
