#!/usr/bin/env node
// Measures the built product beside what a user would pick instead, and prints Markdown. See README.md.
import process from 'node:process'

import { ensureBuilt } from '../scripts/build.mjs'
import { ensureInstalled } from '../scripts/ensureInstalled.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.CONTENTKALENDER_QUIET = '1'
ensureInstalled()
ensureBuilt()
const { register } = await import('tsx/esm/api')
register()
const { runBench } = await import('./runBench.ts')
await runBench(process.argv.slice(2))
