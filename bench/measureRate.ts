import type { ChildProcess } from 'node:child_process'

import { processorSecondsOf, runForJson } from './processes'

export type Rate = {
  perSecond: number
  /** processor time of the answering process per request */
  microseconds: number
  /** time until an answer, as callers see it */
  p99Milliseconds: number
}

type Report = {
  requests: { average: number; total: number }
  latency: { p99: number }
  non2xx: number
  errors: number
  timeouts: number
}

/** A slow answer on a busy machine may need more time than was meant; beyond this something is wrong. */
const LONGEST_SECONDS = 30

/** Asks one address as fast as it answers, from a process of its own. */
export async function measureRate({
  url,
  child,
  seconds,
  connections = 10,
}: {
  url: string
  child: ChildProcess
  seconds: number
  connections?: number
}): Promise<Rate> {
  const before = processorSecondsOf(child)
  const generator = 'node_modules/autocannon/autocannon.js'
  const report = (await runForJson({
    args: [generator, '-j', '-n', '-c', String(connections), '-d', String(seconds), '-t', String(LONGEST_SECONDS), url],
  })) as Report
  const used = processorSecondsOf(child) - before
  if (report.non2xx + report.errors + report.timeouts > 0) {
    throw new Error(`not all answers of ${url} were right: ${JSON.stringify(report)}`)
  }
  if (report.requests.total === 0) {
    if (seconds > LONGEST_SECONDS) throw new Error(`no answer from ${url} in ${seconds} s`)
    return measureRate({ url, child, connections, seconds: seconds * 3 })
  }
  return {
    perSecond: report.requests.average,
    microseconds: (used * 1e6) / report.requests.total,
    p99Milliseconds: report.latency.p99,
  }
}
