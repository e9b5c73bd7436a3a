'use client'

import { useState } from 'react'

import { joinWords } from '@/domain/workflow/wording'
import type { LanguageApproval } from '@/queries/approvalView'

import { useSentReasons } from '../checks/reasonStore.client'
import { ActResult } from './ActResult.client'
import type { Moments } from './ChannelCard.client'
import { MoveForm } from './MoveForm.client'
import { ReasonForm } from './ReasonForm.client'
import { ReviewAsk } from './ReviewAsk.client'
import type { ApproveTexts } from './texts'
import { useActs } from './useActs.client'
import { VerdictForm } from './VerdictForm.client'

type Props = {
  itemId: string
  approval: LanguageApproval
  /** while the form around it holds text that is not saved */
  isLocked: boolean
  moments: Moments
  texts: ApproveTexts
  onDone: () => void
}

type Opened = 'change-request' | 'move' | 'withdrawal'

/** Everything this person may do with this language now, and nothing else. */
export function LanguageActions({ itemId, approval, isLocked, moments, texts, onDone }: Props) {
  const { act, isBusy, outcome } = useActs({ itemId, onDone })
  const [opened, setOpened] = useState<Opened | null>(null)
  const { language, mayMoveRelease, mayRequestChanges, mayRequestReview, mayWithdraw, missing } = approval
  const isDisabled = isLocked || isBusy
  const isBlocked = missing.some(({ blocks }) => blocks)
  const isInReview = approval.stage === 'review'
  // A second yes says nothing new, until only a moment has to be chosen.
  const hasSaidYes = approval.review.hasApprovedThis && approval.review.stillNeeds.length > 0
  const close = () => setOpened(null)
  const { reasons, markSent } = useSentReasons({ itemId, language })
  const more = reasons.length > 0 ? { reasons } : {}
  const forms = { approval, act, isDisabled, moments, texts }
  const buttons: [Opened, string, boolean][] = [
    ['change-request', texts.askChange, mayRequestChanges],
    ['move', texts.move, mayMoveRelease],
    ['withdrawal', texts.withdraw, mayWithdraw],
  ]
  const hasNothing = !isInReview && !mayRequestReview && buttons.every(([, , isAllowed]) => !isAllowed)
  return (
    <div className="ck-form">
      {isInReview && !hasSaidYes ? <VerdictForm {...forms} /> : null}
      {mayRequestReview ? <ReviewAsk {...forms} isBlocked={isBlocked} more={more} onAsked={markSent} /> : null}
      <div className="ck-actions">
        {buttons.map(([form, label, isAllowed]) =>
          isAllowed && opened !== form ? (
            <button
              aria-expanded={false}
              className={`ck-button${form === 'withdrawal' ? ' ck-button--danger' : ''}`}
              disabled={isDisabled}
              key={form}
              onClick={() => setOpened(form)}
              type="button"
            >
              {label}
            </button>
          ) : null,
        )}
      </div>
      {opened === 'change-request' && mayRequestChanges ? (
        <ReasonForm
          confirm={texts.send}
          isDisabled={isDisabled}
          label={texts.askChangeComment}
          maxLength={2000}
          missing={texts.askChangeMissing}
          onCancel={close}
          onConfirm={(comment) =>
            act({ path: 'change-requests', body: { language, contentHash: approval.contentHash, comment } })
          }
          texts={texts}
        />
      ) : null}
      {opened === 'move' && mayMoveRelease ? <MoveForm {...forms} onClose={close} /> : null}
      {opened === 'withdrawal' && mayWithdraw ? (
        <ReasonForm
          confirm={texts.withdrawConfirm}
          hint={texts.withdrawHint}
          isDanger
          isDisabled={isDisabled}
          label={texts.withdrawReason}
          maxLength={400}
          missing={texts.withdrawMissing}
          onCancel={close}
          onConfirm={(reason) => act({ path: 'withdrawals', body: { language, reason } })}
          texts={texts}
        >
          <WithdrawalEffect approval={approval} moments={moments} texts={texts} />
        </ReasonForm>
      ) : null}
      {hasNothing ? <p className="ck-muted">{texts.nothingToDo}</p> : null}
      <ActResult isBusy={isBusy} onRefresh={onDone} outcome={outcome} texts={texts} />
    </div>
  )
}

function WithdrawalEffect({ approval, moments, texts }: Pick<Props, 'approval' | 'moments' | 'texts'>) {
  const live = approval.channels.filter(({ state }) => state === 'live')
  const isArmed = approval.channels.some(({ state }) => state === 'armed')
  const names = joinWords({ words: live.map(({ name }) => name), locale: moments.locale })
  return (
    <div className="ck-message ck-message--warning">
      {live.length > 0 ? <p>{texts.withdrawIntro(approval.languageName, names)}</p> : null}
      {isArmed ? <p>{texts.withdrawArmed(approval.languageName)}</p> : null}
      {live.some(({ delivery }) => delivery === 'byHand') ? <p>{texts.withdrawByHand}</p> : null}
    </div>
  )
}
