import type { ChildProcess } from 'node:child_process'

import { freePort } from '../scripts/freePort.mjs'
import { DEMO_PASSWORD } from '../seed/data/users'
import { startNode, stop, waitForLine } from './processes'

export type Product = {
  child: ChildProcess
  url: string
  /** seconds from the command to the line `Klaar:` */
  startSeconds: number
  stop: () => Promise<void>
}

const settings = ({ dataDir, port }: { dataDir: string; port: number }) => ({
  CONTENTKALENDER_ENV: 'demo',
  DATA_DIR: dataDir,
  DATABASE_URL: undefined,
  MONGODB_URL: undefined,
  SERVER_URL: undefined,
  HOST: '127.0.0.1',
  PORT: String(port),
  // All load comes from one address.
  RATE_LIMIT_PER_MINUTE: '10000000',
})

/** The product as `npm start` runs it. */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort()
  const from = performance.now()
  const child = startNode({ args: ['scripts/start.mjs'], env: settings({ dataDir, port }) })
  await waitForLine({ child, line: /^Klaar: /m })
  const startSeconds = (performance.now() - from) / 1000
  return { child, url: `http://localhost:${port}`, startSeconds, stop: () => stop(child) }
}

/** Seconds until `next start` on the same build answers Payload's REST for the first time. */
export async function timePlainNext(dataDir: string): Promise<number> {
  const port = await freePort()
  const from = performance.now()
  const child = startNode({
    args: ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
    env: { ...settings({ dataDir, port }), NODE_ENV: 'production' },
  })
  const seconds = await timeFirstAnswer({ url: `http://localhost:${port}/api/posts?limit=1`, from })
  await stop(child)
  return seconds
}

/** Seconds until the product answers Payload's REST for the first time: its start and one request. */
export async function timeProduct(dataDir: string): Promise<{ ready: number; firstAnswer: number }> {
  const from = performance.now()
  const product = await startProduct(dataDir)
  const firstAnswer = await timeFirstAnswer({ url: `${product.url}/api/posts?limit=1`, from })
  await product.stop()
  return { ready: product.startSeconds, firstAnswer }
}

async function timeFirstAnswer({ url, from }: { url: string; from: number }): Promise<number> {
  let last = 'nothing listened'
  while (performance.now() - from < 120_000) {
    const answer = await fetch(url).catch(() => null)
    const said = await answer?.text()
    if (answer?.ok) return (performance.now() - from) / 1000
    if (answer !== null) last = `${answer.status} ${said}`
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no good answer from ${url}: ${last}`)
}

/** A token of a demo account that may write. */
export async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email: 'communicatie@deventer.example', password: DEMO_PASSWORD }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (token === undefined) throw new Error(`signing in failed: ${answer.status} ${await answer.text()}`)
  return token
}

export const writeHeaders = (token: string) => ({ 'Content-Type': 'application/json', Authorization: `JWT ${token}` })
