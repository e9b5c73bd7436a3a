import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { DIMENSIONS, type Dimension } from '@/domain/planning/dimensions'
import type { ScreenLocale } from '@/domain/time/dutch'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { gapKey, isToCome, readCoverage, type CoverageView } from '@/queries/readCoverage'
import { SLUGS } from '@/slugs'

import { PLANNER_PAGES } from '../planner/pages'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { BarLegend, CountTable } from './CountTable'
import './styles'
import { CrossTable } from './CrossTable'
import { MeansPart } from './MeansPart'
import { MonthTable } from './MonthTable'
import { planHref } from './planHref'
import { COVERAGE_TEXTS } from './texts'
import { TimeEntry } from './TimeEntry.client'
import { YearNav } from './YearNav'
import { yearOf } from './yearOf'

/** How far the year is: against its targets, month by month, and against its means. */
export async function CoveragePage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const params = searchParamsOf(props)
  const zone = zoneFrom(req.payload.config.admin.custom)
  const today = wallTimeFromInstant({ instant: currentInstant(), zone }).date
  const year = yearOf({ params, today })
  const rows = readDimension({ text: params.get('rijen'), fallback: 'goal' })
  const columns = readDimension({ text: params.get('kolommen'), fallback: rows === 'audience' ? 'goal' : 'audience' })
  const view = await readCoverage({ req, year, rows, columns })
  const title = { nl: `Dekking en middelen ${year}`, en: `Coverage and means ${year}` }
  return (
    <PlannerFrame page="coverage" title={title} view={props}>
      {view ? (
        <Coverage
          adminRoute={req.payload.config.routes.admin}
          columns={columns}
          locale={screenLocaleOf(req.i18n.language)}
          rows={rows}
          view={view}
        />
      ) : null}
    </PlannerFrame>
  )
}

function readDimension({ text, fallback }: { text: string | null; fallback: Dimension }): Dimension {
  return DIMENSIONS.find((dimension) => dimension === text) ?? fallback
}

type PartProps = { view: CoverageView; adminRoute: string; locale: ScreenLocale }

function Coverage({ view, adminRoute, locale, rows, columns }: PartProps & { rows: Dimension; columns: Dimension }) {
  const texts = COVERAGE_TEXTS[locale]
  const { year, plan, coverage, themeMonths, means, today, mayPlan, personId } = view
  const thisYear = Number(today.slice(0, 4))
  const isOver = year < thisYear
  const path = `${adminRoute}${PLANNER_PAGES.coverage.path}`
  const hasItems = coverage.total.planned > 0
  const hrefOf = (gap: { dimension: Dimension; id: string }): string | null => {
    const suggestion = view.suggestions.get(gapKey(gap))
    if (!suggestion) return null
    const fallback = year === thisYear ? today : (`${year}-01-01` as typeof today)
    return planHref({ path: `${adminRoute}${PLANNER_PAGES.calendar.path}`, suggestion, vocabulary: view.vocabulary, fallback })
  }
  const table = (dimension: Dimension) => (
    <CountTable
      dimension={dimension}
      hrefOf={({ id }) => hrefOf({ dimension, id })}
      isOver={isOver}
      key={dimension}
      rows={coverage.dimensions[dimension].rows}
      texts={texts}
      without={coverage.dimensions[dimension].without}
      year={year}
    />
  )
  return (
    <div className="ck-coverage">
      <div className="ck-coverage__bar">
        <YearNav locale={locale} path={path} year={year} />
        {mayPlan && personId ? <TimeEntry campaigns={view.campaigns} meansByYear={view.meansByYear} personId={personId} today={today} /> : null}
        {plan ? (
          <Link className="ck-button" href={`${adminRoute}/collections/${SLUGS.yearPlans}/${plan.id}`} prefetch={false}>
            {mayPlan ? texts.editPlan : texts.readPlan}
          </Link>
        ) : null}
      </div>
      {plan ? null : <NoPlan adminRoute={adminRoute} locale={locale} view={view} />}
      {hasItems || plan ? (
        <>
          <Figures locale={locale} view={view} />
          <PartLinks locale={locale} />
          <div className="ck-coverage__first" id="aandachtspunten">
            {table('attention-point')}
            <BarLegend texts={texts} />
          </div>
          {coverage.unknownTargets.length > 0 ? (
            <p className="ck-message ck-message--warning">{texts.unknownTargets(coverage.unknownTargets.length)}</p>
          ) : null}
          <div className="ck-coverage__tables" id="dekking">
            <div>{(['goal', 'audience', 'level'] as const).map(table)}</div>
            <div>{(['theme', 'channel', 'language'] as const).map(table)}</div>
          </div>
          <CrossTable columns={columns} cross={view.cross} path={path} rows={rows} texts={texts} year={year} />
          <MonthTable
            hrefOf={({ id, silent }) =>
              silent.some((month) => isToCome({ year, month, today })) ? hrefOf({ dimension: 'theme', id }) : null
            }
            locale={locale}
            texts={texts}
            themes={themeMonths}
            year={year}
          />
        </>
      ) : null}
      {plan || means.hours.spent > 0 || means.euros.spent > 0 ? (
        <section aria-labelledby="ck-means" className="ck-count" id="middelen">
          <h2 id="ck-means">{texts.means}</h2>
          <MeansPart
            locale={locale}
            means={means}
            monthsSoFar={isOver ? 12 : year > thisYear ? 0 : Number(today.slice(5, 7))}
            texts={texts}
            year={year}
          />
        </section>
      ) : null}
    </div>
  )
}

function NoPlan({ view: { year, coverage, mayPlan }, adminRoute, locale }: PartProps) {
  const texts = COVERAGE_TEXTS[locale]
  return (
    <div className="ck-message ck-message--warning ck-coverage__empty">
      <p>
        <strong>{texts.noPlan(year)}</strong> {mayPlan ? texts.noPlanHint : texts.noPlanReader}
      </p>
      {coverage.total.planned === 0 ? <p>{texts.nothingPlanned(year)}</p> : null}
      {mayPlan ? (
        <div className="ck-actions">
          <Link className="ck-button ck-button--primary" href={`${adminRoute}/collections/${SLUGS.yearPlans}/create`} prefetch={false}>
            {texts.makePlan}
          </Link>
          <Link className="ck-button" href={`${adminRoute}${PLANNER_PAGES.nextYear.path}?van=${year - 1}&naar=${year}`} prefetch={false}>
            {texts.carryOver(year - 1)}
          </Link>
          <Link className="ck-button" href={`${adminRoute}${PLANNER_PAGES.calendar.path}?weergave=jaar&op=${year}-01-01`} prefetch={false}>
            {texts.openCalendar}
          </Link>
        </div>
      ) : null}
    </div>
  )
}

function Figures({ view: { coverage }, locale }: Omit<PartProps, 'adminRoute'>) {
  const texts = COVERAGE_TEXTS[locale]
  const { planned, approved, shown } = coverage.total
  const withTarget = coverage.dimensions['attention-point'].rows.filter(({ target }) => target !== null && target > 0)
  const figures = [
    [planned, texts.figurePlanned],
    [approved, texts.figureApproved],
    [shown, texts.figureShown],
    [coverage.undated, texts.figureUndated],
  ] as const
  return (
    <section aria-label={texts.figures} className="ck-figures">
      <dl>
        {figures.map(([number, words]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.met(withTarget.filter(({ gap }) => gap === 0).length, withTarget.length)}</p>
    </section>
  )
}

function PartLinks({ locale }: { locale: ScreenLocale }) {
  const texts = COVERAGE_TEXTS[locale]
  const parts = [
    ['aandachtspunten', texts.dimension['attention-point']],
    ['dekking', `${texts.dimension.goal}, ${texts.dimension.theme.toLowerCase()}, ${texts.dimension.audience.toLowerCase()}…`],
    ['kruistabel', texts.cross],
    ['maanden', texts.months],
    ['middelen', texts.means],
  ] as const
  return (
    <nav aria-label={texts.parts} className="ck-parts">
      <ul>
        {parts.map(([anchor, words]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
