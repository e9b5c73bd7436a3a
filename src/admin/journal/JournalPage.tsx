import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { formatJournalFilter, parseJournalFilter, type JournalFilter } from '@/domain/journal/journalFilter'
import type { ScreenLocale } from '@/domain/time/dutch'
import { countPastTerm } from '@/queries/countPastTerm'
import { SUBJECTS_AT_MOST } from '@/queries/findSubjectsByName'
import { readJournalPage, type JournalPageData } from '@/queries/readJournalPage'

import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import './journal.css'
import { JournalDay } from './JournalDay'
import { JournalFilters } from './JournalFilters'
import { JOURNAL_TEXTS } from './texts'

const PATH = '/journaal'

/** The audit log as a page: to search, to read and to take out. */
export async function JournalPage(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { locale: dataLocale, permissions, req, visibleEntities } = initPageResult
  const admin = req.payload.config.routes.admin
  // Custom views are open to everybody until they look at the user themselves.
  if (!personOf(req)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${PATH}`)}`)
  const locale = screenLocaleOf(req.i18n.language)
  const texts = JOURNAL_TEXTS[locale]
  const filter = parseJournalFilter(searchParamsOf(props))
  const found = await readJournalPage({ req, filter, locale, zone: zoneFrom(req.payload.config.admin.custom) })
  const pastTerm = await countPastTerm({ req, now: currentInstant() })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={dataLocale}
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
      <Gutter className="ck ck-journal">
        <h1>{texts.title}</h1>
        {found === null ? (
          <p className="ck-message ck-message--warning">{texts.notForYou}</p>
        ) : (
          <>
            <p className="ck-journal__intro">{texts.intro}</p>
            {pastTerm.editions > 0 ? <p className="ck-message">{texts.pastTerm(pastTerm)}</p> : null}
            <JournalFilters choices={found.choices} chosen={found.chosen} filter={filter} locale={locale} path={`${admin}${PATH}`} />
            <Found filter={filter} found={found} locale={locale} path={`${admin}${PATH}`} />
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

type FoundProps = { filter: JournalFilter; found: JournalPageData; locale: ScreenLocale; path: string }

function Found({ filter, found, locale, path }: FoundProps) {
  const texts = JOURNAL_TEXTS[locale]
  const { days, isCapped, next } = found
  const hrefBefore = (before: number | null) => `${path}?${formatJournalFilter({ ...filter, before })}`
  return (
    <>
      {isCapped ? (
        <p className="ck-message ck-message--warning">{texts.capped(SUBJECTS_AT_MOST)}</p>
      ) : (
        <p>
          <a href={`/api/journal-entries/export.csv?${formatJournalFilter({ ...filter, before: null })}`}>{texts.export}</a>
        </p>
      )}
      {days.length > 0 ? null : (
        <p className="ck-message">
          {texts.nothing} {filter.name === null ? null : texts.noSuchName}
        </p>
      )}
      {days.map(({ date, lines }) => (
        <JournalDay date={date} key={date} lines={lines} locale={locale} path={path} />
      ))}
      {next === null && filter.before === null ? null : (
        <p className="ck-actions">
          {next === null ? null : (
            <a className="ck-button" href={hrefBefore(next)}>
              {texts.older}
            </a>
          )}
          {filter.before === null ? null : (
            <a className="ck-button" href={hrefBefore(null)}>
              {texts.newest}
            </a>
          )}
        </p>
      )}
    </>
  )
}
