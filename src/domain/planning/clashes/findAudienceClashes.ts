import { describeDate } from '../../time/dutch'
import { addDays } from '../../time/plainDate'
import type { PlanningCard } from '../card'
import { dateOfDayNumber } from '../dayOfCard'
import type { Clash, ClashContext } from './clash'
import { chooseMover } from './clashCard'
import { findNewDay } from './findNewDay'

const DAYS_OF_A_WEEK = 7
/** Week 0 began on Monday 29 December 1969. */
const FIRST_MONDAY = -3

/**
 * More for one audience in an ISO week than it can take. Weeks that are over are left alone.
 *
 * @example findAudienceClashes(context)
 */
export function findAudienceClashes(context: ClashContext): Clash[] {
  const { occupancy, vocabulary, today } = context
  const clashes: Clash[] = []
  for (const { id, name, maxPerWeek } of vocabulary.audiences) {
    if (maxPerWeek === null) continue
    for (const [week, cards] of occupancy.weeks.get(id) ?? []) {
      if (cards.length <= maxPerWeek) continue
      const monday = dateOfDayNumber(FIRST_MONDAY + week * DAYS_OF_A_WEEK)
      const nextMonday = addDays({ date: monday, days: DAYS_OF_A_WEEK })
      if (nextMonday <= today) continue
      const mover = chooseMover({ cards, context })
      const free = mover && findNewDay({ card: mover, context, later: nextMonday, earlier: addDays({ date: monday, days: -1 }) })
      clashes.push({
        key: `audience-week:${id}@${monday}`,
        code: 'audience-week',
        cardIds: [...new Set(cards.map((card) => card.id))],
        date: monday,
        reason: {
          nl:
            `In de week van ${describeDate({ date: monday, today })} staan ${cards.length} berichten ` +
            `voor ‘${name}’. Het meeste is ${maxPerWeek}.`,
          en:
            `The week of ${describeDate({ date: monday, today, locale: 'en' })} holds ` +
            `${cards.length} posts for ‘${name}’. The most is ${maxPerWeek}.`,
        },
        wayOut: describeWayOut({ mover, free, context }),
        action:
          mover === null || free === null
            ? { kind: 'open', record: 'card', id: (mover ?? cards.at(-1))?.id ?? '' }
            : { kind: 'move', cardId: mover.id, date: free },
      })
    }
  }
  return clashes
}

function describeWayOut({
  mover,
  free,
  context: { today },
}: {
  mover: PlanningCard | null
  free: ReturnType<typeof findNewDay>
  context: ClashContext
}): Clash['wayOut'] {
  if (mover === null || free === null) {
    return {
      nl: 'Maak van twee berichten één, of kies bij een bericht een andere doelgroep.',
      en: 'Turn two posts into one, or choose another audience for a post.',
    }
  }
  return {
    nl: `Verplaats ‘${mover.title}’ naar ${describeDate({ date: free, today })}.`,
    en: `Move ‘${mover.title}’ to ${describeDate({ date: free, today, locale: 'en' })}.`,
  }
}
