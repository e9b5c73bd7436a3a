#!/usr/bin/env node
// Builds the pages when they are older than the sources.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureInstalled } from './ensureInstalled.mjs'
import { BUILD_MARK, hashSources, isBuildFresh } from './sources.mjs'

/** @returns {boolean} whether a build was needed */
export function ensureBuilt() {
  if (isBuildFresh()) return false
  // A half-finished build must not pass for a whole one.
  rmSync(BUILD_MARK, { force: true })
  const sources = hashSources()
  const { status } = spawnSync(process.execPath, [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    stdio: ['ignore', process.env.CONTENTKALENDER_QUIET ? 'ignore' : 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Building needs no secrets and no database; the running server checks its own environment.
      CONTENTKALENDER_ENV: 'demo',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-deprecation`.trim(),
    },
  })
  if (status !== 0) {
    console.error('\nHet bouwen van de pagina’s is mislukt. De melding hierboven zegt waarom.')
    process.exit(status ?? 1)
  }
  writeFileSync(BUILD_MARK, sources)
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  console.log(ensureBuilt() ? 'De pagina’s zijn gebouwd.' : 'De pagina’s waren al gebouwd.')
}
