import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The first start on a clean clone also builds. */
const LONGEST_START_MS = 15 * 60_000
const READY = 'Klaar:'

/**
 * Starts the product as a user would, on an empty folder and a free port, and stops it after the last test.
 * With E2E_BASE_URL the tests run against a product that is already there.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return () => Promise.resolve()

  const port = process.env.E2E_PORT ?? '3000'
  const dataDir = await mkdtemp(path.join(tmpdir(), 'contentkalender-e2e-'))
  // The workers start later and inherit it: a test may make something old that no screen can.
  process.env.E2E_DATA_DIR = dataDir
  const { DATABASE_URL: _url, MONGODB_URL: _mongo, CI: _ci, ...inherited } = process.env
  const product = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...inherited, PORT: port, DATA_DIR: dataDir, CONTENTKALENDER_ENV: 'demo' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what the start script starts ends with it.
    detached: true,
  })
  const stop = async () => {
    await stopGroup(product)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await untilReady({ product, url: `http://localhost:${port}/delivery/v1/themes` })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

async function untilReady({ product, url }: { product: ChildProcess; url: string }): Promise<void> {
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
    if (process.env.E2E_VERBOSE) process.stdout.write(chunk)
  }
  product.stdout?.on('data', collect)
  product.stderr?.on('data', collect)

  const deadline = Date.now() + LONGEST_START_MS
  while (Date.now() < deadline) {
    if (product.exitCode !== null || product.signalCode !== null) {
      throw new Error(`the start command ended with ${product.exitCode ?? product.signalCode}:\n${tail(output)}`)
    }
    if (output.includes(READY) && (await answers(url))) return
    await pause(250)
  }
  throw new Error(`the product was not ready at ${url} in ${LONGEST_START_MS / 60_000} minutes:\n${tail(output)}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}

async function stopGroup(product: ChildProcess): Promise<void> {
  if (product.pid === undefined || product.exitCode !== null || product.signalCode !== null) return
  const exited = once(product, 'exit')
  signalGroup(product.pid, 'SIGTERM')
  const ended = await Promise.race([exited.then(() => true), pause(10_000, false, { ref: false })])
  if (!ended) signalGroup(product.pid, 'SIGKILL')
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended between the check and the signal.
  }
}

const tail = (text: string): string => text.split('\n').slice(-40).join('\n')
