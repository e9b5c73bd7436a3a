import type { ReactNode } from 'react'

import { describeDate, describeMoment } from '@/domain/time/dutch'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import { AnswerForm } from './AnswerForm.client'
import { ChangeAnswer } from './ChangeAnswer.client'
import { ChannelText } from './ChannelText'
import { CommentForm } from './CommentForm.client'
import { ChangedWords } from './ChangedWords'
import { listPassages } from './listPassages'
import type { GuestAnswer, GuestReview } from './readGuestReview'
import './review.css'

/** A text as its readers will see it, and a way to say something about it; nothing of the calendar around it. */
export function GuestReviewPage({ review, token, endsSession }: { review: GuestReview; token: string; endsSession: boolean }) {
  const { recipient, expiresAt, channels, answer, earlier, isTeller, comments, zone, now } = review
  const lastDay = describeDate({ date: wallTimeFromInstant({ instant: expiresAt, zone }).date })
  return (
    <>
      <QuickExit endsSession={endsSession} target={review.quickExit} />
      <main className="gk gk-review">
        <header>
          <h1>Een tekst om te lezen</h1>
          <p>
            Voor {recipient}. Deze link werkt tot en met {lastDay}. Hij is alleen voor u: stuur hem niet door.
          </p>
          <p className="gk-muted">
            Dit is de tekst waar we aan werken. Wat u hier schrijft, zien de adviseurs en wie aan de tekst meeschrijft.
          </p>
        </header>
        {earlier ? <Changed earlier={earlier} now={now} review={review} zone={zone} /> : null}
        <section aria-labelledby="gk-read">
          <h2 id="gk-read">Zo zien lezers het</h2>
          {channels.length === 0 ? <p>Er staat nu geen tekst. Kijk later nog eens.</p> : null}
          {channels.map((channel) => (
            <ChannelText channel={channel} filesAt={`/lees/${token}/beeld`} key={channel.id} review={review} />
          ))}
        </section>
        {channels.length > 0 ? (
          <>
            <section aria-labelledby="gk-say">
              <h2 id="gk-say">Een opmerking bij de tekst</h2>
              <CommentForm channels={channels.map(({ id, name, content }) => ({ id, name, passages: listPassages(content) }))} token={token} />
              {comments.length > 0 ? <Comments review={review} /> : null}
            </section>
            <section aria-labelledby="gk-answer">
              <h2 id="gk-answer">Uw antwoord</h2>
              {answer ? (
                <Answered answer={answer} isTeller={isTeller} now={now} zone={zone}>
                  <ChangeAnswer contentHash={review.contentHash} given={answer.answer} token={token} />
                </Answered>
              ) : (
                <AnswerForm
                  contentHash={review.contentHash}
                  intro={
                    isTeller
                      ? 'Dit is uw verhaal. Zonder uw akkoord verschijnt het niet. U hoeft geen reden te geven.'
                      : 'Een adviseur leest uw antwoord en besluit wat er met de tekst gebeurt.'
                  }
                  token={token}
                />
              )}
            </section>
          </>
        ) : null}
        <QuickExitNote endsSession={endsSession} />
      </main>
    </>
  )
}

type Clock = { zone: string; now: Instant }

/** To the minute: nobody asks at which second they said something. */
const when = ({ at, zone, now }: Clock & { at: Instant }): string =>
  describeMoment({ instant: parseInstant(`${at.slice(0, 16)}:00Z`), zone, now })

function Answered({ answer: { answer, at }, isTeller, children, ...clock }: Clock & {
  answer: GuestAnswer
  isTeller: boolean
  children: ReactNode
}) {
  return (
    <div className="gk-note">
      <div role="status">
        <p>
          <strong>{answer === 'approve' ? 'U vindt deze tekst goed.' : 'U vindt deze tekst zo nog niet goed.'}</strong> Dat liet u weten op{' '}
          {when({ at, ...clock })}.
        </p>
      </div>
      <p>U hoeft niets meer te doen. Denkt u er nu anders over? Dan kunt u uw antwoord veranderen.</p>
      {isTeller && answer === 'approve' ? (
        <p>Is de tekst al te lezen? Dan verdwijnt hij niet door een nee. Wilt u dat hij weggaat, gebruik dan uw stopcode of vraag het ons.</p>
      ) : null}
      {children}
    </div>
  )
}

function Changed({ earlier, review, ...clock }: Clock & { earlier: NonNullable<GuestReview['earlier']>; review: GuestReview }) {
  const { answer, at, changes } = earlier
  return (
    <section aria-labelledby="gk-changed" className="gk-note">
      <h2 id="gk-changed">De tekst is veranderd</h2>
      <p>
        Op {when({ at, ...clock })} vond u hem {answer === 'approve' ? 'goed' : 'nog niet goed'}. Dat antwoord geldt niet voor de nieuwe
        tekst. Wilt u nog eens kijken?
      </p>
      {changes === null ? <p>De tekst die u las is niet meer bewaard. Lees hieronder de hele tekst.</p> : null}
      {changes?.length === 0 ? <p>De woorden zijn gelijk gebleven. Een beschrijving van een beeld is veranderd.</p> : null}
      {changes && changes.length > 0 ? <ChangedWords changes={changes} review={review} /> : null}
    </section>
  )
}

function Comments({ review: { comments, zone, now } }: { review: GuestReview }) {
  return (
    <>
      <h3 className="gk-review__sub">Wat u schreef</h3>
      <ul className="gk-comments">
        {comments.map(({ id, about, channelName, body, at, replies }) => (
          <li key={id}>
            <p className="gk-muted">
              {[channelName, at ? when({ at, zone, now }) : null].filter(Boolean).join(' · ')}
            </p>
            {about ? <blockquote>{about}</blockquote> : null}
            <p className="gk-comments__body">{body}</p>
            {replies.map((reply) => (
              <p className="gk-comments__reply" key={reply.id}>
                <strong>{reply.by}:</strong> {reply.body}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
