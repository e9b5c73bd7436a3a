/**
 * Holds the description of the delivery API against the Dutch API design rules with their official linter:
 * `npm run lint:api [-- openapi.json]`. Without a file it takes the description that the product makes.
 * The ruleset is not copied in: ADR_RULESET names it, else it lies in ../shared/adr.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const ruleset = resolve(ROOT, process.env.ADR_RULESET || '../shared/adr/linter.yaml')

process.exitCode = main(process.argv[2])

function main(given) {
  if (!existsSync(ruleset)) {
    console.error(`\nSKIPPED: the API design rules. There is no ruleset at ${ruleset}: set ADR_RULESET.\n`)
    return process.env.CI ? 1 : 0
  }
  const file = given ? resolve(given) : makeDescription()
  if (!file) return 1
  const spectral = join('node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js')
  return run([spectral, 'lint', '--ruleset', ruleset, '--fail-severity', 'error', file])
}

function makeDescription() {
  const file = join(ROOT, '.cache', 'openapi.json')
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/printOpenApi.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { SERVER_URL: 'https://kalender.example.nl', ...process.env, CONTENTKALENDER_ENV: 'test' },
  })
  if (made.status !== 0) return undefined
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  writeFileSync(file, made.stdout)
  return file
}

function run(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1
}
