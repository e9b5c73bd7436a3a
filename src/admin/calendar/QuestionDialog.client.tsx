'use client'

import { useState, type FormEvent } from 'react'

import { describeArmedMove } from '@/domain/planning/announce'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import type { MoveQuestion } from './calendarChanges'
import { CALENDAR_TEXTS } from './texts'

export type SeriesScope = 'one' | 'following' | 'all'

type Props = {
  question: Exclude<MoveQuestion, { kind: 'cancel' }>
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
    const hasEvent = question.armed.some(({ event }) => event)
    return (
      <Dialog closeLabel={texts.close} onClose={onClose} title={hasEvent ? texts.askEventTitle : texts.askTitle}>
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
              {hasEvent ? texts.askEventYes : texts.askYes}
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onScope(scope)
  }
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={texts.scopeTitle}>
      <form className="ck-stack" onSubmit={submit}>
        <p>
          <strong>{question.title}</strong>
          <br />
          {texts.scopeTo(describeDate({ date: question.to, locale }))}
        </p>
        <fieldset>
          <legend className="ck-visually-hidden">{texts.scopeTitle}</legend>
          {scopes.map(([value, label]) => (
            <label className="ck-choice" key={value}>
              <input
                checked={scope === value}
                data-first={value === 'one' ? '' : undefined}
                name="ck-scope"
                onChange={() => setScope(value)}
                type="radio"
                value={value}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <p className="ck-muted">{texts.scopeNoUndo}</p>
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" type="submit">
            {texts.scopeDo}
          </button>
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
