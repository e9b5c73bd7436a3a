import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findReviewQueue, type QueuedItem } from '@/queries/findReviewQueue'
import { SLUGS } from '@/slugs'

import { PageFrame } from '../shared/PageFrame'
import { screenLocaleOf } from '../shared/screenLocale'
import { ApprovalDesk } from './ApprovalDesk.client'
import './queue.css'
import { QUEUE_TEXTS } from './texts'

const PATH = '/goedkeuren'
const REVIEWERS = ['communications', 'substance', 'administrator'] as const

/** What waits for a verdict, one item at a time, with all its languages and channels on one screen. */
export function ApprovalQueue(props: AdminViewServerProps) {
  const { searchParams } = props
  const { req } = props.initPageResult
  const texts = QUEUE_TEXTS[screenLocaleOf(req.i18n.language)]
  const mayReview = REVIEWERS.some((role) => role === personOf(req)?.role)
  return (
    <PageFrame path={PATH} title={texts.title} view={props}>
      <Gutter className="ck ck-queue">
        <h1>{texts.title}</h1>
        {mayReview ? (
          <Waiting item={singleValue(searchParams?.item)} req={req} />
        ) : (
          <Notice href={req.payload.config.routes.admin} link={texts.toStart} words={texts.notForYou} />
        )}
      </Gutter>
    </PageFrame>
  )
}

function singleValue(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

async function Waiting({ req, item }: { req: AdminViewServerProps['initPageResult']['req']; item: string | null }) {
  const texts = QUEUE_TEXTS[screenLocaleOf(req.i18n.language)]
  const adminRoute = req.payload.config.routes.admin
  const items = `${adminRoute}/collections/${SLUGS.contentItems}`
  const now = currentInstant()
  const queue = await findReviewQueue({ req, now })
  const itemId = item ?? queue[0]?.itemId
  if (itemId === undefined) {
    return (
      <Notice href={items} link={texts.toItems} words={texts.empty}>
        <p className="ck-muted">{texts.emptyHint}</p>
      </Notice>
    )
  }
  const view = await describeItemForApproval({ req, itemId, now })
  if (!view) return <Notice href={`${adminRoute}${PATH}`} link={texts.title} words={texts.gone} />
  const place = queue.findIndex((queued) => queued.itemId === itemId)
  const queued = queue[place]
  return (
    <ApprovalDesk
      dueOn={queued?.dueOn ?? null}
      isNotForReader={queued?.mayApprove === false}
      itemUrl={`${items}/${itemId}`}
      nextUrl={addressOf({ queued: queue[place + 1], adminRoute })}
      now={now}
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
