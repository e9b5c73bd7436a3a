/**
 * Tells this process that something was written, so that ready-made answers can be dropped. On `globalThis`,
 * because Next and the server evaluate this module separately. Other processes are not told.
 */
export type CommitListener = () => void

const LISTENERS = Symbol.for('contentkalender.commitListeners')
const processWide = globalThis as { [LISTENERS]?: Set<CommitListener> }

const listeners = (): Set<CommitListener> => (processWide[LISTENERS] ??= new Set())

/**
 * Calls `listener` after every committed transaction and after every write that had no transaction, once the
 * new rows can be read. It must be quick and synchronous. Returns a function that stops listening.
 */
export const onCommit = (listener: CommitListener): (() => void) => {
  // Wrapped, so that one function registered twice is two listeners.
  const entry = () => listener()
  listeners().add(entry)
  return () => void listeners().delete(entry)
}

/** A failing listener cannot undo the write, so it is reported and the others still hear of it. */
export const announceCommit = (report: (error: unknown) => void): void => {
  for (const listener of listeners()) {
    try {
      listener()
    } catch (error) {
      report(error)
    }
  }
}
