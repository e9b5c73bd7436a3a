'use client'

import { useEffect, useRef } from 'react'

import { describeDate } from '@/domain/time/dutch'
import { isInstant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'

import { useCopy } from '../shared/useCopy.client'
import { useScreen } from '../shared/useScreen.client'
import { GUESTS_TEXTS } from './texts'

/** The address that was just made, and a mail to send it with: nothing in it says what it is about. */
export function NewGuestLink({ made }: { made: { url: string; expiresAt: string; recipient: string } }) {
  const { locale, zone } = useScreen()
  const texts = GUESTS_TEXTS[locale]
  const { state, copy } = useCopy()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const lastDay = isInstant(made.expiresAt)
    ? describeDate({ date: wallTimeFromInstant({ instant: made.expiresAt, zone }).date })
    : made.expiresAt
  const mail = texts.mail({ url: made.url, lastDay })
  // The mail program of the adviser knows the address; the calendar never does.
  const href = `mailto:?subject=${encodeURIComponent(texts.mailSubject)}&body=${encodeURIComponent(mail)}`
  return (
    <div className="ck-message ck-message--success ck-guests__new">
      <p>
        <strong>{texts.newLink(made.recipient)}</strong>
      </p>
      <p>{texts.once}</p>
      <input aria-label={texts.address} className="ck-input" readOnly ref={input} value={made.url} />
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" onClick={() => void copy(made.url)} type="button">
          {texts.copy}
        </button>
        <a className="ck-button" href={href} rel="noreferrer">
          {texts.openMail}
        </a>
      </div>
      <p role="status">{state === 'copied' ? texts.copied : state === 'refused' ? texts.refused : ''}</p>
      <details>
        <summary>{texts.showMail}</summary>
        <p className="ck-guests__mail">{mail}</p>
      </details>
    </div>
  )
}
