import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findReviewQueue, type QueuedItem } from '@/queries/findReviewQueue'
import { SLUGS } from '@/slugs'

import { screenLocaleOf } from '../shared/screenLocale'
import { ApprovalDesk } from './ApprovalDesk.client'
import './queue.css'
import { QUEUE_TEXTS } from './texts'

const PATH = '/goedkeuren'
const REVIEWERS = ['communications', 'substance', 'administrator'] as const

/** What waits for a verdict, one item at a time, with all its languages and channels on one screen. */
export async function ApprovalQueue(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  const person = personOf(req)
  // Custom views are open to everybody until they look at the user themselves.
  if (!person) {
    const login = formatAdminURL({ adminRoute, path: req.payload.config.admin.routes.login, relative: true, serverURL: '' })
    redirect(`${login}?redirect=${encodeURIComponent(`${adminRoute}${PATH}`)}`)
  }
  const texts = QUEUE_TEXTS[screenLocaleOf(req.i18n.language)]
  const mayReview = REVIEWERS.some((role) => role === person.role)
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
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter className="ck ck-queue">
        <h1>{texts.title}</h1>
        {mayReview ? (
          <Waiting item={singleValue(searchParams?.item)} req={req} />
        ) : (
          <Notice href={adminRoute} link={texts.toStart} words={texts.notForYou} />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

function singleValue(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

async function Waiting({ req, item }: { req: AdminViewServerProps['initPageResult']['req']; item: string | null }) {
  const texts = QUEUE_TEXTS[screenLocaleOf(req.i18n.language)]
  const adminRoute = req.payload.config.routes.admin
  const items = `${adminRoute}/collections/${SLUGS.contentItems}`
  const queue = await findReviewQueue({ req })
  const itemId = item ?? queue[0]?.itemId
  if (itemId === undefined) {
    return (
      <Notice href={items} link={texts.toItems} words={texts.empty}>
        <p className="ck-muted">{texts.emptyHint}</p>
      </Notice>
    )
  }
  const view = await describeItemForApproval({ req, itemId })
  if (!view) return <Notice href={`${adminRoute}${PATH}`} link={texts.title} words={texts.gone} />
  const place = queue.findIndex((queued) => queued.itemId === itemId)
  const queued = queue[place]
  return (
    <ApprovalDesk
      dueOn={queued?.dueOn ?? null}
      isNotForReader={queued?.mayApprove === false}
      itemUrl={`${items}/${itemId}`}
      nextUrl={addressOf({ queued: queue[place + 1], adminRoute })}
      now={currentInstant()}
      ownUrl={`${adminRoute}${PATH}?item=${encodeURIComponent(itemId)}`}
      place={place}
      standsInFor={queued?.standsInFor ?? null}
      previousUrl={place > 0 ? addressOf({ queued: queue[place - 1], adminRoute }) : null}
      total={queue.length}
      view={view}
    />
  )
}

function addressOf({ queued, adminRoute }: { queued: QueuedItem | undefined; adminRoute: string }): string | null {
  return queued ? `${adminRoute}${PATH}?item=${encodeURIComponent(queued.itemId)}` : null
}

function Notice({ words, href, link, children }: { words: string; href: string; link: string; children?: ReactNode }) {
  return (
    <div className="ck-queue__notice">
      <p>
        <strong>{words}</strong>
      </p>
      {children}
      <p>
        <a className="ck-button" href={href}>
          {link}
        </a>
      </p>
    </div>
  )
}
