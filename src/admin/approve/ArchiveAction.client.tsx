'use client'

import { useState } from 'react'

import { ActResult } from './ActResult.client'
import type { ApproveTexts } from './texts'
import { useActs } from './useActs.client'

type Props = { itemId: string; isArchived: boolean; isLocked: boolean; texts: ApproveTexts; onDone: () => void }

/** Putting an item away and back: what it does is said before the button that does it. */
export function ArchiveAction({ itemId, isArchived, isLocked, texts, onDone }: Props) {
  const { act, isBusy, outcome } = useActs({ itemId, onDone })
  const [isAsking, setIsAsking] = useState(false)
  const isDisabled = isLocked || isBusy
  const archive = async (archived: boolean) => {
    if (await act({ path: 'archivings', body: { archived } })) setIsAsking(false)
  }
  return (
    <div className="ck-form">
      {isArchived ? (
        <button className="ck-button" disabled={isDisabled} onClick={() => void archive(false)} type="button">
          {texts.unarchive}
        </button>
      ) : null}
      {!isArchived && !isAsking ? (
        <button className="ck-button" disabled={isDisabled} onClick={() => setIsAsking(true)} type="button">
          {texts.archive}
        </button>
      ) : null}
      {!isArchived && isAsking ? (
        <div className="ck-form ck-form--boxed">
          <p>{texts.archiveIntro}</p>
          <div className="ck-actions">
            <button
              autoFocus
              className="ck-button ck-button--danger"
              disabled={isDisabled}
              onClick={() => void archive(true)}
              type="button"
            >
              {texts.archiveConfirm}
            </button>
            <button className="ck-button" onClick={() => setIsAsking(false)} type="button">
              {texts.cancel}
            </button>
          </div>
        </div>
      ) : null}
      <ActResult isBusy={isBusy} onRefresh={onDone} outcome={outcome} texts={texts} />
    </div>
  )
}
