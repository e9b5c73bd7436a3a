'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Tied } from '@/domain/observances/listTied'
import { describeDate } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import './tied.css'
import { TIED_TEXTS } from './texts'
import { TiedRow, type FollowAnswer, type Said } from './TiedRow.client'

type Answer = { tied: Tied[]; mayMove: boolean }

/** Below the form of an observance: what is tied to it, where it stands, and what waits for a "yes". */
export function TiedPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { locale, apiUrl } = useScreen()
  const texts = TIED_TEXTS[locale]
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  const [movedAlong, setMovedAlong] = useState<Tied[]>([])
  const [said, setSaid] = useState<Said | null>(null)
  const [allMoved, setAllMoved] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [round, setRound] = useState(0)
  const shown = useRef<{ tied: Tied[]; savedAt: number } | null>(null)
  const section = useRef<HTMLElement>(null)
  const movedId = useRef<string | null>(null)
  const path = id === undefined ? null : apiUrl(`/${SLUGS.observances}/${id}`)

  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    // Asked for again after each save: the date may have taken things along.
    void readTied({ url: `${path}/tied`, signal: stop.signal }).then((next) => {
      if (stop.signal.aborted) return
      setAnswer(next)
      if (next === 'failed') return
      const before = shown.current
      shown.current = { tied: next.tied, savedAt: lastUpdateTime }
      if (before === null || before.savedAt === lastUpdateTime) return
      setMovedAlong(next.tied.filter(({ id: own, date }) => before.tied.some((old) => old.id === own && old.date !== date)))
      setSaid(null)
      setAllMoved(null)
    })
    return () => stop.abort()
  }, [path, round, lastUpdateTime])

  // A line that moved to another place in the list takes the focus along.
  useEffect(() => {
    if (movedId.current === null) return
    section.current?.querySelector<HTMLElement>(`[data-tied="${movedId.current}"] a`)?.focus()
    movedId.current = null
  }, [answer])

  const post = (subject: string, answer: FollowAnswer = {}) =>
    postAct({ url: `${path}/follows`, body: { id: subject, ...answer }, locale })
  const move = async ({ id: subject }: Tied, given: FollowAnswer) => {
    const outcome = await post(subject, given)
    const asksRelease = outcome.kind === 'asks-release'
    setSaid({ id: subject, message: outcome.message, isDone: outcome.isDone, asksRelease, given })
    if (!outcome.isDone) return
    movedId.current = subject
    setRound((before) => before + 1)
  }
  const moveAll = async (entries: Tied[]) => {
    setIsBusy(true)
    setSaid(null)
    let moved = 0
    for (const { id: subject } of entries) {
      const outcome = await post(subject)
      if (outcome.isDone) moved += 1
      else {
        const asksRelease = outcome.kind === 'asks-release'
        setSaid({ id: subject, message: outcome.message, isDone: false, asksRelease, given: {} })
      }
    }
    setAllMoved(moved > 0 ? texts.allMoved(moved) : null)
    setRound((before) => before + 1)
    setIsBusy(false)
    // The button is gone; whoever works by keyboard goes on from here.
    section.current?.focus()
  }

  const { tied, mayMove } = answer === null || answer === 'failed' ? { tied: [], mayMove: false } : answer
  const waiting = tied.filter(({ state }) => state === 'asks')
  // What is approved, and a campaign with items, is asked one by one: more goes along with it or does not.
  const simple = waiting.filter((entry) => entry.state === 'asks' && (entry.reason === 'own-date' || entry.reason === 'undated'))
  return (
    <section aria-labelledby="ck-tied-heading" className="ck ck-tied" ref={section} tabIndex={-1}>
      <h2 id="ck-tied-heading">{texts.heading}</h2>
      {path === null ? (
        <p className="ck-muted">{texts.saveFirst}</p>
      ) : answer === null ? (
        <p className="ck-muted">{texts.loading}</p>
      ) : answer === 'failed' ? (
        <p className="ck-message ck-message--danger">{texts.failed}</p>
      ) : tied.length === 0 ? (
        <p className="ck-muted">{texts.empty}</p>
      ) : (
        <p className="ck-muted">{mayMove ? texts.hint : texts.hintLooker}</p>
      )}
      <div className="ck-tied__news" role="status">
        {movedAlong.length > 0 ? (
          <div className="ck-message ck-message--success">
            <p>{texts.movedAlong}</p>
            <ul>
              {movedAlong.map((entry) => (
                <li key={entry.id}>{texts.movedTo(entry.title, entry.date ? describeDate({ date: entry.date, locale }) : texts.undated)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {waiting.length > 0 ? (
          <div className="ck-message ck-message--warning">
            <p>{texts.waiting(waiting.length)}</p>
            {mayMove ? null : <p>{texts.askPlanner}</p>}
          </div>
        ) : null}
        {allMoved === null ? null : <p className="ck-message ck-message--success">{allMoved}</p>}
      </div>
      {mayMove && simple.length > 1 ? (
        <button className="ck-button ck-button--primary" disabled={isBusy} onClick={() => void moveAll(simple)} type="button">
          {texts.moveAll(simple.length)}
        </button>
      ) : null}
      {tied.length > 0 ? (
        <ul className="ck-tied__list">
          {tied.map((entry) => (
            <TiedRow entry={entry} isBusy={isBusy} key={entry.id} mayMove={mayMove} onMove={move} said={said?.id === entry.id ? said : null} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

async function readTied({ url, signal }: { url: string; signal: AbortSignal }): Promise<Answer | 'failed'> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal })
    return response.ok ? ((await response.json()) as Answer) : 'failed'
  } catch {
    return 'failed'
  }
}
