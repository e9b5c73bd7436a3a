'use client'

import { Link } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import type { Tied } from '@/domain/observances/listTied'
import { describeDate } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { TIED_TEXTS } from './texts'

/** What goes along beside the entry itself, as far as that was asked. */
export type FollowAnswer = { moveReleases?: boolean; withItems?: boolean }

/** What came of a "yes" to one entry. */
export type Said = { id: string; message: string; isDone: boolean; asksRelease: boolean; given: FollowAnswer }

type Props = {
  entry: Tied
  said: Said | null
  mayMove: boolean
  isBusy: boolean
  onMove: (entry: Tied, answer: FollowAnswer) => Promise<void>
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
  const run = async (answer: FollowAnswer = {}) => {
    setIsMoving(true)
    await onMove(entry, answer)
    setIsMoving(false)
    // The buttons go when it is done; whoever works by keyboard stays at this line.
    row.current?.querySelector('a')?.focus()
  }
  const day = entry.state === 'asks' ? describeDate({ date: entry.follow.to, locale }) : ''
  const reason = entry.state === 'asks' ? entry.reason : null
  const hasAsked = said?.asksRelease === true
  const asksRelease = reason === 'armed' || reason === 'armed-event' || hasAsked
  const asksItems = reason === 'with-items' && !hasAsked
  const choices: [string, FollowAnswer][] = asksItems
    ? [
        [texts.alsoItems, { withItems: true }],
        [texts.onlyCampaign, { withItems: false }],
      ]
    : [
        [reason === 'armed-event' ? texts.alsoEvent : texts.alsoRelease, { ...said?.given, moveReleases: true }],
        [texts.onlyPlan, { ...said?.given, moveReleases: false }],
      ]
  return (
    <li data-tied={id} ref={row}>
      <p className="ck-tied__line">
        {kind === 'campaign' ? <span className="ck-muted">{texts.campaign}</span> : null}
        <Link href={adminUrl(`/collections/${collection}/${id}`)} prefetch={false}>
          {title}
        </Link>
        <span>{date ? describeDate({ date, locale }) : texts.undated}</span>
        <span className="ck-muted">{texts.offset(offsetDays)}</span>
        {entry.state === 'on-its-day' && !entry.eventDay ? <span className="ck-muted">✓ {texts.onItsDay}</span> : null}
        {entry.eventDay ? <span>{texts.eventElsewhere(describeDate({ date: entry.eventDay, locale }))}</span> : null}
        {entry.state === 'date-unknown' ? <span className="ck-muted">{texts.dateUnknown}</span> : null}
        {entry.state === 'stays' ? <span className="ck-muted">{entry.person[locale]}</span> : null}
      </p>
      {entry.state === 'asks' ? (
        <p id={questionId}>
          {asksRelease || asksItems || !mayMove ? texts.belongsOn(day) : null}{' '}
          {!mayMove ? null : hasAsked && said ? said.message : entry.person[locale]}
        </p>
      ) : null}
      {entry.state === 'asks' && mayMove ? (
        asksRelease || asksItems ? (
          <div aria-describedby={questionId} aria-label={title} className="ck-actions" role="group">
            {choices.map(([label, answer]) => (
              <button className="ck-button" disabled={isOff} key={label} onClick={() => void run(answer)} type="button">
                {label}
              </button>
            ))}
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
