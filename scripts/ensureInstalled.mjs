import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * Installs from the lockfile when there are no packages yet, or older ones than the lockfile names.
 *
 * @param {string} [root] the checkout, this one unless another is named
 * @returns {boolean} whether that was needed
 */
export function ensureInstalled(root = ROOT) {
  const lock = join(root, 'package-lock.json')
  const packages = join(root, 'node_modules')
  const installed = join(packages, '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return false
  // npm would empty the folder that the link points at, under whoever else works there.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) return false
  console.log('Packages: npm ci …')
  // With the tools, also where `npm start` has set NODE_ENV to production: `npm test` comes after it.
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci failed: see the lines above')
  return true
}
