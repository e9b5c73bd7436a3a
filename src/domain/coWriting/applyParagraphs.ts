import { directionOf, type Language } from '../languages'
import type { KeyedText } from './paragraph'
import { changeLeafText } from './changeLeafText'
import { splitParagraphs } from './splitParagraphs'
import { childrenOf, isInline, listLeaves, rootOf, type TextLeaf, type TextNode } from './textLeaves'

type EditorState = { root: TextNode }

/**
 * Replaces the words of one piece of a stored text; everything else stays to the byte, and so do links and
 * formats of the words that remain. A key that is not there changes nothing.
 *
 * @example applyParagraphEdit({ state, key: 'p1x9k2-1', text: 'Vraag naar Angel.' })
 */
export function applyParagraphEdit({ state, key, text }: { state: unknown; key: string; text: string }): unknown {
  const wanted = splitParagraphs(state)
  if (!wanted.some((paragraph) => paragraph.key === key)) return state
  return applyParagraphs({
    state,
    keys: wanted.map((paragraph) => paragraph.key),
    wanted: wanted.map((paragraph) => (paragraph.key === key ? { ...paragraph, text } : paragraph)),
    language: 'nl',
  })
}

type Applying = {
  /** the editor state as it is stored; null for an empty text */
  state: unknown
  /** what each of its pieces is called, in reading order */
  keys: readonly string[]
  /** what the text should be: a known key keeps or changes its piece, an unknown one is a new paragraph */
  wanted: readonly KeyedText[]
  language: Language
}

/**
 * A stored text made into the pieces that are wanted. Pieces that are left out go, new ones come after the
 * piece before them, and what did not change stays to the byte. The given state is not touched.
 */
export function applyParagraphs({ state, keys, wanted, language }: Applying): EditorState {
  const copy = structuredClone(rootOf(state)) ?? emptyRoot(language)
  const leaves = listLeaves(copy)
  const byKey = new Map(keys.map((key, index) => [key, leaves[index]]))
  const kept = new Set(wanted.map(({ key }) => key))
  let previous: TextLeaf | null = null
  for (const { key, text } of wanted) {
    const leaf = byKey.get(key)
    if (leaf !== undefined && leaf.text !== text) changeLeafText({ node: leaf.node, text })
    previous = leaf ?? insertAfter({ root: copy, previous, text, language })
  }
  const gone = [...byKey].filter(([key]) => !kept.has(key)).flatMap(([, leaf]) => (leaf === undefined ? [] : [leaf.node]))
  if (gone.length > 0) copy.children = childrenOf(copy).flatMap((node) => takeOut({ node, gone: new Set(gone) }))
  return { root: copy }
}

function insertAfter({ root, previous, text, language }: {
  root: TextNode
  previous: TextLeaf | null
  text: string
  language: Language
}): TextLeaf {
  const isPoint = previous?.node.type === 'listitem'
  const parent = isPoint ? previous.parent : root
  const node: TextNode = isPoint
    ? { ...previous.node, children: [] }
    : { ...shape(language), type: 'paragraph', textFormat: 0, textStyle: '', children: [] }
  changeLeafText({ node, text })
  const siblings = childrenOf(parent)
  const at = previous === null ? 0 : siblings.findIndex((sibling) => holds({ node: sibling, searched: previous.node })) + 1
  parent.children = numberPoints([...siblings.slice(0, at), node, ...siblings.slice(at)])
  return { node, parent, kind: isPoint ? 'listitem' : 'paragraph', text }
}

/** Takes pieces out, and the list or quote that has nothing left. Blocks inside a piece stay where it stood. */
function takeOut({ node, gone }: { node: TextNode; gone: ReadonlySet<TextNode> }): TextNode[] {
  if (isInline(node)) return [node]
  const children = childrenOf(node)
  const left = children.flatMap((child) => takeOut({ node: child, gone }))
  const kept = gone.has(node) ? left.filter((child) => !isInline(child)) : left
  const hasLost = kept.length !== children.length
  if (kept.length === 0 && (hasLost || gone.has(node))) return []
  if (hasLost) node.children = numberPoints(kept)
  return [node]
}

function numberPoints(children: TextNode[]): TextNode[] {
  let value = 0
  return children.map((child) => {
    if (child.type !== 'listitem') return child
    value += 1
    return child.value === undefined || child.value === value ? child : Object.assign(child, { value })
  })
}

function holds({ node, searched }: { node: TextNode; searched: TextNode }): boolean {
  return node === searched || childrenOf(node).some((child) => holds({ node: child, searched }))
}

function shape(language: Language) {
  return { direction: directionOf(language), format: '', indent: 0, version: 1 }
}

function emptyRoot(language: Language): TextNode {
  return { type: 'root', ...shape(language), children: [] }
}
