'use client'

import type { ActOutcome } from '../shared/postAct.client'
import type { ApproveTexts } from './texts'

type Props = { outcome: ActOutcome | null; isBusy: boolean; texts: ApproveTexts; onRefresh: () => void }

/** What became of the last act: read out when it comes, and there to read again. */
export function ActResult({ outcome, isBusy, texts, onRefresh }: Props) {
  return (
    <div aria-live="polite" role="status">
      {isBusy ? <p className="ck-muted">{texts.working}</p> : null}
      {outcome?.isDone ? (
        <p className="ck-message ck-message--success">{outcome.message || texts.done}</p>
      ) : null}
      {outcome && !outcome.isDone ? (
        <div className="ck-message ck-message--danger">
          <p>{outcome.message}</p>
          {outcome.reasons.length > 0 ? (
            <ul>
              {outcome.reasons
                .filter((reason) => reason !== outcome.message)
                .map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
            </ul>
          ) : null}
          {outcome.kind === 'stale' || outcome.kind === 'needs-moment' ? (
            <p>
              <button className="ck-button" onClick={onRefresh} type="button">
                {texts.refresh}
              </button>
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
