import { describeMoment } from '../time/dutch'
import type { Instant } from '../time/instant'
import type { Reason, Wording } from '../workflow/wording'
import { STAY_REASONS, type StayReason } from './describeCardState'

/** Why a card cannot be moved as asked. */
export type MoveRefusal =
  | StayReason
  | 'unknown'
  | 'named-twice'
  | 'not-allowed'
  | 'stale'
  | 'until-without-date'
  | 'end-before-start'
  | 'event-has-date'
  | 'armed-needs-day'
  | 'release-in-past'
  | 'release-after-end'

/** What a move also does or leaves, for the message afterwards. */
export type MoveNote = {
  id: string
  code: 'tie-dropped' | 'event-moves' | 'text-reopens' | 'event-stays' | 'release-wish-moves' | 'release-stays'
  person: Wording
}

/**
 * A refusal as programs and people read it.
 *
 * @example refusalOf('stale').person.nl // 'Iemand heeft dit item intussen gewijzigd. …'
 */
export function refusalOf(code: MoveRefusal): Reason<MoveRefusal> {
  return { code, channel: null, person: REFUSALS[code] }
}

/**
 * What to say after a move, beside that it succeeded.
 *
 * @param at the moment that the note is about: of the event, or of the release
 * @example noteOf({ id: 'i1', code: 'tie-dropped', at: null, zone, now })
 */
export function noteOf({
  id,
  code,
  at,
  zone,
  now,
}: {
  id: string
  code: MoveNote['code']
  at: Instant | null
  zone: string
  now: Instant
}): MoveNote {
  const momentIn = (locale: 'nl' | 'en') =>
    at === null ? '' : describeMoment({ instant: at, zone, now, locale })
  const { nl, en } = NOTES[code]
  return { id, code, person: { nl: nl(momentIn('nl')), en: en(momentIn('en')) } }
}

const NOTES: Record<MoveNote['code'], Record<keyof Wording, (moment: string) => string>> = {
  'tie-dropped': {
    nl: () => 'Dit item volgt de themadag niet meer, want u koos zelf een datum.',
    en: () => 'This item no longer follows the observance, since you chose a date yourself.',
  },
  'event-moves': {
    nl: (moment) => `De bijeenkomst schuift mee naar ${moment}.`,
    en: (moment) => `The event moves along to ${moment}.`,
  },
  'text-reopens': {
    nl: () => 'Lezers zien die tijd pas als de tekst opnieuw is goedgekeurd. Vraag daarom weer beoordeling.',
    en: () => 'Readers see that time only once the text is approved again. So ask for a review again.',
  },
  'event-stays': {
    nl: (moment) => `De bijeenkomst zelf blijft op ${moment}. Die tijd wijzigt u in het item.`,
    en: (moment) => `The event itself stays on ${moment}. Change that time in the item.`,
  },
  'release-wish-moves': {
    nl: (moment) => `Het gewenste moment schuift mee naar ${moment}.`,
    en: (moment) => `The wished moment moves along to ${moment}.`,
  },
  'release-stays': {
    nl: (moment) => `Lezers zien dit nog steeds vanaf ${moment}.`,
    en: (moment) => `Readers will still see this from ${moment}.`,
  },
}

const REFUSALS: Record<MoveRefusal, Wording> = {
  ...STAY_REASONS,
  unknown: {
    nl: 'Dit item bestaat niet meer, of u mag het niet zien. Ververs de kalender.',
    en: 'This item no longer exists, or you may not see it. Reload the calendar.',
  },
  'named-twice': {
    nl: 'Dit item staat er twee keer in. Kies één datum.',
    en: 'This item is named twice. Choose one date.',
  },
  'not-allowed': {
    nl: 'Met uw rol kunt u dit item niet plannen. Vraag het een adviseur.',
    en: 'Your role cannot plan this item. Ask an adviser.',
  },
  stale: {
    nl: 'Iemand heeft dit item intussen gewijzigd. Bekijk de nieuwe datum en probeer het opnieuw.',
    en: 'Somebody changed this item meanwhile. Look at the new date and try again.',
  },
  'until-without-date': {
    nl: 'Er is wel een laatste dag, maar geen eerste. Kies ook de eerste dag.',
    en: 'There is a last day but no first. Choose the first day too.',
  },
  'end-before-start': {
    nl: 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    en: 'The last day is before the first. Choose a later last day.',
  },
  'event-has-date': {
    nl: 'Deze bijeenkomst heeft een begintijd en hoort dus op de kalender. Haal eerst de tijd weg.',
    en: 'This event has a start and so belongs on the calendar. Take away its time first.',
  },
  'armed-needs-day': {
    nl: 'Dit staat klaar om te verschijnen. Trek het eerst in, dan kan de datum weg.',
    en: 'This is ready to appear. Withdraw it first, then its date can go.',
  },
  'release-in-past': {
    nl: 'Het moment van verschijnen zou dan al voorbij zijn. Kies een latere dag.',
    en: 'The moment of appearing would have passed then. Choose a later day.',
  },
  'release-after-end': {
    nl: 'Dit zou dan verschijnen na zijn einde. Kies een eerdere dag of verzet eerst het einde.',
    en: 'This would then appear after its end. Choose an earlier day or move the end first.',
  },
}
