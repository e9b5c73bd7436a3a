import type { ConsentPart } from './consent'

/** One text on one channel in one language, as stopping meets it. */
export type AffectedPlace = {
  channelName: string
  languageName: string
  state: 'live' | 'armed'
  /** whether the rest of the text goes on without the part */
  staysWithout: boolean
}

/** A copy that no program can take away. `where` says where, without names of people. */
export type CopyOutOfReach = { where: string; /** whose it is, for a page that may name nobody; absent where `where` names nobody */ neutralWhere?: string }

/** The same words in another text, which no consent binds; without channels nobody can read them yet. */
export type ElsewherePlace = { channelNames: readonly string[] }

const NAMES: Record<ConsentPart, string> = { story: 'het verhaal', quote: 'het citaat', picture: 'de foto' }

/**
 * What stopping does, in Dutch sentences, before it is done: what goes at once, what stays without the part, what
 * does not appear any more, what people have to take away, what nobody can, and what is kept under lock.
 *
 * @param parts what would stop
 * @param elsewhere where the same words stand without a consent: nothing stops there by itself
 * @param isNeutral names no partners, for a page that anybody with the code may have open
 * @param isPast after the act: the same sentences of what has been done
 * @example describeStop({ parts: ['picture'], places, copies: [] })
 */
export function describeStop({ parts, places, copies, elsewhere = [], isNeutral = false, isPast = false }: {
  parts: readonly ConsentPart[]
  places: readonly AffectedPlace[]
  copies: readonly CopyOutOfReach[]
  elsewhere?: readonly ElsewherePlace[]
  isNeutral?: boolean
  isPast?: boolean
}): string[] {
  const names = joinDutch([...new Set(parts)].map((part) => NAMES[part]))
  const [lines, gone, later] = [[] as string[], places.filter(({ staysWithout }) => !staysWithout), places.filter(({ staysWithout }) => staysWithout)]
  const live = listPlaces(gone.filter(({ state }) => state === 'live'))
  const armed = listPlaces(gone.filter(({ state }) => state === 'armed'))
  const reduced = listPlaces(later)
  if (live !== '') lines.push(isPast ? `De hele tekst is nu weg van ${live}.` : `De hele tekst verdwijnt meteen van ${live}.`)
  if (reduced !== '') lines.push(isPast ? `Op ${reduced} staat de tekst nu zonder ${names}.` : `Op ${reduced} blijft de tekst staan, zonder ${names}.`)
  if (armed !== '') lines.push(`Op ${armed} verschijnt de tekst niet meer.`)
  if (places.length === 0 && elsewhere.every(({ channelNames }) => channelNames.length === 0)) lines.push('Er staat nu niets online waar dit in zit.')
  if (copies.length > 0) {
    const where = joinDutch([...new Set(copies.map(({ where: named, neutralWhere = named }) => (isNeutral ? neutralWhere : named)))])
    lines.push(
      isPast
        ? `Dit kan het programma niet zelf weghalen: ${where}. Voor elk daarvan staat een taak klaar bij een medewerker.`
        : `Dit haalt een medewerker met de hand weg, of vraagt erom: ${where}.`,
    )
  }
  if (elsewhere.length > 0) lines.push(describeElsewhere({ elsewhere, isPast }))
  lines.push('Schermafdrukken, drukwerk en kopieën van anderen kunnen wij niet weghalen.')
  lines.push(
    isPast
      ? 'De bewaarde versies zitten achter slot. Openen mag alleen als de wet dat vraagt, en elke keer wordt vastgelegd.'
      : `Wat de wet ons laat bewaren, gaat achter slot. ${describeNotes(parts)}`,
  )
  return lines
}

/** What colleagues do not keep before them either. */
function describeNotes(parts: readonly ConsentPart[]): string {
  if (parts.includes('story')) return 'Ook eerdere versies, de titel, de aantekeningen en opmerkingen daarover.'
  const notes = 'Ook eerdere versies en opmerkingen daarover'
  return parts.includes('quote') ? `${notes}, en de titel en aantekeningen waar deze woorden in staan.` : `${notes}.`
}

function describeElsewhere({ elsewhere, isPast }: { elsewhere: readonly ElsewherePlace[]; isPast: boolean }): string {
  const shown = elsewhere.filter(({ channelNames }) => channelNames.length > 0)
  const unread = elsewhere.length - shown.length
  const channels = joinDutch([...new Set(shown.flatMap(({ channelNames }) => channelNames))])
  const where = joinDutch([
    ...(shown.length > 0 ? [`${countTexts(shown.length)} op ${channels}`] : []),
    ...(unread > 0 ? [`${countTexts(unread)} die nog niet te lezen ${unread === 1 ? 'is' : 'zijn'}`] : []),
  ])
  const task = isPast ? 'Een medewerker heeft nu met spoed de taak' : 'Een medewerker krijgt dan meteen de taak'
  return `Deze woorden staan ook in ${where}. ${task} om ze daar weg te halen.`
}

const countTexts = (count: number): string => (count === 1 ? 'een andere tekst' : `${count} andere teksten`)

function listPlaces(places: readonly AffectedPlace[]): string {
  const isDutchOnly = places.every(({ languageName }) => languageName === 'Nederlands')
  const names = places.map(({ channelName, languageName }) => (isDutchOnly ? channelName : `${channelName} (${languageName})`))
  return joinDutch([...new Set(names)])
}

function joinDutch(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}
