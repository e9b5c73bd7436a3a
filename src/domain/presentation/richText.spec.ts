import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { DomainError } from '../errors'
import { renderRichText, validateRichText } from './richText'

const text = (words: unknown, format: unknown = 0) => ({ type: 'text', text: words, format, version: 1 })
const node = (type: string, children: unknown[], rest: object = {}) => ({ type, children, version: 1, ...rest })
const paragraph = (...children: unknown[]) => node('paragraph', children)
const item = (...children: unknown[]) => node('listitem', children)
const list = (listType: string, ...children: unknown[]) => node('list', children, { listType })
const link = (url: unknown, ...children: unknown[]) =>
  node('link', children, { fields: { url, linkType: 'custom', newTab: true } })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('renderRichText', () => {
  test.each<[string, unknown, string, string]>([
    ['nothing', null, '', ''],
    ['an empty editor', state(paragraph()), '', ''],
    ['a paragraph', state(paragraph(text('Vraag om Angel'))), '<p>Vraag om Angel</p>', 'Vraag om Angel'],
    ['two paragraphs', state(paragraph(text('Een')), paragraph(text('Twee'))), '<p>Een</p><p>Twee</p>', 'Een\n\nTwee'],
    [
      'bold, italic and both; underline is dropped',
      state(paragraph(text('a', 1), text('b', 2), text('c', 3), text('d', 8), text('e', 9))),
      '<p><strong>a</strong><em>b</em><strong><em>c</em></strong>d<strong>e</strong></p>',
      'abcde',
    ],
    ['line breaks and tabs', state(paragraph(text('a'), { type: 'linebreak' }, text('b'), { type: 'tab' }, text('c'))),
      '<p>a<br>b\tc</p>', 'a\nb\tc'],
    ['headings of every level',
      state(...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => node('heading', [text(tag)], { tag }))),
      '<h3>h1</h3><h3>h2</h3><h3>h3</h3><h4>h4</h4><h4>h5</h4><h4>h6</h4>', 'h1\n\nh2\n\nh3\n\nh4\n\nh5\n\nh6'],
    ['a quote', state(node('quote', [text('Ik zei nee')])), '<blockquote><p>Ik zei nee</p></blockquote>', 'Ik zei nee'],
    ['a quote of paragraphs', state(node('quote', [paragraph(text('a')), paragraph(text('b'))])),
      '<blockquote><p>a</p><p>b</p></blockquote>', 'a\n\nb'],
    ['lists', state(list('bullet', item(text('a')), item(text('b'))), list('number', item(text('c')), item(text('d')))),
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>', '- a\n- b\n\n1. c\n2. d'],
    ['a nested list belongs to the item above it',
      state(list('bullet', item(text('a')), item(list('number', item(text('b')), item(text('c')))), item(text('d')))),
      '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', '- a\n  1. b\n  2. c\n- d'],
    ['a link', state(paragraph(link('https://www.deventer.nl/a?b=1&c=2', text('lees', 1)))),
      '<p><a href="https://www.deventer.nl/a?b=1&amp;c=2"><strong>lees</strong></a></p>', 'lees'],
    ['a link that is told apart by its own', state(paragraph(node('autolink', [text('deventer.nl')], {
      fields: { url: 'https://deventer.nl' } }))), '<p><a href="https://deventer.nl/">deventer.nl</a></p>', 'deventer.nl'],
    ['a link around nothing', state(paragraph(text('a'), link('https://deventer.nl'))), '<p>a</p>', 'a'],
    ['markup in text', state(paragraph(text(`<script>alert("1")</script> & 'x' &lt;`))),
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; &amp;lt;</p>',
      `<script>alert("1")</script> & 'x' &lt;`],
    ['characters that no reader sees', state(paragraph(text('a\u0000b\u001bc\ud800d\ufffee\nf'))), '<p>abcde f</p>', 'abcde f'],
    ['Arabic', state(paragraph(text('مرحبا'))), '<p>مرحبا</p>', 'مرحبا'],
  ])('%s', (_, input, html, plain) => {
    expect(renderRichText(input)).toEqual({ html, plain })
  })
})

describe('validateRichText', () => {
  const nested = (depth: number): unknown => (depth === 0 ? text('x') : node('quote', [nested(depth - 1)]))

  test.each<[string, unknown, string]>([
    ['a root that is text', { root: 'x' }, 'root: '],
    ['no root', {}, 'root: '],
    ['a list instead of a state', [], 'root: '],
    ['text instead of a state', '<p>x</p>', 'root: '],
    ['children that are no list', { root: { type: 'root', children: {} } }, 'root: '],
    ['an upload', state(node('upload', [])), 'root.children[0]: dit onderdeel (upload)'],
    ['a part without type', state({}), 'root.children[0]: dit onderdeel (onbekend)'],
    ['a part that is null', state(null), 'root.children[0]: '],
    ['a block in a sentence', state(paragraph(paragraph(text('x')))), 'root.children[0].children[0]: '],
    ['a link in a link', state(paragraph(link('https://a.example', link('https://b.example', text('x'))))),
      'root.children[0].children[0].children[0]: '],
    ['a hostile link', state(paragraph(link('javascript:alert(1)', text('x')))), 'root.children[0].children[0]: deze link'],
    ['a link to a document', state(paragraph(node('link', [text('x')], { fields: { linkType: 'internal', doc: 1 } }))),
      'root.children[0].children[0]: deze link'],
    ['a link without fields', state(paragraph(node('link', [text('x')]))), 'root.children[0].children[0]: deze link'],
    ['text that is no text', state(paragraph(text({}))), 'root.children[0].children[0]: '],
    ['loose text in a list', state(list('bullet', text('x'))), 'root.children[0].children[0]: '],
    ['an unknown level of heading', state(node('heading', [text('x')], { tag: 'h9' })), 'root.children[0]: '],
    ['nesting beyond 30', state(nested(40)), '.children[0]: de tekst is dieper'],
    ['too many parts', state(...Array.from({ length: 6_000 }, () => paragraph())), 'root.children[5000]: '],
    ['too much text', state(paragraph(text('x'.repeat(100_001)))), 'root.children[0].children[0]: '],
  ])('%s is refused with its place', (_, input, start) => {
    const reasons = validateRichText(input)
    expect(reasons[0]).toContain(start)
    expect(() => renderRichText(input)).toThrow(DomainError)
  })

  test('nesting of thousands does not exhaust the stack', () => {
    expect(validateRichText(state(nested(5_000)))).toHaveLength(1)
  })

  test('at most twenty reasons', () => {
    expect(validateRichText(state(...Array.from({ length: 50 }, () => ({}))))).toHaveLength(20)
  })
})

const hostileUrl = fc.constantFrom(
  'javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\u0000script:alert(1)', 'data:text/html,x',
  '//evil.example', 'https://a.example/" onclick="alert(1)', "https://a.example/' onclick='alert(1)", 'vbscript:x',
  'javascript&colon;alert(1)', 'https://a.example/<script>', 'http://a.example', 'https://a.example/&quot;onload=1',
)
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<img src=x onerror=alert(1)>', '</p><script>', '"><a href=javascript:x>'))
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.record({ type: fc.constant('text'), text: words, format: fc.integer({ min: 0, max: 255 }) }),
    fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink', 'linebreak', 'tab', 'block'),
      tag: fc.constantFrom('h1', 'h3', 'h5', 'ol', 'script', undefined),
      listType: fc.constantFrom('bullet', 'number', 'check', undefined),
      fields: fc.record({ url: fc.oneof(hostileUrl, fc.webUrl()), linkType: fc.constant('custom') }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}))

/** What is left of HTML when every allowed tag has been taken out. */
function withoutAllowedTags(html: string): string {
  return html.replace(/<\/?(?:p|br|strong|em|ul|ol|li|h3|h4|blockquote|a)>|<a href="(?:https:\/\/|mailto:|tel:)[^"<>'\s]*">/g, '')
}

function expectHarmless(input: unknown): void {
  let html: string
  try {
    html = renderRichText(input).html
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-rich-text' })
    return
  }
  expect(withoutAllowedTags(html)).not.toMatch(/[<>"']/)
  expect(html).not.toMatch(/href="(?!https:\/\/|mailto:|tel:)/)
  for (const tag of ['p', 'strong', 'em', 'ul', 'ol', 'li', 'h3', 'h4', 'blockquote']) {
    expect(html.split(`<${tag}>`).length).toBe(html.split(`</${tag}>`).length)
  }
}

describe('properties', () => {
  test('arbitrary JSON gives only what is allowed, or is refused', () => {
    fc.assert(fc.property(fc.jsonValue(), expectHarmless))
    fc.assert(fc.property(fc.array(fc.jsonValue()), (children) => expectHarmless(state(...(children as unknown[])))))
  })

  test('trees that look like the editor’s give only what is allowed, or are refused', () => {
    fc.assert(fc.property(fc.array(tree, { maxLength: 5 }), (children) => expectHarmless(state(...children))), { numRuns: 500 })
  })

  test('well-formed text always comes out, whatever its words', () => {
    const inline = fc.record({ type: fc.constant('text'), text: words, format: fc.integer({ min: 0, max: 127 }) })
    const block = fc.array(inline).map((children) => paragraph(...children))
    fc.assert(
      fc.property(fc.array(fc.oneof(block, fc.array(block).map((blocks) => list('bullet', ...blocks.map((b) => item(...b.children)))))), (blocks) => {
        const input = state(...blocks)
        expect(validateRichText(input)).toEqual([])
        expectHarmless(input)
      }),
    )
  })
})
