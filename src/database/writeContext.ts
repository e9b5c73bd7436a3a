import { AsyncLocalStorage } from 'node:async_hooks'

import type { DatabaseAdapter } from 'payload'

import type { Turn } from './writeLine'

interface WriteContext {
  turn: Turn | undefined
  /** True inside one of the adapter's own write methods: its queries belong on the write connection. */
  isWriting: boolean
}

const CONTEXT = Symbol.for('contentkalender.writeContext')
const processWide = globalThis as { [CONTEXT]?: AsyncLocalStorage<WriteContext> }

/** Which turn the running code belongs to; shared by all evaluations of this module. */
export const writeContext = (processWide[CONTEXT] ??= new AsyncLocalStorage<WriteContext>())

/** The adapter's methods that change rows. `upsert` is absent: it calls `updateOne`. */
export const WRITE_METHODS = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const satisfies (keyof DatabaseAdapter)[]

export type WriteMethod = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>

/** The adapter's write methods under one simple type: only `req` matters to those who wrap them. */
export const writeMethodsOf = (adapter: DatabaseAdapter): Record<string, WriteMethod> =>
  adapter as unknown as Record<string, WriteMethod>
