'use client'

import { Link } from '@payloadcms/ui'

import type { TakeDownTask } from '@/queries/startPageView'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { TaskResult } from './TaskResult.client'
import { START_TEXTS } from './texts'
import { useTask } from './useTask.client'

/** One text that must go from where a person placed it. */
export function TakeDownCard({ task, itemUrl, placedAt }: {
  task: TakeDownTask
  itemUrl: string | null
  /** when it was placed, in words */
  placedAt: string | null
}) {
  const { locale } = useScreen()
  const texts = START_TEXTS[locale]
  const { isBusy, outcome, tick } = useTask()
  return (
    <li className="ck-task">
      <p className="ck-task__title">
        <strong>{task.channelName}</strong> · {itemUrl ? <Link href={itemUrl}>{task.title}</Link> : task.title}
      </p>
      <p className="ck-muted">{[task.languageName, placedAt, texts.takeDownBecause[task.because]].filter(Boolean).join(' · ')}</p>
      <div className="ck-actions">
        {task.permalink ? (
          <a className="ck-button" href={task.permalink} rel="noopener noreferrer" target="_blank">
            {texts.openPlace}
          </a>
        ) : null}
        <button
          className="ck-button ck-button--primary"
          disabled={isBusy}
          onClick={() => void tick(`/${SLUGS.dispatches}/${task.dispatchId}/take-downs`, {})}
          type="button"
        >
          {texts.takenDown}
        </button>
      </div>
      <TaskResult isBusy={isBusy} outcome={outcome} texts={texts} />
    </li>
  )
}
