import { describeDate } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import { joinWords } from '../workflow/wording'

/** A text that somebody writes in, with what may be said of it on a screen that others can see. */
export type OwnText = {
  itemId: string
  discreetTitle: string | null
  channelNames: readonly string[]
  /** the day on which they were asked; null when they write along without a question */
  askedOn: PlainDate | null
}

export type NamedText = { itemId: string; name: string; about: string }

/**
 * What each of somebody's texts is called in their list. A working title tells the subject, and can hold a name: it
 * never stands there. Without a discreet title it is a number, which a text keeps; where it comes and since when
 * make it known.
 *
 * @param texts all of them, the oldest first, also those that are not listed (any more)
 * @example nameOwnTexts([{ itemId, discreetTitle: null, channelNames: ['Website'], askedOn }])[0]
 *   // { itemId, name: 'Tekst 1', about: 'Voor Website. Gevraagd op maandag 2 maart 2026.' }
 */
export function nameOwnTexts(texts: readonly OwnText[]): NamedText[] {
  return texts.map(({ itemId, discreetTitle, channelNames, askedOn }, index) => {
    const discreet = discreetTitle?.trim() ?? ''
    const where = channelNames.length > 0 ? [`Voor ${joinWords({ words: [...channelNames], locale: 'nl' })}.`] : []
    const since = askedOn === null ? [] : [`Gevraagd op ${describeDate({ date: askedOn })}.`]
    return { itemId, name: discreet === '' ? `Tekst ${index + 1}` : discreet, about: [...where, ...since].join(' ') }
  })
}
