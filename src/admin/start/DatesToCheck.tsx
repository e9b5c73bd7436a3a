import { Link } from '@payloadcms/ui'

import type { DateToCheck } from '@/domain/observances/listDatesToCheck'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { ConfirmDate } from './ConfirmDate.client'
import { DATES_TEXTS } from './datesTexts'
import type { Wording } from './Entries'
import { EntryList } from './EntryList'
import { Section } from './Section'

const MOST_DATES = 4

/** Dates of others that nobody checked or knows, each with what to do. Nothing to check is nothing to read. */
export function DatesToCheck({ dates, wording, adminRoute, today }: {
  dates: readonly DateToCheck[]
  wording: Wording
  adminRoute: string
  today: PlainDate
}) {
  if (dates.length === 0) return null
  const { locale } = wording
  const texts = DATES_TEXTS[locale]
  const unknown = dates.filter(({ kind }) => kind === 'unknown').length
  const hint = [dates.length > unknown ? texts.unchecked(dates.length - unknown) : '', unknown > 0 ? texts.unknown(unknown) : '']
  return (
    <Section count={dates.length} empty="" hint={hint.filter((words) => words !== '').join(' ')} title={texts.title}>
      <EntryList most={MOST_DATES} texts={wording.texts}>
        {dates.map((date) => (
          <li key={`${date.observanceId} ${date.year}`}>
            <Link href={`${adminRoute}/collections/${SLUGS.observances}/${date.observanceId}`}>{date.name}</Link>
            {date.startsOn === null ? (
              <span className="ck-muted">{texts.noDate(date.year)}</span>
            ) : (
              <>
                <span>
                  {describeDate({ date: date.startsOn, today, locale })}
                  {date.endsOn === date.startsOn ? '' : ` ${texts.until} ${describeDate({ date: date.endsOn, today, locale })}`}
                  {date.kind === 'computed' ? ` (${texts.computed})` : ''}
                </span>
                <ConfirmDate date={date} />
              </>
            )}
          </li>
        ))}
      </EntryList>
    </Section>
  )
}
