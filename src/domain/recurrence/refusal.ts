import { describeDate } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { Reason, Wording } from '../workflow/wording'
import { LONGEST_SERIES_YEARS } from './ruleDates'

/** Why a recurrence is not taken. Codes are for programs and never change. */
export const RECURRENCE_REFUSALS = [
  'empty',
  'no-start',
  'too-long',
  'unknown-line',
  'more-than-one-rule',
  'unknown-part',
  'repeated-part',
  'value-out-of-range',
  'sub-daily',
  'no-end',
  'count-and-until',
  'bad-until',
  'until-before-start',
  'never-matches',
  'nothing-left',
  'too-many-occurrences',
  'ends-too-late',
  'unsupported',
  'start-off-rule',
  'bad-extra-date',
  'bad-excluded-date',
  'extra-before-start',
  'excluded-not-in-series',
  'extra-and-excluded',
  'unknown-occurrence',
  'extra-stands-alone',
  'move-leaves-period',
  'move-onto-taken',
  'rhythm-of-one',
  'takes-place',
  'restore-of-many',
  'not-in-that-year',
] as const

export type RecurrenceRefusal = (typeof RECURRENCE_REFUSALS)[number]
export type RecurrenceReason = Reason<RecurrenceRefusal>

/** What a sentence names; each code reads what it needs. */
export type RefusalDetail = { part?: string; value?: string; date?: PlainDate; most?: number }

const day = (date: PlainDate | undefined, locale: keyof Wording) =>
  date === undefined ? '' : describeDate({ date, locale })

const WORDINGS: Record<RecurrenceRefusal, (detail: RefusalDetail) => Wording> = {
  empty: () => ({
    nl: 'Er staat geen herhaling. Kies een ritme of voeg datums toe.',
    en: 'There is no recurrence. Choose a rhythm or add dates.',
  }),
  'no-start': () => ({
    nl: 'Een reeks heeft een begin nodig. Vul eerst in wanneer de eerste keer is.',
    en: 'A series needs a start. First fill in when the first occurrence is.',
  }),
  'too-long': () => ({
    nl: 'De herhaling is te lang om te lezen. Gebruik een ritme in plaats van losse datums.',
    en: 'The recurrence is too long to read. Use a rhythm instead of single dates.',
  }),
  'unknown-line': ({ value }) => ({
    nl: `De regel "${value}" hoort niet in een herhaling. Gebruik RRULE, RDATE of EXDATE.`,
    en: `The line "${value}" does not belong in a recurrence. Use RRULE, RDATE or EXDATE.`,
  }),
  'more-than-one-rule': () => ({
    nl: 'Er staan meerdere ritmes. Gebruik er één per reeks.',
    en: 'There is more than one rhythm. Use one per series.',
  }),
  'unknown-part': ({ part }) => ({
    nl: `Het onderdeel "${part}" is onbekend. Kijk of het goed gespeld is.`,
    en: `The part "${part}" is unknown. Check its spelling.`,
  }),
  'repeated-part': ({ part }) => ({
    nl: `Het onderdeel ${part} staat er twee keer. Laat er één staan.`,
    en: `The part ${part} stands there twice. Keep one.`,
  }),
  'value-out-of-range': ({ part, value }) => ({
    nl: `De waarde "${value}" van ${part} bestaat niet of is te groot.`,
    en: `The value "${value}" of ${part} does not exist or is too large.`,
  }),
  'sub-daily': () => ({
    nl: 'Vaker dan één keer per dag herhalen kan niet. Kies een ritme van dagen of langer.',
    en: 'Repeating more than once a day is not possible. Choose a rhythm of days or longer.',
  }),
  'no-end': () => ({
    nl: 'Deze reeks houdt nooit op. Kies een laatste dag of een aantal keren.',
    en: 'This series never ends. Choose a last day or a number of times.',
  }),
  'count-and-until': () => ({
    nl: 'Er staan een laatste dag én een aantal keren. Kies een van de twee.',
    en: 'There are both a last day and a number of times. Choose one of them.',
  }),
  'bad-until': ({ value }) => ({
    nl: `De laatste dag "${value}" is niet te lezen.`,
    en: `The last day "${value}" cannot be read.`,
  }),
  'until-before-start': ({ date }) => ({
    nl: `De laatste dag, ${day(date, 'nl')}, ligt vóór het begin van de reeks.`,
    en: `The last day, ${day(date, 'en')}, is before the start of the series.`,
  }),
  'never-matches': () => ({
    nl: 'Dit ritme komt nooit voor, zoals 31 februari. Kies een andere dag of maand.',
    en: 'This rhythm never occurs, like 31 February. Choose another day or month.',
  }),
  'nothing-left': () => ({
    nl: 'Alle datums van de reeks zijn uitgezonderd. Er blijft niets over.',
    en: 'All dates of the series are excluded. Nothing is left.',
  }),
  'too-many-occurrences': ({ most }) => ({
    nl: `Deze reeks heeft meer dan ${most} keren. Kies een eerdere laatste dag of een rustiger ritme.`,
    en: `This series has more than ${most} occurrences. Choose an earlier last day or a slower rhythm.`,
  }),
  'ends-too-late': () => ({
    nl: `Deze reeks duurt langer dan ${LONGEST_SERIES_YEARS} jaar. Kies een eerder einde.`,
    en: `This series lasts longer than ${LONGEST_SERIES_YEARS} years. Choose an earlier end.`,
  }),
  unsupported: ({ part }) => ({
    nl: `Deze combinatie met ${part} wordt niet ondersteund. Kies een ritme uit het formulier.`,
    en: `This combination with ${part} is not supported. Choose a rhythm from the form.`,
  }),
  'start-off-rule': ({ date }) => ({
    nl: `Het begin valt niet op het ritme.${date ? ` De eerste dag van het ritme is ${day(date, 'nl')}.` : ''}`,
    en: `The start is not on the rhythm.${date ? ` The first day of the rhythm is ${day(date, 'en')}.` : ''}`,
  }),
  'bad-extra-date': ({ value }) => ({
    nl: `De extra datum "${value}" is niet te lezen.`,
    en: `The extra date "${value}" cannot be read.`,
  }),
  'bad-excluded-date': ({ value }) => ({
    nl: `De uitgezonderde datum "${value}" is niet te lezen.`,
    en: `The excluded date "${value}" cannot be read.`,
  }),
  'extra-before-start': ({ date }) => ({
    nl: `De extra datum ${day(date, 'nl')} ligt vóór het begin. Begin de reeks op die dag.`,
    en: `The extra date ${day(date, 'en')} is before the start. Start the series on that day.`,
  }),
  'excluded-not-in-series': ({ date }) => ({
    nl: `De reeks valt niet op ${day(date, 'nl')}. Die uitzondering is niet nodig.`,
    en: `The series does not fall on ${day(date, 'en')}. That exception is not needed.`,
  }),
  'extra-and-excluded': ({ date }) => ({
    nl: `De datum ${day(date, 'nl')} is toegevoegd én uitgezonderd. Kies een van de twee.`,
    en: `The date ${day(date, 'en')} is both added and excluded. Choose one of them.`,
  }),
  'unknown-occurrence': () => ({
    nl: 'Deze keer hoort niet meer bij de reeks. Open de reeks opnieuw.',
    en: 'This occurrence is no longer part of the series. Open the series again.',
  }),
  'extra-stands-alone': () => ({
    nl: 'Deze keer is los toegevoegd en zegt niets over het ritme. Verander alleen deze keer.',
    en: 'This occurrence was added by itself and says nothing about the rhythm. Change only this one.',
  }),
  'move-leaves-period': () => ({
    nl: 'In dit ritme kan die dag niet voor alle keren: hij ligt in een andere week of maand, of is geen werkdag. Pas het ritme zelf aan, of verander alleen deze keer.',
    en: 'In this rhythm that day is not possible for all: it is in another week or month, or no working day. Change the rhythm itself, or only this occurrence.',
  }),
  'move-onto-taken': () => ({
    nl: 'Op die dag staat al een keer van deze reeks. Kies een andere dag.',
    en: 'Another occurrence of this series is on that day already. Choose another day.',
  }),
  'rhythm-of-one': () => ({
    nl: 'Eén keer heeft geen ritme. Kies "deze en volgende" of "alle".',
    en: 'One occurrence has no rhythm. Choose "this and following" or "all".',
  }),
  'takes-place': () => ({
    nl: 'Deze keer staat al in de planning.',
    en: 'This time is on the calendar already.',
  }),
  'restore-of-many': () => ({
    nl: 'Zet keren één voor één terug.',
    en: 'Put times back one by one.',
  }),
  'not-in-that-year': () => ({
    nl: 'Dit ritme slaat dat jaar over. Kies zelf een begin.',
    en: 'This rhythm passes over that year. Choose a start yourself.',
  }),
}

/** One reason with its sentence in both languages of the screens. */
export function refusal(code: RecurrenceRefusal, detail: RefusalDetail = {}): RecurrenceReason {
  return { code, channel: null, person: WORDINGS[code](detail) }
}
