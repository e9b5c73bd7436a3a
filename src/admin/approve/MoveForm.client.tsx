'use client'

import { useId, useState } from 'react'

import { FAR_FUTURE, type Instant } from '@/domain/time/instant'
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
  onClose: () => void
}

type EndChoice = 'keep' | 'none' | 'at'

/** Moving what is approved: which channels, another begin, another end. The words stay as they are. */
export function MoveForm({ approval, act, isDisabled, moments, texts, onClose }: Props) {
  const id = useId()
  const movable = approval.channels.filter(({ state }) => state === 'armed' || state === 'live')
  const [slugs, setSlugs] = useState<readonly string[]>(movable.map(({ slug }) => slug))
  const [start, setStart] = useState<Instant | null>(null)
  const [endChoice, setEndChoice] = useState<EndChoice>('keep')
  const [end, setEnd] = useState<Instant | null>(() => {
    const known = movable.find(({ servedUntil }) => servedUntil !== null && servedUntil !== FAR_FUTURE)
    return known?.servedUntil ?? null
  })
  const [isNothing, setIsNothing] = useState(false)
  const hasEnd = endChoice === 'none' || (endChoice === 'at' && end !== null)
  const move = async () => {
    const isEmpty = slugs.length === 0 || (start === null && !hasEnd)
    setIsNothing(isEmpty)
    if (isEmpty) return
    const isDone = await act({
      path: 'release-moves',
      body: {
        language: approval.language,
        channels: slugs,
        ...(start === null ? {} : { releaseAt: start }),
        ...(hasEnd ? { endsAt: endChoice === 'none' ? null : end } : {}),
      },
    })
    if (isDone) onClose()
  }
  const endOptions: [EndChoice, string][] = [
    ['keep', texts.moveEndKeep],
    ['none', texts.moveEndNone],
    ['at', texts.moveEndAt],
  ]
  return (
    <div className="ck-form ck-form--boxed">
      <p>{texts.moveIntro}</p>
      <fieldset disabled={isDisabled}>
        <legend className="ck-legend">{texts.moveChannels}</legend>
        {movable.map(({ slug, name }) => (
          <label className="ck-choice" key={slug}>
            <input
              checked={slugs.includes(slug)}
              onChange={() =>
                setSlugs(slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug])
              }
              type="checkbox"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="ck-legend">{texts.moveStart}</legend>
        <p className="ck-muted" id={`${id}-hint`}>
          {texts.moveStartHint}
        </p>
        <MomentInput
          describedBy={`${id}-hint`}
          id={`${id}-start`}
          isDisabled={isDisabled}
          label={texts.moveStart}
          locale={moments.locale}
          onChange={setStart}
          value={start}
          zone={moments.zone}
        />
      </fieldset>
      <fieldset disabled={isDisabled}>
        <legend className="ck-legend">{texts.moveEnd}</legend>
        {endOptions.map(([choice, label]) => (
          <label className="ck-choice" key={choice}>
            <input
              checked={endChoice === choice}
              name={`${id}-end`}
              onChange={() => setEndChoice(choice)}
              type="radio"
            />
            {label}
          </label>
        ))}
        {endChoice === 'at' ? (
          <MomentInput
            id={`${id}-end-at`}
            isDisabled={isDisabled}
            label={texts.moveEnd}
            locale={moments.locale}
            onChange={setEnd}
            value={end}
            zone={moments.zone}
          />
        ) : null}
      </fieldset>
      {isNothing ? (
        <p className="ck-message ck-message--danger" role="alert">
          {texts.moveNothing}
        </p>
      ) : null}
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" disabled={isDisabled} onClick={() => void move()} type="button">
          {texts.moveConfirm}
        </button>
        <button className="ck-button" onClick={onClose} type="button">
          {texts.cancel}
        </button>
      </div>
    </div>
  )
}
