import { describeDate } from '../../time/dutch'
import type { PlainDate } from '../../time/plainDate'
import type { Wording } from '../../workflow/wording'
import type { PlanningCard } from '../card'
import type { Clash, ClashContext } from './clash'

/**
 * A help line whose data will no longer count as checked on the day of an item, or that nobody ever checked. One clash a help line, with
 * all items that name it from then on: one check solves them all.
 *
 * @example findHelpLineClashes(context)
 */
export function findHelpLineClashes({ cards, helpLines, days, today }: ClashContext): Clash[] {
  const checked = new Map(helpLines.map(({ id, checkAgainBy }) => [id, checkAgainBy]))
  const late = new Map<string, { card: PlanningCard; day: PlainDate }[]>()
  for (const card of cards) {
    if (card.helpLineIds.length === 0) continue
    const day = days.dayOf(card)
    if (day === null || day < today) continue
    for (const id of new Set(card.helpLineIds)) {
      const checkAgainBy = checked.get(id)
      if (checkAgainBy === undefined || (checkAgainBy !== null && checkAgainBy >= day)) continue
      const found = late.get(id)
      if (found === undefined) late.set(id, [{ card, day }])
      else found.push({ card, day })
    }
  }
  return helpLines.flatMap(({ id, name, checkAgainBy }) => {
    const found = (late.get(id) ?? []).sort((a, b) =>
      a.day < b.day || (a.day === b.day && a.card.id < b.card.id) ? -1 : 1,
    )
    const [first] = found
    return first === undefined
      ? []
      : [describeHelpLineClash({ id, name, checkAgainBy, found, first: first.day, today })]
  })
}

function describeHelpLineClash({
  id,
  name,
  checkAgainBy,
  found,
  first,
  today,
}: {
  id: string
  name: string
  checkAgainBy: PlainDate | null
  found: readonly { card: PlanningCard }[]
  first: PlainDate
  today: PlainDate
}): Clash {
  const count = found.length
  return {
    key: `help-line-overdue:${id}@${checkAgainBy ?? ''}`,
    code: 'help-line-overdue',
    cardIds: found.map(({ card }) => card.id),
    date: first,
    reason:
      checkAgainBy === null ? neverChecked({ name, count }) : checkedUntil({ name, count, until: { date: checkAgainBy, today } }),
    wayOut: {
      nl: `Kijk de gegevens van ${name} na vóór ${describeDate({ date: first, today })}.`,
      en: `Check the details of ${name} before ${describeDate({ date: first, today, locale: 'en' })}.`,
    },
    action: { kind: 'open', record: 'help-line', id },
  }
}

function checkedUntil({ name, count, until }: {
  name: string
  count: number
  until: { date: PlainDate; today: PlainDate }
}): Wording {
  return {
    nl:
      `De gegevens van ${name} zijn nagekeken tot en met ${describeDate(until)}. Daarna ` +
      `${count === 1 ? 'staat er nog 1 item' : `staan er nog ${count} items`} met deze hulplijn.`,
    en:
      `The details of ${name} count as checked until ${describeDate({ ...until, locale: 'en' })}. ` +
      (count === 1
        ? '1 item with this help line comes later.'
        : `${count} items with this help line come later.`),
  }
}

function neverChecked({ name, count }: { name: string; count: number }): Wording {
  return {
    nl: `De gegevens van ${name} zijn nog nooit nagekeken. Er ${count === 1 ? 'komt 1 item' : `komen ${count} items`} met deze hulplijn.`,
    en: `The details of ${name} were never checked. ${count === 1 ? '1 item' : `${count} items`} with this help line will come.`,
  }
}
