'use client'

import { Link } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import type { Tied } from '@/domain/observances/listTied'
import { describeDate } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { TIED_TEXTS } from './texts'

/** What came of a "yes" to one entry. */
export type Said = { id: string; message: string; isDone: boolean; asksRelease: boolean }

type Props = {
  entry: Tied
  said: Said | null
  mayMove: boolean
  isBusy: boolean
  onMove: (entry: Tied, moveReleases?: boolean) => Promise<void>
}

/** One item or campaign that is tied to a day, and where it would go. */
export function TiedRow({ entry, said, mayMove, isBusy, onMove }: Props) {
  const { locale, adminUrl } = useScreen()
  const texts = TIED_TEXTS[locale]
  const questionId = useId()
  const row = useRef<HTMLLIElement>(null)
  const [isMoving, setIsMoving] = useState(false)
  const { kind, id, title, date, offsetDays } = entry
  const collection = kind === 'item' ? SLUGS.contentItems : SLUGS.campaigns
  const isOff = isBusy || isMoving
  const run = async (moveReleases?: boolean) => {
    setIsMoving(true)
    await onMove(entry, moveReleases)
    setIsMoving(false)
    // The buttons go when it is done; whoever works by keyboard stays at this line.
    row.current?.querySelector('a')?.focus()
  }
  const day = entry.state === 'asks' ? describeDate({ date: entry.follow.to, locale }) : ''
  const asksRelease = entry.state === 'asks' && (entry.reason === 'armed' || said?.asksRelease === true)
  return (
    <li data-tied={id} ref={row}>
      <p className="ck-tied__line">
        {kind === 'campaign' ? <span className="ck-muted">{texts.campaign}</span> : null}
        <Link href={adminUrl(`/collections/${collection}/${id}`)} prefetch={false}>
          {title}
        </Link>
        <span>{date ? describeDate({ date, locale }) : texts.undated}</span>
        <span className="ck-muted">{texts.offset(offsetDays)}</span>
        {entry.state === 'on-its-day' ? <span className="ck-muted">✓ {texts.onItsDay}</span> : null}
        {entry.state === 'date-unknown' ? <span className="ck-muted">{texts.dateUnknown}</span> : null}
        {entry.state === 'stays' ? <span className="ck-muted">{entry.person[locale]}</span> : null}
      </p>
      {entry.state === 'asks' ? (
        <p id={questionId}>
          {asksRelease || !mayMove ? texts.belongsOn(day) : null} {mayMove ? entry.person[locale] : null}
        </p>
      ) : null}
      {entry.state === 'asks' && mayMove ? (
        asksRelease ? (
          <div aria-describedby={questionId} aria-label={title} className="ck-actions" role="group">
            <button className="ck-button" disabled={isOff} onClick={() => void run(true)} type="button">
              {texts.alsoRelease}
            </button>
            <button className="ck-button" disabled={isOff} onClick={() => void run(false)} type="button">
              {texts.onlyPlan}
            </button>
          </div>
        ) : (
          <button aria-label={texts.moveOf(title, day)} className="ck-button" disabled={isOff} onClick={() => void run()} type="button">
            {texts.move(day)}
          </button>
        )
      ) : null}
      {said && !(said.asksRelease && asksRelease) ? (
        <p className={`ck-message ck-message--${said.isDone ? 'success' : 'warning'}`} role={said.isDone ? 'status' : 'alert'}>
          {said.message}
        </p>
      ) : null}
    </li>
  )
}
