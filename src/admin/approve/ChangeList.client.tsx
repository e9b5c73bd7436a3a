'use client'

import type { ContentChangeView, LanguageApproval } from '@/queries/approvalView'

import type { ApproveTexts } from './texts'

/** What is different from the last edition: words that came are underlined, words that went struck through. */
export function ChangeList({ approval, isOpen, texts }: {
  approval: LanguageApproval
  isOpen: boolean
  texts: ApproveTexts
}) {
  if (approval.edition === null) return null
  if (approval.changes.length === 0) return <p className="ck-muted">{texts.changesNone}</p>
  return (
    <details className="ck-changes" open={isOpen}>
      <summary>
        {texts.changes(approval.edition)} ({approval.changes.length})
      </summary>
      <ChangeSegments approval={approval} changes={approval.changes} texts={texts} />
    </details>
  )
}

/** Changes field by field, in the language and direction of the text. */
export function ChangeSegments({ approval, changes, texts }: {
  approval: Pick<LanguageApproval, 'direction' | 'language'>
  changes: readonly ContentChangeView[]
  texts: ApproveTexts
}) {
  return (
    <ul>
      {changes.map(({ path, channelName, label, before, after, segments, details }) => (
        <li key={`${channelName ?? ''} ${path}`}>
          <p className="ck-changes__label">
            {channelName ? `${channelName} · ` : ''}
            {label}
          </p>
          {before === null ? <p className="ck-muted">{texts.emptyBefore}</p> : null}
          {after === null ? <p className="ck-muted">{texts.emptyAfter}</p> : null}
          {/* A recurrence stands there in Dutch words, whatever the language of the text. */}
          <p className="ck-changes__words" dir={details ? 'ltr' : approval.direction} lang={details ? 'nl' : approval.language}>
            {segments.map((segment, index) => (
              <Segment key={index} segment={segment} texts={texts} />
            ))}
          </p>
          {details?.map((detail) => (
            <p className="ck-muted" key={detail} lang="nl">
              {detail}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

type SegmentView = ContentChangeView['segments'][number]

function Segment({ segment, texts }: { segment: SegmentView; texts: ApproveTexts }) {
  switch (segment.kind) {
    case 'same':
      return <span>{segment.text}</span>
    case 'added':
      return (
        <ins>
          <span className="ck-visually-hidden">[{texts.added}: </span>
          {segment.text}
          <span className="ck-visually-hidden">]</span>
        </ins>
      )
    case 'removed':
      return (
        <del>
          <span className="ck-visually-hidden">[{texts.removed}: </span>
          {segment.text}
          <span className="ck-visually-hidden">]</span>
        </del>
      )
  }
}
