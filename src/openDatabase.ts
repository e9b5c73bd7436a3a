import { getPayload, type Payload } from 'payload'

import { fillMissingCards } from '@/actions/fillMissingCards'
import { checkDatabase } from '@/database/checkDatabase'
import { knownMigrationNames } from '@/database/chooseAdapter'
import { DatabaseProblem } from '@/database/DatabaseProblem'
import { acquireFileLock } from '@/database/fileLock'
import { EnvironmentError, type Env } from '@/env'

import config from '../payload.config'

/**
 * Opens the database for one process: lock, check, connect, migrate, fill in what older versions left out. `release` gives the file free again.
 *
 * @throws DatabaseProblem that says what is wrong and what to do
 */
export async function openDatabase({
  env,
  purpose,
}: {
  env: Env
  /** shown to whoever finds the database in use, such as `server` or `seed` */
  purpose: string
}): Promise<{ payload: Payload; release: () => Promise<void> }> {
  await checkDatabase({ databaseUrl: env.databaseUrl, knownMigrations: knownMigrationNames(env.databaseUrl) })
  const lock = await acquireFileLock({ databaseUrl: env.databaseUrl, purpose })
  try {
    const payload = await getPayload({ config })
    await payload.db.migrate({ migrations: payload.db.prodMigrations as never })
    await fillMissingCards({ payload })
    return { payload, release: () => lock.release() }
  } catch (cause) {
    await lock.release()
    throw cause
  }
}

/** What went wrong at the start, what it means and what to do, for whoever reads the terminal. */
export function explainStartProblem(problem: unknown): string {
  if (problem instanceof EnvironmentError) return problem.message
  if (problem instanceof DatabaseProblem) return `${problem.person}\n${problem.whatToDo}`
  if (isErrno(problem) && problem.code === 'EADDRINUSE') {
    return (
      `Poort ${problem.port} is al in gebruik. Draait de contentkalender misschien al?\n` +
      `Stop dat programma, of kies een andere poort: PORT=3001 npm start`
    )
  }
  if (isErrno(problem) && problem.code === 'EACCES') {
    return `Op poort ${problem.port} mag dit programma niet luisteren. Kies een poort boven 1024: PORT=3000 npm start`
  }
  return `Het starten is mislukt.\n${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`
}

function isErrno(problem: unknown): problem is NodeJS.ErrnoException & { port?: number } {
  return problem instanceof Error && 'code' in problem
}
