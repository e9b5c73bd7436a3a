'use client'

import type { Instant } from '@/domain/time/instant'
import type { BrakeView } from '@/queries/readBrakes'

import { describeMinute } from '../shared/describeMinute'
import { useScreen } from '../shared/useScreen.client'
import { namePause, PAUSE_TEXTS } from './texts'

/** What is over: on what, why, for how long, and who let it go. */
export function EndedPauses({ pauses, now }: { pauses: readonly BrakeView[]; now: Instant }) {
  const { locale, zone } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  if (pauses.length === 0) return <p className="ck-muted">{texts.endedNone}</p>
  const moment = (instant: Instant) => describeMinute({ instant, zone, now, locale })
  return (
    <ul className="ck-pauses__list">
      {pauses.map((pause) => {
        const until = pause.liftedAt ?? pause.from
        return (
          <li className="ck-pause ck-pause--over" key={pause.id}>
            <h3>{namePause({ pause, texts })}</h3>
            <p>{pause.reason}</p>
            <p className="ck-muted">
              {until <= pause.from ? texts.neverBegan : texts.period(moment(pause.from), moment(until))} ·{' '}
              {texts.setBy(pause.setBy ?? texts.somebody, moment(pause.setAt))} ·{' '}
              {texts.liftedBy(pause.liftedBy ?? texts.somebody, moment(until))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
