'use client'

import type { DateToCheck } from '@/domain/observances/listDatesToCheck'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { DATES_TEXTS } from './datesTexts'
import { TaskResult } from './TaskResult.client'
import { START_TEXTS } from './texts'
import { useTask } from './useTask.client'

/** Says that a date was looked up and is right. */
export function ConfirmDate({ date }: { date: Pick<DateToCheck, 'observanceId' | 'name' | 'year' | 'startsOn'> }) {
  const { locale } = useScreen()
  const texts = DATES_TEXTS[locale]
  const { isBusy, outcome, tick } = useTask()
  const { observanceId, name, year, startsOn } = date
  return (
    <div>
      <button
        aria-label={texts.rightOf(name, year)}
        className="ck-button"
        disabled={isBusy}
        onClick={() => void tick(`/${SLUGS.observances}/${observanceId}/confirmations`, { year, startsOn })}
        type="button"
      >
        {texts.right}
      </button>
      <TaskResult isBusy={isBusy} outcome={outcome} texts={START_TEXTS[locale]} />
    </div>
  )
}
