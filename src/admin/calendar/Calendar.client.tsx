'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'

import type { CalendarView } from '@/domain/planning/calendarView'
import { formatCalendarView } from '@/domain/planning/calendarView'
import type { PlanningCard } from '@/domain/planning/card'
import type { CardMove } from '@/domain/planning/decideMoveCards'
import { describeCardState } from '@/domain/planning/describeCardState'
import { parsePlanningFilter, formatPlanningFilter, type PlanningFilter } from '@/domain/planning/planningFilter'
import { findCardDays } from '@/domain/planning/placeCards'
import { wishMoveTo, wishShift, wishStretch } from '@/domain/planning/wishMoves'
import { describeDate } from '@/domain/time/dutch'
import { daysBetween, isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { PlannerData } from '@/queries/readPlanner'
import { SLUGS } from '@/slugs'

import { PLANNER_PAGES } from '../planner/pages'
import { useScreen } from '../shared/useScreen.client'
import { Backlog } from './Backlog.client'
import './styles'
import { findOccurrence, timeOfCard } from './calendarModel'
import { CalendarQuestion } from './CalendarQuestion.client'
import { CardList } from './CardList.client'
import { CardPanel } from './CardPanel.client'
import { DayDialog } from './DayDialog.client'
import { FilterBar } from './FilterBar.client'
import { GridRow } from './GridRow.client'
import { Legend } from './Legend'
import { MoveDialog, type MoveChoice } from './MoveDialog.client'
import { NoticeBar } from './NoticeBar.client'
import { QuickPlan, type QuickPlanInput, type QuickPlanStart } from './QuickPlan.client'
import { readQuickPlanStart } from './readQuickPlanStart'
import { CALENDAR_TEXTS } from './texts'
import { Toolbar } from './Toolbar.client'
import { useCalendar } from './useCalendar.client'
import { useCardDrag, type Drop } from './useCardDrag.client'
import { useDrawnRows } from './useDrawnRows.client'
import { useGridFocus } from './useGridFocus.client'
import { WeekdayHead } from './WeekdayHead'

type Props = { data: PlannerData; view: CalendarView; initialQuery: string }
type Dialog = { kind: 'plan'; start: QuickPlanStart } | { kind: 'move' | 'copy'; keys: string[] } | { kind: 'day'; date: PlainDate } | null

/** The calendar as people use it: look, drag, key, plan. */
export function Calendar({ data, view, initialQuery }: Props) {
  const { vocabulary, zone, today, mayPlan } = data
  const { locale, adminUrl, apiUrl } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const router = useRouter()
  const calendar = useCalendar(data)
  const root = useRef<HTMLDivElement>(null)
  const [filter, setFilter] = useState<PlanningFilter>(() => parsePlanningFilter({ params: new URLSearchParams(initialQuery), vocabulary }))
  // A saved view, or the way back: the address asks for other filters than those on the screen.
  const [shownQuery, setShownQuery] = useState(initialQuery)
  if (shownQuery !== initialQuery) {
    setShownQuery(initialQuery)
    setFilter(parsePlanningFilter({ params: new URLSearchParams(initialQuery), vocabulary }))
  }
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [openKey, setOpenKey] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Dialog>(() => {
    const start = mayPlan ? readQuickPlanStart({ params: new URLSearchParams(initialQuery), vocabulary }) : null
    return start ? { kind: 'plan', start } : null
  })

  const drawn = useDrawnRows({ data, calendar, filter, view })
  const focus = useGridFocus({ root, rows: drawn.rows, today })
  const query = formatPlanningFilter(filter)
  const cardOf = useCallback((key: string) => calendar.cards.find(({ id }) => id === key.split('#')[0]) ?? null, [calendar.cards])
  const occurrenceOf = (key: string) => findOccurrence({ key, occurrences: calendar.occurrences })
  const stateOf = (key: string, card: PlanningCard) =>
    describeCardState({ card, now: calendar.now, zone, occurrence: occurrenceOf(key) })
  const chosenKeys = (key: string): string[] => (selected.has(key) ? [...selected] : [key])

  const changeFilter = (next: PlanningFilter) => {
    setFilter(next)
    const text = formatPlanningFilter(next)
    window.history.replaceState(null, '', `?${formatCalendarView(view)}${text === '' ? '' : `&${text}`}`)
  }

  const moveTo = async (keys: string[], choice: MoveChoice) => {
    const cards = keys.map(cardOf).filter((card) => card !== null)
    const [first] = cards
    const [key = ''] = keys
    if (key.includes('#') && first && choice.kind === 'day') {
      calendar.setQuestion({ kind: 'scope', title: first.title, itemId: first.id, recurrenceId: key.split('#')[1] ?? '', to: choice.date })
      return
    }
    const moves: CardMove[] =
      choice.kind === 'shift'
        ? wishShift({ cards, days: choice.days, zone })
        : choice.kind === 'backlog'
          ? cards.map((card) => wishMoveTo({ card, to: null, zone }))
          : first
            ? [{ id: first.id, revision: first.revision, plannedDate: choice.date, plannedUntil: choice.until }]
            : []
    await calendar.move(moves)
  }

  const copyTo = (key: string, date: PlainDate | null) => {
    const card = cardOf(key)
    if (card) void calendar.act({ path: '/content-items/copies', body: { itemId: card.id, plannedDate: date } })
  }

  const drop = ({ key, grabbedOn, place, mode, isCopy }: Drop) => {
    const card = cardOf(key)
    if (!card) return
    const to = place.kind === 'day' ? place.date : null
    if (isCopy) return copyTo(key, to)
    if (key.includes('#')) return void (to && moveTo([key], { kind: 'day', date: to, until: null }))
    if (mode !== 'move') return void (to && calendar.move([wishStretch({ card, edge: mode === 'stretch-end' ? 'end' : 'start', to, zone })]))
    const keys = chosenKeys(key)
    if (to === null) return void moveTo(keys, { kind: 'backlog' })
    const days = findCardDays({ card, zone })
    if (!days || !grabbedOn) {
      return void calendar.move(keys.map(cardOf).filter((each) => each !== null).map((each) => wishMoveTo({ card: each, to, zone })))
    }
    const shift = daysBetween({ from: grabbedOn, to })
    if (shift === 0) return
    void calendar.move(wishShift({ cards: keys.map(cardOf).filter((each) => each !== null), days: shift, zone }))
  }

  useCardDrag({
    root,
    isEnabled: mayPlan,
    whyFixed: (key) => {
      const card = cardOf(key)
      return card ? (stateOf(key, card).stays?.person[locale] ?? null) : null
    },
    describe: ({ key, place, isCopy }) =>
      `${isCopy ? '+ ' : ''}${cardOf(key)?.title ?? ''} → ${place.kind === 'day' ? describeDate({ date: place.date, today, locale }) : texts.backlog}`,
    onDrop: drop,
    onRefused: (key, reason) => {
      calendar.setNotice({ tone: 'warning', text: `"${cardOf(key)?.title ?? ''}": ${reason}` })
      calendar.say({ kind: 'refused', title: cardOf(key)?.title ?? '', reason: { nl: reason, en: reason } })
    },
    onCancel: (key) => {
      const card = cardOf(key)
      if (card) calendar.say({ kind: 'cancelled', title: card.title, at: findCardDays({ card, zone })?.from ?? null })
    },
  })

  const select = (key: string) => {
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    setSelected(next)
    calendar.say({ kind: 'selected', title: cardOf(key)?.title ?? '', count: next.size })
  }
  const open = (key: string) => {
    setOpenKey(key)
    requestAnimationFrame(() => document.getElementById('ck-panel-title')?.focus())
  }
  const openQuickPlan = (date: PlainDate | null) => {
    if (mayPlan) setDialog({ kind: 'plan', start: { date } })
  }

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    const more = target.closest<HTMLElement>('[data-more]')
    if (more && isPlainDate(more.dataset.more)) return setDialog({ kind: 'day', date: more.dataset.more })
    const card = target.closest<HTMLElement>('[data-card]')
    if (card?.dataset.card) {
      focus.setTabStop(card.dataset.card)
      // A click by mouse chooses with a modifier and opens without; Enter on a card is a click too.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return select(card.dataset.card)
      return open(card.dataset.card)
    }
    const day = target.closest<HTMLElement>('[data-day]')
    if (day && isPlainDate(day.dataset.day)) {
      focus.setTabStop(day.dataset.day)
      openQuickPlan(day.dataset.day)
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (target.closest('input, select, textarea, dialog, details, .ck-panel')) return
    const isCommand = event.ctrlKey || event.metaKey
    if (mayPlan && isCommand && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      return void (event.shiftKey ? calendar.redo() : calendar.undo())
    }
    if (mayPlan && isCommand && event.key.toLowerCase() === 'y') {
      event.preventDefault()
      return void calendar.redo()
    }
    const key = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
    if (key) {
      if (event.key === ' ') {
        event.preventDefault()
        return select(key)
      }
      if (mayPlan && !isCommand && event.key.toLowerCase() === 'v') return openMove(key)
      if (mayPlan && !isCommand && event.key.toLowerCase() === 'k') return setDialog({ kind: 'copy', keys: [key] })
      if (mayPlan && !isCommand && (event.key === 'Delete' || event.key === 'Backspace')) {
        event.preventDefault()
        return cancelTimeOf(key)
      }
    }
    if (event.key === 'Escape') {
      if (selected.size > 0) setSelected(new Set())
      setOpenKey(null)
      return
    }
    const day = target.dataset.day
    if (event.key === 'Enter' && isPlainDate(day)) {
      event.preventDefault()
      return openQuickPlan(day)
    }
    focus.walk(event)
  }

  /** The tab stop goes where focus went, however it came there. */
  const onFocus = (event: FocusEvent) => {
    const target = event.target as HTMLElement
    const place = target.dataset.card ?? target.dataset.day
    if (place && place !== focus.tabStop) focus.setTabStop(place)
  }

  const openMove = (key: string) => {
    const card = cardOf(key)
    const stays = card ? stateOf(key, card).stays : null
    if (card && stays) {
      calendar.setNotice({ tone: 'warning', text: `"${card.title}": ${stays.person[locale]}` })
      return calendar.say({ kind: 'refused', title: card.title, reason: stays.person })
    }
    setDialog({ kind: 'move', keys: chosenKeys(key) })
  }

  const cancelTimeOf = (key: string) => {
    const time = timeOfCard({ key, card: cardOf(key) })
    if (time) return void calendar.askCancel(time)
    calendar.setNotice({ tone: 'warning', text: texts.cancelOnlySeries })
    calendar.say(texts.cancelOnlySeries)
  }

  const plan = async (input: QuickPlanInput, isOpening: boolean): Promise<boolean> => {
    const outcome = await calendar.act({ path: '/content-items/plans', body: input })
    const itemId = typeof outcome.answer.itemId === 'string' ? outcome.answer.itemId : null
    if (outcome.isDone && itemId && isOpening) router.push(adminUrl(`/collections/${SLUGS.contentItems}/${itemId}`))
    else if (itemId && input.plannedDate) focus.setTabStop(itemId)
    return outcome.isDone
  }

  const openItem = openKey ? drawn.cards.find(({ key }) => key === openKey) : null
  const openCard = openKey ? cardOf(openKey) : null
  const isGrid = view.view !== 'lijst'
  return (
    // The grid inside takes focus; this only hears what happens in it.
    <div className="ck-calendar" onKeyDown={onKeyDown} ref={root}>
      <div className="ck-calendar__top">
        <Toolbar
          canRedo={calendar.canRedo}
          canUndo={calendar.canUndo}
          isSaving={calendar.isSaving}
          mayPlan={mayPlan}
          onNew={() => openQuickPlan(today)}
          onRedo={() => void calendar.redo()}
          onUndo={() => void calendar.undo()}
          query={query}
          today={today}
          view={view}
        />
        <FilterBar
          campaigns={calendar.campaigns}
          count={texts.showing(drawn.shown, drawn.total)}
          filter={filter}
          onChange={changeFilter}
          onOpenView={(saved) => router.push(`${adminUrl(PLANNER_PAGES.calendar.path)}?${saved}`)}
          onRemoveView={(id) => void fetch(apiUrl(`/saved-views/${id}`), { method: 'DELETE', credentials: 'same-origin' }).then(() => router.refresh())}
          onSaveView={async ({ name, isShared }) => {
            const saved = `${formatCalendarView(view)}${query === '' ? '' : `&${query}`}`
            const outcome = await calendar.act({ path: '/saved-views', body: { name, isShared, query: saved } })
            if (outcome.isDone) {
              calendar.setNotice({ tone: 'success', text: texts.saveViewDone })
              router.refresh()
            }
            return outcome.isDone
          }}
          savedViews={data.savedViews}
          vocabulary={vocabulary}
        />
      </div>
      <p aria-live="polite" className="ck-visually-hidden" role="status">
        {calendar.spoken}
      </p>
      <NoticeBar notice={calendar.notice} onClose={() => calendar.setNotice(null)} />
      {drawn.shown === 0 ? (
        <p className="ck-message">
          {drawn.total === 0 ? texts.nothing : texts.nothingFiltered} {mayPlan && drawn.total === 0 ? texts.nothingHint : ''}
        </p>
      ) : null}
      <div className={`ck-calendar__body${openCard ? ' ck-calendar__body--open' : ''}`}>
        {/* The list stands beside the grid for narrow screens and paper; style decides which is shown. */}
        <div className="ck-calendar__views">
          {isGrid ? (
            <div
              aria-label={texts.grid}
              aria-multiselectable="true"
              className={`ck-grid ck-grid--${view.view}`}
              onClick={onClick}
              onFocus={onFocus}
              role="grid"
            >
              {view.view === 'jaar' ? null : <WeekdayHead locale={locale} />}
              {drawn.rows.map((row) => (
                <GridRow
                  daysByDate={drawn.daysByDate}
                  drawn={row}
                  isNarrow={view.view === 'jaar'}
                  key={row.row.cells.find((cell) => cell !== null)?.date ?? ''}
                  locale={locale}
                  selected={selected}
                  tabStop={focus.tabStop}
                  today={today}
                />
              ))}
            </div>
          ) : null}
          {view.view === 'week' ? null : (
            <div className={isGrid ? 'ck-only-narrow' : undefined}>
              <CardList cards={drawn.cards} mayPlan={mayPlan} onMove={openMove} onOpen={open} today={today} />
            </div>
          )}
        </div>
        {openCard ? (
          <CardPanel
            campaign={calendar.campaigns.find(({ id }) => id === openCard.campaignId) ?? null}
            card={openCard}
            day={openItem ?? findCardDays({ card: openCard, zone })}
            mayPlan={mayPlan}
            onClose={() => {
              setOpenKey(null)
              if (openKey) focus.focus(openKey)
            }}
            onCancelTime={openKey && timeOfCard({ key: openKey, card: openCard }) && (openItem?.at ?? calendar.now) >= calendar.now ? () => cancelTimeOf(openKey) : null}
            onCopy={() => setDialog({ kind: 'copy', keys: [openKey ?? ''] })}
            onLogTime={async (minutes) => {
              const body = { spentOn: today, minutes, item: openCard.id, campaign: openCard.campaignId, note: openCard.title.slice(0, 200), spentBy: data.personId }
              const outcome = await calendar.act({ path: '/time-entries', body })
              if (outcome.isDone) calendar.setNotice({ tone: 'success', text: texts.logged })
              return outcome.isDone
            }}
            onMove={() => openMove(openKey ?? '')}
            occurrence={openItem?.occurrence ?? null}
            onSaved={() => void calendar.reload()}
            state={openItem?.state ?? stateOf(openKey ?? '', openCard)}
            tieWords={drawn.tieWordsOf(openCard)}
            vocabulary={vocabulary}
            zone={zone}
          />
        ) : null}
      </div>
      <div className="ck-calendar__foot" onClick={onClick} role="presentation">
        {selected.size > 0 ? (
          <div className="ck-message ck-selection">
            <span>{texts.selectedCount(selected.size)}</span>
            {mayPlan ? (
              <button className="ck-button" onClick={() => setDialog({ kind: 'move', keys: [...selected] })} type="button">
                {texts.move}
              </button>
            ) : null}
            <button className="ck-button" onClick={() => setSelected(new Set())} type="button">
              {texts.clearSelection}
            </button>
          </div>
        ) : null}
        <Backlog campaigns={calendar.campaigns} cards={drawn.backlog} mayPlan={mayPlan} onAdd={() => openQuickPlan(null)} selected={selected} />
      </div>
      <Legend bands={drawn.bands} locale={locale} />
      {dialog?.kind === 'plan' ? (
        <QuickPlan
          campaigns={calendar.campaigns}
          onClose={() => setDialog(null)}
          onPlan={plan}
          start={dialog.start}
          templates={data.templates}
          vocabulary={vocabulary}
        />
      ) : null}
      {dialog?.kind === 'move' || dialog?.kind === 'copy' ? (
        <MoveDialog
          cards={dialog.keys.map(cardOf).filter((card) => card !== null)}
          isCopy={dialog.kind === 'copy'}
          occurrenceDay={dialog.keys[0]?.includes('#') ? (drawn.cards.find(({ key }) => key === dialog.keys[0])?.from ?? null) : null}
          onChoose={(choice) => {
            setDialog(null)
            if (dialog.kind === 'copy') copyTo(dialog.keys[0] ?? '', choice.kind === 'day' ? choice.date : null)
            else void moveTo(dialog.keys, choice)
          }}
          onClose={() => setDialog(null)}
          zone={zone}
        />
      ) : null}
      {dialog?.kind === 'day' ? (
        <DayDialog
          cards={drawn.cards.filter(({ from, until }) => from <= dialog.date && dialog.date <= until)}
          date={dialog.date}
          mayPlan={mayPlan}
          onClose={() => setDialog(null)}
          onMove={openMove}
          onOpen={(key) => {
            setDialog(null)
            open(key)
          }}
          today={today}
        />
      ) : null}
      <CalendarQuestion
        calendar={calendar}
        onCancelled={({ recurrenceId }) => {
          setOpenKey(null)
          // The card that had focus is gone; its day is still there.
          requestAnimationFrame(() => focus.focus(recurrenceId.slice(0, 10)))
        }}
        zone={zone}
      />
    </div>
  )
}
