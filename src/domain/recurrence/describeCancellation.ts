import { describeDate } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { SeriesScope } from './seriesEdit'

/** What a person must know before times of a series are cancelled. */
export type Cancellation = {
  scope: SeriesScope
  /** the day on which it would take place */
  date: PlainDate
  /** how many times go, those that became items of their own left out */
  times: number
  /** how many of the times in reach became items of their own; with one time alone that one goes along */
  ownItems: number
  /** nothing else is left of the series, so all of it goes */
  isLast: boolean
  /** what readers have of these times: to be seen, ready to appear, or nothing yet */
  readers: 'see' | 'will-see' | 'nothing'
  isApproved: boolean
}

/**
 * The question before times of a series are cancelled, a sentence a line: what goes, what readers notice, who has to
 * look again, and the way back.
 *
 * @example
 * describeCancellation({ scope: 'one', date, times: 1, ownItems: 0, isLast: false, readers: 'nothing', isApproved: false })[1].nl
 * // 'Lezers merken hier niets van: dit verandert alleen de planning.'
 */
export function describeCancellation(cancellation: Cancellation): Wording[] {
  const { scope, ownItems, isLast, readers, isApproved } = cancellation
  const asksAgain = isApproved && !isLast ? [APPROVE_AGAIN] : []
  if (scope !== 'one') {
    return [
      isLast ? planningOfAll(cancellation) : planningOfFollowing(cancellation),
      ...(ownItems > 0 ? [ownItemsOf(ownItems)] : []),
      READERS_OF_MANY[readers],
      ...asksAgain,
      isLast ? FROM_TRASH : NO_UNDO,
    ]
  }
  return [
    planningOf(cancellation),
    ...(ownItems > 0 && !isLast ? [OWN_ITEM] : []),
    READERS[readers],
    ...asksAgain,
    wayBackOf(cancellation),
  ]
}

/**
 * Whether the calendar can put the time back as it was. What went to the trash comes back from there, and what
 * reached further than one time is planned anew.
 *
 * @example canTakeBack({ scope: 'one', isLast: true, ownItems: 0 }) // false
 */
export function canTakeBack({ scope, isLast, ownItems }: Pick<Cancellation, 'scope' | 'isLast' | 'ownItems'>): boolean {
  return scope === 'one' && !isLast && ownItems === 0
}

function planningOfFollowing({ date, times }: Cancellation): Wording {
  const [nl, en] = [describeDate({ date }), describeDate({ date, locale: 'en' })]
  return {
    nl: `De keer van ${nl} en alle volgende gaan uit de planning: ${times} keer. De eerdere keren blijven staan.`,
    en: `The time of ${en} and all following leave the calendar: ${times} in all. The earlier ones stay.`,
  }
}

function planningOfAll({ times }: Cancellation): Wording {
  return {
    nl: `De hele reeks gaat naar de prullenbak: ${times} keer.`,
    en: `The whole series goes to the trash: ${times} in all.`,
  }
}

function ownItemsOf(howMany: number): Wording {
  return howMany === 1
    ? {
        nl: 'Eén keer is een eigen item. Dat blijft staan, los van de reeks.',
        en: 'One time is an item of its own. It stays, apart from the series.',
      }
    : {
        nl: `${howMany} keren zijn een eigen item. Die blijven staan, los van de reeks.`,
        en: `${howMany} times are items of their own. They stay, apart from the series.`,
      }
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

const READERS_OF_MANY: Record<Cancellation['readers'], Wording> = {
  see: {
    nl: 'Lezers zien deze keren nu. Na uw ja zijn ze meteen weg.',
    en: 'Readers see these times now. After your yes they are gone at once.',
  },
  'will-see': {
    nl: 'Deze keren staan klaar voor lezers. Na uw ja verschijnen ze niet meer.',
    en: 'These times are ready for readers. After your yes they do not appear any more.',
  },
  nothing: READERS.nothing,
}

const NO_UNDO: Wording = {
  nl: 'Dit gaat niet terug met "Ongedaan maken".',
  en: 'This does not go back with "Undo".',
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
