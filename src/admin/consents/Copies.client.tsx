'use client'

import { useState } from 'react'

import type { AllowedThing } from '@/queries/readConsentPanel'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { TaskResult } from '../start/TaskResult.client'
import { START_TEXTS } from '../start/texts'
import { useTask } from '../start/useTask.client'
import { CONSENT_TEXTS } from './texts'

/** Copies of what was taken back that no program reaches: each a task, until it is ticked off. */
export function Copies({ thing }: { thing: AllowedThing }) {
  const { locale } = useScreen()
  const texts = CONSENT_TEXTS[locale]
  const { isBusy, outcome, tick } = useTask()
  const [where, setWhere] = useState('')
  const [newest = ''] = thing.stop.consentIds
  return (
    <div className="ck-consents__copies">
      <h4>{texts.copies}</h4>
      <ul>
        {thing.copies.map((copy) => (
          <li key={`${copy.consentId} ${copy.index}`}>
            <label>
              <input
                checked={copy.isDone}
                disabled={isBusy}
                onChange={({ target }) => void tick(`/${SLUGS.consents}/${copy.consentId}/copies`, { index: copy.index, done: target.checked })}
                type="checkbox"
              />
              <span>
                {copy.where} <span className="ck-muted">({copy.isDone ? texts.copyDone : texts.copyOpen})</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <label className="gk-give__field">
        {texts.copyWhere}
        <input
          className="ck-input"
          maxLength={200}
          onChange={({ target }) => setWhere(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
          value={where}
        />
      </label>
      <button
        className="ck-button"
        disabled={isBusy || where.trim() === ''}
        onClick={() => void tick(`/${SLUGS.consents}/${newest}/found-copies`, { where: where.trim() }).then(() => setWhere(''))}
        type="button"
      >
        {texts.copyAdd}
      </button>
      <TaskResult isBusy={isBusy} outcome={outcome} texts={START_TEXTS[locale]} />
    </div>
  )
}
