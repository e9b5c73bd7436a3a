#!/usr/bin/env node
// The one way to start: installs and builds what is missing, then serves from this same process.
import process from 'node:process'

import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { checkEnvironment, registerSources } from './registerSources.mjs'

const isDev = process.argv.includes('--dev')
const beganAt = performance.now()

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dit programma heeft Node 20.19 of nieuwer nodig; hier draait ${process.version}.`)
  process.exit(1)
}

/** @param {string} what @param {() => unknown} work */
function step(what, work) {
  const at = performance.now()
  process.stdout.write(`• ${what} … \n`)
  const said = work()
  const seconds = ((performance.now() - at) / 1000).toFixed(1).replace('.', ',')
  process.stdout.write(`  ${said ? 'gedaan' : 'al in orde'} (${seconds} s)\n`)
}

process.chdir(new URL('..', import.meta.url).pathname)
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = isDev ? 'development' : 'production'

step('Onderdelen installeren', ensureInstalled)
if (!isDev) step('Pagina’s bouwen', ensureBuilt)

await registerSources()
await checkEnvironment()
const { startServer } = await import('../src/server.ts')
await startServer({ isDev, beganAt })
