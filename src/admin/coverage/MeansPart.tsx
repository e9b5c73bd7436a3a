import type { Means } from '@/domain/planning/card'
import type { MeansCount } from '@/domain/planning/countMeans'
import { formatEuros, formatHours } from '@/domain/planning/formatMeans'
import { nameMonth, type ScreenLocale } from '@/domain/time/dutch'

import { MeansChart } from './MeansChart'
import type { CoverageTexts } from './texts'

type Props = {
  means: MeansCount
  planned: readonly Means[]
  year: number
  monthsSoFar: number
  locale: ScreenLocale
  texts: CoverageTexts
}

type Unit = 'hours' | 'euros'

/** Hours and euros of the year, a picture and its numbers side by side, overspending said plainly. */
export function MeansPart({ means, planned, year, monthsSoFar, locale, texts }: Props) {
  return (
    <>
      {planned.length === 0 ? <p className="ck-muted">{texts.noMeans}</p> : <PlannedMeans locale={locale} planned={planned} texts={texts} year={year} />}
      {(['hours', 'euros'] as const).map((unit) => (
        <UnitOfMeans key={unit} locale={locale} means={means} monthsSoFar={monthsSoFar} texts={texts} unit={unit} year={year} />
      ))}
    </>
  )
}

type UnitProps = Omit<Props, 'planned'> & { unit: Unit }

function UnitOfMeans({ unit, means, year, monthsSoFar, locale, texts }: UnitProps) {
  const line = means[unit]
  const months = means.months.map((month) => month[unit])
  const message = means.messages.find((found) => found.unit === unit)
  const format = unit === 'hours' ? formatHours : formatEuros
  const short = (amount: number) => formatShort({ amount, unit, locale })
  const name = texts[unit]
  return (
    <section aria-labelledby={`ck-means-${unit}`} className="ck-means">
      <h3 id={`ck-means-${unit}`}>{name}</h3>
      {message ? (
        <p className={message.isOver ? 'ck-message ck-message--danger' : 'ck-message'}>
          {message.isOver ? <strong>{texts.attention} </strong> : null}
          {message.person[locale]}
        </p>
      ) : null}
      <div className="ck-means__body">
        <MeansChart
          formatTick={short}
          line={line}
          months={months}
          monthsSoFar={monthsSoFar}
          texts={texts}
          title={texts.chart(name, year)}
        />
        <table className="ck-table ck-means__table">
          <caption className="ck-visually-hidden">{texts.meansCaption(name, year)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.month}</th>
              <th className="ck-table__number" scope="col">{texts.planned}</th>
              <th className="ck-table__number" scope="col">{texts.spent}</th>
              <th className="ck-table__number" scope="col">{texts.plannedSoFar}</th>
              <th className="ck-table__number" scope="col">{texts.spentSoFar}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => {
              const isAhead = index >= monthsSoFar && month.spent === 0
              return (
                <tr key={index}>
                  <th scope="row">{nameMonth({ month: index + 1, locale })}</th>
                  <td className="ck-table__number">{short(month.planned)}</td>
                  <td className="ck-table__number">{isAhead ? '' : short(month.spent)}</td>
                  <td className="ck-table__number">{short(month.plannedSoFar)}</td>
                  <td className={line.granted !== null && month.spentSoFar > line.granted && !isAhead ? 'ck-table__number ck-means__over' : 'ck-table__number'}>
                    {isAhead ? '' : short(month.spentSoFar)}
                  </td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <td className="ck-table__number">{short(line.planned)}</td>
              <td className="ck-table__number">{short(line.spent)}</td>
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {line.undated > 0 ? <p className="ck-muted">{texts.undatedMeans(format({ amount: line.undated, locale }))}</p> : null}
    </section>
  )
}

function PlannedMeans({ planned, year, locale, texts }: Pick<Props, 'planned' | 'year' | 'locale' | 'texts'>) {
  const amount = (value: number | null, unit: Unit) => (value === null ? '' : formatShort({ amount: value, unit, locale }))
  return (
    <table className="ck-table ck-means__plan">
      <caption>{texts.meansPlan(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.meansFor}</th>
          <th className="ck-table__number" scope="col">{texts.hours}</th>
          <th className="ck-table__number" scope="col">{texts.euros}</th>
          <th scope="col">{texts.status}</th>
        </tr>
      </thead>
      <tbody>
        {planned.map(({ name, hours, euros, status }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td className="ck-table__number">{amount(hours, 'hours')}</td>
            <td className="ck-table__number">{amount(euros, 'euros')}</td>
            <td>{texts[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Numbers for columns and axes: hours with at most one decimal, whole euros. */
function formatShort({ amount, unit, locale }: { amount: number; unit: Unit; locale: ScreenLocale }): string {
  if (unit === 'euros') return formatEuros({ amount: Math.round(amount), locale })
  const words = String(Math.round(amount * 10) / 10)
  return locale === 'nl' ? words.replace('.', ',') : words
}
