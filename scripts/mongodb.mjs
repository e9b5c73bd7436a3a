/**
 * Runs a command with a MongoDB that has transactions: `node scripts/mongodb.mjs COMMAND …` gives it
 * MONGODB_URL. Which one it is: see docs/decisions/mongodb-in-tests.md.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { findProgram } from './chromium.mjs'
import { freePort } from './freePort.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const CACHE = join(ROOT, '.cache')
const CRATE = ['secantus-mdb', '--version', '0.5.3-beta.196', '--ignore-rust-version', '--locked']
const WHEEL = 'secantusdb==0.7.0b3'

/**
 * The first MongoDB that can be had, started: `{ url, name, stop }`. `{ reason }` when there is none.
 */
export async function startMongodb({ log = console.log, env = process.env } = {}) {
  if (env.MONGODB_URL) {
    const name = env.MONGODB_URL.includes('replicaSet=')
      ? 'the MongoDB of MONGODB_URL'
      : 'the MongoDB of MONGODB_URL, WITHOUT transactions: the address names no replicaSet'
    return { url: env.MONGODB_URL, name, stop: async () => {} }
  }
  const mongod = findProgram('mongod', env)
  if (mongod) return startReplicaSet(mongod)
  const downloaded = await startMemoryServer(log)
  if (downloaded) return downloaded
  const emulator = findEmulator(env) ?? installEmulator({ log, env })
  if (emulator) return startEmulator(emulator)
  return {
    reason: 'no MONGODB_URL, no mongod on the PATH, and no cargo or python3 to install the emulator with',
  }
}

async function startReplicaSet(mongod) {
  const server = await startServer({
    program: mongod,
    args: ({ port, folder }) => [
      ...['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', `${port}`, '--dbpath', folder, '--quiet'],
    ],
  })
  const members = [{ _id: 0, host: `127.0.0.1:${server.port}` }]
  await withClient(server.port, (admin) => admin.command({ replSetInitiate: { _id: 'rs0', members } }))
  await untilPrimary(server)
  return { url: addressOf(server.port, 'rs0'), name: 'mongod, a replica set of one', stop: server.stop }
}

async function startMemoryServer(log) {
  const module = await import('mongodb-memory-server').catch(() => null)
  if (!module) return null
  try {
    const set = await module.MongoMemoryReplSet.create({ replSet: { count: 1 } })
    return { url: set.getUri('test'), name: 'mongodb-memory-server', stop: () => set.stop() }
  } catch (error) {
    log(`mongodb-memory-server did not start: ${error.message}`)
    return null
  }
}

function findEmulator(env) {
  const folders = [env.SECANTUS_DIR && join(env.SECANTUS_DIR, 'bin'), join(CACHE, 'secantus', 'bin')]
  const candidates = folders.filter(Boolean).map((folder) => join(folder, 'secantusd-rs'))
  const program = findProgram('secantusd-rs', env) ?? candidates.find((path) => existsSync(path))
  if (program) return { program, flavour: 'Rust' }
  const python = join(CACHE, 'venv', 'bin', 'secantusd-py')
  return existsSync(python) ? { program: python, flavour: 'Python' } : undefined
}

function installEmulator({ log, env }) {
  const run = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0
  if (findProgram('cargo', env)) {
    log('MongoDB: compiling the emulator SecantusDB into .cache/secantus, once (about 7 minutes) …')
    run('cargo', ['install', ...CRATE, '--root', join(CACHE, 'secantus')])
    const installed = findEmulator(env)
    if (installed) return installed
  }
  if (findProgram('python3', env)) {
    log('MongoDB: installing the emulator SecantusDB (Python, slow) into .cache/venv, once …')
    const venv = join(CACHE, 'venv')
    if (run('python3', ['-m', 'venv', venv])) run(join(venv, 'bin', 'pip'), ['install', '--quiet', WHEEL])
  }
  return findEmulator(env)
}

async function startEmulator({ program, flavour }) {
  const server = await startServer({
    program,
    args: ({ port, folder }) => ['--host', '127.0.0.1', '--port', `${port}`, '--storage-path', folder],
  })
  await untilPrimary(server)
  const name = `the EMULATOR SecantusDB (${flavour}), not a real MongoDB`
  return { url: addressOf(server.port, 'secantus'), name, stop: server.stop }
}

async function startServer({ program, args }) {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'contentkalender-mongodb-'))
  const child = spawn(program, args({ port, folder }), { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const collect = (chunk) => (output = (output + chunk).slice(-4000))
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  child.once('error', (error) => collect(error.message))
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const ended = await Promise.race([exited, pause(10_000, null, { ref: false })])
      if (!ended) child.kill('SIGKILL')
    }
    await rm(folder, { recursive: true, force: true })
  }
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  return { program, port, stop, hasEnded, output: () => output }
}

async function untilPrimary(server) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && !server.hasEnded()) {
    const hello = await withClient(server.port, (admin) => admin.command({ hello: 1 })).catch(() => null)
    if (hello?.isWritablePrimary) return
    await pause(100)
  }
  await server.stop()
  throw new Error(`${server.program} did not become ready:\n${server.output()}`)
}

async function withClient(port, use) {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 10_000,
  })
  try {
    return await use(client.db('admin'))
  } finally {
    await client.close()
  }
}

const addressOf = (port, replicaSet) => `mongodb://127.0.0.1:${port}/test?replicaSet=${replicaSet}`

async function main([command, ...args]) {
  if (!command) {
    console.error('Use: node scripts/mongodb.mjs COMMAND …')
    return 2
  }
  const mongodb = await startMongodb()
  if (mongodb.reason) {
    console.error(`SKIPPED: no MongoDB: ${mongodb.reason}.`)
    return process.env.CI ? 1 : 0
  }
  console.log(`MongoDB: ${mongodb.name}`)
  // The command gets the interrupt too; this process waits for it, to clean up.
  process.on('SIGINT', () => {})
  try {
    const env = { ...process.env, MONGODB_URL: mongodb.url }
    const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
    const [code] = await once(child, 'exit')
    return code ?? 1
  } finally {
    await mongodb.stop()
    console.log(`MongoDB was ${mongodb.name}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2))
}
