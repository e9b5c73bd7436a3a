import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, expect, test, vi } from 'vitest'

import { ensureInstalled } from '../../scripts/ensureInstalled.mjs'

const root = mkdtempSync(join(tmpdir(), 'contentkalender-install-'))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

/** A checkout with one tool of its own, so that nothing is fetched from elsewhere. */
function writeCheckout(): void {
  const json = (file: string, content: object) => writeFileSync(join(root, file), JSON.stringify(content))
  const wanted = { name: 'checkout', version: '1.0.0', devDependencies: { tool: 'file:tool' } }
  mkdirSync(join(root, 'tool'))
  json('tool/package.json', { name: 'tool', version: '1.0.0' })
  json('package.json', wanted)
  json('package-lock.json', {
    ...{ name: 'checkout', version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: { '': wanted, 'node_modules/tool': { resolved: 'tool', link: true }, tool: { version: '1.0.0', dev: true } },
  })
}

test('what npm start installs is enough for npm test, and is installed once', { timeout: 60_000 }, () => {
  writeCheckout()
  vi.stubEnv('NODE_ENV', 'production')
  expect(ensureInstalled(root)).toBe(true)
  expect(existsSync(join(root, 'node_modules', 'tool', 'package.json'))).toBe(true)
  expect(ensureInstalled(root)).toBe(false)
})
