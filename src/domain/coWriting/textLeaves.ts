import type { ParagraphKind } from './paragraph'

export type TextNode = Record<string, unknown> & { type?: unknown; children?: unknown }

/** A node whose words are written as one piece, and where it hangs. */
export type TextLeaf = { node: TextNode; parent: TextNode; kind: Exclude<ParagraphKind, 'line'>; text: string }

const INLINE: ReadonlySet<unknown> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const KINDS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote', 'listitem'])

function isTextNode(value: unknown): value is TextNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childrenOf(node: TextNode): TextNode[] {
  return Array.isArray(node.children) ? (node.children as unknown[]).filter(isTextNode) : []
}

export function isInline(node: TextNode): boolean {
  return INLINE.has(node.type)
}

/** The root of a stored editor state, or null for anything else. */
export function rootOf(state: unknown): TextNode | null {
  const root = isTextNode(state) ? state.root : null
  return isTextNode(root) && Array.isArray(root.children) ? root : null
}

/** The pieces of a text in reading order. Points in a point and paragraphs in a quote are pieces of their own. */
export function listLeaves(root: TextNode): TextLeaf[] {
  return childrenOf(root).flatMap((node) => leavesIn({ node, parent: root }))
}

function leavesIn({ node, parent }: { node: TextNode; parent: TextNode }): TextLeaf[] {
  const children = childrenOf(node)
  const blocks = children.filter((child) => !isInline(child))
  const isPiece = KINDS.has(node.type) && (children.some(isInline) || blocks.length === 0)
  return [
    ...(isPiece ? [{ node, parent, kind: node.type as TextLeaf['kind'], text: textIn(node) }] : []),
    ...blocks.flatMap((child) => leavesIn({ node: child, parent: node })),
  ]
}

/** The words of a node itself, without those of blocks inside it. */
function textIn(node: TextNode): string {
  return childrenOf(node)
    .map((child) => {
      if (child.type === 'linebreak') return '\n'
      if (child.type === 'tab') return '\t'
      if (child.type === 'text') return typeof child.text === 'string' ? child.text : ''
      return isInline(child) ? textIn(child) : ''
    })
    .join('')
}
