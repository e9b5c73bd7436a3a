import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { isPlanReader } from '@/access/people'
import type { Wording } from '@/domain/workflow/wording'

import { PageFrame } from '../shared/PageFrame'
import { screenLocaleOf } from '../shared/screenLocale'
import { NOT_FOR_YOU, PLANNER_PAGES, type PlannerPage } from './pages'
import { PlannerTabs } from './PlannerTabs.client'
import './planner.css'

type Props = {
  view: AdminViewServerProps
  page: PlannerPage
  /** the page's own heading when it says more than its tab */
  title?: Wording
  children: ReactNode
}

/** What every page of the plan shares: the frame of a page, and the tabs from page to page. */
export function PlannerFrame({ view, page, title, children }: Props) {
  const { req } = view.initPageResult
  const { path, label } = PLANNER_PAGES[page]
  const screen = screenLocaleOf(req.i18n.language)
  const mayRead = isPlanReader({ req }) === true
  return (
    <PageFrame path={path} title={label[screen]} view={view}>
      <div className="ck ck-plan">
        <header className="ck-plan__head">
          <h1>{(title ?? label)[screen]}</h1>
          <PlannerTabs page={page} />
        </header>
        {mayRead ? children : <p className="ck-message ck-message--warning">{NOT_FOR_YOU[screen]}</p>}
      </div>
    </PageFrame>
  )
}
