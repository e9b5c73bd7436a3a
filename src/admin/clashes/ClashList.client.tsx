'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { describeArmedMove } from '@/domain/planning/announce'
import type { PlanningCard } from '@/domain/planning/card'
import { CLASH_CODES, CLASH_LABELS, type Clash, type ClashAction } from '@/domain/planning/findClashes'
import { findCardDays } from '@/domain/planning/placeCards'
import { describeDate } from '@/domain/time/dutch'
import type { ClashList as ClashListData } from '@/queries/readClashes'
import { SLUGS } from '@/slugs'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { CLASH_TEXTS } from './texts'
import { useClashMoves } from './useClashMoves.client'

/** Of a clash about many items the first are named, the rest counted. */
const MOST_NAMED = 6

const RECORDS: Record<Extract<ClashAction, { kind: 'open' }>['record'], string> = {
  card: SLUGS.contentItems,
  campaign: SLUGS.campaigns,
  'help-line': SLUGS.helpLines,
  person: SLUGS.users,
}

/** What does not go together, by kind, each with its way out and the first step of it. */
export function ClashList({ data }: { data: ClashListData }) {
  const { locale } = useScreen()
  const texts = CLASH_TEXTS[locale]
  const { clashes, cards, zone, now } = data
  const moves = useClashMoves({ zone })
  const asksEvent = moves.question?.armed.some(({ event }) => event) === true
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  const groups = CLASH_CODES.map((code) => ({ code, found: clashes.filter((clash) => clash.code === code) })).filter(
    ({ found }) => found.length > 0,
  )
  // The button that was pressed is about to go: focus stays on what it led to.
  useEffect(() => {
    if (moves.notice) noticeRef.current?.focus()
  }, [moves.notice])
  return (
    <>
      <p
        className={moves.notice ? `ck-message ck-message--${moves.notice.tone}` : 'ck-visually-hidden'}
        ref={noticeRef}
        role="status"
        tabIndex={-1}
      >
        {moves.notice?.text}
      </p>
      {groups.length > 1 ? (
        <nav aria-label={texts.kinds} className="ck-clash-kinds">
          <ul>
            {groups.map(({ code, found }) => (
              <li key={code}>
                <a href={`#${code}`}>
                  {CLASH_LABELS[code][locale]} ({found.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {groups.map(({ code, found }) => (
        <section aria-labelledby={`ck-clash-${code}`} className="ck-clash-group" id={code} key={code}>
          <h2 id={`ck-clash-${code}`}>
            {CLASH_LABELS[code][locale]} <span className="ck-clash-group__count">{found.length}</span>
          </h2>
          <p className="ck-muted">{texts.meaning[code]}</p>
          <ul className="ck-clashes">
            {found.map((clash) => (
              <ClashEntry cardOf={cardOf} clash={clash} data={data} key={clash.key} moves={moves} />
            ))}
          </ul>
        </section>
      ))}
      {moves.question ? (
        <Dialog closeLabel={texts.close} onClose={moves.dismiss} title={asksEvent ? texts.askEventTitle : texts.askTitle}>
          <div className="ck-clash-question">
            <p>{moves.question.message}</p>
            <ul className="ck-message ck-message--warning">
              {moves.question.armed.map((armed) => (
                <li key={armed.id}>{describeArmedMove({ armed, zone, now, locale })}</li>
              ))}
            </ul>
            <div className="ck-actions">
              <button className="ck-button ck-button--primary" onClick={() => void moves.answer(true)} type="button">
                {asksEvent ? texts.askEventYes : texts.askYes}
              </button>
              <button className="ck-button" onClick={() => void moves.answer(false)} type="button">
                {texts.askNo}
              </button>
              <button className="ck-button" onClick={moves.dismiss} type="button">
                {texts.cancel}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

type EntryProps = {
  clash: Clash
  cardOf: ReadonlyMap<string, PlanningCard>
  data: ClashListData
  moves: ReturnType<typeof useClashMoves>
}

function ClashEntry({ clash, cardOf, data: { zone, today, mayPlan }, moves }: EntryProps) {
  const { locale, adminUrl } = useScreen()
  const texts = CLASH_TEXTS[locale]
  const { key, cardIds, action, reason, wayOut, date } = clash
  const named = cardIds.flatMap((id) => cardOf.get(id) ?? [])
  const dayOf = (card: PlanningCard): string => {
    const day = findCardDays({ card, zone })?.from
    return day ? describeDate({ date: day, today, locale }) : texts.noDate
  }
  const mover = action?.kind === 'move' ? cardOf.get(action.cardId) : undefined
  return (
    <li className="ck-clash">
      {date ? <p className="ck-clash__day">{describeDate({ date, today, locale })}</p> : null}
      <p className="ck-clash__reason">{reason[locale]}</p>
      {/* What sets a title apart here is its day; the reason has named the rest. */}
      <ul aria-label={texts.items} className="ck-clash__items">
        {named.slice(0, MOST_NAMED).map((card) => (
          <li key={card.id}>
            <Link href={adminUrl(`/collections/${SLUGS.contentItems}/${card.id}`)} prefetch={false}>
              {card.title}
            </Link>{' '}
            <span className="ck-muted">{dayOf(card)}</span>
          </li>
        ))}
        {named.length > MOST_NAMED ? <li className="ck-muted">{texts.more(named.length - MOST_NAMED)}</li> : null}
      </ul>
      <p>
        <strong>{texts.wayOut}</strong> {wayOut[locale]}
      </p>
      {mayPlan && action?.kind === 'move' && mover ? (
        <button
          className="ck-button"
          disabled={moves.moving !== null}
          onClick={() => void moves.move({ key, card: mover, to: action.date })}
          type="button"
        >
          {moves.moving === key ? texts.moving : texts.moveTo(describeDate({ date: action.date, today, locale }))}
        </button>
      ) : null}
      {mayPlan && action?.kind === 'open' ? (
        <Link className="ck-button" href={adminUrl(`/collections/${RECORDS[action.record]}/${action.id}`)} prefetch={false}>
          {texts.open[action.record]}
        </Link>
      ) : null}
    </li>
  )
}
