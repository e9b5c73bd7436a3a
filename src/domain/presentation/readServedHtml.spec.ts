import { describe, expect, test } from 'vitest'

import { readServedHtml } from './readServedHtml'
import { writeBlocks } from './richText'

describe('served HTML read back gives the same bytes', () => {
  test.each([
    '',
    '<p>Vraag eerst.</p>',
    '<h3>Kop</h3><p>Een <strong>vet</strong> en <strong><em>schuin</em></strong> woord<br>op twee regels</p>',
    '<p><a href="https://www.example.nl/?a=1&amp;b=2">Meer &lt;lezen&gt;</a> &amp; &quot;weten&quot; van &#39;t plein</p>',
    '<ul><li>Een</li><li>Twee<ul><li>Twee a</li></ul></li><li><p>Drie</p><p>Vier</p></li></ul>',
    '<ol><li>Eerst <em>dit</em></li></ol><blockquote><p>“Ik durfde niets.”</p><ul><li>Punt</li></ul></blockquote><h4>Hulp</h4>',
  ])('%s', (html) => {
    expect(writeBlocks(readServedHtml(html)).html).toBe(html)
  })

  test('and the same plain text', () => {
    const html = '<h3>Kop</h3><p>Een<br>twee</p><ol><li>Drie<ul><li>Vier</li></ul></li></ol>'
    expect(writeBlocks(readServedHtml(html)).plain).toBe('Kop\n\nEen\ntwee\n\n1. Drie\n  - Vier')
  })
})

test.each(['<p>', '</p>', '<p></h3>', '<div>x</div>', '<script>x</script>', '<ul>los</ul>', 'a < b', '<p class="x">y</p>'])(
  'refuses what was never written: %s',
  (html) => {
    expect(() => readServedHtml(html)).toThrow('served HTML cannot be read back')
  },
)
