import type { ContentChangeView } from '@/queries/approvalView'

import type { GuestReview } from './readGuestReview'

/** What is different from the text that was answered: what came is underlined, what went is struck through. */
export function ChangedWords({ changes, review }: { changes: readonly ContentChangeView[]; review: GuestReview }) {
  return (
    <ul className="gk-changes">
      {changes.map(({ path, channelName, label, segments }) => (
        <li key={path}>
          <p className="gk-muted">{[channelName, label].filter(Boolean).join(' · ')}</p>
          <p dir={review.direction} lang={review.language}>
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
        </li>
      ))}
    </ul>
  )
}
