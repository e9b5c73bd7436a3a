'use client'

import type { CardMove } from '@/domain/planning/decideMoveCards'
import type { CardState } from '@/domain/planning/describeCardState'
import type { PlanningCard } from '@/domain/planning/card'
import { wishMoveTo, wishShift, wishStretch } from '@/domain/planning/wishMoves'
import { addDays, daysBetween, type PlainDate } from '@/domain/time/plainDate'

import { useScreen } from '../shared/useScreen.client'
import type { MoveChoice } from './MoveDialog.client'
import { splitChoice } from './splitChoice'
import { CALENDAR_TEXTS } from './texts'
import type { CalendarState } from './useCalendar.client'
import type { Drop } from './useCardDrag.client'

type Options = {
  calendar: CalendarState
  selected: ReadonlySet<string>
  cardOf: (key: string) => PlanningCard | null
  stateOf: (key: string, card: PlanningCard) => CardState
  /** first day on which a card or a time of a series stands */
  dayOf: (key: string) => PlainDate | null
  zone: string
  /** opens the dialog that does by keyboard what dragging does */
  ask: (dialog: { kind: 'move' | 'copy'; keys: string[] }) => void
  /** new items that a filter may hide */
  onMade: (itemIds: string[]) => void
}

/** What dragging and its dialog come to: the same wishes, for one card or for all that were chosen. */
export function useCardMoves({ calendar, selected, cardOf, stateOf, dayOf, zone, ask, onMade }: Options) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const split = (keys: readonly string[]) => splitChoice({ keys, cards: calendar.cards })
  const chosenKeys = (key: string): string[] => (selected.has(key) ? [...selected] : [key])

  const refuse = (text: string) => {
    calendar.setNotice({ tone: 'warning', text })
    calendar.say(text)
  }

  const send = (keys: readonly string[], wish: (cards: PlanningCard[]) => CardMove[]) => {
    const { cards, times } = split(keys)
    if (cards.length === 0) return times.length > 0 ? refuse(texts.timesStay(times)) : undefined
    void calendar.move(wish(cards), { remarks: times.length > 0 ? [texts.timesStay(times)] : [] })
  }

  const askScope = (key: string, to: PlainDate) => {
    const card = cardOf(key)
    const recurrenceId = key.split('#')[1] ?? ''
    if (card) calendar.setQuestion({ kind: 'scope', title: card.title, itemId: card.id, recurrenceId, to })
  }
  const isOneTime = (keys: readonly string[]) => keys.length === 1 && keys[0]?.includes('#') === true

  const moveTo = (keys: string[], choice: MoveChoice) => {
    const [key = ''] = keys
    if (isOneTime(keys)) return choice.kind === 'day' ? askScope(key, choice.date) : undefined
    if (choice.kind === 'shift') return send(keys, (cards) => wishShift({ cards, days: choice.days, zone }))
    if (choice.kind === 'backlog') return send(keys, (cards) => cards.map((card) => wishMoveTo({ card, to: null, zone })))
    send(keys, ([card]) => (card ? [{ id: card.id, revision: card.revision, plannedDate: choice.date, plannedUntil: choice.until }] : []))
  }

  const copy = async (keys: readonly string[], dateOf: (key: string) => PlainDate | null) => {
    const bodies = keys.flatMap((key) => {
      const card = cardOf(key)
      return card ? [{ itemId: card.id, plannedDate: dateOf(key) }] : []
    })
    const { ids } = await calendar.make({ path: '/content-items/copies', bodies })
    onMade(ids)
  }
  const shifted = (key: string, days: number) => {
    const date = dayOf(key)
    return date && addDays({ date, days })
  }
  const copyTo = (keys: readonly string[], choice: MoveChoice) =>
    void copy(keys, (key) => (choice.kind === 'day' ? choice.date : choice.kind === 'shift' ? shifted(key, choice.days) : null))

  const drop = ({ key, grabbedOn, place, mode, isCopy }: Drop) => {
    const card = cardOf(key)
    if (!card) return
    const to = place.kind === 'day' ? place.date : null
    const keys = chosenKeys(key)
    const days = to && grabbedOn && dayOf(key) ? daysBetween({ from: grabbedOn, to }) : null
    if (isCopy) return void copy(keys, (each) => (to === null || days === null || keys.length === 1 ? to : shifted(each, days)))
    if (isOneTime(keys)) return to ? askScope(key, to) : undefined
    if (mode !== 'move') {
      return void (to && calendar.move([wishStretch({ card, edge: mode === 'stretch-end' ? 'end' : 'start', to, zone })]))
    }
    if (to === null) return moveTo(keys, { kind: 'backlog' })
    if (days === null) return send(keys, (cards) => cards.map((each) => wishMoveTo({ card: each, to, zone })))
    if (days !== 0) moveTo(keys, { kind: 'shift', days })
  }

  const openMove = (key: string) => {
    const card = cardOf(key)
    const keys = chosenKeys(key)
    const stays = card ? stateOf(key, card).stays : null
    if (card && stays) {
      calendar.setNotice({ tone: 'warning', text: `"${card.title}": ${stays.person[locale]}` })
      return calendar.say({ kind: 'refused', title: card.title, reason: stays.person })
    }
    openMoveOf(keys)
  }
  const openMoveOf = (keys: string[]) => {
    const { cards, times } = split(keys)
    if (cards.length === 0 && keys.length > 1) return refuse(texts.timesStay(times))
    ask({ kind: 'move', keys })
  }

  return {
    moveTo,
    copyTo,
    drop,
    openMove,
    openMoveOf,
    openCopy: (key: string) => ask({ kind: 'copy', keys: chosenKeys(key) }),
    /** titles of times of series that stay behind when these move together */
    timesIn: (keys: readonly string[]) => (isOneTime(keys) ? [] : split(keys).times),
    /** what the dialog names and asks about */
    cardsIn: (keys: readonly string[], isCopy: boolean) =>
      isCopy || isOneTime(keys) ? keys.map(cardOf).filter((card) => card !== null) : split(keys).cards,
  }
}
