'use client'

import type { ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { BrakeView } from '@/queries/readBrakes'

import { describeMinute } from '../shared/describeMinute'
import { useScreen } from '../shared/useScreen.client'
import { namePause, PAUSE_TEXTS } from './texts'

type Props = {
  itemId: string
  /** whether this person may pause, and there is anything to pause */
  mayPause: boolean
  pauses: readonly BrakeView[]
  moments: { zone: string; now: Instant; locale: ScreenLocale }
}

/** At an item: which pauses keep it from readers, since when, and why; without one, the way to set it. */
export function PauseNotices({ itemId, mayPause, pauses, moments }: Props) {
  const { adminUrl } = useScreen()
  const texts = PAUSE_TEXTS[moments.locale]
  if (pauses.length === 0) {
    return mayPause ? (
      <p>
        <a href={`${adminUrl('/pauze')}?item=${encodeURIComponent(itemId)}`}>{texts.pauseItem}</a>
      </p>
    ) : null
  }
  return pauses.map((pause) => {
    const name = namePause({ pause, texts })
    const moment = describeMinute({ instant: pause.from, ...moments })
    return (
      <div className="ck-message ck-message--danger" key={pause.id}>
        <p>
          <strong>
            {pause.from <= moments.now ? texts.noticeRunning(name, moment) : texts.noticeComing(name, moment)}
          </strong>
        </p>
        <p>{texts.noticeReason(pause.reason)}</p>
        {pause.needsApproval ? <p>{texts.mustApprove}</p> : null}
        <p>
          <a href={adminUrl('/pauze')}>{texts.more}</a>
        </p>
      </div>
    )
  })
}
