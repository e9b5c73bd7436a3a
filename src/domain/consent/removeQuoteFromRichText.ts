import { renderRichText } from '../presentation/richText'
import { findQuote } from './findQuote'

type Node = { type?: unknown; children?: unknown; [name: string]: unknown }

/**
 * Takes a quote out of the state of the rich-text editor, block by block as `removeParts` takes it out of approved
 * words, so that a working copy and its edition stay the same where they were.
 *
 * @param state what the editor stores; null or undefined is an empty text
 * @returns the rest, or null when nothing is left or something of the quote would stay behind
 * @example removeQuoteFromRichText({ state, quote: 'Ik durfde niets.' })
 */
export function removeQuoteFromRichText({ state, quote }: { state: unknown; quote: string }): unknown {
  if (!isNode(state) || !isNode(state.root)) return null
  const { root } = state
  const children = removeFrom({ nodes: childrenOf(root), quote })
  const left = { ...state, root: { ...root, children } }
  const { plain } = renderRichText(left)
  return plain === '' || findQuote({ text: plain, quote }) !== 'absent' ? null : left
}

function removeFrom({ nodes, quote }: { nodes: readonly Node[]; quote: string }): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!holds({ nodes: [node], quote })) return [node]
    if (node.type === 'list') {
      const items = removeItems({ items: childrenOf(node), quote })
      return items.length > 0 ? [{ ...node, children: items }] : []
    }
    if (node.type !== 'quote' || childrenOf(node).every(isInline)) return []
    const children = removeFrom({ nodes: childrenOf(node), quote })
    return children.length === 0 || holds({ nodes: children, quote }) ? [] : [{ ...node, children }]
  })
}

function removeItems({ items, quote }: { items: readonly Node[]; quote: string }): Node[] {
  const left: Node[] = []
  let isUnderRemoved = false
  for (const item of items) {
    const isNested = childrenOf(item).length > 0 && childrenOf(item).every(({ type }) => type === 'list')
    // The editor keeps a nested list in an item of its own, after the one that it hangs under.
    if (isNested && isUnderRemoved) continue
    isUnderRemoved = false
    if (!holdsItem({ item, quote })) {
      left.push(item)
      continue
    }
    if (!isNested) {
      const lines = childrenOf(item)
      const inner = lines.every(isInline) || holds({ nodes: lines.filter(isInline), quote }) ? [] : removeFrom({ nodes: lines, quote })
      if (inner.length > 0 && !holdsItem({ item: { ...item, children: inner }, quote })) left.push({ ...item, children: inner })
      else isUnderRemoved = true
      continue
    }
    const lists = removeFrom({ nodes: childrenOf(item), quote })
    if (lists.length > 0) left.push({ ...item, children: lists })
  }
  return left
}

function holdsItem({ item, quote }: { item: Node; quote: string }): boolean {
  return holds({ nodes: [{ type: 'list', listType: 'bullet', children: [item] }], quote })
}

function holds({ nodes, quote }: { nodes: readonly Node[]; quote: string }): boolean {
  return findQuote({ text: renderRichText({ root: { type: 'root', children: nodes } }).plain, quote }) === 'whole'
}

function isInline({ type }: Node): boolean {
  return type === 'text' || type === 'linebreak' || type === 'tab' || type === 'link' || type === 'autolink'
}

function childrenOf({ children }: Node): Node[] {
  return Array.isArray(children) ? children.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
