'use client'

import { useId, useState } from 'react'

import type { SuggestionView } from '@/domain/coWriting/coWritingView'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'

import type { CoWritingAct } from './CoWriting.client'
import type { CoWritingTexts } from './texts'

type Props = { suggestion: SuggestionView; itemId: string; act: CoWritingAct; isLocked: boolean; texts: CoWritingTexts }

/** Other words for a paragraph: taken over with one press, or refused with an answer. */
export function SuggestionCard({ suggestion, itemId, act, isLocked, texts }: Props) {
  const id = useId()
  const [isRefusing, setIsRefusing] = useState(false)
  const [answer, setAnswer] = useState('')
  useUnsentText(isRefusing && answer.trim() !== '')
  const decide = (decision: 'accept' | 'refuse') =>
    act({
      path: `/content-items/${itemId}/co-writing/suggestion-decisions`,
      body: { suggestionId: suggestion.id, decision, answer: answer.trim() || null },
    })
  return (
    <div className="ck-cowriting__card">
      <p>
        <strong>{texts.from(suggestion.name)}</strong>
      </p>
      <p className="ck-muted">{texts.was}</p>
      <blockquote>{suggestion.before}</blockquote>
      <p className="ck-muted">{texts.becomes}</p>
      <blockquote>{suggestion.after || texts.leaveOut}</blockquote>
      {suggestion.note ? <p>{suggestion.note}</p> : null}
      {isRefusing ? (
        <>
          <div className="ck-field">
            <label htmlFor={id}>{texts.answer}</label>
            <textarea className="ck-input" id={id} maxLength={1000} onChange={({ target }) => setAnswer(target.value)} value={answer} />
          </div>
          <div className="ck-actions">
            <button className="ck-button" disabled={isLocked || answer.trim() === ''} onClick={() => void decide('refuse')} type="button">
              {texts.sendAnswer}
            </button>
            <button className="ck-button" onClick={() => setIsRefusing(false)} type="button">
              {texts.cancel}
            </button>
          </div>
        </>
      ) : (
        <div className="ck-actions">
          <button
            aria-label={texts.acceptOf(suggestion.name)}
            className="ck-button ck-button--primary"
            disabled={isLocked}
            onClick={() => void decide('accept')}
            type="button"
          >
            {texts.accept}
          </button>
          <button className="ck-button" disabled={isLocked} onClick={() => setIsRefusing(true)} type="button">
            {texts.refuse}
          </button>
        </div>
      )}
    </div>
  )
}
