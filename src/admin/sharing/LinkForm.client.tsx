'use client'

import { useState, type FormEvent } from 'react'

import type { SharingData } from '@/queries/readSharing'

import { useScreen } from '../shared/useScreen.client'
import type { LinkWish } from './Sharing.client'
import { SHARING_TEXTS } from './texts'
import { ViewChoice } from './ViewChoice.client'

const CHOICES = [7, 30, 60, 90] as const
const USUAL = 30

type Props = { data: SharingData; isBusy: boolean; onMake: (wish: LinkWish) => Promise<boolean> }

/** For whom, what, how long: three answers make a link. */
export function LinkForm({ data, isBusy, onMake }: Props) {
  const { locale } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const [recipient, setRecipient] = useState('')
  const [query, setQuery] = useState(data.current.query)
  const [days, setDays] = useState<number>(USUAL)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onMake({ kind: 'page', recipient: recipient.trim(), query, days })) setRecipient('')
  }
  return (
    <form className="ck-sharing__form" onSubmit={(event) => void submit(event)}>
      <div className="ck-field">
        <label htmlFor="ck-link-recipient">{texts.recipient}</label>
        <input
          aria-describedby="ck-link-recipient-hint"
          className="ck-input"
          id="ck-link-recipient"
          maxLength={80}
          onChange={(event) => setRecipient(event.target.value)}
          pattern=".*\S.*"
          required
          value={recipient}
        />
        <p className="ck-muted" id="ck-link-recipient-hint">
          {texts.recipientHint}
        </p>
      </div>
      <ViewChoice data={data} isNamed id="ck-link-view" label={texts.what} onChange={setQuery} value={query} />
      <div className="ck-field">
        <label htmlFor="ck-link-days">{texts.howLong}</label>
        <select className="ck-input" id="ck-link-days" onChange={(event) => setDays(Number(event.target.value))} value={days}>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {texts.days(choice)}
            </option>
          ))}
        </select>
      </div>
      <button className="ck-button ck-button--primary" disabled={isBusy} type="submit">
        {texts.makeLink}
      </button>
    </form>
  )
}
