import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs once for all integration tests: one temporary folder for every file they make. `TEST_ROOT` names it
 * to the forks, which each take a folder of their own in it.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  const root = await mkdtemp(path.join(tmpdir(), 'contentkalender-int-'))
  process.env.TEST_ROOT = root
  return () => rm(root, { recursive: true, force: true })
}
