import { nameWeekday, type ScreenLocale } from '@/domain/time/dutch'

import { CALENDAR_TEXTS } from './texts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Names of the days above rows of a week. */
export function WeekdayHead({ locale }: { locale: ScreenLocale }) {
  return (
    <div className="ck-head" role="row">
      <div role="columnheader">
        <span className="ck-visually-hidden">{CALENDAR_TEXTS[locale].week}</span>
      </div>
      {WEEKDAYS.map((weekday) => (
        <div key={weekday} role="columnheader">
          {nameWeekday({ weekday, locale })}
        </div>
      ))}
    </div>
  )
}
