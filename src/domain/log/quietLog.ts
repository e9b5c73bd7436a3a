/** What a log may tell of an error: never a text that somebody wrote, never an address. */
export type LoggedError = {
  type: string
  message: string
  stack: string
  code?: string
  status?: number
  query?: string
  cause?: LoggedError
}

const DEEPEST_CAUSE = 5
/** Where a database or its driver starts to repeat values: Drizzle's parameters, MongoDB's duplicate keys. */
const VALUES = /(?:^|\s)(?:params:|dup key:)[\s\S]*$/i
const ADDRESS = /[^\s<>"'(),;:=]{1,64}@[^\s<>"'(),;:=]+/g
const FRAME = /^\s+at .+$/

/**
 * A message without the values that it may repeat.
 *
 * @example withoutValues('Failed query: insert …\nparams: a secret') // 'Failed query: insert … (waarden weggelaten)'
 */
export function withoutValues(message: string): string {
  return message.replace(VALUES, ' (waarden weggelaten)').replace(ADDRESS, '<adres>')
}

/** An error as the log may hold it. Fields that a library adds (parameters, envelopes, documents) stay out. */
export function describeError(problem: unknown, depth = 0): LoggedError {
  if (typeof problem !== 'object' || problem === null) {
    return { type: typeof problem, message: withoutValues(String(problem)), stack: '' }
  }
  const { name, message, stack, code, status, query, cause } = problem as Record<string, unknown>
  const words = typeof message === 'string' ? message : ''
  const described: LoggedError = {
    type: typeof name === 'string' ? name : 'Error',
    message: withoutValues(words),
    stack: framesOf({ stack, message: words }),
  }
  if (typeof code === 'string' || typeof code === 'number') described.code = withoutValues(String(code))
  if (typeof status === 'number') described.status = status
  if (typeof query === 'string') described.query = withoutValues(query)
  if (cause !== undefined && cause !== null && depth < DEEPEST_CAUSE) described.cause = describeError(cause, depth + 1)
  return described
}

/** A stack begins with the whole message; only its frames say where. */
function framesOf({ stack, message }: { stack: unknown; message: string }): string {
  if (typeof stack !== 'string') return ''
  const at = stack.indexOf(message)
  const rest = at < 0 ? stack : stack.slice(at + message.length)
  return rest
    .split('\n')
    .filter((line) => FRAME.test(line))
    .join('\n')
}

/**
 * The arguments of a call of the logger, with every message in them described. A logger takes the message of an
 * error for its own line, so an error without words gets them here.
 */
export function quietArguments(given: readonly unknown[]): unknown[] {
  const [first, ...rest] = given
  const words = rest.map((each) => (typeof each === 'string' ? withoutValues(each) : each))
  if (typeof first === 'string') return [withoutValues(first), ...words]
  if (first instanceof Error) return [{ err: describeError(first) }, ...(words.length > 0 ? words : [withoutValues(first.message)])]
  if (typeof first !== 'object' || first === null) return [...given]
  const { err, error, msg, ...more } = first as Record<string, unknown>
  const described = err === undefined ? null : describeError(err)
  const line = typeof msg === 'string' ? withoutValues(msg) : described?.message
  return [
    {
      ...more,
      ...(described === null ? {} : { err: described }),
      ...(error === undefined ? {} : { error: describeError(error) }),
      ...(line === undefined ? {} : { msg: line }),
    },
    ...words,
  ]
}

/** Options of the logger: whatever is logged, by the product or by a library, passes here. */
export const quietLog = {
  // What is described already must not be described again.
  serializers: { err: (described: unknown) => described, error: (described: unknown) => described },
  hooks: {
    logMethod<T>(this: T, given: unknown[], method: (this: T, ...given: never[]) => void): void {
      method.apply(this, quietArguments(given) as never[])
    },
  },
}
