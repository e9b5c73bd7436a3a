import { useId } from 'react'

import type { MeansUse } from '@/domain/planning/countMeansLines'
import type { CouncilReport, ReportRow } from '@/domain/planning/countReport'
import type { ReportMeans, ReportMeansLine } from '@/domain/planning/countReportMeans'
import { formatEuros, formatHours } from '@/domain/planning/formatMeans'
import { groupComing, type ComingMonth } from '@/domain/planning/groupComing'
import { describeDate, nameMonth, type ScreenLocale } from '@/domain/time/dutch'
import { joinWords } from '@/domain/workflow/wording'
import type { ReportView } from '@/queries/readReport'

import type { ReportTexts } from './texts'

type Screen = { texts: ReportTexts; locale: ScreenLocale }

/** The report itself, from the few sentences that matter to the tables behind them. */
export function Report({ view, ...screen }: { view: ReportView } & Screen) {
  const { report, means, madeOn } = view
  const { texts, locale } = screen
  return (
    <div className="ck-report__body">
      <p className="ck-report__about">
        {texts.printedTitle}. {texts.madeOn(describeDate({ date: madeOn, locale }))}
      </p>
      <section aria-labelledby="report-short">
        <h2 id="report-short">{texts.inShort}</h2>
        <Figures report={report} {...screen} />
        <ul className="ck-report__sentences">
          {[...report.sentences, ...means.flatMap(({ lines }) => lines.map(({ sentence }) => sentence))].map(
            (sentence) => (
              <li key={sentence.nl}>{sentence[locale]}</li>
            ),
          )}
        </ul>
      </section>
      <section aria-labelledby="report-done">
        <h2 id="report-done">{texts.done}</h2>
        <p>
          {texts.doneIntro} {texts.barKey}
        </p>
        <div className="ck-report__tables">
          <CountTable kind="attentionPoints" rows={report.attentionPoints} {...screen} />
          <CountTable kind="goals" rows={report.goals} {...screen} />
          <CountTable kind="audiences" rows={report.audiences} {...screen} />
          <CountTable kind="themes" rows={report.themes} {...screen} />
        </div>
      </section>
      <section aria-labelledby="report-cost">
        <h2 id="report-cost">{texts.cost}</h2>
        <div className="ck-report__tables">
          <CostTable cost={report.cost} {...screen} />
          {means.length === 0 ? <p>{texts.noMeans}</p> : null}
          {means.map((each) => (
            <Means key={each.year} means={each} {...screen} />
          ))}
        </div>
      </section>
      <section aria-labelledby="report-coming">
        <h2 id="report-coming">{texts.upcoming}</h2>
        <p>{texts.wish}</p>
        <ComingTable months={groupComing(report.coming)} {...screen} />
      </section>
      <section aria-labelledby="report-how">
        <h2 id="report-how">{texts.how}</h2>
        <ul className="ck-report__sentences">
          {texts.howLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Figures({ report, texts, locale }: { report: CouncilReport } & Screen) {
  const { done, coming, cost } = report
  const figures: [string, string][] = [
    [String(done.shown), texts.shown(done.shown)],
    [String(done.held), texts.held(done.held)],
    [formatHours({ amount: Math.round(cost.hours), locale }), texts.spent],
    [formatEuros({ amount: Math.round(cost.euros), locale }), texts.spent],
    [String(coming.length), texts.coming(coming.length)],
  ]
  return (
    <dl className="ck-report__figures">
      {figures.map(([number, words], index) => (
        <div key={`${index} ${words}`}>
          <dt>{words}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  )
}

type Kind = 'attentionPoints' | 'themes' | 'goals' | 'audiences'

function CountTable({ kind, rows, texts }: { kind: Kind; rows: readonly ReportRow[] } & Screen) {
  // A tree of themes is long; the gaps of the others are part of the story.
  const shown = kind === 'themes' ? rows.filter(({ done, coming }) => done + coming > 0) : rows
  const most = Math.max(1, ...rows.map(({ done, coming }) => done + coming))
  return (
    <div>
      <table className="ck-report__table">
        <caption>{texts.tables[kind]}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.names[kind]}</th>
            <th className="ck-report__number" scope="col">
              {texts.doneColumn}
            </th>
            <th className="ck-report__number" scope="col">
              {texts.comingColumn}
            </th>
            <td aria-hidden="true" className="ck-report__bar" />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, depth, done, coming }) => (
            <tr key={id}>
              <th data-depth={Math.min(depth, 3)} scope="row">
                {name}
              </th>
              <td className="ck-report__number">{done}</td>
              <td className="ck-report__number">{coming}</td>
              <td aria-hidden="true" className="ck-report__bar">
                <CountBar coming={coming} done={done} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? <p className="ck-report__left">{texts.left(rows.length - shown.length)}</p> : null}
    </div>
  )
}

const BAR_WIDTH = 100
const BAR_HEIGHT = 10

function CountBar({ done, coming, most }: { done: number; coming: number; most: number }) {
  const scale = (count: number) => (count / most) * BAR_WIDTH
  return (
    <svg className="ck-report__svg" focusable="false" preserveAspectRatio="none" viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`}>
      <rect className="ck-report__bar-done" height={BAR_HEIGHT} width={scale(done)} x={0} y={0} />
      <rect className="ck-report__bar-coming" height={BAR_HEIGHT} width={scale(coming)} x={scale(done)} y={0} />
    </svg>
  )
}

function CostTable({ cost, texts, locale }: { cost: CouncilReport['cost'] } & Screen) {
  if (cost.hours === 0 && cost.euros === 0) return <p>{texts.nothingSpent}</p>
  const rows = [
    ...cost.campaigns.map((each) => ({ ...each, key: each.campaignId })),
    ...(cost.other.hours > 0 || cost.other.euros > 0 ? [{ ...cost.other, name: texts.other, key: 'other' }] : []),
  ]
  return (
    <table className="ck-report__table">
      <caption>{texts.costTable}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.campaign}</th>
          <th className="ck-report__number" scope="col">
            {texts.hours}
          </th>
          <th className="ck-report__number" scope="col">
            {texts.euros}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, hours, euros }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="ck-report__number">{formatHours({ amount: hours, locale })}</td>
            <td className="ck-report__number">{formatEuros({ amount: euros, locale })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          <td className="ck-report__number">{formatHours({ amount: cost.hours, locale })}</td>
          <td className="ck-report__number">{formatEuros({ amount: cost.euros, locale })}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Means({ means: { year, lines, byLine }, texts, locale }: { means: ReportMeans } & Screen) {
  const { unassigned } = byLine
  return (
    <div className="ck-report__means">
      <table className="ck-report__table">
        <caption>{texts.meansTable(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.meansName}</th>
            <th scope="col">{texts.hoursSpent}</th>
            <th scope="col">{texts.eurosSpent}</th>
            <th scope="col">{texts.status}</th>
          </tr>
        </thead>
        <tbody>
          {byLine.lines.map(({ id, name, status, hours, euros }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <UsedMeans locale={locale} texts={texts} unit="hours" use={hours} />
              <UsedMeans locale={locale} texts={texts} unit="euros" use={euros} />
              <td>{texts[status]}</td>
            </tr>
          ))}
          {unassigned.hours > 0 || unassigned.euros > 0 ? (
            <tr>
              <th scope="row">{texts.meansUnassigned}</th>
              <td>{formatHours({ amount: unassigned.hours, locale })}</td>
              <td>{formatEuros({ amount: unassigned.euros, locale })}</td>
              <td />
            </tr>
          ) : null}
        </tbody>
      </table>
      {lines.map((line) => (
        <MeansBar key={line.unit} line={line} locale={locale} texts={texts} year={year} />
      ))}
    </div>
  )
}

function UsedMeans({ use, unit, texts, locale }: { use: MeansUse; unit: 'hours' | 'euros' } & Screen) {
  const { amount, spent, isOver, person } = use
  if (person === null) return <td>{texts.none}</td>
  const words = (value: number) => (unit === 'hours' ? formatHours : formatEuros)({ amount: value, locale })
  return (
    <td>
      {amount === null ? words(spent) : texts.spentOfAmount(words(spent), words(amount))}
      {isOver ? (
        <>
          . <strong>{person[locale]}.</strong>
        </>
      ) : null}
    </td>
  )
}

/** What was spent as a bar, with a mark where the granted (or asked for) means end. */
function MeansBar({ line, year, texts, locale }: { line: ReportMeansLine; year: number } & Screen) {
  const id = useId()
  const { unit, spent, granted, requested, sentence } = line
  const limit = granted ?? requested ?? 0
  const most = Math.max(spent, limit)
  if (most === 0) return null
  const scale = (amount: number) => (amount / most) * BAR_WIDTH
  return (
    <figure aria-labelledby={id} className="ck-report__figure">
      <figcaption id={id}>
        <strong>{texts.spentOf(unit, year)}.</strong> {sentence[locale]}
      </figcaption>
      <svg
        aria-hidden="true"
        className="ck-report__svg ck-report__svg--means"
        focusable="false"
        preserveAspectRatio="none"
        viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`}
      >
        <rect className="ck-report__bar-coming" height={BAR_HEIGHT} width={scale(limit)} x={0} y={0} />
        <rect className="ck-report__bar-done" height={BAR_HEIGHT} width={scale(Math.min(spent, limit || spent))} x={0} y={0} />
        {limit > 0 && spent > limit ? (
          <rect className="ck-report__bar-over" height={BAR_HEIGHT} width={scale(spent - limit)} x={scale(limit)} y={0} />
        ) : null}
      </svg>
    </figure>
  )
}

function ComingTable({ months, texts, locale }: { months: readonly ComingMonth[] } & Screen) {
  if (months.length === 0) return <p>{texts.nothingComing}</p>
  return (
    <table className="ck-report__table ck-report__table--coming">
      <caption>{texts.upcomingTable}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.month}</th>
          <th className="ck-report__number" scope="col">
            {texts.count}
          </th>
          <th scope="col">{texts.what}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={`${month.year}-${month.month}`}>
            <th scope="row">
              {nameMonth({ month: month.month, locale })} {month.year}
            </th>
            <td className="ck-report__number">{month.count}</td>
            <td>
              <ul>
                {month.lines.map(({ title, days }) => (
                  <li key={title.nl}>
                    {title[locale]}{' '}
                    <span className="ck-report__days-of">
                      ({joinWords({ words: days.map((day) => String(Number(day.slice(8, 10)))), locale })}{' '}
                      {nameMonth({ month: month.month, locale })})
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
