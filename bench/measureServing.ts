import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import path from 'node:path'

import { freePort } from '../scripts/freePort.mjs'
import { countServedIn } from './fillPosts'
import { median, quantile } from './figures'
import { measureRate, type Rate } from './measureRate'
import { memoryOf, startNode, stop, waitForLine } from './processes'
import { signIn, startProduct, writeHeaders, type Product } from './product'

const LIST = '/delivery/v1/posts?pageSize=10'
const PAYLOAD_LIST = '/api/posts?limit=10&depth=1'

export type ServingFigures = {
  posts: number
  fileMegabytes: number
  bodyBytes: number
  startSeconds: number
  ours: Rate
  bare: Rate
  payload: Rate
  /** milliseconds of a list that nobody asked before */
  newAddress: { median: number; p95: number }
  /** milliseconds of the first list after a write */
  afterWrite: { median: number; p95: number }
  memoryAtStart: number
  memoryAfterLoad: number
}

/** The list of ten posts beside a bare server with the same bytes and beside Payload's REST, in turns. */
export async function measureServing({
  dataDir,
  seconds,
  rounds,
  tell,
}: {
  dataDir: string
  seconds: number
  rounds: number
  tell: (line: string) => void
}): Promise<ServingFigures> {
  const file = path.join(dataDir, 'contentkalender.db')
  const posts = await countServedIn(file)
  const fileMegabytes = statSync(file).size / 1e6
  const product = await startProduct(dataDir)
  const memoryAtStart = memoryOf(product.child)
  tell(`${posts} posts: started in ${product.startSeconds.toFixed(1)} s`)
  try {
    const sample = await ask(`${product.url}${LIST}`)
    // The first answer of Next waits for its code to be loaded.
    await ask(`${product.url}${PAYLOAD_LIST}`)
    const bare = await startBare({ dataDir, sample })
    const rates: Record<'ours' | 'bare' | 'payload', Rate[]> = { ours: [], bare: [], payload: [] }
    try {
      // Once without counting: code is compiled while it runs.
      for (let round = 0; round <= rounds; round += 1) {
        const load = round === 0 ? Math.min(2, seconds) : seconds
        const found = {
          ours: await measureRate({ url: `${product.url}${LIST}`, child: product.child, seconds: load }),
          bare: await measureRate({ url: bare.url, child: bare.child, seconds: load }),
          payload: await measureRate({ url: `${product.url}${PAYLOAD_LIST}`, child: product.child, seconds: load }),
        }
        // What the load generator no longer waited for must be done before the next round.
        await ask(`${product.url}${PAYLOAD_LIST}`)
        tell(`  round ${round}: ${Object.entries(found).map(([name, rate]) => tellRate({ name, rate })).join(', ')}`)
        if (round > 0) for (const name of ['ours', 'bare', 'payload'] as const) rates[name].push(found[name])
      }
    } finally {
      await stop(bare.child)
    }
    const newAddress = await timeNewAddresses(product)
    const afterWrite = await timeAfterWrites(product)
    return {
      posts,
      fileMegabytes,
      bodyBytes: sample.body.length,
      startSeconds: product.startSeconds,
      ours: middleOf(rates.ours),
      bare: middleOf(rates.bare),
      payload: middleOf(rates.payload),
      newAddress,
      afterWrite,
      memoryAtStart,
      memoryAfterLoad: memoryOf(product.child),
    }
  } finally {
    await product.stop()
  }
}

const tellRate = ({ name, rate }: { name: string; rate: Rate }): string =>
  `${name} ${Math.round(rate.perSecond)}/s (${Math.round(rate.microseconds)} µs)`

const middleOf = (rates: readonly Rate[]): Rate => ({
  perSecond: median(rates.map(({ perSecond }) => perSecond)),
  microseconds: median(rates.map(({ microseconds }) => microseconds)),
  p99Milliseconds: median(rates.map(({ p99Milliseconds }) => p99Milliseconds)),
})

async function startBare({ dataDir, sample }: { dataDir: string; sample: Answer }) {
  const file = path.join(dataDir, 'bench-answer.json')
  // Node adds these itself, in both servers.
  const added = new Set(['date', 'connection', 'keep-alive'])
  const headers: string[] = []
  for (let index = 0; index < sample.rawHeaders.length; index += 2) {
    const [name = '', value = ''] = sample.rawHeaders.slice(index, index + 2)
    if (!added.has(name.toLowerCase())) headers.push(name, value)
  }
  writeFileSync(file, JSON.stringify({ headers, body: sample.body.toString('base64') }))
  const port = await freePort()
  const child = startNode({ args: ['bench/bareServer.mjs', file, String(port)], env: { NODE_ENV: 'production' } })
  await waitForLine({ child, line: /ready/ })
  return { child, url: `http://localhost:${port}${LIST}` }
}

/** Every address is another one to the memory of ready answers, but asks the same. */
async function timeNewAddresses(product: Product): Promise<{ median: number; p95: number }> {
  const times: number[] = []
  for (let index = 0; index < 110; index += 1) {
    const from = new Date(Date.UTC(2001, 0, 1) + index * 1000).toISOString()
    const { milliseconds } = await ask(`${product.url}${LIST}&from=${encodeURIComponent(from)}`)
    if (index >= 10) times.push(milliseconds)
  }
  return { median: median(times), p95: quantile(times, 0.95) }
}

/** A write drops all that was ready: the next caller waits for the state of the data and the list. */
async function timeAfterWrites(product: Product): Promise<{ median: number; p95: number }> {
  const headers = writeHeaders(await signIn(product.url))
  const list = await fetch(`${product.url}/api/content-items?limit=1&depth=0&sort=createdAt`, { headers })
  const { docs } = (await list.json()) as { docs: { id: string }[] }
  const times: number[] = []
  for (let index = 0; index < 35; index += 1) {
    const answer = await fetch(`${product.url}/api/content-items/${docs[0]?.id}?depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ brief: `Aantekening ${index}` }),
    })
    if (!answer.ok) throw new Error(`writing failed: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
    const { milliseconds } = await ask(`${product.url}${LIST}`)
    if (index >= 5) times.push(milliseconds)
  }
  return { median: median(times), p95: quantile(times, 0.95) }
}

type Answer = { rawHeaders: string[]; body: Buffer; milliseconds: number }

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function ask(url: string): Promise<Answer> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(parts)
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode} ${body.toString()}`))
        resolve({ rawHeaders: response.rawHeaders, body, milliseconds: performance.now() - from })
      })
    })
    request.on('error', reject)
  })
}

/** What else the machine was doing, for whoever judges the figures. */
export function loadOfMachine(): string {
  return execFileSync('uptime').toString().trim().replace(/^.*load average/, 'load average')
}
