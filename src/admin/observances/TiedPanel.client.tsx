'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Tied } from '@/domain/observances/listTied'
import { describeDate } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import './tied.css'
import { TIED_TEXTS } from './texts'

type Said = { id: string; message: string; isDone: boolean; asksRelease: boolean }

/** Below the form of an observance: what is tied to it, where it stands, and what waits for a "yes". */
export function TiedPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { locale, apiUrl } = useScreen()
  const texts = TIED_TEXTS[locale]
  const [tied, setTied] = useState<Tied[] | 'failed' | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [round, setRound] = useState(0)
  const path = id === undefined ? null : apiUrl(`/${SLUGS.observances}/${id}`)

  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    // Asked for again after each save: the date may have taken things along.
    void readTied({ url: `${path}/tied`, signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setTied(answer)
    })
    return () => stop.abort()
  }, [path, round, lastUpdateTime])

  const move = async ({ id: subject }: Tied, moveReleases?: boolean) => {
    const body = { id: subject, ...(moveReleases === undefined ? {} : { moveReleases }) }
    const outcome = await postAct({ url: `${path}/follows`, body, locale })
    setSaid({ id: subject, message: outcome.message, isDone: outcome.isDone, asksRelease: outcome.kind === 'asks-release' })
    if (outcome.isDone) setRound((before) => before + 1)
  }
  return (
    <section aria-labelledby="ck-tied-heading" className="ck ck-tied">
      <h2 id="ck-tied-heading">{texts.heading}</h2>
      {path === null ? (
        <p className="ck-muted">{texts.saveFirst}</p>
      ) : tied === null ? (
        <p className="ck-muted">{texts.loading}</p>
      ) : tied === 'failed' ? (
        <p className="ck-message ck-message--danger">{texts.failed}</p>
      ) : tied.length === 0 ? (
        <p className="ck-muted">{texts.empty}</p>
      ) : (
        <>
          <p className="ck-muted">{texts.hint}</p>
          <ul className="ck-tied__list">
            {tied.map((entry) => (
              <TiedRow entry={entry} key={entry.id} onMove={move} said={said?.id === entry.id ? said : null} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type RowProps = { entry: Tied; said: Said | null; onMove: (entry: Tied, moveReleases?: boolean) => Promise<void> }

function TiedRow({ entry, said, onMove }: RowProps) {
  const { locale, adminUrl } = useScreen()
  const texts = TIED_TEXTS[locale]
  const [isBusy, setIsBusy] = useState(false)
  const { kind, id, title, date, offsetDays } = entry
  const collection = kind === 'item' ? SLUGS.contentItems : SLUGS.campaigns
  const run = async (moveReleases?: boolean) => {
    setIsBusy(true)
    await onMove(entry, moveReleases)
    setIsBusy(false)
  }
  const day = entry.state === 'asks' ? describeDate({ date: entry.follow.to, locale }) : ''
  return (
    <li>
      <p className="ck-tied__line">
        {kind === 'campaign' ? <span className="ck-muted">{texts.campaign}</span> : null}
        <Link href={adminUrl(`/collections/${collection}/${id}`)} prefetch={false}>
          {title}
        </Link>
        <span>{date ? describeDate({ date, locale }) : texts.undated}</span>
        <span className="ck-muted">{texts.offset(offsetDays)}</span>
        <span className="ck-muted">
          {entry.state === 'on-its-day' ? `✓ ${texts.onItsDay}` : entry.state === 'date-unknown' ? texts.dateUnknown : entry.person[locale]}
        </span>
      </p>
      {entry.state === 'asks' && !said?.asksRelease ? (
        <button aria-label={texts.moveOf(title, day)} className="ck-button" disabled={isBusy} onClick={() => void run()} type="button">
          {texts.move(day)}
        </button>
      ) : null}
      {said ? (
        <div className={`ck-message ck-message--${said.isDone ? 'success' : 'warning'}`} role={said.isDone ? 'status' : 'alert'}>
          <p>{said.message}</p>
          {said.asksRelease ? (
            <div className="ck-actions">
              <button className="ck-button ck-button--primary" disabled={isBusy} onClick={() => void run(true)} type="button">
                {texts.alsoRelease}
              </button>
              <button className="ck-button" disabled={isBusy} onClick={() => void run(false)} type="button">
                {texts.onlyPlan}
              </button>
            </div>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

async function readTied({ url, signal }: { url: string; signal: AbortSignal }): Promise<Tied[] | 'failed'> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal })
    return response.ok ? ((await response.json()) as { tied: Tied[] }).tied : 'failed'
  } catch {
    return 'failed'
  }
}
