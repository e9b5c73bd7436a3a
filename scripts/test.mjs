/**
 * `npm test`: all suites, with what they need. `npm test -- --only unit,int` takes some of them.
 * The last line is `N passed, N failed`; in CI what is skipped counts as failed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { closingLine, countPlaywright, countVitest, sumCounts } from './testReports.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const REPORTS = join(ROOT, '.cache', 'test-reports')
const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Apia']
const inCi = Boolean(process.env.CI)

const SUITES = {
  unit: { title: 'unit', run: () => vitest({ name: 'unit', project: 'unit' }) },
  zones: { title: 'domain in other time zones', run: runZones },
  int: { title: 'integration on SQLite', run: () => vitest({ name: 'int', project: 'int' }) },
  mongodb: { title: 'integration on MongoDB', run: runOnMongodb },
  e2e: { title: 'browser', run: runBrowserTests },
}

async function runZones() {
  const counts = []
  for (const zone of ZONES) {
    const name = `zones-${zone.replace('/', '-')}`
    counts.push(await vitest({ name, project: 'unit', only: ['src/domain'], env: { TZ: zone } }))
  }
  return sumCounts(counts)
}

async function runOnMongodb() {
  const { startMongodb } = await import('./mongodb.mjs')
  const mongodb = await startMongodb()
  if (mongodb.reason) return { skippedBecause: mongodb.reason }
  console.log(`MongoDB: ${mongodb.name}`)
  try {
    const counts = await vitest({ name: 'mongodb', project: 'int', env: { MONGODB_URL: mongodb.url } })
    return { ...counts, note: mongodb.name }
  } finally {
    await mongodb.stop()
  }
}

async function runBrowserTests() {
  const browser = (await ownBrowser()) ?? installBrowser()
  if (!browser) {
    return {
      skippedBecause:
        'no Chromium: none on the PATH, CHROMIUM_PATH is not set, and "npx playwright install chromium" failed',
    }
  }
  const file = reportFile('e2e')
  const code = await run(['node_modules/@playwright/test/cli.js', 'test'], { E2E_REPORT: file })
  return { ...countPlaywright({ file, code }), note: browser }
}

async function ownBrowser() {
  const found = findChromium()
  if (found) return found
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function installBrowser() {
  console.log('Chromium: not found on this system; downloading the one of the test tool …')
  const cli = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  const { status } = spawnSync(process.execPath, cli, { cwd: ROOT, stdio: 'inherit' })
  return status === 0 ? "the test tool's own download" : undefined
}

async function vitest({ name, project, only = [], env = {} }) {
  const file = reportFile(name)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(['node_modules/vitest/vitest.mjs', ...args, ...only], env)
  return countVitest({ file, code })
}

function reportFile(name) {
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** Settings of a developer's own product must not reach the tests. */
async function run(args, env) {
  const { DATABASE_URL: _url, DATA_DIR: _dir, MONGODB_URL: _mongo, ...inherited } = process.env
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...inherited, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), TZ: 'UTC', ...env },
  })
  const [code] = await once(child, 'exit')
  return code ?? 1
}

function chosenSuites() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const chosen = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(SUITES)
  const unknown = chosen.filter((name) => !(name in SUITES))
  if (unknown.length > 0) {
    console.error(`Unknown suite: ${unknown.join(', ')}. Choose from: ${Object.keys(SUITES).join(', ')}.`)
    process.exit(2)
  }
  return chosen
}

function shout(text) {
  const bar = '!'.repeat(78)
  console.log(`\n${bar}\n${text}\n${bar}`)
}

async function runSuite(name) {
  const { title, run: runIt } = SUITES[name]
  console.log(`\n== ${title}`)
  const started = Date.now()
  const outcome = await runIt()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (!outcome.skippedBecause) return { title, seconds, ...outcome }
  shout(`SKIPPED: ${title}\nWhy: ${outcome.skippedBecause}.`)
  return { title, seconds, passed: 0, failed: 0, skipped: 1, note: `SKIPPED: ${outcome.skippedBecause}` }
}

function printSummary(rows) {
  console.log('\nSuite                        passed  failed  skipped  seconds')
  for (const { title, passed, failed, skipped, seconds, note } of rows) {
    const numbers = [passed, failed, skipped, seconds].map((value) => String(value).padStart(8)).join('')
    console.log(`${title.padEnd(27)}${numbers}${note ? `   ${note}` : ''}`)
  }
}

const suites = chosenSuites()
ensureInstalled()
mkdirSync(REPORTS, { recursive: true })
const rows = []
for (const name of suites) rows.push(await runSuite(name))
printSummary(rows)

const total = sumCounts(rows)
const skipFails = inCi && total.skipped > 0
if (skipFails) console.log(`\nIn CI nothing may be skipped: ${total.skipped} skipped.`)
process.exitCode = total.failed > 0 || skipFails ? 1 : 0
console.log(`\n${closingLine(total)}`)
