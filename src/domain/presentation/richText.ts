import { DomainError } from '../errors'
import { readServedUrl } from './servedUrl'

export type RenderedText = {
  /** only `p br strong em ul ol li h3 h4 blockquote`, and `a` with `href` */
  html: string
  /** the same text without markup: paragraphs apart by an empty line, list items with `-` or a number */
  plain: string
}

const MAX_DEPTH = 30
const MAX_PARTS = 5_000
const MAX_CHARACTERS = 100_000
const MAX_REASONS = 20

const BOLD = 1
const ITALIC = 2

export type Mark = { tag: 'text'; text: string; isBold: boolean; isItalic: boolean } | { tag: 'br' }
export type Inline = Mark | { tag: 'a'; href: string; children: Mark[] }
export type List = { tag: 'ul' | 'ol'; items: Block[][] }
/** `line` is text that stands directly in a list item */
export type Block = { tag: 'p' | 'h3' | 'h4' | 'line'; children: Inline[] } | List | { tag: 'blockquote'; children: Block[] }

type JsonObject = Record<string, unknown>
type Reading = { reasons: string[]; parts: number; characters: number }
/** One part of the tree, where it stands, and the reading it belongs to. */
type Part = { node: JsonObject; path: string; depth: number; reading: Reading }

const INLINE_TYPES: ReadonlySet<unknown> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * Turns the stored state of the rich-text editor (Lexical) into the HTML and the plain text that are served.
 * Nothing is passed through: the tree is read into the few shapes that are allowed, and written from those.
 * Headings become `h3` (levels 1 to 3) or `h4`; formats other than bold and italic are dropped.
 *
 * @param state the editor state `{ root: … }`; null or undefined is an empty text
 * @throws DomainError `invalid-rich-text` when `validateRichText` has anything to say
 * @example renderRichText(state) // { html: '<p>Vraag om <strong>Angel</strong></p>', plain: 'Vraag om Angel' }
 */
export function renderRichText(state: unknown): RenderedText {
  const { blocks, reasons } = readState(state)
  if (reasons.length > 0) {
    throw new DomainError('invalid-rich-text', reasons.join(' | '), {
      person: `Deze tekst kan niet worden getoond. ${reasons[0]}`,
    })
  }
  return writeBlocks(blocks)
}

/** Blocks as they are served. */
export function writeBlocks(blocks: readonly Block[]): RenderedText {
  return { html: blocks.map(writeBlock).join(''), plain: writePlain({ blocks, separator: '\n\n' }).trim() }
}

/**
 * Why a stored text cannot be served: Dutch sentences that name the place in the tree, at most twenty.
 * Guards depth (30), number of parts (5,000) and length (100,000 characters) as well.
 *
 * @example validateRichText({ root: 'x' }) // ['root: dit is geen opgemaakte tekst. …']
 */
export function validateRichText(state: unknown): string[] {
  return readState(state).reasons
}

function readState(state: unknown): { blocks: Block[]; reasons: string[] } {
  const reading: Reading = { reasons: [], parts: 0, characters: 0 }
  if (state === null || state === undefined) return { blocks: [], reasons: [] }
  const root = isObject(state) ? state.root : undefined
  const part: Part = { node: isObject(root) ? root : {}, path: 'root', depth: 0, reading }
  if (part.node.type !== 'root' || !Array.isArray(part.node.children)) {
    refuse({ part, reason: 'dit is geen opgemaakte tekst. Maak het veld leeg en typ de tekst opnieuw.' })
    return { blocks: [], reasons: reading.reasons }
  }
  const blocks = readFlow({ part, inline: 'p' })
  return { blocks, reasons: reading.reasons }
}

/** The blocks in a part; runs of loose text are gathered into paragraphs (`p`) or left as they are (`line`). */
function readFlow({ part, inline }: { part: Part; inline: 'p' | 'line' }): Block[] {
  const blocks: Block[] = []
  let run: Inline[] = []
  const closeRun = () => {
    if (hasContent(run)) blocks.push({ tag: inline, children: run })
    run = []
  }
  for (const child of childrenOf(part)) {
    if (INLINE_TYPES.has(child.node.type)) {
      run.push(...readInline(child))
      continue
    }
    closeRun()
    const block = readBlock(child)
    if (block !== null) blocks.push(block)
  }
  closeRun()
  return blocks
}

function readBlock(part: Part): Block | null {
  switch (part.node.type) {
    case 'paragraph':
      return asTextBlock({ tag: 'p', children: childrenOf(part).flatMap(readInline) })
    case 'heading': {
      const tag = headingTag(part.node.tag)
      if (tag !== null) return asTextBlock({ tag, children: childrenOf(part).flatMap(readInline) })
      refuse({ part, reason: 'dit niveau van kop bestaat niet. Kies een andere kop.' })
      return null
    }
    case 'quote': {
      const children = readFlow({ part, inline: 'p' })
      return children.length > 0 ? { tag: 'blockquote', children } : null
    }
    case 'list':
      return readList(part)
    default:
      refuse({ part, reason: `dit onderdeel (${nameOf(part.node.type)}) kan niet worden getoond. Haal het weg.` })
      return null
  }
}

function readList(part: Part): List | null {
  const items: Block[][] = []
  for (const child of childrenOf(part)) {
    if (child.node.type !== 'listitem') {
      refuse({ part: child, reason: 'in een lijst kunnen alleen punten staan. Maak er een punt van.' })
      continue
    }
    const flow = readFlow({ part: child, inline: 'line' })
    const last = items.at(-1)
    // The editor keeps a nested list in an item of its own; in HTML it belongs to the item above it.
    if (last !== undefined && flow.length > 0 && flow.every(isList)) last.push(...flow)
    else if (flow.length > 0) items.push(flow)
  }
  const { listType, tag } = part.node
  const isNumbered = listType === 'number' || (listType === undefined && tag === 'ol')
  return items.length > 0 ? { tag: isNumbered ? 'ol' : 'ul', items } : null
}

function readInline(part: Part): Inline[] {
  if (part.node.type === 'link' || part.node.type === 'autolink') return readLink(part)
  return readMark(part)
}

function readLink(part: Part): Inline[] {
  const fields = isObject(part.node.fields) ? part.node.fields : {}
  const href = fields.linkType === 'internal' ? null : readServedUrl(fields.url)
  if (href === null) {
    refuse({ part, reason: 'deze link kan niet. Gebruik een adres dat begint met https://, mailto: of tel:.' })
  }
  const children = childrenOf(part).flatMap(readMark)
  return href !== null && hasContent(children) ? [{ tag: 'a', href, children }] : []
}

function readMark(part: Part): Mark[] {
  switch (part.node.type) {
    case 'linebreak':
      return [{ tag: 'br' }]
    case 'tab':
      return [{ tag: 'text', text: '\t', isBold: false, isItalic: false }]
    case 'text':
      return readText(part)
    default:
      refuse({ part, reason: `dit onderdeel (${nameOf(part.node.type)}) hoort niet midden in een zin. Haal het weg.` })
      return []
  }
}

function readText(part: Part): Mark[] {
  const { node, reading } = part
  if (typeof node.text !== 'string') {
    refuse({ part, reason: 'hier ontbreekt de tekst. Haal dit stuk weg en typ het opnieuw.' })
    return []
  }
  reading.characters += node.text.length
  if (reading.characters > MAX_CHARACTERS) {
    refuse({ part, reason: `de tekst is langer dan ${MAX_CHARACTERS} tekens. Maak hem korter.` })
    return []
  }
  const format = typeof node.format === 'number' ? node.format : 0
  const text = cleanText(node.text)
  return text === '' ? [] : [{ tag: 'text', text, isBold: (format & BOLD) !== 0, isItalic: (format & ITALIC) !== 0 }]
}

/** The parts directly inside a part, as far as they may be read at all. */
function childrenOf({ node, path, depth, reading }: Part): Part[] {
  const { children } = node
  if (children === undefined) return []
  if (!Array.isArray(children)) {
    refuse({ part: { node, path, depth, reading }, reason: 'de inhoud is beschadigd. Typ dit stuk opnieuw.' })
    return []
  }
  const parts: Part[] = []
  for (const [index, child] of (children as unknown[]).entries()) {
    const part = { node: isObject(child) ? child : {}, path: `${path}.children[${index}]`, depth: depth + 1, reading }
    reading.parts += 1
    if (reading.parts > MAX_PARTS) {
      refuse({ part, reason: `de tekst heeft meer dan ${MAX_PARTS} onderdelen. Maak hem korter.` })
      return parts
    }
    if (part.depth > MAX_DEPTH) {
      refuse({ part, reason: `de tekst is dieper genest dan ${MAX_DEPTH} lagen. Maak hem eenvoudiger.` })
      return parts
    }
    parts.push(part)
  }
  return parts
}

function refuse({ part, reason }: { part: Part; reason: string }): void {
  if (part.reading.reasons.length < MAX_REASONS) part.reading.reasons.push(`${part.path}: ${reason}`)
}

function headingTag(level: unknown): 'h3' | 'h4' | null {
  if (level === 'h1' || level === 'h2' || level === 'h3') return 'h3'
  return level === 'h4' || level === 'h5' || level === 'h6' ? 'h4' : null
}

function asTextBlock(block: { tag: 'p' | 'h3' | 'h4'; children: Inline[] }): Block | null {
  return hasContent(block.children) ? block : null
}

function hasContent(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.tag === 'a' || (inline.tag === 'text' && inline.text.trim() !== ''))
}

export function isList(block: Block): block is List {
  return block.tag === 'ul' || block.tag === 'ol'
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name of an unknown part for a message: short, and never markup. */
function nameOf(type: unknown): string {
  return typeof type === 'string' ? type.replace(/[^\w-]/g, '').slice(0, 30) || 'onbekend' : 'onbekend'
}

/** Without what no reader sees and what XML forbids: controls, lone surrogates, noncharacters. */
function cleanText(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function writeBlock(block: Block): string {
  switch (block.tag) {
    case 'line':
      return block.children.map(writeInline).join('')
    case 'ul':
    case 'ol': {
      const items = block.items.map((item) => `<li>${item.map(writeBlock).join('')}</li>`)
      return `<${block.tag}>${items.join('')}</${block.tag}>`
    }
    case 'blockquote':
      return `<blockquote>${block.children.map(writeBlock).join('')}</blockquote>`
    default:
      return `<${block.tag}>${block.children.map(writeInline).join('')}</${block.tag}>`
  }
}

function writeInline(inline: Inline): string {
  if (inline.tag === 'br') return '<br>'
  if (inline.tag === 'a') return `<a href="${escapeHtml(inline.href)}">${inline.children.map(writeInline).join('')}</a>`
  const text = inline.isItalic ? `<em>${escapeHtml(inline.text)}</em>` : escapeHtml(inline.text)
  return inline.isBold ? `<strong>${text}</strong>` : text
}

function writePlain({ blocks, separator }: { blocks: readonly Block[]; separator: string }): string {
  return blocks.map(writePlainBlock).join(separator)
}

function writePlainBlock(block: Block): string {
  if (isList(block)) {
    return block.items.map((item, index) => writePlainItem({ item, mark: block.tag === 'ol' ? `${index + 1}.` : '-' })).join('\n')
  }
  if (block.tag === 'blockquote') return writePlain({ blocks: block.children, separator: '\n\n' })
  return block.children.map(writePlainInline).join('')
}

function writePlainItem({ item, mark }: { item: readonly Block[]; mark: string }): string {
  const text = writePlain({ blocks: item, separator: '\n' })
  return `${mark} ${text.replaceAll('\n', '\n  ')}`
}

function writePlainInline(inline: Inline): string {
  if (inline.tag === 'br') return '\n'
  return inline.tag === 'a' ? inline.children.map(writePlainInline).join('') : inline.text
}
