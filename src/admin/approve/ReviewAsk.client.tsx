'use client'

import { useId, useState } from 'react'

import { ROLE_LABELS, type Role } from '@/domain/workflow/roles'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'
import type { LanguageApproval } from '@/queries/approvalView'

import type { Moments } from './ChannelCard.client'
import { REVIEW_TEXTS } from './reviewTexts'
import type { ApproveTexts } from './texts'
import type { Act } from './useActs.client'

type Props = {
  approval: LanguageApproval
  act: Act
  isDisabled: boolean
  isBlocked: boolean
  moments: Moments
  texts: ApproveTexts
  /** what more belongs to the request, as the reasons at findings of checks */
  more?: Record<string, unknown>
  onAsked?: () => void
}

const ROLES_ASKED = ['substance', 'communications'] as const satisfies readonly Role[]
const MAX_NOTE = 500

/** One press asks those whose verdict the text needs; who wants others, another day or a word with it, unfolds. */
export function ReviewAsk({ approval, act, isDisabled, isBlocked, moments, texts, more = {}, onAsked }: Props) {
  const { language, review } = approval
  const words = REVIEW_TEXTS[moments.locale]
  const id = useId()
  const { ask } = review
  // What nobody chose follows the text, which may change under the form.
  const [chosen, setChosen] = useState<Partial<{ people: string[]; roles: Role[]; dueOn: string }>>({})
  const { people, roles, dueOn } = { people: ask?.preselected ?? [], roles: ask?.roles ?? [], dueOn: ask?.dueOn ?? '', ...chosen }
  const choose = (choice: typeof chosen) => setChosen((earlier) => ({ ...earlier, ...choice }))
  const [note, setNote] = useState('')
  useUnsentText(note.trim() !== '')
  const send = async () => {
    const wish = ask ? { people, roles, ...(dueOn ? { dueOn } : {}), ...(note.trim() ? { note: note.trim() } : {}) } : {}
    if (!(await act({ path: 'review-requests', body: { language, ...wish, ...more } }))) return
    setNote('')
    setChosen({})
    onAsked?.()
  }
  const toggle = <T,>(list: readonly T[], value: T): T[] =>
    list.includes(value) ? list.filter((each) => each !== value) : [...list, value]
  const isAgain = approval.stage === 'review'
  const button = (
    <button
      className={`ck-button${isAgain ? '' : ' ck-button--primary'}`}
      disabled={isDisabled || isBlocked}
      onClick={() => void send()}
      type="button"
    >
      {isAgain ? words.askAgain : texts.askReview}
    </button>
  )
  return (
    <div className="ck-form">
      {ask ? (
        <details className="ck-changes">
          <summary>{isAgain ? words.askOther : words.ask}</summary>
          <fieldset className="ck-ask" disabled={isDisabled}>
            <legend className="ck-legend">{words.whom}</legend>
            {review.mustLookAgain.length > 0 ? <p className="ck-muted">{words.preselected(review.mustLookAgain)}</p> : null}
            {ROLES_ASKED.map((role) => (
              <label className="ck-choice" key={role}>
                <input checked={roles.includes(role)} onChange={() => choose({ roles: toggle(roles, role) })} type="checkbox" />
                {words.everyone(ROLE_LABELS[role][moments.locale])}
              </label>
            ))}
            {ask.colleagues.map(({ id: personId, name, role }) => (
              <label className="ck-choice" key={personId}>
                <input checked={people.includes(personId)} onChange={() => choose({ people: toggle(people, personId) })} type="checkbox" />
                <span>
                  {name} <span className="ck-muted">({role})</span>
                </span>
              </label>
            ))}
            <div className="ck-field">
              <label htmlFor={`${id}-due`}>{words.due}</label>
              <input
                className="ck-input"
                id={`${id}-due`}
                min={ask.today}
                onChange={(event) => choose({ dueOn: event.target.value })}
                type="date"
                value={dueOn}
              />
            </div>
            <div className="ck-field">
              <label htmlFor={`${id}-note`}>{words.note}</label>
              <textarea
                className="ck-input"
                id={`${id}-note`}
                maxLength={MAX_NOTE}
                onChange={(event) => setNote(event.target.value)}
                value={note}
              />
            </div>
            {isAgain ? button : null}
          </fieldset>
        </details>
      ) : null}
      {isBlocked && !isAgain ? <p className="ck-message ck-message--warning">{texts.askReviewFirst}</p> : null}
      {isAgain ? null : button}
    </div>
  )
}
