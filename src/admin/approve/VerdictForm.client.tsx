'use client'

import { useId, useState } from 'react'

import { describeMoment } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime } from '@/domain/time/zone'
import { joinWords } from '@/domain/workflow/wording'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'
import type { LanguageApproval } from '@/queries/approvalView'

import { MomentInput } from '../fields/MomentInput.client'
import type { Moments } from './ChannelCard.client'
import type { ApproveTexts } from './texts'
import type { Act } from './useActs.client'

type Props = {
  approval: LanguageApproval
  act: Act
  isDisabled: boolean
  moments: Moments
  texts: ApproveTexts
}

function readSuggestion({ suggestion, zone }: { suggestion: string | null; zone: string }): Instant | null {
  const [date, time] = suggestion?.split('T') ?? []
  return isPlainDate(date) && time ? instantFromWallTime({ date, time: time.slice(0, 5), zone }) : null
}

/** Approving: what it will do in one sentence, the choice of a moment where one is missing, and the button. */
export function VerdictForm({ approval, act, isDisabled, moments, texts }: Props) {
  const { channelsWithoutMoment, missing, whyNotApprove } = approval
  const id = useId()
  const needsMoment = channelsWithoutMoment.length > 0
  const [choice, setChoice] = useState<'now' | 'later'>(approval.suggestedMoment ? 'later' : 'now')
  const [moment, setMoment] = useState(() =>
    readSuggestion({ suggestion: approval.suggestedMoment, zone: moments.zone }),
  )
  const [comment, setComment] = useState('')
  useUnsentText(comment.trim() !== '')
  const [isMomentMissing, setIsMomentMissing] = useState(false)
  if (whyNotApprove !== null) return <p className="ck-message">{whyNotApprove}</p>

  const isBlocked = missing.some(({ blocks }) => blocks)
  const channels = joinWords({ words: channelsWithoutMoment, locale: moments.locale })
  const approve = async () => {
    if (needsMoment && choice === 'later' && moment === null) {
      setIsMomentMissing(true)
      return
    }
    setIsMomentMissing(false)
    const isDone = await act({
      path: 'approvals',
      body: {
        language: approval.language,
        contentHash: approval.contentHash,
        ...(needsMoment ? { moment: choice === 'now' ? 'now' : moment } : {}),
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      },
    })
    if (isDone) setComment('')
  }
  return (
    <div className="ck-form">
      {needsMoment ? (
        <fieldset disabled={isDisabled}>
          <legend className="ck-legend">{texts.momentLegend(channels)}</legend>
          <label className="ck-choice">
            <input checked={choice === 'now'} name={`${id}-when`} onChange={() => setChoice('now')} type="radio" />
            {texts.momentNow}
          </label>
          <label className="ck-choice">
            <input checked={choice === 'later'} name={`${id}-when`} onChange={() => setChoice('later')} type="radio" />
            {texts.momentLater}
          </label>
          {choice === 'later' ? (
            <MomentInput
              describedBy={isMomentMissing ? `${id}-moment-error` : undefined}
              id={`${id}-moment`}
              isDisabled={isDisabled}
              isInvalid={isMomentMissing}
              label={texts.momentLabel}
              locale={moments.locale}
              onChange={setMoment}
              value={moment}
              zone={moments.zone}
            />
          ) : null}
          {isMomentMissing ? (
            <p className="ck-message ck-message--danger" id={`${id}-moment-error`} role="alert">
              {texts.momentMissing}
            </p>
          ) : null}
        </fieldset>
      ) : null}
      <p aria-live="polite" className="ck-sentence">
        {describeEffect({ approval, choice, moment, channels, moments, texts })}
      </p>
      <div className="ck-field">
        <label htmlFor={`${id}-comment`}>{texts.comment}</label>
        <textarea
          className="ck-input"
          disabled={isDisabled}
          id={`${id}-comment`}
          maxLength={2000}
          onChange={(event) => setComment(event.target.value)}
          value={comment}
        />
      </div>
      {isBlocked ? <p className="ck-message ck-message--warning">{texts.askReviewFirst}</p> : null}
      <button
        className="ck-button ck-button--primary"
        disabled={isDisabled || isBlocked}
        onClick={() => void approve()}
        type="button"
      >
        {texts.approve}
      </button>
    </div>
  )
}

function describeEffect({ approval, choice, moment, channels, moments, texts }: {
  approval: LanguageApproval
  choice: 'now' | 'later'
  moment: Instant | null
  channels: string
  moments: Moments
  texts: ApproveTexts
}): string {
  if (approval.channelsWithoutMoment.length === 0) return approval.sentence ?? approval.sentenceNow
  if (choice === 'now') return approval.sentenceNow
  if (moment === null) return texts.momentMissing
  const sentence = texts.sentenceAt(describeMoment({ instant: moment, ...moments }), channels)
  return approval.channelsWithoutMoment.length < approval.channels.length ? `${sentence} ${texts.others}` : sentence
}
