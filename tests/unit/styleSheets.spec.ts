import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SCREENS = 'src/admin'
/** A selector of one class and nothing else: it styles every element of that class, on whatever page. */
const BARE = /^\.(ck-[\w-]+)$/

/** Classes that stand by themselves in a style sheet. */
function bareClasses(css: string): string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)
  // What stands in :is(…) is not cut at its commas: it belongs to what is before it.
  return [...rules].flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/)).flatMap((selector) => BARE.exec(selector.trim())?.[1] ?? [])
}

test('a class is styled by one piece of the screens: pages load each other’s sheets, and the last one would win', () => {
  const owners = new Map<string, Set<string>>()
  const sheets = readdirSync(path.join(ROOT, SCREENS), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  for (const sheet of sheets) {
    const piece = path.dirname(sheet)
    for (const name of bareClasses(readFileSync(path.join(ROOT, SCREENS, sheet), 'utf8'))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(piece))
    }
  }
  expect(sheets.length).toBeGreaterThan(40)
  expect(owners.size).toBeGreaterThan(300)
  expect([...owners].filter(([, pieces]) => pieces.size > 1).map(([name, pieces]) => `${name}: ${[...pieces].join(', ')}`)).toEqual([])
})

test.each([
  ['.ck-a { } .ck-b, .ck-c { }', ['ck-a', 'ck-b', 'ck-c']],
  ['.ck-a .ck-b { } .ck-c--x > .ck-d { } .ck-e:hover { }', []],
  ['.ck-a :is(.ck-b, .ck-c) { }', []],
  ['@media print { .ck-a { } }', ['ck-a']],
  ['/* .ck-a { } */ .ck-b { }', ['ck-b']],
])('%s', (css, expected) => {
  expect(bareClasses(css)).toEqual(expected)
})
