import { DefaultTemplate } from '@payloadcms/next/templates'
import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { isPlanReader, personOf } from '@/access/people'
import type { Wording } from '@/domain/workflow/wording'

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

/**
 * What every page of the plan shares: sign-in, the menu of Payload, and the tabs from page to page. Custom
 * views are open to everybody until they look at the user themselves, so each page stands in this frame.
 */
export function PlannerFrame({ view, page, title, children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  const { path, label } = PLANNER_PAGES[page]
  if (!personOf(req)) {
    const login = formatAdminURL({ adminRoute, path: req.payload.config.admin.routes.login, relative: true, serverURL: '' })
    redirect(`${login}?redirect=${encodeURIComponent(`${adminRoute}${path}`)}`)
  }
  const screen = screenLocaleOf(req.i18n.language)
  const mayRead = isPlanReader({ req }) === true
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: label[screen] }]} />
      <div className="ck ck-plan">
        <header className="ck-plan__head">
          <h1>{(title ?? label)[screen]}</h1>
          <PlannerTabs page={page} />
        </header>
        {mayRead ? children : <p className="ck-message ck-message--warning">{NOT_FOR_YOU[screen]}</p>}
      </div>
    </DefaultTemplate>
  )
}
