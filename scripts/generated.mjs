/**
 * Files that a command makes and that are committed all the same. `node scripts/generated.mjs` makes them
 * anew; with `--check` it only says whether they are up to date and leaves everything as it was.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const PAYLOAD = join('node_modules', 'payload', 'bin.js')

/** What it is, the command that makes it, and the files that come out. */
const GENERATED = [
  ['types of the collections', [PAYLOAD, 'generate:types'], ['src/payload-types.ts']],
  ['import map of the admin', [PAYLOAD, 'generate:importmap'], ['src/app/(payload)/admin/importMap.js']],
]

const isCheck = process.argv.includes('--check')
const stale = GENERATED.filter(([what, command, files]) => !isUpToDate({ what, command, files }))
if (isCheck && stale.length > 0) {
  console.error(`Not up to date: ${stale.map(([what]) => what).join(', ')}. Run: npm run generate`)
  process.exitCode = 1
}

function isUpToDate({ what, command, files }) {
  const before = files.map(read)
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENTKALENDER_ENV: 'test', NODE_OPTIONS: '--no-deprecation' },
  })
  const after = files.map(read)
  if (isCheck) files.forEach((file, index) => restore({ file, content: before[index] }))
  if (status !== 0) throw new Error(`${what}: the command failed\n${stdout}${stderr}`)
  const same = before.every((content, index) => content === after[index])
  console.log(`${what}: ${same ? 'up to date' : isCheck ? 'NOT up to date' : 'made anew'}`)
  return same
}

function read(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function restore({ file, content }) {
  if (content === undefined) rmSync(join(ROOT, file), { force: true })
  else if (content !== read(file)) writeFileSync(join(ROOT, file), content)
}
