'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useRef, useState, type FocusEvent, type MouseEvent } from 'react'

import type { CalendarView } from '@/domain/planning/calendarView'
import { formatCalendarView } from '@/domain/planning/calendarView'
import type { PlanningCard } from '@/domain/planning/card'
import { describeCardState } from '@/domain/planning/describeCardState'
import { EMPTY_FILTER, parsePlanningFilter, formatPlanningFilter, type PlanningFilter } from '@/domain/planning/planningFilter'
import { findCardDays } from '@/domain/planning/placeCards'
import type { CancelledTime } from '@/domain/planning/undoStack'
import { describeDate } from '@/domain/time/dutch'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { ContentItem } from '@/payload-types'
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
import { MoveDialog } from './MoveDialog.client'
import { NoticeBar } from './NoticeBar.client'
import { OutsideFilters } from './OutsideFilters.client'
import { QuickPlan, type QuickPlanInput, type QuickPlanStart } from './QuickPlan.client'
import { readQuickPlanStart } from './readQuickPlanStart'
import { CALENDAR_TEXTS } from './texts'
import { Toolbar } from './Toolbar.client'
import { useCalendar } from './useCalendar.client'
import { useCalendarKeys } from './useCalendarKeys.client'
import { useCardDrag } from './useCardDrag.client'
import { useCardMoves } from './useCardMoves.client'
import { useDrawnRows } from './useDrawnRows.client'
import { useFollowFocus } from './useFollowFocus.client'
import { useGridFocus } from './useGridFocus.client'
import { useOpenCard } from './useOpenCard.client'
import { WeekdayHead } from './WeekdayHead'

type Props = { data: PlannerData; view: CalendarView; initialQuery: string }
type Dialog = { kind: 'plan'; start: QuickPlanStart } | { kind: 'move' | 'copy'; keys: string[] } | { kind: 'day'; date: PlainDate } | null

/** The calendar as people use it: look, drag, key, plan. */
export function Calendar({ data, view, initialQuery }: Props) {
  const { vocabulary, zone, today, mayPlan } = data
  const { locale, adminUrl } = useScreen()
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
  const [made, setMade] = useState<readonly string[]>([])
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
  const standing = useMemo(() => new Map(drawn.cards.map((item) => [item.key, item])), [drawn.cards])
  const inSight = useMemo(() => new Set([...standing.keys(), ...drawn.backlog.map(({ id }) => id)]), [standing, drawn.backlog])
  // What filters or another period hide is not moved along unseen.
  if ([...selected].some((key) => !inSight.has(key))) setSelected(new Set([...selected].filter((key) => inSight.has(key))))

  const details = useOpenCard({ cards: calendar.cards, focusFirst: focus.focusFirst })
  const [FormDrawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: SLUGS.contentItems, id: details.formId })
  useFollowFocus({ moved: calendar.moved, drawn: [drawn.rows, drawn.backlog, calendar.question, dialog], focusFirst: focus.focusFirst })
  const moves = useCardMoves({
    calendar,
    selected,
    cardOf,
    stateOf,
    dayOf: (key) => standing.get(key)?.from ?? null,
    zone,
    ask: setDialog,
    onMade: setMade,
  })

  const changeFilter = (next: PlanningFilter) => {
    setFilter(next)
    setMade([])
    const text = formatPlanningFilter(next)
    window.history.replaceState(null, '', `?${formatCalendarView(view)}${text === '' ? '' : `&${text}`}`)
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
    onDrop: moves.drop,
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
      return details.open(card.dataset.card)
    }
    const day = target.closest<HTMLElement>('[data-day]')
    if (day && isPlainDate(day.dataset.day)) {
      focus.setTabStop(day.dataset.day)
      openQuickPlan(day.dataset.day)
    }
  }

  const onKeyDown = useCalendarKeys({
    mayPlan,
    undo: () => void calendar.undo(),
    redo: () => void calendar.redo(),
    select,
    move: moves.openMove,
    copy: moves.openCopy,
    cancelTime: (key) => cancelTimeOf(key),
    plan: openQuickPlan,
    escape: () => (details.opened ? details.close() : setSelected(new Set())),
    walk: focus.walk,
  })

  /** The tab stop goes where focus went, however it came there. */
  const onFocus = (event: FocusEvent) => {
    const target = event.target as HTMLElement
    const place = target.dataset.card ?? target.dataset.day ?? target.dataset.stop
    if (place && place !== focus.tabStop) focus.setTabStop(place)
  }

  const cancelTimeOf = (key: string) => {
    const time = timeOfCard({ key, card: cardOf(key) })
    if (time) return void calendar.askCancel(time)
    calendar.setNotice({ tone: 'warning', text: texts.cancelOnlySeries })
    calendar.say(texts.cancelOnlySeries)
  }

  /** Other words or another place for one time alone: it becomes an item of its own, which opens. */
  const splitTime = async (time: CancelledTime) => {
    const { newItemId = null } = (await calendar.editSeries({ ...time, scope: 'one' })) ?? {}
    if (newItemId !== null) router.push(adminUrl(`/collections/${SLUGS.contentItems}/${newItemId}`))
  }

  /** Null when it is planned, else why not. */
  const plan = async (input: QuickPlanInput, isOpening: boolean): Promise<string | null> => {
    const { isDone, message, ids } = await calendar.make({ path: '/content-items/plans', bodies: [input], isRefusalShown: false })
    if (!isDone) return message
    const [itemId = ''] = ids
    const [language] = input.languages ?? []
    // The form opens in the language that lacks; everything around the words is the same in each.
    if (isOpening) router.push(`${adminUrl(`/collections/${SLUGS.contentItems}/${itemId}`)}${language ? `?locale=${language}` : ''}`)
    else setMade(ids)
    return null
  }

  const { opened } = details
  const openItem = opened ? standing.get(opened.key) : null
  const openTime = opened ? timeOfCard(opened) : null
  const isGrid = view.view !== 'lijst'
  return (
    <>
      {/* The grid inside takes focus; this only hears what happens in it. */}
      <div className="ck-calendar" onKeyDown={onKeyDown} ref={root}>
        <div className="ck-calendar__top">
          <Toolbar
            canRedo={calendar.canRedo}
            canUndo={calendar.canUndo}
            isSaving={calendar.isSaving}
            mayPlan={mayPlan}
            onNew={() => openQuickPlan(data.window.from > today ? view.anchor : today)}
            onRedo={() => void calendar.redo()}
            onUndo={() => void calendar.undo()}
            query={query}
            today={today}
            view={view}
          />
          <FilterBar
            address={`${formatCalendarView(view)}${query === '' ? '' : `&${query}`}`}
            campaigns={calendar.campaigns}
            count={texts.showing(drawn.shown, drawn.total)}
            filter={filter}
            onChange={changeFilter}
            onOpenView={(saved) => router.push(`${adminUrl(PLANNER_PAGES.calendar.path)}?${saved}`)}
            onReport={({ tone, text, spoken = text }) => {
              calendar.setNotice({ tone, text })
              calendar.say(spoken)
            }}
            savedViews={data.savedViews}
            vocabulary={vocabulary}
          />
        </div>
        <p aria-live="polite" className="ck-visually-hidden" role="status">
          {calendar.spoken}
        </p>
        <NoticeBar notice={calendar.notice} onClose={() => calendar.setNotice(null)} />
        <OutsideFilters
          cards={made.map(cardOf).filter((card) => card !== null)}
          filter={filter}
          onClear={() => changeFilter(EMPTY_FILTER)}
          vocabulary={vocabulary}
        />
        {drawn.cards.length === 0 ? (
          <p className="ck-message">
            {drawn.isFiltered ? texts.nothingFiltered : texts.nothing} {mayPlan && !drawn.isFiltered ? texts.nothingHint : ''}
          </p>
        ) : null}
        <div className={`ck-calendar__body${opened ? ' ck-calendar__body--open' : ''}`}>
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
                <CardList
                  cards={drawn.cards}
                  choice={mayPlan ? { selected, onSelect: select } : undefined}
                  mayPlan={mayPlan}
                  onMove={moves.openMove}
                  onOpen={details.open}
                  today={today}
                />
              </div>
            )}
          </div>
          {opened ? (
            <CardPanel
              campaign={calendar.campaigns.find(({ id }) => id === opened.card.campaignId) ?? null}
              card={opened.card}
              day={openItem ?? findCardDays({ card: opened.card, zone })}
              isGone={details.isGone}
              mayPlan={mayPlan}
              onCancelTime={openTime && (openItem?.at ?? calendar.now) >= calendar.now ? () => cancelTimeOf(opened.key) : null}
              onClose={details.close}
              onSplitTime={openTime && openItem?.occurrence && (openItem.at ?? calendar.now) >= calendar.now ? () => void splitTime(openTime) : null}
              onCopy={() => moves.openCopy(opened.key)}
              onLogTime={async (minutes) => {
                const { id: item, campaignId: campaign, title } = opened.card
                const body = { spentOn: today, minutes, item, campaign, note: title.slice(0, 200), spentBy: data.personId }
                const outcome = await calendar.act({ path: '/time-entries', body })
                if (outcome.isDone) calendar.setNotice({ tone: 'success', text: texts.logged })
                return outcome.isDone
              }}
              onMove={() => moves.openMove(opened.key)}
              onOpenForm={openDrawer}
              occurrence={openItem?.occurrence ?? null}
              state={openItem?.state ?? stateOf(opened.key, opened.card)}
              tieWords={drawn.tieWordsOf(opened.card)}
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
                <>
                  <button className="ck-button" onClick={() => moves.openMoveOf([...selected])} type="button">
                    {texts.move}
                  </button>
                  <button className="ck-button" onClick={() => setDialog({ kind: 'copy', keys: [...selected] })} type="button">
                    {texts.copy}
                  </button>
                </>
              ) : null}
              <button className="ck-button" onClick={() => setSelected(new Set())} type="button">
                {texts.clearSelection}
              </button>
            </div>
          ) : null}
          <Backlog
            campaigns={calendar.campaigns}
            cards={drawn.backlog}
            isFiltered={drawn.isFiltered}
            mayPlan={mayPlan}
            onAdd={() => openQuickPlan(null)}
            selected={selected}
          />
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
            cards={moves.cardsIn(dialog.keys, dialog.kind === 'copy')}
            isCopy={dialog.kind === 'copy'}
            occurrenceDay={dialog.keys.length === 1 && dialog.keys[0]?.includes('#') ? (standing.get(dialog.keys[0])?.from ?? null) : null}
            onChoose={(choice) => {
              setDialog(null)
              if (dialog.kind === 'copy') moves.copyTo(dialog.keys, choice)
              else moves.moveTo(dialog.keys, choice)
            }}
            onClose={() => setDialog(null)}
            times={dialog.kind === 'copy' ? [] : moves.timesIn(dialog.keys)}
            zone={zone}
          />
        ) : null}
        {dialog?.kind === 'day' ? (
          <DayDialog
            cards={drawn.cards.filter(({ from, until }) => from <= dialog.date && dialog.date <= until)}
            date={dialog.date}
            mayPlan={mayPlan}
            onClose={() => setDialog(null)}
            onMove={moves.openMove}
            onOpen={(key) => {
              setDialog(null)
              details.open(key)
            }}
            today={today}
          />
        ) : null}
        <CalendarQuestion
          calendar={calendar}
          onCancelled={({ recurrenceId }) => {
            details.forget()
            // The card that had focus is gone; its day is still there.
            requestAnimationFrame(() => focus.focus(recurrenceId.slice(0, 10)))
          }}
          zone={zone}
        />
      </div>
      {/* Beside the calendar, so that no key of the calendar is heard in the form. */}
      <FormDrawer onSave={({ doc }) => void calendar.noteSaved({ id: String(doc.id), revision: Number((doc as Partial<ContentItem>).revision) })} />
    </>
  )
}
