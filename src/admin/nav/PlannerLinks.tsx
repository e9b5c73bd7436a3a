import { createLocalReq, type ServerProps } from 'payload'

import { personOf } from '@/access/people'
import { findReviewQueue } from '@/queries/findReviewQueue'

import { screenLocaleOf } from '../shared/screenLocale'
import { NavLink } from './NavLink.client'
import { NAV_TEXTS } from './texts'

/** The planner's own pages in the menu, for those who may use them. */
export async function PlannerLinks({ i18n, payload, user }: ServerProps) {
  const person = user ? personOf({ user }) : null
  if (!user || !person || (person.role !== 'communications' && person.role !== 'substance')) return null
  const req = await createLocalReq({ user }, payload)
  const queue = await findReviewQueue({ req })
  const count = queue.filter(({ mayApprove }) => mayApprove).length
  const texts = NAV_TEXTS[screenLocaleOf(i18n.language)]
  return (
    <NavLink
      count={count}
      countWords={texts.waiting(count)}
      href={`${payload.config.routes.admin}/goedkeuren`}
      label={texts.approve}
    />
  )
}
