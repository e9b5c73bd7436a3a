import { isPlainDate, type PlainDate } from '../time/plainDate'
import { JOURNAL_ACTIONS, JOURNAL_RESULTS, type JournalAction, type JournalActorKind, type JournalResult } from './entry'

/** What somebody looks for in the journal. */
export type JournalFilter = {
  action: JournalAction | null
  result: JournalResult | null
  /** id of a person */
  actorId: string | null
  /** instead of one person: everybody of a kind */
  actorKind: JournalActorKind | null
  /** slug of a collection or global */
  objectType: string | null
  /** words in the name of what it was done to */
  name: string | null
  /** id of what it was done to */
  objectId: string | null
  from: PlainDate | null
  /** inclusive */
  until: PlainDate | null
  /** only entries before this place: the next page */
  before: number | null
}

/** In the place of an id: who has no account of their own. No id is one of these words. */
export const ACTOR_WORDS = {
  systeem: 'system',
  gasten: 'guest',
  programma: 'api-client',
  onbekend: 'anonymous',
} as const satisfies Record<string, JournalActorKind>

const LONGEST_NAME = 80
const ID = /^[\w-]{1,64}$/
const isIn = <T extends string>(list: readonly T[], value: string | null): value is T => value !== null && (list as readonly string[]).includes(value)

/**
 * Reads a filter from an address. What cannot be read is left out, so that an old or mistyped address shows
 * more rather than nothing.
 *
 * @example parseJournalFilter(new URLSearchParams('wat=withdrawn')).action // 'withdrawn'
 */
export function parseJournalFilter(params: URLSearchParams): JournalFilter {
  const id = (name: string): string | null => {
    const value = params.get(name)?.trim() ?? ''
    return ID.test(value) ? value : null
  }
  const day = (name: string): PlainDate | null => {
    const value = params.get(name)
    return isPlainDate(value) ? value : null
  }
  const who = id('wie')
  const [action, result] = [params.get('wat'), params.get('uitkomst')]
  const before = Number(params.get('voor'))
  return {
    action: isIn(JOURNAL_ACTIONS, action) ? action : null,
    result: isIn(JOURNAL_RESULTS, result) ? result : null,
    ...(isActorWord(who) ? { actorId: null, actorKind: ACTOR_WORDS[who] } : { actorId: who, actorKind: null }),
    objectType: id('soort'),
    name: params.get('naam')?.trim().slice(0, LONGEST_NAME) || null,
    objectId: id('onderwerp'),
    from: day('van'),
    until: day('tot'),
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  }
}

/**
 * The same as a query, without what is empty.
 *
 * @example formatJournalFilter(parseJournalFilter(params))
 */
export function formatJournalFilter(filter: JournalFilter): string {
  const pairs: [string, string | number | null][] = [
    ['wat', filter.action],
    ['uitkomst', filter.result],
    ['wie', filter.actorId ?? wordOf(filter.actorKind)],
    ['soort', filter.objectType],
    ['naam', filter.name],
    ['onderwerp', filter.objectId],
    ['van', filter.from],
    ['tot', filter.until],
    ['voor', filter.before],
  ]
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString()
}

const isActorWord = (value: string | null): value is keyof typeof ACTOR_WORDS => value !== null && Object.hasOwn(ACTOR_WORDS, value)

function wordOf(kind: JournalActorKind | null): string | null {
  return Object.entries(ACTOR_WORDS).find(([, named]) => named === kind)?.[0] ?? null
}
