import { LinkNode } from '@payloadcms/richtext-lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { describe, expect, test } from 'vitest'
import { convertToRichText } from './richText'
import type { SeedEditorState } from './richText'

const SAMPLE = `Iedereen kan iets doen. Ook **u**, op *uw* manier.

### Zo helpt u

- Vraag: "Ben je oké?"
- Blijf erbij en **luister *rustig***.

1. Bel [Veilig Thuis](tel:0800-2000)
2. Praat met iemand die u **[vertrouwt](https://www.deventer.nl/hulp)**

> Luisteren is al helpen.

Eerste regel\\
tweede regel`

function toHtml(state: SeedEditorState): string {
  const data = state as Parameters<typeof convertLexicalToHTML>[0]['data']
  const html = convertLexicalToHTML({ data, disableContainer: true })
  return html.replace(/\s+(?:class|style|value)="[^"]*"/g, '').replace(/\s+>/g, '>')
}

function storeInEditor(state: SeedEditorState): unknown {
  const editor = createHeadlessEditor({ nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode] })
  return editor.parseEditorState(JSON.stringify(state)).toJSON()
}

describe('convertToRichText', () => {
  test.each<[string, string, string]>([
    ['paragraph', 'Een zin.', '<p>Een zin.</p>'],
    ['two paragraphs', 'Een.\n\nTwee.', '<p>Een.</p><p>Twee.</p>'],
    ['a wrapped paragraph is one', 'Een\ntwee.', '<p>Een twee.</p>'],
    ['windows line ends', 'Een.\r\n\r\nTwee.', '<p>Een.</p><p>Twee.</p>'],
    ['line break', 'Een\\\ntwee', '<p>Een<br />twee</p>'],
    ['bold', 'Bel **112** nu', '<p>Bel <strong>112</strong> nu</p>'],
    ['italic', 'Een *grens* stellen', '<p>Een <em>grens</em> stellen</p>'],
    ['italic in bold', '**heel *erg* goed**',
      '<p><strong>heel </strong><em><strong>erg</strong></em><strong> goed</strong></p>'],
    ['a lone asterisk is a sign', '2 * 3 = 6', '<p>2 * 3 = 6</p>'],
    ['an escaped sign', '\\*sterretje\\*', '<p>*sterretje*</p>'],
    ['link', '[Lees meer](https://deventer.nl)', '<p><a href="https://deventer.nl">Lees meer</a></p>'],
    ['bold link', '**[Lees](/hulp)**', '<p><a href="/hulp"><strong>Lees</strong></a></p>'],
    ['heading 3', '### Kop', '<h3>Kop</h3>'],
    ['heading 4', '#### Kop', '<h4>Kop</h4>'],
    ['heading right above text', '### Kop\nTekst', '<h3>Kop</h3><p>Tekst</p>'],
    ['bullets', '- een\n- twee', '<ul><li>een</li><li>twee</li></ul>'],
    ['bullets right after text', 'Dit:\n- een', '<p>Dit:</p><ul><li>een</li></ul>'],
    ['a wrapped bullet', '- een\n  vervolg\n- twee', '<ul><li>een vervolg</li><li>twee</li></ul>'],
    ['numbers', '1. een\n2. twee', '<ol><li>een</li><li>twee</li></ol>'],
    ['two kinds of list', '- een\n1. twee', '<ul><li>een</li></ul><ol><li>twee</li></ol>'],
    ['quote', '> een\n> twee', '<blockquote>een twee</blockquote>'],
    ['markup of HTML stays text', '<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
  ])('%s', (_name, markup, html) => {
    expect(toHtml(convertToRichText({ markup, language: 'nl' }))).toBe(html)
  })

  test('the editor itself reads it and would store exactly the same', () => {
    const state = convertToRichText({ markup: SAMPLE, language: 'nl' })
    expect(storeInEditor(state)).toEqual(JSON.parse(JSON.stringify(state)))
  })

  test('the same markup gives the same state, link ids included', () => {
    const once = convertToRichText({ markup: SAMPLE, language: 'nl' })
    expect(convertToRichText({ markup: SAMPLE, language: 'nl' })).toEqual(once)
    expect(JSON.stringify(once)).toMatch(/"id":"[0-9a-f]{24}"/)
  })

  test('numbered points count from one', () => {
    const [list] = convertToRichText({ markup: '1. een\n2. twee', language: 'nl' }).root.children
    expect(list).toMatchObject({ listType: 'number', start: 1, children: [{ value: 1 }, { value: 2 }] })
  })

  test('Arabic runs from right to left in every block and link', () => {
    const markup = 'مرحبا [اتصل](tel:112)\n\n- واحد\n\n> اثنان'
    const stored = JSON.stringify(convertToRichText({ markup, language: 'ar' }))
    const directions = [...stored.matchAll(/"direction":"(\w+)"/g)]
    expect(directions.length).toBe(6)
    expect(new Set(directions.map(([, direction]) => direction))).toEqual(new Set(['rtl']))
  })

  test('no text gives the empty paragraph of an empty editor', () => {
    expect(convertToRichText({ markup: ' \n', language: 'nl' }).root.children).toMatchObject([
      { type: 'paragraph', children: [] },
    ])
  })

  test.each([
    ['a script link', '[klik](javascript:alert)'],
    ['an address without its protocol', '[klik](www.deventer.nl)'],
    ['an insecure address', '[klik](http://www.deventer.nl)'],
    ['an address of another host by //', '[klik](//elders.example)'],
    ['a heading that is too high', '## Kop'],
    ['bold without an end', 'Dit is **vet'],
  ])('refuses %s', (_name, markup) => {
    expect(() => convertToRichText({ markup, language: 'nl' })).toThrow(Error)
  })
})
