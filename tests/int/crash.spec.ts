import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import type { CrashMessage, CrashReport } from '../helpers/crashWorker'
import { CRASH_TEXT } from '../helpers/crashText'
import { drawNumbers } from '../helpers/drawNumbers'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const SOURCE = fileURLToPath(new URL('../helpers/crashWorker.ts', import.meta.url))
const WORKER = fileURLToPath(new URL(`../../.cache/crashWorker-${process.pid}.mjs`, import.meta.url))
const SEED = 20_260_514
const KILLS = 12
const ITEMS = 5

let calendar: Calendar
const isMongo = Boolean(process.env.MONGODB_URL)

beforeAll(async () => {
  // As one file it starts in a third of the time; esbuild comes with tsx.
  await build({ entryPoints: [SOURCE], outfile: WORKER, bundle: true, packages: 'external', platform: 'node', format: 'esm' })
  calendar = await openCalendar()
  for (let index = 0; index < ITEMS; index += 1) {
    await writeItem(calendar, { headline: `Bericht ${index}`, text: CRASH_TEXT, channels: ['website', 'instagram', 'schermen'] })
  }
  // From here on only the workers have the file open, so that each opens what a dead process left.
  if (!isMongo) await calendar.payload.db.destroy?.()
})
afterAll(async () => {
  rmSync(WORKER, { force: true })
  await calendar.close()
})

type Worker = {
  child: ChildProcessByStdio<Writable, Readable, null>
  /** what it said so far */
  said: CrashMessage[]
  hears: (event: CrashMessage['event']) => Promise<CrashMessage>
  hasDone: (acts: number) => Promise<void>
}

const running = new Set<Worker['child']>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

function startWorker({ mode, round }: { mode: 'work' | 'inspect'; round: number }): Worker {
  const start = new Date(Date.UTC(2026, 1, 1 + round)).toISOString().replace('.000Z', 'Z')
  // Without this condition the editor's packages await each other while they load, at times for ever.
  const args = ['--conditions', 'production', WORKER, '--mode', mode, '--seed', String(SEED + round), '--start', start]
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const said: CrashMessage[] = []
  const lines = createInterface({ input: child.stdout })
  let wake = (): void => undefined
  lines.on('line', (line) => {
    // The database layer prints lines of its own.
    if (line.startsWith('{"event"')) said.push(JSON.parse(line) as CrashMessage)
    wake()
  })
  child.once('exit', () => wake())
  const until = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      const problem = said.find((message) => message.event === 'problem')
      if (problem) throw new Error(JSON.stringify(problem))
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the worker ended: ${child.exitCode}`)
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    child,
    said,
    hears: (event) => until(() => said.find((message) => message.event === event)),
    hasDone: (acts) => until(() => (actsOf(said).length >= acts ? true : undefined)).then(() => undefined),
  }
}

const actsOf = (said: CrashMessage[]): string[] =>
  said.flatMap((message) => (message.event === 'did' ? [message.act] : []))

async function open(worker: Worker): Promise<CrashReport> {
  await worker.hears('loaded')
  worker.child.stdin.write('go\n')
  const message = await worker.hears('report')
  if (message.event !== 'report') throw new Error('unreachable')
  return message.report
}

test(
  'killed at any moment, the calendar is whole for the next process: approvals and revocations are all there or not at all',
  async () => {
    process.stdout.write(`seed ${SEED}, ${KILLS} kills\n`)
    const random = drawNumbers(SEED)
    const done: string[] = []
    const reports: CrashReport[] = []
    let worker = startWorker({ mode: 'work', round: 0 })
    for (let round = 1; round <= KILLS; round += 1) {
      reports.push(await open(worker))
      // The next one loads meanwhile, and opens only when this one is dead.
      const next = startWorker({ mode: round < KILLS ? 'work' : 'inspect', round })
      await worker.hasDone(4 + Math.floor(random() * 8))
      await pause(Math.floor(random() * 60))
      const exited = once(worker.child, 'close')
      worker.child.kill('SIGKILL')
      await exited
      done.push(...actsOf(worker.said))
      worker = next
    }
    reports.push(await open(worker))

    const approved = done.filter((act) => act === 'approved').length
    reports.forEach(({ editions, approvals, verdicts, reduced, ...rest }, index) => {
      const found = `seed ${SEED}, after kill ${index}`
      expect(rest, found).toEqual({ differences: [], chain: 'whole', editionFaults: [], halfDone: [], halfPaused: [] })
      expect([approvals, verdicts], found).toEqual([editions, editions - reduced])
    })
    // What a process had said to be done was still there; at most the last act of each may have got done unsaid.
    const { editions, reduced } = reports.at(-1)!
    expect(editions - reduced).toBeGreaterThanOrEqual(approved)
    expect(editions - reduced).toBeLessThanOrEqual(approved + KILLS)
    expect(reduced).toBeGreaterThan(0)
    // Else nothing was tried at all.
    expect(approved).toBeGreaterThan(KILLS / 2)
    for (const act of ['review-requested', 'moved', 'withdrawn', 'edited', 'reclassified', 'brake-set', 'brake-lifted']) expect(done).toContain(act)
  },
  // A process loads in 2 s on an idle machine, and in many more beside other work.
  480_000,
)
