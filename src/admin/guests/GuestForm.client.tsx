'use client'

import { useId, useState } from 'react'

import type { Language } from '@/domain/languages'
import type { GuestsView } from '@/queries/readGuestLinks'

import { useScreen } from '../shared/useScreen.client'
import { GUESTS_TEXTS } from './texts'

export type GuestWish = { language: Language; purpose: 'review' | 'co-writing'; recipient: string; expertId?: string }

type Props = { view: GuestsView; isBusy: boolean; onMake: (wish: GuestWish) => Promise<boolean> }

/** For whom, in which language, and what they come to do. */
export function GuestForm({ view, isBusy, onMake }: Props) {
  const { locale } = useScreen()
  const texts = GUESTS_TEXTS[locale]
  const id = useId()
  const { experts, languages } = view
  const [expertId, setExpertId] = useState('')
  const [recipient, setRecipient] = useState('')
  const [language, setLanguage] = useState<Language | undefined>(languages[0]?.language)
  const [purpose, setPurpose] = useState<GuestWish['purpose']>('review')
  const [isMissing, setIsMissing] = useState(false)
  const expert = experts.find((each) => each.id === expertId)
  const name = expert?.name ?? recipient.trim()

  const send = async () => {
    setIsMissing(name === '')
    if (name === '' || language === undefined) return
    const wish = { language, recipient: name, purpose: expert ? purpose : 'review', ...(expert ? { expertId: expert.id } : {}) } as const
    if (await onMake(wish)) setRecipient('')
  }
  return (
    <details className="ck-guests__form">
      <summary>{texts.make}</summary>
      <div className="ck-form">
        {experts.length > 0 ? (
          <div className="ck-field">
            <label htmlFor={`${id}-expert`}>{texts.expert}</label>
            <select className="ck-input" id={`${id}-expert`} onChange={({ target }) => setExpertId(target.value)} value={expertId}>
              <option value="">{texts.somebodyElse}</option>
              {experts.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        {expert ? (
          <div className="ck-field">
            <label htmlFor={`${id}-purpose`}>{texts.purpose}</label>
            <select
              className="ck-input"
              id={`${id}-purpose`}
              onChange={({ target }) => setPurpose(target.value === 'co-writing' ? 'co-writing' : 'review')}
              value={purpose}
            >
              <option value="review">{texts.purposes.review}</option>
              <option value="co-writing">{texts.purposes['co-writing']}</option>
            </select>
          </div>
        ) : (
          <div className="ck-field">
            <label htmlFor={`${id}-recipient`}>{texts.recipient}</label>
            <input
              aria-describedby={`${id}-hint`}
              aria-invalid={isMissing || undefined}
              className="ck-input"
              id={`${id}-recipient`}
              maxLength={80}
              onChange={({ target }) => setRecipient(target.value)}
              value={recipient}
            />
            <p className="ck-muted" id={`${id}-hint`}>
              {texts.recipientHint}
            </p>
            {isMissing ? (
              <p className="ck-message ck-message--danger" role="alert">
                {texts.recipientMissing}
              </p>
            ) : null}
          </div>
        )}
        {languages.length > 1 ? (
          <div className="ck-field">
            <label htmlFor={`${id}-language`}>{texts.language}</label>
            <select
              className="ck-input"
              id={`${id}-language`}
              onChange={({ target }) => setLanguage(languages.find((each) => each.language === target.value)?.language)}
              value={language}
            >
              {languages.map((each) => (
                <option key={each.language} value={each.language}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <button className="ck-button ck-button--primary" disabled={isBusy} onClick={() => void send()} type="button">
          {texts.makeLink}
        </button>
      </div>
    </details>
  )
}
