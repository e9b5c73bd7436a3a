'use client'

import { memo, useCallback, useEffect, useRef, useState } from 'react'

import { describeDate, nameMonth } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

import { useScreen } from '../shared/useScreen.client'
import type { DrawnCard } from './calendarModel'
import { ChannelIcons } from './ChannelIcons'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  cards: readonly DrawnCard[]
  today: PlainDate
  mayPlan: boolean
  onOpen: (key: string) => void
  onMove: (key: string) => void
  /** with a box before each card: the way to choose several without a keyboard */
  choice?: { selected: ReadonlySet<string>; onSelect: (key: string) => void } | undefined
}

/** A year may hold thousands, and on a wide screen nobody sees this list beside the grid. */
const AT_ONCE = 200

/** The same cards as a list by month: the equivalent of the grid for a phone, a screen reader and paper. */
export function CardList({ cards, today, mayPlan, onOpen, onMove, choice }: Props) {
  const acts = useRef({ onOpen, onMove, onSelect: choice?.onSelect })
  useEffect(() => {
    acts.current = { onOpen, onMove, onSelect: choice?.onSelect }
  })
  const open = useCallback((key: string) => acts.current.onOpen(key), [])
  const move = useCallback((key: string) => acts.current.onMove(key), [])
  const select = useCallback((key: string) => acts.current.onSelect?.(key), [])
  return (
    <ListedCards cards={cards} mayPlan={mayPlan} onMove={move} onOpen={open} onSelect={select} selected={choice?.selected ?? null} today={today} />
  )
}

type Listed = Omit<Props, 'choice'> & { selected: ReadonlySet<string> | null; onSelect: (key: string) => void }

/** Drawn again when the cards change, and not whenever anything on the calendar does. */
const ListedCards = memo(function ListedCards({ cards, today, mayPlan, onOpen, onMove, onSelect, selected }: Listed) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [most, setMost] = useState(AT_ONCE)
  const months = groupByMonth(cards.slice(0, most))
  const current = months.find(({ month }) => month >= today.slice(0, 7))?.month
  return (
    <div className="ck-list">
      {current !== undefined && current !== months[0]?.month ? (
        <p className="ck-list__jump ck-no-print">
          <a href={`#ck-list-${current}`}>{texts.listFrom(nameMonth({ month: Number(current.slice(5)), locale }))}</a>
        </p>
      ) : null}
      {months.map(({ month, cards: own }) => (
        <section aria-labelledby={`ck-list-${month}`} key={month}>
          <h2 id={`ck-list-${month}`}>
            {nameMonth({ month: Number(month.slice(5)), locale })} {month.slice(0, 4)}
          </h2>
          <ul>
            {own.map(({ key, card, state, campaign, channels, from, until }) => (
              <li className="ck-list__card" data-campaign={campaign?.color} key={key}>
                <div className="ck-list__day">
                  {selected ? (
                    <input
                      aria-label={texts.choose(card.title)}
                      checked={selected.has(key)}
                      className="ck-list__choose"
                      onChange={() => onSelect(key)}
                      type="checkbox"
                    />
                  ) : null}
                  {describeDays({ from, until, today, locale })}
                </div>
                <div className="ck-list__what">
                  <button className="ck-list__title" data-listed={key} onClick={() => onOpen(key)} type="button">
                    {card.title}
                  </button>
                  <div className="ck-list__facts">
                    <span className={`ck-state ck-state--${state.kind}`}>
                      <ShapeIcon shape={state.shape} /> {state.words[locale]}
                    </span>
                    <ChannelIcons channels={channels} />
                    {campaign ? <span className="ck-list__campaign">{campaign.name}</span> : null}
                    {card.missing.length > 0 && state.stays === null ? <span>{texts.missing(card.missing.length)}</span> : null}
                  </div>
                </div>
                {mayPlan ? (
                  <button
                    aria-label={`${texts.move} ${card.title}`}
                    className="ck-button ck-list__move"
                    disabled={state.stays !== null}
                    onClick={() => onMove(key)}
                    type="button"
                  >
                    {texts.move}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cards.length > most ? (
        <button className="ck-button" onClick={() => setMost(most + AT_ONCE)} type="button">
          {texts.listMore(cards.length - most)}
        </button>
      ) : null}
    </div>
  )
})

function groupByMonth(cards: readonly DrawnCard[]): { month: string; cards: DrawnCard[] }[] {
  const months = new Map<string, DrawnCard[]>()
  for (const card of cards) {
    const month = card.from.slice(0, 7)
    const own = months.get(month)
    if (own) own.push(card)
    else months.set(month, [card])
  }
  return [...months].map(([month, own]) => ({ month, cards: own }))
}

function describeDays({ from, until, today, locale }: { from: PlainDate; until: PlainDate; today: PlainDate; locale: 'nl' | 'en' }): string {
  const first = describeDate({ date: from, today, locale })
  return from === until ? first : `${first} – ${describeDate({ date: until, today, locale })}`
}
