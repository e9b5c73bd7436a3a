import { createLocalReq, type ServerProps } from 'payload'

import { isPlanReader, isSubstanceOrAdministrator, personOf } from '@/access/people'
import { findReviewQueue } from '@/queries/findReviewQueue'

import { JOURNAL_PATH } from '../journal/journalPath'
import { PLANNER_PAGES } from '../planner/pages'
import { screenLocaleOf } from '../shared/screenLocale'
import { NavLink } from './NavLink.client'
import { NAV_TEXTS } from './texts'

/** The planner's own pages in the menu, for those who may use them. */
export async function PlannerLinks({ i18n, payload, user }: ServerProps) {
  const person = user ? personOf({ user }) : null
  if (!user || !person) return null
  const req = await createLocalReq({ user }, payload)
  const locale = screenLocaleOf(i18n.language)
  const texts = NAV_TEXTS[locale]
  const { admin } = payload.config.routes
  const { calendar } = PLANNER_PAGES
  const isReviewer = person.role === 'communications' || person.role === 'substance'
  const queue = isReviewer ? await findReviewQueue({ req }) : []
  const count = queue.filter(({ mayApprove }) => mayApprove).length
  return (
    <>
      {isPlanReader({ req }) === true ? (
        <NavLink href={`${admin}${calendar.path}`} label={calendar.label[locale]} />
      ) : null}
      {isReviewer ? (
        <NavLink count={count} countWords={texts.waiting(count)} href={`${admin}/goedkeuren`} label={texts.approve} />
      ) : null}
      {isSubstanceOrAdministrator({ req }) === true ? (
        <NavLink href={`${admin}${JOURNAL_PATH}`} label={texts.journal} />
      ) : null}
    </>
  )
}
