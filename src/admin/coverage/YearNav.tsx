import { Link } from '@payloadcms/ui'

import type { ScreenLocale } from '@/domain/time/dutch'

import { COVERAGE_TEXTS } from './texts'
import './yearNav.css'

type Props = {
  year: number
  /** address of the page without its query */
  path: string
  locale: ScreenLocale
}

/** The year that a page is about, with the one before and the one after as links. */
export function YearNav({ year, path, locale }: Props) {
  const texts = COVERAGE_TEXTS[locale]
  const link = (to: number, sign: string) => (
    <Link aria-label={texts.previousYear(to)} className="ck-button" href={`${path}?jaar=${to}`} prefetch={false}>
      {sign} {to}
    </Link>
  )
  return (
    <nav aria-label={texts.years} className="ck-yearnav">
      {link(year - 1, '←')}
      <strong aria-current="page">{year}</strong>
      <Link aria-label={texts.previousYear(year + 1)} className="ck-button" href={`${path}?jaar=${year + 1}`} prefetch={false}>
        {year + 1} →
      </Link>
    </nav>
  )
}
