import { Link } from '@payloadcms/ui'
import type { CSSProperties } from 'react'

import type { ThemeMonths } from '@/domain/planning/findSilentMonths'
import { nameMonth, type ScreenLocale } from '@/domain/time/dutch'

import type { CoverageTexts } from './texts'

type Props = {
  themes: readonly ThemeMonths[]
  year: number
  hrefOf: (theme: ThemeMonths) => string | null
  locale: ScreenLocale
  texts: CoverageTexts
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Every theme with its twelve months; a month without a post is hatched and says so. */
export function MonthTable({ themes, year, hrefOf, locale, texts }: Props) {
  return (
    <section aria-labelledby="ck-months" className="ck-count" id="maanden">
      <h2 id="ck-months">{texts.months}</h2>
      <p className="ck-muted">{texts.monthsHint}</p>
      <div aria-label={texts.monthsCaption(year)} className="ck-scroll" role="region" tabIndex={0}>
        <table className="ck-table ck-months">
          <caption className="ck-visually-hidden">{texts.monthsCaption(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.one.theme}</th>
              {MONTHS.map((month) => (
                <th key={month} scope="col">
                  <abbr title={nameMonth({ month, locale })}>{texts.monthShort(month)}</abbr>
                </th>
              ))}
              <th scope="col">{texts.silentColumn}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => {
              const href = hrefOf(theme)
              return (
                <tr key={theme.id}>
                  <th scope="row" style={{ '--ck-depth': theme.depth } as CSSProperties}>
                    {theme.name}
                  </th>
                  {theme.counts.map((count, index) => (
                    <td className={count === 0 ? 'ck-months__silent' : 'ck-months__post'} key={MONTHS[index]}>
                      {count === 0 ? <span className="ck-visually-hidden">{texts.silent}</span> : count}
                    </td>
                  ))}
                  <td className="ck-count__gap">
                    <span>{texts.silentCount(theme.silent.length)}</span>
                    {href ? (
                      <Link className="ck-button" href={href} prefetch={false}>
                        {texts.planSomething}
                        <span className="ck-visually-hidden"> {texts.planFor(theme.name)}</span>
                      </Link>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
