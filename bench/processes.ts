import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** Starts Node in a group of its own, so that whatever it starts ends with it. */
export function startNode({ args, env }: { args: string[]; env?: Record<string, string | undefined> }): ChildProcess {
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const running = new Set<ChildProcess>()
const endGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals) => {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}
process.on('exit', () => running.forEach((child) => endGroup(child, 'SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    endGroup(child, 'SIGTERM')
  })
}

/** Resolves once a line of output fits; rejects with all that was said when the process ends before it. */
export function waitForLine({ child, line }: { child: ChildProcess; line: RegExp }): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (line.test(said)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`ended with ${code} before ${line}:\n${said}`)))
  })
}

/** Runs Node to its end and reads what it printed as JSON. */
export async function runForJson({ args, env }: { args: string[]; env?: Record<string, string> }): Promise<unknown> {
  const child = startNode({ args, ...(env && { env }) })
  let output = ''
  let complaints = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}:\n${complaints}`)
  // Libraries may print lines of their own before.
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

/** Megabytes that the process holds in memory. */
export function memoryOf({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024
}

let ticksPerSecond: number | null = null

/**
 * Seconds of processor time that a process has used. Unlike requests a second this hardly depends on what
 * else the machine does. NaN where the system does not tell.
 */
export function processorSecondsOf({ pid }: ChildProcess): number {
  try {
    ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK']).toString())
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return Number.NaN
  }
}
