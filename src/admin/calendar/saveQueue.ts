/**
 * The saves of one screen, one after the other in the order in which people acted, and the reads beside them. A
 * read that was under way while a save began, or that a newer one overtook, tells of a state that is no more:
 * its answer is thrown away.
 *
 * @param onBusy told whenever the first save begins and the last one ends
 */
export function createSaveQueue({ onBusy }: { onBusy: (isBusy: boolean) => void }) {
  let pending = 0
  let started = 0
  let tail: Promise<unknown> = Promise.resolve()
  let lastRead = 0
  let lastKept = 0

  const whenIdle = async (): Promise<void> => {
    while (pending > 0) await tail
  }

  return {
    isBusy: () => pending > 0,
    whenIdle,
    enqueue: <Result>(work: () => Promise<Result>): Promise<Result> => {
      pending += 1
      started += 1
      onBusy(true)
      const done = tail.then(work).finally(() => {
        pending -= 1
        onBusy(pending > 0)
      })
      tail = done.then(
        () => undefined,
        () => undefined,
      )
      return done
    },
    /** The answer, or null when it came too late to be true. */
    read: async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
      const startedBefore = started
      lastRead += 1
      const order = lastRead
      const answer = await ask()
      if (pending > 0 || started !== startedBefore || order < lastKept) return null
      lastKept = order
      return answer
    },
  }
}

export type SaveQueue = ReturnType<typeof createSaveQueue>
