import type { MediaContent } from '@/domain/content'

import type { GuestChannel, GuestReview } from './readGuestReview'

/** What stands around the text of every channel. */
export type TextAround = Pick<
  GuestReview,
  | 'language'
  | 'direction'
  | 'contentNote'
  | 'event'
  | 'times'
  | 'helpLineNames'
  | 'discreetTitle'
  | 'discreetShareText'
  | 'hasQuickExit'
>

/**
 * One channel as its readers will see it, in its own language and direction, with what they see or hear outside the
 * text: a yes is to all of it. Only the words inside `data-words` can be pointed at.
 *
 * @param filesAt address under which the pictures and the sound of this text are, by id
 */
export function ChannelText({ channel, review, filesAt }: { channel: GuestChannel; review: TextAround; filesAt: string }) {
  const { content, name } = channel
  const { contentNote, helpLineNames } = review
  const id = `gk-channel-${channel.id}`
  return (
    <article aria-labelledby={id} className="gk-channel">
      <h3 id={id}>{name}</h3>
      <div className="gk-reader" data-channel={channel.id} dir={review.direction} lang={review.language}>
        {contentNote ? <p className="gk-reader__note">{contentNote}</p> : null}
        {content.headline ? (
          <p className="gk-reader__headline" data-words>
            {content.headline}
          </p>
        ) : null}
        {content.summary ? (
          <p className="gk-reader__summary" data-words>
            {content.summary}
          </p>
        ) : null}
        {content.media.map((picture) => (
          <Picture filesAt={filesAt} key={picture.mediaId} picture={picture} />
        ))}
        {/* Written by renderRichText from an allow-list of shapes; the same bytes that readers get. */}
        {content.html ? <div className="gk-reader__text" dangerouslySetInnerHTML={{ __html: content.html }} data-words /> : null}
        <EasierForms content={content} filesAt={filesAt} />
        <Times event={review.event} times={review.times} />
        {content.link ? (
          <p>
            <a href={content.link.url} rel="noopener noreferrer" target="_blank">
              {content.link.label ?? content.link.url}
            </a>
            {content.link.label ? <span className="gk-muted"> ({content.link.url})</span> : null}
          </p>
        ) : null}
        {content.hashtags.length > 0 ? <p className="gk-muted">{content.hashtags.map((hashtag) => `#${hashtag}`).join(' ')}</p> : null}
        {helpLineNames.length > 0 ? (
          <p className="gk-reader__help" dir="auto">
            Hulp: {helpLineNames.join(', ')}
          </p>
        ) : null}
      </div>
      <Outside content={content} filesAt={filesAt} review={review} />
    </article>
  )
}

/** Drawings beside the text, and the text read aloud. */
function EasierForms({ content: { pictograms = [], audio }, filesAt }: { content: GuestChannel['content']; filesAt: string }) {
  return (
    <>
      {pictograms.length > 0 ? (
        <div className="gk-reader__pictograms">
          {pictograms.map((picture) => (
            <Picture filesAt={filesAt} key={picture.mediaId} picture={picture} />
          ))}
        </div>
      ) : null}
      {audio ? (
        <figure className="gk-reader__sound">
          {/* The text that is read aloud stands above: it is its own caption. */}
          <audio controls preload="none" src={`${filesAt}/${audio.mediaId}`} />
          <figcaption className="gk-muted">{audio.alt ?? 'Voorgelezen versie'}</figcaption>
        </figure>
      ) : null}
    </>
  )
}

/** In Dutch words, whatever the language of the text. */
function Times({ event, times: { when, recurrence, occurrences } }: Pick<TextAround, 'event' | 'times'>) {
  const place = Object.values(event?.place ?? {}).filter(Boolean).join(', ')
  return (
    <>
      {when ? (
        <p dir="ltr" lang="nl">
          {when}
          {event?.isAllDay ? ' (de hele dag)' : ''}
        </p>
      ) : null}
      {recurrence ? (
        <p dir="ltr" lang="nl">
          Hoe vaak: {recurrence}
        </p>
      ) : null}
      {occurrences.length > 0 ? (
        <details dir="ltr" lang="nl">
          <summary>{occurrences.length === 1 ? 'De ene keer' : `Alle ${occurrences.length} keren`}</summary>
          <ul>
            {occurrences.map((time, index) => (
              <li key={index}>{time}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {place ? <p dir="auto">{place}</p> : null}
    </>
  )
}

/** What shows outside the text itself: in a shared link, a tab, a phone that others see. */
function Outside({ content: { shareText, shareImage }, review, filesAt }: {
  content: GuestChannel['content']
  review: TextAround
  filesAt: string
}) {
  const rows = [
    ['Bij delen staat er:', shareText],
    ['Op een scherm dat anderen zien, staat:', review.discreetTitle],
    ['En bij delen dan:', review.discreetShareText],
  ] as const
  return (
    <div className="gk-muted gk-reader__outside">
      {rows.map(([name, words]) =>
        words ? (
          <p key={name}>
            {name}{' '}
            <span dir={review.direction} lang={review.language}>
              {words}
            </span>
          </p>
        ) : null,
      )}
      {shareImage ? (
        <figure>
          <figcaption>Het beeld bij delen:</figcaption>
          <Picture filesAt={filesAt} picture={shareImage} />
        </figure>
      ) : null}
      <p>{review.hasQuickExit ? 'Lezers krijgen de knop "Snel weg".' : 'Zonder de knop "Snel weg".'}</p>
    </div>
  )
}

function Picture({ picture, filesAt }: { picture: MediaContent; filesAt: string }) {
  return <img alt={picture.alt ?? ''} className="gk-reader__picture" loading="lazy" src={`${filesAt}/${picture.mediaId}`} />
}
