'use client'

import { useId, useState } from 'react'

import type { ThreadView } from '@/domain/coWriting/coWritingView'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'

import type { CoWritingAct } from './CoWriting.client'
import type { CoWritingTexts } from './texts'

type Props = { thread: ThreadView; itemId: string; act: CoWritingAct; isLocked: boolean; texts: CoWritingTexts }

/** What was said about a passage, with an answer and a way to close it. */
export function CommentCard({ thread, itemId, act, isLocked, texts }: Props) {
  const id = useId()
  const [reply, setReply] = useState('')
  useUnsentText(reply.trim() !== '')
  const send = async () => {
    const body = { language: thread.language, threadId: thread.id, body: reply.trim() }
    if (await act({ path: `/content-items/${itemId}/co-writing/comments`, body })) setReply('')
  }
  const close = () =>
    act({ path: `/content-items/${itemId}/co-writing/comment-resolutions`, body: { commentId: thread.id, isResolved: true } })
  return (
    <div className="ck-cowriting__card">
      {thread.passage ? <blockquote>{thread.passage.exact}</blockquote> : null}
      {[thread, ...thread.replies].map(({ id: commentId, name, body }) => (
        <p key={commentId}>
          <strong>{name}</strong> {body}
        </p>
      ))}
      <div className="ck-field">
        <label htmlFor={id}>{texts.reply}</label>
        <textarea className="ck-input" id={id} maxLength={2000} onChange={({ target }) => setReply(target.value)} value={reply} />
      </div>
      <div className="ck-actions">
        <button className="ck-button" disabled={isLocked || reply.trim() === ''} onClick={() => void send()} type="button">
          {texts.send}
        </button>
        <button className="ck-button" disabled={isLocked} onClick={() => void close()} type="button">
          {texts.done}
        </button>
      </div>
    </div>
  )
}
