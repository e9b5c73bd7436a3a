import type { ReactNode } from 'react'

import { CARD_STATES, STATE_SHAPES, STATE_WORDS } from '@/domain/planning/describeCardState'
import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { GROUNDS } from './sheet'
import { PRINT_TEXTS } from './texts'

type Props = { plan: SharedPlan; heading: string; isYear: boolean; locale: ScreenLocale; children: ReactNode }

/** A sheet of paper: what it shows above, what the marks mean below. */
export function SheetFrame({ plan, heading, isYear, locale, children }: Props) {
  const texts = PRINT_TEXTS[locale]
  const today = describeDate({ date: wallTimeFromInstant({ instant: plan.now, zone: plan.zone }).date, locale })
  const used = new Set(plan.cards.map(({ state }) => state))
  return (
    <article className={`ck-sheet ck-sheet--${isYear ? 'year' : 'month'}`}>
      <header className="ck-sheet__head">
        <h2>{heading}</h2>
        <p>{plan.filterWords}</p>
        <p className="ck-sheet__date">{texts.state(today)}</p>
      </header>
      {children}
      <ul className="ck-sheet__legend">
        {CARD_STATES.filter((state) => used.has(state)).map((state) => (
          <li key={state}>
            <ShapeIcon shape={STATE_SHAPES[state]} /> {STATE_WORDS[state][locale]}
          </li>
        ))}
        {GROUNDS.filter((ground) => texts.grounds[ground] !== undefined).map((ground) => (
          <li key={ground}>
            <span aria-hidden="true" className={`ck-sheet__tint ck-sheet__tint--${ground}`} /> {texts.grounds[ground]}
          </li>
        ))}
      </ul>
    </article>
  )
}
