import { expect, test } from 'vitest'

import { createSaveQueue } from './saveQueue'

/** An answer that comes when the test says so. */
function later<Value>() {
  let give: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((resolve) => {
    give = resolve
  })
  return { promise, give: (value: Value) => give(value) }
}

const open = () => createSaveQueue({ onBusy: () => undefined })

test('an answer that was asked for before a save is not shown after it', async () => {
  const queue = open()
  const old = later<string>()
  const asked = queue.read(() => old.promise)
  await queue.enqueue(() => Promise.resolve('saved'))
  old.give('where the card stood before')
  expect(await asked).toBeNull()
  expect(await queue.read(() => Promise.resolve('where it stands now'))).toBe('where it stands now')
})

test('an answer that comes while a save is under way is not shown either', async () => {
  const queue = open()
  const save = later<string>()
  const saving = queue.enqueue(() => save.promise)
  expect(await queue.read(() => Promise.resolve('half'))).toBeNull()
  save.give('saved')
  expect(await saving).toBe('saved')
})

test('of two reads the one asked for last wins, whichever answers first', async () => {
  const queue = open()
  const old = later<string>()
  const asked = queue.read(() => old.promise)
  expect(await queue.read(() => Promise.resolve('new'))).toBe('new')
  old.give('old')
  expect(await asked).toBeNull()
})

test('saves run in the order in which they were asked for, also past one that fails', async () => {
  const queue = open()
  const done: string[] = []
  const first = later<string>()
  const saves = [
    queue.enqueue(async () => done.push(await first.promise)),
    queue.enqueue(() => Promise.reject(new Error('refused'))),
    queue.enqueue(() => Promise.resolve(done.push('third'))),
  ]
  const outcomes = Promise.allSettled(saves)
  let isIdle = false
  const idle = queue.whenIdle().then(() => {
    isIdle = true
  })
  expect([queue.isBusy(), isIdle]).toEqual([true, false])
  first.give('first')
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await idle
  expect([done, queue.isBusy(), isIdle]).toEqual([['first', 'third'], false, true])
})

test('who waits for rest also waits for what was asked meanwhile', async () => {
  const queue = open()
  const [first, second] = [later<string>(), later<string>()]
  const order: string[] = []
  void queue.enqueue(async () => order.push(await first.promise))
  const idle = queue.whenIdle().then(() => order.push('rest'))
  void queue.enqueue(async () => order.push(await second.promise))
  first.give('first')
  second.give('second')
  await idle
  expect(order).toEqual(['first', 'second', 'rest'])
})

test('busy is told once for each side of each save', async () => {
  const told: boolean[] = []
  const queue = createSaveQueue({ onBusy: (isBusy) => told.push(isBusy) })
  await queue.enqueue(() => Promise.resolve())
  expect(told).toEqual([true, false])
})
