'use client'

import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { decideReviewNote } from '@/domain/workflow/decideReviewNote'
import { describeDue } from '@/domain/workflow/describeDue'
import type { LanguageApproval } from '@/queries/approvalView'

import { describeMinute } from '../shared/describeMinute'
import { ChangeSegments } from './ChangeList.client'
import type { Moments } from './ChannelCard.client'
import { REVIEW_TEXTS } from './reviewTexts'
import type { ApproveTexts } from './texts'

type Props = { approval: LanguageApproval; moments: Moments; texts: ApproveTexts }

/** What is asked and before when, what was answered, and exactly what changed since this reader's own answer. */
export function ReviewState({ approval, moments, texts }: Props) {
  return (
    <>
      <Request approval={approval} moments={moments} texts={texts} />
      <SinceYours approval={approval} moments={moments} texts={texts} />
      <Verdicts approval={approval} moments={moments} texts={texts} />
    </>
  )
}

function Request({ approval, moments }: Props) {
  const words = REVIEW_TEXTS[moments.locale]
  const { request } = approval.review
  if (request === null || approval.stage !== 'review') return null
  const today = wallTimeFromInstant({ instant: moments.now, zone: moments.zone }).date
  const isLate = request.dueOn !== null && request.dueOn < today
  const count = request.dueOn === null ? '' : describeDue({ dueOn: request.dueOn, today, locale: moments.locale })
  return (
    <div className="ck-message">
      {request.askedAt ? <p>{words.asked(request.askedBy ?? words.somebody, inWords(request.askedAt, moments))}</p> : null}
      {request.to.length > 0 ? <p>{words.to(request.to)}</p> : null}
      {request.dueOn ? (
        <p className={isLate ? 'ck-due ck-due--late' : 'ck-due'}>
          {words.dueOn(describeDate({ date: request.dueOn, today, locale: moments.locale }), count)}
        </p>
      ) : null}
      {request.note ? <blockquote>{request.note}</blockquote> : null}
    </div>
  )
}

function SinceYours({ approval, moments, texts }: Props) {
  const words = REVIEW_TEXTS[moments.locale]
  const { sinceYours } = approval.review
  const decided = decideReviewNote({ stage: approval.stage, ...approval.review })
  if (decided.kind === 'waits') return <p className="ck-message">{words.waits(decided.needs.map((kind) => words.needs[kind]))}</p>
  if (decided.kind === 'waits-for-teller') return <p className="ck-message">{words.waitsForTeller}</p>
  if (decided.kind === 'nothing' || sinceYours === null) return null
  const { at, kind, changes } = sinceYours
  const isAsked = decided.look === 'again'
  const note = { again: words.again, later: words.later, 'no-need': words.noNeed }[decided.look]
  const heading = (kind === 'approve' ? words.since : words.sinceNo)(inWords(at, moments))
  return (
    <section className="ck-since">
      <h4>{heading}</h4>
      <p className={`ck-message${isAsked ? ' ck-message--warning' : ''}`}>{note}</p>
      {changes === null ? <p>{words.lost}</p> : null}
      {changes?.length === 0 ? <p className="ck-muted">{words.nothingSeen}</p> : null}
      {changes && changes.length > 0 ? (
        <div className="ck-changes">
          <ChangeSegments approval={approval} changes={changes} texts={texts} />
        </div>
      ) : null}
    </section>
  )
}

function Verdicts({ approval, moments }: Props) {
  const words = REVIEW_TEXTS[moments.locale]
  const { verdicts, mustLookAgain } = approval.review
  if (verdicts.length === 0) return null
  return (
    <details className="ck-changes">
      <summary>
        {words.verdicts} ({verdicts.length})
      </summary>
      <ul>
        {verdicts.map(({ id, by, isGuest, kind, at, isOnThisText, isSpent, comment }) => (
          <li key={id}>
            <strong>{by}</strong>
            {isGuest ? ` (${words.guest})` : ''}: {kind === 'approve' ? words.approved : isGuest ? words.declined : words.changes}
            <span className="ck-muted">
              {' '}
              {inWords(at, moments)}
              {isSpent ? ` · ${words.spent}` : isOnThisText ? '' : ` · ${words.older}`}
            </span>
            {comment ? <blockquote>{comment}</blockquote> : null}
          </li>
        ))}
      </ul>
      {mustLookAgain.length > 0 ? <p className="ck-changes__note">{words.others(mustLookAgain)}</p> : null}
    </details>
  )
}

const inWords = (instant: Instant, moments: Moments): string => describeMinute({ instant, ...moments })
