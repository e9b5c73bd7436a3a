import { directionOf, LANGUAGE_NAMES_NL } from '@/domain/languages'
import type { PresentedPost } from '@/domain/presentation/presentPost'
import { describeMoment, type ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'

import { TIME_MACHINE_TEXTS } from './texts'

/** Times of a series that are written out; the rest is counted. */
const MOST_TIMES = 12

type Props = {
  post: PresentedPost
  readableFiles: readonly string[]
  /** its words were taken back since */
  isSealed: boolean
  /** slugs of help lines that are shown as they were later */
  laterHelpLines: readonly string[]
  /** it had a help line of which nothing is kept */
  hasLostHelpLine: boolean
  wording: { locale: ScreenLocale; zone: string; now: Instant }
}

/** One post as the reader meets it, with everything that the delivery API gives of it for reading. */
export function ServedPost({ post, readableFiles, isSealed, laterHelpLines, hasLostHelpLine, wording }: Props) {
  const { locale, now } = wording
  const texts = TIME_MACHINE_TEXTS[locale]
  const { safety, language, direction, publishedAt } = post
  const published = describeMoment({ instant: publishedAt, ...wording })
  const where = (
    <p className="ck-muted ck-machine__where">
      {post.channel.name} · {LANGUAGE_NAMES_NL[language]} · {publishedAt > now ? texts.appears(published) : texts.from(published)} ·{' '}
      {texts.edition(post.edition)}
    </p>
  )
  if (isSealed) {
    return (
      <li>
        <article className="ck-machine__post">
          {where}
          <h2>{texts.sealed}</h2>
          <p>{texts.sealedWhy}</p>
        </article>
      </li>
    )
  }
  return (
    <li>
      <article className="ck-machine__post">
        {where}
        {safety.contentNote ? (
          <p className="ck-message ck-message--warning">
            <strong>{texts.contentNote}:</strong> <span dir={direction} lang={language}>{safety.contentNote}</span>
          </p>
        ) : null}
        <h2 dir={direction} lang={language}>
          {post.headline ?? texts.noHeadline}
        </h2>
        <div className="ck-machine__text" dir={direction} lang={language}>
          {post.summary ? <p className="ck-machine__summary">{post.summary}</p> : null}
          {/* The words as they were approved: made from rich text by our own converter, which knows no scripts. */}
          <div dangerouslySetInnerHTML={{ __html: post.text.html }} />
          {post.hashtags.length > 0 ? <p>{post.hashtags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)).join(' ')}</p> : null}
          {post.link ? (
            <p>
              <a href={post.link.url} rel="noreferrer noopener" target="_blank">
                {post.link.label ?? post.link.url}
              </a>
            </p>
          ) : null}
        </div>
        <Glossary glossary={post.glossary} language={language} locale={locale} />
        <EventTimes post={post} wording={wording} />
        <Pictures locale={locale} pictures={post.pictograms} readableFiles={readableFiles} />
        <Pictures locale={locale} pictures={post.media} readableFiles={readableFiles} />
        {post.audio ? <Sound audio={post.audio} locale={locale} readableFiles={readableFiles} /> : null}
        <HelpLines hasLost={hasLostHelpLine} later={laterHelpLines} locale={locale} safety={safety} />
        {safety.quickExit.isShown ? <p className="ck-muted">{texts.quickExit}</p> : null}
      </article>
    </li>
  )
}

/** Words of the list of terms: of those only the explanation of now is known. */
function Glossary({ glossary, language, locale }: Pick<PresentedPost, 'glossary' | 'language'> & { locale: ScreenLocale }) {
  if (glossary.length === 0) return null
  return (
    <section className="ck-machine__help">
      <h3>{TIME_MACHINE_TEXTS[locale].glossary}</h3>
      <ul>
        {glossary.map(({ term, meaning, meaningLanguage }) => (
          <li key={term}>
            <strong dir={directionOf(language)} lang={language}>{term}</strong>: <span dir={directionOf(meaningLanguage)} lang={meaningLanguage}>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EventTimes({ post: { event }, wording }: Pick<Props, 'post' | 'wording'>) {
  if (event === null) return null
  const texts = TIME_MACHINE_TEXTS[wording.locale]
  const { place, occurrences } = event
  const where = [place.name, place.street, place.city].filter((part) => part !== null).join(', ')
  const hidden = occurrences.length - MOST_TIMES
  return (
    <dl className="ck-machine__event">
      {where === '' ? null : (
        <>
          <dt>{texts.place}</dt>
          <dd>{where}</dd>
        </>
      )}
      <dt>{texts.when}</dt>
      {occurrences.slice(0, MOST_TIMES).map(({ startsAt, endsAt, isCancelled }) => (
        <dd key={startsAt}>
          {describeMoment({ instant: startsAt, ...wording })}
          {endsAt ? ` ${texts.until} ${wallTimeFromInstant({ instant: endsAt, zone: wording.zone }).time.slice(0, 5).replace(':', '.')}` : ''}
          {isCancelled ? ` (${texts.cancelled})` : ''}
        </dd>
      ))}
      {hidden > 0 ? <dd>{texts.moreTimes(hidden)}</dd> : null}
    </dl>
  )
}

type FileProps = Pick<Props, 'readableFiles'> & { locale: ScreenLocale }

function Pictures({ pictures, readableFiles, locale }: FileProps & { pictures: PresentedPost['media'] }) {
  const texts = TIME_MACHINE_TEXTS[locale]
  if (pictures.length === 0) return null
  return (
    <div className="ck-machine__pictures">
      {pictures.map(({ sha256, alt, sizes }) => {
        const size = sizes.small ?? sizes.thumbnail ?? sizes.original
        if (size && readableFiles.includes(sha256)) {
          return (
            // The delivery API is the one place where pictures are public; Next's own component would copy them.
            <img alt={alt ?? ''} height={size.height} key={sha256} loading="lazy" src={size.url} width={size.width} />
          )
        }
        return (
          <p className="ck-machine__closed" key={sha256}>
            {texts.picture(alt ?? texts.pictureNoAlt)} <span className="ck-muted">{texts.pictureClosed}</span>
          </p>
        )
      })}
    </div>
  )
}

function Sound({ audio, readableFiles, locale }: FileProps & { audio: NonNullable<PresentedPost['audio']> }) {
  const texts = TIME_MACHINE_TEXTS[locale]
  const name = texts.sound(audio.name)
  if (!readableFiles.includes(audio.sha256)) {
    return (
      <p className="ck-machine__closed">
        {name} <span className="ck-muted">{texts.soundClosed}</span>
      </p>
    )
  }
  return <audio aria-label={name} controls preload="none" src={audio.url} />
}

/** Where readers found help, with the ways to reach it. */
function HelpLines({ safety: { helpLines }, later, hasLost, locale }: {
  safety: PresentedPost['safety']
  later: readonly string[]
  hasLost: boolean
  locale: ScreenLocale
}) {
  if (helpLines.length === 0 && !hasLost) return null
  const texts = TIME_MACHINE_TEXTS[locale]
  return (
    <section className="ck-machine__help">
      <h3>{texts.help}</h3>
      <ul>
        {helpLines.map(({ slug, name, phone, hours, chatUrl, url }) => (
          <li key={slug}>
            {[`${name}${phone ? `: ${phone}` : ''}`, hours, chatUrl && texts.chat(chatUrl), url].filter(Boolean).join(' · ')}
            {later.includes(slug) ? <span className="ck-muted"> {texts.laterHelpLine}</span> : null}
          </li>
        ))}
      </ul>
      {hasLost ? <p className="ck-muted">{texts.lostHelpLine}</p> : null}
    </section>
  )
}
