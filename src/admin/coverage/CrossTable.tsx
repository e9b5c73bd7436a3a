import type { CSSProperties } from 'react'

import { WITHOUT_VALUE, type CrossCoverage } from '@/domain/planning/crossCoverage'
import { DIMENSIONS, type Dimension } from '@/domain/planning/dimensions'

import type { CoverageTexts } from './texts'

type Props = {
  cross: CrossCoverage
  rows: Dimension
  columns: Dimension
  year: number
  path: string
  texts: CoverageTexts
}

/** Two dimensions against each other; chosen by a form that works without script. */
export function CrossTable({ cross, rows, columns, year, path, texts }: Props) {
  const inUse = (ids: readonly { id: string }[], totals: readonly number[]) =>
    ids.flatMap(({ id }, place) => (id !== WITHOUT_VALUE || (totals[place] ?? 0) > 0 ? [place] : []))
  const rowPlaces = inUse(cross.rows, cross.rowTotals)
  const columnPlaces = inUse(cross.columns, cross.columnTotals)
  const most = Math.max(1, ...cross.cells.flat())
  const nameOf = (values: CrossCoverage['rows'], place: number) => {
    const value = values[place]
    return value?.id === WITHOUT_VALUE ? texts.without : (value?.name ?? '')
  }
  const choice = (name: string, label: string, chosen: Dimension) => (
    <div className="ck-field">
      <label htmlFor={`ck-cross-${name}`}>{label}</label>
      <select className="ck-input" defaultValue={chosen} id={`ck-cross-${name}`} name={name}>
        {DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {texts.dimension[dimension]}
          </option>
        ))}
      </select>
    </div>
  )
  const caption = texts.crossCaption(texts.dimension[rows], texts.dimension[columns], year)
  return (
    <section aria-labelledby="ck-cross" className="ck-count" id="kruistabel">
      <h2 id="ck-cross">{texts.cross}</h2>
      <p className="ck-muted">{texts.crossHint}</p>
      <form action={`${path}#kruistabel`} className="ck-cross__form" key={`${rows} ${columns}`} method="get">
        <input name="jaar" type="hidden" value={year} />
        {choice('rijen', texts.rows, rows)}
        {choice('kolommen', texts.columns, columns)}
        <button className="ck-button" type="submit">
          {texts.show}
        </button>
      </form>
      <div aria-label={caption} className="ck-scroll" role="region" tabIndex={0}>
        <table className="ck-table ck-cross__table">
          <caption className="ck-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columnPlaces.map((place) => (
                <th className="ck-table__number" key={place} scope="col">
                  {nameOf(cross.columns, place)}
                </th>
              ))}
              <th className="ck-table__number" scope="col">
                {texts.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rowPlaces.map((row) => (
              <tr key={row}>
                <th scope="row" style={{ '--ck-depth': cross.rows[row]?.depth ?? 0 } as CSSProperties}>
                  {nameOf(cross.rows, row)}
                </th>
                {columnPlaces.map((column) => {
                  const count = cross.cells[row]?.[column] ?? 0
                  return (
                    <td
                      className={count === 0 ? 'ck-table__number ck-cross__none' : 'ck-table__number ck-cross__some'}
                      key={column}
                      style={{ '--ck-share': count / most } as CSSProperties}
                    >
                      {count}
                    </td>
                  )
                })}
                <td className="ck-table__number ck-cross__total">{cross.rowTotals[row]}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {columnPlaces.map((column) => (
                <td className="ck-table__number ck-cross__total" key={column}>
                  {cross.columnTotals[column]}
                </td>
              ))}
              <td className="ck-table__number ck-cross__total">{cross.total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
