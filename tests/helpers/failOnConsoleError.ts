import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

let printed: string[] = []
let allowed: RegExp[] = []
const original = console.error

/**
 * Says that this test may print such an error, and that it must: an allowance that nothing used fails too,
 * else it would hide the next error.
 */
export function allowConsoleError(pattern: RegExp): void {
  allowed.push(pattern)
}

beforeEach(() => {
  printed = []
  allowed = []
  console.error = (...args: unknown[]) => {
    printed.push(format(...args))
  }
})

afterEach(() => {
  console.error = original
  const unexpected = printed.filter((text) => !allowed.some((pattern) => pattern.test(text)))
  const unused = allowed.filter((pattern) => !printed.some((text) => pattern.test(text)))
  expect(unexpected, 'console.error was called unexpectedly').toEqual([])
  expect(unused, 'console.error was allowed but did not come').toEqual([])
})
