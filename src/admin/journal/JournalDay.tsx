import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import type { JournalLine, LineSubject } from '@/queries/readJournalPage'

import { EntryData } from './EntryData'
import { LookIcon, TroubleIcon } from './icons'
import { JOURNAL_TEXTS } from './texts'

type Props = { date: PlainDate; lines: JournalLine[]; locale: ScreenLocale; path: string }

/**
 * The entries of one day. On a phone each row becomes a card by style alone; the roles keep the table a table for
 * whoever hears it, as a browser drops them with another display.
 */
export function JournalDay({ date, lines, locale, path }: Props) {
  const texts = JOURNAL_TEXTS[locale]
  const id = `dag-${date}`
  return (
    <section aria-labelledby={id} className="ck-journal__day">
      <h2 id={id}>{describeDate({ date, locale })}</h2>
      <table aria-labelledby={id} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[texts.when, texts.what, texts.who, texts.about].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <Line key={line.entry.seq} line={line} locale={locale} path={path} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line, locale, path }: { line: JournalLine; locale: ScreenLocale; path: string }) {
  const texts = JOURNAL_TEXTS[locale]
  const { action, actor, details, entry, origin, subject, time, trouble } = line
  return (
    <tr className={trouble ? 'ck-journal__line ck-journal__line--trouble' : 'ck-journal__line'} data-result={entry.result} role="row">
      <td className="ck-journal__time" role="cell">
        <time dateTime={entry.at}>{texts.clock(time)}</time>
      </td>
      <td role="cell">
        <p>
          {trouble ? (
            <strong className="ck-journal__trouble">
              <TroubleIcon result={trouble.result} />
              {trouble.words}
            </strong>
          ) : null}
          <strong>{action}</strong>
          {details === '' ? null : <span className="ck-journal__details"> · {details}</span>}
        </p>
        <EntryData entry={entry} texts={texts} />
      </td>
      <td data-label={texts.who} role="cell">
        <p>{actor}</p>
        <p className="ck-muted ck-journal__small">{texts.through(origin)}</p>
      </td>
      <td data-label={texts.about} role="cell">
        {subject === null ? null : <About locale={locale} path={path} subject={subject} />}
      </td>
    </tr>
  )
}

function About({ locale, path, subject }: { locale: ScreenLocale; path: string; subject: LineSubject }) {
  const { href, id, name, type } = subject
  const full = [type, name].filter(Boolean).join(' ')
  const words = name ?? type
  return (
    <div className="ck-journal__about">
      <p>
        {name === null ? null : <span className="ck-muted ck-journal__small">{type} </span>}
        {href === null ? words : <a href={href}>{words}</a>}
      </p>
      {id === null ? null : (
        <a aria-label={JOURNAL_TEXTS[locale].onlyThis(full)} className="ck-journal__only" href={`${path}?onderwerp=${encodeURIComponent(id)}`}>
          <LookIcon />
        </a>
      )}
    </div>
  )
}
