/** `npm run validate`: everything that must be right before a change is shared. Stops at the first fault. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { ensureInstalled } from './ensureInstalled.mjs'

const ROOT = resolve(import.meta.dirname, '..')

/** What is checked, how, and what to do when it is not right. */
const STEPS = [
  ['lint', ['run', 'lint'], 'Repair the lines above; "npx eslint . --fix" does some of them.'],
  ['types', ['run', 'types'], 'Repair the types named above.'],
  ['generated files', ['run', 'generate', '--', '--check'], 'Run "npm run generate" and commit what changed.'],
  ['API design rules', ['run', 'lint:api'], 'Repair the schemas and routes in src/delivery-api.'],
  ['tests', ['test'], 'Repair what failed; "npm test -- --only unit" runs one suite.'],
]

ensureInstalled()
for (const [index, [what, args, remedy]] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${what}`)
  const started = Date.now()
  const { status } = spawnSync('npm', ['--silent', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    // On standard error: the tests' count stays the last line of the output.
    console.error(`\nNot right: ${what}. ${remedy}`)
    process.exit(status ?? 1)
  }
  // Nothing after the tests: the last line is their count.
  if (index < STEPS.length - 1) console.log(`${what}: right (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}
