'use client'

import { Link } from '@payloadcms/ui'

import { useScreen } from '../shared/useScreen.client'
import { PLANNER_PAGE_NAMES, PLANNER_PAGES, type PlannerPage } from './pages'

/** The way from one page of the plan to another; on a phone the row scrolls. */
export function PlannerTabs({ page }: { page: PlannerPage }) {
  const { locale, adminUrl } = useScreen()
  return (
    <nav aria-label={locale === 'nl' ? 'Pagina’s van het jaarplan' : 'Pages of the year plan'} className="ck-plan__tabs">
      <ul>
        {PLANNER_PAGE_NAMES.map((name) => (
          <li key={name}>
            <Link aria-current={name === page ? 'page' : undefined} href={adminUrl(PLANNER_PAGES[name].path)} prefetch={false}>
              {PLANNER_PAGES[name].label[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
