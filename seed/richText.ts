import { createHash } from 'node:crypto'
import type {
  SerializedHeadingNode,
  SerializedLineBreakNode,
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedParagraphNode,
  SerializedQuoteNode,
  SerializedTextNode,
} from '@payloadcms/richtext-lexical'
import { directionOf } from '../src/domain/languages'
import type { Language } from '../src/domain/languages'

type InlineNode = SerializedTextNode | SerializedLineBreakNode | SerializedLinkNode
type ListItemNode = Omit<SerializedListItemNode, 'checked'>
type ListNode = SerializedListNode<ListItemNode>
type BlockNode = SerializedParagraphNode | SerializedHeadingNode | ListNode | SerializedQuoteNode
type Direction = 'ltr' | 'rtl'

/** The state of Payload's rich-text editor as it is stored, narrowed to the nodes that the seed writes. */
export type SeedEditorState = {
  root: {
    type: 'root'
    children: BlockNode[]
    direction: Direction
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

const BOLD = 1
const ITALIC = 2
const ALLOWED_URL = /^(?:https:\/\/[^\s/]|mailto:[^\s]|tel:\+?\d|\/(?!\/)|#)/

const HEADING = /^(#{1,6})\s+(.*)$/
const BULLET = /^[-•]\s+(.*)$/
const NUMBERED = /^\d{1,3}[.)]\s+(.*)$/
const QUOTE = /^>\s?(.*)$/

/** Link, bold or italic, whichever comes first; a backslash takes the meaning from the next character. */
const INLINE_MARK = new RegExp(
  [
    String.raw`\\([\\*[\]()#>-])`,
    String.raw`\[((?:[^\]\\]|\\.)+)\]\(([^()\s]+)\)`,
    String.raw`\*\*(?=\S)(.+?\S|\S)\*\*(?!\*)`,
    String.raw`\*(?=[^\s*])(.+?[^\s*]|[^\s*])\*(?!\*)`,
  ].join('|'),
  'u',
)

function elementShape(direction: Direction): { direction: Direction; format: ''; indent: 0; version: 1 } {
  return { direction, format: '', indent: 0, version: 1 }
}

function createText({ text, format }: { text: string; format: number }): SerializedTextNode {
  return { type: 'text', detail: 0, format, mode: 'normal', style: '', text, version: 1 }
}

/** Neighbouring texts of one format become one node, as the editor would store them. */
function joinTexts(nodes: InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      joined[joined.length - 1] = createText({ text: last.text + node.text, format: node.format })
    } else {
      joined.push(node)
    }
  }
  return joined
}

/** The same link keeps the same id at every run, so that a rerun of the seed changes nothing. */
function createLinkId({ url, label }: { url: string; label: string }): string {
  return createHash('sha256').update(`${url}\n${label}`).digest('hex').slice(0, 24)
}

function parseLink({ label, url, format, direction }: {
  label: string
  url: string
  format: number
  direction: Direction
}): SerializedLinkNode {
  if (!ALLOWED_URL.test(url)) {
    throw new Error(`Link "${label}" points at "${url}"; use https:, mailto:, tel:, a path or #anchor.`)
  }
  return {
    type: 'link',
    ...elementShape(direction),
    version: 3,
    id: createLinkId({ url, label }),
    fields: { linkType: 'custom', url, newTab: false },
    children: parseInline({ text: label, format, direction }),
  }
}

function parseInline({ text, format, direction }: {
  text: string
  format: number
  direction: Direction
}): InlineNode[] {
  const nodes: InlineNode[] = []
  const pushText = (value: string): void => {
    if (value.includes('**')) throw new Error(`A ** has no partner in "${text}".`)
    if (value !== '') nodes.push(createText({ text: value, format }))
  }

  let rest = text
  for (let match = INLINE_MARK.exec(rest); match; match = INLINE_MARK.exec(rest)) {
    const [whole, escaped, label, url, bold, italic] = match
    pushText(rest.slice(0, match.index))
    if (escaped !== undefined) {
      nodes.push(createText({ text: escaped, format }))
    } else if (label !== undefined && url !== undefined) {
      nodes.push(parseLink({ label, url, format, direction }))
    } else if (bold !== undefined) {
      nodes.push(...parseInline({ text: bold, format: format | BOLD, direction }))
    } else if (italic !== undefined) {
      nodes.push(...parseInline({ text: italic, format: format | ITALIC, direction }))
    }
    rest = rest.slice(match.index + whole.length)
  }
  pushText(rest)
  return joinTexts(nodes)
}

/** Wrapped lines read as one; a backslash at the end of a line asks for a line break. */
function parseLines({ lines, direction }: { lines: string[]; direction: Direction }): InlineNode[] {
  const parts: string[] = ['']
  lines.forEach((line, index) => {
    const isBreak = line.endsWith('\\') && index < lines.length - 1
    const part = parts.length - 1
    parts[part] = [parts[part], isBreak ? line.slice(0, -1).trimEnd() : line].filter(Boolean).join(' ')
    if (isBreak) parts.push('')
  })
  return parts.flatMap((text, index): InlineNode[] => {
    const nodes = parseInline({ text, format: 0, direction })
    return index === 0 ? nodes : [{ type: 'linebreak', version: 1 }, ...nodes]
  })
}

function createParagraph({ lines, direction }: {
  lines: string[]
  direction: Direction
}): SerializedParagraphNode {
  return {
    type: 'paragraph',
    ...elementShape(direction),
    textFormat: 0,
    textStyle: '',
    children: parseLines({ lines, direction }),
  }
}

function createHeading({ marks, text, direction }: {
  marks: string
  text: string
  direction: Direction
}): SerializedHeadingNode {
  if (marks.length !== 3 && marks.length !== 4) {
    throw new Error(`"${marks} ${text}": a body has headings of level 3 and 4 only.`)
  }
  return {
    type: 'heading',
    ...elementShape(direction),
    tag: marks.length === 3 ? 'h3' : 'h4',
    children: parseInline({ text, format: 0, direction }),
  }
}

function createQuote({ lines, direction }: { lines: string[]; direction: Direction }): SerializedQuoteNode {
  return { type: 'quote', ...elementShape(direction), children: parseLines({ lines, direction }) }
}

function createList({ items, isNumbered, direction }: {
  items: string[][]
  isNumbered: boolean
  direction: Direction
}): ListNode {
  const children = items.map((lines, index): ListItemNode => ({
    type: 'listitem',
    ...elementShape(direction),
    value: index + 1,
    children: parseLines({ lines, direction }),
  }))
  return {
    type: 'list',
    ...elementShape(direction),
    listType: isNumbered ? 'number' : 'bullet',
    start: 1,
    tag: isNumbered ? 'ol' : 'ul',
    children,
  }
}

type OpenBlock =
  | { kind: 'paragraph' | 'quote'; lines: string[] }
  | { kind: 'bullets' | 'numbers'; items: string[][] }

function closeBlock({ block, direction }: { block: OpenBlock; direction: Direction }): BlockNode {
  switch (block.kind) {
    case 'paragraph':
      return createParagraph({ lines: block.lines, direction })
    case 'quote':
      return createQuote({ lines: block.lines, direction })
    case 'bullets':
    case 'numbers':
      return createList({ items: block.items, isNumbered: block.kind === 'numbers', direction })
  }
}

function extendList({ open, kind, text }: {
  open: OpenBlock | null
  kind: 'bullets' | 'numbers'
  text: string
}): OpenBlock {
  if (open?.kind === kind) return { kind, items: [...open.items, [text]] }
  return { kind, items: [[text]] }
}

function extendLines({ open, kind, text }: {
  open: OpenBlock | null
  kind: 'paragraph' | 'quote'
  text: string
}): OpenBlock {
  if (open?.kind === kind) return { kind, lines: [...open.lines, text] }
  return { kind, lines: [text] }
}

/** A plain line goes on with whatever is open: a paragraph, a quote or the last point of a list. */
function continueBlock({ open, text }: { open: OpenBlock | null; text: string }): OpenBlock {
  if (open?.kind === 'bullets' || open?.kind === 'numbers') {
    const last = open.items.at(-1) ?? []
    return { kind: open.kind, items: [...open.items.slice(0, -1), [...last, text]] }
  }
  return extendLines({ open, kind: open?.kind ?? 'paragraph', text })
}

/**
 * Turns the small markup of the seed into the state that Payload's rich-text editor stores.
 *
 * Blank line = new block; `### ` and `#### ` headings; `- ` and `1. ` lists; `> ` quote; `**bold**`,
 * `*italic*`, `[label](url)`; a backslash at the end of a line breaks it, before a sign it takes its meaning.
 * Headings of other levels, links with an unsafe address and a `**` without partner throw an Error.
 *
 * @example convertToRichText({ markup: 'Bel **112**.', language: 'nl' }).root.children.length // 1
 */
export function convertToRichText({ markup, language }: {
  markup: string
  language: Language
}): SeedEditorState {
  const direction = directionOf(language)
  const children: BlockNode[] = []
  let open: OpenBlock | null = null
  const moveTo = (next: OpenBlock | null): void => {
    const goesOn = open !== null && next !== null && open.kind === next.kind
    if (open !== null && !goesOn) children.push(closeBlock({ block: open, direction }))
    open = next
  }

  for (const rawLine of markup.split(/\r?\n/)) {
    const line = rawLine.trim()
    const heading = HEADING.exec(line)
    const bullet = BULLET.exec(line)?.[1]
    const numbered = NUMBERED.exec(line)?.[1]
    const quote = QUOTE.exec(line)?.[1]
    if (line === '') moveTo(null)
    else if (heading) {
      moveTo(null)
      children.push(createHeading({ marks: heading[1] ?? '', text: heading[2] ?? '', direction }))
    } else if (bullet !== undefined) moveTo(extendList({ open, kind: 'bullets', text: bullet }))
    else if (numbered !== undefined) moveTo(extendList({ open, kind: 'numbers', text: numbered }))
    else if (quote !== undefined) moveTo(extendLines({ open, kind: 'quote', text: quote }))
    else moveTo(continueBlock({ open, text: line }))
  }
  moveTo(null)

  if (children.length === 0) children.push(createParagraph({ lines: [], direction }))
  return { root: { type: 'root', ...elementShape(direction), children } }
}
