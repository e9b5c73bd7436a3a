'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import type { ProposalError } from '@/domain/planning/checkProposal'
import type { ProposalGroup, ShownEntry } from '@/domain/planning/proposal/shownProposal'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'
import type { NextYearView } from '@/queries/readNextYear'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { EntryGroup } from './EntryGroup.client'
import { anchorOf } from './EntryRow.client'
import { NEXT_YEAR_TEXTS, type NextYearTexts } from './texts'
import { useChoices, type Choices } from './useChoices.client'
import { WriteBar } from './WriteBar.client'

const GROUPS: readonly ProposalGroup[] = ['campaigns', 'items', 'series', 'focus-periods', 'targets', 'means']

type Result = { kind: 'written' | 'refused'; message: string; more: string | null }

/** The proposal: what to carry over, what is asked first, and the one step that writes it. */
export function NextYear({ firstView, mayPlan }: { firstView: NextYearView; mayPlan: boolean }) {
  const { locale, apiUrl, adminUrl } = useScreen()
  const texts = NEXT_YEAR_TEXTS[locale]
  const [view, setView] = useState(firstView)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const [result, setResult] = useState<Result | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { user } = useAuth()
  const { entries, done, fromYear, toYear } = view
  const choices = useChoices(entries, `${user?.id ?? ''} ${fromYear} ${toYear}`)
  useUnsentText(mayPlan && choices.hasAny)
  const isWritten = result?.kind === 'written'

  const refuseEmptied = (emptied: readonly ShownEntry[]) => {
    setErrors(new Map(emptied.map(({ key, title }) => [key, texts.dateEmptied(title)])))
    setResult({ kind: 'refused', message: texts.notWritten(emptied.length), more: null })
    if (emptied[0]) focusEntry(emptied[0].key)
  }
  const write = async () => {
    const emptied = entries.filter(choices.isEmptied)
    if (emptied.length > 0) return refuseEmptied(emptied)
    setIsBusy(true)
    setErrors(new Map())
    setResult(null)
    const body = { fromYear, toYear, choices: choices.choices, proposalDigest: view.digest }
    const outcome = await postAct({ url: apiUrl(`/${SLUGS.yearPlans}/next-year`), body, locale })
    setIsBusy(false)
    if (outcome.isDone) {
      choices.forget()
      setResult({ kind: 'written', message: outcome.message, more: null })
      return
    }
    const { answer, kind, message } = outcome
    setResult({ kind: 'refused', message, more: kind === 'proposal-changed' ? texts.changed : null })
    if (kind === 'proposal-changed') setView(answer.view as NextYearView)
    if (kind === 'proposal-refused') {
      const found = answer.entryErrors as ProposalError[]
      setErrors(new Map(found.flatMap(({ key, person }) => (key === null ? [] : [[key, person[locale]] as const]))))
      const first = found.find(({ key }) => key !== null)
      if (first?.key) focusEntry(first.key)
    }
  }

  if (isWritten) {
    return (
      <div className="ck-message ck-message--success ck-next__result" role="status">
        <p>{result.message}</p>
        <div className="ck-actions">
          <Link className="ck-button ck-button--primary" href={`${adminUrl('/kalender')}?weergave=jaar&op=${toYear}-01-01`}>
            {texts.toCalendar(toYear)}
          </Link>
          <a className="ck-button" href={`${adminUrl('/volgend-jaar')}?van=${fromYear}&naar=${toYear}`}>
            {texts.toRest}
          </a>
        </div>
      </div>
    )
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const open = entries.filter((entry) => choices.openQuestions(entry) > 0)
  const shared = { choices, people: view.people, errors, years: { from: fromYear, to: toYear }, mayPlan, texts, locale }
  return (
    <div className="ck-next">
      <p>{entries.length === 0 ? texts.empty(fromYear) : mayPlan ? texts.intro(fromYear, toYear) : texts.readOnly}</p>
      {mayPlan && entries.some(({ key }) => key.startsWith('card:')) ? <p>{texts.askAnew}</p> : null}
      <Done adminUrl={adminUrl} done={done} texts={texts} />
      {mayPlan ? <UnknownDays choices={choices} entries={entries} texts={texts} view={view} /> : null}
      {GROUPS.map((group) => (
        <EntryGroup byKey={byKey} entries={entries.filter((entry) => entry.group === group)} group={group} key={group} {...shared} />
      ))}
      {mayPlan && entries.length > 0 ? (
        <WriteBar
          chosen={choices.chosen}
          isBusy={isBusy}
          message={result ? [result.message, result.more].filter(Boolean).join(' ') : null}
          onFirstQuestion={() => open[0] && focusEntry(open[0].key)}
          onWrite={() => void write()}
          openQuestions={open.reduce((sum, entry) => sum + choices.openQuestions(entry), 0)}
          texts={texts}
          toYear={toYear}
        />
      ) : null}
    </div>
  )
}

/** To the field that asks, else to the tick; after the screen shows the error beside it. */
function focusEntry(key: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(anchorOf({ key }))
    const field = row?.querySelector<HTMLElement>('input[type="date"], select') ?? row?.querySelector('input')
    field?.focus()
    row?.scrollIntoView({ block: 'center' })
  })
}

function Done({ done, adminUrl, texts }: Pick<NextYearView, 'done'> & { adminUrl: ReturnType<typeof useScreen>['adminUrl']; texts: NextYearTexts }) {
  if (done.length === 0) return null
  return (
    <details className="ck-next__done">
      <summary>{texts.done(done.length)}</summary>
      <ul>
        {done.map(({ key, title, kind, id }) => (
          <li key={key}>
            <span aria-hidden="true">✓ </span>
            {id === null ? (
              title
            ) : (
              <Link href={adminUrl(`/collections/${kind === 'card' ? SLUGS.contentItems : SLUGS.campaigns}/${id}`)} prefetch={false}>
                {title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type UnknownProps = { view: NextYearView; entries: readonly ShownEntry[]; choices: Choices; texts: NextYearTexts }

/** A day that nobody has announced is filled in once, for all that is tied to it. */
function UnknownDays({ view, choices, texts }: UnknownProps) {
  if (view.unknownObservances.length === 0) return null
  return (
    <section aria-labelledby="ck-next-unknown" className="ck-message ck-message--warning ck-next__unknown">
      <h2 id="ck-next-unknown">{texts.unknownHeading}</h2>
      <p>{texts.unknownHint}</p>
      <div className="ck-next__days">
        {view.unknownObservances.map(({ id, name }) => (
          <div className="ck-field" key={id}>
            <label htmlFor={`ck-next-day-${id}`}>{texts.firstDayOf(name)}</label>
            <input
              className="ck-input"
              id={`ck-next-day-${id}`}
              max={`${view.toYear}-12-31`}
              min={`${view.toYear}-01-01`}
              onChange={(event) => choices.setFirstDay(id, event.target.value)}
              type="date"
              value={choices.firstDayOf(id)}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
