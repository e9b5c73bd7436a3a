'use client'

import { useState, type FormEvent } from 'react'

import { BRAKE_SCOPES, type BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'
import type { PausesView } from '@/queries/readPauses'

import { MomentInput } from '../fields/MomentInput.client'
import { useScreen } from '../shared/useScreen.client'
import { PauseEffect } from './PauseEffect.client'
import type { PauseAct } from './Pauses.client'
import { PAUSE_TEXTS } from './texts'

type Props = { view: PausesView; act: PauseAct; isBusy: boolean }
type Target = { scope: BrakeScope; id: string }

const MOST_REASON = 300

function readTarget(value: string): Target | null {
  const scope = BRAKE_SCOPES.find((each) => value.startsWith(`${each}:`))
  return scope === undefined ? null : { scope, id: value.slice(scope.length + 1) }
}

/** What, from when, why: three answers stop it, after showing what stops. */
export function PauseForm({ view, act, isBusy }: Props) {
  const { locale, zone } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const [chosen, setChosen] = useState(view.wished ? `${view.wished.scope}:${view.wished.id}` : '')
  const [isLater, setIsLater] = useState(false)
  const [from, setFrom] = useState<Instant | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [reason, setReason] = useState('')
  useUnsentText(reason.trim() !== '')
  const [needsApproval, setNeedsApproval] = useState(false)
  const target = readTarget(chosen)
  const moment = isLater ? from : null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsMissing(isLater && from === null)
    if (target === null || (isLater && from === null)) return
    const outcome = await act('/brakes/set', {
      ...target,
      from: moment,
      reason: reason.trim(),
      needsApproval,
    })
    if (!outcome.isDone) return
    setChosen('')
    setReason('')
    setIsLater(false)
    setFrom(null)
    setNeedsApproval(false)
  }
  return (
    <form className="ck-pauses__form" onSubmit={(event) => void submit(event)}>
      <div className="ck-pauses__inputs">
        <div className="ck-field">
          <label htmlFor="ck-pause-what">{texts.what}</label>
          <select
            aria-describedby="ck-pause-what-hint"
            className="ck-input"
            id="ck-pause-what"
            onChange={(event) => setChosen(event.target.value)}
            required
            value={chosen}
          >
            <option value="">{texts.choose}</option>
            {BRAKE_SCOPES.map((scope) => (
              <optgroup key={scope} label={texts.groups[scope]}>
                {view.choices[scope].map(({ id, name }) => (
                  <option key={id} value={`${scope}:${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <p className="ck-muted" id="ck-pause-what-hint">
            {texts.whatHint}
          </p>
        </div>
        <fieldset>
          <legend className="ck-legend">{texts.when}</legend>
          <label className="ck-choice">
            <input checked={!isLater} name="ck-pause-when" onChange={() => setIsLater(false)} type="radio" />
            {texts.now}
          </label>
          <label className="ck-choice">
            <input checked={isLater} name="ck-pause-when" onChange={() => setIsLater(true)} type="radio" />
            {texts.later}
          </label>
          {isLater ? (
            <MomentInput
              describedBy={isMissing ? 'ck-pause-moment-missing' : undefined}
              id="ck-pause-from"
              isInvalid={isMissing}
              label={texts.moment}
              locale={locale}
              onChange={setFrom}
              value={from}
              zone={zone}
            />
          ) : null}
          {isLater && isMissing && from === null ? (
            <p className="ck-message ck-message--danger" id="ck-pause-moment-missing" role="alert">
              {texts.momentMissing}
            </p>
          ) : null}
        </fieldset>
        <div className="ck-field">
          <label htmlFor="ck-pause-reason">{texts.reason}</label>
          <textarea
            aria-describedby="ck-pause-reason-hint"
            className="ck-input"
            id="ck-pause-reason"
            maxLength={MOST_REASON}
            minLength={3}
            onChange={(event) => setReason(event.target.value)}
            required
            value={reason}
          />
          <p className="ck-muted" id="ck-pause-reason-hint">
            {texts.reasonHint}
          </p>
        </div>
        <div>
          <label className="ck-choice">
            <input
              aria-describedby="ck-pause-approval-hint"
              checked={needsApproval}
              onChange={(event) => setNeedsApproval(event.target.checked)}
              type="checkbox"
            />
            {texts.needsApproval}
          </label>
          <p className="ck-muted" id="ck-pause-approval-hint">
            {texts.needsApprovalHint}
          </p>
        </div>
      </div>
      <div className="ck-pauses__effect">
        <h3>{texts.effect}</h3>
        <PauseEffect from={moment} key={`${chosen} ${moment ?? ''}`} target={target} />
        <button
          className="ck-button ck-button--danger ck-pauses__go"
          disabled={isBusy || target === null}
          type="submit"
        >
          {isLater ? texts.submitLater : texts.submit}
        </button>
      </div>
    </form>
  )
}
