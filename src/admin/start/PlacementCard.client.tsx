'use client'

import { Link } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import type { PlacementTask } from '@/queries/startPageView'
import { SLUGS } from '@/slugs'

import { useCopy } from '../shared/useCopy.client'
import { useScreen } from '../shared/useScreen.client'
import { TaskResult } from './TaskResult.client'
import { START_TEXTS, type StartTexts } from './texts'
import { useTask } from './useTask.client'

type Props = {
  task: PlacementTask
  itemUrl: string
  /** since when it is to be placed, in words */
  since: string
}

/** One text to place: copy it, take the picture, place it, and say where it stands. */
export function PlacementCard({ task, itemUrl, since }: Props) {
  const { locale } = useScreen()
  const texts = START_TEXTS[locale]
  const { copy, state } = useCopy()
  const [isShown, setIsShown] = useState(false)
  return (
    <li className="ck-task">
      <p className="ck-task__title">
        <strong>{task.channelName}</strong> · <Link href={itemUrl}>{task.title}</Link>
      </p>
      <p className="ck-muted">
        {task.languageName} · {since}
      </p>
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" onClick={() => void copy(task.readyText)} type="button">
          {texts.copyText}
        </button>
        <Downloads pictures={task.pictures} texts={texts} />
      </div>
      <p aria-live="polite" className={state === 'idle' ? 'ck-visually-hidden' : 'ck-message'} role="status">
        {state === 'copied' ? texts.copied : null}
        {state === 'refused' ? texts.notCopied : null}
      </p>
      <details onToggle={(event) => setIsShown(event.currentTarget.open)} open={isShown || state === 'refused'}>
        <summary>{texts.showText}</summary>
        <textarea
          aria-label={texts.readyText}
          className="ck-input"
          dir={task.direction}
          lang={task.language}
          readOnly
          rows={8}
          value={task.readyText}
        />
        {task.pictures.map(({ mediaId, alt }) => (alt ? <p key={mediaId}>{texts.alt(alt)}</p> : null))}
      </details>
      <PlacedForm publicId={task.publicId} texts={texts} />
    </li>
  )
}

function Downloads({ pictures, texts }: { pictures: PlacementTask['pictures']; texts: StartTexts }) {
  const { apiUrl } = useScreen()
  return pictures.map(({ mediaId, filename }, index) => (
    <a
      className="ck-button"
      download={filename}
      href={apiUrl(`/${SLUGS.media}/file/${encodeURIComponent(filename)}`)}
      key={mediaId}
    >
      {texts.download(index + 1, pictures.length)}
    </a>
  ))
}

function PlacedForm({ publicId, texts }: { publicId: string; texts: StartTexts }) {
  const id = useId()
  const { isBusy, outcome, tick } = useTask()
  const [permalink, setPermalink] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const address = permalink.trim()
    const isUsable = address === '' || /^https:\/\/\S+$/.test(address)
    setIsWrong(!isUsable)
    if (isUsable) void tick(`/${SLUGS.dispatches}/placements`, { publicId, ...(address ? { permalink: address } : {}) })
  }
  return (
    <form className="ck-task__form" noValidate onSubmit={send}>
      <div className="ck-field">
        <label htmlFor={id}>{texts.permalink}</label>
        <input
          aria-describedby={isWrong ? `${id}-error` : undefined}
          aria-invalid={isWrong || undefined}
          className="ck-input"
          disabled={isBusy}
          id={id}
          inputMode="url"
          onChange={(event) => setPermalink(event.target.value)}
          type="url"
          value={permalink}
        />
        {isWrong ? (
          <p className="ck-message ck-message--danger" id={`${id}-error`} role="alert">
            {texts.permalinkWrong}
          </p>
        ) : null}
      </div>
      <button className="ck-button" disabled={isBusy} type="submit">
        {texts.placed}
      </button>
      <TaskResult isBusy={isBusy} outcome={outcome} texts={texts} />
    </form>
  )
}
