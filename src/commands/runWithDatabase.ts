import process from 'node:process'

import type { Payload } from 'payload'

import { readEnv, type Env } from '@/env'

import { explainStartProblem, openDatabase } from '../openDatabase'

export type Command = (opened: { payload: Payload; env: Env; say: (line: string) => void }) => Promise<number>

/**
 * Opens the database for one command and gives it free again. What goes wrong is printed as a message that
 * says what to do, and the command's number becomes the exit code of the process.
 *
 * @param purpose shown to whoever finds the database in use meanwhile
 */
export async function runWithDatabase({ purpose, work }: { purpose: string; work: Command }): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  let close = async (): Promise<void> => undefined
  try {
    const env = readEnv()
    const { payload, release } = await openDatabase({ env, purpose })
    close = async () => {
      await payload.db.destroy?.()
      await release()
    }
    process.exitCode = await work({ payload, env, say })
  } catch (problem) {
    process.stderr.write(`${explainStartProblem(problem)}\n`)
    process.exitCode = 1
  } finally {
    await close()
  }
  // Libraries keep timers and sockets; the work is done and everything is closed.
  process.exit()
}
