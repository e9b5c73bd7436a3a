import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, test } from 'vitest'

import { addSeconds, parseInstant, type Instant } from '@/domain/time/instant'

import { createRow, createServedSourceInMemory, publicIdOf } from '../../tests/helpers/servedSourceInMemory'
import { createDeliveryApi } from './createDeliveryApi'
import { createHandler } from './createDeliveryServer'

const NOON = parseInstant('2027-05-10T12:00:00Z')
const closers: (() => Promise<unknown> | void)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function start(requestsPerMinute = 1_000) {
  const time = { now: NOON as Instant }
  const rows = [createRow(1), createRow(2, { servedFrom: addSeconds({ instant: NOON, seconds: 10 }) })]
  const memory = createServedSourceInMemory(rows)
  const api = createDeliveryApi({
    source: memory.source,
    clock: () => time.now,
    monotonic: () => 0,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: () => undefined,
    requestsPerMinute,
  })
  const handler = createHandler({ api })
  const ways: string[] = []
  const server = createServer((request, response) => {
    const handled = handler.handle(request, response)
    ways.push(handled === true ? 'ready' : 'made')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(handler.close, () => new Promise((resolve) => server.close(resolve)), () => server.closeAllConnections())
  const { port } = server.address() as AddressInfo
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}/delivery/v1${path}`, init)
  return { ...memory, rows, time, ways, get }
}

const PER_REQUEST = new Set(['date', 'ratelimit'])
const stable = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => !PER_REQUEST.has(name)))

describe('the two ways out', () => {
  test.each([undefined, '"x"', '*'])('are the same to the caller (If-None-Match: %s)', async (ifNoneMatch) => {
    const { get, ways } = await start()
    const headers: Record<string, string> = ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch }
    const made = await get('/posts?pageSize=1', { headers })
    const ready = await get('/posts?pageSize=1', { headers })
    expect(ways).toEqual(['made', 'ready'])
    expect(ready.status).toBe(made.status)
    expect(stable(ready.headers)).toEqual(stable(made.headers))
    expect(await ready.text()).toBe(await made.text())
    expect([made, ready].map((response) => response.headers.get('ratelimit'))).toEqual(['"default";r=999;t=1', '"default";r=998;t=1'])
  })

  test('the ready one gives way to the clock and to writes', async () => {
    const { get, time, ways, rows, state, writeHere } = await start()
    const count = async () => ((await (await get('/posts')).json()) as { items: unknown[] }).items.length
    expect([await count(), await count()]).toEqual([1, 1])
    time.now = addSeconds({ instant: NOON, seconds: 10 })
    expect([await count(), await count()]).toEqual([2, 2])
    time.now = NOON
    expect([await count(), await count()]).toEqual([1, 1])
    rows.push(createRow(3))
    state.version += 1
    writeHere()
    expect([await count(), await count()]).toEqual([2, 2])
    expect(ways).toEqual(['made', 'ready', 'made', 'ready', 'made', 'ready', 'made', 'ready'])
  })

  test('spend one allowance', async () => {
    const { get } = await start(3)
    const statuses: number[] = []
    for (let request = 0; request < 4; request += 1) statuses.push((await get('/posts')).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  test('errors, HEAD and other methods are never kept', async () => {
    const { get, ways } = await start()
    await get(`/posts/${publicIdOf(1)}`)
    for (const init of [{ method: 'HEAD' }, { method: 'POST', body: 'x'.repeat(100_000) }]) await get(`/posts/${publicIdOf(1)}`, init)
    for (const path of ['/posts?x=1', '/posts?x=1', '/nergens', '/nergens']) await get(path)
    expect(ways).toEqual(['made', 'made', 'made', 'made', 'made', 'made', 'made'])
  })
})
