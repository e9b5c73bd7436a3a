'use client'

import { useId, useState, type ReactNode } from 'react'

import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'

import type { ApproveTexts } from './texts'

type Props = {
  label: string
  hint?: string
  missing: string
  confirm: string
  maxLength: number
  isDanger?: boolean
  isDisabled: boolean
  texts: ApproveTexts
  /** what the act does, said before it is done */
  children?: ReactNode
  /** true when it was done; what was typed stays otherwise */
  onConfirm: (reason: string) => Promise<boolean>
  onCancel: () => void
}

/** An act that needs a reason: what it does first, then why, then the button that does it. */
export function ReasonForm({
  label,
  hint,
  missing,
  confirm,
  maxLength,
  isDanger = false,
  isDisabled,
  texts,
  children,
  onConfirm,
  onCancel,
}: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  useUnsentText(reason.trim() !== '')
  const [isMissing, setIsMissing] = useState(false)
  const send = async () => {
    const words = reason.trim()
    setIsMissing(words === '')
    if (words !== '' && (await onConfirm(words))) onCancel()
  }
  return (
    <div className="ck-form ck-form--boxed">
      {children}
      <div className="ck-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          aria-describedby={[hint ? `${id}-hint` : null, isMissing ? `${id}-error` : null].filter(Boolean).join(' ') || undefined}
          aria-invalid={isMissing || undefined}
          aria-required="true"
          autoFocus
          className="ck-input"
          disabled={isDisabled}
          id={id}
          maxLength={maxLength}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
        {hint ? (
          <p className="ck-muted" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
        {isMissing ? (
          <p className="ck-message ck-message--danger" id={`${id}-error`} role="alert">
            {missing}
          </p>
        ) : null}
      </div>
      <div className="ck-actions">
        <button
          className={`ck-button ${isDanger ? 'ck-button--danger' : 'ck-button--primary'}`}
          disabled={isDisabled}
          onClick={() => void send()}
          type="button"
        >
          {confirm}
        </button>
        <button className="ck-button" onClick={onCancel} type="button">
          {texts.cancel}
        </button>
      </div>
    </div>
  )
}
