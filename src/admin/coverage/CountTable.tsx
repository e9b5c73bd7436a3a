import { Link } from '@payloadcms/ui'
import type { CSSProperties } from 'react'

import type { CoverageCount, CoverageRow } from '@/domain/planning/countCoverage'
import type { Dimension } from '@/domain/planning/dimensions'

import type { CoverageTexts } from './texts'

type Props = {
  dimension: Dimension
  rows: readonly CoverageRow[]
  without: CoverageCount
  year: number
  isOver: boolean
  /** address of quick plan for a gap; null where nothing can be planned */
  hrefOf: (row: CoverageRow) => string | null
  texts: CoverageTexts
}

/** One dimension of the year: a bar and its numbers side by side, gaps in words. */
export function CountTable({ dimension, rows, without, year, isOver, hrefOf, texts }: Props) {
  const most = Math.max(1, without.planned, ...rows.map(({ planned, target }) => Math.max(planned, target ?? 0)))
  const name = texts.dimension[dimension]
  return (
    <section aria-labelledby={`ck-${dimension}`} className="ck-count">
      <h2 id={`ck-${dimension}`}>{name}</h2>
      <table className="ck-table ck-count__table">
        <caption className="ck-visually-hidden">{texts.caption(name, year)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.one[dimension]}</th>
            <th className="ck-table__number" scope="col">
              {texts.planned}
            </th>
            <th className="ck-table__number" scope="col">
              {texts.approved}
            </th>
            <th className="ck-table__number" scope="col">
              {texts.shown}
            </th>
            <th scope="col">{texts.lack}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" style={{ '--ck-depth': row.depth } as CSSProperties}>
                {row.name}
                <Bar count={row} most={most} target={row.target} />
              </th>
              <td className="ck-table__number">
                {row.target === null ? row.planned : texts.ofTarget(row.planned, row.target)}
              </td>
              <td className="ck-table__number">{row.approved}</td>
              <td className="ck-table__number">{row.shown}</td>
              <td className="ck-count__gap">
                <Lack href={hrefOf(row)} isOver={isOver} row={row} texts={texts} />
              </td>
            </tr>
          ))}
          {without.planned > 0 ? (
            <tr className="ck-muted">
              <th scope="row">
                {texts.without} {texts.one[dimension].toLowerCase()}
                <Bar count={without} most={most} target={null} />
              </th>
              <td className="ck-table__number">{without.planned}</td>
              <td className="ck-table__number">{without.approved}</td>
              <td className="ck-table__number">{without.shown}</td>
              <td />
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  )
}

type LackProps = { row: CoverageRow; href: string | null; isOver: boolean; texts: CoverageTexts }

function Lack({ row, href, isOver, texts }: LackProps) {
  const { target, gap, shown } = row
  if (target === null) return null
  if (gap === 0) return <span className="ck-count__met">{shown >= target ? texts.isMet : texts.isFull}</span>
  return (
    <>
      <strong>{texts.toPlan(gap, isOver)}</strong>
      {href ? (
        <Link className="ck-button" href={href} prefetch={false}>
          {texts.planSomething}
          <span className="ck-visually-hidden"> {texts.planFor(row.name)}</span>
        </Link>
      ) : null}
    </>
  )
}

/** Planned, within it approved, within it shown; the numbers stand beside it, so it says nothing by itself. */
function Bar({ count, target, most }: { count: CoverageCount; target: number | null; most: number }) {
  const percent = (items: number) => `${(items / most) * 100}%`
  const { planned, approved, shown } = count
  return (
    <svg aria-hidden="true" className="ck-bar" focusable="false" height="14" width="100%">
      {target !== null && target > planned ? (
        <rect className="ck-bar__gap" height="12" width={percent(target - planned)} x={percent(planned)} y="1" />
      ) : null}
      <rect className="ck-bar__planned" height="12" width={percent(planned)} y="1" />
      <rect className="ck-bar__approved" height="12" width={percent(approved)} y="1" />
      <rect className="ck-bar__shown" height="12" width={percent(shown)} y="1" />
      {target === null || target === 0 ? null : (
        <line className="ck-bar__target" x1={percent(target)} x2={percent(target)} y1="0" y2="14" />
      )}
    </svg>
  )
}

/** What the parts of a bar mean, in words. */
export function BarLegend({ texts }: { texts: CoverageTexts }) {
  const entries = [
    ['shown', texts.legendShown],
    ['approved', texts.legendApproved],
    ['planned', texts.legendPlanned],
    ['gap', texts.legendGap],
  ] as const
  return (
    <ul aria-label={texts.legend} className="ck-legend-line">
      {entries.map(([kind, words]) => (
        <li key={kind}>
          <svg aria-hidden="true" className="ck-bar" focusable="false" height="14" width="24">
            <rect className={`ck-bar__${kind}`} height="12" width="22" x="1" y="1" />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg aria-hidden="true" className="ck-bar" focusable="false" height="14" width="6">
          <line className="ck-bar__target" x1="3" x2="3" y1="0" y2="14" />
        </svg>
        {texts.legendTarget}
      </li>
    </ul>
  )
}
