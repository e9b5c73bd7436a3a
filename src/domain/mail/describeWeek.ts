import { describeDate } from '../time/dutch'
import { addDays, type PlainDate } from '../time/plainDate'

export type WeekCounts = {
  /** what appears, by day: armed and approved */
  armed: readonly PlainDate[]
  /** what is planned, by day, but not approved */
  open: readonly PlainDate[]
  /** days on which something is past its planned day, before this week */
  overdue: number
  /** texts that wait for a verdict of this person */
  toReview: number
  /** help lines that must be checked */
  helpLines: number
  /** running pauses */
  pauses: number
}

const count = (n: number, one: string, many: string): string => `${n === 1 ? 'één' : n} ${n === 1 ? one : many}`

/**
 * The lines of "Deze week": numbers and days, never titles or names, because a mailbox may be shared. A quiet
 * week says so.
 *
 * @param monday first day of the week
 * @example describeWeek({ monday, counts })[0] // 'maandag 30 november 2026: één bericht verschijnt'
 */
export function describeWeek({ monday, counts }: { monday: PlainDate; counts: WeekCounts }): string[] {
  const lines: string[] = []
  for (let index = 0; index < 7; index += 1) {
    const day = addDays({ date: monday, days: index })
    const armed = counts.armed.filter((date) => date === day).length
    const open = counts.open.filter((date) => date === day).length
    const parts = [
      ...(armed > 0 ? [count(armed, 'bericht verschijnt', 'berichten verschijnen')] : []),
      ...(open > 0 ? [`${count(open, 'item is', 'items zijn')} gepland en nog niet goedgekeurd`] : []),
    ]
    if (parts.length > 0) lines.push(`${describeDate({ date: day })}: ${parts.join(', ')}`)
  }
  if (lines.length === 0) lines.push('Er staat deze week niets gepland.')
  if (counts.toReview > 0) lines.push(`Op u ${counts.toReview === 1 ? 'wacht' : 'wachten'} ${count(counts.toReview, 'oordeel', 'oordelen')}.`)
  if (counts.overdue > 0) lines.push(`${count(counts.overdue, 'item is', 'items zijn')} over de geplande dag heen.`.replace(/^é/, 'É'))
  if (counts.helpLines > 0) lines.push('Er zijn nummers die u moet nakijken.')
  if (counts.pauses > 0) lines.push('Er loopt een pauze: een deel van de berichten is niet te zien.')
  return lines
}
