import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** A level of the European framework of languages, as one writes it, and the words that promise one. */
const LEVEL = /(?<![\p{L}\p{N}_#])[ABC][12][+-]?(?![\p{L}\p{N}_])|taalniveau|language level|CEFR|\bERK\b/u

/** Where the product says how a text reads. No count tells what a reader understands, so no level is ever named. */
const ROOMS = ['src/admin/reading', 'src/admin/checks', 'src/domain/language', 'src/domain/checks']

const root = path.resolve(import.meta.dirname, '../..')
const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .map((name) => path.join(room, name)),
)

test('there are files in each room', () => {
  for (const room of ROOMS) expect(files.filter((file) => file.startsWith(room)).length, room).toBeGreaterThan(1)
})

test.each(files)('%s names no level', (file) => {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
  expect(lines.filter((line) => LEVEL.test(line))).toEqual([])
})

describe('a level is seen', () => {
  test.each(['Deze tekst is B1.', 'niveau B1', 'A2+', '‘C1’', 'B1-tekst', 'Het taalniveau klopt.', 'language level'])('%s', (text) => {
    expect(text).toMatch(LEVEL)
  })
  test.each(['Leesindex A (indicatie)', 'B12', 'AB1', '#b1b2c3', 'Flesch–Douma', 'EB1'])('not in: %s', (text) => {
    expect(text).not.toMatch(LEVEL)
  })
})
