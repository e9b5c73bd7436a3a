import { AsyncLocalStorage } from 'node:async_hooks'

import { TurnQueue } from './turnQueue'

/** After so long the server itself has ended a transaction (`transactionLifetimeLimitSeconds`). */
const LONGEST_MS = 60_000
const REVIEW_MS = 5_000

interface MongoTurn {
  isOpen: boolean
  since: number
}

const CONTEXT = Symbol.for('contentkalender.mongoTurn')
const LINES = Symbol.for('contentkalender.mongoLines')
const processWide = globalThis as {
  [CONTEXT]?: AsyncLocalStorage<MongoTurn>
  [LINES]?: Map<string, TurnQueue>
}
const context = (processWide[CONTEXT] ??= new AsyncLocalStorage<MongoTurn>())

/** One line per database in the whole process, however often the configuration is evaluated. */
const sharedLine = (url: string): TurnQueue => {
  const lines = (processWide[LINES] ??= new Map())
  const line = lines.get(url) ?? new TurnQueue()
  lines.set(url, line)
  return line
}

/**
 * The transactions of this process on one MongoDB, one at a time in order of arrival. Nearly all of them add
 * to the journal's chain, so two at once collide; an action is then tried again, but a save by a person would
 * fail. What other processes do can still collide.
 */
export class MongoTurns {
  readonly #line: TurnQueue
  readonly #open = new Map<string | number, MongoTurn>()

  constructor(url: string) {
    this.#line = sharedLine(url)
  }

  /**
   * Waits for the turn, then begins. A transaction begun inside an open one of the same caller does not wait:
   * that one ends only after it. Not an async function: the context must be entered before the first await.
   *
   * @param abandon undoes a transaction whose owner forgot it
   */
  begin({
    start,
    abandon,
  }: {
    start: () => Promise<string>
    abandon: (id: string | number) => Promise<void>
  }): Promise<string> {
    if (context.getStore()?.isOpen) return start()
    const turn: MongoTurn = { isOpen: false, since: Date.now() }
    context.enterWith(turn)
    return this.#take(abandon).then(async () => {
      turn.isOpen = true
      turn.since = Date.now()
      try {
        const id = await start()
        this.#open.set(id, turn)
        return id
      } catch (error) {
        this.#pass(turn)
        throw error
      }
    })
  }

  /** After commit or roll-back, however it went. Without effect for one that had no turn. */
  end(id: string | number): void {
    const turn = this.#open.get(id)
    if (turn === undefined) return
    this.#open.delete(id)
    this.#pass(turn)
  }

  endAll(): void {
    for (const id of [...this.#open.keys()]) this.end(id)
  }

  #take(abandon: (id: string | number) => Promise<void>): Promise<void> {
    return this.#line.take({
      waitMs: REVIEW_MS,
      judge: () => {
        for (const [id, { since }] of this.#open) {
          if (Date.now() - since > LONGEST_MS) void abandon(id)
        }
        return undefined
      },
    })
  }

  #pass(turn: MongoTurn): void {
    turn.isOpen = false
    this.#line.passOn()
  }
}
