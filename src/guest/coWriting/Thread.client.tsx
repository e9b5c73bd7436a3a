'use client'

import { useState } from 'react'

import type { CommentView, ThreadView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'
import { SendForm } from './SendForm.client'

type Props = {
  thread: ThreadView
  door: WritingDoor
  language: string
  /** how the passage stands in the text now; null when the thread is about no passage */
  passage: 'found' | 'changed' | 'gone' | null
  onDone: () => void
}

/** What was said about a passage, with the answers; handled ones are folded. */
export function Thread({ thread, door, language, passage, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(!thread.isResolved)
  const [isAnswering, setIsAnswering] = useState(false)
  const resolve = async () => {
    const body = { commentId: thread.id, isResolved: !thread.isResolved }
    const outcome = await postWriting({ door, path: 'comment-resolutions', body })
    if (outcome.kind === 'done') onDone()
  }
  if (!isOpen) {
    return (
      <button className="gw-button gw-button--quiet" onClick={() => setIsOpen(true)} type="button">
        Toon afgehandelde opmerking
      </button>
    )
  }
  return (
    <div className="gw-thread">
      {thread.passage ? (
        <p className="gw-muted gw-quote">
          “{shorten(thread.passage.exact)}”{passage === 'changed' ? ' (is daarna veranderd)' : ''}
          {passage === 'gone' ? ' (deze passage is weg)' : ''}
        </p>
      ) : null}
      <Said comment={thread} />
      {thread.replies.map((reply) => (
        <Said comment={reply} key={reply.id} />
      ))}
      {isAnswering ? (
        <SendForm
          button="Stuur antwoord"
          label="Uw antwoord"
          most={2_000}
          onCancel={() => setIsAnswering(false)}
          onDone={() => {
            setIsAnswering(false)
            onDone()
          }}
          send={(body) => postWriting({ door, path: 'comments', body: { language, threadId: thread.id, body } })}
        />
      ) : (
        <div className="gw-tools">
          <button className="gw-button gw-button--quiet" onClick={() => setIsAnswering(true)} type="button">
            Antwoord
          </button>
          <button className="gw-button gw-button--quiet" onClick={() => void resolve()} type="button">
            {thread.isResolved ? 'Open weer' : 'Dit is klaar'}
          </button>
        </div>
      )}
    </div>
  )
}

function Said({ comment: { name, body } }: { comment: CommentView }) {
  return (
    <p className="gw-said">
      <strong>{name}</strong> <span className="gw-words">{body}</span>
    </p>
  )
}

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text)
