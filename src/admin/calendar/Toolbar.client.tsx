'use client'

import { Link } from '@payloadcms/ui'

import { formatCalendarView, nextAnchor, previousAnchor, VIEW_KINDS, VIEW_LABELS, type CalendarView } from '@/domain/planning/calendarView'
import type { PlainDate } from '@/domain/time/plainDate'

import { PLANNER_PAGES } from '../planner/pages'
import { PRINT_PATH } from '../print/printPath'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  view: CalendarView
  today: PlainDate
  /** the filters as they stand in the address */
  query: string
  mayPlan: boolean
  isSaving: boolean
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  onNew: () => void
}

/** From period to period and from view to view; what was done last and back. */
export function Toolbar({ view, today, query, mayPlan, isSaving, canUndo, canRedo, onUndo, onRedo, onNew }: Props) {
  const { locale, adminUrl, apiUrl } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const address = (to: CalendarView) => `${adminUrl(PLANNER_PAGES.calendar.path)}?${formatCalendarView(to)}${query === '' ? '' : `&${query}`}`
  const [back, on] = [previousAnchor(view), nextAnchor(view)]
  return (
    <div className="ck-toolbar">
      <div className="ck-toolbar__group">
        {back ? (
          <Link aria-label={texts.previous} className="ck-button" href={address({ ...view, anchor: back })} prefetch={false}>
            ‹
          </Link>
        ) : null}
        <Link className="ck-button" href={address({ ...view, anchor: today })} prefetch={false}>
          {texts.today}
        </Link>
        {on ? (
          <Link aria-label={texts.next} className="ck-button" href={address({ ...view, anchor: on })} prefetch={false}>
            ›
          </Link>
        ) : null}
      </div>
      <nav aria-label={texts.views} className="ck-toolbar__group ck-toolbar__views">
        {VIEW_KINDS.map((kind) => (
          <Link
            aria-current={kind === view.view ? 'page' : undefined}
            className="ck-button"
            href={address({ ...view, view: kind })}
            key={kind}
            prefetch={false}
          >
            {VIEW_LABELS[kind][locale]}
          </Link>
        ))}
      </nav>
      <nav aria-label={texts.takeAlong} className="ck-toolbar__group">
        <Link className="ck-button" href={`${adminUrl(PRINT_PATH)}?${formatCalendarView(view)}${query === '' ? '' : `&${query}`}`} prefetch={false}>
          {texts.print}
        </Link>
        <a className="ck-button" download href={`${apiUrl('/content-items/calendar.ics')}${query === '' ? '' : `?${query}`}`}>
          .ics
        </a>
        <Link className="ck-button" href={`${adminUrl(PLANNER_PAGES.sharing.path)}${query === '' ? '' : `?${query}`}`} prefetch={false}>
          {texts.share}
        </Link>
      </nav>
      {mayPlan ? (
        <div className="ck-toolbar__group ck-toolbar__acts">
          <span aria-hidden={!isSaving} className="ck-muted ck-toolbar__saving">
            {isSaving ? '…' : ''}
          </span>
          <button aria-label={texts.undo} className="ck-button" disabled={!canUndo} onClick={onUndo} title={`${texts.undo} (Ctrl+Z)`} type="button">
            ↶
          </button>
          <button aria-label={texts.redo} className="ck-button" disabled={!canRedo} onClick={onRedo} title={`${texts.redo} (Ctrl+Y)`} type="button">
            ↷
          </button>
          <button className="ck-button ck-button--primary" onClick={onNew} type="button">
            {texts.newItem}
          </button>
        </div>
      ) : null}
    </div>
  )
}
