import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { checkDatabase } from '@/database/checkDatabase'
import { acquireFileLock } from '@/database/fileLock'

const HOLDER = fileURLToPath(new URL('../helpers/lockHolder.ts', import.meta.url))

let directory: string
const children: ChildProcess[] = []
const urlOf = (name: string) => `file:${path.join(directory, name)}`

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-lock-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL')
})
afterAll(() => rmSync(directory, { recursive: true }))

const startHolder = async ({ databaseUrl, purpose }: { databaseUrl: string; purpose: string }) => {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, databaseUrl, purpose], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, answer: line.toString().trim() }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

describe('the lock of a database file', () => {
  test('refuses a second process and says who has it and what to do', async () => {
    const databaseUrl = urlOf('a.db')
    const { child, answer } = await startHolder({ databaseUrl, purpose: 'server' })
    expect(answer).toBe('held')
    await expect(acquireFileLock({ databaseUrl, purpose: 'seed' })).rejects.toMatchObject({
      code: 'in-use',
      person: expect.stringMatching(new RegExp(`a\\.db.*"server" \\(proces ${child.pid} op`)),
      whatToDo: expect.stringContaining('DATA_DIR'),
    })
    const second = await startHolder({ databaseUrl, purpose: 'journal:verify' })
    expect(JSON.parse(second.answer)).toMatchObject({ code: 'in-use' })
  })

  test('is free again after the process ended by itself or by kill -9', async () => {
    const databaseUrl = urlOf('b.db')
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const { child, answer } = await startHolder({ databaseUrl, purpose: 'server' })
      expect(answer).toBe('held')
      await end(child, signal)
    }
    const lock = await acquireFileLock({ databaseUrl, purpose: 'seed' })
    await lock.release()
  })

  test('is refused to a child while this process has it, and given once it is released', async () => {
    const databaseUrl = urlOf('c.db')
    const lock = await acquireFileLock({ databaseUrl, purpose: 'server' })
    const refused = await startHolder({ databaseUrl, purpose: 'seed' })
    expect(JSON.parse(refused.answer)).toMatchObject({ code: 'in-use' })
    await lock.release()
    const accepted = await startHolder({ databaseUrl, purpose: 'seed' })
    expect(accepted.answer).toBe('held')
  })

  test('may be taken twice in one process and ends with the last release', async () => {
    const databaseUrl = urlOf('d.db')
    const [first, second] = await Promise.all([
      acquireFileLock({ databaseUrl, purpose: 'server' }),
      acquireFileLock({ databaseUrl, purpose: 'seed' }),
    ])
    await first.release()
    await first.release()
    const refused = await startHolder({ databaseUrl, purpose: 'x' })
    expect(JSON.parse(refused.answer)).toMatchObject({ code: 'in-use' })
    await second.release()
    expect((await startHolder({ databaseUrl, purpose: 'x' })).answer).toBe('held')
  })

  test('of several that start at the same moment exactly one gets it', async () => {
    const databaseUrl = urlOf('e.db')
    const answers = await Promise.all(
      ['1', '2', '3', '4'].map((purpose) => startHolder({ databaseUrl, purpose })),
    )
    expect(answers.filter(({ answer }) => answer === 'held')).toHaveLength(1)
  })

  test('does not keep others from reading the database', async () => {
    const databaseUrl = urlOf('f.db')
    await startHolder({ databaseUrl, purpose: 'server' })
    await expect(checkDatabase({ databaseUrl, knownMigrations: [] })).resolves.toBeUndefined()
  })

  test('in a place where no file can be made is a problem of its own', async () => {
    writeFileSync(path.join(directory, 'file'), '')
    await expect(
      acquireFileLock({ databaseUrl: urlOf('file/x.db'), purpose: 'server' }),
    ).rejects.toMatchObject({ code: 'not-writable' })
  })

  test('is not needed with MongoDB', async () => {
    const lock = await acquireFileLock({ databaseUrl: 'mongodb://localhost/x', purpose: 'server' })
    await expect(lock.release()).resolves.toBeUndefined()
  })
})
