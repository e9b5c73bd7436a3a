'use client'

import { useId } from 'react'

import { SHORTEST_REASON } from '@/domain/checks/missingReasons'
import type { Language } from '@/domain/languages'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'

import { useReasons } from './reasonStore.client'
import type { CheckTexts } from './texts'

type Props = {
  code: string
  itemId: string
  language: Language
  /** the reason that went along when these words were sent before; it stays until another is typed */
  earlier: string | null
  texts: CheckTexts
}

/** Why findings of one kind stay as they are. */
export function ReasonBox({ code, itemId, language, earlier, texts }: Props) {
  const id = useId()
  const { reasons, setReason } = useReasons({ itemId, language })
  const typed = reasons.find((each) => each.code === code)
  const reason = typed?.reason ?? earlier ?? ''
  useUnsentText(typed !== undefined && !typed.isSent && typed.reason.trim() !== '')
  return (
    <div className="ck-field">
      <label htmlFor={id}>{texts.why}</label>
      <input
        aria-describedby={`${id}-hint`}
        className="ck-input"
        id={id}
        maxLength={400}
        onChange={(event) => setReason({ code, reason: event.target.value })}
        onKeyDown={(event) => {
          // It stands inside the form of the item, which Enter would save.
          if (event.key === 'Enter') event.preventDefault()
        }}
        type="text"
        value={reason}
      />
      <p className="ck-muted" id={`${id}-hint`}>
        {reason.trim().length >= SHORTEST_REASON ? `✓ ${texts.given}` : texts.whyHint}
      </p>
    </div>
  )
}
