import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from '@playwright/test'

type Run = { script?: string; args?: string[]; env: Record<string, string> }

/** Starts the product the way a person does and waits for its end, or for the line that says it runs. */
function start({ script = 'scripts/start.mjs', args = [], env }: Run) {
  const inherited = { ...process.env }
  for (const name of ['DATA_DIR', 'DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL', 'PORT', 'CONTENTKALENDER_ENV']) {
    Reflect.deleteProperty(inherited, name)
  }
  const child = spawn(process.execPath, [script, ...args], { env: { ...inherited, ...env } as NodeJS.ProcessEnv, stdio: 'pipe' })
  let output = ''
  const collect = (chunk: Buffer) => void (output += chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ended, output: () => output }
}

let directory: string
test.beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-start-'))
})
test.afterEach(() => rmSync(directory, { recursive: true, force: true }))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test('production without its settings stops with one message that names each', async () => {
  const run = start({
    env: { CONTENTKALENDER_ENV: 'production', DATA_DIR: directory, PAYLOAD_SECRET: 'geheim', PORT: 'veel' },
  })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('PAYLOAD_SECRET')
  expect(run.output()).toContain('SERVER_URL')
  expect(run.output()).toContain('PORT')
  expect(run.output()).not.toContain('    at ')
})

test('a port in use is said in plain words', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const run = start({ env: { DATA_DIR: directory, PORT: String(port) } })
  expect(await run.ended).toBe(1)
  await new Promise((resolve) => server.close(resolve))
  expect(run.output()).toContain(`Poort ${port} is al in gebruik`)
})

test('a file that is no database is left alone', async () => {
  const file = path.join(directory, 'contentkalender.db')
  writeFileSync(file, 'dit is een boodschappenlijst, geen database\n'.repeat(200))
  const run = start({ env: { DATA_DIR: directory, PORT: String(await freePort()) } })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('is geen database')
  expect(run.output()).not.toContain('    at ')
})

test('production has words but no accounts, and its first administrator comes by a one-time link', async ({ request }) => {
  const port = await freePort()
  const env = {
    CONTENTKALENDER_ENV: 'production',
    DATA_DIR: directory,
    PORT: String(port),
    HOST: '127.0.0.1',
    PAYLOAD_SECRET: 'k3v9-Zp2q-77hx-Lw0d-Bn5s-Yt8r-Mc4g',
    SERVER_URL: `http://localhost:${port}`,
  }
  const made = start({ script: 'scripts/command.mjs', args: ['createAdmin', '--name', 'Eerste', '--email', 'eerste@proef.example'], env })
  expect(await made.ended, made.output()).toBe(0)
  const token = /\/admin\/reset\/([\w-]+)/.exec(made.output())?.[1]
  expect(token, made.output()).toMatch(/^[\w-]{20,}$/)

  const run = start({ env })
  try {
    await expect.poll(() => run.output(), { timeout: 180_000 }).toContain('Klaar:')
    expect(run.output()).not.toContain('wachtwoord voor iedereen')
    const base = `http://127.0.0.1:${port}`
    const channels = await request.get(`${base}/delivery/v1/channels`)
    expect(((await channels.json()) as { items: unknown[] }).items.length).toBeGreaterThan(0)
    const posts = await request.get(`${base}/delivery/v1/posts`)
    expect(((await posts.json()) as { items: unknown[] }).items).toEqual([])
    const demo = { email: 'communicatie@deventer.example', password: 'demo-deventer-2026' }
    expect((await request.post(`${base}/api/users/login`, { data: demo })).status()).toBe(401)

    const second = start({ env: { ...env, PORT: String(await freePort()) } })
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/al in gebruik|wordt al gebruikt/)

    const reset = await request.post(`${base}/api/users/reset-password`, {
      data: { token, password: 'een-heel-lang-wachtwoord-26' },
    })
    expect(reset.status()).toBe(200)
    const again = await request.post(`${base}/api/users/reset-password`, { data: { token, password: 'nog-een-keer-2026' } })
    expect(again.status()).toBeGreaterThanOrEqual(400)
  } finally {
    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
  }
})
