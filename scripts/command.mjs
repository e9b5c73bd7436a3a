#!/usr/bin/env node
// Runs one of src/commands: `node scripts/command.mjs seed`.
import { existsSync } from 'node:fs'
import process from 'node:process'

import { ensureInstalled } from './ensureInstalled.mjs'
import { checkEnvironment, registerSources } from './registerSources.mjs'

const [, , name = '', ...args] = process.argv
process.chdir(new URL('..', import.meta.url).pathname)
const file = new URL(`../src/commands/${name}.ts`, import.meta.url)
if (!/^[A-Za-z]+$/.test(name) || !existsSync(file)) {
  console.error(`Het commando "${name}" bestaat niet.`)
  process.exit(1)
}
process.env.NODE_ENV ??= 'production'
ensureInstalled()
await registerSources()
await checkEnvironment()
const { run } = await import(file.href)
await run(args)
