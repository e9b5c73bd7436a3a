/**
 * Where the two databases differ, and what makes them equal:
 * - ids are strings on both (UUIDs on SQLite, hexadecimal object ids on MongoDB);
 * - both sort text by its bytes (`Z` before `a`, `É` last). A collation in MongoDB alone would make them
 *   differ and would leave its indexes unused, so short lists are sorted here, after reading.
 */
const OBJECT_ID = /^[0-9a-f]{24}$/i

/**
 * Whether a text can be an id at all. SQLite looks for any text and finds nothing; MongoDB fails on a text that
 * is no object id, in a list of ids also when the others are fine.
 *
 * @example isPossibleId({ databaseName: 'mongoose', id: 'geen' }) // false
 */
export const isPossibleId = ({ databaseName, id }: { databaseName: string; id: string }): boolean =>
  databaseName !== 'mongoose' || OBJECT_ID.test(id)

const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, usage: 'sort' })

/**
 * Order of two texts as a Dutch reader expects it: capitals and accents do not count, `stap 9` comes before
 * `stap 10`. Texts that only differ in capitals or accents keep a fixed order.
 *
 * @example
 * ['Zorg', 'één', 'arts'].sort(compareDutch) // ['arts', 'één', 'Zorg']
 */
export const compareDutch = (left: string, right: string): number =>
  dutch.compare(left, right) || (left < right ? -1 : Number(left > right))
