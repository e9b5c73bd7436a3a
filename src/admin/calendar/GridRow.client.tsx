'use client'

import { memo } from 'react'

import { nameMonth, nameWeekday, describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { weekdayOf, type PlainDate } from '@/domain/time/plainDate'
import type { PlannerDay } from '@/queries/readPlanner'

import { groundOf, moreOf, type DrawnRow } from './calendarModel'
import { CardChip } from './CardChip.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  drawn: DrawnRow
  daysByDate: Map<PlainDate, PlannerDay[]>
  selected: ReadonlySet<string>
  /** the one place that Tab reaches: a day, or a card by its key */
  tabStop: string
  isNarrow: boolean
  today: PlainDate
  locale: ScreenLocale
}

/** One row of days: bands behind, days, cards in lanes. */
export const GridRow = memo(function GridRow({ drawn, daysByDate, selected, tabStop, isNarrow, today, locale }: Props) {
  const { row, bands, bandLanes, cards, lanes, hidden } = drawn
  const texts = CALENDAR_TEXTS[locale]
  const columns = row.cells.length
  return (
    <div
      className={`ck-row ck-row--${row.kind}`}
      data-row
      role="row"
      style={{ '--ck-columns': columns, '--ck-lanes': Math.max(lanes, 1), '--ck-bands': bandLanes } as React.CSSProperties}
    >
      <div className="ck-row__label" role="rowheader">
        {row.kind === 'month' ? texts.monthShort(row.month) : texts.weekShort(row.isoWeek)}
        <span className="ck-visually-hidden">
          {row.kind === 'month' ? ` (${nameMonth({ month: row.month, locale })} ${row.year})` : ''}
        </span>
      </div>
      <div className="ck-row__days" role="presentation">
        {bands.map(({ band, segment }) => (
          <span
            aria-hidden="true"
            className={`ck-band ck-band--${band.kind}`}
            data-campaign={band.color}
            key={band.key}
            style={{
              insetInlineStart: `calc(${segment.startColumn} * 100% / ${columns})`,
              width: `calc(${segment.endColumn - segment.startColumn + 1} * 100% / ${columns})`,
              top: `calc(var(--ck-bands-top) + ${segment.lane} * var(--ck-band))`,
            }}
            title={band.name}
          >
            <span>{band.name}</span>
          </span>
        ))}
        {row.cells.map((cell, column) => {
          if (!cell) return <div aria-hidden="true" className="ck-day ck-day--none" key={column} />
          const days = daysByDate.get(cell.date) ?? []
          const ground = groundOf(days)
          const nameOf = ({ name, status }: PlannerDay) => (status === 'computed' ? `${name} (${texts.computed})` : name)
          const names = days.map((day) => (day.isUnchecked ? `${nameOf(day)} (${texts.unchecked})` : nameOf(day)))
          // A week or period is named once a row: on its first day there.
          const isFirst = column === 0
          const starting = days.filter(({ from }) => isFirst || from === cell.date).map(nameOf)
          const own = cards.filter(({ segment }) => segment.startColumn === column)
          return (
            <div
              aria-current={cell.date === today ? 'date' : undefined}
              className={dayClass({ isWeekend: cell.isWeekend, isOutside: cell.isOutside, ground, isToday: cell.date === today })}
              data-day={cell.date}
              key={cell.date}
              role="gridcell"
              tabIndex={tabStop === cell.date ? 0 : -1}
              title={names.length > 0 ? names.join('\n') : undefined}
            >
              <span aria-hidden="true" className="ck-day__number">
                {isNarrow ? initialOf({ date: cell.date, locale }) : null}
                {Number(cell.date.slice(8))}
              </span>
              <span className="ck-visually-hidden">
                {describeDate({ date: cell.date, locale })}
                {names.length > 0 ? `, ${names.join(', ')}` : ''}
              </span>
              {isNarrow || starting.length === 0 ? null : <span className="ck-day__names">{starting.join(' · ')}</span>}
              {own.map(({ item, segment }) => (
                <CardChip
                  columns={columns}
                  isFocusable={tabStop === item.key}
                  isNarrow={isNarrow}
                  isSelected={selected.has(item.key)}
                  item={item}
                  key={item.key}
                  locale={locale}
                  segment={segment}
                />
              ))}
              {(hidden[column] ?? 0) > 0 ? (
                <button
                  className="ck-day__more"
                  data-more={cell.date}
                  data-stop={moreOf(cell.date)}
                  tabIndex={tabStop === moreOf(cell.date) ? 0 : -1}
                  type="button"
                >
                  +{hidden[column]}
                  <span className="ck-visually-hidden"> {texts.more(describeDate({ date: cell.date, locale }))}</span>
                </button>
              ) : null}
            </div>
          )
        })}
      </div>
    </div>
  )
})

function initialOf({ date, locale }: { date: PlainDate; locale: ScreenLocale }): string {
  return nameWeekday({ weekday: weekdayOf(date), locale }).slice(0, 1)
}

function dayClass({ isWeekend, isOutside, ground, isToday }: {
  isWeekend: boolean
  isOutside: boolean
  ground: string | null
  isToday: boolean
}): string {
  return [
    'ck-day',
    isWeekend ? 'ck-day--weekend' : '',
    isOutside ? 'ck-day--outside' : '',
    ground ? `ck-day--${ground}` : '',
    isToday ? 'ck-day--today' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
