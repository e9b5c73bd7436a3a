'use client'

import { useId, useState } from 'react'

import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import type { ExpertEntry } from '@/queries/readCoWritingPanel'

import { useScreen } from '../shared/useScreen.client'
import type { CoWritingAct } from './CoWriting.client'
import type { CoWritingTexts } from './texts'

type Props = {
  expert: ExpertEntry
  itemId: string
  today: PlainDate
  isClosed: boolean
  act: CoWritingAct
  isLocked: boolean
  texts: CoWritingTexts
}

/** One expert as an adviser should see them before asking: fee, last asked, aftercare, and whether it is welcome. */
export function ExpertCard({ expert, itemId, today, isClosed, act, isLocked, texts }: Props) {
  const id = useId()
  const { locale } = useScreen()
  const [fee, setFee] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const day = (date: PlainDate) => describeDate({ date, today, locale })
  const isAsked = expert.state === 'asked' || expert.state === 'writing'
  const stateWords = expert.hasLapsed ? texts.lapsed : expert.state ? texts.states[expert.state] : expert.isCoWriter ? texts.writes : null
  const ask = () => {
    const amount = fee.trim() === '' ? NaN : Number(fee.replace(',', '.'))
    setIsWrong(!(amount >= 0))
    if (!(amount >= 0)) return
    void act({ path: `/content-items/${itemId}/co-writing/requests`, body: { expertId: expert.expertId, feeEuros: amount } })
  }
  const care = (body: Record<string, unknown>) => void act({ path: `/contributions/${expert.contributionId ?? ''}/care`, body })
  const waits = expert.state === 'asked'
  const close = () => void act({ path: `/contributions/${expert.contributionId ?? ''}/closings`, body: {} })
  return (
    <li className="ck-cowriting__card">
      <p>
        <strong>{expert.name}</strong> {stateWords ? <span className="ck-muted">{stateWords}</span> : null}
      </p>
      <ul className="ck-cowriting__facts">
        <li>
          {expert.feeEuros === null ? texts.noFee : texts.fee(euros({ amount: expert.feeEuros, locale }))}
          {expert.feePaidOn ? `, ${texts.paid(day(expert.feePaidOn))}` : ''}
        </li>
        <li>{expert.lastAskedOn ? texts.lastAsked(day(expert.lastAskedOn)) : texts.neverAsked}</li>
        {expert.aftercareDueOn ? (
          <li className={expert.aftercareDueOn < today ? 'ck-cowriting__late' : undefined}>
            {expert.aftercareDueOn < today ? texts.aftercareLate(day(expert.aftercareDueOn)) : texts.aftercareDue(day(expert.aftercareDueOn))}
          </li>
        ) : null}
        {expert.aftercareDoneOn ? <li>{texts.aftercareDone(day(expert.aftercareDoneOn))}</li> : null}
      </ul>
      {expert.contributionId ? (
        <div className="ck-actions">
          {isAsked ? (
            <button aria-label={waits ? texts.takeBackOf(expert.name) : texts.finishOf(expert.name)} className="ck-button" disabled={isLocked} onClick={close} type="button">
              {waits ? texts.takeBack : texts.finish}
            </button>
          ) : null}
          {expert.feeEuros !== null && !expert.feePaidOn ? (
            <button className="ck-button" disabled={isLocked} onClick={() => care({ feePaidOn: today })} type="button">
              {texts.payToday}
            </button>
          ) : null}
          {expert.aftercareDueOn ? (
            <button className="ck-button" disabled={isLocked} onClick={() => care({ aftercareDoneOn: today })} type="button">
              {texts.careToday}
            </button>
          ) : null}
        </div>
      ) : null}
      {isAsked || isClosed ? null : expert.whyNot ? (
        <p className="ck-message ck-message--warning">{expert.whyNot}</p>
      ) : (
        <details>
          <summary>{texts.askOf(expert.name)}</summary>
          <p>{texts.mayAsk}</p>
          <div className="ck-field">
            <label htmlFor={id}>{texts.feeToAgree}</label>
            <input
              aria-describedby={isWrong ? `${id}-error` : undefined}
              aria-invalid={isWrong || undefined}
              className="ck-input"
              id={id}
              inputMode="decimal"
              onChange={({ target }) => setFee(target.value)}
              value={fee}
            />
            {isWrong ? (
              <p className="ck-message ck-message--danger" id={`${id}-error`} role="alert">
                {texts.feeMissing}
              </p>
            ) : null}
          </div>
          <button className="ck-button ck-button--primary" disabled={isLocked} onClick={ask} type="button">
            {texts.ask}
          </button>
        </details>
      )}
    </li>
  )
}

function euros({ amount, locale }: { amount: number; locale: string }): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-NL', { style: 'currency', currency: 'EUR' }).format(amount)
}
