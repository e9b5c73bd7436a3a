import type { ContentChangeView } from '@/queries/approvalView'

import type { GuestReview } from './readGuestReview'

/** What is different from the text that was answered: what came is underlined, what went is struck through. */
export function ChangedWords({ changes, review }: { changes: readonly ContentChangeView[]; review: GuestReview }) {
  return (
    <ul className="gk-changes">
      {changes.map(({ path, channelName, label, segments, details }) => (
        <li key={path}>
          <p className="gk-muted">{[channelName, label].filter(Boolean).join(' · ')}</p>
          {/* A recurrence stands there in Dutch words, whatever the language of the text. */}
          <p dir={details ? 'ltr' : review.direction} lang={details ? 'nl' : review.language}>
            {segments.map(({ kind, text }, index) => {
              if (kind === 'same') return <span key={index}>{text}</span>
              const Mark = kind === 'added' ? 'ins' : 'del'
              return (
                <Mark key={index}>
                  <span className="gk-hidden">[{kind === 'added' ? 'nieuw' : 'weg'}: </span>
                  {text}
                  <span className="gk-hidden">]</span>
                </Mark>
              )
            })}
          </p>
          {details?.map((detail) => (
            <p className="gk-muted" key={detail} lang="nl">
              {detail}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
