'use client'

import type { ActOutcome } from '../shared/postAct.client'
import type { StartTexts } from './texts'

/** What became of ticking off a task. */
export function TaskResult({ isBusy, outcome, texts }: {
  isBusy: boolean
  outcome: ActOutcome | null
  texts: StartTexts
}) {
  return (
    <div aria-live="polite" role="status">
      {isBusy ? <p className="ck-muted">{texts.working}</p> : null}
      {outcome ? (
        <div className={`ck-message ck-message--${outcome.isDone ? 'success' : 'danger'}`}>
          <p>{outcome.message || texts.done}</p>
          {!outcome.isDone && outcome.reasons.length > 0 ? (
            <ul>
              {outcome.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
