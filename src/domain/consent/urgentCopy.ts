import { joinWords } from '../workflow/wording'

const URGENT = 'Met spoed: '
/** What the list of copies holds of one place. */
const LONGEST = 200

/**
 * The line of a task about words that stand in another item after they were taken back.
 *
 * @param channelNames where they are read; none where nobody can read them yet
 * @example writeUrgentCopy({ title: 'Tip van de week', channelNames: ['Website'], path: '/admin/…/7' })
 */
export function writeUrgentCopy({ title, channelNames, path }: { title: string; channelNames: readonly string[]; path: string }): string {
  const where = channelNames.length > 0 ? `te lezen op ${joinWords({ words: [...new Set(channelNames)], locale: 'nl' })}` : 'nog niet te lezen'
  const tail = `” (${where}) ${path}`
  const room = LONGEST - `${URGENT}dezelfde woorden in “`.length - tail.length
  const name = title.length <= room ? title : `${title.slice(0, Math.max(0, room - 1)).trimEnd()}…`
  return `${URGENT}dezelfde woorden in “${name}${tail}`.slice(0, LONGEST)
}

/**
 * Whether a copy must go before all others.
 *
 * @example isUrgentCopy('Weekkrant') // false
 */
export function isUrgentCopy(where: string): boolean {
  return where.startsWith(URGENT)
}
