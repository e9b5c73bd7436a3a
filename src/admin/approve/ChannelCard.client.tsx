'use client'

import type { MediaContent } from '@/domain/content'
import type { ScreenLocale } from '@/domain/time/dutch'
import { FAR_FUTURE, type Instant } from '@/domain/time/instant'
import { describeTimes } from '@/domain/workflow/describeTimes'
import type { ChannelPreview, LanguageApproval } from '@/queries/approvalView'

import { describeMinute } from '../shared/describeMinute'
import type { ApproveTexts } from './texts'

export type Moments = { zone: string; now: Instant; locale: ScreenLocale }

type Props = {
  channel: ChannelPreview
  approval: LanguageApproval
  isOpen: boolean
  moments: Moments
  texts: ApproveTexts
}

/** One channel as its readers will see it, with where it stands and since or until when. */
export function ChannelCard({ channel, approval, isOpen, moments, texts }: Props) {
  return (
    <details className="ck-channel" open={isOpen}>
      <summary>
        <span className="ck-channel__name">{channel.name}</span>
        <span className={`ck-channel__state ck-channel__state--${channel.state}`}>
          {describeChannel({ channel, moments, texts })}
        </span>
      </summary>
      <div className="ck-channel__body">
        {channel.delivery === 'byHand' ? <p className="ck-muted">{texts.byHand}</p> : null}
        <ReaderView approval={approval} channel={channel} moments={moments} texts={texts} />
        <SharingView approval={approval} channel={channel} texts={texts} />
      </div>
    </details>
  )
}

function describeChannel({ channel, moments, texts }: Pick<Props, 'channel' | 'moments' | 'texts'>): string {
  const { state, servedFrom, servedUntil, releaseAt } = channel
  const inWords = (instant: Instant) => describeMinute({ instant, ...moments })
  const until = servedUntil && servedUntil !== FAR_FUTURE ? texts.until(inWords(servedUntil)) : null
  const parts: (string | null)[] =
    state === 'armed' || state === 'live'
      ? [texts.states[state], servedFrom ? texts.from(inWords(servedFrom)) : null, until]
      : [texts.states[state]]
  if (state === 'none') parts.push(releaseAt ? texts.wish(inWords(releaseAt)) : texts.noWish)
  return parts.filter(Boolean).join(' · ')
}

/** The words themselves, in their own language and direction. */
function ReaderView({ approval, channel, moments, texts }: Omit<Props, 'isOpen'>) {
  const { content } = channel
  const { contentNote } = approval.content
  return (
    <div className="ck-reader" dir={approval.direction} lang={approval.language}>
      {contentNote ? (
        <p className="ck-reader__note">
          <strong dir="auto">{texts.contentNote}</strong> {contentNote}
        </p>
      ) : null}
      {content.headline ? <p className="ck-reader__headline">{content.headline}</p> : null}
      {content.summary ? <p className="ck-reader__summary">{content.summary}</p> : null}
      {content.media.map((picture, index) => (
        <Picture key={picture.mediaId} picture={picture} texts={texts} url={channel.pictureUrls[index] ?? null} />
      ))}
      {/* Written by renderRichText from an allow-list of shapes; the same bytes that readers get. */}
      {content.html ? <div className="ck-reader__text" dangerouslySetInnerHTML={{ __html: content.html }} /> : null}
      <EasierForms channel={channel} texts={texts} />
      <Times approval={approval} moments={moments} texts={texts} />
      {content.link ? (
        <p>
          {texts.link}{' '}
          <a href={content.link.url} rel="noopener noreferrer" target="_blank">
            {content.link.label ?? content.link.url}
          </a>
          {content.link.label ? <span className="ck-muted"> ({content.link.url})</span> : null}
        </p>
      ) : null}
      {content.hashtags.length > 0 ? (
        <p className="ck-reader__hashtags">{content.hashtags.map((hashtag) => `#${hashtag}`).join(' ')}</p>
      ) : null}
      {approval.helpLineNames.length > 0 ? (
        <p className="ck-reader__help">
          <strong dir="auto">{texts.help}</strong> {approval.helpLineNames.join(', ')}
        </p>
      ) : null}
    </div>
  )
}

/** When and where it is, and how it comes back: days without hours for what takes all day, and every time of a series. */
function Times({ approval, moments, texts }: Pick<Props, 'approval' | 'moments' | 'texts'>) {
  const { content, seriesStart } = approval
  const { when, recurrence, occurrences } = describeTimes({ content, seriesStart, ...moments })
  const place = Object.values(content.event?.place ?? {}).filter(Boolean).join(', ')
  const isAllDay = content.event?.isAllDay === true
  if (when === null && recurrence === null && place === '') return null
  return (
    <ul className="ck-reader__event">
      {when ? (
        <li>
          {texts.when} {when}
          {isAllDay ? ` (${texts.allDay})` : ''}
        </li>
      ) : null}
      {recurrence ? (
        <li>
          {texts.howOften} {recurrence}
        </li>
      ) : null}
      {occurrences.length > 0 ? (
        <li>
          <details>
            <summary>{texts.allTimes(occurrences.length)}</summary>
            <ul>
              {occurrences.map((time, index) => (
                <li key={index}>{time}</li>
              ))}
            </ul>
          </details>
        </li>
      ) : null}
      {place ? (
        <li>
          {texts.where} {place}
        </li>
      ) : null}
    </ul>
  )
}

/** Drawings that follow the text, and the text read aloud; approved with the words, so seen and heard beforehand. */
function EasierForms({ channel, texts }: Pick<Props, 'channel' | 'texts'>) {
  const { pictograms = [], audio } = channel.content
  return (
    <>
      {pictograms.length > 0 ? (
        <div className="ck-reader__pictograms">
          {pictograms.map((picture, index) => (
            <Picture key={picture.mediaId} picture={picture} texts={texts} url={channel.pictogramUrls[index] ?? null} />
          ))}
        </div>
      ) : null}
      {audio ? (
        <figure className="ck-picture">
          {/* The text that is read aloud stands above: it is its own caption. */}
          {channel.audioUrl ? <audio controls preload="none" src={channel.audioUrl} /> : <p>{texts.noSound}</p>}
          <figcaption className="ck-muted">{audio.alt ?? texts.sound}</figcaption>
        </figure>
      ) : null}
    </>
  )
}

/** What shows outside the text itself: in a shared link, a tab, a phone that others see. */
function SharingView({ approval, channel, texts }: Pick<Props, 'approval' | 'channel' | 'texts'>) {
  const { discreetTitle, discreetShareText, quickExit } = approval.content
  const { shareText, shareImage } = channel.content
  const rows = [
    [texts.discreetTitle, discreetTitle],
    [texts.discreetShareText, discreetShareText],
    [texts.shareText, shareText],
  ] as const
  return (
    <ul className="ck-channel__around">
      {rows.map(([name, value]) =>
        value ? (
          <li key={name}>
            <strong>{name}</strong>{' '}
            <span dir={approval.direction} lang={approval.language}>
              {value}
            </span>
          </li>
        ) : null,
      )}
      {shareImage ? (
        <li>
          <strong>{texts.shareImage}</strong>
          <Picture picture={shareImage} texts={texts} url={channel.shareImageUrl} />
        </li>
      ) : null}
      <li>{quickExit ? texts.quickExit : texts.noQuickExit}</li>
    </ul>
  )
}

function Picture({ picture, url, texts }: { picture: MediaContent; url: string | null; texts: ApproveTexts }) {
  return (
    <figure className="ck-picture">
      {url ? <img alt={picture.alt ?? ''} loading="lazy" src={url} /> : <p>{texts.noPicture}</p>}
      <figcaption className={picture.alt ? 'ck-muted' : 'ck-picture__missing'}>
        {picture.alt ? (
          <>
            <span dir="auto">{texts.alt}</span> {picture.alt}
          </>
        ) : (
          texts.altMissing
        )}
      </figcaption>
    </figure>
  )
}
