import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { transactionEnded } from './endedTransactions'
import { DatabaseProblem } from './DatabaseProblem'
import { TurnQueue } from './turnQueue'

export type SqliteDrizzle = ReturnType<typeof drizzle>
export type SqliteClient = SqliteDrizzle['$client']
export type SqliteTransaction = Awaited<ReturnType<SqliteClient['transaction']>>
type Statement = Parameters<SqliteTransaction['execute']>[0]

/** The right to write, held from begin to commit or roll-back. A turn inside a turn is a savepoint. */
export interface Turn {
  readonly id: string
  readonly parent: Turn | undefined
  readonly depth: number
  /** Who waits for a savepoint inside this turn. */
  readonly inner: TurnQueue
  state: 'waiting' | 'open' | 'ending' | 'committed' | 'rolled-back'
  usedAt: number
}

export interface LineOptions {
  url: string
  busyTimeoutMs: number
  /** When nobody's turn ends for so long, those who wait give up with a message. */
  waitMs: number
}

/** As long as the line moves, a write waits up to so many times `waitMs`. */
const LONGEST_WAITS = 4

const isOpen = (turn: Turn | undefined): boolean =>
  turn === undefined || (turn.state === 'open' && isOpen(turn.parent))

/** The innermost turn around `turn` (or itself) in which can still be written. */
export const findOpenTurn = (turn: Turn | undefined): Turn | undefined => {
  let candidate = turn
  while (candidate && !isOpen(candidate)) candidate = candidate.parent
  return candidate
}

const STALLED =
  'Another transaction stays open: was req passed on to every nested call, and is it committed or killed ' +
  'on every path?'
const CROWDED = 'Others keep getting their turn, but there are too many of them.'

const tooBusy = ({ waitMs, isStalled }: { waitMs: number; isStalled: boolean }): DatabaseProblem =>
  new DatabaseProblem({
    code: 'busy',
    message: `Waited ${waitMs} ms for the turn to write. ${isStalled ? STALLED : CROWDED}`,
    person: 'Opslaan lukt nu niet: de database is te lang bezet met iets anders.',
    whatToDo: 'Wacht een minuut en probeer het opnieuw. Blijft dit zo, herstart dan de contentkalender.',
  })

/**
 * The one line of writers to one SQLite file: a permanent connection, and turns on it. libsql's own
 * `client.transaction()` opens a connection for each transaction and does not close it.
 */
export class WriteLine {
  readonly #options: LineOptions
  readonly #queue = new TurnQueue()
  #client: SqliteClient | undefined
  #holder: Turn | undefined
  #wasUndoneBySqlite = false

  constructor(options: LineOptions) {
    this.#options = options
  }

  get isIdle(): boolean {
    return this.#queue.isIdle
  }

  async connect(): Promise<SqliteClient> {
    if (this.#client) return this.#client
    const client = drizzle({ connection: { url: this.#options.url } }).$client
    await client.execute(`PRAGMA busy_timeout = ${this.#options.busyTimeoutMs}`)
    await client.execute('PRAGMA foreign_keys = ON')
    // Safe in WAL mode: a power cut may lose the newest commits, never the consistency of the file.
    await client.execute('PRAGMA synchronous = NORMAL')
    return (this.#client ??= client)
  }

  newTurn({ id, parent }: { id: string; parent: Turn | undefined }): Turn {
    const depth = parent ? parent.depth + 1 : 0
    return { id, parent, depth, inner: new TurnQueue(), state: 'waiting', usedAt: Date.now() }
  }

  /** Waits for the turn and opens it. On an error nothing is held. */
  async open(turn: Turn): Promise<void> {
    const queue = turn.parent?.inner ?? this.#queue
    const { waitMs } = this.#options
    await queue.take({
      waitMs,
      judge: ({ isStalled, waits }) => {
        if (!isStalled && waits < LONGEST_WAITS) return undefined
        return this.#evictAbandonedHolder() ? undefined : tooBusy({ waitMs: waits * waitMs, isStalled })
      },
    })
    try {
      if (!isOpen(turn.parent)) throw transactionEnded()
      const client = await this.connect()
      if (turn.parent === undefined) {
        await client.execute('BEGIN IMMEDIATE')
        this.#holder = turn
        this.#wasUndoneBySqlite = false
      } else {
        await this.#run(turn.parent, `SAVEPOINT turn_${turn.depth}`)
      }
      turn.state = 'open'
      turn.usedAt = Date.now()
    } catch (error) {
      turn.state = 'rolled-back'
      queue.passOn()
      throw error
    }
  }

  /** Makes the turn's writes final (or, inside a turn, part of that one). On an error all is undone. */
  async commit(turn: Turn): Promise<void> {
    try {
      const { waitMs } = this.#options
      // Whoever still works inside this turn finishes first.
      await turn.inner.take({ waitMs, judge: () => tooBusy({ waitMs, isStalled: true }) })
      if (!isOpen(turn) || this.#wasUndoneBySqlite) throw transactionEnded()
    } catch (error) {
      await this.rollback(turn)
      throw error
    }
    turn.state = 'ending'
    try {
      await this.#connected().execute(turn.parent ? `RELEASE turn_${turn.depth}` : 'COMMIT')
    } catch (error) {
      await this.#undo(turn)
      throw error
    }
    this.#end(turn, 'committed')
  }

  /** Undoes the turn. Never throws: whatever happens, the next in line must get a turn. */
  async rollback(turn: Turn): Promise<void> {
    if (turn.state !== 'open') return
    turn.state = 'ending'
    await this.#undo(turn)
  }

  /** What the ORM needs to work inside one turn, and only as long as that lasts. */
  asTransaction(turn: Turn): SqliteTransaction {
    const execute = (statement: Statement) => this.#run(turn, statement)
    return {
      execute,
      batch: async (statements) => {
        const results = []
        for (const statement of statements) results.push(await execute(toStatement(statement)))
        return results
      },
      executeMultiple: () => {
        // libsql rolls the whole transaction back after it.
        throw new Error('executeMultiple cannot be used inside a transaction')
      },
      commit: () => this.commit(turn),
      rollback: () => this.rollback(turn),
      close: () => void this.rollback(turn),
      get closed() {
        return !isOpen(turn)
      },
    }
  }

  /** Outside any turn, for settings that SQLite ignores inside a transaction. */
  async withoutForeignKeys<Result>(work: () => Promise<Result>): Promise<Result> {
    const client = await this.connect()
    await client.execute('PRAGMA foreign_keys = OFF')
    try {
      return await work()
    } finally {
      await (await this.connect()).execute('PRAGMA foreign_keys = ON')
    }
  }

  close(): void {
    this.#client?.close()
    this.#client = undefined
  }

  /** From check to statement nothing may intervene, or it could land in the next turn. */
  async #run(turn: Turn, statement: Statement) {
    if (!isOpen(turn) || this.#wasUndoneBySqlite) throw transactionEnded()
    const client = this.#connected()
    turn.usedAt = Date.now()
    if (this.#holder) this.#holder.usedAt = turn.usedAt
    try {
      return await client.execute(statement)
    } catch (error) {
      await this.#noticeUndoing(client)
      throw error
    }
  }

  #connected(): SqliteClient {
    if (this.#client === undefined) throw transactionEnded()
    return this.#client
  }

  async #undo(turn: Turn): Promise<void> {
    try {
      if (!this.#wasUndoneBySqlite) {
        const client = this.#connected()
        const savepoint = `turn_${turn.depth}`
        if (turn.parent === undefined) await client.execute('ROLLBACK')
        else if (isOpen(turn.parent)) {
          // Both are sent before either is awaited, so that no statement of the outer turn comes between.
          const sent = [`ROLLBACK TO ${savepoint}`, `RELEASE ${savepoint}`].map((sql) => client.execute(sql))
          await Promise.all(sent)
        }
      }
    } catch {
      // The connection is in an unknown state: the next turn opens a new one.
      this.#discardConnection()
    } finally {
      this.#end(turn, 'rolled-back')
    }
  }

  /**
   * On a full disk or an I/O error SQLite rolls back by itself; later statements of the same action would
   * then be final one by one. Inside a transaction a second BEGIN is refused without any effect.
   */
  async #noticeUndoing(client: SqliteClient): Promise<void> {
    try {
      await client.execute('BEGIN')
    } catch {
      return
    }
    this.#wasUndoneBySqlite = true
    await client.execute('ROLLBACK')
  }

  /** Frees the line from an owner that forgot to commit or roll back. */
  #evictAbandonedHolder(): boolean {
    const holder = this.#holder
    if (holder === undefined || Date.now() - holder.usedAt < 2 * this.#options.waitMs) return false
    void this.rollback(holder)
    return true
  }

  #discardConnection(): void {
    this.#wasUndoneBySqlite = true
    try {
      this.#client?.close()
    } catch {
      // Closing is all that could still be done with it.
    }
    this.#client = undefined
  }

  #end(turn: Turn, state: 'committed' | 'rolled-back'): void {
    turn.state = state
    turn.inner.close(transactionEnded())
    if (this.#holder === turn) this.#holder = undefined
    const queue = turn.parent?.inner ?? this.#queue
    queue.passOn()
  }
}

const toStatement = (statement: Parameters<SqliteTransaction['batch']>[0][number]): Statement =>
  Array.isArray(statement) ? { sql: statement[0], args: statement[1] ?? [] } : statement
