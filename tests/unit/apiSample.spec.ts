import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { createDeliveryApi } from '@/delivery-api'
import { parseInstant } from '@/domain/time/instant'

import { createRow, createServedSourceInMemory, publicIdOf } from '../helpers/servedSourceInMemory'

const NOON = parseInstant('2027-05-10T12:00:00Z')
const manual = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')

/** The sample of the manual as it stands there, small pages apart, against the API itself. */
function startSample(rows: Parameters<typeof createServedSourceInMemory>[0]) {
  const memory = createServedSourceInMemory(rows)
  const api = createDeliveryApi({
    source: memory.source,
    clock: () => NOON,
    monotonic: () => 0,
    baseUrl: 'http://localhost:3000',
    zone: 'Europe/Amsterdam',
    logError: () => undefined,
    requestsPerMinute: 100_000,
  })
  const outage = { kind: 'none' as 'none' | 'silent' | 'failing' }
  const shown: string[][] = []
  const waits: number[] = []
  let next = (): Promise<void> => Promise.resolve()
  const ask = async (url: string, init?: RequestInit) => {
    if (outage.kind === 'silent') throw new Error('no answer')
    if (outage.kind === 'failing') return new Response('', { status: 503, headers: { 'Retry-After': '90' } })
    return api.app.request(url.replace('http://localhost:3000', ''), init)
  }
  const wait = (poll: (onPosts: unknown) => Promise<void>, milliseconds: number, onPosts: unknown) => {
    waits.push(milliseconds / 1000)
    next = () => poll(onPosts)
  }
  const sample = /```js\n([\s\S]+?)```/.exec(manual)![1]!
    .replace('pageSize=100', 'pageSize=1')
    .replace(/\npoll\(.+\)\n$/, '\nreturn poll((posts) => show([...posts.keys()]))\n')
  // The code of the manual itself is what is tested, so it is run as it is read.
  const run = new Function('fetch', 'setTimeout', 'console', 'show', sample) as (...given: unknown[]) => Promise<void>
  const begin = () => run(ask, wait, { error: () => undefined }, (ids: string[]) => shown.push(ids))
  return { ...memory, begin, poll: () => next(), outage, shown, waits, close: () => api.close() }
}

test.each(['silent', 'failing'] as const)('without an answer (%s), what rests on a consent goes at once', async (kind) => {
  const sample = startSample([1, 2, 3].map((number) => createRow(number, { restsOnConsent: number === 2 })))
  await sample.begin()
  sample.outage.kind = kind
  await sample.poll()
  await sample.poll()
  sample.outage.kind = 'none'
  await sample.poll()
  sample.close()
  const all = [1, 2, 3].map(publicIdOf)
  const kept = [1, 3].map(publicIdOf)
  expect(sample.shown.map((ids) => [...ids].sort())).toEqual([all, kept, kept, all].map((ids) => [...ids].sort()))
  expect(sample.waits).toEqual(kind === 'failing' ? [30, 90, 90, 30] : [30, 60, 60, 30])
})

test('what came to rest on a consent goes as well, also where an older page still has it', async () => {
  const rows = [createRow(1), createRow(2)]
  const sample = startSample(rows)
  await sample.begin()
  // A new post moves the others a page further.
  rows.unshift(createRow(3, { servedFrom: parseInstant('2027-05-09T00:00:00Z') }))
  rows[1] = { ...rows[1]!, restsOnConsent: true }
  sample.state.version += 1
  sample.writeHere()
  await sample.poll()
  sample.outage.kind = 'silent'
  await sample.poll()
  sample.close()
  expect(sample.shown.map((ids) => [...ids].sort())).toEqual([[1, 2], [1, 2, 3], [2, 3]].map((of) => of.map(publicIdOf).sort()))
})
