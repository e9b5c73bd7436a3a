import { Link } from '@payloadcms/ui'

import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { addSeconds, type Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { joinWords } from '@/domain/workflow/wording'
import type { ComingEntry, PlannedEntry, ServedEntry } from '@/queries/startPageView'

import { describeMinute } from '../shared/describeMinute'
import { StageMark } from '../shared/StageMark'
import { EntryList } from './EntryList'
import type { StartTexts } from './texts'

/** How many lines a list shows before the rest is folded: what readers see changes little, what comes is work. */
const MOST = { live: 6, coming: 12, planned: 6 } as const

/** How this page says days and moments, and where items live. */
export type Wording = {
  locale: ScreenLocale
  texts: StartTexts
  day: (date: PlainDate) => string
  moment: (instant: Instant) => string
  isPast: (instant: Instant) => boolean
  /** the last day of what ends at this moment */
  lastDay: (until: Instant) => string
  itemUrl: (itemId: string) => string
}

export function createWording({ locale, texts, zone, now, today, itemsUrl }: {
  locale: ScreenLocale
  texts: StartTexts
  zone: string
  now: Instant
  today: PlainDate
  itemsUrl: string
}): Wording {
  return {
    locale,
    texts,
    day: (date) => describeDate({ date, today, locale }),
    lastDay: (until) =>
      describeDate({ date: wallTimeFromInstant({ instant: addSeconds({ instant: until, seconds: -1 }), zone }).date, today, locale }),
    moment: (instant) => describeMinute({ instant, zone, now, locale }),
    isPast: (instant) => instant <= now,
    itemUrl: (itemId) => `${itemsUrl}/${itemId}`,
  }
}

/** Texts that readers see now. */
export function LiveEntries({ entries, wording }: { entries: ServedEntry[]; wording: Wording }) {
  const { texts, moment } = wording
  return (
    <EntryList most={MOST.live} texts={texts}>
      {entries.map((entry) => (
        <li key={`${entry.itemId} ${entry.languageName} ${entry.servedFrom} ${entry.servedUntil ?? ''}`}>
          <Link href={wording.itemUrl(entry.itemId)}>{entry.title}</Link>
          <span>{describeChannels({ entry, wording })}</span>
          <span className="ck-muted">
            {texts.since(moment(entry.servedFrom))}
            {entry.servedUntil ? `, ${texts.until(moment(entry.servedUntil))}` : ''}
          </span>
        </li>
      ))}
    </EntryList>
  )
}

/** What is approved and waits, and what is only planned: told apart by words and shape. */
export function ComingEntries({ entries, wording }: { entries: ComingEntry[]; wording: Wording }) {
  const { locale, texts, day, moment, itemUrl } = wording
  return (
    <EntryList most={MOST.coming} texts={texts}>
      {entries.map((entry) =>
        entry.kind === 'armed' ? (
          <li className="ck-entry--armed" key={`${entry.itemId} ${entry.languageName} ${entry.servedFrom}`}>
            <Link href={itemUrl(entry.itemId)}>{entry.title}</Link>
            <span>
              <strong>{texts.armed}</strong> · {texts.armedFrom(moment(entry.servedFrom))}
            </span>
            <span className="ck-muted">{describeChannels({ entry, wording })}</span>
          </li>
        ) : (
          <li className="ck-entry--planned" key={entry.itemId}>
            <Link href={itemUrl(entry.itemId)}>{entry.title}</Link>
            <span>
              <strong>{texts.notApproved}</strong>
              {entry.plannedDate ? ` · ${day(entry.plannedDate)}` : ''}
            </span>
            <StageMark locale={locale} stage={entry.stage} />
          </li>
        ),
      )}
    </EntryList>
  )
}

/** Items with their stage and their day. */
export function PlannedEntries({ entries, wording }: { entries: PlannedEntry[]; wording: Wording }) {
  const { locale, texts, day, moment, isPast, itemUrl } = wording
  const when = ({ stage, plannedDate, releaseAt }: PlannedEntry): string => {
    if (releaseAt && stage === 'approved') return (isPast(releaseAt) ? texts.released : texts.release)(moment(releaseAt))
    if (releaseAt) return texts.wasReleased(moment(releaseAt))
    return plannedDate ? texts.wasPlanned(day(plannedDate)) : texts.noDate
  }
  return (
    <EntryList most={MOST.planned} texts={texts}>
      {entries.map((entry) => (
        <li key={entry.itemId}>
          <Link href={itemUrl(entry.itemId)}>{entry.title}</Link>
          <span className="ck-muted">{when(entry)}</span>
          <StageMark locale={locale} stage={entry.stage} />
        </li>
      ))}
    </EntryList>
  )
}

function describeChannels({ entry, wording }: { entry: ServedEntry; wording: Wording }): string {
  return `${entry.languageName} · ${joinWords({ words: entry.channelNames, locale: wording.locale })}`
}
