import type { CSSProperties } from 'react'

import { isoWeekOf } from '@/domain/time/isoWeek'
import { nameMonth, type ScreenLocale } from '@/domain/time/dutch'
import { weekdayOf } from '@/domain/time/plainDate'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { layOutYearSheet, YEAR_SHEET, type YearSheetLayout } from './layOutYearSheet'
import type { Setting, SheetDay } from './sheet'
import { SheetCards } from './SheetCards'
import { PRINT_TEXTS } from './texts'

/** Twelve columns of days, as on the planners that people hang on a wall. */
export function YearSheet({ plan, year, locale }: { plan: SharedPlan; year: number; locale: ScreenLocale }) {
  const layout = layOutYearSheet({ plan, year })
  const { rows, setting } = layout
  const texts = PRINT_TEXTS[locale]
  const style = { '--ck-points': `${setting.points}pt`, '--ck-lines': setting.linesOfTitle } as CSSProperties
  return (
    <>
      <div className="ck-sheet__body" style={style}>
        <table className="ck-sheet__year">
          <caption className="ck-visually-hidden">{texts.year(String(year))}</caption>
          <thead>
            <tr>
              <th className="ck-sheet__rowhead" scope="col">
                <span className="ck-visually-hidden">{texts.day}</span>
              </th>
              {Array.from({ length: 12 }, (_, index) => (
                <th key={index} scope="col">
                  {nameMonth({ month: index + 1, locale })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, cells }) => (
              <tr key={day}>
                <th className="ck-sheet__rowhead" scope="row">
                  <span className="ck-visually-hidden">{day}</span>
                </th>
                {cells.map((cell, month) =>
                  cell ? <DayCell day={cell} key={month} locale={locale} setting={setting} /> : <td className="ck-sheet__none" key={month} />,
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CampaignBars layout={layout} locale={locale} />
    </>
  )
}

function DayCell({ day, setting, locale }: { day: SheetDay; setting: Setting; locale: ScreenLocale }) {
  const weekday = weekdayOf(day.date)
  const texts = PRINT_TEXTS[locale]
  return (
    <td className={`ck-sheet__tint--${day.ground}`}>
      <div className="ck-sheet__day">
        <span className="ck-sheet__number">
          <b>{Number(day.date.slice(8, 10))}</b>
          <span>{texts.weekdayShort[weekday - 1]}</span>
          {weekday === 1 ? <span className="ck-sheet__week">{isoWeekOf(day.date).week}</span> : null}
        </span>
        <div className="ck-sheet__content">
          {day.names.map((name) => (
            <p className="ck-sheet__name" key={name}>
              {name}
            </p>
          ))}
          <SheetCards cards={day.cards} locale={locale} setting={setting} />
        </div>
        {day.lasting.slice(0, 3).map((color, index) => (
          <span aria-hidden="true" className="ck-sheet__lasting" data-campaign={color ?? undefined} key={index} style={{ right: `${index}mm` }} />
        ))}
      </div>
    </td>
  )
}

function CampaignBars({ layout, locale }: { layout: YearSheetLayout; locale: ScreenLocale }) {
  if (layout.bars.length === 0) return null
  return (
    <ul aria-label={PRINT_TEXTS[locale].campaigns} className="ck-sheet__bars" style={{ height: `${layout.barLanes * YEAR_SHEET.bar}mm` }}>
      {layout.bars.map(({ campaign, segment, left, width }) => (
        <li
          data-campaign={campaign.color}
          key={campaign.id}
          style={{ left: `${left * 100}%`, width: `${width * 100}%`, top: `${segment.lane * YEAR_SHEET.bar}mm` }}
        >
          {campaign.name}
        </li>
      ))}
    </ul>
  )
}
