import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

export const MOST_LEVELS = 8
export const MOST_ALIASES = 15
export const MOST_FIELDS = 400
/** most top-level fields: each is a query of the database of its own */
export const MOST_ROOTS = 5
/** questions about the schema nest deep by nature and read no data */
const MOST_LEVELS_OF_SCHEMA = 25
const MOST_FIELDS_OF_SCHEMA = 1_000

type Count = { fields: number; aliases: number; depth: number; roots: string[] }

/**
 * Why a document asks for more than any page needs, or for what is closed; else null. Fragments count as often as they are spread, and
 * counting stops just past the bound, so that a hostile document costs little; a fragment that spreads itself
 * is refused as well. This comes before validation, of which some rules take ages on such documents.
 *
 * @example whyRefused(parse('{ Posts { totalDocs } }')) // null
 */
export function whyRefused(document: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const count: Count = { fields: 0, aliases: 0, depth: 0, roots: [] }
    const isWhole = measure({ set: definition.selectionSet, level: 1, count, fragments, path: [] })
    if (!isWhole) return 'A fragment of this query spreads itself.'
    const reason = judge(count)
    if (reason) return reason
  }
  return null
}

/**
 * Payload describes to anybody what they may do, conditions and ids included. The admin screens ask that over
 * REST, which is for people only; over GraphQL nobody needs it. No account here is verified by e-mail. Signing in
 * has one door, REST: what it hides and writes down would be missing here.
 */
const isClosed = (name: string): boolean =>
  /^(Access$|docAccess|verifyEmail|(login|logout|refreshToken|forgotPassword|resetPassword|unlock)User$)/.test(name)

function judge({ depth, fields, aliases, roots }: Count): string | null {
  const closed = roots.find(isClosed)
  if (closed) return `The field "${closed}" is closed.`
  const isOnSchema = roots.length > 0 && roots.every((name) => name.startsWith('__'))
  const bounds = [
    [depth, isOnSchema ? MOST_LEVELS_OF_SCHEMA : MOST_LEVELS, 'levels'],
    [roots.length, MOST_ROOTS, 'top-level fields'],
    [aliases, MOST_ALIASES, 'aliases'],
    [fields, isOnSchema ? MOST_FIELDS_OF_SCHEMA : MOST_FIELDS, 'fields'],
  ] as const
  const exceeded = bounds.find(([found, most]) => found > most)
  return exceeded ? `This query asks for more than ${exceeded[1]} ${exceeded[2]}. Split it into smaller ones.` : null
}

type Measuring = {
  set: SelectionSetNode
  level: number
  count: Count
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  path: string[]
}

/** False when a fragment spreads itself. */
function measure({ set, level, count, fragments, path }: Measuring): boolean {
  count.depth = Math.max(count.depth, level)
  for (const selection of set.selections) {
    if (count.fields > MOST_FIELDS_OF_SCHEMA || level > MOST_LEVELS_OF_SCHEMA) return true
    if (selection.kind === Kind.FIELD) {
      count.fields += 1
      if (selection.alias) count.aliases += 1
      if (level === 1) count.roots.push(selection.name.value)
      const { selectionSet } = selection
      if (selectionSet && !measure({ set: selectionSet, level: level + 1, count, fragments, path })) return false
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (!measure({ set: selection.selectionSet, level, count, fragments, path })) return false
    } else {
      const name = selection.name.value
      if (path.includes(name)) return false
      const fragment = fragments.get(name)
      count.fields += 1
      if (fragment && !measure({ set: fragment.selectionSet, level, count, fragments, path: [...path, name] })) return false
    }
  }
  return true
}
