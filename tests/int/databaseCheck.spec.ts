import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { checkDatabase, explainFileError } from '@/database/checkDatabase'
import { startSmallPayload } from '../helpers/smallPayload'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-check-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

const pathOf = (name: string) => path.join(directory, name)
const check = (name: string, knownMigrations: string[] = []) =>
  checkDatabase({ databaseUrl: `file:${pathOf(name)}`, knownMigrations })

const makeDatabase = async (name: string, statements: string[]) => {
  const { $client } = drizzle({ connection: { url: `file:${pathOf(name)}` } })
  for (const statement of statements) await $client.execute(statement)
  $client.close()
}
const migrated = (rows: string) => [
  'CREATE TABLE payload_migrations (name TEXT, batch NUMERIC)',
  `INSERT INTO payload_migrations VALUES ${rows}`,
]

describe('accepts', () => {
  test('no file at all: the directory is made, the file is not', async () => {
    await check('nieuw/diep/x.db')
    expect(existsSync(pathOf('nieuw/diep'))).toBe(true)
    expect(readdirSync(pathOf('nieuw/diep'))).toEqual([])
  })

  test('an empty file', async () => {
    writeFileSync(pathOf('leeg.db'), '')
    await expect(check('leeg.db')).resolves.toBeUndefined()
  })

  test('known migrations, fewer than this program has, and tables pushed during development', async () => {
    await makeDatabase('bekend.db', migrated("('m1', 1), ('dev', -1)"))
    await expect(check('bekend.db', ['m1', 'm2'])).resolves.toBeUndefined()
  })
})

describe('refuses', () => {
  test.each([
    ['text', 'dit is geen database, maar een brief aan de gemeente'.repeat(40)],
    ['a picture', `\x89PNG${'\0'.repeat(2000)}`],
  ])('a file with %s, and leaves it as it was', async (_, content) => {
    writeFileSync(pathOf('brief.db'), content)
    await expect(check('brief.db')).rejects.toMatchObject({
      name: 'DatabaseProblem',
      code: 'not-a-database',
      person: expect.stringContaining('brief.db'),
      whatToDo: expect.stringContaining('reservekopie'),
    })
    expect(readFileSync(pathOf('brief.db'), 'utf8')).toBe(content)
  })

  test('a database that was cut off', async () => {
    await makeDatabase('kort.db', migrated("('m1', 1)"))
    truncateSync(pathOf('kort.db'), 5000)
    await expect(check('kort.db', ['m1'])).rejects.toMatchObject({ code: 'not-a-database' })
  })

  test('a database of a newer program', async () => {
    await makeDatabase('nieuwer.db', migrated("('m1', 1), ('m2', 2), ('m3', 2)"))
    await expect(check('nieuwer.db', ['m1'])).rejects.toMatchObject({
      code: 'newer-database',
      message: expect.stringContaining('m2, m3'),
      whatToDo: expect.stringContaining('nieuwere versie'),
    })
  })

  test('a directory that cannot be made', async () => {
    writeFileSync(pathOf('bestand'), '')
    await expect(check('bestand/x.db')).rejects.toMatchObject({ code: 'not-writable' })
  })

  test('a disk with too little space', async () => {
    await expect(
      checkDatabase({
        databaseUrl: `file:${pathOf('x.db')}`,
        knownMigrations: [],
        minimumFreeBytes: Number.MAX_SAFE_INTEGER,
      }),
    ).rejects.toMatchObject({ code: 'disk-full' })
  })

  test('the same things when Payload connects', async () => {
    writeFileSync(pathOf('start.db'), 'geen database '.repeat(100))
    await expect(startSmallPayload({ databaseUrl: `file:${pathOf('start.db')}` })).rejects.toMatchObject({
      code: 'not-a-database',
    })
  })
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['EACCES', 'not-writable'],
  ['EROFS', 'not-writable'],
])('%s means %s', (code, expected) => {
  const problem = explainFileError({ error: Object.assign(new Error(code), { code }), directory: '/data' })
  expect(problem).toMatchObject({ code: expected, person: expect.stringContaining('/data') })
})
