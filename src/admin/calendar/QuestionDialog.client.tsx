'use client'

import { useState } from 'react'

import { describeArmedMove } from '@/domain/planning/announce'
import type { Instant } from '@/domain/time/instant'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'
import type { MoveQuestion } from './useCalendar.client'

export type SeriesScope = 'one' | 'following' | 'all'

type Props = {
  question: MoveQuestion
  now: Instant
  zone: string
  onRelease: (moveReleases: boolean) => void
  onScope: (scope: SeriesScope) => void
  onClose: () => void
}

/** What must be known before a move is done: whether approved text moves too, or which times of a series. */
export function QuestionDialog({ question, now, zone, onRelease, onScope, onClose }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [scope, setScope] = useState<SeriesScope>('one')
  if (question.kind === 'release') {
    return (
      <Dialog closeLabel={texts.close} onClose={onClose} title={texts.askTitle}>
        <div className="ck-stack">
          <p>{question.message}</p>
          <ul className="ck-message ck-message--warning">
            {question.armed.map((armed) => (
              <li key={armed.id}>{describeArmedMove({ armed, zone, now, locale })}</li>
            ))}
          </ul>
          <p className="ck-muted">{texts.askApprover}</p>
          <div className="ck-actions">
            <button className="ck-button ck-button--primary" onClick={() => onRelease(true)} type="button">
              {texts.askYes}
            </button>
            <button className="ck-button" onClick={() => onRelease(false)} type="button">
              {texts.askNo}
            </button>
            <button className="ck-button" onClick={onClose} type="button">
              {texts.cancel}
            </button>
          </div>
        </div>
      </Dialog>
    )
  }
  const scopes: [SeriesScope, string][] = [
    ['one', texts.scopeOne],
    ['following', texts.scopeFollowing],
    ['all', texts.scopeAll],
  ]
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={texts.scopeTitle}>
      <div className="ck-stack">
        <p>{question.title}</p>
        <fieldset>
          {scopes.map(([value, label]) => (
            <label className="ck-choice" key={value}>
              <input checked={scope === value} name="ck-scope" onChange={() => setScope(value)} type="radio" value={value} />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" onClick={() => onScope(scope)} type="button">
            {texts.scopeDo}
          </button>
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
