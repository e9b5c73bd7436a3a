import { expect, test } from 'vitest'

import { TurnQueue } from './turnQueue'

const patient = { waitMs: 60_000, judge: () => undefined }
const hasty = (waitMs: number) => ({
  waitMs,
  judge: ({ isStalled }: { isStalled: boolean }) => (isStalled ? new Error('stalled') : undefined),
})

test('turns come one at a time, in order of arrival', async () => {
  const queue = new TurnQueue()
  const log: string[] = []
  const use = async (name: string) => {
    await queue.take(patient)
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    queue.passOn()
  }
  await Promise.all(['a', 'b', 'c'].map(use))
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(queue.isIdle).toBe(true)
})

test('each turn begins in a macrotask of its own', async () => {
  const queue = new TurnQueue()
  let others = 0
  const tick = () => {
    others += 1
    if (others < 10) setImmediate(tick)
  }
  setImmediate(tick)
  for (let turn = 0; turn < 10; turn += 1) {
    await queue.take(patient)
    queue.passOn()
  }
  expect(others).toBeGreaterThanOrEqual(9)
})

test('whoever waits while nothing moves is refused, and the line goes on without them', async () => {
  const queue = new TurnQueue()
  await queue.take(patient)
  await expect(queue.take(hasty(5))).rejects.toThrow('stalled')
  const next = queue.take(patient)
  queue.passOn()
  await expect(next).resolves.toBeUndefined()
})

test('closing refuses all who wait but not the one whose turn it is', async () => {
  const queue = new TurnQueue()
  await queue.take(patient)
  const turns = [queue.take(patient), queue.take(patient)]
  const waiting = turns.map((turn) => expect(turn).rejects.toThrow('over'))
  queue.close(new Error('over'))
  await Promise.all(waiting)
  expect(queue.isIdle).toBe(false)
  queue.passOn()
  expect(queue.isIdle).toBe(true)
})
