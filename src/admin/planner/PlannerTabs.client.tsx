'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useScreen } from '../shared/useScreen.client'
import { PLANNER_PAGE_NAMES, PLANNER_PAGES, type PlannerPage } from './pages'

/** The way from one page of the plan to another; on a phone the row scrolls, and begins at the page where one is. */
export function PlannerTabs({ page }: { page: PlannerPage }) {
  const { locale, adminUrl } = useScreen()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (!row.current || !current) return
    // The row alone moves: scrollIntoView would move the page too.
    row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - current.offsetWidth) / 2
  }, [page])
  return (
    <nav
      aria-label={locale === 'nl' ? 'Pagina’s van het jaarplan' : 'Pages of the year plan'}
      className="ck-plan__tabs"
      ref={row}
    >
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
