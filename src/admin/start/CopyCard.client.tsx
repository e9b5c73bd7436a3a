'use client'

import { Link } from '@payloadcms/ui'

import type { CopyTask } from '@/queries/findConsentWork'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { CONSENT_WORK_TEXTS } from './consentTexts'
import { TaskResult } from './TaskResult.client'
import { START_TEXTS } from './texts'
import { useTask } from './useTask.client'

/** One copy that a person has to remove, or to ask for. */
export function CopyCard({ task, itemUrl }: { task: CopyTask; itemUrl: string }) {
  const { locale } = useScreen()
  const { isBusy, outcome, tick } = useTask()
  return (
    <li className="ck-task">
      <p className="ck-task__title">
        <strong>{task.where}</strong> · <Link href={itemUrl}>{task.title}</Link>
      </p>
      <p className="ck-muted">{task.partName}</p>
      <div className="ck-actions">
        <button
          className="ck-button ck-button--primary"
          disabled={isBusy}
          onClick={() => void tick(`/${SLUGS.consents}/${task.consentId}/copies`, { index: task.index, done: true })}
          type="button"
        >
          {CONSENT_WORK_TEXTS[locale].done}
        </button>
      </div>
      <TaskResult isBusy={isBusy} outcome={outcome} texts={START_TEXTS[locale]} />
    </li>
  )
}
