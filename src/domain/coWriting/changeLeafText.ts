import { diffWords } from '../workflow/diffWords'
import { childrenOf, isInline, type TextNode } from './textLeaves'

/** One character with the node it stands in and the link around it. */
type Mark = { character: string; node: TextNode; link: TextNode | null }

/**
 * Gives a piece of text other words. Words that stay keep their bold, italic and link; new ones stand as plainly
 * as the words around them, and inside a link only between two of its words. Blocks inside the piece stay.
 */
export function changeLeafText({ node, text }: { node: TextNode; text: string }): void {
  const inlines = childrenOf(node).filter(isInline)
  const blocks = childrenOf(node).filter((child) => !isInline(child))
  const old = inlines.flatMap((child) => marksIn({ node: child, link: null }))
  const marks = carryMarks({ old, text })
  node.children = [...writeMarks({ marks, original: inlines }), ...blocks]
}

function marksIn({ node, link }: { node: TextNode; link: TextNode | null }): Mark[] {
  if (node.type === 'link' || node.type === 'autolink') return childrenOf(node).flatMap((child) => marksIn({ node: child, link: node }))
  if (node.type === 'linebreak') return [{ character: '\n', node, link }]
  if (node.type === 'tab') return [{ character: '\t', node, link }]
  const text = typeof node.text === 'string' ? node.text : ''
  return text.split('').map((character) => ({ character, node, link }))
}

function carryMarks({ old, text }: { old: readonly Mark[]; text: string }): Mark[] {
  const before = old.map(({ character }) => character).join('')
  const marks: Mark[] = []
  let at = 0
  for (const { kind, text: part } of diffWords({ before, after: text })) {
    // A blank that happens to stay between two changes is no word: a link around it alone would not be shown.
    const isKept = kind === 'same' && part.trim() !== ''
    if (isKept) marks.push(...old.slice(at, at + part.length))
    if (kind !== 'added') at += part.length
    if (isKept || kind === 'removed') continue
    for (const character of part.split('')) marks.push(newMark({ character, left: marks.at(-1), right: old[at] }))
  }
  return marks
}

const PLAIN: TextNode = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text: '', version: 1 }

function newMark({ character, left, right }: { character: string; left: Mark | undefined; right: Mark | undefined }): Mark {
  const link = left?.link != null && left.link === right?.link ? left.link : null
  if (character === '\n') return { character, node: { type: 'linebreak', version: 1 }, link }
  const near = [left, right].find((mark) => mark?.node.type === 'text')?.node
  const isSame = left?.node.type === 'text' && right?.node.type === 'text' && left.node.format === right.node.format
  // Between two bold words a new one is bold; at the edge of them it is not.
  const format = isSame || (near !== undefined && (left === undefined || right === undefined)) ? (near?.format ?? 0) : 0
  const isKept = near !== undefined && near.format === format
  return { character, node: isKept ? near : { ...PLAIN, format }, link }
}

function writeMarks({ marks, original }: { marks: readonly Mark[]; original: readonly TextNode[] }): TextNode[] {
  const nodes: TextNode[] = []
  for (let at = 0; at < marks.length; ) {
    const link = marks[at]?.link ?? null
    const end = endOfRun({ marks, from: at, isSame: (mark) => mark.link === link })
    const run = marks.slice(at, end)
    nodes.push(...(link === null ? writeRun(run) : [keepWhole({ made: { ...link, children: writeRun(run) }, source: link })]))
    at = end
  }
  // A node that came out as it went in is the same one, so that what nobody touched stays to the byte.
  return nodes.map((node) => original.find((each) => JSON.stringify(each) === JSON.stringify(node)) ?? node)
}

function keepWhole({ made, source }: { made: TextNode; source: TextNode }): TextNode {
  return JSON.stringify(made) === JSON.stringify(source) ? source : made
}

function writeRun(run: readonly Mark[]): TextNode[] {
  const nodes: TextNode[] = []
  for (let at = 0; at < run.length; ) {
    const first = run[at]
    if (first === undefined) break
    if (first.character === '\n' || first.node.type !== 'text') {
      nodes.push(first.node)
      at += 1
      continue
    }
    const isSame = (mark: Mark) => mark.node.type === 'text' && mark.node.format === first.node.format && mark.character !== '\n'
    const end = endOfRun({ marks: run, from: at, isSame })
    nodes.push({ ...first.node, text: run.slice(at, end).map(({ character }) => character).join('') })
    at = end
  }
  return nodes
}

function endOfRun({ marks, from, isSame }: { marks: readonly Mark[]; from: number; isSame: (mark: Mark) => boolean }): number {
  let end = from + 1
  for (let mark = marks[end]; mark !== undefined && isSame(mark); mark = marks[end]) end += 1
  return end
}
