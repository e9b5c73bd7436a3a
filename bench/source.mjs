// Runs one TypeScript file of this folder by itself: `node bench/source.mjs measureApproval`.
import process from 'node:process'

import { registerSources } from '../scripts/registerSources.mjs'

await registerSources()
await import(new URL(`./${process.argv[2]}.ts`, import.meta.url).href)
