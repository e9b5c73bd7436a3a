import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs once for all integration tests: a SQLite file with every migration done, made by the product's own command, of
 * which each test file takes a copy. SQLITE_TEMPLATE names it to the forks. MongoDB has no migrations, and gets none.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  if (process.env.MONGODB_URL) return async () => undefined
  const root = await mkdtemp(path.join(tmpdir(), 'contentkalender-int-'))
  const file = path.join(root, 'template.db')
  const env = { ...process.env, CONTENTKALENDER_ENV: 'test', DATA_DIR: root, DATABASE_URL: `file:${file}` }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/command.mjs', 'migrate'], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`no database to copy for the tests\n${stdout}\n${stderr}`)
  process.env.SQLITE_TEMPLATE = file
  return () => rm(root, { recursive: true, force: true })
}
