'use client'

import { useScreen } from '../shared/useScreen.client'
import type { Notice } from './calendarChanges'
import { CALENDAR_TEXTS } from './texts'

/** What the last act came to. The live region says it too, so this is no alert of its own. */
export function NoticeBar({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const { locale } = useScreen()
  if (!notice) return null
  return (
    <div className={`ck-message ck-message--${notice.tone} ck-notice`}>
      <div>
        <p>{notice.text}</p>
        {notice.reasons && notice.reasons.length > 0 ? (
          <ul>
            {[...new Set(notice.reasons)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <button aria-label={CALENDAR_TEXTS[locale].close} className="ck-dialog__close" onClick={onClose} type="button">
        ×
      </button>
    </div>
  )
}
