import type { CSSProperties } from 'react'

import type { ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { layOutMonthSheet, type MonthWeek } from './layOutMonthSheet'
import type { Setting } from './sheet'
import { SheetCards } from './SheetCards'
import { PRINT_TEXTS } from './texts'

/** A month as weeks from Monday to Sunday. */
export function MonthSheet({ plan, anchor, locale }: { plan: SharedPlan; anchor: PlainDate; locale: ScreenLocale }) {
  const { weeks, named, setting } = layOutMonthSheet({ plan, anchor })
  const texts = PRINT_TEXTS[locale]
  const style = { '--ck-points': `${setting.points}pt`, '--ck-lines': setting.linesOfTitle } as CSSProperties
  return (
    <>
      <div className="ck-sheet__body" style={style}>
        <table className="ck-sheet__month">
          <thead>
            <tr>
              <th className="ck-sheet__weeks" scope="col">
                <span className="ck-visually-hidden">{texts.week}</span>
              </th>
              {texts.weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {weeks.map((week) => (
            <Week key={week.isoWeek} locale={locale} setting={setting} week={week} />
          ))}
        </table>
      </div>
      {named.length > 0 ? (
        <ul aria-label={texts.campaigns} className="ck-sheet__campaigns">
          {named.map(({ id, text, color }) => (
            <li data-campaign={color} key={id}>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Week({ week, setting, locale }: { week: MonthWeek; setting: Setting; locale: ScreenLocale }) {
  const classOf = ({ day, isOutside }: MonthWeek['days'][number]) => (isOutside ? 'ck-sheet__none' : `ck-sheet__tint--${day.ground}`)
  return (
    <tbody>
      <tr className="ck-sheet__heads">
        <th className="ck-sheet__weeks" rowSpan={week.lanes.length + 2} scope="rowgroup">
          {PRINT_TEXTS[locale].weekShort(week.isoWeek)}
        </th>
        {week.days.map((each) => (
          <td className={classOf(each)} key={each.day.date}>
            <b className="ck-sheet__number">{Number(each.day.date.slice(8, 10))}</b>{' '}
            {each.isOutside ? null : <span className="ck-sheet__name">{each.day.names.join(' · ')}</span>}
          </td>
        ))}
      </tr>
      {week.lanes.map((lane, index) => (
        <tr className="ck-sheet__lane" key={index}>
          <Lane classOf={classOf} lane={lane} week={week} />
        </tr>
      ))}
      <tr>
        {week.days.map((each) => (
          <td className={classOf(each)} key={each.day.date}>
            {each.isOutside ? null : <SheetCards cards={each.day.cards} locale={locale} setting={setting} />}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function Lane({ week, lane, classOf }: {
  week: MonthWeek
  lane: MonthWeek['lanes'][number]
  classOf: (day: MonthWeek['days'][number]) => string
}) {
  return week.days.map((each, column) => {
    const found = lane.find(({ segment }) => segment.startColumn <= column && column <= segment.endColumn)
    if (!found) return <td className={classOf(each)} key={column} />
    const { bar, segment } = found
    if (segment.startColumn !== column) return null
    return (
      <td className={bar.card ? 'ck-sheet__long' : 'ck-sheet__bar'} colSpan={segment.endColumn - column + 1} data-campaign={bar.color ?? undefined} key={column}>
        <span>
          {bar.card ? <ShapeIcon shape={bar.card.stateShape} /> : null}
          {bar.card ? <span className="ck-visually-hidden">{bar.card.stateWords}: </span> : null}
          {segment.continuesBefore ? '… ' : ''}
          {bar.name}
        </span>
      </td>
    )
  })
}
