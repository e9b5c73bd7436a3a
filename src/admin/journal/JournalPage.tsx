import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import {
  JOURNAL_ACTION_LABELS,
  JOURNAL_ACTIONS,
  JOURNAL_ACTOR_KIND_LABELS,
  JOURNAL_ORIGIN_LABELS,
  JOURNAL_RESULT_LABELS,
  JOURNAL_RESULTS,
} from '@/domain/journal/entry'
import { formatJournalFilter, parseJournalFilter, type JournalFilter } from '@/domain/journal/journalFilter'
import { describeMoment, type ScreenLocale } from '@/domain/time/dutch'
import { parseInstant } from '@/domain/time/instant'
import type { Wording } from '@/domain/workflow/wording'
import { countPastTerm } from '@/queries/countPastTerm'
import { findJournalEntries, type NamedEntry } from '@/queries/findJournalEntries'

import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import './journal.css'
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
  const found = await findJournalEntries({ req, filter })
  const pastTerm = await countPastTerm({ req, now: currentInstant() })
  const zone = zoneFrom(req.payload.config.admin.custom)
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
            <p>{texts.intro}</p>
            {pastTerm.editions > 0 ? <p className="ck-message">{texts.pastTerm(pastTerm)}</p> : null}
            <FilterForm action={`${admin}${PATH}`} filter={filter} locale={locale} />
            <p>
              <a href={`/api/journal-entries/export.csv?${formatJournalFilter({ ...filter, before: null })}`}>{texts.export}</a>
            </p>
            {found.entries.length === 0 ? <p className="ck-message">{texts.nothing}</p> : <Entries entries={found.entries} locale={locale} path={`${admin}${PATH}`} zone={zone} />}
            {found.next === null ? null : <a href={`${admin}${PATH}?${formatJournalFilter({ ...filter, before: found.next })}`}>{texts.older}</a>}
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

function FilterForm({ action, filter, locale }: { action: string; filter: JournalFilter; locale: ScreenLocale }) {
  const texts = JOURNAL_TEXTS[locale]
  return (
    <form action={action} className="ck-journal__form" key={formatJournalFilter(filter)} method="get">
      <Choice label={texts.action} name="wat" options={JOURNAL_ACTIONS.map((value) => [value, JOURNAL_ACTION_LABELS[value][locale]])} texts={texts} value={filter.action} />
      <Choice label={texts.result} name="uitkomst" options={JOURNAL_RESULTS.map((value) => [value, JOURNAL_RESULT_LABELS[value][locale]])} texts={texts} value={filter.result} />
      <Input label={texts.from} name="van" type="date" value={filter.from} />
      <Input label={texts.until} name="tot" type="date" value={filter.until} />
      <Input label={texts.actor} name="wie" type="text" value={filter.actorId} />
      <Input label={texts.object} name="onderwerp" type="text" value={filter.objectId} />
      <div className="ck-journal__buttons">
        <button className="ck-button" type="submit">
          {texts.search}
        </button>
        <a href={action}>{texts.clear}</a>
      </div>
    </form>
  )
}

type ChoiceProps = { label: string; name: string; options: [string, string][]; texts: (typeof JOURNAL_TEXTS)['nl']; value: string | null }

function Choice({ label, name, options, texts, value }: ChoiceProps) {
  return (
    <label className="ck-field">
      <span>{label}</span>
      <select className="ck-input" defaultValue={value ?? ''} name={name}>
        <option value="">{texts.all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Input({ label, name, type, value }: { label: string; name: string; type: 'date' | 'text'; value: string | null }) {
  return (
    <label className="ck-field">
      <span>{label}</span>
      <input className="ck-input" defaultValue={value ?? ''} name={name} type={type} />
    </label>
  )
}

const labelOf = (labels: Partial<Record<string, Wording>>, value: string, locale: ScreenLocale): string => labels[value]?.[locale] ?? value

function Entries({ entries, locale, path, zone }: { entries: NamedEntry[]; locale: ScreenLocale; path: string; zone: string }) {
  const texts = JOURNAL_TEXTS[locale]
  return (
    <div className="ck-journal__scroll" role="region" aria-label={texts.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.about}</th>
            <th scope="col">{texts.through}</th>
            <th scope="col">{texts.details}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ entry, actorName, objectName }) => {
            const about = objectName ?? (entry.objectId ? `${entry.objectType ?? ''} ${entry.objectId}` : '')
            return (
              <tr data-result={entry.result} key={entry.seq}>
                <td>{entry.seq}</td>
                <td>{describeMoment({ instant: parseInstant(entry.at), zone, locale })}</td>
                <td>
                  {labelOf(JOURNAL_ACTION_LABELS, entry.action, locale)}
                  {entry.result === 'ok' ? null : <strong> ({labelOf(JOURNAL_RESULT_LABELS, entry.result, locale)})</strong>}
                </td>
                <td>{actorName ?? labelOf(JOURNAL_ACTOR_KIND_LABELS, entry.actorKind, locale)}</td>
                <td>
                  {about}
                  {entry.objectId ? (
                    <a aria-label={texts.onlyThis(about)} className="ck-journal__only" href={`${path}?onderwerp=${encodeURIComponent(entry.objectId)}`}>
                      ⌕
                    </a>
                  ) : null}
                </td>
                <td>{labelOf(JOURNAL_ORIGIN_LABELS, entry.origin, locale)}</td>
                <td className="ck-journal__details">{describeDetails(entry)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function describeDetails({ details, language, channels }: NamedEntry['entry']): string {
  const pairs = Object.entries((details ?? {}) as Record<string, unknown>)
  const where = [language, ...(Array.isArray(channels) ? channels : [])].filter(Boolean)
  return [...(where.length > 0 ? [where.join(', ')] : []), ...pairs.map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)].join(' · ')
}
