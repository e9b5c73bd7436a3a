import { DatabaseProblem } from './DatabaseProblem'

const REMEMBERED = 2_000

/**
 * Payload's adapters write *outside* any transaction when the given one has ended. After a roll-back that
 * leaves half of an action behind: one of several parallel writes failed, the others go on. They are refused.
 */
export class EndedTransactions {
  #rolledBack = new Set<unknown>()

  remember(id: unknown): void {
    this.#rolledBack.add(id)
    if (this.#rolledBack.size > REMEMBERED) {
      for (const oldest of this.#rolledBack) {
        this.#rolledBack.delete(oldest)
        break
      }
    }
  }

  refuseIfRolledBack(id: unknown): void {
    if (this.#rolledBack.has(id)) throw transactionEnded()
  }
}

export const transactionEnded = (cause?: unknown): DatabaseProblem =>
  new DatabaseProblem({
    code: 'transaction-ended',
    message: 'This transaction was rolled back; a write that belongs to it came too late and was refused.',
    person: 'Deze wijziging is niet opgeslagen, omdat een onderdeel ervan mislukte.',
    whatToDo: 'Probeer het opnieuw.',
    cause,
  })
