import { describeDate, describeMoment, type ScreenLocale } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { ArmedMove } from './decideMoveCards'

/** Where something is or goes; null is the backlog lane. */
type Place = PlainDate | null

/** What happens on the calendar, as a screen reader should hear it. */
export type CalendarEvent =
  | { kind: 'cancelled'; title: string; at: Place }
  | { kind: 'refused'; title: string; reason: Wording }
  | { kind: 'selected'; title: string; count: number }
  | { kind: 'undone' | 'redone'; count: number }
  | { kind: 'nothing-to-undo' | 'nothing-to-redo' }
  | { kind: 'changed-by-other'; title: string }

/**
 * A sentence for a live region. Days name their year only when it is not the current one.
 *
 * @param today the day that counts as the current year
 * @example describeEvent({ event: { kind: 'cancelled', title: 'Vlog', at: '2026-03-08' }, today })
 * // 'Verplaatsen gestopt. “Vlog” staat nog op zondag 8 maart.'
 */
export function describeEvent({
  event,
  today,
  locale = 'nl',
}: {
  event: CalendarEvent
  today: PlainDate
  locale?: ScreenLocale
}): string {
  const placeOf = (date: Place) => {
    if (date === null) return BACKLOG[locale]
    return `${locale === 'nl' ? 'op' : 'on'} ${describeDate({ date, today, locale })}`
  }
  return SENTENCES[locale]({ event, placeOf })
}

/**
 * One line of the question whether approved texts should appear at another moment.
 *
 * @example describeArmedMove({ armed: decision.armed[0], zone, now })
 * // '“Vlog” verschijnt op 2 kanalen: nu donderdag 14 mei om 09.00 uur, straks zaterdag 16 mei om 09.00 uur.'
 */
export function describeArmedMove({
  armed,
  zone,
  now,
  locale = 'nl',
}: {
  armed: ArmedMove
  zone: string
  now: ArmedMove['from']
  locale?: ScreenLocale
}): string {
  const { title, channels, event: moved } = armed
  const [from, to] = [armed.from, armed.to].map((instant) => describeMoment({ instant, zone, now, locale }))
  const appears =
    locale === 'nl'
      ? `“${title}” verschijnt op ${count(channels, 'kanaal', 'kanalen')}: nu ${from}, straks ${to}.`
      : `“${title}” appears on ${count(channels, 'channel', 'channels')}: now ${from}, then ${to}.`
  if (!moved) return appears
  const [starts, startsThen] = [moved.from, moved.to].map((instant) => describeMoment({ instant, zone, now, locale }))
  if (locale === 'en') {
    const event = `The event itself: now ${starts}, then ${startsThen}.`
    return channels === 0
      ? `“${title}”. ${event}`
      : `${appears} ${event} Readers see the old time until the text is approved again.`
  }
  const event = `De bijeenkomst zelf: nu ${starts}, straks ${startsThen}.`
  return channels === 0
    ? `“${title}”. ${event}`
    : `${appears} ${event} Lezers zien de oude tijd tot de tekst opnieuw is goedgekeurd.`
}

type Words = {
  event: CalendarEvent
  /** with its preposition */
  placeOf: (place: Place) => string
}

const BACKLOG: Wording = { nl: 'bij de ideeën zonder datum', en: 'with the ideas without a date' }

const SENTENCES: Record<ScreenLocale, (words: Words) => string> = { nl: sayInDutch, en: sayInEnglish }

function sayInDutch({ event, placeOf }: Words): string {
  switch (event.kind) {
    case 'cancelled':
      return `Verplaatsen gestopt. “${event.title}” staat nog ${placeOf(event.at)}.`
    case 'refused':
      return `“${event.title}” is niet verplaatst. ${event.reason.nl}`
    case 'selected':
      return event.count === 0
        ? 'Niets gekozen.'
        : `“${event.title}” gekozen. Samen ${count(event.count, 'kaart', 'kaarten')}.`
    case 'undone':
      return `Ongedaan gemaakt: ${count(event.count, 'kaart staat', 'kaarten staan')} weer op de oude plek.`
    case 'redone':
      return `Opnieuw gedaan: ${count(event.count, 'kaart is', 'kaarten zijn')} weer verplaatst.`
    case 'nothing-to-undo':
      return 'Er is niets om ongedaan te maken.'
    case 'nothing-to-redo':
      return 'Er is niets om opnieuw te doen.'
    case 'changed-by-other':
      return `Een collega heeft “${event.title}” gewijzigd. De kalender is bijgewerkt.`
  }
}

function sayInEnglish({ event, placeOf }: Words): string {
  switch (event.kind) {
    case 'cancelled':
      return `Moving stopped. “${event.title}” is still ${placeOf(event.at)}.`
    case 'refused':
      return `“${event.title}” was not moved. ${event.reason.en}`
    case 'selected':
      return event.count === 0
        ? 'Nothing selected.'
        : `“${event.title}” selected. ${count(event.count, 'card', 'cards')} in all.`
    case 'undone':
      return `Undone: ${count(event.count, 'card is', 'cards are')} back in the old place.`
    case 'redone':
      return `Redone: ${count(event.count, 'card is', 'cards are')} moved again.`
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'changed-by-other':
      return `A colleague changed “${event.title}”. The calendar is up to date.`
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
