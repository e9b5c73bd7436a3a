import {
  GraphQLError,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ASTVisitor,
} from 'graphql'

export const MOST_LEVELS = 8
export const MOST_ALIASES = 15
export const MOST_FIELDS = 400
/** most top-level fields: each is a query of the database of its own */
export const MOST_ROOTS = 5

type Count = { fields: number; aliases: number; depth: number }

/**
 * Refuses an operation that nests deeper, selects more or aliases more than any page needs. Fragments count
 * as often as they are spread, so that they hide nothing.
 */
export function boundSelection(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const roots = countRoots(operation.selectionSet, (name) => context.getFragment(name))
      const count: Count = { fields: 0, aliases: 0, depth: 0 }
      // Introspection nests deep by nature and reads no data.
      const isIntrospection = roots.names.every((name) => name.startsWith('__'))
      if (!isIntrospection) measure({ set: operation.selectionSet, level: 1, count, context, path: [] })
      for (const [found, most, what] of [
        [count.depth, MOST_LEVELS, 'levels'],
        [count.fields, MOST_FIELDS, 'fields'],
        [count.aliases, MOST_ALIASES, 'aliases'],
        [roots.names.length, MOST_ROOTS, 'top-level fields'],
      ] as const) {
        if (found > most) {
          context.reportError(
            new GraphQLError(`This query asks for more than ${most} ${what}. Split it into smaller ones.`, {
              nodes: operation,
            }),
          )
        }
      }
    },
  }
}

type Measuring = {
  set: SelectionSetNode
  level: number
  count: Count
  context: ValidationContext
  path: string[]
}

function measure({ set, level, count, context, path }: Measuring): void {
  count.depth = Math.max(count.depth, level)
  for (const selection of set.selections) {
    // Stops counting far past the bound, so that a hostile document costs little.
    if (count.fields > MOST_FIELDS * 2 || level > MOST_LEVELS + 2) return
    if (selection.kind === Kind.FIELD) {
      count.fields += 1
      if (selection.alias) count.aliases += 1
      if (selection.selectionSet) measure({ set: selection.selectionSet, level: level + 1, count, context, path })
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure({ set: selection.selectionSet, level, count, context, path })
    } else if (!path.includes(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value)
      if (fragment) {
        count.fields += 1
        measure({ set: fragment.selectionSet, level, count, context, path: [...path, selection.name.value] })
      }
    }
  }
}

function countRoots(
  set: SelectionSetNode,
  getFragment: (name: string) => FragmentDefinitionNode | null | undefined,
  seen: string[] = [],
): { names: string[] } {
  const names = set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return countRoots(selection.selectionSet, getFragment, seen).names
    if (seen.includes(selection.name.value)) return []
    const fragment = getFragment(selection.name.value)
    return fragment ? countRoots(fragment.selectionSet, getFragment, [...seen, selection.name.value]).names : []
  })
  return { names }
}
