import { describeDate } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'

/** What a person must know before one time of a series is cancelled. */
export type Cancellation = {
  /** the day on which it would take place */
  date: PlainDate
  /** nothing else is left of the series, so all of it goes */
  isLast: boolean
  /** it became an item of its own, which goes along */
  isOwnItem: boolean
  /** what readers have of this time: to be seen, ready to appear, or nothing yet */
  readers: 'see' | 'will-see' | 'nothing'
  isApproved: boolean
}

/**
 * The question before one time of a series is cancelled, a sentence a line: what goes, what readers notice, who
 * has to look again, and the way back.
 *
 * @example
 * describeCancellation({ date, isLast: false, isOwnItem: false, readers: 'nothing', isApproved: false })[1].nl
 * // 'Lezers merken hier niets van: dit verandert alleen de planning.'
 */
export function describeCancellation(cancellation: Cancellation): Wording[] {
  return [
    planningOf(cancellation),
    ...(cancellation.isOwnItem && !cancellation.isLast ? [OWN_ITEM] : []),
    READERS[cancellation.readers],
    ...(cancellation.isApproved && !cancellation.isLast ? [APPROVE_AGAIN] : []),
    wayBackOf(cancellation),
  ]
}

/**
 * Whether the calendar can put the time back as it was. What went to the trash comes back from there.
 *
 * @example canTakeBack({ isLast: true, isOwnItem: false }) // false
 */
export function canTakeBack({ isLast, isOwnItem }: Pick<Cancellation, 'isLast' | 'isOwnItem'>): boolean {
  return !isLast && !isOwnItem
}

function planningOf({ date, isLast }: Cancellation): Wording {
  const [nl, en] = [describeDate({ date }), describeDate({ date, locale: 'en' })]
  return isLast
    ? {
        nl: `De keer van ${nl} is de enige die nog over is. De hele reeks gaat naar de prullenbak.`,
        en: `The time of ${en} is the only one left. The whole series goes to the trash.`,
      }
    : {
        nl: `De keer van ${nl} gaat uit de planning. De andere keren blijven staan.`,
        en: `The time of ${en} leaves the calendar. The other times stay.`,
      }
}

function wayBackOf(cancellation: Cancellation): Wording {
  if (!canTakeBack(cancellation)) return FROM_TRASH
  return cancellation.readers === 'nothing' ? UNDO : UNDO_PLANNING
}

const OWN_ITEM: Wording = {
  nl: 'Deze keer is een eigen item. Dat gaat naar de prullenbak.',
  en: 'This time is an item of its own, which goes to the trash.',
}

const READERS: Record<Cancellation['readers'], Wording> = {
  see: {
    nl: 'Lezers zien deze keer nu. Na uw ja is hij meteen weg.',
    en: 'Readers see this time now. After your yes it is gone at once.',
  },
  'will-see': {
    nl: 'Deze keer staat klaar voor lezers. Na uw ja verschijnt hij niet meer.',
    en: 'This time is ready for readers. After your yes it does not appear any more.',
  },
  nothing: {
    nl: 'Lezers merken hier niets van: dit verandert alleen de planning.',
    en: 'Readers notice nothing: this changes the planning only.',
  },
}

const APPROVE_AGAIN: Wording = {
  nl: 'De reeks zelf verandert en vraagt daarna opnieuw goedkeuring.',
  en: 'The series itself changes and asks for approval again.',
}

const FROM_TRASH: Wording = {
  nl: 'Dit gaat niet terug met "Ongedaan maken". U kunt het terughalen uit de prullenbak.',
  en: 'This does not go back with "Undo". You can get it back from the trash.',
}

const UNDO: Wording = {
  nl: 'Met "Ongedaan maken" staat de keer er weer.',
  en: '"Undo" puts the time back.',
}

const UNDO_PLANNING: Wording = {
  nl: 'Met "Ongedaan maken" staat de keer weer in de planning. Lezers zien hem pas na goedkeuring.',
  en: '"Undo" puts the time back on the calendar. Readers see it after approval only.',
}
