import { JOURNAL_ACTION_LABELS, JOURNAL_ACTIONS, JOURNAL_RESULT_LABELS, JOURNAL_RESULTS } from '@/domain/journal/entry'
import { ACTOR_WORDS, formatJournalFilter, type JournalFilter } from '@/domain/journal/journalFilter'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { JournalPageData, LineSubject } from '@/queries/readJournalPage'

import { CrossIcon } from './icons'
import { JOURNAL_TEXTS } from './texts'

type Props = Pick<JournalPageData, 'choices' | 'chosen'> & { filter: JournalFilter; locale: ScreenLocale; path: string }
type Options = (readonly [value: string, words: string])[]

export function JournalFilters({ choices, chosen, filter, locale, path }: Props) {
  const texts = JOURNAL_TEXTS[locale]
  const who = new URLSearchParams(formatJournalFilter(filter)).get('wie')
  const words = Object.keys(ACTOR_WORDS) as (keyof typeof ACTOR_WORDS)[]
  return (
    <>
      <form action={path} aria-label={texts.filters} className="ck-journal__form" key={formatJournalFilter(filter)} method="get">
        <Choice all={texts.all} label={texts.action} name="wat" value={filter.action}>
          <OptionList options={JOURNAL_ACTIONS.map((value) => [value, JOURNAL_ACTION_LABELS[value][locale]])} />
        </Choice>
        <Choice all={texts.everybody} label={texts.actor} name="wie" value={who}>
          <optgroup label={texts.people}>
            <OptionList options={choices.people.map(({ id, name }) => [id, name])} />
          </optgroup>
          <optgroup label={texts.others}>
            <OptionList options={words.map((word) => [word, texts.actorWords[word]])} />
          </optgroup>
        </Choice>
        <Choice all={texts.all} label={texts.objectType} name="soort" value={filter.objectType}>
          <OptionList options={choices.types.map(({ type, name }) => [type, name])} />
        </Choice>
        <Input label={texts.name} name="naam" type="search" value={filter.name} />
        <Choice all={texts.all} label={texts.result} name="uitkomst" value={filter.result}>
          <OptionList options={JOURNAL_RESULTS.map((value) => [value, JOURNAL_RESULT_LABELS[value][locale]])} />
        </Choice>
        <Input label={texts.from} name="van" type="date" value={filter.from} />
        <Input label={texts.until} name="tot" type="date" value={filter.until} />
        {filter.objectId === null ? null : <input name="onderwerp" type="hidden" value={filter.objectId} />}
        <div className="ck-journal__buttons">
          <button className="ck-button ck-button--primary" type="submit">
            {texts.search}
          </button>
          <a href={path}>{texts.clear}</a>
        </div>
      </form>
      {chosen === null ? null : (
        <Chip href={`${path}?${formatJournalFilter({ ...filter, objectId: null, before: null })}`} locale={locale} subject={chosen} />
      )}
    </>
  )
}

function Chip({ href, locale, subject }: { href: string; locale: ScreenLocale; subject: LineSubject }) {
  const texts = JOURNAL_TEXTS[locale]
  const name = [subject.type, subject.name].filter(Boolean).join(' ')
  return (
    <p className="ck-journal__chip">
      <span>
        {texts.chosen} <strong>{name}</strong>
      </span>
      <a aria-label={texts.removeChosen(name)} href={href}>
        <CrossIcon />
      </a>
    </p>
  )
}

type ChoiceProps = { all: string; children: React.ReactNode; label: string; name: string; value: string | null }

function Choice({ all, children, label, name, value }: ChoiceProps) {
  return (
    <label className="ck-field">
      <span>{label}</span>
      <select className="ck-input" defaultValue={value ?? ''} name={name}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  )
}

function OptionList({ options }: { options: Options }) {
  return options.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ))
}

function Input({ label, name, type, value }: { label: string; name: string; type: 'date' | 'search'; value: string | null }) {
  return (
    <label className="ck-field">
      <span>{label}</span>
      <input className="ck-input" defaultValue={value ?? ''} name={name} type={type} />
    </label>
  )
}
