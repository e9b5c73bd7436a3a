import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { formatJournalFilter, parseJournalFilter, type JournalFilter } from '@/domain/journal/journalFilter'
import type { ScreenLocale } from '@/domain/time/dutch'
import { countPastTerm } from '@/queries/countPastTerm'
import { SUBJECTS_AT_MOST } from '@/queries/findSubjectsByName'
import { readJournalPage, type JournalPageData } from '@/queries/readJournalPage'

import { searchParamsOf } from '../planner/searchParamsOf'
import { PageFrame } from '../shared/PageFrame'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import './journal.css'
import { JournalDay } from './JournalDay'
import { JournalFilters } from './JournalFilters'
import { JOURNAL_PATH } from './journalPath'
import { JOURNAL_TEXTS } from './texts'

/** The audit log as a page: to search, to read and to take out. */
export function JournalPage(props: AdminViewServerProps) {
  const { title } = JOURNAL_TEXTS[screenLocaleOf(props.initPageResult.req.i18n.language)]
  return (
    <PageFrame path={JOURNAL_PATH} title={title} view={props}>
      <Gutter className="ck ck-journal">
        <h1>{title}</h1>
        <Journal view={props} />
      </Gutter>
    </PageFrame>
  )
}

async function Journal({ view }: { view: AdminViewServerProps }) {
  const { req } = view.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const texts = JOURNAL_TEXTS[locale]
  const path = `${req.payload.config.routes.admin}${JOURNAL_PATH}`
  const filter = parseJournalFilter(searchParamsOf(view))
  const found = await readJournalPage({ req, filter, locale, zone: zoneFrom(req.payload.config.admin.custom) })
  if (found === null) return <p className="ck-message ck-message--warning">{texts.notForYou}</p>
  const pastTerm = await countPastTerm({ req, now: currentInstant() })
  return (
    <>
      <p className="ck-journal__intro">{texts.intro}</p>
      {pastTerm.editions > 0 ? <p className="ck-message">{texts.pastTerm(pastTerm)}</p> : null}
      <JournalFilters choices={found.choices} chosen={found.chosen} filter={filter} locale={locale} path={path} />
      <Found filter={filter} found={found} locale={locale} path={path} />
    </>
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
