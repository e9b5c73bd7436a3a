import type { MeansCount } from '@/domain/planning/countMeans'
import type { MeansUse } from '@/domain/planning/countMeansLines'
import { formatEuros, formatHours } from '@/domain/planning/formatMeans'
import { nameMonth, type ScreenLocale } from '@/domain/time/dutch'

import { MeansChart } from './MeansChart'
import type { CoverageTexts } from './texts'

type Props = {
  means: MeansCount
  year: number
  monthsSoFar: number
  locale: ScreenLocale
  texts: CoverageTexts
}

const UNITS = ['hours', 'euros'] as const
type Unit = (typeof UNITS)[number]

/** Hours and euros of the year, a picture and its numbers side by side, overspending said plainly. */
export function MeansPart({ means, year, monthsSoFar, locale, texts }: Props) {
  return (
    <>
      {means.byLine.lines.length === 0 ? (
        <p className="ck-muted">{texts.noMeans}</p>
      ) : (
        <MeansByLine locale={locale} means={means} texts={texts} year={year} />
      )}
      {UNITS.map((unit) => (
        <UnitOfMeans key={unit} locale={locale} means={means} monthsSoFar={monthsSoFar} texts={texts} unit={unit} year={year} />
      ))}
    </>
  )
}

type UnitProps = Props & { unit: Unit }

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

/** Line by line: a total can be within its means while one line is not. */
function MeansByLine({ means, year, locale, texts }: Pick<Props, 'means' | 'year' | 'locale' | 'texts'>) {
  const { lines, unassigned } = means.byLine
  return (
    <table className="ck-table ck-means__plan">
      <caption>{texts.meansPlan(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.meansFor}</th>
          <th scope="col">{texts.spentOfHours}</th>
          <th scope="col">{texts.spentOfEuros}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.name} <span className="ck-muted">({texts[line.status]})</span>
            </th>
            {UNITS.map((unit) => (
              <UsedMeans key={unit} locale={locale} texts={texts} unit={unit} use={line[unit]} />
            ))}
          </tr>
        ))}
        {unassigned.hours > 0 || unassigned.euros > 0 ? (
          <tr>
            <th scope="row">
              {texts.meansUnassigned} <span className="ck-muted">{texts.meansUnassignedHint}</span>
            </th>
            {UNITS.map((unit) => (
              <td key={unit}>{unassigned[unit] > 0 ? formatShort({ amount: unassigned[unit], unit, locale }) : ''}</td>
            ))}
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

function UsedMeans({ use, unit, locale, texts }: { use: MeansUse; unit: Unit } & Pick<Props, 'locale' | 'texts'>) {
  const { amount, spent, isOver, person } = use
  if (person === null) return <td />
  const short = (value: number) => formatShort({ amount: value, unit, locale })
  return (
    <td>
      <span className="ck-means__used">{amount === null ? short(spent) : texts.spentOf(short(spent), short(amount))}</span>
      {isOver ? <strong className="ck-means__over">{person[locale]}</strong> : <span className="ck-muted">{person[locale]}</span>}
    </td>
  )
}

/** Numbers for columns and axes: hours with at most one decimal, whole euros. */
function formatShort({ amount, unit, locale }: { amount: number; unit: Unit; locale: ScreenLocale }): string {
  if (unit === 'euros') return formatEuros({ amount: Math.round(amount), locale })
  const words = String(Math.round(amount * 10) / 10)
  return locale === 'nl' ? words.replace('.', ',') : words
}
