import { DefaultTemplate } from '@payloadcms/next/templates'
import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { personOf } from '@/access/people'

type Props = {
  view: AdminViewServerProps
  /** below the route of the admin pages, to come back to after signing in */
  path: string
  /** what the trail of crumbs calls the page */
  title: string
  children: ReactNode
}

/**
 * What every page of our own in the admin shares: signing in, and the menu of Payload. Custom views are open
 * to everybody until they look at the user themselves: nothing within the frame is drawn, or read, before.
 */
export function PageFrame({ view, path, title, children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!personOf(req)) {
    const { routes, admin } = req.payload.config
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login, relative: true, serverURL: '' })
    redirect(`${login}?redirect=${encodeURIComponent(`${routes.admin}${path}`)}`)
  }
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
      <SetStepNav nav={[{ label: title }]} />
      {children}
    </DefaultTemplate>
  )
}
