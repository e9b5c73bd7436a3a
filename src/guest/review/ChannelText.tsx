import { describeMoment } from '@/domain/time/dutch'
import type { MediaContent } from '@/domain/content'

import type { GuestChannel, GuestReview } from './readGuestReview'

/** One channel as its readers will see it, in its own language and direction. */
export function ChannelText({ channel, review, token }: { channel: GuestChannel; review: GuestReview; token: string }) {
  const { content, name } = channel
  const { contentNote, event, helpLineNames, zone } = review
  const id = `gk-channel-${channel.id}`
  return (
    <article aria-labelledby={id} className="gk-channel">
      <h3 id={id}>{name}</h3>
      <div className="gk-reader" data-channel={channel.id} dir={review.direction} lang={review.language}>
        {contentNote ? <p className="gk-reader__note">{contentNote}</p> : null}
        {content.headline ? <p className="gk-reader__headline">{content.headline}</p> : null}
        {content.summary ? <p className="gk-reader__summary">{content.summary}</p> : null}
        {content.media.map((picture) => (
          <Picture key={picture.mediaId} picture={picture} token={token} />
        ))}
        {/* Written by renderRichText from an allow-list of shapes; the same bytes that readers get. */}
        {content.html ? <div className="gk-reader__text" dangerouslySetInnerHTML={{ __html: content.html }} /> : null}
        {event?.startsAt ? <p>{describeMoment({ instant: event.startsAt, zone })}</p> : null}
        {event?.place.name ? <p>{[event.place.name, event.place.street, event.place.city].filter(Boolean).join(', ')}</p> : null}
        {content.link ? (
          <p>
            <a href={content.link.url} rel="noopener noreferrer" target="_blank">
              {content.link.label ?? content.link.url}
            </a>
          </p>
        ) : null}
        {content.hashtags.length > 0 ? <p className="gk-muted">{content.hashtags.map((hashtag) => `#${hashtag}`).join(' ')}</p> : null}
        {helpLineNames.length > 0 ? (
          <p className="gk-reader__help" dir="auto">
            Hulp: {helpLineNames.join(', ')}
          </p>
        ) : null}
      </div>
      {content.shareText ? (
        <p className="gk-muted">
          Bij delen staat er: <span lang={review.language}>{content.shareText}</span>
        </p>
      ) : null}
    </article>
  )
}

function Picture({ picture, token }: { picture: MediaContent; token: string }) {
  return <img alt={picture.alt ?? ''} className="gk-reader__picture" loading="lazy" src={`/lees/${token}/beeld/${picture.mediaId}`} />
}
