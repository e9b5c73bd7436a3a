'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import './nav.css'

type Props = { href: string; label: string; /** what waits there, and the same in words */ count?: number; countWords?: string }

/** A link that looks like Payload's own, with a number that is also said in words where something waits. */
export function NavLink({ href, label, count = 0, countWords }: Props) {
  const isHere = usePathname() === href
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link ck-nav-link" href={href} prefetch={false}>
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
      {count > 0 ? (
        <>
          <span aria-hidden="true" className="ck-nav-link__count">
            {count}
          </span>
          <span className="ck-visually-hidden">({countWords})</span>
        </>
      ) : null}
    </Link>
  )
}
