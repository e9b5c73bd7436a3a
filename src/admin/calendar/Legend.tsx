import { CARD_STATES, STATE_SHAPES, STATE_WORDS } from '@/domain/planning/describeCardState'
import type { ScreenLocale } from '@/domain/time/dutch'

import type { Band } from './calendarModel'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS } from './texts'

const SHOWN = CARD_STATES.filter((state) => state !== 'backlog')

/** What the ground of a day says, as `groundOf` chooses it; a day, a week and an election look the same. */
const GROUNDS = ['school-holiday', 'public-holiday', 'day', 'period', 'remembrance'] as const

/** What shapes and colours mean, and which keys there are; on paper it stands below the year. */
export function Legend({ locale, bands }: { locale: ScreenLocale; bands: readonly Band[] }) {
  const texts = CALENDAR_TEXTS[locale]
  return (
    <section aria-label={texts.legend} className="ck-legend-list">
      <ul>
        {SHOWN.map((state) => (
          <li className={`ck-state ck-state--${state}`} key={state}>
            <ShapeIcon shape={STATE_SHAPES[state]} /> {STATE_WORDS[state][locale]}
          </li>
        ))}
      </ul>
      <ul>
        {GROUNDS.map((ground) => (
          <li key={ground}>
            <span aria-hidden="true" className={`ck-swatch ck-swatch--ground ck-day--${ground}`} /> {texts.grounds[ground]}
          </li>
        ))}
        <li>
          <span aria-hidden="true" className="ck-swatch ck-swatch--focus" /> {texts.focusPeriod}
        </li>
      </ul>
      <ul>
        {bands
          .filter(({ kind }) => kind === 'campaign')
          .map(({ key, name, color }) => (
            <li data-campaign={color} key={key}>
              <span aria-hidden="true" className="ck-swatch" /> {name}
            </li>
          ))}
      </ul>
      <p className="ck-muted ck-no-print">{texts.keys}</p>
    </section>
  )
}
