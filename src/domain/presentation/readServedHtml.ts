import { DomainError } from '../errors'
import type { Block, Inline, List, Mark } from './richText'

const TOKEN = /<(\/?)([a-z0-9]+)(?: href="([^"]*)")?>|([^<]+)/g
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

type Element = { tag: string; href: string | null; children: (Element | string)[] }

/**
 * The blocks of served HTML: exactly the way back of `writeBlocks`, so that a part can be taken out of words that
 * were approved and all the rest stays as it was, to the letter.
 *
 * @param html what `renderRichText` wrote
 * @throws DomainError `invalid-rich-text` when it holds anything that `renderRichText` does not write
 * @example writeBlocks(readServedHtml('<p>Vraag eerst.</p>')).html // '<p>Vraag eerst.</p>'
 */
export function readServedHtml(html: string): Block[] {
  return readFlow(readElements(html).children)
}

function readElements(html: string): Element {
  const root: Element = { tag: 'root', href: null, children: [] }
  const open = [root]
  let end = 0
  for (const [token, slash, tag, href, text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    end += token.length
    if (text !== undefined) parent.children.push(unescapeHtml(text))
    else if (slash === '/') {
      if (open.length < 2 || open.pop()?.tag !== tag) refuse(`</${tag}> closes nothing`)
    } else {
      const element: Element = { tag: tag ?? '', href: href === undefined ? null : unescapeHtml(href), children: [] }
      parent.children.push(element)
      if (tag !== 'br') open.push(element)
    }
  }
  if (end !== html.length || open.length !== 1) refuse('something is left over or left open')
  return root
}

function readFlow(children: readonly (Element | string)[]): Block[] {
  const blocks: Block[] = []
  let run: Inline[] = []
  const closeRun = () => {
    if (run.length > 0) blocks.push({ tag: 'line', children: run })
    run = []
  }
  for (const child of children) {
    const block = typeof child === 'string' ? null : readBlock(child)
    if (block === null) run.push(...readInline(child))
    else {
      closeRun()
      blocks.push(block)
    }
  }
  closeRun()
  return blocks
}

/** Null for what stands in a line. */
function readBlock({ tag, children }: Element): Block | null {
  switch (tag) {
    case 'p':
    case 'h3':
    case 'h4':
      return { tag, children: children.flatMap(readInline) }
    case 'blockquote':
      return { tag, children: readFlow(children) }
    case 'ul':
    case 'ol':
      return { tag, items: children.map(readItem) } satisfies List
    default:
      return null
  }
}

function readItem(child: Element | string): Block[] {
  if (typeof child === 'string' || child.tag !== 'li') return refuse('a list holds something that is no item')
  return readFlow(child.children)
}

function readInline(child: Element | string): Inline[] {
  if (typeof child !== 'string' && child.tag === 'a') {
    return [{ tag: 'a', href: child.href ?? '', children: child.children.flatMap((inner) => readMark({ child: inner })) }]
  }
  return readMark({ child })
}

function readMark({ child, isBold = false, isItalic = false }: {
  child: Element | string
  isBold?: boolean
  isItalic?: boolean
}): Mark[] {
  if (typeof child === 'string') return [{ tag: 'text', text: child, isBold, isItalic }]
  if (child.tag === 'br') return [{ tag: 'br' }]
  if (child.tag !== 'strong' && child.tag !== 'em') return refuse(`<${child.tag}> stands in a line`)
  const marks = { isBold: isBold || child.tag === 'strong', isItalic: isItalic || child.tag === 'em' }
  return child.children.flatMap((inner) => readMark({ child: inner, ...marks }))
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

function refuse(what: string): never {
  throw new DomainError('invalid-rich-text', `served HTML cannot be read back: ${what}`)
}
