import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import next from 'next'
import type { Payload } from 'payload'

import { createDeliveryServer } from '@/delivery-api'
import { describeTransactionSupport } from '@/database/transactionSupport'
import { readEnv, type Env } from '@/env'

import { openDatabase, explainStartProblem } from './openDatabase'
import { startJobs } from './jobs/startJobs'
import { seedWhenEmpty } from './seedWhenEmpty'
import { createGuestGate, isGuestRequest, type GuestGate } from './server/guestGate'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

type Steps = { run: <T>(what: string, work: () => Promise<T>) => Promise<T> }

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1).replace('.', ',')

const steps: Steps = {
  run: async (what, work) => {
    const at = performance.now()
    say(`• ${what} …`)
    const result = await work()
    say(`  gedaan (${seconds(at)} s)`)
    return result
  },
}

/**
 * The one process: the delivery API in front, Next with Payload behind it, on one port. Prints each step and
 * ends with the addresses; a problem ends the process with one message that says what to do.
 */
export async function startServer({ isDev, beganAt }: { isDev: boolean; beganAt: number }): Promise<void> {
  try {
    await start({ isDev, beganAt })
  } catch (problem) {
    process.stderr.write(`\n${explainStartProblem(problem)}\n`)
    process.exit(1)
  }
}

async function start({ isDev, beganAt }: { isDev: boolean; beganAt: number }): Promise<void> {
  const env = prepareEnvironment()
  const server = createServer()
  // Longer than a proxy keeps its connections: whoever closes first must not be the one that is about to be asked.
  server.keepAliveTimeout = 75_000
  // The port comes first: a second start should fail before it touches the database.
  await listen({ server, env })
  const { payload, release } = await steps.run('Database openen en bijwerken', () => openDatabase({ env, purpose: 'server' }))
  warnAboutTransactions(payload)
  const seeded = await seedWhenEmpty({ payload, env, say })
  const pages = await steps.run('Pagina’s klaarzetten', () => preparePages({ env, server, isDev }))
  const delivery = createDeliveryServer({ payload, env })
  const guests = createGuestGate({ payload, trustedProxies: env.trustedProxies, monotonic: () => performance.now() })
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    // Browsers ask for it beside a download; pages name their own icon, so there is none here, and no error either.
    if (request.url === '/favicon.ico') return void response.writeHead(204, { 'cache-control': 'public, max-age=86400' }).end()
    if (request.url?.startsWith('/delivery/') || request.url === '/delivery') return void delivery.handle(request, response)
    if (isGuestRequest(request)) {
      answerGuest({ guests, pages, request, response }).catch((error: unknown) => {
        payload.logger.error({ msg: 'page for guests', err: error })
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
      return
    }
    return void pages(request, response)
  })
  const jobs = startJobs({ payload, env })
  stopTidily({
    server,
    payload,
    release,
    close: () => {
      jobs.stop()
      delivery.close()
    },
  })
  announce({ env, beganAt, hasDemo: env.mode === 'demo', accounts: seeded })
}

/** Makes the data directory and, for a demo, a secret that stays the same over restarts. */
function prepareEnvironment(): Env {
  const env = readEnv()
  mkdirSync(path.join(env.dataDir, 'media'), { recursive: true })
  if (env.mode !== 'production' && !env.payloadSecretIsKept) {
    writeFileSync(env.secretFile, env.payloadSecret, { mode: 0o600, flag: 'wx' })
  }
  return env
}

function listen({ server, env }: { server: Server; env: Env }): Promise<void> {
  server.on('request', (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' })
    response.end('De contentkalender start. Probeer het over een paar seconden opnieuw.')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.port, env.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function preparePages({ env, server, isDev }: { env: Env; server: Server; isDev: boolean }): Promise<Handler> {
  const { port } = server.address() as AddressInfo
  const app = next({ dev: isDev, dir: process.cwd(), hostname: env.host, port, httpServer: server })
  await app.prepare()
  return app.getRequestHandler()
}

async function answerGuest({ guests, pages, request, response }: {
  guests: GuestGate
  pages: Handler
  request: IncomingMessage
  response: ServerResponse
}): Promise<void> {
  const { secondsToWait, isDead } = await guests.look(request)
  if (secondsToWait === 0) {
    if (isDead) answerWithNotFound(response)
    return pages(request, response)
  }
  response.writeHead(429, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': String(secondsToWait) })
  response.end('Te veel verkeerde links achter elkaar. Probeer het over een minuut opnieuw.')
}

/**
 * Gives a page the status 404. A page that asks Next for it by itself has no words without JavaScript, and one that
 * Next finds with that status before it begins loses its title.
 */
function answerWithNotFound(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => writeHead(status === 200 ? 404 : status, ...rest)) as typeof response.writeHead
}

function warnAboutTransactions(payload: Payload): void {
  const support = describeTransactionSupport(payload)
  if (support.kind === 'none') say(`  ${support.nl}`)
}

function stopTidily({
  server,
  payload,
  release,
  close,
}: {
  server: Server
  payload: Payload
  release: () => Promise<void>
  close: () => void
}): void {
  let isStopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    say(`\n${signal}: de contentkalender stopt.`)
    close()
    server.close()
    server.closeIdleConnections()
    const giveUp = setTimeout(() => process.exit(1), 10_000)
    giveUp.unref()
    void Promise.resolve(payload.db.destroy?.()).finally(() => void release().finally(() => process.exit(0)))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function announce({
  env,
  beganAt,
  hasDemo,
  accounts,
}: {
  env: Env
  beganAt: number
  hasDemo: boolean
  accounts: { name: string; role: string; email: string }[]
}): void {
  say('')
  say(`Klaar: de contentkalender draait (${seconds(beganAt)} s na de start).`)
  say(`  Beheer        ${env.serverUrl}/admin`)
  say(`  Delivery API  ${env.serverUrl}/delivery/v1/posts   (beschrijving: /delivery/v1/openapi.json)`)
  say(`  REST          ${env.serverUrl}/api/posts`)
  say(`  GraphQL       ${env.serverUrl}/api/graphql`)
  if (!hasDemo || accounts.length === 0) return
  say('')
  say('Inloggen in de demo (wachtwoord voor iedereen: demo-deventer-2026):')
  for (const { name, role, email } of accounts) say(`  ${email.padEnd(34)} ${name} – ${role}`)
  say('')
  say('Stoppen met Ctrl+C.')
}
