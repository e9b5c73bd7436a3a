interface Waiter {
  start: () => void
  refuse: (error: Error) => void
  timer: NodeJS.Timeout | undefined
}

type Judge = (wait: { isStalled: boolean; waits: number }) => Error | undefined

/**
 * One at a time, in order of arrival. Each turn begins in a macrotask of its own: SQLite answers
 * synchronously, so a row of writes would otherwise leave no room for requests that only read.
 */
export class TurnQueue {
  #isTaken = false
  #waiting: Waiter[] = []
  #turns = 0

  get isIdle(): boolean {
    return !this.#isTaken
  }

  /**
   * Resolves when it is this caller's turn, who must then call `passOn` once.
   *
   * @param waitMs after each such time `judge` is asked: an error ends the wait, nothing prolongs it.
   *   `isStalled`: in that time nobody's turn ended; `waits`: how many such times have passed
   */
  take({ waitMs, judge }: { waitMs: number; judge: Judge }): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { start: resolve, refuse: reject, timer: undefined }
      let turnsBefore = this.#turns
      let waits = 0
      const review = () => {
        waits += 1
        const refusal = judge({ isStalled: this.#turns === turnsBefore, waits })
        turnsBefore = this.#turns
        if (!this.#waiting.includes(waiter)) return
        if (refusal === undefined) {
          waiter.timer = setTimeout(review, waitMs)
          return
        }
        this.#waiting = this.#waiting.filter((other) => other !== waiter)
        reject(refusal)
      }
      if (this.#isTaken) {
        waiter.timer = setTimeout(review, waitMs)
        this.#waiting.push(waiter)
      } else {
        this.#begin(waiter)
      }
    })
  }

  passOn(): void {
    this.#isTaken = false
    const next = this.#waiting.shift()
    if (next) this.#begin(next)
  }

  /** Refuses everyone who waits. */
  close(error: Error): void {
    for (const waiter of this.#waiting.splice(0)) {
      clearTimeout(waiter.timer)
      waiter.refuse(error)
    }
  }

  #begin(waiter: Waiter): void {
    this.#isTaken = true
    this.#turns += 1
    clearTimeout(waiter.timer)
    setImmediate(waiter.start)
  }
}
