import { describeDate } from '../../time/dutch'
import { addDays } from '../../time/plainDate'
import { dateOfDayNumber, dayNumberOf } from '../dayOfCard'
import type { Clash, ClashContext } from './clash'
import { laterDay } from './clashCard'
import { findNewDay } from './findNewDay'

/** A card that lasts is asked for its first days only: nothing light lasts longer. */
const MOST_DAYS = 400

/**
 * A light tone on a remembrance day. Only what is still to come, and what is on now.
 *
 * @example findToneClashes(context)
 */
export function findToneClashes(context: ClashContext): Clash[] {
  const { cards, occupancy, days, today } = context
  if (occupancy.remembrances.size === 0) return []
  const clashes: Clash[] = []
  for (const card of cards) {
    const day = card.tone === 'light' ? days.dayOf(card) : null
    const last = day === null ? null : days.lastDayOf(card)
    if (day === null || last === null || last < today) continue
    const from = dayNumberOf(laterDay(day, today))
    const until = Math.min(dayNumberOf(last), from + MOST_DAYS)
    for (let dayNumber = from; dayNumber <= until; dayNumber += 1) {
      const name = occupancy.remembrances.get(dayNumber)
      if (name === undefined) continue
      clashes.push(describeToneClash({ card, date: dateOfDayNumber(dayNumber), name, context }))
      break
    }
  }
  return clashes
}

function describeToneClash({
  card,
  date,
  name,
  context,
}: {
  card: ClashContext['cards'][number]
  date: NonNullable<Clash['date']>
  name: string
  context: ClashContext
}): Clash {
  const { today } = context
  const free = findNewDay({ card, context, later: addDays({ date, days: 1 }), earlier: addDays({ date, days: -1 }) })
  return {
    key: `tone-remembrance:${card.id}@${date}`,
    code: 'tone-remembrance',
    cardIds: [card.id],
    date,
    reason: {
      nl: `‘${card.title}’ heeft een lichte toon. ${sentence(describeDate({ date, today }))} is het ${name}.`,
      en: `‘${card.title}’ has a light tone. ${describeDate({ date, today, locale: 'en' })} is ${name}.`,
    },
    wayOut:
      free === null
        ? { nl: 'Kies een andere toon of een andere dag.', en: 'Choose another tone or another day.' }
        : {
            nl: `Verplaats het naar ${describeDate({ date: free, today })}, of kies een andere toon.`,
            en: `Move it to ${describeDate({ date: free, today, locale: 'en' })}, or choose another tone.`,
          },
    action:
      free === null
        ? { kind: 'open', record: 'card', id: card.id }
        : { kind: 'move', cardId: card.id, date: free },
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
