/**
 * Files that a command makes and that are committed all the same. `node scripts/generated.mjs` makes them
 * anew; with `--check` it only says whether they are up to date and leaves everything as it was.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const PAYLOAD = join('node_modules', 'payload', 'bin.js')

const MIGRATIONS = 'src/database/migrations/sqlite'

/** What it is, the command that makes it, and the files that come out (or the folder to which it adds some). */
const GENERATED = [
  ['migrations of SQLite', [PAYLOAD, 'migrate:create', 'change', '--skip-empty'], MIGRATIONS],
  ['types of the collections', [PAYLOAD, 'generate:types'], ['src/payload-types.ts']],
  ['import map of the admin', [PAYLOAD, 'generate:importmap'], ['src/app/(payload)/admin/importMap.js']],
]

const isCheck = process.argv.includes('--check')
// All are read before the first command runs: Payload also writes its types in passing.
const before = GENERATED.map(([what, command, files]) => {
  const names = typeof files === 'string' ? filesIn(files) : files
  return { what, command, files, names, contents: names.map(read) }
})
const stale = before.filter((each) => !isUpToDate(each)).map(({ what }) => [what])
if (isCheck && stale.length > 0) {
  console.error(`Not up to date: ${stale.map(([what]) => what).join(', ')}. Run: npm run generate`)
  process.exitCode = 1
}

function isUpToDate({ what, command, files, names, contents }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENTKALENDER_ENV: 'test', NODE_OPTIONS: '--no-deprecation' },
  })
  const after = typeof files === 'string' ? filesIn(files) : files
  const made = after.map(read)
  if (isCheck) {
    for (const file of after.filter((each) => !names.includes(each))) restore({ file })
    for (const each of before) each.names.forEach((file, index) => restore({ file, content: each.contents[index] }))
  }
  if (status !== 0) throw new Error(`${what}: the command failed\n${stdout}${stderr}`)
  const same = after.length === names.length && contents.every((content, index) => content === made[index])
  console.log(`${what}: ${same ? 'up to date' : isCheck ? 'NOT up to date' : 'made anew'}`)
  return same
}

function filesIn(folder) {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((name) => join(folder, name))
}

function read(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function restore({ file, content }) {
  if (content === undefined) rmSync(join(ROOT, file), { force: true })
  else if (content !== read(file)) writeFileSync(join(ROOT, file), content)
}
