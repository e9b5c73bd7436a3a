/** A process of its own that takes the lock of a database, says how it went and holds it until it ends. */
import { acquireFileLock } from '../../src/database/fileLock'

const [databaseUrl = '', purpose = ''] = process.argv.slice(2)
try {
  await acquireFileLock({ databaseUrl, purpose })
  process.stdout.write('held\n')
  process.stdin.on('end', () => process.exit(0)).resume()
} catch (error) {
  process.stdout.write(`${JSON.stringify({ ...(error as object), message: (error as Error).message })}\n`)
  process.exit(3)
}
