import { CARD_STATES, STATE_SHAPES, STATE_WORDS } from '@/domain/planning/describeCardState'
import type { ScreenLocale } from '@/domain/time/dutch'

import type { Band } from './calendarModel'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS } from './texts'

const SHOWN = CARD_STATES.filter((state) => state !== 'backlog')

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
