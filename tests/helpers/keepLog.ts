import type { Payload } from 'payload'

type Stream = { write: (line: string) => unknown }

/** Every line that the logger writes from now on. It writes to the terminal itself, past `process.stdout`. */
export function keepLog(payload: Payload): string[] {
  const logger = payload.logger as unknown as Record<symbol, Stream>
  const name = Object.getOwnPropertySymbols(logger).find(({ description }) => description === 'pino.stream')
  const stream = name && logger[name]
  if (!stream) throw new Error('this logger has no stream')
  const lines: string[] = []
  const write = stream.write.bind(stream)
  stream.write = (line) => {
    lines.push(line)
    return write(line)
  }
  return lines
}
